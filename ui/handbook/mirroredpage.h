// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rescind {

/// The Markdown of a page that is read from the right, for a text document: that lays out paragraphs from the right,
/// but neither tables nor what is read from the left within a line.
[[nodiscard]] QString mirroredPage(const QString &markdown);
/// What was selected of it, as somebody means it who pastes it elsewhere: without the marks that nobody sees.
[[nodiscard]] QString withoutDirectionMarks(QString text);

} // namespace Rescind
