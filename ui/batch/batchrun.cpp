// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchrun.h"

#include "app/desk/actiontexts.h"

#include <QUuid>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

/// What the list can have named it by, for the journal does not keep the list: a line item by its uuid, for there is no
/// other way; an order by its number, as lists mostly do.
QString nameOf(const ActionIntent &intent)
{
    const bool hasNumber = concernsWholeOrder(intent.kind) && !intent.purchaseOrderNumber.isEmpty();
    return hasNumber ? intent.purchaseOrderNumber : intent.target();
}

} // namespace

BatchRun::BatchRun(Session &session, OrderSync &sync, ActionRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_plan(session, sync, runner)
{
    connect(&m_plan, &BatchPlan::progressed, this, [this](int known, int all) {
        if (m_stage != Stage::LookingUp)
            return;
        m_done = known;
        m_all = all;
        Q_EMIT progressed();
    });
    connect(&m_plan, &BatchPlan::ready, this, &BatchRun::planned);
    connectRunner();
}

void BatchRun::connectRunner()
{
    connect(&m_runner, &ActionRunner::held, this, [this](quint64 number, const ActionIntent &intent) {
        if (const auto place = m_places.constFind(number); place != m_places.cend())
            m_model.setState(*place, ActionState::Held);
        else if (!m_isTakenUp && !intent.batch.isEmpty())
            m_found.append({number, intent, std::nullopt});
    });
    connect(&m_runner, &ActionRunner::started, this, &BatchRun::started);
    connect(&m_runner, &ActionRunner::finished, this, &BatchRun::finished);
    connect(&m_runner, &ActionRunner::settled, this, [this](quint64 number, const ActionOutcome &outcome) {
        if (const auto place = m_places.constFind(number); place != m_places.cend())
            m_model.setOutcome(*place, outcome);
        else if (!m_isTakenUp && !outcome.intent.batch.isEmpty())
            m_found.append({number, outcome.intent, outcome});
    });
    connect(&m_runner, &ActionRunner::ready, this, &BatchRun::takeUp);
    connect(&m_runner, &ActionRunner::pauseChanged, this, [this](ActionRunner::Pause reason) {
        setClock(reason == ActionRunner::Pause::None && m_hasBegun && m_stage == Stage::Sending);
        Q_EMIT progressed();
    });
}

void BatchRun::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void BatchRun::plan(ActionKind kind, const Exchange::TargetList &list, const QString &reason)
{
    clear();
    if (m_stage != Stage::Empty)
        return;
    m_kind = kind;
    m_all = static_cast<int>(list.targets.size());
    m_plan.make(kind, list, reason);
    setStage(Stage::LookingUp);
}

void BatchRun::planned()
{
    if (m_stage != Stage::LookingUp)
        return;
    m_model.setRows(m_plan.takeRows());
    setStage(Stage::Planned);
}

void BatchRun::begin(int all)
{
    m_places.clear();
    m_open.clear();
    m_done = 0;
    m_all = all;
    m_doneAtWork = 0;
    m_timeAtWork = 0;
    m_clock.invalidate();
    m_hasBegun = false;
    m_isStopping = false;
}

void BatchRun::send()
{
    if (m_stage != Stage::Planned)
        return;
    m_batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isResumed = false;
    begin(m_model.count(BatchVerdict::Ready));
    const auto &rows = m_model.rows();
    QList<ActionIntent> intents;
    QList<int> places;
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        const BatchRow &row = rows[static_cast<std::size_t>(place)].planned;
        if (row.verdict != BatchVerdict::Ready)
            continue;
        places.append(place);
        intents.append(row.intent);
        intents.last().batch = m_batch;
    }
    if (intents.isEmpty())
        return;
    // All at once: the journal has the whole list before any of it leaves.
    const auto numbers = m_runner.submit(intents);
    m_places.reserve(numbers.size());
    m_open.reserve(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        m_places.insert(numbers[i], places[i]);
        m_open.insert(numbers[i]);
    }
    m_model.setHeld(places);
    setStage(Stage::Sending);
}

void BatchRun::pause()
{
    m_runner.pause();
}

void BatchRun::goOn()
{
    m_runner.resume();
}

void BatchRun::stop()
{
    if (m_stage == Stage::LookingUp) {
        clear();
        return;
    }
    if (m_stage != Stage::Sending || m_isStopping)
        return;
    m_isStopping = true;
    // The oldest first, for they would leave first.
    QList<quint64> open(m_open.cbegin(), m_open.cend());
    std::sort(open.begin(), open.end());
    m_runner.stop(open);
    Q_EMIT progressed();
    if (m_open.isEmpty())
        setStage(Stage::Ended);
}

void BatchRun::clear()
{
    if (m_stage == Stage::Sending)
        return;
    m_plan.stop();
    begin(0);
    m_isResumed = false;
    m_isMixed = false;
    m_model.setRows({});
    setStage(Stage::Empty);
}

/// What was found in the journal, once all of it was: lists that are not at their end, and none that are.
void BatchRun::takeUp()
{
    m_isTakenUp = true;
    const auto found = std::exchange(m_found, {});
    QSet<QString> unfinished;
    for (const Found &one : found) {
        if (!one.outcome)
            unfinished.insert(one.intent.batch);
    }
    if (unfinished.isEmpty() || m_stage == Stage::Sending)
        return;
    clear();
    QList<Found> taken;
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(taken),
                 [&unfinished](const Found &one) { return unfinished.contains(one.intent.batch); });
    std::stable_sort(taken.begin(), taken.end(), [](const Found &left, const Found &right) {
        return left.intent.batchRow < right.intent.batchRow;
    });
    QList<BatchRow> rows;
    for (const Found &one : std::as_const(taken))
        rows.append({one.intent.batchRow, nameOf(one.intent), BatchVerdict::Ready, {}, one.intent});
    m_kind = taken.first().intent.kind;
    m_isMixed
        = std::any_of(taken.cbegin(), taken.cend(), [this](const Found &one) { return one.intent.kind != m_kind; });
    m_batch = taken.first().intent.batch;
    m_model.setRows(rows, BatchModel::Origin::Journal);
    begin(static_cast<int>(taken.size()));
    m_isResumed = true;
    for (int place = 0; place < taken.size(); ++place) {
        const Found &one = taken[place];
        m_places.insert(one.number, place);
        if (one.outcome) {
            m_model.setOutcome(place, *one.outcome);
            ++m_done;
        } else {
            m_model.setState(place, ActionState::Held);
            m_open.insert(one.number);
        }
    }
    setStage(Stage::Sending);
}

void BatchRun::started(quint64 number)
{
    const auto place = m_places.constFind(number);
    if (place == m_places.cend())
        return;
    m_model.setState(*place, ActionState::Sending);
    if (!m_hasBegun) {
        m_hasBegun = true;
        setClock(m_runner.pauseReason() == ActionRunner::Pause::None);
    }
}

void BatchRun::finished(quint64 number, const ActionOutcome &outcome)
{
    const auto place = m_places.constFind(number);
    if (place == m_places.cend())
        return;
    m_model.setOutcome(*place, outcome);
    if (!m_open.remove(number))
        return; // asked again after its end
    ++m_done;
    if (m_hasBegun)
        ++m_doneAtWork;
    Q_EMIT progressed();
    if (m_open.isEmpty() && m_stage == Stage::Sending) {
        setClock(false);
        setStage(Stage::Ended);
    }
}

void BatchRun::setClock(bool runs)
{
    if (runs == m_clock.isValid())
        return;
    if (runs) {
        m_clock.start();
        return;
    }
    m_timeAtWork += m_clock.elapsed();
    m_clock.invalidate();
}

double BatchRun::rate() const
{
    const auto time = m_timeAtWork + (m_clock.isValid() ? m_clock.elapsed() : 0);
    return m_doneAtWork == 0 || time == 0 ? 0 : 1000.0 * m_doneAtWork / static_cast<double>(time);
}

/// Certainly without effect, so that it can be asked for once more. What may have arrived is left to the person.
bool BatchRun::isSentAgain(const BatchModel::Row &row)
{
    return row.state == ActionState::Refused || row.state == ActionState::NotSent
           || row.state == ActionState::Superseded;
}

int BatchRun::refused() const
{
    if (m_isMixed)
        return 0;
    return m_model.count(ActionState::Refused) + m_model.count(ActionState::NotSent)
           + m_model.count(ActionState::Superseded);
}

void BatchRun::planRefusedAgain()
{
    if (m_stage != Stage::Ended || m_isMixed)
        return;
    Exchange::TargetList list;
    list.kind = concernsWholeOrder(m_kind) ? Exchange::TargetKind::Order : Exchange::TargetKind::LineItem;
    for (const BatchModel::Row &row : m_model.rows()) {
        if (!isSentAgain(row))
            continue;
        const ActionIntent &intent = row.planned.intent;
        Exchange::Target target;
        target.row = row.planned.row;
        target.raw = row.planned.raw;
        target.reference = {Exchange::ReferenceForm::Uuid, intent.target()};
        if (!intent.lineItemUuid.isEmpty() && !intent.orderUuid.isEmpty())
            target.order = Exchange::Reference{Exchange::ReferenceForm::Uuid, intent.orderUuid};
        target.reason = intent.reason;
        list.targets.append(target);
    }
    plan(m_kind, list, {});
}

} // namespace Rescind
