// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

/// What the fuzzer begins from, and what it has found.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderHasSomethingToBeginFrom_data();
    void everyReaderHasSomethingToBeginFrom();
    void everyFolderHasItsReader();

private:
    [[nodiscard]] static QDir corpus()
    {
        return {qEnvironmentVariable("RESCIND_SOURCE_DIR") + u"/tests/fuzz/corpus"_s};
    }
};

void TestFuzzCorpus::everyReaderHasSomethingToBeginFrom_data()
{
    QTest::addColumn<int>("number");
    const auto all = Fuzz::targets();
    for (std::size_t number = 0; number < all.size(); ++number)
        QTest::newRow(all[number].name) << static_cast<int>(number);
}

void TestFuzzCorpus::everyReaderHasSomethingToBeginFrom()
{
    QFETCH(const int, number);
    const Fuzz::Target &target = Fuzz::targets()[static_cast<std::size_t>(number)];
    const QDir folder(corpus().filePath(QString::fromLatin1(target.name)));
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QVERIFY2(files.size() >= 2, qPrintable(folder.path()));
    for (const QFileInfo &info : files) {
        QVERIFY2(info.size() < 16 * 1024, qPrintable(info.filePath()));
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        // What a reader may not do ends the program.
        qInfo("%s", qPrintable(info.fileName()));
        const QByteArray bytes = file.readAll();
        target.feed(bytes);
        target.feed(bytes.left(bytes.size() / 2));
    }
    target.feed({});
}

void TestFuzzCorpus::everyFolderHasItsReader()
{
    QStringList names;
    for (const Fuzz::Target &target : Fuzz::targets())
        names << QString::fromLatin1(target.name);
#ifndef RESCIND_FUZZES_LINKS
    names << u"links"_s;
#endif
    names.sort();
    QCOMPARE(corpus().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
