// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cancellations.h"

#include "app/sandbox/people.h"

#include <QSet>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

QByteArray bytesOfText(QStringView uuid)
{
    return uuid.size() == 36 ? bytesOf(QUuid::fromString(uuid)) : QByteArray();
}

/// Why this line cannot be asked for; Done when it can.
DeedOutcome obstacle(const LineRef &line)
{
    switch (line.status) {
    case LineStatus::Cancelled:
        return DeedOutcome::AlreadyCancelled;
    case LineStatus::HasTracking:
        return DeedOutcome::Shipped;
    case LineStatus::Allocated:
    case LineStatus::Backordered:
    case LineStatus::Rejected:
    case LineStatus::Unallocated:
        break;
    }
    return line.request == RequestState::Pending ? DeedOutcome::AlreadyPending : DeedOutcome::Done;
}

} // namespace

QLatin1StringView wireName(DeedOutcome outcome)
{
    switch (outcome) {
    case DeedOutcome::Done:
        return "done"_L1;
    case DeedOutcome::NoSuchTarget:
        return "no-such-target"_L1;
    case DeedOutcome::NotYourLine:
        return "not-your-line"_L1;
    case DeedOutcome::Shipped:
        return "shipped"_L1;
    case DeedOutcome::AlreadyCancelled:
        return "already-cancelled"_L1;
    case DeedOutcome::AlreadyPending:
        return "already-pending"_L1;
    case DeedOutcome::NothingRequested:
        return "nothing-requested"_L1;
    case DeedOutcome::NothingToCancel:
        return "nothing-to-cancel"_L1;
    }
    return {};
}

QList<LineRef> Cancellations::linesWhere(const QString &condition, const QVariantList &values)
{
    auto query
        = m_database.oneOff(u"SELECT l.order_id, l.position, l.uuid, o.uuid, o.po, o.retailer, l.supplier, l.status, "
                            "l.request FROM line l JOIN orders o ON o.id = l.order_id WHERE "_s
                            + condition);
    QList<LineRef> lines;
    if (!m_database.run(query, values))
        return lines;
    while (query.next()) {
        lines.append({query.value(0).toLongLong(), query.value(1).toInt(),
                      QUuid::fromRfc4122(query.value(2).toByteArray()),
                      QUuid::fromRfc4122(query.value(3).toByteArray()), query.value(4).toString(),
                      query.value(5).toInt(), query.value(6).toInt(), static_cast<LineStatus>(query.value(7).toInt()),
                      static_cast<RequestState>(query.value(8).toInt())});
    }
    return lines;
}

std::optional<LineRef> Cancellations::line(QStringView uuid)
{
    auto lines = linesWhere(u"l.uuid = ?"_s, {bytesOfText(uuid)});
    return lines.isEmpty() ? std::nullopt : std::optional(lines.takeFirst());
}

bool Cancellations::set(const LineRef &line, LineStatus status, RequestState request)
{
    auto &update
        = m_database.statement("UPDATE line SET status = ?, request = ?, requested_at = CASE WHEN ? THEN ? ELSE "
                               "requested_at END WHERE order_id = ? AND position = ?");
    return m_database.run(update, {static_cast<int>(status), static_cast<int>(request),
                                   request == RequestState::Pending, now(), line.order, line.position});
}

bool Cancellations::request(const LineRef &line)
{
    // Nobody was asked to deliver it, so there is nobody to ask.
    if (line.supplier == 0)
        return set(line, LineStatus::Cancelled, RequestState::Confirmed);
    return set(line, line.status, RequestState::Pending);
}

DeedOutcome Cancellations::requestLine(int retailer, QStringView lineUuid)
{
    Transaction transaction(m_database);
    const auto found = line(lineUuid);
    if (!found || found->retailer != retailer)
        return DeedOutcome::NoSuchTarget;
    if (const auto outcome = obstacle(*found); outcome != DeedOutcome::Done)
        return outcome;
    if (request(*found) && notifyOfRequest({*found}))
        transaction.commit();
    return DeedOutcome::Done;
}

DeedOutcome Cancellations::requestOrder(int retailer, QStringView orderUuid)
{
    Transaction transaction(m_database);
    const auto lines
        = linesWhere(u"o.uuid = ? AND o.retailer = ? ORDER BY l.position"_s, {bytesOfText(orderUuid), retailer});
    if (lines.isEmpty())
        return DeedOutcome::NoSuchTarget;
    QList<LineRef> requested;
    for (const auto &each : lines) {
        if (obstacle(each) == DeedOutcome::Done && request(each))
            requested.append(each);
    }
    if (requested.isEmpty())
        return DeedOutcome::NothingToCancel;
    if (notifyOfRequest(requested))
        transaction.commit();
    return DeedOutcome::Done;
}

DeedOutcome Cancellations::answer(const LineRef &line, bool confirm)
{
    if (line.request != RequestState::Pending)
        return line.status == LineStatus::Cancelled ? DeedOutcome::AlreadyCancelled : DeedOutcome::NothingRequested;
    if (confirm && line.status == LineStatus::HasTracking)
        return DeedOutcome::Shipped;
    const bool done = confirm ? set(line, LineStatus::Cancelled, RequestState::Confirmed)
                              : set(line, line.status, RequestState::Rejected);
    return done && notifyOfAnswer(line, confirm) ? DeedOutcome::Done : DeedOutcome::NoSuchTarget;
}

DeedOutcome Cancellations::answerLine(int supplier, QStringView lineUuid, bool confirm)
{
    Transaction transaction(m_database);
    const auto found = line(lineUuid);
    const bool seen = found && !linesWhere(u"l.order_id = ? AND l.supplier = ?"_s, {found->order, supplier}).isEmpty();
    if (!seen)
        return DeedOutcome::NoSuchTarget;
    if (found->supplier != supplier)
        return DeedOutcome::NotYourLine;
    const auto outcome = answer(*found, confirm);
    if (outcome == DeedOutcome::Done)
        transaction.commit();
    return outcome;
}

DeedOutcome Cancellations::answerOrder(int supplier, QStringView orderUuid, bool confirm)
{
    Transaction transaction(m_database);
    const auto lines
        = linesWhere(u"o.uuid = ? AND l.supplier = ? ORDER BY l.position"_s, {bytesOfText(orderUuid), supplier});
    if (lines.isEmpty())
        return DeedOutcome::NoSuchTarget;
    int answered = 0;
    auto refusal = DeedOutcome::NothingRequested;
    for (const auto &each : lines) {
        const auto outcome = answer(each, confirm);
        if (outcome == DeedOutcome::Done)
            ++answered;
        else if (outcome == DeedOutcome::Shipped)
            refusal = outcome;
    }
    if (answered == 0)
        return refusal;
    transaction.commit();
    return DeedOutcome::Done;
}

QList<LineRef> Cancellations::pendingSince(qint64 before)
{
    return linesWhere(u"l.request = 1 AND l.requested_at <= ? ORDER BY l.requested_at, l.order_id, l.position"_s,
                      {before});
}

bool Cancellations::ship(QStringView lineUuid, const QString &trackingNumber)
{
    Transaction transaction(m_database);
    const auto found = line(lineUuid);
    if (!found || found->status == LineStatus::Cancelled)
        return false;
    auto &insert = m_database.statement(
        "INSERT INTO parcel SELECT order_id, position, (SELECT COUNT(*) + 1 FROM parcel p WHERE p.order_id = "
        "line.order_id AND "
        "p.position = line.position), ?, 'UPS', 'Ground', 1200, 895, ?, ?, quantity FROM line WHERE order_id = ? AND "
        "position = ?");
    return m_database.run(insert, {trackingNumber, now(), now(), found->order, found->position})
           && set(*found, LineStatus::HasTracking, found->request) && transaction.commit();
}

bool Cancellations::notify(int organisation, const QString &title, const QString &type)
{
    auto &insert = m_database.statement(
        "INSERT INTO notification (uuid, organisation, title, created, type) VALUES (?, ?, ?, ?, ?)");
    return m_database.run(insert, {bytesOf(QUuid::createUuid()), organisation, title, now(), type});
}

bool Cancellations::notifyOfRequest(const QList<LineRef> &lines)
{
    QSet<int> told;
    bool good = true;
    for (const auto &each : lines) {
        if (each.supplier == 0 || told.contains(each.supplier))
            continue;
        told.insert(each.supplier);
        good = good
               && notify(each.supplier, u"Cancellation requested for PO %1"_s.arg(each.purchaseOrderNumber),
                         u"CANCEL_REQUEST"_s);
    }
    return good;
}

bool Cancellations::notifyOfAnswer(const LineRef &line, bool confirm)
{
    const auto title = confirm ? u"Cancellation confirmed for PO %1"_s : u"Cancellation rejected for PO %1"_s;
    return notify(line.retailer, title.arg(line.purchaseOrderNumber),
                  confirm ? u"CANCEL_CONFIRMED"_s : u"CANCEL_REJECTED"_s);
}

} // namespace Rescind::Sandbox
