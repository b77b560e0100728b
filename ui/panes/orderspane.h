// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Rescind {

class EmptyState;
class FindingBar;
class MessageBar;
class OrderColumns;
class PlainLabel;
class SearchField;
class SelectionKeeper;
struct Message;

/// The orders of a workspace: what is looked for, the table, what the listing is doing, and what to do when there is
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
    /// Choosing columns and sequences.
    void addTo(QMenu &menu);
    /// For the menu over the orders.
    void addOrderActions(const QList<QAction *> &actions);
    /// What is selected, from top to bottom.
    [[nodiscard]] std::vector<OrderRow> selectedRows() const;
    void focusSearch();
    void focusTable();
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// What is looked for.
    [[nodiscard]] FindingBar &finding() { return *m_finding; }
    /// Shows this order, among all orders where it is hidden.
    void choose(const QString &orderUuid);
    /// Searches for what somebody else typed.
    void showOnly(const QString &typed);

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
    void connectWorkspace(const QByteArray &columns);

    void searchChanged();
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
    void explainNothingFound();
    void showListingError();
    void tellOfListing(const Message &message);
    void pressEmptyState();

    QPointer<Workspace> m_workspace;
    QString m_current;
    OrderRow m_currentRow = 0; ///< its order may still have to be fetched
    QString m_wanted;          ///< chosen as soon as it is in the table
    bool m_isSought = false;   ///< it was asked for, and no search has been typed since: none may hide it
    std::unique_ptr<SelectionKeeper> m_keeper;
    int m_letGo = 0; ///< selected orders that could not stay so
    bool m_isRestoring = false;
    bool m_isRemoving = false;   ///< rows go: what is chosen is not let go of by a person
    bool m_isSearchNews = false; ///< what is looked for has changed, and is not shown yet
    int m_selected = 0;
    FindingBar *m_finding;
    SearchField *m_search; ///< of that
    QPushButton *m_refresh;
    PlainLabel *m_hint;
    MessageBar *m_message;
    bool m_tellsOfListing = false; ///< m_message; a refresh ends it, but not what else somebody is told
    QStackedWidget *m_stack;
    QTableView *m_table;
    OrderColumns *m_columns;
    EmptyState *m_empty;
    QWidget *m_footer;
    QProgressBar *m_progress;
    PlainLabel *m_listed;
    PlainLabel *m_notKept;
    QPushButton *m_stop;
    QPushButton *m_all;
};

} // namespace Rescind
