// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "app/desk/formerrequests.h"
#include "ui/models/searchtext.h"

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

/// How long lists show what somebody asked for when the program ran before.
constexpr std::chrono::days shownAfterwards{14};

/// The entry of a deed in one of a note's lists; null when it is not there.
template <typename List> auto *entryOf(List &list, quint64 number)
{
    const auto it = std::find_if(list.begin(), list.end(), [number](const auto &one) { return one.number == number; });
    return it == list.end() ? nullptr : &*it;
}

template <typename List> void removeEntry(List &list, quint64 number)
{
    list.removeIf([number](const auto &one) { return one.number == number; });
}

} // namespace

Workspace::Workspace(const Account &account, const Session::Services &services, Journal &journal,
                     const RunnerSettings &runnerSettings, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(services.clock)
    , m_session(account, services)
    , m_sync(m_session)
    , m_runner(m_session, m_sync, journal, services.clock, runnerSettings)
    , m_refresher({m_session, m_book, m_sync, m_runner, services.clock})
    , m_orders(m_book)
    , m_batch(m_session, m_sync, m_runner)
    , m_reminders(services.clock)
    , m_putOff(m_reminders, m_book)
{
    // What a former run left held goes on once the person is there again.
    connect(&m_session, &Session::signedIn, &m_runner, &ActionRunner::open);
    m_book.setClock(services.clock);
    connect(&m_session, &Session::signInFailed, this,
            [this](const ApiError &error) { tellFailure(Failure::What::SignIn, error); });
    connectSync();
    connectRunner(&services.clock);
    connectBook();
}

Workspace::~Workspace() = default;

void Workspace::connectSync()
{
    connect(&m_sync, &OrderSync::ordersRead, &m_book, &OrderBook::take);
    connect(&m_sync, &OrderSync::refreshStarted, this, &Workspace::refreshChanged);
    connect(&m_sync, &OrderSync::refreshProgressed, this, &Workspace::refreshChanged);
    connect(&m_sync, &OrderSync::ordersSkipped, this, [this](const QList<SkippedOrder> &skipped) {
        m_skipped += static_cast<int>(skipped.size());
        Q_EMIT refreshChanged();
    });
    connect(&m_refresher, &Refresher::ended, this, &Workspace::endRefresh);
}

void Workspace::connectBook()
{
    const auto takeActor = [this] { m_book.setOwnSupplier(m_session.actor().supplierUuid); };
    connect(&m_session, &Session::actorChanged, this, takeActor);
    connect(&m_session, &Session::signedIn, this, takeActor);
    connect(&m_book, &OrderBook::opened, this, [this] {
        const auto &start = *m_book.start();
        if (start.obstacle)
            setNotKept(NotKept{std::nullopt, start.obstacle, std::nullopt});
    });
    connect(&m_book, &OrderBook::cacheFailed, this, [this](const CacheError &error) {
        if (!m_book.start()->isOnDisk && !m_notKept)
            setNotKept(NotKept{std::nullopt, error, std::nullopt});
    });
}

void Workspace::connectRunner(const Clock *clock)
{
    m_orders.setOurRequests(m_runner.ourRequests());
    connect(&m_runner, &ActionRunner::held, this, &Workspace::deedTaken);
    connect(&m_runner, &ActionRunner::started, this, &Workspace::deedTaken);
    connect(&m_runner, &ActionRunner::finished, this, &Workspace::deedFinished);
    connect(&m_runner, &ActionRunner::settled, this, &Workspace::deedSettled);
    connect(&m_runner, &ActionRunner::ourRequestsChanged, this, [this](const QString &orderUuid) {
        if (m_requestsChanged.isEmpty())
            QMetaObject::invokeMethod(this, &Workspace::showRequests, Qt::QueuedConnection);
        m_requestsChanged.insert(orderUuid);
    });
    connect(&m_runner, &ActionRunner::ready, this, [this] {
        if (m_standstill && m_standstill->isJournalClosed)
            setStandstill(std::nullopt);
    });
    connect(
        &m_runner, &ActionRunner::ready, this,
        [this, clock] {
            const auto since = clock->utcNow().addDays(-shownAfterwards.count());
            readFormerRequests(m_journal, m_session.account(), since, this, [this](const FormerRequests &former) {
                m_orders.setFormerRequests(former.requests, former.orderUuids);
            });
        },
        Qt::SingleShotConnection);
    connect(&m_runner, &ActionRunner::journalFailed, this, [this](const QString &explanation) {
        setStandstill(Standstill{true, {}, explanation});
    });
    connect(
        &m_runner, &ActionRunner::pauseChanged, this, [this](ActionRunner::Pause reason, const QString &explanation) {
            setStandstill(reason == ActionRunner::Pause::None ? std::nullopt
                                                              : std::optional(Standstill{false, reason, explanation}));
        });
}

/// All that changed in one turn of the event loop together.
void Workspace::showRequests()
{
    const auto changed = std::exchange(m_requestsChanged, {});
    for (const auto &orderUuid : changed)
        m_orders.requestsChanged(orderUuid);
}

void Workspace::stopSending()
{
    m_batch.stop();
    m_runner.stop();
}

void Workspace::openOrders(const CacheKeeping::Found &found)
{
    if (found.reason)
        setNotKept(NotKept{found.reason, std::nullopt, found.error});
    m_book.open(found.settings);
}

void Workspace::setNotKept(const std::optional<NotKept> &notKept)
{
    m_notKept = notKept;
    Q_EMIT keepingChanged();
}

void Workspace::refresh()
{
    m_refreshError.reset();
    m_skipped = 0;
    m_refresher.refresh();
}

void Workspace::refreshAll()
{
    m_refreshError.reset();
    m_skipped = 0;
    m_refresher.refreshAll();
}

void Workspace::stopRefresh()
{
    m_refresher.stop();
}

void Workspace::endRefresh(const std::optional<ApiError> &error)
{
    m_refreshError = error;
    tellFailure(Failure::What::List, error);
    m_wasRefreshed = true;
    Q_EMIT refreshChanged();
}

void Workspace::tellFailure(Failure::What what, const std::optional<ApiError> &error, ActionKind deed)
{
    if (error)
        Q_EMIT failed(Failure::of(what, *error, m_clock.utcNow(), deed));
}

bool Workspace::mayHaveOlder() const
{
    return m_wasRefreshed && !m_refresher.isAllRead();
}

void Workspace::readAgain(const QString &orderUuid)
{
    if (orderUuid.isEmpty() || m_reading.contains(orderUuid))
        return;
    m_reading.insert(orderUuid);
    Q_EMIT readingChanged(orderUuid);
    m_sync.readOrder(orderUuid, this, [this, orderUuid](const ApiResult<Order> &result) {
        m_reading.remove(orderUuid);
        auto &note = m_notes[orderUuid];
        note.readError = result ? std::nullopt : std::optional(result.error());
        tellFailure(Failure::What::Read, note.readError);
        Q_EMIT readingChanged(orderUuid);
        Q_EMIT noteChanged(orderUuid);
    });
}

void Workspace::lookUp(const QString &uuidOrPurchaseOrderNumber)
{
    const auto uuid = uuidFrom(uuidOrPurchaseOrderNumber);
    ++m_lookUps;
    const auto tell
        = [this, uuidOrPurchaseOrderNumber](const QStringList &uuids, const std::optional<ApiError> &error) {
              --m_lookUps;
              tellFailure(Failure::What::LookUp, error);
              Q_EMIT lookedUp({uuidOrPurchaseOrderNumber, uuids, error});
          };
    if (!uuid.isEmpty()) {
        m_sync.readOrder(uuid, this, [tell](const ApiResult<Order> &result) {
            tell(result ? QStringList{result->uuid} : QStringList(),
                 result ? std::nullopt : std::optional(result.error()));
        });
        return;
    }
    m_sync.findByPurchaseOrderNumber(uuidOrPurchaseOrderNumber, this, [tell](const ApiResult<QList<Order>> &result) {
        if (!result) {
            tell({}, result.error());
            return;
        }
        QStringList uuids;
        for (const auto &order : *result)
            uuids << order.uuid;
        tell(uuids, std::nullopt);
    });
}

const OrderNote *Workspace::note(const QString &orderUuid) const
{
    const auto it = m_notes.constFind(orderUuid);
    if (it == m_notes.cend() || (it->underWay.isEmpty() && it->outcomes.isEmpty() && !it->readError))
        return nullptr;
    return &*it;
}

void Workspace::putNoteAway(const QString &orderUuid)
{
    const auto it = m_notes.find(orderUuid);
    if (it == m_notes.end())
        return;
    if (!it->outcomes.isEmpty() && it->outcomes.last().outcome.state != ActionState::Unknown)
        it->outcomes.removeLast();
    it->readError.reset();
    Q_EMIT noteChanged(orderUuid);
}

std::optional<Workspace::OpenDeed> Workspace::openDeed(const QString &journalId, const QString &orderUuid) const
{
    const auto it = m_notes.constFind(orderUuid);
    if (it == m_notes.cend())
        return std::nullopt;
    OpenDeed found{orderUuid, {}};
    for (const auto &entry : it->underWay) {
        if (entry.intent.id == journalId)
            found.note.underWay << entry;
    }
    for (const auto &told : it->outcomes) {
        if (told.outcome.intent.id == journalId && told.outcome.state == ActionState::Unknown)
            found.note.outcomes << told;
    }
    const bool isOpen = !found.note.underWay.isEmpty() || !found.note.outcomes.isEmpty();
    return isOpen ? std::optional(found) : std::nullopt;
}

void Workspace::undo(quint64 number)
{
    if (!m_runner.undo(number))
        return;
    const auto orderUuid = m_underWay.value(number);
    const auto note = m_notes.find(orderUuid);
    if (auto *entry = note == m_notes.end() ? nullptr : entryOf(note->underWay, number)) {
        entry->isTakenBack = true;
        Q_EMIT noteChanged(orderUuid);
    }
}

std::optional<quint64> Workspace::latestUndoable() const
{
    for (auto it = m_underWay.cend(); it != m_underWay.cbegin();) {
        --it;
        if (m_runner.undoTime(it.key()))
            return it.key();
    }
    return std::nullopt;
}

QList<ActionIntent> Workspace::notSentYet() const
{
    QList<ActionIntent> intents;
    for (const auto &note : m_notes) {
        for (const auto &entry : note.underWay) {
            if (m_runner.undoTime(entry.number))
                intents << entry.intent;
        }
    }
    return intents;
}

QList<std::pair<quint64, ActionIntent>> Workspace::held() const
{
    QList<std::pair<quint64, ActionIntent>> held;
    for (auto it = m_underWay.cbegin(); it != m_underWay.cend(); ++it) {
        if (!m_runner.undoTime(it.key()))
            continue;
        const auto note = m_notes.constFind(it.value());
        const auto *entry = note == m_notes.cend() ? nullptr : entryOf(note->underWay, it.key());
        if (entry)
            held.append({entry->number, entry->intent});
    }
    return held;
}

void Workspace::tellElsewhere(quint64 number)
{
    m_toldElsewhere.insert(number);
}

void Workspace::considerAskingAgain(const QString &orderUuid, quint64 number, bool considers)
{
    const auto it = m_notes.find(orderUuid);
    auto *told = it == m_notes.end() ? nullptr : entryOf(it->outcomes, number);
    if (!told)
        return;
    told->asksAgain = considers;
    Q_EMIT noteChanged(orderUuid);
}

void Workspace::askAgain(const QString &orderUuid, quint64 number)
{
    considerAskingAgain(orderUuid, number, false);
    m_runner.askAgain(number);
}

void Workspace::closeUnknown(const QString &orderUuid, quint64 number)
{
    m_runner.closeUnknown(number);
    const auto it = m_notes.find(orderUuid);
    if (it == m_notes.end())
        return;
    removeEntry(it->outcomes, number);
    it->readError.reset();
    Q_EMIT noteChanged(orderUuid);
}

/// Held, or started without having been held.
void Workspace::deedTaken(quint64 number, const ActionIntent &intent)
{
    auto &note = m_notes[intent.orderUuid];
    m_underWay.insert(number, intent.orderUuid);
    if (!entryOf(note.underWay, number)) {
        // What the person has not settled stays for afterwards; all else is past.
        note.outcomes.removeIf([number](const OrderNote::Told &told) {
            return told.number == number || told.outcome.state != ActionState::Unknown;
        });
        note.readError.reset();
        note.underWay.append({number, intent, false, m_toldElsewhere.contains(number)});
    }
    Q_EMIT noteChanged(intent.orderUuid);
}

void Workspace::deedFinished(quint64 number, const ActionOutcome &outcome)
{
    const auto orderUuid = outcome.intent.orderUuid;
    auto &note = m_notes[orderUuid];
    m_underWay.remove(number);
    m_toldElsewhere.remove(number);
    removeEntry(note.underWay, number);
    removeEntry(note.outcomes, number);
    note.outcomes.append({number, outcome});
    tellFailure(Failure::What::Deed, outcome.error, outcome.intent.kind);
    Q_EMIT noteChanged(orderUuid);
    Q_EMIT outcomeTold(orderUuid);
}

/// News of what the note tells, or something unknown that was found in the journal. What was put away stays away.
void Workspace::deedSettled(quint64 number, const ActionOutcome &outcome)
{
    const auto orderUuid = outcome.intent.orderUuid;
    auto &note = m_notes[orderUuid];
    if (auto *told = entryOf(note.outcomes, number))
        *told = {number, outcome};
    else if (outcome.state == ActionState::Unknown)
        note.outcomes.append({number, outcome});
    else
        return;
    Q_EMIT noteChanged(orderUuid);
    Q_EMIT outcomeTold(orderUuid);
}

void Workspace::setStandstill(const std::optional<Standstill> &standstill)
{
    m_standstill = standstill;
    Q_EMIT standstillChanged();
}

} // namespace Rescind
