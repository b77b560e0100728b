// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QMainWindow;
class QTableView;

namespace Rescind {

/// What keys without modifiers mean in the two lists, beside what the actions have: no letter starts a search that
/// moves the choice; a letter whose action is off says why; letters are left to whatever is typed into. Rows that were
/// marked stay selected while the keyboard moves on.
class TriageKeys final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    TriageKeys(QTableView &orders, QTableView &lines, QMainWindow &window, QObject *parent);

    /// So many rows down or up in one of the two.
    void move(QTableView &table, int by);
    /// Selects the current order, or lets go of it, and keeps the others.
    void mark();

Q_SIGNALS:
    void refused(const QString &why);
    void backToOrders();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isLeftToTyping(const QKeyEvent &key) const;
    bool keyInTable(QTableView &table, const QKeyEvent &key);
    bool escape(const QTableView &table);
    void sayWhyNot(const QKeyEvent &key);

    QTableView &m_orders;
    QTableView &m_lines;
    QMainWindow &m_window;
    bool m_marks = false; ///< moving keeps what is selected
};

} // namespace Rescind
