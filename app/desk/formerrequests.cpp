// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/formerrequests.h"

#include "app/desk/deedrecord.h"

#include <QSet>

namespace Rescind {
namespace {

constexpr int mostRead = 2000;

FormerRequests formerOf(const QList<JournalEntry> &newestFirst, const Account &account)
{
    FormerRequests former;
    QSet<QString> orders;
    for (const auto &entry : newestFirst) {
        if (!DeedRecord::belongsTo(entry.intent, account))
            continue;
        const auto intent = DeedRecord::fromJournal(entry.intent);
        QStringList lines;
        if (!intent.lineItemUuid.isEmpty())
            lines << intent.lineItemUuid;
        for (const auto &line : intent.seen &&lines.isEmpty() ? intent.seen->lineItems : QList<LineItem>())
            lines << line.uuid;
        for (const auto &line : std::as_const(lines)) {
            if (!former.requests.contains(line.toLower()))
                former.requests.insert(line.toLower(), {intent.kind, DeedRecord::stateOf(entry.state), entry.changed});
        }
        if (!intent.orderUuid.isEmpty() && !lines.isEmpty())
            orders.insert(intent.orderUuid.toLower());
    }
    former.orderUuids = orders.values();
    return former;
}

} // namespace

void readFormerRequests(Journal &journal, const Account &account, const QDateTime &since, QObject *context,
                        const std::function<void(const FormerRequests &)> &answer)
{
    JournalQuery query;
    query.server = DeedRecord::serverOf(account);
    query.states = {JournalState::SettledConfirmed, JournalState::SettledRejected, JournalState::Refused,
                    JournalState::Superseded, JournalState::NotSent};
    query.since = since;
    query.newestFirst = true;
    query.limit = mostRead;
    journal.entries(query, context, [account, answer](const JournalResult<QList<JournalEntry>> &entries) {
        answer(entries ? formerOf(*entries, account) : FormerRequests());
    });
}

} // namespace Rescind
