// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalsamples.h"

#include "app/journal/profilelock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

/// Opening: settings, versions, modes, links.
class TestJournalOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void whatIsCommittedIsSynced()
    {
        // The file says which journal it is kept with, and bears our name and version.
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        QCOMPARE(pragma(u"journal_mode"_s), u"delete"_s);
        QCOMPARE(pragma(u"application_id"_s), QString::number(JournalSchema::applicationId));
        QCOMPARE(pragma(u"user_version"_s), u"1"_s);
        QCOMPARE(pragma(u"integrity_check"_s), u"ok"_s);
        QCOMPARE(pragma(u"foreign_key_check"_s), QString());
    }

    void aLaterStepBringsAnOlderJournalUpToDate()
    {
        // GIVEN a journal of the first version, with something in it
        QString before;
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.record(intents(5)));
            QVERIFY(bringTo(store, 2, JournalState::Unknown));
            before = contents(store);
        }
        // WHEN a release with a further step opens it
        JournalSchema later = JournalSchema::current();
        later.steps.append({u"CREATE TABLE extra (a INTEGER) STRICT"_s, u"INSERT INTO extra VALUES (42)"_s});
        {
            JournalStore store({.file = file(), .schema = later});
            VERIFY_RESULT(store.open());
            // THEN all is there, and the step was taken, once
            QCOMPARE(contents(store), before);
            QCOMPARE(pragma(u"user_version"_s), u"2"_s);
        }
        JournalStore again({.file = file(), .schema = later});
        VERIFY_RESULT(again.open());
        QCOMPARE(first(u"SELECT count(*) FROM extra"_s), u"1"_s);
        VERIFY_RESULT(again.record(intents(2, 6)));
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.record(intents(5)));
        }
        JournalSchema broken = JournalSchema::current();
        broken.steps.append({u"CREATE TABLE extra (a INTEGER) STRICT"_s});
        broken.steps.append({u"CREATE TABLE more (a INTEGER) STRICT"_s, u"INSERT INTO extra VALUES ('no number')"_s});
        JournalStore store({.file = file(), .schema = broken});
        QVERIFY(!store.open());
        QCOMPARE(pragma(u"user_version"_s), u"2"_s);
        QCOMPARE(first(u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_s), u"0"_s);
        QCOMPARE(first(u"SELECT count(*) FROM intents"_s), u"5"_s);
    }

    void aNewerJournalIsLeftAlone()
    {
        JournalSchema later = JournalSchema::current();
        later.steps.append({u"CREATE TABLE extra (a INTEGER) STRICT"_s});
        {
            JournalStore store({.file = file(), .schema = later});
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.record(intents(5)));
        }
        const QByteArray before = bytes();
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::Newer);
        VERIFY_ERROR(store.record(intents(1, 9)), Kind::Newer);
        QCOMPARE(bytes(), before);
    }

    void anotherDatabaseIsLeftAlone()
    {
        {
            QDir().mkpath(QFileInfo(file()).path());
            QCOMPARE(first(u"CREATE TABLE theirs (a)"_s), QString());
        }
        const QByteArray before = bytes();
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::Damaged);
        QCOMPARE(bytes(), before);
    }

    void aSchemaThatWasTamperedWithIsNotTrusted()
    {
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
        }
        first(u"DROP TRIGGER intent_remains"_s);
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::Damaged);
    }

    void whatARollbackJournalHidesIsLookedAtAllTheSame_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("another's") << QStringList(u"PRAGMA application_id=42"_s) << Kind::Damaged;
        QTest::newRow("newer") << QStringList(u"PRAGMA user_version=2"_s) << Kind::Newer;
        QTest::newRow("no version") << QStringList(u"PRAGMA user_version=0"_s) << Kind::Damaged;
        QTest::newRow("neither") << QStringList({u"PRAGMA user_version=0"_s, u"PRAGMA application_id=0"_s})
                                 << Kind::Damaged;
    }

    void whatARollbackJournalHidesIsLookedAtAllTheSame()
    {
        QFETCH(const QStringList, changes);
        QFETCH(const Kind, kind);
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
        }
        for (const QString &change : changes)
            first(change);
        // GIVEN a file beside it as a transaction under way leaves one: before it is undone the head may say anything
        QFile beside(file() + u"-journal"_s);
        QVERIFY(beside.open(QFile::WriteOnly));
        beside.write(QByteArray(1024, '\0'));
        beside.close();
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), kind);
    }

    void anEmptyDatabaseIsABeginningOrALoss()
    {
        // GIVEN a database without anything in it, and a file beside it as above
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QCOMPARE(first(u"VACUUM"_s), QString());
        QFile beside(file() + u"-journal"_s);
        QVERIFY(beside.open(QFile::WriteOnly));
        beside.write(QByteArray(1024, '\0'));
        beside.close();
        JournalStore expecting({.file = file(), .expectedToExist = true});
        VERIFY_ERROR(expecting.open(), Kind::Damaged);
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.record(intents(2)));
    }

    void aSchemaThatCannotBeMadeIsNotComparedWith()
    {
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
        }
        JournalSchema broken;
        broken.steps = {{u"CREATE TABLE"_s}};
        JournalStore store({.file = file(), .schema = broken});
        VERIFY_ERROR(store.open(), Kind::Damaged);
    }

    void whatTookItsPlaceMeanwhileIsNotWrittenTo_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("newer") << u"PRAGMA user_version=2"_s << Kind::Newer;
        QTest::newRow("another's") << u"PRAGMA user_version=0"_s << Kind::Damaged;
        QTest::newRow("a folder") << QString() << Kind::CannotOpen;
    }

    void whatTookItsPlaceMeanwhileIsNotWrittenTo()
    {
        QFETCH(const QString, change);
        QFETCH(const Kind, kind);
        // GIVEN a journal that was taken away while it was in use
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        const QString aside = file() + u".aside"_s;
        QVERIFY(QFile::rename(file(), aside));
        VERIFY_ERROR(store.record(intents(1)), Kind::Missing);

        // WHEN something else is in its place
        if (change.isEmpty()) {
            QVERIFY(QDir().mkpath(file()));
        } else {
            QVERIFY(QFile::rename(aside, file()));
            QCOMPARE(first(change), QString());
        }

        // THEN nothing is written, and nothing is said to be
        VERIFY_ERROR(store.record(intents(1)), kind);
    }

    void severalMayOpenANewJournalAtOnce()
    {
        JournalStore one({.file = file()});
        JournalStore two({.file = file()});
        VERIFY_RESULT(one.open());
        VERIFY_RESULT(two.open());
        VERIFY_RESULT(one.record(intents(2)));
        VERIFY_RESULT(two.record(intents(2, 3)));
        QCOMPARE(two.claim(idOf(1), moment()).value(), true);
        QCOMPARE(one.claim(idOf(1), moment()).value(), false);
        QCOMPARE(contents(one), contents(two));
    }

#ifdef Q_OS_UNIX
    void itIsPrivateWhateverTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        for (const int mask : {0000, 0022, 0077, 0777})
            QTest::addRow("umask %04o", mask) << mask;
    }

    void itIsPrivateWhateverTheUmask()
    {
        QFETCH(const int, mask);
        const mode_t before = umask(static_cast<mode_t>(mask));
        const auto restore = qScopeGuard([before] { umask(before); });
        // GIVEN a directory that did not exist
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        const auto lock = ProfileLock::take(file(), u"work"_s);
        VERIFY_RESULT(lock);
        VERIFY_RESULT(store.record(intents(3)));

        // THEN it and all in it are their owner's, the file of a transaction under way too
        QStringList modes;
        VERIFY_RESULT(store.together([&] {
            QVERIFY(store.record(intents(3, 4)));
            modes = modesBeside(file());
        }));
        QCOMPARE(modes.first(), u"0700 ."_s);
        QVERIFY2(modes.filter(u"-journal"_s).size() == 1, qPrintable(modes.join(u'\n')));
        QVERIFY2(modes.filter(u".lock"_s).size() == 1, qPrintable(modes.join(u'\n')));
        for (const QString &mode : modes.mid(1))
            QVERIFY2(mode.startsWith(u"0600 "_s), qPrintable(mode));
    }

    void whatIsTooOpenIsClosed()
    {
        {
            JournalStore store({.file = file()});
            VERIFY_RESULT(store.open());
        }
        QVERIFY(chmod(QFile::encodeName(file()).constData(), 0666) == 0);
        QVERIFY(chmod(QFile::encodeName(QFileInfo(file()).path()).constData(), 0755) == 0);
        JournalStore store({.file = file()});
        VERIFY_RESULT(store.open());
        for (const QString &mode : modesBeside(file()))
            QVERIFY2(mode.startsWith(mode.endsWith(u" ."_s) ? u"0700"_s : u"0600"_s), qPrintable(mode));
    }

    void aLinkIsNotFollowed_data()
    {
        QTest::addColumn<bool>("leadsSomewhere");
        QTest::newRow("to a file") << true;
        QTest::newRow("to nothing") << false;
    }

    void aLinkIsNotFollowed()
    {
        QFETCH(const bool, leadsSomewhere);
        const QString target = m_directory->filePath(u"target"_s);
        if (leadsSomewhere) {
            QFile place(target);
            QVERIFY(place.open(QFile::WriteOnly));
        }
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QVERIFY(QFile::link(target, file()));
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
        QCOMPARE(QFileInfo::exists(target), leadsSomewhere);
        QCOMPARE(QFileInfo(target).size(), 0);
    }

    void aLinkInPlaceOfTheMarkIsNotFollowed()
    {
        // GIVEN a link that leads nowhere, where the mark belongs that there was a journal
        const QString target = m_directory->filePath(u"target"_s);
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QVERIFY(QFile::link(target, file() + u"-exists"_s));
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
        QVERIFY(!QFileInfo::exists(target));
    }

    void aLinkInPlaceOfTheLockIsNotFollowed()
    {
        QString lockFile;
        {
            const auto lock = ProfileLock::take(file(), u"work"_s);
            VERIFY_RESULT(lock);
            const auto again = ProfileLock::take(file(), u"work"_s);
            VERIFY_ERROR(again, Kind::InUse);
            QVERIFY(again.error().message.contains(u"work"_s));
            const QDir directory = QFileInfo(file()).dir();
            const QStringList names = directory.entryList({u"*.lock"_s}, QDir::Files);
            QCOMPARE(names.size(), 1);
            lockFile = directory.filePath(names.first());
        }
        const QString target = m_directory->filePath(u"target"_s);
        QVERIFY(QFile::remove(lockFile));
        QVERIFY(QFile::link(target, lockFile));
        VERIFY_ERROR(ProfileLock::take(file(), u"work"_s), Kind::CannotOpen);
        QVERIFY(!QFileInfo::exists(target));
    }

    void aNameThatIsTooLongIsRefused()
    {
        JournalStore store({.file = QFileInfo(file()).path() + u'/' + QString(300, u'j')});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
    }

    void aFileInPlaceOfItsFolderIsRefused()
    {
        QFile place(QFileInfo(file()).path());
        QVERIFY(place.open(QFile::WriteOnly));
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
        VERIFY_ERROR(ProfileLock::take(file(), u"work"_s), Kind::CannotOpen);
    }

    void aDirectoryInItsPlaceIsRefused()
    {
        QVERIFY(QDir().mkpath(file()));
        JournalStore store({.file = file()});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
    }

    void somebodyElsesFileIsRefused()
    {
        // GIVEN a file of another user; only root can make one here, others find one of root's
        const bool isRoot = geteuid() == 0;
        const QString theirs = isRoot ? file() : u"/etc/passwd"_s;
        if (isRoot) {
            QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
            QFile place(theirs);
            QVERIFY(place.open(QFile::WriteOnly));
            QVERIFY(chown(QFile::encodeName(theirs).constData(), 65534, 65534) == 0);
        }
        JournalStore store({.file = theirs});
        VERIFY_ERROR(store.open(), Kind::CannotOpen);
    }
#endif

private:
    [[nodiscard]] QString file() const
    {
        return m_directory->filePath(u"state/journal.sqlite"_s);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile place(file());
        return place.open(QFile::ReadOnly) ? place.readAll() : QByteArray();
    }

    /// The first column of the first row, by a connection of its own.
    QString first(const QString &sql) const
    {
        QString value;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(file());
            if (raw.open()) {
                QSqlQuery query(raw);
                value = query.exec(sql) ? query.next() ? query.value(0).toString() : QString() : u"failed"_s;
            }
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        return value;
    }
    QString pragma(const QString &name) const
    {
        return first("PRAGMA "_L1 + name);
    }

#ifdef Q_OS_UNIX
    /// "0700 ." for the directory, then each file in it.
    [[nodiscard]] static QStringList modesBeside(const QString &path)
    {
        const QDir directory = QFileInfo(path).dir();
        QStringList modes;
        for (const QString &name : QStringList(u"."_s) + directory.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            struct stat status = {};
            if (lstat(QFile::encodeName(directory.filePath(name)).constData(), &status) == 0)
                modes.append(u"%1 %2"_s.arg(status.st_mode & 07777, 4, 8, QChar(u'0')).arg(name));
        }
        return modes;
    }
#endif

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestJournalOpening)
#include "tst_journalopening.moc"
