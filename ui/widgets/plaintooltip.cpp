// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintooltip.h"

#include "app/domain/visibletext.h"

#include <QWidget>

namespace Rescind {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

} // namespace

void setPlainToolTip(QWidget &widget, const QString &text)
{
    // The isolates around names are for lines of text; they would be shown as marks.
    auto plain = text;
    plain.removeIf([](QChar unit) { return unit == firstStrongIsolate || unit == popDirectionalIsolate; });
    widget.setToolTip(plain.isEmpty() ? QString() : tooltipText(plain));
    widget.setAccessibleDescription(visibleText(plain, TextLines::Several));
}

} // namespace Rescind
