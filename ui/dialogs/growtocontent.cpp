// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/growtocontent.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace Rescind {

void growToContent(QWidget &dialog)
{
    auto *layout = dialog.layout();
    layout->activate();
    const auto width = qMax(dialog.width(), layout->totalMinimumSize().width());
    const auto wanted
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    constexpr int roomForTitleBar = 80;
    const auto height = qMin(wanted, dialog.screen()->availableGeometry().height() - roomForTitleBar);
    dialog.setMinimumHeight(height);
    if (dialog.height() < height || dialog.width() < width)
        dialog.resize(width, qMax(dialog.height(), height));
}

void fitToContent(QWidget &dialog)
{
    growToContent(dialog);
    dialog.resize(dialog.width(), dialog.minimumHeight());
}

} // namespace Rescind
