// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QString;

namespace Rescind {

/// Puts the lines of @p field to the side on which those of a letter in @p language begin, whatever that of the window.
void alignAsLetter(QPlainTextEdit &field, const QString &language);

} // namespace Rescind
