// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagekeys.h"

#include "ui/commands/commands.h"
#include "ui/widgets/tables.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QMainWindow>
#include <QTableView>

#include <utility>

namespace Rescind {
namespace {

/// A key that types something.
bool types(const QKeyEvent &key)
{
    const auto text = key.text();
    return (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0 && !text.isEmpty()
           && text.at(0).isPrint() && key.key() != Qt::Key_Space;
}

} // namespace

TriageKeys::TriageKeys(QTableView &orders, QTableView &lines, QMainWindow &window, QObject *parent)
    : QObject(parent)
    , m_orders(orders)
    , m_lines(lines)
    , m_window(window)
{
    m_orders.installEventFilter(this);
    m_orders.viewport()->installEventFilter(this);
    m_lines.installEventFilter(this);
    m_window.installEventFilter(this);
}

bool TriageKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Comes up from the widget that has the keyboard, unless that one has taken it.
    if (watched == &m_window && event->type() == QEvent::ShortcutOverride
        && isLeftToTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (watched == m_orders.viewport() && event->type() == QEvent::MouseButtonPress)
        m_marks = false;
    if (event->type() == QEvent::KeyPress && (watched == &m_orders || watched == &m_lines))
        return keyInTable(watched == &m_orders ? m_orders : m_lines, *static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

/// Lists and boxes search by letters; a date field reads them.
bool TriageKeys::isLeftToTyping(const QKeyEvent &key) const
{
    const auto *focus = m_window.focusWidget();
    if (!focus || !types(key) || focus == &m_orders || focus == &m_lines)
        return false;
    return qobject_cast<const QComboBox *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus)
           || qobject_cast<const QKeySequenceEdit *>(focus) || qobject_cast<const QAbstractItemView *>(focus);
}

bool TriageKeys::keyInTable(QTableView &table, const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (types(key)) {
        // An action that is on has taken its key already, and one that is held down decides once.
        if (!key.isAutoRepeat())
            sayWhyNot(key);
        return true;
    }
    if (isPlain && key.key() == Qt::Key_Escape)
        return escape(table);
    if (isPlain && m_marks && &table == &m_orders && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        move(table, key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return false;
}

bool TriageKeys::escape(const QTableView &table)
{
    if (&table == &m_lines) {
        Q_EMIT backToOrders();
        return true;
    }
    const auto current = m_orders.currentIndex();
    m_marks = false;
    if (selectedRowCount(m_orders) < 2 || !current.isValid())
        return false;
    chooseRow(m_orders, current.row());
    return true;
}

void TriageKeys::sayWhyNot(const QKeyEvent &key)
{
    const QKeySequence pressed(key.keyCombination());
    const auto actions = m_window.findChildren<QAction *>();
    for (const auto *action : actions) {
        const auto why = action->shortcuts().contains(pressed) ? Commands::whyNot(*action) : QString();
        if (!why.isEmpty()) {
            Q_EMIT refused(why);
            return;
        }
    }
}

void TriageKeys::move(QTableView &table, int by)
{
    auto *model = table.model();
    if (!model || model->rowCount() == 0)
        return;
    const bool keeps = m_marks && &table == &m_orders;
    const auto from = keeps ? table.currentIndex() : selectedRow(table);
    const auto row = from.isValid() ? from.row() + by : 0;
    if (row < 0 || row >= model->rowCount())
        return;
    const auto column = qMax(0, table.currentIndex().column());
    const auto flags
        = keeps ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    table.selectionModel()->setCurrentIndex(model->index(row, column), flags);
}

void TriageKeys::mark()
{
    const auto current = m_orders.currentIndex();
    if (!m_orders.selectionModel() || !current.isValid())
        return;
    // The first one is selected already, by having been moved to.
    const auto flag = std::exchange(m_marks, true) ? QItemSelectionModel::Toggle : QItemSelectionModel::Select;
    m_orders.selectionModel()->select(current, flag | QItemSelectionModel::Rows);
}

} // namespace Rescind
