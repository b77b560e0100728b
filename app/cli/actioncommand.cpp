// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actioncommand.h"

#include "app/cli/confirmation.h"
#include "app/cli/interrupts.h"
#include "app/desk/actiontexts.h"

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

/// Whether @p outcome says that the server can't be reached at all, so that the next target would fare no better.
bool wasOutOfReach(const ActionOutcome &outcome)
{
    return outcome.state == ActionState::NotSent && outcome.error
           && exitCodeOfRead(*outcome.error) == ExitCode::NotReached;
}

} // namespace

ActionCommand::ActionCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_connection(invocation.globals, console)
    , m_targets(invocation, !invocation.yes, m_connection)
    , m_reporter(console, invocation.globals.json)
{
}

ActionCommand::~ActionCommand() = default;

void ActionCommand::run()
{
    if (!invocation().yes && !Console::canAsk()) {
        fail(ExitCode::WrongUsage,
             tr("There is no terminal to ask on, so nothing was sent. Give --yes to send without being asked."));
        return;
    }
    connect(&m_connection, &Connection::failed, this, &ActionCommand::notOpened);
    connect(&m_connection, &Connection::opened, &m_targets, &ActionTargets::resolve);
    connect(&m_targets, &ActionTargets::resolved, this, &ActionCommand::resolved);
    m_connection.keepOrders();
    m_connection.open();
}

void ActionCommand::notOpened(ExitCode exitCode, const QString &message)
{
    if (exitCode == ExitCode::WrongUsage) {
        fail(exitCode, message);
        return;
    }
    for (const ActionTarget &target : std::as_const(m_targets.targets()))
        tellNotTried(target, ActionTexts::sentences({message, tr("Nothing was sent.")}), exitCode);
    Q_EMIT ended(m_reporter.exitCode());
}

void ActionCommand::resolved()
{
    QList<ActionTarget> &targets = m_targets.targets();
    for (const QString &given : dropRepeated(targets))
        console().say(tr("%1 is named more than once; once is enough.").arg(given));
    for (const ActionTarget &target : std::as_const(targets)) {
        if (target.ended)
            m_reporter.tell(*target.ended);
        else
            m_waiting.append(target);
    }
    if (m_waiting.isEmpty()) {
        endWhenDone();
        return;
    }
    if (!invocation().yes && !goesOn()) {
        stopSending(tr("You did not say yes, so nothing was sent."));
        endWhenDone();
        return;
    }
    m_interrupts = std::make_unique<Interrupts>();
    connect(m_interrupts.get(), &Interrupts::interrupted, this, &ActionCommand::interrupted);
    connect(&m_connection.runner(), &ActionRunner::finished, this, &ActionCommand::took);
    sendMore();
}

bool ActionCommand::goesOn()
{
    for (const QString &line : confirmationLines(*invocation().action, m_waiting, m_connection.session()))
        console().say(line);
    return console().askYesOrNo(tr("Go on?"));
}

void ActionCommand::sendMore()
{
    while (m_stopped.isEmpty() && !m_waiting.isEmpty() && m_underWay.size() < mostUnderWay) {
        const ActionTarget target = m_waiting.takeFirst();
        m_underWay.insert(m_connection.runner().submit(target.intent), target.given);
    }
    endWhenDone();
}

void ActionCommand::took(quint64 number, const ActionOutcome &outcome)
{
    if (!m_underWay.contains(number)) // left behind by an earlier call
        return;
    const auto order = outcome.after ? outcome.after : m_connection.lastRead(outcome.intent.orderUuid);
    ActionReport report = reportOf(outcome, m_underWay.take(number), order.get());
    const bool unexplained = outcome.state == ActionState::Unknown
                             || (outcome.error && outcome.error->kind == ApiError::Kind::CannotBePerformed);
    if (unexplained && outcome.intent.orderUuid.isEmpty())
        report.message += u' ' + tr("Give its order with --order, and its state can be read.");
    m_reporter.tell(report);

    m_failuresInARow = wasOutOfReach(outcome) ? m_failuresInARow + 1 : 0;
    if (console().isBroken())
        stopSending(tr("Nobody reads the results any more, so this was not sent."));
    else if (m_failuresInARow >= mostFailuresInARow)
        stopSending(tr("The server was out of reach several times in a row, so this was not sent."));
    sendMore();
}

void ActionCommand::interrupted()
{
    if (m_stopped.isEmpty()) {
        console().say(tr("Stopping: nothing more is sent. Waiting for what is under way; press Ctrl+C again to wait no "
                         "longer."));
        stopSending(tr("You stopped it before this was sent."));
        m_connection.runner().stop();
    } else {
        m_connection.runner().abandon();
    }
    endWhenDone();
}

void ActionCommand::stopSending(const QString &why)
{
    if (!m_stopped.isEmpty())
        return;
    m_stopped = why;
    const QList<ActionTarget> left = std::exchange(m_waiting, {});
    for (const ActionTarget &target : left)
        tellNotTried(target, why, ExitCode::NotReached);
}

void ActionCommand::tellNotTried(const ActionTarget &target, const QString &message, ExitCode exitCode)
{
    ActionOutcome outcome;
    outcome.intent = target.intent;
    outcome.state = ActionState::NotSent;
    outcome.message = message;
    ActionReport report = reportOf(outcome, target.given, target.intent.seen.get());
    if (report.target.isEmpty())
        report.target = target.given;
    report.exitCode = exitCode;
    m_reporter.tell(report);
}

void ActionCommand::endWhenDone()
{
    if (m_hasEnded || !m_waiting.isEmpty() || !m_underWay.isEmpty())
        return;
    m_hasEnded = true;
    m_reporter.tellSum();
    Q_EMIT ended(m_reporter.exitCode());
}

} // namespace Rescind::Cli
