// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsAWindowIsWanted();
    void serverAndReleaseAreTaken();
    void theSandboxTakesItsOwnArguments();
    void howLongOrdersAreKeptCanBeTold();
    void aLinkIsTaken();
    void whatCannotBeUnderstoodIsSaid_data();
    void whatCannotBeUnderstoodIsSaid();
    void helpNamesEveryOption();
};

void TestCommandLine::withoutArgumentsAWindowIsWanted()
{
    const auto line = CommandLine::parse({});
    QCOMPARE(line.wanted, CommandLine::Wanted::Window);
    QVERIFY(!line.options.server && !line.options.release && !line.options.sandbox);
    QVERIFY(!CommandLine::asksForText({u"--sandbox"_s}));
}

void TestCommandLine::serverAndReleaseAreTaken()
{
    const auto line = CommandLine::parse({u"--server"_s, u"https://api.example"_s, u"--release"_s, u"v1"_s});
    QCOMPARE(line.wanted, CommandLine::Wanted::Window);
    QCOMPARE(line.options.server, QUrl(u"https://api.example"_s));
    QCOMPARE(line.options.release, Release::V1);
}

void TestCommandLine::theSandboxTakesItsOwnArguments()
{
    const auto line
        = CommandLine::parse({u"--sandbox"_s, u"--sandbox-args"_s, u"--orders 500 --marker \"Pending Cancel\""_s,
                              u"--seat"_s, u"supplier"_s, u"--colour-scheme"_s, u"dark"_s});
    QVERIFY(line.options.sandbox);
    QCOMPARE(line.options.sandboxArguments, QStringList({u"--orders"_s, u"500"_s, u"--marker"_s, u"Pending Cancel"_s}));
    QCOMPARE(line.options.seat, u"supplier"_s);
    QCOMPARE(line.colourScheme, ColourScheme::Dark);
}

void TestCommandLine::howLongOrdersAreKeptCanBeTold()
{
    QVERIFY(!CommandLine::parse({}).options.retention);
    QCOMPARE(CommandLine::parse({u"--keep-days"_s, u"30"_s}).options.retention.value(), std::chrono::days(30));
    QCOMPARE(CommandLine::parse({u"--keep-days"_s, u"0"_s}).options.retention.value(), std::chrono::days(0));
}

void TestCommandLine::aLinkIsTaken()
{
    const auto line = CommandLine::parse({u"rescind://po/5527771067"_s, u"--sandbox"_s});
    QCOMPARE(line.wanted, CommandLine::Wanted::Window);
    QCOMPARE(line.link, std::optional(OrderLink{OrderLink::Kind::PurchaseOrder, u"5527771067"_s}));
    QVERIFY(line.options.sandbox);
    QVERIFY(!CommandLine::parse({}).link);
}

void TestCommandLine::whatCannotBeUnderstoodIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("unknown release") << QStringList{u"--release"_s, u"v9"_s} << u"v9"_s;
    QTest::newRow("unknown colours") << QStringList{u"--colour-scheme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("no number of days") << QStringList{u"--keep-days"_s, u"-3"_s} << u"-3"_s;
    QTest::newRow("a word for days") << QStringList{u"--keep-days"_s, u"ever"_s} << u"ever"_s;
    QTest::newRow("a word too many") << QStringList{u"5527771067"_s} << u"5527771067"_s;
    QTest::newRow("a link with a deed") << QStringList{u"rescind://po/5?do=cancel"_s} << u"do=cancel"_s;
    QTest::newRow("two links") << QStringList{u"rescind://po/1"_s, u"rescind://po/2"_s} << u"po/2"_s;
    QTest::newRow("two servers") << QStringList{u"--sandbox"_s, u"--server"_s, u"https://x.example"_s} << u"--server"_s;
}

void TestCommandLine::whatCannotBeUnderstoodIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto line = CommandLine::parse(arguments);
    QCOMPARE(line.wanted, CommandLine::Wanted::Complaint);
    QVERIFY2(line.complaint.contains(said), qPrintable(line.complaint));
}

void TestCommandLine::helpNamesEveryOption()
{
    QVERIFY(CommandLine::asksForText({u"--help"_s}));
    QCOMPARE(CommandLine::parse({u"--help"_s}).wanted, CommandLine::Wanted::Help);
    QCOMPARE(CommandLine::parse({u"--version"_s}).wanted, CommandLine::Wanted::Version);
    const auto help = CommandLine::helpText();
    for (const auto &option : {u"--server"_s, u"--release"_s, u"--sandbox"_s, u"--sandbox-args"_s, u"--seat"_s,
                               u"--keep-days"_s, u"--colour-scheme"_s, u"--help"_s, u"--version"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
