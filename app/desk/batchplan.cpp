// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/batchplan.h"

#include "app/desk/actiontexts.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

class VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::BatchVerdict)
};

} // namespace

QLatin1StringView wireName(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Ready:
        return "ready"_L1;
    case BatchVerdict::Done:
        return "done"_L1;
    case BatchVerdict::Shipped:
        return "shipped"_L1;
    case BatchVerdict::NotFound:
        return "not-found"_L1;
    case BatchVerdict::Ambiguous:
        return "ambiguous"_L1;
    case BatchVerdict::NotYours:
        return "not-yours"_L1;
    case BatchVerdict::Refused:
        return "refused"_L1;
    case BatchVerdict::Duplicate:
        return "duplicate"_L1;
    case BatchVerdict::Unreadable:
        return "unreadable"_L1;
    case BatchVerdict::NotRead:
        return "not-read"_L1;
    case BatchVerdict::TakenOut:
        return "taken-out"_L1;
    }
    Q_UNREACHABLE();
}

QString displayText(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Ready:
        return VerdictTexts::tr("Will be sent");
    case BatchVerdict::Done:
        return VerdictTexts::tr("Already so, or already asked for");
    case BatchVerdict::Shipped:
        return VerdictTexts::tr("Has shipped");
    case BatchVerdict::NotFound:
        return VerdictTexts::tr("Not found");
    case BatchVerdict::Ambiguous:
        return VerdictTexts::tr("Several orders have this PO number");
    case BatchVerdict::NotYours:
        return VerdictTexts::tr("Not yours to do");
    case BatchVerdict::Refused:
        return VerdictTexts::tr("Not possible now");
    case BatchVerdict::Duplicate:
        return VerdictTexts::tr("Named twice");
    case BatchVerdict::Unreadable:
        return VerdictTexts::tr("Can't be read");
    case BatchVerdict::NotRead:
        return VerdictTexts::tr("Could not be looked up");
    case BatchVerdict::TakenOut:
        return VerdictTexts::tr("Taken out");
    }
    Q_UNREACHABLE();
}

BatchPlan::BatchPlan(Session &session, OrderSync &sync, const ActionRunner &runner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sync(sync)
    , m_runner(runner)
{
}

void BatchPlan::make(ActionKind kind, const Exchange::TargetList &list, const QString &reason)
{
    stop();
    m_kind = kind;
    m_rows.clear();
    m_known = 0;
    m_placeOfLookUp.clear();
    for (const Exchange::Target &target : list.targets)
        add(target, reason);
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run == m_run)
                goOn();
        },
        Qt::QueuedConnection);
}

void BatchPlan::stop()
{
    ++m_run;
    m_waiting.clear();
    m_searched.clear();
    m_underWay = 0;
    m_isSearching = false;
}

void BatchPlan::add(const Exchange::Target &target, const QString &reason)
{
    const int place = static_cast<int>(m_rows.size());
    BatchRow &row = m_rows.emplaceBack();
    row.row = target.row;
    row.raw = target.raw;
    row.intent.kind = m_kind;
    row.intent.reason = target.reason.isEmpty() ? reason : target.reason;
    row.intent.batchRow = target.row;
    if (target.status == Exchange::TargetStatus::Duplicate) {
        end(row, BatchVerdict::Duplicate, namesTheSame(target.firstRow));
        return;
    }
    if (target.status == Exchange::TargetStatus::Unreadable) {
        end(row, BatchVerdict::Unreadable, target.unreadable ? displayText(*target.unreadable) : QString());
        return;
    }
    const bool isLine = !concernsWholeOrder(m_kind);
    if (isLine) {
        row.intent.lineItemUuid = target.reference.value;
        if (!target.order) {
            m_searched.insert(target.reference.value.toLower(), place);
            return;
        }
    }
    const Exchange::Reference &order = isLine ? *target.order : target.reference;
    const auto key = std::pair(static_cast<int>(order.form), order.value);
    const auto [at, isNew] = m_placeOfLookUp.try_emplace(key, m_waiting.size());
    if (isNew)
        m_waiting.push_back({order, {place}});
    else
        m_waiting[at->second].rows.append(place);
}

void BatchPlan::goOn()
{
    while (m_underWay < readsAtATime && !m_waiting.empty()) {
        const LookUp next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_underWay;
        lookUp(next);
    }
    Q_EMIT progressed(m_known, static_cast<int>(m_rows.size()));
    if (m_underWay > 0 || m_isSearching)
        return;
    if (!m_searched.isEmpty()) {
        searchLines();
        return;
    }
    // In a turn of the event loop of its own: whoever takes all the rows has enough to do.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run != m_run)
                return;
            leaveOutRepeated();
            Q_EMIT ready();
        },
        Qt::QueuedConnection);
}

/// A number and a uuid may name the same order, which the list alone does not tell.
void BatchPlan::leaveOutRepeated()
{
    QHash<QString, int> firstRows;
    for (BatchRow &row : m_rows) {
        if (row.verdict != BatchVerdict::Ready)
            continue;
        const QString target = row.intent.target().toLower();
        const auto first = firstRows.constFind(target);
        if (first == firstRows.cend()) {
            firstRows.insert(target, row.row);
            continue;
        }
        row.verdict = BatchVerdict::Duplicate;
        row.message = namesTheSame(*first);
    }
}

QString BatchPlan::namesTheSame(int row)
{
    return tr("Row %1 names the same.").arg(row);
}

void BatchPlan::lookUp(const LookUp &lookUp)
{
    const auto answered = [this, rows = lookUp.rows, run = m_run](const ApiResult<QList<Order>> &orders) {
        if (run != m_run)
            return;
        --m_underWay;
        found(rows, orders);
        goOn();
    };
    if (lookUp.reference.form == Exchange::ReferenceForm::PurchaseOrderNumber) {
        m_sync.findByPurchaseOrderNumber(lookUp.reference.value, this, answered);
        return;
    }
    m_sync.readOrder(lookUp.reference.value, this, [answered](const ApiResult<Order> &order) {
        if (order)
            answered(QList<Order>{*order});
        else
            answered(tl::unexpected(order.error()));
    });
}

void BatchPlan::found(const QList<int> &rows, const ApiResult<QList<Order>> &orders)
{
    std::shared_ptr<const Order> order;
    if (orders && orders->size() == 1)
        order = std::make_shared<const Order>(orders->first());
    for (const int place : rows) {
        BatchRow &row = m_rows[place];
        if (order) {
            judge(row, order);
        } else if (!orders) {
            const auto kind = orders.error().kind;
            const bool isNone = kind == ApiError::Kind::NotFound || kind == ApiError::Kind::CannotBePerformed;
            end(row, isNone ? BatchVerdict::NotFound : BatchVerdict::NotRead,
                ActionTexts::notReadBefore(orders.error()));
        } else if (orders->isEmpty()) {
            end(row, BatchVerdict::NotFound, tr("No order of yours has this PO number. Nothing is sent for it."));
        } else {
            QStringList uuids;
            for (const Order &one : *orders)
                uuids.append(one.uuid);
            end(row, BatchVerdict::Ambiguous,
                tr("%Ln orders have this PO number: %1. Name the one you mean by its uuid.", nullptr,
                   static_cast<int>(orders->size()))
                    .arg(uuids.join(u", "_s)));
        }
    }
}

void BatchPlan::searchLines()
{
    m_isSearching = true;
    const QStringList lines = m_searched.uniqueKeys();
    m_sync.findLineItems(
        QSet<QString>(lines.cbegin(), lines.cend()), this,
        [this, run = m_run](const Order &order) {
            if (run != m_run)
                return;
            const auto shared = std::make_shared<const Order>(order);
            for (const LineItem &line : order.lineItems) {
                const QList<int> places = m_searched.values(line.uuid.toLower());
                for (const int place : places)
                    judge(m_rows[place], shared);
                m_searched.remove(line.uuid.toLower());
            }
            Q_EMIT progressed(m_known, static_cast<int>(m_rows.size()));
        },
        [this, run = m_run](const std::optional<ApiError> &error) {
            if (run == m_run)
                searchEnded(error);
        });
}

void BatchPlan::searchEnded(const std::optional<ApiError> &error)
{
    const auto left = std::exchange(m_searched, {});
    for (const int place : left) {
        if (error)
            end(m_rows[place], BatchVerdict::NotRead, ActionTexts::notReadBefore(*error));
        else
            end(m_rows[place], BatchVerdict::NotFound,
                tr("None of your orders has this line item. Nothing is sent for it."));
    }
    m_isSearching = false;
    goOn();
}

BatchVerdict BatchPlan::verdictOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Shipped:
        return BatchVerdict::Shipped;
    case RefusalReason::AlreadyCancelled:
    case RefusalReason::AlreadyRequested:
    case RefusalReason::AlreadyRejected:
        return BatchVerdict::Done;
    case RefusalReason::NotSignedIn:
    case RefusalReason::NeedsRetailer:
    case RefusalReason::NeedsSupplier:
    case RefusalReason::LacksPermission:
    case RefusalReason::NotInRelease:
    case RefusalReason::NotYourLine:
        return BatchVerdict::NotYours;
    case RefusalReason::LineNotInOrder:
        return BatchVerdict::NotFound;
    case RefusalReason::NoLines:
    case RefusalReason::AnotherActionHeld:
    case RefusalReason::AnotherActionUnderWay:
    case RefusalReason::OutcomeUnknown:
        return BatchVerdict::Refused;
    }
    Q_UNREACHABLE();
}

void BatchPlan::judge(BatchRow &row, const std::shared_ptr<const Order> &order)
{
    row.intent.orderUuid = order->uuid;
    row.intent.purchaseOrderNumber = order->purchaseOrderNumber;
    row.intent.seen = order;
    const Decision decision
        = evaluate(m_kind, *order, row.intent.lineItemUuid, m_session.actor(), m_runner.ourRequests());
    if (decision.refusal)
        end(row, verdictOf(decision.refusal->reason), ActionTexts::refusedByRules(m_kind, *decision.refusal));
    else
        end(row, BatchVerdict::Ready, ActionTexts::leftOut(*order, decision));
}

void BatchPlan::end(BatchRow &row, BatchVerdict verdict, const QString &message)
{
    row.verdict = verdict;
    row.message = message;
    ++m_known;
}

int BatchPlan::count(BatchVerdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [verdict](const BatchRow &row) { return row.verdict == verdict; }));
}

QList<ActionIntent> BatchPlan::intents(const QString &batch) const
{
    QList<ActionIntent> intents;
    for (const BatchRow &row : m_rows) {
        if (row.verdict != BatchVerdict::Ready)
            continue;
        intents.append(row.intent);
        intents.last().batch = batch;
    }
    return intents;
}

} // namespace Rescind
