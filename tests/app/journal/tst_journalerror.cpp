// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalerror.h"

#include <QSet>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;
using Kind = JournalError::Kind;

class TestJournalError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsWordsAndAWord_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isStorage");
        for (const Kind kind : {Kind::CannotOpen, Kind::Missing, Kind::Damaged, Kind::Newer, Kind::Full, Kind::ReadOnly,
                                Kind::Io, Kind::Busy, Kind::NotOpen})
            QTest::newRow(wireName(kind).data()) << kind << true;
        for (const Kind kind : {Kind::InUse, Kind::NotLocked, Kind::NotValid, Kind::AlreadyRecorded, Kind::NoSuchIntent,
                                Kind::NotInState, Kind::NotAllowed})
            QTest::newRow(wireName(kind).data()) << kind << false;
    }

    void eachHasItsWordsAndAWord()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, isStorage);
        const JournalError error = journalError(kind, u"/somewhere/journal.sqlite"_s);
        QCOMPARE(error.isStorage(), isStorage);
        // A sentence at least, which names no placeholder and stands for this kind alone.
        QVERIFY2(error.message.endsWith(u'.') && !error.message.contains(u"%1"_s), qPrintable(error.message));
        QVERIFY2(!m_told.contains(error.message), qPrintable(error.message));
        m_told.insert(error.message);
        QVERIFY(!m_words.contains(wireName(kind)));
        m_words.insert(wireName(kind));
    }

private:
    QSet<QString> m_told;
    QSet<QString> m_words;
};

QTEST_APPLESS_MAIN(TestJournalError)
#include "tst_journalerror.moc"
