// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

Preferences everythingElse()
{
    Preferences value;
    value.undoWindow = 17s;
    value.retention = std::chrono::days(7);
    value.notifies = false;
    value.showsTrayIcon = false;
    value.hours = {{true, false, true, false, true, false, true}, QTime(22, 30), QTime(6, 0)};
    value.overdueAfter = 48h;
    value.setLimit({u"AAAA"_s, u"Calder Ceramics"_s, 8h});
    value.letterLanguage = u"de"_s;
    value.texts.addLanguage(u"fr"_s, u"en"_s);
    value.texts.rewrite(u"fr"_s, u"and"_s, u" et "_s);
    return value;
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsInForceAndOutlivesTheProgram();
    void theFileIsPrivate();
    void whatMakesNoSenseIsAsItIsByItself_data();
    void whatMakesNoSenseIsAsItIsByItself();
    void aDamagedFileIsSetAsideAndSaid();
    void aLaterProgramsFileIsNotWritten();
    void whatCannotBeWrittenIsSaid();
    void limitsMakeTheRules();

private:
    void fill(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void TestPreferences::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"rescind/preferences.json"_s);
}

void TestPreferences::fill(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestPreferences::whatIsSetIsInForceAndOutlivesTheProgram()
{
    {
        PreferencesStore store(m_file);
        QCOMPARE(store.value(), Preferences());
        const QSignalSpy changed(&store, &PreferencesStore::changed);
        auto first = everythingElse();
        first.undoWindow = 3s;
        store.set(first);
        store.set(everythingElse());
        store.set(everythingElse());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(store.value(), everythingElse());
    }
    const PreferencesStore store(m_file);
    QCOMPARE(store.value(), everythingElse());
    QVERIFY(store.trouble().isEmpty());
}

void TestPreferences::theFileIsPrivate()
{
    {
        PreferencesStore store(m_file);
        store.set(everythingElse());
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(m_file));
    QVERIFY(!(QFile::permissions(m_file) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_file).path()) & others));
}

void TestPreferences::whatMakesNoSenseIsAsItIsByItself_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Preferences>("expected");
    const auto with = [](const auto &change) {
        Preferences value;
        change(value);
        return value;
    };
    QTest::newRow("nothing") << QByteArray("{}") << Preferences();
    QTest::newRow("words for numbers") << QByteArray(R"({"undoSeconds":"ten","keepDays":null,"notifies":"no"})")
                                       << Preferences();
    QTest::newRow("too much") << QByteArray(R"({"undoSeconds":1e9,"keepDays":1e300,"overdueHours":1e9})")
                              << with([](Preferences &value) {
                                     value.undoWindow = 30s;
                                     value.retention = std::chrono::days(3650);
                                     value.overdueAfter = 999h;
                                 });
    QTest::newRow("too little") << QByteArray(R"({"undoSeconds":-1,"keepDays":-7,"overdueHours":0})")
                                << with([](Preferences &value) {
                                       value.undoWindow = 0s;
                                       value.retention = std::chrono::days(0);
                                       value.overdueAfter = 1h;
                                   });
    QTest::newRow("no such time") << QByteArray(R"({"workFrom":"25:00","workTo":"soon","workDays":"all"})")
                                  << Preferences();
    QTest::newRow("no such day") << QByteArray(R"({"workDays":[0,8,"Monday",6]})") << with([](Preferences &value) {
        value.hours.days = {false, false, false, false, false, true, false};
    });
    QTest::newRow("no such language") << QByteArray(R"({"letterLanguage":"xx","letters":7,"suppliers":[{},5]})")
                                      << with([](Preferences &value) { value.letterLanguage = u"xx"_s; });
}

void TestPreferences::whatMakesNoSenseIsAsItIsByItself()
{
    QFETCH(QByteArray, json);
    const auto document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const auto value = Preferences::fromJson(document.object());
    QTEST(value, "expected");
    QVERIFY(value.texts.has(value.languageOfLetters()));
}

void TestPreferences::aDamagedFileIsSetAsideAndSaid()
{
    const QByteArray damaged = R"({"version":1,"undoSeconds":9)";
    fill(damaged);
    {
        PreferencesStore store(m_file);
        QCOMPARE(store.value(), Preferences());
        QVERIFY(store.trouble().contains(u".damaged-"_s));
        store.set(everythingElse());
    }
    const auto aside = QFileInfo(m_file).dir().entryInfoList({u"*.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(aside.first().filePath());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QCOMPARE(PreferencesStore(m_file).value(), everythingElse());
}

void TestPreferences::aLaterProgramsFileIsNotWritten()
{
    const QByteArray later = R"({"version":2,"undoSeconds":9,"moods":[]})";
    fill(later);
    {
        PreferencesStore store(m_file);
        QCOMPARE(store.value().undoWindow, 9s);
        QVERIFY(!store.trouble().isEmpty());
        store.set(everythingElse());
        QCOMPARE(store.value(), everythingElse());
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), later);
}

void TestPreferences::whatCannotBeWrittenIsSaid()
{
    QFile obstacle(m_directory->filePath(u"rescind"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    PreferencesStore store(m_file);
    QSignalSpy troubled(&store, &PreferencesStore::troubleChanged);
    store.set(everythingElse());
    QVERIFY(troubled.wait(patience));
    QVERIFY(!store.trouble().isEmpty());
    // AND no more once it works
    QVERIFY(obstacle.remove());
    store.set(Preferences());
    QVERIFY(troubled.wait(patience));
    QVERIFY(store.trouble().isEmpty());
}

void TestPreferences::limitsMakeTheRules()
{
    auto value = everythingElse();
    value.setLimit({u"aaaa"_s, u"Calder"_s, 4h}); // instead of the one before
    QCOMPARE(value.limits.size(), 1);
    value.setLimit({QString(), u"nobody"_s, 4h});
    QCOMPARE(value.limits.size(), 1);
    const auto rules = value.overdueRules(QTimeZone::utc());
    QCOMPARE(rules.limitOf(u"AAAA"_s), 4h);
    QCOMPARE(rules.limitOf(u"bbbb"_s), 48h);
    QCOMPARE(rules.hours, value.hours);
    value.removeLimit(u"Aaaa"_s);
    QVERIFY(value.limits.isEmpty());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
