// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommand.h"

#include "app/cli/results.h"
#include "app/cli/texttable.h"
#include "app/desk/account.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

} // namespace

JournalCommand::JournalCommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_journal({AccountStore::defaultJournalFile()})
{
}

void JournalCommand::run()
{
    if (!QFileInfo(m_journal.file()).dir().exists()) { // nothing was ever asked for
        show({});
        return;
    }
    m_journal.open(this, [this](const JournalResult<void> &opened) {
        if (!opened) {
            fail(ExitCode::Refused, opened.error().message);
            return;
        }
        JournalQuery query;
        query.states = invocation().states;
        query.since = invocation().query.since;
        query.limit = invocation().limit;
        query.newestFirst = true;
        m_journal.entries(query, this, [this](const JournalResult<QList<JournalEntry>> &entries) {
            if (entries)
                show(*entries);
            else
                fail(ExitCode::Refused, entries.error().message);
        });
    });
}

void JournalCommand::show(const QList<JournalEntry> &entries)
{
    if (invocation().globals.json) {
        QByteArray lines;
        for (const JournalEntry &entry : entries)
            lines += journalJson(entry).line();
        console().print(lines);
        Q_EMIT ended(ExitCode::Done);
        return;
    }
    if (entries.isEmpty()) {
        console().say(tr("The journal has nothing of that kind."));
        Q_EMIT ended(ExitCode::Done);
        return;
    }
    TextTable table({{tr("SINCE"), 0},
                     {tr("STATE"), 0},
                     {tr("ACTION"), 0},
                     {tr("PO NUMBER"), 24},
                     {tr("TARGET"), 0},
                     {tr("USER"), 20},
                     {tr("ID"), 0}});
    for (const JournalEntry &entry : entries) {
        table.addRow({moment(entry.changed.isValid() ? entry.changed : entry.intent.created),
                      QString(wireName(entry.state)), QString(wireName(entry.intent.action)),
                      entry.intent.purchaseOrderNumber, entry.intent.targetUuid, entry.intent.person, entry.intent.id});
    }
    console().print(table.take());
    Q_EMIT ended(ExitCode::Done);
}

} // namespace Rescind::Cli
