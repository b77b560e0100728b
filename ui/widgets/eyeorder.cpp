// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/eyeorder.h"

#include <QApplication>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>

namespace Rescind {
namespace {

using Widgets = QList<QWidget *>;

void collect(QWidget *widget, Widgets &found);

void collect(const QLayout &layout, Widgets &found)
{
    QList<int> items;
    for (int i = 0; i < layout.count(); ++i)
        items << i;
    // A grid has its cells by their age.
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        const auto cell = [grid](int item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(item, &row, &column, &rows, &columns);
            return std::tuple(row, column);
        };
        std::sort(items.begin(), items.end(), [&cell](int one, int other) { return cell(one) < cell(other); });
    }
    for (const auto i : std::as_const(items)) {
        auto *item = layout.itemAt(i);
        if (item->layout())
            collect(*item->layout(), found);
        else
            collect(item->widget(), found);
    }
}

void collect(QWidget *widget, Widgets &found)
{
    if (!widget)
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found << widget;
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), found);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs->tabBar(), found);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), found);
    } else if (const auto *main = qobject_cast<QMainWindow *>(widget)) {
        collect(main->centralWidget(), found);
    } else if (const auto *layout = widget->layout()) {
        collect(*layout, found);
    }
}

/// What the key comes to now.
bool isStop(const QWidget &widget, const QWidget &window)
{
    return widget.isEnabled() && widget.isVisibleTo(&window) && widget.window() == &window;
}

/// Where @p widget, or what it is in, stands among @p stops; -1: nowhere.
qsizetype placeOf(const QWidget *widget, const Widgets &stops)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const auto place = stops.indexOf(const_cast<QWidget *>(widget));
        if (place >= 0)
            return place;
    }
    return -1;
}

} // namespace

bool goOnByEye(QWidget &window, bool forwards)
{
    Widgets stops;
    collect(&window, stops);
    stops.removeIf([&window](const QWidget *stop) { return !isStop(*stop, window); });
    if (stops.isEmpty())
        return false;
    const auto now = placeOf(window.focusWidget(), stops);
    const auto last = stops.size() - 1;
    if (forwards)
        stops[now == last ? 0 : now + 1]->setFocus(Qt::TabFocusReason);
    else
        stops[now <= 0 ? last : now - 1]->setFocus(Qt::BacktabFocusReason);
    return true;
}

void keepKeyboard(QWidget &window, QWidget &to)
{
    const auto *now = QApplication::focusWidget();
    if (!window.isActiveWindow() || (now && now->isVisible()))
        return;
    if (isStop(to, window))
        to.setFocus(Qt::OtherFocusReason);
    else
        static_cast<void>(goOnByEye(window, true));
}

} // namespace Rescind
