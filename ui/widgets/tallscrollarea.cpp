// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tallscrollarea.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Rescind {

TallScrollArea::TallScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inner = new QWidget(this);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, 0, 0);
    inner->installEventFilter(this);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // The dialog's own ground, not that of a list.
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
}

QSize TallScrollArea::sizeHint() const
{
    return m_content->totalSizeHint();
}

QSize TallScrollArea::minimumSizeHint() const
{
    constexpr int linesOfText = 5;
    return {m_content->totalMinimumSize().width(), linesOfText * fontMetrics().lineSpacing()};
}

int TallScrollArea::heightForWidth(int width) const
{
    return m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
}

/// What it shows has come to need more or less room.
bool TallScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Rescind
