// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedrecord.h"
#include "tests/app/domain/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;
using namespace std::chrono_literals;

/// What goes into the journal, and what is read back from it.
class DeedRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDecidedComesBack_data();
    void whatWasDecidedComesBack();
    void ofTheLinesSeenOnlyThoseActedOnAreWrittenDown();
    void whoeverElseDecidedItIsNotCarriedOnWith_data();
    void whoeverElseDecidedItIsNotCarriedOnWith();
    void eachOutcomeHasItsStateInTheJournal_data();
    void eachOutcomeHasItsStateInTheJournal();
    void eachStateOfTheJournalHasItsOutcome_data();
    void eachStateOfTheJournalHasItsOutcome();
    void aLaterReadAdvancesWhatIsOpen_data();
    void aLaterReadAdvancesWhatIsOpen();
};

namespace {

using Found = std::optional<JournalState>;

const QString lineOne = u"11111111-2222-4333-8444-000000000001"_s;
const QString lineTwo = u"11111111-2222-4333-8444-000000000002"_s;

Account account()
{
    return {u"work"_s, QUrl(u"https://crux.example:8443/"_s), Release::Timpanogos, u"rita"_s, false};
}

Order twoLines(const QString &first, const QString &second)
{
    Order both = order({line(lineOne, first, u"Allocated"_s), line(lineTwo, second)});
    both.purchaseOrderNumber = u"PO-1"_s;
    return both;
}

JournalIntent written(const ActionIntent &intent)
{
    return DeedRecord::toJournal(intent, account(), u"work"_s, QDateTime::fromMSecsSinceEpoch(0).toUTC(), 5s);
}

ActionIntent decided(ActionKind kind)
{
    ActionIntent intent;
    intent.kind = kind;
    intent.orderUuid = u"order-1"_s;
    if (!concernsWholeOrder(kind))
        intent.lineItemUuid = lineOne;
    return intent;
}

} // namespace

void DeedRecordTest::whatWasDecidedComesBack_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<bool>("wasSeen");
    for (const ActionKind kind : {ActionKind::CancelOrder, ActionKind::CancelItem}) {
        for (const bool wasSeen : {true, false})
            QTest::addRow("%s, %s", wireName(kind).data(), wasSeen ? "seen" : "not seen") << kind << wasSeen;
    }
}

void DeedRecordTest::whatWasDecidedComesBack()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const bool, wasSeen);
    ActionIntent intent = decided(kind);
    intent.reason = u"changed her mind"_s;
    intent.batch = u"b"_s;
    intent.batchRow = 7;
    intent.purchaseOrderNumber = u"PO-from-a-script"_s;
    if (wasSeen)
        intent.seen = std::make_shared<const Order>(twoLines(u"Allocated"_s, u"Allocated"_s));

    const JournalIntent record = written(intent);
    const ActionIntent back = DeedRecord::fromJournal(record);

    QCOMPARE(record.holdUntil, record.created.addSecs(5));
    QCOMPARE(back.id, record.id);
    QVERIFY(!back.id.isEmpty());
    QCOMPARE(back.kind, kind);
    QCOMPARE(back.orderUuid, intent.orderUuid);
    QCOMPARE(back.lineItemUuid, intent.lineItemUuid);
    QCOMPARE(back.reason, intent.reason);
    QCOMPARE(back.batch, intent.batch);
    QCOMPARE(back.batchRow, intent.batchRow);
    QCOMPARE(back.purchaseOrderNumber, wasSeen ? u"PO-1"_s : u"PO-from-a-script"_s);
    QCOMPARE(back.seen != nullptr, wasSeen);
    // AND written down once more it keeps its id
    QCOMPARE(written(back).id, record.id);
}

void DeedRecordTest::ofTheLinesSeenOnlyThoseActedOnAreWrittenDown()
{
    ActionIntent onALine = decided(ActionKind::CancelItem);
    onALine.lineItemUuid = lineTwo.toUpper();
    onALine.seen = std::make_shared<const Order>(twoLines(u"Allocated"_s, u"Backordered"_s));
    const JournalIntent record = written(onALine);
    QCOMPARE(record.linesSeen, (QList<LineSeen>{{lineTwo, u"Backordered"_s, {}}}));

    ActionIntent onTheOrder = decided(ActionKind::CancelOrder);
    onTheOrder.seen = onALine.seen;
    QCOMPARE(written(onTheOrder).linesSeen.size(), 2);
    const ActionIntent back = DeedRecord::fromJournal(written(onTheOrder));
    QCOMPARE(back.seen->uuid, u"order-1"_s);
    QCOMPARE(back.seen->lineItems.at(0).designation, u"Allocated"_s);
    QCOMPARE(back.seen->lineItems.at(1).status, u"Backordered"_s);
}

void DeedRecordTest::whoeverElseDecidedItIsNotCarriedOnWith_data()
{
    QTest::addColumn<Account>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << account() << true;
    Account renamed = account();
    renamed.name = u"another name for it"_s;
    QTest::newRow("by another name") << renamed << true;
    Account elsewhere = account();
    elsewhere.server.setPort(9443);
    QTest::newRow("another server") << elsewhere << false;
    Account older = account();
    older.release = Release::V1;
    QTest::newRow("another release") << older << false;
    Account colleague = account();
    colleague.userName = u"sam"_s;
    QTest::newRow("another person") << colleague << false;
}

void DeedRecordTest::whoeverElseDecidedItIsNotCarriedOnWith()
{
    QFETCH(const Account, other);
    QFETCH(const bool, same);
    QCOMPARE(DeedRecord::belongsTo(written(decided(ActionKind::CancelItem)), other), same);
}

void DeedRecordTest::eachOutcomeHasItsStateInTheJournal_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<JournalState>("journal");
    const QString nothing;
    QTest::newRow("held") << ActionKind::CancelItem << ActionState::Held << nothing << JournalState::Held;
    QTest::newRow("sending") << ActionKind::CancelItem << ActionState::Sending << nothing << JournalState::Sending;
    QTest::newRow("requested") << ActionKind::CancelItem << ActionState::Requested << nothing
                               << JournalState::Requested;
    QTest::newRow("cancelled") << ActionKind::CancelItem << ActionState::Settled << u"Cancelled"_s
                               << JournalState::SettledConfirmed;
    QTest::newRow("a cancel that was rejected")
        << ActionKind::CancelItem << ActionState::Settled << u"CancelRejected"_s << JournalState::SettledRejected;
    QTest::newRow("a cancel that nobody read")
        << ActionKind::CancelItem << ActionState::Settled << nothing << JournalState::SettledConfirmed;
    QTest::newRow("confirmed") << ActionKind::ConfirmItem << ActionState::Settled << nothing
                               << JournalState::SettledConfirmed;
    QTest::newRow("rejected") << ActionKind::RejectItem << ActionState::Settled << nothing
                              << JournalState::SettledRejected;
    QTest::newRow("refused") << ActionKind::CancelItem << ActionState::Refused << nothing << JournalState::Refused;
    QTest::newRow("unknown") << ActionKind::CancelItem << ActionState::Unknown << nothing << JournalState::Unknown;
    QTest::newRow("not sent") << ActionKind::CancelItem << ActionState::NotSent << nothing << JournalState::NotSent;
    QTest::newRow("superseded") << ActionKind::CancelItem << ActionState::Superseded << nothing
                                << JournalState::Superseded;
}

void DeedRecordTest::eachOutcomeHasItsStateInTheJournal()
{
    QFETCH(const ActionKind, kind);
    QFETCH(const ActionState, state);
    QFETCH(const QString, shown);
    QFETCH(const JournalState, journal);
    ActionOutcome outcome;
    outcome.intent.kind = kind;
    outcome.state = state;
    outcome.lineItemUuids = {lineOne};
    if (!shown.isEmpty())
        outcome.after = std::make_shared<const Order>(twoLines(shown, u"Allocated"_s));
    QCOMPARE(DeedRecord::stateOf(outcome), journal);
}

void DeedRecordTest::eachStateOfTheJournalHasItsOutcome_data()
{
    QTest::addColumn<JournalState>("journal");
    QTest::addColumn<ActionState>("state");
    const auto row
        = [](JournalState journal, ActionState state) { QTest::newRow(wireName(journal).data()) << journal << state; };
    row(JournalState::Held, ActionState::Held);
    row(JournalState::Sending, ActionState::Sending);
    row(JournalState::Requested, ActionState::Requested);
    row(JournalState::SettledConfirmed, ActionState::Settled);
    row(JournalState::SettledRejected, ActionState::Settled);
    row(JournalState::Refused, ActionState::Refused);
    row(JournalState::Unknown, ActionState::Unknown);
    row(JournalState::Superseded, ActionState::Superseded);
    row(JournalState::Withdrawn, ActionState::NotSent);
    row(JournalState::NotSent, ActionState::NotSent);
    row(JournalState::Closed, ActionState::NotSent);
}

void DeedRecordTest::eachStateOfTheJournalHasItsOutcome()
{
    QFETCH(const JournalState, journal);
    QFETCH(const ActionState, state);
    QCOMPARE(DeedRecord::stateOf(journal), state);
}

void DeedRecordTest::aLaterReadAdvancesWhatIsOpen_data()
{
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Found>("advanced");
    const auto row = [](const char *name, JournalState state, ActionKind kind, const QStringList &lines,
                        const QString &first, const QString &second, Found advanced) {
        QTest::newRow(name) << state << kind << lines << first << second << advanced;
    };
    using enum JournalState;
    using enum ActionKind;
    const QStringList both{lineOne, lineTwo};
    const QString cancelled = u"Cancelled"_s;
    const QString rejected = u"CancelRejected"_s;
    const QString asked = u"PendingCancel"_s;
    const QString untouched = u"Allocated"_s;
    row("requested, confirmed", Requested, CancelOrder, both, cancelled, cancelled, SettledConfirmed);
    row("requested, rejected", Requested, CancelOrder, both, rejected, rejected, SettledRejected);
    row("requested, one of each", Requested, CancelOrder, both, rejected, cancelled, SettledRejected);
    row("requested, one not answered", Requested, CancelOrder, both, cancelled, asked, {});
    row("requested, a line is gone", Requested, CancelItem, {u"gone"_s}, cancelled, cancelled, {});
    row("requested, its lines not known", Requested, CancelOrder, {}, cancelled, cancelled, {});
    row("unknown cancel, asked for", Unknown, CancelItem, {lineOne}, asked, untouched, Requested);
    row("unknown cancel, confirmed", Unknown, CancelItem, {lineOne}, cancelled, untouched, SettledConfirmed);
    row("unknown cancel, as before", Unknown, CancelItem, {lineOne}, untouched, untouched, {});
    row("unknown confirm, done", Unknown, ConfirmItem, {lineOne}, cancelled, untouched, SettledConfirmed);
    row("unknown reject, done", Unknown, RejectItem, {lineOne}, rejected, untouched, SettledRejected);
    row("unknown reject, the other way", Unknown, RejectItem, {lineOne}, cancelled, untouched, Refused);
    row("held stays", Held, CancelItem, {lineOne}, cancelled, untouched, {});
    row("what is settled stays", SettledRejected, CancelItem, {lineOne}, cancelled, untouched, {});
}

void DeedRecordTest::aLaterReadAdvancesWhatIsOpen()
{
    QFETCH(const JournalState, state);
    QFETCH(const ActionKind, kind);
    QFETCH(const QStringList, lines);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const Found, advanced);
    const Order before = twoLines(u"Allocated"_s, u"Allocated"_s);
    QCOMPARE(DeedRecord::advancedBy(state, kind, lines, &before, twoLines(first, second)), advanced);
}

QTEST_GUILESS_MAIN(DeedRecordTest)
#include "tst_deedrecord.moc"
