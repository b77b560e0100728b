// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"
#include "tests/app/desk/seat.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>

#include <cstdio>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A batch whose program is killed again and again, as by a power cut, and always started anew: this program plays both
/// parts. Nothing is ever sent twice, nothing is lost, and what the journal says became of it is what the server knows.
class KilledBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesAtMostOnceAndNothingIsLost();
};

namespace {

constexpr int batchSize = 2'000;

int killsWanted()
{
    const int wished = qEnvironmentVariableIntValue("RESCIND_KILLS");
    return wished > 0 ? wished : 100;
}

/// The batch's own program: carries on with what the journal has, or begins with what it is given.
int carryOn(const QStringList &arguments)
{
    const QUrl server(arguments.at(0));
    const QString &journalFile = arguments.at(1);
    const QString &targetsFile = arguments.at(2); // empty: the journal has them

    FakePrompter prompter;
    FakeSecretStore keychain;
    const SystemClock clock;
    Session session({u"batch"_s, server, Release::Timpanogos, u"rita"_s, false}, {keychain, prompter, clock});
    OrderSync sync(session);
    Journal journal({journalFile});
    RunnerSettings settings = Seat::atOnce();
    ActionRunner runner(session, sync, journal, clock, settings);

    const auto endWhenDone = [&runner] {
        if (runner.underWay() == 0)
            QCoreApplication::exit(0);
    };
    QObject::connect(&runner, &ActionRunner::finished, &runner, endWhenDone, Qt::QueuedConnection);
    QObject::connect(&runner, &ActionRunner::ready, &runner, endWhenDone, Qt::QueuedConnection);
    QObject::connect(&runner, &ActionRunner::journalFailed, &runner, [](const QString &why) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&session, &Session::signedIn, &runner, [&] {
        if (targetsFile.isEmpty()) {
            runner.open();
            return;
        }
        QFile file(targetsFile);
        if (!file.open(QIODevice::ReadOnly))
            QCoreApplication::exit(1);
        QList<ActionIntent> intents;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            ActionIntent intent;
            intent.kind = ActionKind::CancelItem;
            intent.lineItemUuid = line;
            intent.batch = u"batch"_s;
            intent.batchRow = static_cast<int>(intents.size()) + 1;
            intents.append(intent);
        }
        runner.submit(intents);
    });
    QObject::connect(&session, &Session::signInFailed, &runner, [](const ApiError &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        QCoreApplication::exit(1);
    });
    session.signIn(u"rita"_s, Secret("sandbox-rita"), false);
    return QCoreApplication::exec();
}

QList<JournalEntry> entriesIn(const QString &journalFile)
{
    JournalStore store({journalFile});
    if (!store.open())
        return {};
    return store.entries({}).value_or(QList<JournalEntry>());
}

QStringList someLines(SandboxProcess &sandbox)
{
    Seat rita(sandbox, Release::Timpanogos, u"rita"_s);
    if (!rita.signIn())
        return {};
    QSignalSpy ended(&rita.sync, &OrderSync::listingEnded);
    rita.sync.list({}, 0);
    static_cast<void>(QTest::qWaitFor([&] { return !ended.isEmpty(); }, patience));
    QStringList lines;
    for (const Order &order : rita.ordersRead()) {
        for (const LineItem &line : order.lineItems)
            lines.append(line.uuid.toLower());
    }
    return lines.mid(0, batchSize);
}

/// Every hundredth or so goes wrong, each in its own way.
QByteArray faults(QRandomGenerator &random)
{
    const QList<QByteArray> kinds{R"("fault":"drop-before")",
                                  R"("fault":"drop-after")",
                                  R"("fault":"truncated")",
                                  R"("fault":"status","status":500)",
                                  R"("fault":"status","status":500,"effect":true)",
                                  R"("fault":"status","status":429,"retry_after":0)",
                                  R"("fault":"redirect","location":"http://127.0.0.1:9/")",
                                  R"("fault":"captive-portal")"};
    QByteArray lines;
    for (int nth = 60; nth < batchSize; nth += 40 + random.bounded(60)) {
        const QByteArray &kind = kinds.at(random.bounded(static_cast<int>(kinds.size())));
        lines += R"({"method":"DELETE","nth":)" + QByteArray::number(nth) + ',' + kind + "}\n";
    }
    return lines;
}

} // namespace

void KilledBatchTest::everythingArrivesAtMostOnceAndNothingIsLost()
{
    QRandomGenerator random(20261121);
    SandboxProcess sandbox({u"--orders"_s, u"1200"_s, u"--latency"_s, u"15"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const QStringList lines = someLines(sandbox);
    QCOMPARE(lines.size(), batchSize);
    QVERIFY(addFaults(sandbox, faults(random)));
    QTemporaryDir directory;
    const QString journalFile = directory.filePath(u"journal/journal.sqlite"_s);
    QFile targets(directory.filePath(u"targets"_s));
    QVERIFY(targets.open(QIODevice::WriteOnly));
    targets.write(lines.join(u'\n').toUtf8());
    targets.close();

    // WHEN the program is killed at random moments, and started again each time, until the batch is through
    int kills = 0;
    for (bool isThrough = false; !isThrough;) {
        const bool begins = entriesIn(journalFile).isEmpty();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--batch"_s, sandbox.url().toString(), journalFile, begins ? targets.fileName() : QString()});
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::Running; }, patience));
        const bool isToBeKilled = kills < killsWanted();
        // From before it has begun until some way into it; the last run may go on to the end.
        const int lifetime = isToBeKilled ? 20 + random.bounded(160) : 10 * patience;
        if (QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, lifetime)) {
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
            isThrough = true;
        } else {
            QVERIFY(isToBeKilled);
            program.kill();
            QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patience));
            ++kills;
        }
    }

    // THEN the server heard of each at most once
    QHash<QString, int> arrived;
    QHash<QString, int> happened;
    const QJsonArray log = sandbox.arrivals();
    for (const QJsonValue &value : log) {
        const QJsonObject arrival = value.toObject();
        if (arrival.value("method"_L1) != "DELETE"_L1)
            continue;
        const QString target = arrival.value("path"_L1).toString().section(u'/', -2, -2).toLower();
        ++arrived[target];
        happened[target] += arrival.value("effect"_L1).toBool() ? 1 : 0;
    }
    for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(u"%1 arrived %2 times"_s.arg(it.key()).arg(it.value())));

    // AND none is lost, and what the journal says is so
    const QList<JournalEntry> entries = entriesIn(journalFile);
    QCOMPARE(entries.size(), batchSize);
    QMap<JournalState, int> counts;
    for (const JournalEntry &entry : entries) {
        ++counts[entry.state];
        const QString target = entry.intent.targetUuid.toLower();
        switch (entry.state) {
        case JournalState::Requested:
        case JournalState::SettledConfirmed:
        case JournalState::SettledRejected:
            QCOMPARE(arrived.value(target), 1);
            QCOMPARE(happened.value(target), 1);
            break;
        case JournalState::Refused:
            QCOMPARE(happened.value(target), 0);
            break;
        case JournalState::NotSent:
        case JournalState::Superseded:
        case JournalState::Withdrawn:
            QCOMPARE(arrived.value(target), 0);
            break;
        case JournalState::Unknown:
            break;
        case JournalState::Held:
        case JournalState::Sending:
        case JournalState::Closed:
            QFAIL("the batch is not through");
        }
    }
    qInfo("%d kills; %d requested, %d refused, %d unknown, %d not sent", kills, counts.value(JournalState::Requested),
          counts.value(JournalState::Refused), counts.value(JournalState::Unknown),
          counts.value(JournalState::NotSent));
    QVERIFY(kills > 0);
    QVERIFY(counts.value(JournalState::Requested) > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--batch"_L1)
        return carryOn(arguments.mid(2));
    KilledBatchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedbatch.moc"
