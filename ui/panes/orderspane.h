// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Rescind {

class EmptyState;
class MessageBar;
class PlainLabel;

/// The orders of a workspace: a search field, the table, what the listing is doing, and what to do when there is
/// nothing.
class OrdersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersPane(QWidget *parent = nullptr);

    /// Null: nobody is signed in. @p orderUuid is chosen as soon as it is there.
    void setWorkspace(Workspace *workspace, const QString &orderUuid = {});
    [[nodiscard]] QString currentOrder() const { return m_current; }
    /// For the menu over the orders.
    void addOrderActions(const QList<QAction *> &actions);
    /// What is selected, from top to bottom.
    [[nodiscard]] QList<std::shared_ptr<const Order>> selectedOrders() const;
    void focusSearch();
    void focusTable();
    /// Shows this order, clearing the filter when it hides it.
    void choose(const QString &orderUuid);

    /// Widths, places and sorting of the columns, for the settings.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

Q_SIGNALS:
    void currentOrderChanged(const QString &orderUuid);
    void selectionChanged(int count);
    void signInRequested();
    void refreshRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeLayout();
    void connectWorkspace();

    void filterChanged();
    void searchNow();
    void takeLookUp(const Workspace::LookUp &result);
    void countSelected();
    void currentChanged();
    void restoreCurrent();
    void updateListing();
    void updateHint();
    void updateEmptyState();
    void showListingError();
    void pressEmptyState();

    QPointer<Workspace> m_workspace;
    QString m_current;
    QString m_wanted; ///< chosen as soon as it is in the table
    bool m_isRestoring = false;
    int m_selected = 0;
    QByteArray m_columns; ///< as they were when the table was last filled
    QLineEdit *m_search;
    QPushButton *m_refresh;
    PlainLabel *m_hint;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_footer;
    QProgressBar *m_progress;
    PlainLabel *m_listed;
    QPushButton *m_stop;
    QPushButton *m_all;
};

} // namespace Rescind
