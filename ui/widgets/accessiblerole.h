// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace Rescind {

/// Tells assistive technology what @p widget is, where its class alone does not: a window that is a dialog, a part that
/// can have the keyboard to be scrolled. To be called before anything else is told of it, its name for one.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace Rescind
