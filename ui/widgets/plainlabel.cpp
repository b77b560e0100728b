// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/models/visibletext.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>

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
