// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/defectreport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

// What no report may hold, put wherever the program could have it.
const QStringList &canaries()
{
    static const QStringList all{u"tkKanari-mR2fLqX7zWvJ4kHnB9sDgT6yC"_s,
                                 u"pwKanari-qX7zW"_s,
                                 u"Robin Kanari"_s,
                                 u"Kanarienweg 12"_s,
                                 u"5527771067"_s,
                                 u"/home/kanari"_s,
                                 u"rita.kanari"_s,
                                 u"kanari.internal.example"_s,
                                 u"5f0c2e1a-9b1f-4c7e-8a44-0c9d3f1b27e1"_s};
    return all;
}

ApiError strangeError(ApiError::Kind kind)
{
    ApiError error{.kind = kind, .delivery = Delivery::MaybeSent, .status = 500};
    error.detail = canaries().join(u' ');
    error.place = u"https://kanari.internal.example"_s;
    error.host = u"kanari.internal.example"_s;
    error.permission = canaries().at(2);
    error.needed = canaries().at(3);
    return error;
}

/// A canary in every place that takes a text.
DefectFacts strangeFacts()
{
    const auto all = canaries().join(u' ');
    DefectFacts facts;
    facts.qtVersion = u"6.4.2"_s;
    facts.system = u"Debian GNU/Linux 12 (bookworm)"_s;
    facts.architecture = u"x86_64"_s;
    facts.platform = u"xcb"_s;
    facts.style = u"fusion"_s;
    facts.language = u"de_DE"_s;
    facts.colours = u"dark"_s;
    facts.screens = {{{1600, 1000}, 1.5}};
    DefectFacts::Seat seat;
    seat.place = Account::Place::Other;
    seat.server = QUrl(u"https://rita.kanari:pwKanari-qX7zW@kanari.internal.example:8443/5527771067"_s);
    seat.role = ActorRole::Supplier;
    seat.orders = 1234;
    seat.putOff = 7;
    facts.seat = seat;
    facts.preferences.limits = {{canaries().last(), canaries().at(2), std::chrono::hours(3)}};
    facts.preferences.letterLanguage = all;
    facts.preferences.texts.rewrite(u"en"_s, TextBook::tellId, all);
    const QDateTime at({2026, 11, 21}, {10, 12}, Qt::UTC);
    facts.failures.note(Failure::of(Failure::What::Read, strangeError(ApiError::Kind::ServerFailure), at));
    facts.failures.note(
        Failure::of(Failure::What::Deed, strangeError(ApiError::Kind::ConnectionLost), at, ActionKind::ConfirmItem));
    return facts;
}

void checkPrivate(const QString &text)
{
    for (const auto &canary : canaries())
        QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary + u" is in:\n"_s + text));
}

} // namespace

class TestDefectReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatMattersAndNothingOfPeople();
    void wordsOfTheSystemGoThroughASieve();
    void aPrivateHostIsNamedOnlyWhenThePersonWantsIt();
    void aWellKnownServerIsNamedByItsKind();
    void whatWasAskedIsCounted();
    void onlyTheLatestFailuresAreListed();
    void whatWeEndedOurselvesIsNoFailure();
    void privateThingsThatSomebodyWroteAreFound_data();
    void privateThingsThatSomebodyWroteAreFound();
    void theReportItselfRaisesNoAlarm();
    void itIsSavedForItsOwnerAlone();
    void whatCannotBeSavedIsSaidAndTheOldFileStays();
};

void TestDefectReport::itTellsWhatMattersAndNothingOfPeople()
{
    const auto text = DefectReport::text(strangeFacts());
    checkPrivate(text);
    for (const auto &told :
         {QStringLiteral(RESCIND_VERSION), u"6.4.2"_s, u"Debian GNU/Linux 12"_s, u"x86_64"_s, u"xcb"_s, u"fusion"_s,
          u"dark"_s, u"1600 x 1000 at 150 %"_s, u"de_DE"_s, u"Server: another; release timp"_s, u"supplier"_s,
          u"Orders here: 1234"_s, u"put off: 7"_s, u"undo 5 s"_s, u"1 suppliers with a time"_s,
          u"2026-11-21 10:12 UTC read: server-failure, maybe sent (HTTP 500)"_s, u"confirm-item: connection-lost"_s})
        QVERIFY2(text.contains(told), qPrintable(told + u" is not in:\n"_s + text));
}

void TestDefectReport::wordsOfTheSystemGoThroughASieve()
{
    // GIVEN a system that calls itself by anything
    for (auto word : {&DefectFacts::system, &DefectFacts::architecture, &DefectFacts::platform, &DefectFacts::style,
                      &DefectFacts::language, &DefectFacts::qtVersion, &DefectFacts::colours}) {
        for (const auto &strange : {u"/home/kanari/qt"_s, u"x tkKanari-mR2fLqX7zWvJ4kHnB9sDgT6yC"_s,
                                    u"<b>\u202E\n--\nServer: production"_s, QString(500, u'x')}) {
            auto facts = strangeFacts();
            facts.*word = strange;
            // THEN what could be a path or a token is left out, and nothing begins a line of its own
            const auto text = DefectReport::text(facts);
            checkPrivate(text);
            QVERIFY(!text.contains(u"<b>"_s) && !text.contains(u'\u202E') && !text.contains(u"\nServer: production"_s));
            QVERIFY(!text.contains(QString(100, u'x')));
        }
    }
}

void TestDefectReport::aPrivateHostIsNamedOnlyWhenThePersonWantsIt()
{
    auto facts = strangeFacts();
    QCOMPARE(DefectReport::serverLine(facts), u"Server: another; release timp"_s);
    facts.namesHost = true;
    // The host alone: no port, no path, no user.
    QCOMPARE(DefectReport::serverLine(facts), u"Server: another, kanari.internal.example; release timp"_s);
    facts.seat.reset();
    QCOMPARE(DefectReport::serverLine(facts), u"Server: nobody is signed in"_s);
}

void TestDefectReport::aWellKnownServerIsNamedByItsKind()
{
    auto facts = strangeFacts();
    facts.namesHost = true;
    facts.seat->place = Account::Place::Production;
    facts.seat->release = Release::V1;
    QCOMPARE(DefectReport::serverLine(facts), u"Server: production; release v1"_s);
}

void TestDefectReport::whatWasAskedIsCounted()
{
    QCOMPARE(DefectReport::askedLine(std::nullopt), u"Asked for here: not counted yet"_s);
    DefectFacts::Asked asked;
    QCOMPARE(DefectReport::askedLine(asked), u"Asked for here: nothing"_s);
    asked.byState = {{JournalState::Unknown, 1}, {JournalState::Held, 0}, {JournalState::Refused, 3}};
    QCOMPARE(DefectReport::askedLine(asked), u"Asked for here: 3 refused, 1 unknown"_s);
    asked.isReadable = false;
    QCOMPARE(DefectReport::askedLine(asked), u"Asked for here: the journal cannot be read"_s);
}

void TestDefectReport::onlyTheLatestFailuresAreListed()
{
    FailureLog log;
    for (int i = 0; i < 50; ++i)
        log.note({.status = 500 + i});
    QCOMPARE(log.count(), 50);
    QCOMPARE(log.latest().size(), FailureLog::most);
    QCOMPARE(log.latest().constLast().status, 549);
    QCOMPARE(log.latest().constFirst().status, 530);
}

void TestDefectReport::whatWeEndedOurselvesIsNoFailure()
{
    FailureLog log;
    log.note({.kind = ApiError::Kind::Aborted});
    QCOMPARE(log.count(), 0);
    QVERIFY(DefectReport::text({}).contains(u"Failures since the start: none"_s));
}

void TestDefectReport::privateThingsThatSomebodyWroteAreFound_data()
{
    using DefectReport::Private;
    QTest::addColumn<QString>("written");
    QTest::addColumn<QList<Private>>("found");
    const QList<Private> nothing;
    QTest::newRow("nothing") << u"The list was empty after F5, three times."_s << nothing;
    QTest::newRow("a path") << u"in /home/kanari/Documents"_s << QList{Private::HomeFolder, Private::UserName};
    QTest::newRow("a name") << u"Signed in as Rita"_s << QList{Private::UserName};
    QTest::newRow("within a word") << u"the ritarded"_s << nothing;
    QTest::newRow("mail") << u"write to a.b@shop.example please"_s << QList{Private::MailAddress};
    QTest::newRow("PO") << u"PO 5527771067 is gone"_s << QList{Private::LongNumber};
    QTest::newRow("uuid") << u"5f0c2e1a-9b1f-4c7e-8a44-0c9d3f1b27e1"_s << QList{Private::Identifier};
    QTest::newRow("a time") << u"2026-11-21 10:12, 120000 orders"_s << nothing;
}

void TestDefectReport::privateThingsThatSomebodyWroteAreFound()
{
    QFETCH(QString, written);
    QFETCH(QList<DefectReport::Private>, found);
    const DefectReport::Surroundings here{u"/home/kanari"_s, {u"kanari"_s, u"rita"_s, {}, u"x"_s}};
    QCOMPARE(DefectReport::privateThingsIn(written, here), found);
    for (const auto one : found)
        QVERIFY(!DefectReport::displayText(one).isEmpty());
}

void TestDefectReport::theReportItselfRaisesNoAlarm()
{
    const auto text = DefectReport::text(strangeFacts());
    QCOMPARE(DefectReport::privateThingsIn(text, {u"/home/kanari"_s, {u"kanari"_s}}), QList<DefectReport::Private>());
}

void TestDefectReport::itIsSavedForItsOwnerAlone()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"report.txt"_s);
    QVERIFY(DefectReport::save(path, u"Grüße\n"_s));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Grüße\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void TestDefectReport::whatCannotBeSavedIsSaidAndTheOldFileStays()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"nowhere/report.txt"_s);
    const auto result = DefectReport::save(path, u"text"_s);
    QVERIFY(!result);
    QVERIFY(result.error().text().contains(u"report.txt"_s));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestDefectReport)
#include "tst_defectreport.moc"
