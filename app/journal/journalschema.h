// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Rescind {

/// How the database came to look as it does: steps, each leading from the version before to its own. A step that was
/// published is never changed; a change of the tables is a new step.
struct JournalSchema
{
    /// The statements of each step; the first makes version 1.
    QList<QStringList> steps;

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
    [[nodiscard]] static JournalSchema current();
    /// "Rscd": tells a journal from any other database.
    static constexpr qint32 applicationId = 0x52736364;
};

} // namespace Rescind
