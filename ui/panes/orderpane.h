// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionoffers.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Rescind {

class ActionsPane;
class ChipLabel;
class EmptyState;
class MessageBar;
class OrderDetailsPane;
class PlainLabel;
class ZoneButton;

/// One order: how it stands, what became of what was done to it, its lines, the deeds at hand, and all details.
class OrderPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPane(QWidget *parent = nullptr);

    /// Null: nobody is signed in.
    void setWorkspace(Workspace *workspace);
    /// Empty: none is chosen.
    void setOrder(const QString &orderUuid);
    [[nodiscard]] QString order() const { return m_orderUuid; }
    /// Empty when no line is chosen.
    [[nodiscard]] QString currentLine() const;
    /// For the menu over the lines.
    void addLineActions(const QList<QAction *> &actions);
    void chooseWholeOrder();
    void focusLines();
    [[nodiscard]] QTableView &lines() const { return *m_lines; }
    void focusDetails();

    [[nodiscard]] const ActionOffers &offers() const { return m_offers; }
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] OrderDetailsPane *details() const { return m_details; }

Q_SIGNALS:
    void offersChanged();
    void deedRequested(Rescind::ActionKind kind);
    void signInRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeLinesArea();
    QWidget *makeNothing();
    void makeLayout();
    void refresh();
    void updateHeader(const Order &order, const QDateTime &asOf);
    void updateOffers();
    void updateDetails();
    void showNote();
    void countDown(const OrderNote &note);
    [[nodiscard]] std::shared_ptr<const Order> currentOrder() const;
    [[nodiscard]] QDateTime asOf() const;

    QPointer<Workspace> m_workspace;
    QString m_orderUuid;
    ActionOffers m_offers;
    LineItemsModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PlainLabel *m_title;
    PlainLabel *m_customer;
    ChipLabel *m_state;
    PlainLabel *m_asOf;
    ZoneButton *m_zone;
    QToolButton *m_readAgain;
    PlainLabel *m_outlook;
    MessageBar *m_note;
    QTableView *m_lines;
    ActionsPane *m_actions;
    OrderDetailsPane *m_details;
    QSplitter *m_splitter;
    QTimer m_countdown; ///< while the note counts
};

} // namespace Rescind
