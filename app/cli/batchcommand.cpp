// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchcommand.h"

#include "app/cli/interrupts.h"
#include "app/desk/actiontexts.h"
#include "app/desk/deedrecord.h"
#include "app/desk/exchange/tablereader.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

constexpr qint64 pauseBetweenProgress = 2'000; // ms
constexpr int rowsTold = 20;

ExitCode exitCodeOf(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Ready:
    case BatchVerdict::Done:
    case BatchVerdict::Duplicate:
    case BatchVerdict::TakenOut:
        return ExitCode::Done;
    case BatchVerdict::Shipped:
    case BatchVerdict::NotFound:
    case BatchVerdict::Ambiguous:
    case BatchVerdict::Refused:
    case BatchVerdict::Unreadable:
        return ExitCode::Refused;
    case BatchVerdict::NotYours:
        return ExitCode::NotAllowed;
    case BatchVerdict::NotRead:
        return ExitCode::NotReached;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchCommand::BatchCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_connection(invocation.globals, console)
    , m_reporter(console, invocation.globals.json)
{
    RunnerSettings &settings = m_connection.runnerSettings();
    settings.retries = true;
    settings.failuresBeforePause = 5;
    settings.inFlight = invocation.inFlight;
    m_report.title = tr("Results");
    m_report.columns = {tr("Row"),       tr("Given"), tr("Action"), tr("Target"),  tr("Order"),
                        tr("PO number"), tr("State"), tr("HTTP"),   tr("Message"), tr("Reason")};
}

BatchCommand::~BatchCommand() = default;

void BatchCommand::run()
{
    if (!invocation().yes && !invocation().dryRun && !Console::canAsk()) {
        fail(ExitCode::WrongUsage,
             tr("There is no terminal to ask on, so nothing was sent. Give --yes to send without being asked, or "
                "--dry-run to see what would become of the list."));
        return;
    }
    connect(&m_connection, &Connection::failed, this, [this](ExitCode exitCode, const QString &message) {
        fail(exitCode, ActionTexts::sentences({message, tr("Nothing was sent.")}));
    });
    if (invocation().resume) {
        findUnfinished();
        return;
    }
    if (!readList())
        return;
    connect(&m_connection, &Connection::opened, this, [this] {
        m_plan = std::make_unique<BatchPlan>(m_connection.session(), m_connection.sync(), m_connection.runner());
        connect(m_plan.get(), &BatchPlan::ready, this, &BatchCommand::planned);
        m_plan->make(*invocation().action, m_list, invocation().reason);
    });
    m_connection.open();
}

/// A list is read before anything else, so that a mistake in it costs nothing.
bool BatchCommand::readList()
{
    const QString &path = invocation().targets.first();
    Exchange::ImportResult<Exchange::Table> table;
    if (path == u'-') {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            fail(ExitCode::WrongUsage, tr("Standard input can't be read. Nothing was sent."));
            return false;
        }
        table = Exchange::readTable(input.readAll());
    } else {
        table = Exchange::readTableFile(path);
    }
    if (!table) {
        fail(ExitCode::WrongUsage, table.error().text());
        return false;
    }
    Exchange::ColumnChoice choice;
    if (!invocation().column.isEmpty()) {
        const auto column = Exchange::columnNamed(*table, invocation().column);
        if (!column) {
            fail(ExitCode::WrongUsage, column.error().text());
            return false;
        }
        choice.target = *column;
    }
    const auto kind
        = concernsWholeOrder(*invocation().action) ? Exchange::TargetKind::Order : Exchange::TargetKind::LineItem;
    auto list = Exchange::targetsOf(*table, kind, choice);
    if (!list) {
        fail(ExitCode::WrongUsage, list.error().text());
        return false;
    }
    for (const Exchange::ImportWarning &warning : std::as_const(list->warnings))
        console().say(warning.text());
    m_list = std::move(*list);
    return true;
}

void BatchCommand::planned()
{
    tellPlan();
    for (const BatchRow &row : m_plan->rows()) {
        m_given.insert(row.row, row.raw);
        if (row.verdict != BatchVerdict::Ready || invocation().dryRun)
            tellRow(row);
    }
    m_all = m_plan->count(BatchVerdict::Ready);
    if (invocation().dryRun) {
        console().say(tr("Nothing was sent: --dry-run."));
        end();
        return;
    }
    if (m_all == 0) {
        console().say(tr("Nothing was sent: no row can be."));
        end();
        return;
    }
    if (!invocation().yes && !console().askYesOrNo(tr("Send %Ln now? It can't be taken back.", nullptr, m_all))) {
        console().say(tr("You did not say yes, so nothing was sent."));
        m_reporter.note(ExitCode::NotReached);
        end();
        return;
    }
    send();
}

void BatchCommand::tellPlan()
{
    const Session &session = m_connection.session();
    console().say(tr("%1 for %Ln row(s), as %2 at %3 (%4).", nullptr, static_cast<int>(m_plan->rows().size()))
                      .arg(displayText(*invocation().action), session.account().userName,
                           session.account().server.toString(), displayText(session.account().place())));
    for (const BatchVerdict verdict : allBatchVerdicts) {
        if (const int count = m_plan->count(verdict); count > 0)
            console().say(u"  %1: %2"_s.arg(displayText(verdict), QString::number(count)));
    }
    if (!m_list.passedOver.isEmpty()) {
        console().say(tr("  Rows without a target, passed over: %1").arg(QString::number(m_list.passedOver.size())));
    }
}

/// A row that is not sent, or with --dry-run every row.
void BatchCommand::tellRow(const BatchRow &row)
{
    const ActionIntent &intent = row.intent;
    if (invocation().globals.json) {
        JsonLine json;
        json.addOrNull("row"_L1, std::optional<qint64>(row.row));
        json.add("given"_L1, row.raw);
        json.add("action"_L1, QString(wireName(intent.kind)));
        json.add("verdict"_L1, QString(wireName(row.verdict)));
        json.add("message"_L1, row.message);
        json.addOrNull("order_uuid"_L1, intent.orderUuid.isEmpty() ? std::nullopt : std::optional(intent.orderUuid));
        json.addOrNull("po_number"_L1,
                       intent.purchaseOrderNumber.isEmpty() ? std::nullopt : std::optional(intent.purchaseOrderNumber));
        console().print(json.line());
    } else if (row.verdict != BatchVerdict::Ready && m_leftOut < rowsTold) {
        console().say(
            tr("  Row %1, “%2”: %3. %4").arg(QString::number(row.row), row.raw, displayText(row.verdict), row.message));
    }
    m_report.rows.append({QString::number(row.row),
                          row.raw,
                          QString(wireName(intent.kind)),
                          intent.target(),
                          intent.orderUuid,
                          intent.purchaseOrderNumber,
                          QString(wireName(row.verdict)),
                          {},
                          row.message,
                          intent.reason});
    if (row.verdict != BatchVerdict::Ready) {
        ++m_leftOut;
        m_reporter.note(exitCodeOf(row.verdict));
        if (!invocation().globals.json && m_leftOut == rowsTold)
            console().say(tr("  Others are in the report (--report), or with --json."));
    }
}

void BatchCommand::send()
{
    if (m_batch.isEmpty())
        m_batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_interrupts = std::make_unique<Interrupts>();
    connect(m_interrupts.get(), &Interrupts::interrupted, this, &BatchCommand::interrupted);
    ActionRunner &runner = m_connection.runner();
    connect(&runner, &ActionRunner::finished, this, &BatchCommand::took);
    connect(&runner, &ActionRunner::pauseChanged, this, [this](ActionRunner::Pause why, const QString &explanation) {
        if (why != ActionRunner::Pause::Person) // who knows
            console().say(why == ActionRunner::Pause::None ? tr("Going on.") : explanation);
    });
    m_since.start();
    if (m_plan)
        static_cast<void>(runner.submit(m_plan->intents(m_batch)));
}

/// The latest batch that was stopped before its end.
void BatchCommand::findUnfinished()
{
    m_journal = std::make_unique<Journal>(JournalSettings{AccountStore::defaultJournalFile()});
    m_journal->open(this, [this](const JournalResult<void> &opened) {
        if (!opened) {
            fail(ExitCode::Refused, opened.error().message);
            return;
        }
        JournalQuery query;
        query.states = {JournalState::Held};
        query.newestFirst = true;
        m_journal->entries(query, this, [this](const JournalResult<QList<JournalEntry>> &held) {
            if (!held) {
                fail(ExitCode::Refused, held.error().message);
                return;
            }
            for (const JournalEntry &entry : *held) {
                if (!entry.intent.batch.isEmpty()) {
                    goOnWith(entry);
                    return;
                }
            }
            console().say(tr("No batch was stopped before its end. Nothing was sent."));
            Q_EMIT ended(ExitCode::Done);
        });
    });
}

void BatchCommand::goOnWith(const JournalEntry &entry)
{
    m_batch = entry.intent.batch;
    RunnerSettings &settings = m_connection.runnerSettings();
    settings.profile = entry.intent.profile;
    settings.places = 1;
    settings.backlog = RunnerSettings::Backlog::GoOn;
    settings.batch = m_batch;
    connect(&m_connection, &Connection::opened, this, [this, entry] {
        if (!DeedRecord::belongsTo(entry.intent, m_connection.session().account())) {
            fail(ExitCode::NotAllowed,
                 tr("That batch was begun by “%1” at %2. Sign in as them to go on. Nothing was sent.")
                     .arg(entry.intent.person, entry.intent.server));
            return;
        }
        resumed();
    });
    m_connection.open();
}

void BatchCommand::resumed()
{
    ActionRunner &runner = m_connection.runner();
    connect(&runner, &ActionRunner::journalFailed, this,
            [this](const QString &explanation) { fail(ExitCode::Refused, explanation); });
    connect(&runner, &ActionRunner::ready, this, [this] {
        m_all = m_connection.runner().underWay();
        console().say(tr("Going on with %Ln that had not been sent.", nullptr, m_all));
        endWhenDone();
    });
    // Whether to go on was asked when the batch began; that it was stopped is no new question, but a name for it is.
    if (!invocation().yes && !console().askYesOrNo(tr("Go on with the batch that was stopped?"))) {
        console().say(tr("You did not say yes, so nothing was sent."));
        Q_EMIT ended(ExitCode::NotReached);
        return;
    }
    send();
    runner.open();
}

void BatchCommand::took(quint64 number, const ActionOutcome &outcome)
{
    Q_UNUSED(number)
    if (outcome.intent.batch != m_batch || m_hasEnded)
        return;
    ++m_done;
    const QString given = m_given.value(outcome.intent.batchRow, outcome.intent.target());
    const ActionReport report = reportOf(outcome, given, outcome.after.get());
    m_reporter.tell(report);
    m_report.rows.append({QString::number(outcome.intent.batchRow), given, QString(wireName(report.action)),
                          report.target, report.orderUuid, report.purchaseOrderNumber, QString(wireName(report.state)),
                          report.http ? QString::number(report.http) : QString(), report.message, report.reason});
    if (console().isBroken())
        interrupted();
    tellProgress();
    endWhenDone();
}

void BatchCommand::tellProgress()
{
    const qint64 elapsed = m_since.elapsed();
    if (m_done == m_all || elapsed - m_lastTold < pauseBetweenProgress)
        return;
    m_lastTold = elapsed;
    const double perSecond = 1'000.0 * m_done / static_cast<double>(std::max<qint64>(elapsed, 1));
    console().say(tr("%1 of %2, %3 a second, %4 s left")
                      .arg(QString::number(m_done), QString::number(m_all), QString::number(perSecond, 'f', 1),
                           QString::number((m_all - m_done) / std::max(perSecond, 0.001), 'f', 0)));
}

void BatchCommand::interrupted()
{
    if (!m_isStopped) {
        m_isStopped = true;
        m_connection.runner().pause();
        console().say(tr("Stopping: nothing more is sent. Waiting for what is under way; press Ctrl+C again to wait no "
                         "longer."));
    } else {
        m_connection.runner().giveUpWaiting();
    }
    endWhenDone();
}

void BatchCommand::endWhenDone()
{
    if (m_hasEnded)
        return;
    const ActionRunner &runner = m_connection.runner();
    if (runner.underWay() == 0 || (m_isStopped && runner.atWork() == 0))
        end();
}

void BatchCommand::end()
{
    m_hasEnded = true;
    const int left = std::max(0, m_all - m_done);
    const bool isHeld = left > 0 && !m_batch.isEmpty();
    if (isHeld) {
        console().say(tr("%Ln have not been sent. They are kept: “rescind-cli batch --resume” goes on with them.",
                         nullptr, left));
        m_reporter.note(ExitCode::NotReached);
    }
    if (!writeReport())
        m_reporter.note(ExitCode::Refused);
    if (invocation().globals.json)
        console().print(m_reporter.countsJson(m_leftOut, isHeld ? left : 0).line());
    else
        m_reporter.tellSum();
    Q_EMIT ended(m_reporter.exitCode());
}

bool BatchCommand::writeReport()
{
    if (invocation().report.isEmpty())
        return true;
    const auto format = Exchange::reportFormatOf(invocation().report);
    if (const auto written
        = Exchange::ReportWriter::write(invocation().report, m_report, format.value_or(Exchange::ReportFormat::Csv));
        !written) {
        console().say(written.error().text());
        return false;
    }
    console().say(tr("The report is in %1.").arg(invocation().report));
    return true;
}

} // namespace Rescind::Cli
