// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlinestyle.h"

#include "ui/delegates/plaintextdelegate.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

QPen outlinePen(const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_HasFocus))
        return QPen(option.palette.color(QPalette::Highlight), 2);
    const auto window = option.palette.color(QPalette::Window);
    const auto faint = Theme::mixed(option.palette.color(QPalette::WindowText), window, 0.3);
    return QPen(isEnabled ? Theme::readable(faint, window, 3.0) : faint, 1);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const auto pen = outlinePen(option);
    const auto inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 2, 2);
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
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasOutline
        = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!hasOutline || !option)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorRadioButton) {
        painter->setPen(outlinePen(*option));
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
    } else {
        drawField(*option, *painter);
    }
    painter->restore();
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_HeaderMargin ? PlainTextDelegate::margin : QProxyStyle::pixelMetric(metric, option, widget);
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
