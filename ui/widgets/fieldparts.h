// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace Rescind {

// What stands in a field, with a name for who does not see it.

/// A cross that empties it.
void addClearButton(QLineEdit &field);
/// The sign that it searches, which is called what the field is called by now.
void addSearchSign(QLineEdit &field);

} // namespace Rescind
