// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/models/searchtext.h"

namespace Rescind {

Workspace::Workspace(const Account &account, const Session::Services &services, Journal &journal,
                     const RunnerSettings &runnerSettings, QObject *parent)
    : QObject(parent)
    , m_session(account, services)
    , m_sync(m_session, m_book)
    , m_runner(m_session, m_sync, journal, services.clock, runnerSettings)
    , m_orders(m_book)
{
    // What a former run left held goes on once the person is there again.
    connect(&m_session, &Session::signedIn, &m_runner, &ActionRunner::open);
    connect(&m_sync, &OrderSync::listingStarted, this, &Workspace::listingChanged);
    connect(&m_sync, &OrderSync::pageTaken, this, [this](const QList<Order> &, int skipped) {
        m_skipped += skipped;
        Q_EMIT listingChanged();
    });
    connect(&m_sync, &OrderSync::listingEnded, this, [this](const std::optional<ApiError> &error) {
        m_listingError = error;
        m_wasListed = true;
        Q_EMIT listingChanged();
    });
    connect(&m_runner, &ActionRunner::started, this,
            [this](quint64, const ActionIntent &intent) { deedStarted(intent); });
    connect(&m_runner, &ActionRunner::finished, this,
            [this](quint64, const ActionOutcome &outcome) { deedFinished(outcome); });
    connect(&m_runner, &ActionRunner::ourRequestsChanged, this,
            [this](const QString &orderUuid) { m_orders.setOurRequests(m_runner.ourRequests(), orderUuid); });
}

Workspace::~Workspace() = default;

void Workspace::list(bool all)
{
    m_listingError.reset();
    m_skipped = 0;
    m_most = all ? 0 : usualListing;
    m_sync.list(OrderQuery(), m_most);
}

bool Workspace::mayHaveOlder() const
{
    return m_most > 0 && m_sync.received() >= m_most;
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
    if (it == m_notes.cend() || (!it->underWay && !it->outcome && !it->readError))
        return nullptr;
    return &*it;
}

void Workspace::putNoteAway(const QString &orderUuid)
{
    const auto it = m_notes.find(orderUuid);
    if (it == m_notes.end())
        return;
    it->outcome.reset();
    it->readError.reset();
    Q_EMIT noteChanged(orderUuid);
}

void Workspace::closeUnknown(const QString &orderUuid)
{
    const auto it = m_notes.constFind(orderUuid);
    if (it == m_notes.cend() || !it->outcome)
        return;
    const auto lines = it->outcome->lineItemUuids;
    for (const auto &line : lines)
        m_runner.dismissUnknown(line);
    m_orders.setOurRequests(m_runner.ourRequests(), orderUuid);
    putNoteAway(orderUuid);
}

void Workspace::deedStarted(const ActionIntent &intent)
{
    auto &note = m_notes[intent.orderUuid];
    note.outcome.reset();
    note.readError.reset();
    note.underWay = intent;
    Q_EMIT noteChanged(intent.orderUuid);
}

void Workspace::deedFinished(const ActionOutcome &outcome)
{
    auto &note = m_notes[outcome.intent.orderUuid];
    note.underWay.reset();
    note.outcome = outcome;
    Q_EMIT noteChanged(outcome.intent.orderUuid);
}

} // namespace Rescind
