// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <QCoreApplication>
#include <QList>

namespace Rescind::Cli {

/// One option as the command line knows it.
struct OptionSpec
{
    QString name;      ///< without its dashes
    QString valueName; ///< translated; empty when it takes no value
    QString help;      ///< translated
    bool mayRepeat = false;
};

/// One command: what parsing and help both follow.
struct CommandSpec
{
    QString name;
    CommandKind kind = CommandKind::Help;
    std::optional<ActionKind> action;
    QString arguments; ///< "UUID…", as help shows it
    int fewest = 0;    ///< arguments
    int most = 0;      ///< -1: any number
    QStringList options;
    QString summary;     ///< one line
    QString description; ///< more of it; may be empty
    QStringList examples;
    QString jsonMembers; ///< what --json prints
};

class CommandTable
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::CommandTable)

public:
    /// Options every command takes.
    [[nodiscard]] static QList<OptionSpec> globalOptions();
    /// All others.
    [[nodiscard]] static QList<OptionSpec> commandOptions();
    [[nodiscard]] static QList<CommandSpec> commands();
    [[nodiscard]] static std::optional<CommandSpec> command(const QString &name);

private:
    [[nodiscard]] static CommandSpec deed(ActionKind kind);
};

} // namespace Rescind::Cli
