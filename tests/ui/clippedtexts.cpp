// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clippedtexts.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

namespace Rescind::Testing {
namespace {

using namespace Qt::StringLiterals;

QString told(const QWidget &widget, const QString &text, int needs, int has)
{
    return u"%1 \"%2\" needs %3, has %4"_s.arg(QLatin1StringView(widget.metaObject()->className()), text)
        .arg(needs)
        .arg(has);
}

/// What a label lacks. One that breaks its lines needs the height for its width, others the width.
void look(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty())
        return;
    const auto *plain = qobject_cast<const PlainLabel *>(&label);
    if (plain && plain->elides())
        return;
    if (label.wordWrap()) {
        if (const int needs = label.heightForWidth(label.width()); needs > label.height())
            found << told(label, label.text(), needs, label.height());
    } else if (const int needs = label.sizeHint().width(); needs > label.width()) {
        found << told(label, label.text(), needs, label.width());
    }
}

void look(const QLineEdit &field, QStringList &found)
{
    if (!field.text().isEmpty())
        return;
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    const auto inside = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    const int has = inside.width() - field.textMargins().left() - field.textMargins().right() - 4; // its own margins
    if (const int needs = field.fontMetrics().horizontalAdvance(field.placeholderText()); needs > has)
        found << told(field, field.placeholderText(), needs, has);
}

void look(const QComboBox &box, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const auto inside = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    if (const int needs = box.fontMetrics().horizontalAdvance(box.currentText()); needs > inside.width())
        found << told(box, box.currentText(), needs, inside.width());
}

void look(const QTabBar &tabs, QStringList &found)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (!tabs.rect().contains(tabs.tabRect(i)))
            found << told(tabs, tabs.tabText(i), tabs.tabRect(i).right(), tabs.width());
    }
}

void look(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i) {
        const auto title = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().horizontalAdvance(title);
        if (!header.isSectionHidden(i) && needs > header.sectionSize(i))
            found << told(header, title, needs, header.sectionSize(i));
    }
}

/// Whether a parent cuts some of it off that nobody can scroll to.
bool isCutOff(const QWidget &widget, const QWidget &window)
{
    for (const auto *parent = widget.parentWidget(); parent && parent != &window; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return false;
        if (!parent->rect().contains(QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())))
            return true;
    }
    return false;
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<const QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            look(*label, found);
            if (!label->text().isEmpty() && isCutOff(*label, window))
                found << told(*label, label->text(), label->width(), 0);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (!isPicture && !button->text().isEmpty()
                && (button->sizeHint().width() > button->width() || isCutOff(*button, window)))
                found << told(*button, button->text(), button->sizeHint().width(), button->width());
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            look(*field, found);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            look(*box, found);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            look(*tabs, found);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            look(*header, found);
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            if (group->minimumSizeHint().width() > group->width())
                found << told(*group, group->title(), group->minimumSizeHint().width(), group->width());
        }
    }
    return found;
}

} // namespace Rescind::Testing
