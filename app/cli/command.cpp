// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/actioncommand.h"
#include "app/cli/batchcommand.h"
#include "app/cli/journalcommand.h"
#include "app/cli/logincommand.h"
#include "app/cli/logoutcommand.h"
#include "app/cli/orderscommand.h"
#include "app/cli/resolvecommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/whoamicommand.h"

namespace Rescind::Cli {

Command *Command::create(const Invocation &invocation, Console &console, QObject *parent)
{
    switch (invocation.command) {
    case CommandKind::LogIn:
        return new LogInCommand(invocation, console, parent);
    case CommandKind::LogOut:
        return new LogOutCommand(invocation, console, parent);
    case CommandKind::WhoAmI:
        return new WhoAmICommand(invocation, console, parent);
    case CommandKind::Orders:
        return new OrdersCommand(invocation, console, parent);
    case CommandKind::Show:
        return new ShowCommand(invocation, console, parent);
    case CommandKind::Act:
        return new ActionCommand(invocation, console, parent);
    case CommandKind::Batch:
        return new BatchCommand(invocation, console, parent);
    case CommandKind::Journal:
        return new JournalCommand(invocation, console, parent);
    case CommandKind::Resolve:
        return new ResolveCommand(invocation, console, parent);
    case CommandKind::Help:
    case CommandKind::Version:
        break;
    }
    return nullptr;
}

} // namespace Rescind::Cli
