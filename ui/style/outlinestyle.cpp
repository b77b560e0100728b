// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlinestyle.h"

#include "ui/delegates/plaintextdelegate.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int leastTarget = 24;
constexpr qreal ringWidth = 2;

bool hasKeyboard(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_HasFocus);
}

/// Where the keyboard is, on @p ground.
QPen ringPen(const QStyleOption &option, QPalette::ColorRole ground)
{
    const auto ring = option.palette.color(QPalette::Highlight);
    const auto paper = option.palette.color(ground);
    // A button is shaded, most of all the one that Enter presses.
    const bool isShaded = ground == QPalette::Button;
    return {isShaded ? Theme::readable(ring, Theme::mixed(ring, paper, 0.3), 5.5) : Theme::readable(ring, paper, 4.2),
            ringWidth};
}

QPen outlinePen(const QStyleOption &option, double least = 3.3)
{
    const auto window = option.palette.color(QPalette::Window);
    const auto faint = Theme::mixed(option.palette.color(QPalette::WindowText), window, 0.3);
    return {option.state.testFlag(QStyle::State_Enabled) ? Theme::readable(faint, window, least) : faint, 1};
}

void drawAlong(const QRectF &rect, const QPen &pen, QPainter &painter)
{
    const auto inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2, 2);
}

void drawField(const QStyleOption &option, QPalette::ColorRole ground, QPainter &painter)
{
    drawAlong(option.rect, hasKeyboard(option) ? ringPen(option, ground) : outlinePen(option), painter);
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    // A round line shows less of its colour than a straight one.
    constexpr double leastOfRound = 3.8;
    painter.setPen(hasKeyboard(option) ? ringPen(option, QPalette::Base) : outlinePen(option, leastOfRound));
    painter.drawEllipse(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

/// A push button, or one of a tool bar that is raised by itself.
void drawButton(const QStyleOption &option, bool isFlat, QPainter &painter)
{
    if (!isFlat)
        drawField(option, QPalette::Button, painter);
    else if (hasKeyboard(option))
        drawAlong(option.rect, ringPen(option, QPalette::Window), painter);
}

/// Fields of several lines have an outline, all else that scrolls shows the keyboard alone.
void drawFrame(const QStyleOption &option, const QWidget *widget, QPainter &painter)
{
    if (qobject_cast<const QPlainTextEdit *>(widget))
        drawField(option, QPalette::Base, painter);
    else if (qobject_cast<const QAbstractScrollArea *>(widget) && hasKeyboard(option))
        drawAlong(option.rect, ringPen(option, QPalette::Base), painter);
}

} // namespace

OutlineStyle::OutlineStyle(const QIcon &clear)
    : QProxyStyle(u"fusion"_s)
    , m_clear(clear)
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!option)
        return;
    // Fusion's own is a shade of the ground.
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        drawField(*option, QPalette::Base, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        break;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButton(*option, button && button->features.testFlag(QStyleOptionButton::Flat), *painter);
        break;
    }
    case PE_PanelButtonTool:
        drawButton(*option, option->state.testFlag(State_AutoRaise), *painter);
        break;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawAlong(option->rect, ringPen(*option, QPalette::Window), *painter);
        break;
    case PE_Frame:
        drawFrame(*option, widget, *painter);
        break;
    default:
        break;
    }
    painter->restore();
}

/// Picture and words of a button in the middle of @p rect, the picture at the right.
void OutlineStyle::drawFromTheRight(const QStyleOption &option, const QRect &rect, const ButtonFace &face,
                                    QPainter *painter, const QWidget *widget) const
{
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const auto pixmap = face.icon.pixmap(face.iconSize, painter->device()->devicePixelRatio(),
                                         isEnabled ? QIcon::Normal : QIcon::Disabled);
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!styleHint(SH_UnderlineShortcut, &option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    const int spacing = 4;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, face.text).width();
    const int width = qMin(face.iconSize.width() + spacing + words, rect.width());
    const int right = rect.right() - (rect.width() - width) / 2;
    const QRect picture(right - face.iconSize.width() + 1, rect.top(), face.iconSize.width(), rect.height());
    const QRect text(right - width + 1, rect.top(), width - picture.width() - spacing, rect.height());
    drawItemPixmap(painter, picture, Qt::AlignCenter, pixmap);
    drawItemText(painter, text, flags, option.palette, isEnabled, face.text, QPalette::ButtonText);
}

/// Where texts run from the right: Qt turns the places of picture and words, but pushes the words to the far end of
/// theirs. Answers whether it drew.
bool OutlineStyle::drawFaceFromTheRight(ControlElement element, const QStyleOption *option, QPainter *painter,
                                        const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    ButtonFace face;
    if (element == CE_ToolButtonLabel && tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        face = {tool->icon, tool->iconSize, tool->text};
    else if (element == CE_PushButtonLabel && button && !(button->features & QStyleOptionButton::HasMenu))
        face = {button->icon, button->iconSize, button->text};
    if (!option || option->direction == Qt::LeftToRight || face.icon.isNull() || face.text.isEmpty())
        return false;
    drawFromTheRight(*option, option->rect, face, painter, widget);
    return true;
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && element == CE_ComboBoxLabel && box->state.testFlag(State_Enabled)) {
        // What is to be chosen is told in the colour of empty fields, but on the shade of a button.
        auto readable = *box;
        constexpr int lightest = 150;
        readable.palette.setColor(QPalette::ButtonText,
                                  Theme::readable(box->palette.color(QPalette::ButtonText),
                                                  box->palette.color(QPalette::Button).lighter(lightest)));
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    if (!drawFaceFromTheRight(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const bool isFlat = element == CE_PushButtonBevel && button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isTab = element == CE_TabBarTabLabel && tab;
    if ((!isFlat && !isTab) || !hasKeyboard(*option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    drawAlong(option->rect, ringPen(*option, QPalette::Window), *painter);
    painter->restore();
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!option || (control != CC_ComboBox && control != CC_SpinBox))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    drawField(*option, control == CC_ComboBox ? QPalette::Button : QPalette::Base, *painter);
    painter->restore();
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return size.expandedTo({leastTarget, leastTarget});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? size : size.expandedTo({leastTarget, leastTarget});
    }
    case CT_ItemViewItem:
        return size.expandedTo({0, leastTarget});
    default:
        return size;
    }
}

/// The pictures Qt puts on "Close" and its like are black, in the dark as well.
int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

/// All of its height can be pressed, not only that of its words.
QRect OutlineStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (option && (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)) {
        rect.setTop(option->rect.top());
        rect.setBottom(option->rect.bottom());
    }
    return rect;
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return PlainTextDelegate::margin;
    // Room for the ring that shows the keyboard.
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return static_cast<int>(ringWidth);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon OutlineStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const bool isOurs = icon == SP_LineEditClearButton && !m_clear.isNull();
    return isOurs ? m_clear : QProxyStyle::standardIcon(icon, option, widget);
}

bool OutlineStyle::isFusion()
{
    const auto *style = QApplication::style();
    return qobject_cast<const OutlineStyle *>(style) || style->name() == "fusion"_L1;
}

void OutlineStyle::install(const QIcon &clear)
{
    const auto *style = QApplication::style();
    if (qobject_cast<const OutlineStyle *>(style))
        return;
#ifdef Q_OS_WIN
    const bool isStandIn = false;
#else
    // What Qt takes where no desktop names a style, as on its VNC platform: that of Windows 95.
    const bool isStandIn = style->name() == "windows"_L1;
#endif
    if (isFusion() || isStandIn)
        QApplication::setStyle(new OutlineStyle(clear));
}

} // namespace Rescind
