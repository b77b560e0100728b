// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/journalstory.h"

#include "tests/support/crashingfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::JournalSamples;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

/// A damaged journal is noticed, preserved, and blocks.
class TestJournalDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A journal in which something of everything happened.
        QVERIFY(m_original.isValid());
        JournalStore store({.file = journalIn(m_original.path())});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.record(intents(66)));
        int number = 0;
        for (const JournalState state : allJournalStates) {
            for (int each = 0; each < 5; ++each)
                QVERIFY(bringTo(store, ++number, state));
        }
        m_contents = contents(store);
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>(quickPlace());
        QVERIFY(m_directory->isValid());
        m_files = filesIn(m_original.path());
        QVERIFY(m_files.contains(journalName()));
    }

    void aFlippedBitIsNoticedOrHarmless_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aFlippedBitIsNoticedOrHarmless()
    {
        QFETCH(const quint32, seed);
        constexpr int flips = 100;
        QRandomGenerator chance(seed);
        const QByteArray sound = m_files.value(journalName());
        int noticed = 0;
        for (int flip = 0; flip < flips; ++flip) {
            // Every tenth in the head, where a bit means most.
            const int at = chance.bounded(flip % 10 == 0 ? 100 : static_cast<int>(sound.size()));
            const int bit = chance.bounded(8);
            noticed += notices(at, static_cast<char>(1 << bit)) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(noticed > flips / 4, qPrintable(QString::number(noticed)));
    }

    void eachBitOfTheHeadIsNoticedOrHarmless()
    {
        for (int at = 0; at < 112; ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                notices(at, static_cast<char>(1 << bit));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void aDestroyedFileIsPreservedAndBlocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = filesIn(m_original.path()).value(journalName());
        QByteArray zeroPage = sound;
        zeroPage.replace(4096 * 3, 4096, QByteArray(4096, '\0'));
        QByteArray swapped = sound;
        swapped.replace(4096 * 3, 4096, sound.mid(4096 * 4, 4096));
        QTest::newRow("emptied") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("half a head") << sound.first(50);
        QTest::newRow("a head alone") << sound.first(100);
        QTest::newRow("cut in a page") << sound.first(sound.size() / 2 + 77);
        QTest::newRow("cut at a page") << sound.first(sound.size() / 4096 / 2 * 4096);
        QTest::newRow("the last page gone") << sound.chopped(4096);
        QTest::newRow("a page of zeros") << zeroPage;
        QTest::newRow("a page of another") << swapped;
        QTest::newRow("a text") << QByteArray("This is a text, and no journal at all.\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(sound.size(), '\0');
    }

    void aDestroyedFileIsPreservedAndBlocks()
    {
        QFETCH(const QByteArray, bytes);
        m_files[journalName()] = bytes;
        QVERIFY(putFiles(m_directory->path(), m_files));
        {
            JournalStore store({.file = journalIn(m_directory->path())});
            const auto opened = store.open();
            VERIFY_ERROR(opened, Kind::Damaged);
            QVERIFY(opened.error().message.contains(journalName()));
            VERIFY_ERROR(store.record({intent(900)}), Kind::Damaged);
            VERIFY_ERROR(store.claim(idOf(1), moment()), Kind::Damaged);
        }
        QCOMPARE(filesIn(m_directory->path()), m_files);
    }

    void aMissingJournalIsNotMadeAnew()
    {
        // GIVEN a directory in which there was one
        m_files.remove(journalName());
        QVERIFY(!m_files.isEmpty());
        QVERIFY(putFiles(m_directory->path(), m_files));
        JournalStore store({.file = journalIn(m_directory->path())});
        VERIFY_ERROR(store.open(), Kind::Missing);
        QCOMPARE(filesIn(m_directory->path()), m_files);

        // AND the same where only the caller knows
        const QTemporaryDir elsewhere;
        JournalStore expected({.file = journalIn(elsewhere.path()), .expectedToExist = true});
        VERIFY_ERROR(expected.open(), Kind::Missing);
        QVERIFY(filesIn(elsewhere.path()).isEmpty());
    }

    void aJournalThatIsTakenAwayWhileInUseIsNoticed()
    {
        QVERIFY(putFiles(m_directory->path(), m_files));
        JournalStore store({.file = journalIn(m_directory->path())});
        VERIFY_RESULT(store.open());
        QVERIFY(QFile::remove(store.file()));
        VERIFY_ERROR(store.record({intent(900)}), Kind::Missing);
        VERIFY_ERROR(store.record({intent(900)}), Kind::Missing);
        QVERIFY(!QFile::exists(store.file()));
        // AND put back, it works again
        QVERIFY(putFiles(m_directory->path(), m_files));
        VERIFY_RESULT(store.record({intent(900)}));
    }

    void damageWhileInUseBlocksWhatFollows()
    {
        // GIVEN an open journal, and a page of it that goes bad
        QVERIFY(putFiles(m_directory->path(), m_files));
        JournalStore store({.file = journalIn(m_directory->path())});
        VERIFY_RESULT(store.open());
        QByteArray bytes = m_files.value(journalName());
        const qsizetype at = bytes.indexOf("Customer changed their mind, no. 30");
        QVERIFY(at > 0);
        bytes[at] = 'c';
        bytes[27] = static_cast<char>(bytes.at(27) + 1); // the change counter, so that nothing is read from memory
        m_files[journalName()] = bytes;
        QVERIFY(putFiles(m_directory->path(), m_files));

        // WHEN it is read
        VERIFY_ERROR(store.entry(idOf(30)), Kind::Damaged);

        // THEN nothing is done on the strength of it any more
        QVERIFY(!store.isOpen());
        VERIFY_ERROR(store.claim(idOf(1), moment()), Kind::Damaged);
        VERIFY_ERROR(store.record({intent(900)}), Kind::Damaged);
        QCOMPARE(filesIn(m_directory->path()), m_files);
        VERIFY_ERROR(store.open(), Kind::Damaged);
    }

private:
    static QString journalName() { return u"journal.sqlite"_s; }

    /// Flips that bit; whether opening tells. Fails the test when it neither tells nor is harmless.
    bool notices(int at, char bit)
    {
        QMap<QString, QByteArray> files = m_files;
        QByteArray &bytes = files[journalName()];
        bytes[at] = static_cast<char>(bytes.at(at) ^ bit);
        const QString what = u"byte %1, bit %2"_s.arg(at).arg(static_cast<uchar>(bit));
        if (!putFiles(m_directory->path(), files)) {
            QTest::qFail(qPrintable(what), __FILE__, __LINE__);
            return false;
        }
        bool isNoticed = false;
        QString found;
        {
            JournalStore store({.file = journalIn(m_directory->path())});
            const auto opened = store.open();
            isNoticed = !opened && (opened.error().kind == Kind::Damaged || opened.error().kind == Kind::Newer);
            found = opened ? contents(store) : opened.error().message;
        }
        if (!isNoticed && found != m_contents)
            QTest::qFail(qPrintable(what + u": "_s + found), __FILE__, __LINE__);
        else if (filesIn(m_directory->path()) != files)
            QTest::qFail(qPrintable(what + u": the file was changed"_s), __FILE__, __LINE__);
        return isNoticed;
    }

    CrashingFiles m_disk; ///< only to be quick
    QTemporaryDir m_original{quickPlace()};
    QString m_contents;
    std::unique_ptr<QTemporaryDir> m_directory;
    QMap<QString, QByteArray> m_files;
};

QTEST_GUILESS_MAIN(TestJournalDamage)
#include "tst_journaldamage.moc"
