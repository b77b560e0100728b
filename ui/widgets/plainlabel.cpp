// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "app/domain/visibletext.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Rescind {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, Look look, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
    setLook(look);
}

void PlainLabel::setLook(Look look)
{
    m_look = look;
    dress();
}

void PlainLabel::setServerText(const QString &text)
{
    setText(visibleText(text, TextLines::Several));
}

void PlainLabel::setCopyable(bool copyable)
{
    setTextInteractionFlags(copyable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                     : Qt::NoTextInteraction);
}

void PlainLabel::setElides(bool elides)
{
    m_elides = elides;
    setSizePolicy(elides ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const auto hint = QLabel::minimumSizeHint();
    return m_elides ? QSize(0, hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const auto room = contentsRect();
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, palette(), isEnabled(),
                          shown, foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ApplicationPaletteChange || type == QEvent::ApplicationFontChange
        || type == QEvent::ParentChange)
        dress();
}

void PlainLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const auto base = QApplication::font(this);
    switch (m_look) {
    case Look::Body:
    case Look::Muted:
        setFont(base);
        break;
    case Look::Strong:
        setFont(Theme::strongFont(base));
        break;
    case Look::Heading:
        setFont(Theme::headingFont(base));
        break;
    }
    QPalette palette;
    if (m_look == Look::Muted)
        palette.setColor(QPalette::WindowText, Theme::mutedText(QApplication::palette()));
    setPalette(palette);
    m_dressing = false;
}

} // namespace Rescind
