// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionoffers.h"
#include "ui/workspace.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QSplitter;

namespace Rescind {

class AccountBar;
class BatchWindow;
class DeedFlow;
class MessageBar;
class OrderActions;
class OrderPane;
class OrdersPane;
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
    /// Seats to switch between; none outside the sandbox.
    void setSeats(const QStringList &names, int current);
    void setSignInOffered(bool offered);
    /// Puts the keyboard where work begins.
    void beginWork();
    /// Something that concerns the whole window.
    void showMessage(const Message &message);
    void clearMessage();

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void seatChosen(int index);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void makeMenus();
    void makeAccountMenu();
    void makeOrderMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction *addAction(QMenu &menu, const QString &text, const QKeySequence &key);
    void connectPanes();
    void restoreLayout();
    void saveLayout();

    void refresh();
    void refreshAccount();
    void begin(ActionKind kind);
    void tellOfOtherOrder(const QString &orderUuid);
    void tellOfStandstill();
    void undoLatest();
    void deedsChanged();
    void deedsChangedSoon();
    void tellOfBatch();
    void copyOrder();
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
    QPointer<Workspace> m_workspace;
    QList<QPointer<Workspace>> m_known;
    AccountBar *m_accountBar;
    MessageBar *m_standstill;
    MessageBar *m_message;
    OrdersPane *m_ordersPane;
    OrderPane *m_orderPane;
    QSplitter *m_splitter;
    OrderActions *m_actions;
    DeedFlow *m_deeds;
    BatchWindow *m_batchWindow;
    bool m_deedsChange = false; ///< deedsChanged() is due
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_batch = nullptr;
    QAction *m_batchOfSelected = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_copyOrder = nullptr;
};

} // namespace Rescind
