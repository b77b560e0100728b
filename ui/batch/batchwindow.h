// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Rescind {

class BatchConfirmation;
class BatchFilterBar;
class BatchSourcePane;
class EmptyState;
class MessageBar;
class PlaceBadge;
class PlainLabel;
struct Message;

/// Acts on a list: choose deed and list, see what would become of each row, send, see what became of each row. Shows
/// the workspace's list, which goes on when this window is closed.
class BatchWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchWindow(QWidget *parent);
    ~BatchWindow() override;

    /// Null closes it.
    void setWorkspace(Workspace *workspace);
    /// Opens it, or brings it to the front.
    void present();
    void openFile(const QString &path);
    /// Shows the window with these orders as its list, unless it has one that was sent.
    /// @param kind what is to be done, where that was said
    void presentOrders(const std::vector<OrderRow> &orders, std::optional<ActionKind> kind = std::nullopt);
    /// Whether another list may be given to it now.
    [[nodiscard]] bool takesLists() const { return canChooseList(); }
    /// Shows the window with what was dropped elsewhere as its list. Only while takesLists().
    void presentDropped(const QMimeData &dropped);
    /// Writes what became of each row, as the name's ending says.
    void saveReport(const QString &path);

protected:
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void makeButtons();
    [[nodiscard]] QPushButton *addButton(const QString &text, void (BatchWindow::*pressed)());
    [[nodiscard]] bool canChooseList() const;

    void refreshSoon();
    void refresh();
    void showHeading();
    void showTable();
    void showProgress();
    void showButtons();
    void showTakeOut();
    void showStandstill();
    void say(const Message &message);

    void check();
    void askToSend();
    void takeOutOrPutBack();
    void pauseOrGoOn();
    void stop();
    void sendRefusedAgain();
    void startAnew();
    void chooseReport();
    void copyReport();

    [[nodiscard]] BatchRun &run() const { return m_workspace->batch(); }

    QPointer<Workspace> m_workspace;
    PlaceBadge *m_badge;
    PlainLabel *m_who;
    BatchSourcePane *m_source;
    PlainLabel *m_heading;
    PlainLabel *m_note;
    MessageBar *m_standstill;
    MessageBar *m_message;
    BatchFilterBar *m_filters;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QProgressBar *m_bar;
    PlainLabel *m_progress;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_takeOut = nullptr;
    QPointer<BatchConfirmation> m_confirmation;
    QTimer m_refresh;
    bool m_wasShown = false;
};

} // namespace Rescind
