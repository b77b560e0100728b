// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace Rescind::Testing {

struct PaintedText
{
    QString text;
    QColor ink;
    QRect place; ///< in the widget; the part of it that is not clipped away
    QFont font;
};

/// Every text that @p widget and what is in it paint now, whoever paints it: styles, delegates and charts as well.
[[nodiscard]] QList<PaintedText> textsPaintedBy(QWidget &widget);

} // namespace Rescind::Testing
