// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::JournalSamples {

QDateTime moment(qint64 seconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 125), QTimeZone::utc()).toUTC().addSecs(seconds);
}

QString idOf(int number)
{
    return QUuid::createUuidV5(QUuid(u"9f2c1a34-0000-4000-8000-000000000000"_s), QString::number(number))
        .toString(QUuid::WithoutBraces);
}

JournalIntent intent(int number, ActionKind action)
{
    const QString line = u"11111111-2222-4333-8444-%1"_s.arg(number, 12, 10, QChar(u'0'));
    const QString order = u"aaaaaaaa-bbbb-4ccc-8ddd-%1"_s.arg(number / 3, 12, 10, QChar(u'0'));
    const QString target = concernsWholeOrder(action) ? order : line;
    return {.id = idOf(number),
            .profile = u"work"_s,
            .server = u"https://127.0.0.1:8443"_s,
            .release = number % 2 == 0 ? Release::Timpanogos : Release::V1,
            .person = u"ann@example.com"_s,
            .action = action,
            .targetUuid = target,
            .orderUuid = order,
            .purchaseOrderNumber = u"PO-%1"_s.arg(number, 6, 10, QChar(u'0')),
            .linesSeen = {{line, u"Allocated"_s, u"Allocated"_s}, {line + u"-2"_s, u"Pending cancel ✓"_s, {}}},
            .request = {u"PATCH"_s, "/timp/orders/"_L1 + target, "{\"number\":" + QByteArray::number(number) + '}'},
            .reason = u"Customer changed their mind, no. %1"_s.arg(number),
            .batch = number % 4 == 0 ? u"batch-%1"_s.arg(number / 40) : QString(),
            .batchRow = number % 4 == 0 ? number : 0,
            .created = moment(number),
            .holdUntil = moment(number + 5)};
}

QList<JournalIntent> intents(int count, int first)
{
    QList<JournalIntent> all;
    for (int number = first; number < first + count; ++number)
        all.append(intent(number));
    return all;
}

JournalMove move(int number, JournalState from, JournalState to, int http)
{
    const Deciders deciders = decidersOf(from, to);
    const auto *const by
        = std::ranges::find_if(allDeciders, [deciders](Decider decider) { return deciders.testFlag(decider); });
    return {.id = idOf(number),
            .from = from,
            .to = to,
            .by = by == std::end(allDeciders) ? Decider::Program : *by,
            .at = moment(1000 + number),
            .http = http,
            .message = u"It went from %1 to %2."_s.arg(wireName(from), wireName(to))};
}

QList<JournalState> wayTo(JournalState state)
{
    switch (state) {
    case JournalState::Held:
        return {};
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::Sending:
        return {state};
    case JournalState::Requested:
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
    case JournalState::Refused:
    case JournalState::Unknown:
    case JournalState::NotSent:
        return {JournalState::Sending, state};
    case JournalState::Closed:
        return {JournalState::Sending, JournalState::Unknown, state};
    }
    Q_UNREACHABLE();
}

bool bringTo(JournalStore &store, int number, JournalState state)
{
    JournalState from = JournalState::Held;
    for (const JournalState to : wayTo(state)) {
        if (to == JournalState::Sending) {
            if (!store.claim(idOf(number), moment(900 + number)).value_or(false))
                return false;
        } else if (!store.move(move(number, from, to))) {
            return false;
        }
        from = to;
    }
    return true;
}

QString quickPlace()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool isUsable = memory.isDir() && memory.isWritable();
    return (isUsable ? memory.filePath() : QDir::tempPath()) + u"/rescind-journal-XXXXXX"_s;
}

QString contents(JournalStore &store)
{
    const auto entries = store.entries({});
    if (!entries)
        return "error: "_L1 + entries.error().message;
    QString text;
    QDebug debug(&text);
    debug.nospace();
    for (const JournalEntry &entry : *entries) {
        const JournalIntent &intent = entry.intent;
        debug << entry.number << intent.id << intent.profile << intent.server << wireName(intent.release)
              << intent.person << wireName(intent.action) << intent.targetUuid << intent.orderUuid
              << intent.purchaseOrderNumber << intent.request.verb << intent.request.path << intent.request.body
              << intent.reason << intent.batch << intent.batchRow << intent.created.toMSecsSinceEpoch()
              << intent.holdUntil.toMSecsSinceEpoch();
        for (const LineSeen &line : intent.linesSeen)
            debug << '[' << line.lineItemUuid << line.status << line.designation << ']';
        debug << wireName(entry.state) << entry.changed.toMSecsSinceEpoch() << entry.tries << wireName(entry.decidedBy)
              << entry.http << entry.message << '\n';
        const auto transitions = store.transitions(intent.id);
        if (!transitions)
            return "error: "_L1 + transitions.error().message;
        for (const JournalTransition &transition : *transitions)
            debug << "  " << transition.sequence << transition.intentId << wireName(transition.from)
                  << wireName(transition.to) << wireName(transition.by) << transition.tries
                  << transition.at.toMSecsSinceEpoch() << transition.http << transition.message << '\n';
    }
    return text;
}

} // namespace Rescind::JournalSamples
