// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

#include <QHash>

namespace Rescind {

class WindowSettings;

/// The keys of the commands: those they came with, and those a person gave them instead, which are kept by the
/// commands' own names. A command without a name keeps its keys.
class Shortcuts
{
public:
    using Keys = QList<QKeySequence>;

    /// @p settings must outlive this.
    explicit Shortcuts(WindowSettings &settings);

    /// Gives each its keys. May be called again, with more of them.
    void apply(const QList<Command> &commands);
    /// What it came with; empty before apply().
    [[nodiscard]] Keys standard(const QAction &action) const;
    /// From now on, and after the next start. The standard keys undo an earlier change.
    void set(QAction &action, const Keys &keys);

private:
    void keep();

    WindowSettings &m_settings;
    QHash<QString, Keys> m_standard;
    QHash<QString, Keys> m_changed;
};

} // namespace Rescind
