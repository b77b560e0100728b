// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedrecord.h"

#include "app/api/jobs.h"
#include "app/desk/deedrules.h"
#include "app/domain/cancellation.h"

#include <QUuid>

#include <algorithm>

namespace Rescind::DeedRecord {
namespace {

QList<LineSeen> linesSeen(const ActionIntent &intent)
{
    QList<LineSeen> lines;
    if (!intent.seen)
        return lines;
    for (const LineItem &line : intent.seen->lineItems) {
        if (intent.lineItemUuid.isEmpty() || line.uuid.compare(intent.lineItemUuid, Qt::CaseInsensitive) == 0)
            lines.append({line.uuid, line.status, line.designation});
    }
    return lines;
}

/// What a cancel has come to, by its lines: every one cancelled, or every one answered.
std::optional<JournalState> cancelSettled(const QStringList &lineItemUuids, const Order &now)
{
    bool rejected = false;
    for (const QString &uuid : lineItemUuids) {
        const LineItem *line = now.lineItem(uuid);
        if (!line)
            return std::nullopt;
        const CancellationState shown = cancellationState(*line);
        if (shown != CancellationState::Cancelled && shown != CancellationState::Rejected)
            return std::nullopt;
        rejected = rejected || shown == CancellationState::Rejected;
    }
    if (lineItemUuids.isEmpty())
        return std::nullopt;
    return rejected ? JournalState::SettledRejected : JournalState::SettledConfirmed;
}

} // namespace

QString serverOf(const Account &account)
{
    return account.server.toString(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

JournalIntent toJournal(const ActionIntent &intent, const Account &account, const QString &profile,
                        const QDateTime &now, std::chrono::milliseconds hold)
{
    const ApiRequest request = ActionJob::request(intent.kind, account.release, intent.target());
    JournalIntent record;
    record.id = intent.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : intent.id;
    record.profile = profile;
    record.server = serverOf(account);
    record.release = account.release;
    record.person = account.userName;
    record.action = intent.kind;
    record.targetUuid = intent.target();
    record.orderUuid = intent.orderUuid;
    record.purchaseOrderNumber = intent.seen ? intent.seen->purchaseOrderNumber : intent.purchaseOrderNumber;
    record.linesSeen = linesSeen(intent);
    record.request = {QString::fromLatin1(verbName(request.verb)), QString::fromLatin1(request.path), request.body};
    record.reason = intent.reason;
    record.batch = intent.batch;
    record.batchRow = intent.batchRow;
    record.created = now;
    record.holdUntil = now.addMSecs(hold.count());
    return record;
}

ActionIntent fromJournal(const JournalIntent &intent)
{
    ActionIntent decided;
    decided.id = intent.id;
    decided.kind = intent.action;
    decided.orderUuid = intent.orderUuid;
    if (!concernsWholeOrder(intent.action))
        decided.lineItemUuid = intent.targetUuid;
    decided.purchaseOrderNumber = intent.purchaseOrderNumber;
    decided.reason = intent.reason;
    decided.batch = intent.batch;
    decided.batchRow = intent.batchRow;
    if (intent.linesSeen.isEmpty())
        return decided;
    auto seen = std::make_shared<Order>();
    seen->uuid = intent.orderUuid;
    seen->purchaseOrderNumber = intent.purchaseOrderNumber;
    for (const LineSeen &line : intent.linesSeen) {
        LineItem item;
        item.uuid = line.lineItemUuid;
        item.status = line.status;
        item.designation = line.designation;
        seen->lineItems.append(item);
    }
    decided.seen = std::move(seen);
    return decided;
}

bool belongsTo(const JournalIntent &intent, const Account &account)
{
    return intent.server == serverOf(account) && intent.release == account.release && intent.person == account.userName;
}

JournalState stateOf(const ActionOutcome &outcome)
{
    const ActionKind kind = outcome.intent.kind;
    switch (outcome.state) {
    case ActionState::Held:
        return JournalState::Held;
    case ActionState::Sending:
        return JournalState::Sending;
    case ActionState::Requested:
        return JournalState::Requested;
    case ActionState::Settled:
        if (isCancel(kind)) {
            const auto settled = outcome.after ? cancelSettled(outcome.lineItemUuids, *outcome.after) : std::nullopt;
            return settled.value_or(JournalState::SettledConfirmed);
        }
        return isConfirm(kind) ? JournalState::SettledConfirmed : JournalState::SettledRejected;
    case ActionState::Refused:
        return JournalState::Refused;
    case ActionState::Unknown:
        return JournalState::Unknown;
    case ActionState::NotSent:
        return JournalState::NotSent;
    case ActionState::Superseded:
        return JournalState::Superseded;
    }
    Q_UNREACHABLE();
}

ActionState stateOf(JournalState state)
{
    switch (state) {
    case JournalState::Held:
        return ActionState::Held;
    case JournalState::Sending:
        return ActionState::Sending;
    case JournalState::Requested:
        return ActionState::Requested;
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
        return ActionState::Settled;
    case JournalState::Refused:
        return ActionState::Refused;
    case JournalState::Unknown:
        return ActionState::Unknown;
    case JournalState::Superseded:
        return ActionState::Superseded;
    case JournalState::Withdrawn:
    case JournalState::NotSent:
    case JournalState::Closed:
        return ActionState::NotSent;
    }
    Q_UNREACHABLE();
}

std::optional<JournalState> advancedBy(JournalState state, ActionKind kind, const QStringList &lineItemUuids,
                                       const Order *before, const Order &now)
{
    if (state == JournalState::Requested)
        return cancelSettled(lineItemUuids, now);
    if (state != JournalState::Unknown)
        return std::nullopt;
    switch (DeedRules::stateAfterRead(kind, lineItemUuids, before, now)) {
    case ActionState::Requested:
        return JournalState::Requested;
    case ActionState::Settled:
        if (isCancel(kind))
            return cancelSettled(lineItemUuids, now);
        return isConfirm(kind) ? JournalState::SettledConfirmed : JournalState::SettledRejected;
    case ActionState::Refused:
        return JournalState::Refused;
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::Unknown:
    case ActionState::NotSent:
    case ActionState::Superseded:
        break;
    }
    return std::nullopt;
}

} // namespace Rescind::DeedRecord
