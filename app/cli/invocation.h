// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/orderquery.h"
#include "app/domain/action.h"
#include "app/domain/actor.h"
#include "app/domain/secret.h"
#include "app/journal/journalstate.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

#include <optional>

#include <tl/expected.hpp>

namespace Rescind::Cli {

enum class CommandKind { Help, Version, LogIn, LogOut, WhoAmI, Orders, Show, Act, Batch, Journal, Resolve };

/// What the command line and the environment say of where and as whom; the command line has won already.
struct Globals
{
    std::optional<QUrl> server;
    std::optional<Release> release;
    QString profile; ///< empty: the one last used
    QString userName;
    bool userNameIsFromCommandLine = false;
    QString passwordFile; ///< `-` is standard input; empty: none
    bool passwordFileIsFromCommandLine = false;
    Secret token; ///< from the environment alone
    /// A file of certificate authorities for a server on this machine, such as the sandbox with `--tls`.
    QString authorityFile;
    bool json = false;
};

/// One call of the program, understood and checked.
struct Invocation
{
    CommandKind command = CommandKind::Help;
    QString helpTopic; ///< a command's name; empty for the overview
    Globals globals;

    OrderQuery query; ///< orders
    int limit = 0;    ///< orders; 0 for all

    std::optional<ActionKind> action;
    QStringList targets; ///< show and resolve: one. Deeds: at least one
    QString order;       ///< deeds on items; empty when not given
    QString reason;
    bool yes = false;

    QString column;      ///< batch
    QString report;      ///< batch: a file to write
    int inFlight = 6;    ///< batch
    bool dryRun = false; ///< batch
    bool resume = false; ///< batch: no list, but the one that was stopped

    QList<JournalState> states; ///< journal; empty for all
    bool resend = false;        ///< resolve: ask again, rather than close
};

/// Why a call was not understood.
struct UsageError
{
    QString message;
    QString helpTopic; ///< where to read on; may be empty
};

/// @param arguments without the program's name
/// @param environment the five RESCIND_ variables, and RESCIND_CA_FILE, are read from it
[[nodiscard]] tl::expected<Invocation, UsageError> parseInvocation(const QStringList &arguments,
                                                                   const QProcessEnvironment &environment);

/// Whether @p text is written as a uuid is: five groups of hexadecimal digits. Anything else is a PO number.
[[nodiscard]] bool looksLikeUuid(const QString &text);

/// A date or a date and time; without a zone it is UTC. A date alone is its first moment, or with @p endOfDay its last.
/// Invalid when it can't be read.
[[nodiscard]] QDateTime parseMoment(const QString &text, bool endOfDay);

} // namespace Rescind::Cli
