// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resolvecommand.h"

#include "app/desk/actiontexts.h"
#include "app/desk/deedrecord.h"
#include "app/journal/profilelock.h"

using namespace Qt::StringLiterals;

namespace Rescind::Cli {

ResolveCommand::ResolveCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_journal(std::make_unique<Journal>(JournalSettings{AccountStore::defaultJournalFile()}))
    , m_connection(invocation.globals, console)
    , m_reporter(console, invocation.globals.json)
{
}

ResolveCommand::~ResolveCommand() = default;

void ResolveCommand::run()
{
    m_journal->open(this, [this](const JournalResult<void> &opened) {
        if (!opened) {
            fail(ExitCode::Refused, opened.error().message);
            return;
        }
        const QString id = invocation().targets.first().toLower();
        m_journal->entry(id, this, [this](const JournalResult<JournalEntry> &entry) {
            if (entry)
                decideOn(*entry);
            else
                fail(ExitCode::Refused, entry.error().message);
        });
    });
}

void ResolveCommand::decideOn(const JournalEntry &entry)
{
    // What somebody is sending at this moment is theirs; what nobody is any more is unknown.
    const bool isOpen = entry.state == JournalState::Unknown || entry.state == JournalState::Sending;
    if (!isOpen) {
        fail(ExitCode::Refused,
             tr("This one is not open: it is “%1”. Nothing was sent.").arg(displayText(entry.state)));
        return;
    }
    if (invocation().resend)
        askAgain(entry);
    else
        close(entry);
}

void ResolveCommand::close(const JournalEntry &entry)
{
    auto lock = ProfileLock::take(m_journal->file(), entry.intent.profile);
    if (!lock) {
        fail(ExitCode::Refused, lock.error().message);
        return;
    }
    const std::shared_ptr<const ProfileLock> held(std::move(*lock));
    m_journal->recover(held, QDateTime::currentDateTimeUtc(), this, [this, entry](const JournalResult<QStringList> &) {
        JournalMove move;
        move.id = entry.intent.id;
        move.from = JournalState::Unknown;
        move.to = JournalState::Closed;
        move.by = Decider::Person;
        move.at = QDateTime::currentDateTimeUtc();
        move.message = ActionTexts::closed();
        m_journal->move(move, this, [this](const JournalResult<void> &moved) {
            if (!moved) {
                fail(ExitCode::Refused, moved.error().message);
                return;
            }
            console().say(tr("Closed as it stood. Nothing was sent."));
            Q_EMIT ended(ExitCode::Done);
        });
    });
}

void ResolveCommand::askAgain(const JournalEntry &entry)
{
    if (!invocation().yes && !Console::canAsk()) {
        fail(ExitCode::WrongUsage,
             tr("There is no terminal to ask on, so nothing was sent. Give --yes to send without being asked."));
        return;
    }
    connect(&m_connection, &Connection::failed, this, [this](ExitCode exitCode, const QString &message) {
        fail(exitCode, ActionTexts::sentences({message, tr("Nothing was sent.")}));
    });
    RunnerSettings &settings = m_connection.runnerSettings();
    settings.profile = entry.intent.profile;
    settings.places = 1;
    settings.backlog = RunnerSettings::Backlog::Leave;
    connect(&m_connection, &Connection::opened, this, [this, entry] {
        if (!DeedRecord::belongsTo(entry.intent, m_connection.session().account())) {
            fail(ExitCode::NotAllowed, tr("It was asked for by “%1” at %2. Sign in as them to ask again. Nothing was "
                                          "sent.")
                                           .arg(entry.intent.person, entry.intent.server));
            return;
        }
        ActionRunner &runner = m_connection.runner();
        connect(&runner, &ActionRunner::journalFailed, this,
                [this](const QString &explanation) { fail(ExitCode::Refused, explanation); });
        connect(&runner, &ActionRunner::settled, this,
                [this, id = entry.intent.id](quint64 number, const ActionOutcome &outcome) {
                    if (m_wasAsked || outcome.intent.id != id)
                        return;
                    m_wasAsked = true;
                    const bool goesOn = invocation().yes
                                        || (console().say(outcome.message),
                                            console().askYesOrNo(tr("It may have arrived. Ask again all the same?")));
                    if (!goesOn || !m_connection.runner().askAgain(number))
                        fail(ExitCode::Unknown, tr("It stays as it is. Nothing was sent."));
                });
        connect(&runner, &ActionRunner::finished, this,
                [this, id = entry.intent.id](quint64, const ActionOutcome &outcome) {
                    if (outcome.intent.id == id)
                        tell(outcome);
                });
        runner.open();
    });
    m_connection.keepOrders();
    m_connection.open();
}

void ResolveCommand::tell(const ActionOutcome &outcome)
{
    const auto order = outcome.after ? outcome.after : m_connection.lastRead(outcome.intent.orderUuid);
    m_reporter.tell(reportOf(outcome, outcome.intent.id, order.get()));
    Q_EMIT ended(m_reporter.exitCode());
}

} // namespace Rescind::Cli
