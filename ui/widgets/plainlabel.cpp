// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "app/domain/visibletext.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace Rescind {
namespace {

/// Uuids, file names and most addresses are shorter.
constexpr qsizetype longestWord = 44;
/// A label that wraps can be made as narrow as this, in characters, and wants to be no wider than that.
constexpr int leastCharacters = 22;
constexpr int preferredCharacters = 80;

} // namespace

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

QSize PlainLabel::sizeHint() const
{
    auto hint = QLabel::sizeHint();
    if (breaksWords())
        hint.setWidth(qMin(hint.width(), charactersWide(preferredCharacters)));
    return hint;
}

QSize PlainLabel::minimumSizeHint() const
{
    auto hint = QLabel::minimumSizeHint();
    if (m_elides)
        return {0, hint.height()};
    if (wordWrap())
        hint.setWidth(qMin(hint.width(), charactersWide(leastCharacters)));
    if (breaksWords())
        hint.setHeight(fontMetrics().height());
    return hint;
}

int PlainLabel::heightForWidth(int width) const
{
    return breaksWords() ? layOut(width, nullptr) : QLabel::heightForWidth(width);
}

int PlainLabel::charactersWide(int characters) const
{
    return characters * fontMetrics().averageCharWidth();
}

/// QLabel breaks between words alone, and cuts off what is longer than a line.
bool PlainLabel::breaksWords() const
{
    if (!wordWrap())
        return false;
    if (const auto now = text(); m_examined != now) {
        m_examined = now;
        m_hasEndlessWord = false;
        qsizetype length = 0;
        for (const QChar character : now) {
            length = character.isSpace() ? 0 : length + 1;
            m_hasEndlessWord = m_hasEndlessWord || length > longestWord;
        }
    }
    return m_hasEndlessWord;
}

/// How high the text is in this width; draws it when there is a painter.
int PlainLabel::layOut(int width, QPainter *painter) const
{
    const auto margins = contentsMargins();
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    if (isRightToLeft())
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    QTextLayout layout(QString(text()).replace(u'\n', QChar(QChar::LineSeparator)), font());
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    qreal height = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width - margins.left() - margins.right()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, QPointF(margins.left(), margins.top()));
    return qCeil(height) + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides && !breaksWords()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_elides) {
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
        static_cast<void>(layOut(width(), &painter));
        return;
    }
    const auto room = contentsRect();
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, palette(), isEnabled(),
                          shown, foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange
        || type == QEvent::ApplicationFontChange || type == QEvent::ParentChange)
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
