// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/activity/activitywindow.h"
#include "ui/batch/batchwindow.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/commands.h"
#include "ui/commands/shortcutsdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/handbook/guidance.h"
#include "ui/insights/insightwindow.h"
#include "ui/orderactions.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/panes/viewspane.h"
#include "ui/sharing/sharing.h"
#include "ui/style/theme.h"
#include "ui/triage/triage.h"
#include "ui/windowsettings.h"
#include "ui/zone/zonemenu.h"

#include <QActionGroup>
#include <QMenuBar>

namespace Rescind {

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    makeAccountMenu();
    makeOrderMenu();
    makeTriageMenu();
    m_sharing->addTo(*menuBar()->addMenu(tr("&Share")));
    makeViewMenu();
    makeHelpMenu();
}

QAction *MainWindow::addAction(QMenu &menu, const QString &text, const QKeySequence &key)
{
    auto *action = menu.addAction(text);
    action->setShortcut(key);
    return action;
}

void MainWindow::makeAccountMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Account"));
    menu->setObjectName(u"accountMenu"_s);
    m_signIn = addAction(*menu, tr("&Sign in…"), {});
    m_signIn->setObjectName(u"signIn"_s);
    connect(m_signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    m_signOut = addAction(*menu, tr("Sign &out"), {});
    m_signOut->setObjectName(u"signOut"_s);
    connect(m_signOut, &QAction::triggered, this, &MainWindow::requestSignOut);
    menu->addSeparator();
    auto *quit = addAction(*menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setObjectName(u"quit"_s);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeOrderMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Order"));
    menu->setObjectName(u"orderMenu"_s);
    m_actions->addTo(*menu);
    menu->addSeparator();
    m_batch = addAction(*menu, tr("Act on a &list…"), Qt::CTRL | Qt::Key_L);
    m_batch->setObjectName(u"batch"_s);
    connect(m_batch, &QAction::triggered, m_batchWindow, &BatchWindow::present);
    m_batchOfSelected = addAction(*menu, tr("Act on the s&elected orders…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_batchOfSelected->setObjectName(u"batchOfSelected"_s);
    Commands::offer(*m_batchOfSelected, false, tr("No order is selected."));
    connect(m_batchOfSelected, &QAction::triggered, this,
            [this] { m_batchWindow->presentOrders(m_ordersPane->selectedRows()); });
    connect(m_ordersPane, &OrdersPane::selectionChanged, m_batchOfSelected,
            [this](int count) { Commands::offer(*m_batchOfSelected, count > 0, tr("No order is selected.")); });
    menu->addSeparator();
    m_undo = addAction(*menu, tr("&Undo what has not left yet"), {});
    m_undo->setShortcuts({QKeySequence(QKeySequence::Undo), Qt::Key_U});
    m_undo->setAutoRepeat(false);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undoLatest);
    m_readAgain = addAction(*menu, tr("Read this order a&gain"), Qt::CTRL | Qt::Key_R);
    m_readAgain->setObjectName(u"readAgain"_s);
    connect(m_readAgain, &QAction::triggered, this, [this] {
        if (m_workspace)
            m_workspace->readAgain(m_orderPane->order());
    });
    m_copyOrder = addAction(*menu, tr("Copy order as &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyOrder->setObjectName(u"copyOrder"_s);
    connect(m_copyOrder, &QAction::triggered, this, &MainWindow::copyOrder);
    auto *wholeOrder = addAction(*menu, tr("Choose the &whole order"), Qt::CTRL | Qt::Key_0);
    wholeOrder->setObjectName(u"wholeOrder"_s);
    connect(wholeOrder, &QAction::triggered, m_orderPane, &OrderPane::chooseWholeOrder);
}

void MainWindow::makeTriageMenu()
{
    m_triage->addTo(*menuBar()->addMenu(tr("&Decide")));
}

void MainWindow::makeViewMenu()
{
    auto *menu = menuBar()->addMenu(tr("&View"));
    m_refresh = addAction(*menu, tr("&Refresh"), Qt::Key_F5);
    m_refresh->setObjectName(u"refresh"_s);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refresh);
    menu->addSeparator();
    const auto goTo = [&](const QString &text, const QKeySequence &key, const QString &name, auto *pane, auto where) {
        auto *action = addAction(*menu, text, key);
        action->setObjectName(name);
        connect(action, &QAction::triggered, pane, where);
    };
    goTo(tr("&Find an order"), Qt::CTRL | Qt::Key_F, u"find"_s, m_ordersPane, &OrdersPane::focusSearch);
    goTo(tr("Go to the &orders"), Qt::CTRL | Qt::Key_1, u"goToOrders"_s, m_ordersPane, &OrdersPane::focusTable);
    goTo(tr("Go to the &line items"), Qt::CTRL | Qt::Key_2, u"goToLines"_s, m_orderPane, &OrderPane::focusLines);
    goTo(tr("Go to the &details"), Qt::CTRL | Qt::Key_3, u"goToDetails"_s, m_orderPane, &OrderPane::focusDetails);
    goTo(tr("&Activity"), Qt::CTRL | Qt::Key_4, u"activity"_s, m_activity, &ActivityWindow::present);
    menu->addSeparator();
    m_showInsights = addAction(*menu, tr("&Insights"), Qt::CTRL | Qt::Key_I);
    m_showInsights->setObjectName(u"insights"_s);
    connect(m_showInsights, &QAction::triggered, m_insights, &InsightWindow::present);
    menu->addMenu(new ZoneMenu(this));
    m_viewsPane->addTo(*menu);
    m_ordersPane->addTo(*menu);
    menu->addSeparator();
    auto *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, ColourScheme scheme) {
        auto *action = colours->addAction(text);
        action->setObjectName(u"colours-"_s + wireName(scheme));
        action->setCheckable(true);
        action->setChecked(m_settings.colourScheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_settings.setColourScheme(scheme);
            Theme::apply(scheme);
        });
    };
    addScheme(tr("As the &system"), ColourScheme::System);
    addScheme(tr("&Light"), ColourScheme::Light);
    addScheme(tr("&Dark"), ColourScheme::Dark);
}

void MainWindow::makeHelpMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Help"));
    m_guidance->addTo(*menu);
    menu->addSeparator();
    auto *help = addAction(*menu, tr("&Keys, states and about"), Qt::SHIFT | Qt::Key_F1);
    help->setObjectName(u"help"_s);
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
    auto *palette = addAction(*menu, tr("&Commands…"), Qt::CTRL | Qt::Key_K);
    palette->setObjectName(u"commands"_s);
    connect(palette, &QAction::triggered, this, [this] { (new CommandPalette(m_commands->all(), this))->open(); });
    auto *shortcuts = addAction(*menu, tr("Keyboard &shortcuts…"), {});
    shortcuts->setObjectName(u"shortcuts"_s);
    connect(shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_commands->all(), m_shortcuts, this))->open(); });
}

void MainWindow::showHelp()
{
    QList<HelpDialog::Key> keys;
    const auto commands = m_commands->all();
    for (const auto &command : commands) {
        if (const auto in = command.action->shortcuts(); !in.isEmpty())
            keys.append({command.context, Commands::nameOf(*command.action), in});
    }
    keys.append({tr("In the lists"), tr("From the search field into the orders"), {Qt::Key_Down}});
    keys.append({tr("In the lists"), tr("Choose the first view, the second…"), {Qt::ALT | Qt::Key_1}});
    keys.append({tr("In the lists"), tr("Offer filters for the search"), {Qt::CTRL | Qt::Key_Space}});
    keys.append({tr("In the lists"), tr("Ask the server for what is typed"), {Qt::Key_Return}});
    keys.append({tr("In the lists"), tr("Back to the orders, or clear the search"), {Qt::Key_Escape}});
    auto *dialog = new HelpDialog(keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Rescind
