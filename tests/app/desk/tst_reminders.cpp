// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reminders.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
const QString mug = u"5f0c1a00-0000-4000-8000-00000000000a"_s;
const QString pot = u"5f0c1a00-0000-4000-8000-00000000000b"_s;
const QString lid = u"5f0c1a00-0000-4000-8000-00000000000c"_s;

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPutOffIsToldOnceItsTimeHasCome();
    void aTimeThatIsPastIsDueAtOnce();
    void laterWordsReplaceEarlierOnes();
    void takingBackEndsIt();
    void aLineIsPutOffByItself();
    void severalComeTogetherAndInTheirSequence();
    void whatIsDueStaysUntilItIsSeen();
    void aClockThatIsSetIsFollowed();
    void aRestartForgetsNothing();
    void whatFellDueWhileTheProgramWasAwayIsToldAtTheStart();
    void whatWasDueAndNotSeenIsToldAgainAtTheNextStart();
    void whatIsSaidBeforeTheFileIsReadIsKept();
    void twoProgramsDoNotForgetForEachOther();
    void theFileHoldsUuidsAndTimesAndIsPrivate();
    void aDamagedFileIsSetAsideAndSaid_data();
    void aDamagedFileIsSetAsideAndSaid();
    void aLaterProgramsFileIsNotWritten();
    void aFileThatCannotBeWrittenIsSaidOnce();
    void withoutAFileItLastsAsLongAsTheProgram();

private:
    [[nodiscard]] std::unique_ptr<Reminders> opened();
    [[nodiscard]] QByteArray contents() const;
    [[nodiscard]] bool isWritten(const QString &text) const
    {
        return QTest::qWaitFor([&] { return contents().contains(text.toLatin1()); }, patience);
    }
    [[nodiscard]] QDateTime in(std::chrono::seconds time) const { return m_clock->utcNow().addSecs(time.count()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    QString m_file;
};

void TestReminders::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_clock = std::make_unique<FakeClock>();
    m_file = Reminders::fileOf(m_directory->filePath(u"reminders"_s), u"rita@example"_s);
}

std::unique_ptr<Reminders> TestReminders::opened()
{
    auto reminders = std::make_unique<Reminders>(*m_clock);
    reminders->open(m_file);
    return QTest::qWaitFor([&] { return reminders->isOpen(); }, patience) ? std::move(reminders) : nullptr;
}

QByteArray TestReminders::contents() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReminders::whatIsPutOffIsToldOnceItsTimeHasCome()
{
    // GIVEN an order that is put off for an hour
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    QSignalSpy changed(reminders.get(), &Reminders::changed);
    const auto until = in(1h);
    reminders->putOff(mug.toUpper(), until);
    QCOMPARE(changed.size(), 1);
    QVERIFY(reminders->isPutOff(mug));
    QCOMPARE(reminders->until(mug.toUpper()), until);
    QCOMPARE(reminders->orders(), QStringList{mug});
    // WHEN a little less has passed THEN nothing is said
    m_clock->advance(1h - 1ms);
    reminders->check();
    QCOMPARE(due.size(), 0);
    // WHEN the time has come THEN it is told once, and is back
    m_clock->advance(1ms);
    reminders->check();
    reminders->check();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().first().value<QList<PutOff>>(), (QList<PutOff>{{mug, {}, until}}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!reminders->isPutOff(mug));
    QVERIFY(reminders->orders().isEmpty());
    QCOMPARE(reminders->allDue().size(), 1);
}

void TestReminders::aTimeThatIsPastIsDueAtOnce()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    reminders->putOff(mug, in(-1s));
    QCOMPARE(due.size(), 1);
    // AND what says nothing is not put off at all
    reminders->putOff(pot, QDateTime());
    reminders->putOff(QString(), in(1h));
    QVERIFY(reminders->all().isEmpty());
    QCOMPARE(reminders->allDue().size(), 1);
}

void TestReminders::laterWordsReplaceEarlierOnes()
{
    // GIVEN an order put off for an hour, and then for two
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    reminders->putOff(mug, in(1h));
    const auto later = in(2h);
    reminders->putOff(mug, later);
    QCOMPARE(reminders->all(), (QList<PutOff>{{mug, {}, later}}));
    // WHEN the first time has come THEN nothing is said
    m_clock->advance(1h);
    reminders->check();
    QCOMPARE(due.size(), 0);
    m_clock->advance(1h);
    reminders->check();
    QCOMPARE(due.size(), 1);
    // AND what is due can be put off anew
    reminders->putOff(mug, in(1h));
    QVERIFY(reminders->allDue().isEmpty());
    QVERIFY(reminders->isPutOff(mug));
}

void TestReminders::takingBackEndsIt()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    reminders->putOff({{mug, {}, in(1h)}, {mug, lid, in(1h)}, {pot, {}, in(1h)}});
    reminders->takeBack(mug.toUpper());
    QCOMPARE(reminders->all(), (QList<PutOff>{{pot, {}, in(1h)}}));
    m_clock->advance(2h);
    reminders->check();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().first().value<QList<PutOff>>().size(), 1);
}

void TestReminders::aLineIsPutOffByItself()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    reminders->putOff({{mug, lid, in(1h)}});
    QVERIFY(!reminders->isPutOff(mug));
    QVERIFY(reminders->orders().isEmpty());
    QCOMPARE(reminders->until(mug, lid.toUpper()), in(1h));
    reminders->takeBack(PutOff{mug, lid, {}});
    QVERIFY(reminders->all().isEmpty());
}

void TestReminders::severalComeTogetherAndInTheirSequence()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    reminders->putOff({{pot, {}, in(3h)}, {mug, {}, in(1h)}, {lid, {}, in(2h)}});
    QCOMPARE(reminders->orders(), QStringList({mug, lid, pot}));
    // WHEN the machine sleeps over all of them THEN they are told in one go, the earliest first
    m_clock->advance(24h);
    reminders->check();
    QCOMPARE(due.size(), 1);
    const auto told = due.first().first().value<QList<PutOff>>();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.first().orderUuid, mug);
    QCOMPARE(told.last().orderUuid, pot);
}

void TestReminders::whatIsDueStaysUntilItIsSeen()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    reminders->putOff({{mug, {}, in(1h)}, {mug, lid, in(1h)}, {pot, {}, in(1h)}, {lid, {}, in(5h)}});
    m_clock->advance(1h);
    reminders->check();
    QCOMPARE(reminders->allDue().size(), 3);
    reminders->seen(mug);
    QCOMPARE(reminders->allDue().size(), 1);
    reminders->seen(lid); // is not due: stays
    QVERIFY(reminders->isPutOff(lid));
    reminders->allSeen();
    QVERIFY(reminders->allDue().isEmpty());
    QCOMPARE(reminders->orders(), QStringList{lid});
}

void TestReminders::aClockThatIsSetIsFollowed()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy due(reminders.get(), &Reminders::due);
    reminders->putOff(mug, in(1h));
    // WHEN somebody sets the clock back THEN it waits until the clock shows that time
    m_clock->setCalendarBy(-2h);
    m_clock->advance(1h);
    reminders->check();
    QCOMPARE(due.size(), 0);
    // WHEN the clock is set forward THEN that time has come, and setting it back again changes nothing
    m_clock->setCalendarBy(48h);
    reminders->check();
    QCOMPARE(due.size(), 1);
    m_clock->setCalendarBy(-48h);
    reminders->check();
    QCOMPARE(due.size(), 1);
    QVERIFY(!reminders->isPutOff(mug));
}

void TestReminders::aRestartForgetsNothing()
{
    // GIVEN what was put off, and taken back, in an earlier run
    const auto until = in(2h);
    {
        const auto reminders = opened();
        QVERIFY(reminders);
        reminders->putOff({{mug, {}, until}, {mug, lid, in(3h)}, {pot, {}, in(1h)}});
        reminders->takeBack(pot);
    } // what was given to the worker is done by now
    // WHEN the program starts again
    const auto reminders = opened();
    QVERIFY(reminders);
    // THEN it is as it was
    QCOMPARE(reminders->all(), (QList<PutOff>{{mug, {}, until}, {mug, lid, in(3h)}}));
    // AND is told when its time has come
    QSignalSpy due(reminders.get(), &Reminders::due);
    m_clock->advance(2h);
    reminders->check();
    QCOMPARE(due.size(), 1);
}

void TestReminders::whatFellDueWhileTheProgramWasAwayIsToldAtTheStart()
{
    {
        const auto reminders = opened();
        QVERIFY(reminders);
        reminders->putOff(mug, in(1h));
    }
    m_clock->advance(26h);
    Reminders reminders(*m_clock);
    QSignalSpy due(&reminders, &Reminders::due);
    reminders.open(m_file);
    QVERIFY(due.wait(patience));
    QCOMPARE(due.first().first().value<QList<PutOff>>().size(), 1);
}

void TestReminders::whatWasDueAndNotSeenIsToldAgainAtTheNextStart()
{
    {
        const auto reminders = opened();
        QVERIFY(reminders);
        reminders->putOff({{mug, {}, in(1h)}, {pot, {}, in(1h)}});
        m_clock->advance(1h);
        reminders->check();
        reminders->seen(pot);
    }
    const auto reminders = opened();
    QVERIFY(reminders);
    QCOMPARE(reminders->allDue().size(), 1);
    QCOMPARE(reminders->allDue().constFirst().orderUuid, mug);
}

void TestReminders::whatIsSaidBeforeTheFileIsReadIsKept()
{
    // GIVEN two orders put off in an earlier run
    {
        const auto reminders = opened();
        QVERIFY(reminders);
        reminders->putOff({{mug, {}, in(1h)}, {pot, {}, in(1h)}});
    }
    // WHEN the person is quicker than the file
    {
        Reminders reminders(*m_clock);
        reminders.putOff(lid, in(2h));
        reminders.putOff(mug, in(5h));
        reminders.takeBack(pot);
        reminders.open(m_file);
        QVERIFY(QTest::qWaitFor([&] { return reminders.isOpen(); }, patience));
        // THEN what the person said counts
        QCOMPARE(reminders.orders(), QStringList({lid, mug}));
    }
    const auto reminders = opened();
    QVERIFY(reminders);
    QCOMPARE(reminders->all(), (QList<PutOff>{{lid, {}, in(2h)}, {mug, {}, in(5h)}}));
}

void TestReminders::twoProgramsDoNotForgetForEachOther()
{
    {
        const auto one = opened();
        const auto other = opened();
        QVERIFY(one && other);
        one->putOff(mug, in(1h));
        QVERIFY(isWritten(mug));
        other->putOff(pot, in(2h));
        QVERIFY(isWritten(pot));
    }
    const auto reminders = opened();
    QVERIFY(reminders);
    QCOMPARE(reminders->orders(), QStringList({mug, pot}));
}

void TestReminders::theFileHoldsUuidsAndTimesAndIsPrivate()
{
    const auto reminders = opened();
    QVERIFY(reminders);
    reminders->putOff({{mug, {}, in(1h)}, {pot, lid, in(2h)}});
    QVERIFY(isWritten(lid));
    const auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
    const auto asUser = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_file) & ~asUser, ownersOnly);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(QFileInfo(m_file).path()) & others));
    QVERIFY(!m_file.contains(u"rita"_s));
    auto rest = QString::fromLatin1(contents());
    for (const auto &known : {mug, pot, lid, u"version"_s, u"putOff"_s, u"order"_s, u"line"_s, u"until"_s})
        rest.remove(known);
    // What is left are times and brackets.
    rest.remove(QRegularExpression(uR"([\d\s"{}\[\]:,.TZ-])"_s));
    QCOMPARE(rest, QString());
}

void TestReminders::aDamagedFileIsSetAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("readable");
    const QByteArray good = R"({"order":")" + mug.toLatin1() + R"(","until":"2026-03-04T09:00:00.000Z"})";
    QTest::newRow("no JSON") << QByteArray("\x01\x02 not JSON") << 0;
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"putOff":[)" + good) << 0;
    QTest::newRow("no list") << QByteArray(R"({"version":1})") << 0;
    QTest::newRow("no version") << QByteArray(R"({"putOff":[]})") << 0;
    QTest::newRow("one of two") << QByteArray(R"({"version":1,"putOff":[{"order":7},)" + good + "]}") << 1;
    QTest::newRow("no time") << QByteArray(R"({"version":1,"putOff":[{"order":"x","until":"soon"},)" + good + "]}")
                             << 1;
}

void TestReminders::aDamagedFileIsSetAsideAndSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, readable);
    // GIVEN a file that somebody or something has damaged
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    // WHEN it is read
    Reminders reminders(*m_clock);
    QSignalSpy troubled(&reminders, &Reminders::fileTroubled);
    reminders.open(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(reminders.isOpen(), patience);
    // THEN that is said, what could be read is there, and the file is kept aside, privately
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(reminders.all().size(), readable);
    const auto aside = QFileInfo(m_file).dir().entryInfoList({u"*.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(aside.first().filePath());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // AND putting off works
    reminders.putOff(pot, in(1h));
    QVERIFY(isWritten(pot));
}

void TestReminders::aLaterProgramsFileIsNotWritten()
{
    const QByteArray bytes = R"({"version":2,"moods":[1],"putOff":[{"order":")" + mug.toLatin1()
                             + R"(","until":"2026-03-04T09:00:00.000Z","mood":"fine"}]})";
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        Reminders reminders(*m_clock);
        QSignalSpy troubled(&reminders, &Reminders::fileTroubled);
        reminders.open(m_file);
        QVERIFY(troubled.wait(patience));
        QCOMPARE(reminders.orders(), QStringList{mug});
        reminders.putOff(pot, in(1h));
        QVERIFY(troubled.wait(patience));
    }
    QCOMPARE(contents(), bytes);
}

void TestReminders::aFileThatCannotBeWrittenIsSaidOnce()
{
    // GIVEN a place where no directory can be made: a file is in its stead
    QFile obstacle(m_directory->filePath(u"reminders"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    const auto reminders = opened();
    QVERIFY(reminders);
    QSignalSpy troubled(reminders.get(), &Reminders::fileTroubled);
    // WHEN orders are put off THEN it is said, once, and they are put off all the same
    reminders->putOff(mug, in(1h));
    QVERIFY(troubled.wait(patience));
    reminders->putOff(pot, in(1h));
    QVERIFY(reminders->isPutOff(mug) && reminders->isPutOff(pot));
    // WHEN it works again THEN it is silent
    QVERIFY(obstacle.remove());
    reminders->putOff(lid, in(1h));
    QVERIFY(isWritten(lid));
    QCOMPARE(troubled.size(), 1);
}

void TestReminders::withoutAFileItLastsAsLongAsTheProgram()
{
    Reminders reminders(*m_clock);
    QSignalSpy due(&reminders, &Reminders::due);
    reminders.open({});
    QVERIFY(reminders.isOpen());
    reminders.putOff(mug, in(1h));
    m_clock->advance(1h);
    reminders.check();
    QCOMPARE(due.size(), 1);
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
