// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace Rescind {

/// A library or program, as CMake's files have it.
struct BuildTarget
{
    QString name;
    QStringList files; ///< from the project's root
    QStringList publicLinks;
    QStringList privateLinks;
};

/// The targets that the text of the CMakeLists.txt of @p folder makes, with what it links and adds to them.
/// @param targets those known so far, by name
void readTargets(const QString &text, const QString &folder, QHash<QString, BuildTarget> &targets);

} // namespace Rescind
