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
class SelectionKeeper;

/// The orders of a workspace: a search field, the table, what the listing is doing, and what to do when there is
/// nothing.
class OrdersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersPane(QWidget *parent = nullptr);
    ~OrdersPane() override;

    /// Null: nobody is signed in. @p orderUuid is chosen as soon as it is there.
    void setWorkspace(Workspace *workspace, const QString &orderUuid = {});
    [[nodiscard]] QString currentOrder() const { return m_current; }
    /// For the menu over the orders.
    void addOrderActions(const QList<QAction *> &actions);
    /// What is selected, from top to bottom.
    [[nodiscard]] std::vector<OrderRow> selectedRows() const;
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
    void searchFor(const QString &typed, const QStringList &here);
    void seekWanted();
    void currentAtHand(const QList<OrderRow> &rows);
    void takeLookUp(const Workspace::LookUp &result);
    void countSelected();
    void currentChanged();
    void restoreCurrent();
    void updateListing();
    [[nodiscard]] QString listingText() const;
    [[nodiscard]] QString keepingText() const;
    void updateHint();
    void updateEmptyState();
    void showListingError();
    void pressEmptyState();

    QPointer<Workspace> m_workspace;
    QString m_current;
    OrderRow m_currentRow = 0; ///< its order may still have to be fetched
    QString m_wanted;          ///< chosen as soon as it is in the table
    std::unique_ptr<SelectionKeeper> m_keeper;
    int m_letGo = 0; ///< selected orders that could not stay so
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
    PlainLabel *m_notKept;
    QPushButton *m_stop;
    QPushButton *m_all;
};

} // namespace Rescind
