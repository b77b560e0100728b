// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop.h"
#include "ui/sharing/orderlink.h"
#include "ui/style/theme.h"

#include <QStringList>

namespace Rescind {

/// What the program was started with.
struct CommandLine
{
    enum class Wanted { Window, Help, Version, Complaint };

    Wanted wanted = Wanted::Window;
    QString complaint; ///< for Complaint: what could not be understood, translated
    Desktop::Options options;
    std::optional<ColourScheme> colourScheme;
    /// An order to be shown, in the window that is open already if there is one.
    std::optional<OrderLink> link;

    /// @param arguments without the program's name
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
    /// True when help or the version is asked for, which needs no display.
    [[nodiscard]] static bool asksForText(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Rescind
