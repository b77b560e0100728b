// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Rescind {

/// Gives @p widget a tool tip that is shown as it is, markup included, and read out so: left alone, Qt tells assistive
/// technology the markup that keeps a tool tip plain.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace Rescind
