// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/growtocontent.h"

#include "ui/widgets/tallscrollarea.h"

#include <QScreen>
#include <QVBoxLayout>
#include <QWidget>

namespace Rescind {

void growToContent(QWidget &dialog)
{
    // What has just been changed within has not told the dialog yet.
    for (auto *area : dialog.findChildren<TallScrollArea *>()) {
        area->content().activate();
        area->updateGeometry();
    }
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
    // Where it would now reach below the screen.
    const auto below = dialog.frameGeometry().bottom() - dialog.screen()->availableGeometry().bottom();
    if (below > 0)
        dialog.move(dialog.x(), qMax(dialog.screen()->availableGeometry().top(), dialog.y() - below));
}

void fitToScreen(QWidget &window)
{
    constexpr QSize roomForFrame(16, 48);
    const auto available = window.screen()->availableGeometry();
    window.resize(window.size().boundedTo(available.size() - roomForFrame));
    const auto rightmost = qMax(available.left(), available.right() - window.width() - roomForFrame.width());
    const auto lowest = qMax(available.top(), available.bottom() - window.height() - roomForFrame.height());
    window.move(qBound(available.left(), window.x(), rightmost), qBound(available.top(), window.y(), lowest));
}

void fitToContent(QWidget &dialog)
{
    growToContent(dialog);
    dialog.resize(dialog.width(), dialog.minimumHeight());
}

} // namespace Rescind
