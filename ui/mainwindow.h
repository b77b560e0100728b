// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/shortcuts.h"
#include "ui/models/actionoffers.h"
#include "ui/workspace.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QSplitter;

namespace Rescind {

class AccountBar;
class ActivityWindow;
class BatchWindow;
class DeedFlow;
class Guidance;
class InsightWindow;
class LinkOpener;
class Keeping;
class MessageBar;
class OrderActions;
class OrderPane;
class OrdersPane;
class Sharing;
class Triage;
class UndoBar;
class ViewsPane;
class WindowSettings;
struct Message;

/// The window over one workspace at a time: who and where on top, the orders on the left, one order on the right. It
/// decides nothing about sessions: it asks by signals, and shows what it is given.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null: nobody is signed in. The order that is shown stays the one shown, where the new workspace has it.
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] Keeping &keeping() const { return *m_keeping; }
    [[nodiscard]] Guidance &guidance() const { return *m_guidance; }
    /// Seats to switch between; none outside the sandbox.
    void setSeats(const QStringList &names, int current);
    void setSignInOffered(bool offered);
    /// Puts the keyboard where work begins.
    void beginWork();
    /// Shows what links name, and brings the window to the front.
    [[nodiscard]] LinkOpener &links() { return *m_links; }
    /// Something that concerns the whole window.
    void showMessage(const Message &message);
    void clearMessage();

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void seatChosen(int index);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void makeMenus();
    void makeAccountMenu();
    void makeOrderMenu();
    void makeTriageMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction *addAction(QMenu &menu, const QString &text, const QKeySequence &key);
    void connectPanes();
    void restoreLayout();
    void saveLayout();

    void refresh();
    void refreshAccount();
    void takeOverdueRules();
    void begin(ActionKind kind);
    void tellOfOtherOrder(const QString &orderUuid);
    void goToOrder(const QString &orderUuid);
    void tellOfStandstill();
    void undo(quint64 number);
    void undoLatest();
    void connectTriage();
    void deedsChanged();
    void deedsChangedSoon();
    void tellOfBatch();
    void copyOrder();
    void showOrders(const std::vector<OrderRow> &orders, const QString &title);
    void showHelp();
    void say(const QString &text);
    void requestSignOut();

    enum class Leaving { Quit, SignOut };
    /// Whose deeds leaving ends: everybody's who worked in this window, or the one's who is signed in.
    [[nodiscard]] QList<Workspace *> leftBy(Leaving leaving) const;
    /// False when there is nothing to warn of.
    bool warnOfDeedsUnderWay(Leaving leaving);
    [[nodiscard]] Message leavingMessage(Leaving leaving, int held, const QString &deed, int sent);

    bool m_quitsAnyway = false;
    std::optional<Leaving> m_warnsOf; ///< while the message is that warning
    WindowSettings &m_settings;
    Shortcuts m_shortcuts;
    QPointer<Workspace> m_workspace;
    QList<QPointer<Workspace>> m_known;
    AccountBar *m_accountBar;
    MessageBar *m_standstill;
    MessageBar *m_message;
    OrdersPane *m_ordersPane;
    ViewsPane *m_viewsPane;
    OrderPane *m_orderPane;
    QSplitter *m_splitter;
    OrderActions *m_actions;
    DeedFlow *m_deeds;
    Commands *m_commands;
    Triage *m_triage;
    UndoBar *m_undoBar;
    BatchWindow *m_batchWindow;
    ActivityWindow *m_activity;
    Keeping *m_keeping = nullptr;
    Sharing *m_sharing;
    LinkOpener *m_links;
    InsightWindow *m_insights;
    Guidance *m_guidance;
    int m_news = 0;
    bool m_deedsChange = false; ///< deedsChanged() is due
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_batch = nullptr;
    QAction *m_batchOfSelected = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_copyOrder = nullptr;
    QAction *m_showInsights = nullptr;
};

} // namespace Rescind
