// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activitymodel.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Rescind {

class ActivityDetails;
class ActivityFilterBar;
class EmptyState;
class MessageBar;
class PlaceBadge;
class PlainLabel;

/// Everything that was asked for, from all time, and how far it has come. A window of its own, so that it can stay open
/// beside the orders.
class ActivityWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityWindow(QWidget *parent);
    ~ActivityWindow() override;

    /// Null closes it.
    void setWorkspace(Workspace *workspace);
    /// Opens it, or brings it to the front.
    void present();

    /// How it was left, and is to be again.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    /// The person wants to see this order.
    void orderRequested(const QString &orderUuid);
    void signInRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    void makeLayout();
    void connectModel();
    void startColumns();
    void begin();
    void search();
    void catchUp();
    void refresh();
    void refreshDetails();
    void restoreSelection();
    void goToOrder();
    void copyRows();
    [[nodiscard]] ActivityFilter wanted() const;
    [[nodiscard]] const JournalEntry *chosen() const;

    QPointer<Workspace> m_workspace;
    ActivityModel *m_model;
    PlaceBadge *m_badge;
    QLineEdit *m_search;
    QCheckBox *m_everybody;
    ActivityFilterBar *m_filters;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    ActivityDetails *m_details;
    QSplitter *m_splitter;
    PlainLabel *m_listed;
    QPushButton *m_copy;
    QPushButton *m_go;
    QTimer m_searchSoon;
    qint64 m_chosen = 0; ///< number of the intent that is chosen; kept when the list is made anew
    bool m_isStale = true;
    bool m_wasShown = false;
};

} // namespace Rescind
