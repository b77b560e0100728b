// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/domain/visibletext.h"
#include "ui/batch/batchwindow.h"
#include "ui/deedflow.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/messages.h"
#include "ui/models/orderfacts.h"
#include "ui/orderactions.h"
#include "ui/panes/accountbar.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/placebadge.h"
#include "ui/windowsettings.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHeaderView>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_accountBar(new AccountBar(this))
    , m_standstill(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_ordersPane(new OrdersPane(this))
    , m_orderPane(new OrderPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_actions(new OrderActions(this))
    , m_deeds(new DeedFlow(this))
    , m_batchWindow(new BatchWindow(this))
{
    setObjectName(u"mainWindow"_s);
    makeLayout();
    makeMenus();
    connectPanes();
    restoreLayout();
    setWorkspace(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_splitter->addWidget(m_ordersPane);
    m_splitter->addWidget(m_orderPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({625, 655});
    m_ordersPane->setMinimumWidth(320);
    m_orderPane->setMinimumWidth(440);
    auto *messageLayout = new QVBoxLayout;
    messageLayout->setContentsMargins(Space::wide, 0, Space::wide, 0);
    messageLayout->setSpacing(Space::tight);
    messageLayout->addWidget(m_standstill);
    messageLayout->addWidget(m_message);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_accountBar);
    layout->addLayout(messageLayout);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
}

void MainWindow::makeMenus()
{
    makeAccountMenu();
    makeOrderMenu();
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
    m_signIn = addAction(*menu, tr("&Sign in…"), {});
    connect(m_signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    m_signOut = addAction(*menu, tr("Sign &out"), {});
    m_signOut->setObjectName(u"signOut"_s);
    connect(m_signOut, &QAction::triggered, this, &MainWindow::requestSignOut);
    menu->addSeparator();
    auto *quit = addAction(*menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeOrderMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Order"));
    m_actions->addTo(*menu);
    menu->addSeparator();
    m_batch = addAction(*menu, tr("Act on a &list…"), Qt::CTRL | Qt::Key_L);
    m_batch->setObjectName(u"batch"_s);
    connect(m_batch, &QAction::triggered, m_batchWindow, &BatchWindow::present);
    m_batchOfSelected = addAction(*menu, tr("Act on the s&elected orders…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_batchOfSelected->setObjectName(u"batchOfSelected"_s);
    m_batchOfSelected->setEnabled(false);
    connect(m_batchOfSelected, &QAction::triggered, this,
            [this] { m_batchWindow->presentOrders(m_ordersPane->selectedRows()); });
    connect(m_ordersPane, &OrdersPane::selectionChanged, m_batchOfSelected,
            [this](int count) { m_batchOfSelected->setEnabled(count > 0); });
    menu->addSeparator();
    m_undo = addAction(*menu, tr("&Undo what has not left yet"), QKeySequence::Undo);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undoLatest);
    m_readAgain = addAction(*menu, tr("Read this order a&gain"), Qt::CTRL | Qt::Key_R);
    connect(m_readAgain, &QAction::triggered, this, [this] {
        if (m_workspace)
            m_workspace->readAgain(m_orderPane->order());
    });
    m_copyOrder = addAction(*menu, tr("Copy order as &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyOrder->setObjectName(u"copyOrder"_s);
    connect(m_copyOrder, &QAction::triggered, this, &MainWindow::copyOrder);
    auto *wholeOrder = addAction(*menu, tr("Choose the &whole order"), Qt::CTRL | Qt::Key_0);
    connect(wholeOrder, &QAction::triggered, m_orderPane, &OrderPane::chooseWholeOrder);
}

void MainWindow::makeViewMenu()
{
    auto *menu = menuBar()->addMenu(tr("&View"));
    m_refresh = addAction(*menu, tr("&Refresh"), Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refresh);
    menu->addSeparator();
    connect(addAction(*menu, tr("&Find an order"), Qt::CTRL | Qt::Key_F), &QAction::triggered, m_ordersPane,
            &OrdersPane::focusSearch);
    connect(addAction(*menu, tr("Go to the &orders"), Qt::CTRL | Qt::Key_1), &QAction::triggered, m_ordersPane,
            &OrdersPane::focusTable);
    connect(addAction(*menu, tr("Go to the &line items"), Qt::CTRL | Qt::Key_2), &QAction::triggered, m_orderPane,
            &OrderPane::focusLines);
    connect(addAction(*menu, tr("Go to the &details"), Qt::CTRL | Qt::Key_3), &QAction::triggered, m_orderPane,
            &OrderPane::focusDetails);
    menu->addSeparator();
    auto *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, ColourScheme scheme) {
        auto *action = colours->addAction(text);
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
    auto *help = addAction(*menu, tr("&Keys, states and about"), Qt::Key_F1);
    help->setObjectName(u"help"_s);
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
}

void MainWindow::connectPanes()
{
    connect(m_accountBar, &AccountBar::signInRequested, this, &MainWindow::signInRequested);
    connect(m_accountBar, &AccountBar::signOutRequested, this, &MainWindow::requestSignOut);
    connect(m_message, &MessageBar::closed, this, [this] { m_warnsOf.reset(); });
    connect(m_accountBar, &AccountBar::seatChosen, this, &MainWindow::seatChosen);
    connect(m_ordersPane, &OrdersPane::currentOrderChanged, m_orderPane, &OrderPane::setOrder);
    connect(m_ordersPane, &OrdersPane::signInRequested, this, &MainWindow::signInRequested);
    connect(m_ordersPane, &OrdersPane::refreshRequested, this, &MainWindow::refresh);
    connect(m_orderPane, &OrderPane::signInRequested, this, &MainWindow::signInRequested);
    connect(m_orderPane, &OrderPane::deedRequested, this, &MainWindow::begin);
    connect(m_orderPane, &OrderPane::offersChanged, this, [this] {
        m_actions->setOffers(m_orderPane->offers());
        const bool hasOrder = !m_orderPane->order().isEmpty();
        m_readAgain->setEnabled(hasOrder);
        m_copyOrder->setEnabled(hasOrder);
    });
    connect(m_actions, &OrderActions::requested, this, &MainWindow::begin);
    const auto deed = [this](ActionKind kind) { return m_actions->action(kind); };
    m_orderPane->addLineActions(
        {deed(ActionKind::CancelItem), deed(ActionKind::ConfirmItem), deed(ActionKind::RejectItem)});
    m_ordersPane->addOrderActions({deed(ActionKind::CancelOrder), deed(ActionKind::ConfirmOrder),
                                   deed(ActionKind::RejectOrder), m_batchOfSelected, m_readAgain, m_copyOrder});
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    const auto orderUuid = m_orderPane->order();
    if (m_workspace) {
        // Deeds are followed wherever they are done.
        disconnect(m_workspace, &Workspace::outcomeTold, this, nullptr);
        disconnect(m_workspace, &Workspace::standstillChanged, this, nullptr);
        m_workspace->session().disconnect(this);
    }
    m_workspace = workspace;
    if (workspace) {
        connect(&workspace->session(), &Session::stateChanged, this, &MainWindow::refreshAccount);
        connect(&workspace->session(), &Session::actorChanged, this, &MainWindow::refreshAccount);
        connect(workspace, &Workspace::outcomeTold, this, &MainWindow::tellOfOtherOrder);
        connect(workspace, &Workspace::standstillChanged, this, &MainWindow::tellOfStandstill);
        connect(workspace, &Workspace::noteChanged, this, &MainWindow::deedsChangedSoon, Qt::UniqueConnection);
        connect(&workspace->batch(), &BatchRun::stageChanged, this, &MainWindow::tellOfBatch, Qt::UniqueConnection);
        connect(&workspace->runner(), &ActionRunner::ourRequestsChanged, this, &MainWindow::deedsChangedSoon,
                Qt::UniqueConnection);
        m_known.removeIf([workspace](const QPointer<Workspace> &one) { return !one || one == workspace; });
        m_known.append(workspace);
    }
    m_orderPane->setWorkspace(workspace);
    m_ordersPane->setWorkspace(workspace, orderUuid);
    m_batchWindow->setWorkspace(workspace);
    m_batch->setEnabled(workspace != nullptr);
    refreshAccount();
    tellOfStandstill();
    deedsChanged();
}

void MainWindow::setSeats(const QStringList &names, int current)
{
    m_accountBar->setSeats(names, current);
    m_signIn->setVisible(names.isEmpty());
    m_signOut->setVisible(names.isEmpty());
}

void MainWindow::setSignInOffered(bool offered)
{
    m_accountBar->setSignInOffered(offered);
}

void MainWindow::beginWork()
{
    m_ordersPane->focusSearch();
}

void MainWindow::showMessage(const Message &message)
{
    m_warnsOf.reset();
    m_message->setMessage(message);
}

void MainWindow::clearMessage()
{
    m_warnsOf.reset();
    m_message->clear();
}

void MainWindow::refreshAccount()
{
    m_accountBar->present(m_workspace ? &m_workspace->session() : nullptr);
    const bool signedIn = m_workspace && m_workspace->isSignedIn();
    m_signIn->setEnabled(!signedIn);
    m_signOut->setEnabled(m_workspace != nullptr);
    m_refresh->setEnabled(m_workspace != nullptr);
    // Where one works, never who or what: titles are seen by task switchers and screen sharing.
    setWindowTitle(m_workspace ? tr("%1 – Rescind").arg(displayText(m_workspace->session().account().place()))
                               : u"Rescind"_s);
}

void MainWindow::refresh()
{
    if (!m_workspace)
        return;
    m_workspace->refresh();
    m_workspace->readAgain(m_orderPane->order());
}

void MainWindow::begin(ActionKind kind)
{
    if (!m_workspace || !m_orderPane->offers().offer(kind).isOffered())
        return;
    m_deeds->begin(*m_workspace, kind, m_orderPane->order(),
                   concernsWholeOrder(kind) ? QString() : m_orderPane->currentLine());
}

/// An outcome for an order that is not shown must not pass unseen.
void MainWindow::tellOfOtherOrder(const QString &orderUuid)
{
    if (orderUuid == m_orderPane->order())
        return;
    const auto *note = m_workspace->note(orderUuid);
    if (!note || note->outcomes.isEmpty())
        return;
    const auto &outcome = note->outcomes.last().outcome;
    // The list tells of its own.
    if (!outcome.intent.batch.isEmpty() && m_workspace->batch().stage() != BatchRun::Stage::Empty)
        return;
    const auto order = m_workspace->book().order(orderUuid);
    auto message = messageFor(outcome, order.get());
    const auto number = order ? order->purchaseOrderNumber : outcome.intent.purchaseOrderNumber;
    if (!number.isEmpty())
        message.title
            = tr("PO %1: %2", "a PO number, what became of a deed").arg(isolatedText(number, 60), message.title);
    if (!orderUuid.isEmpty())
        message.buttons.append({tr("Show the order"), [this, orderUuid] {
                                    clearMessage();
                                    if (m_workspace && m_workspace->book().rowOf(orderUuid) == 0)
                                        m_workspace->lookUp(orderUuid);
                                    m_ordersPane->choose(orderUuid);
                                }});
    showMessage(message);
}

/// In a bar of its own, for it stays until it is over.
void MainWindow::tellOfStandstill()
{
    if (!m_workspace || !m_workspace->standstill()) {
        m_standstill->clear();
        return;
    }
    const auto &standstill = *m_workspace->standstill();
    auto message = messageForStandstill(standstill);
    auto &runner = m_workspace->runner();
    if (standstill.isJournalClosed)
        message.buttons.append({tr("Try again"), [&runner] { runner.open(); }});
    else
        message.buttons.append({tr("Go on now"), [&runner] { runner.resume(); }});
    m_standstill->setMessage(message);
}

void MainWindow::undoLatest()
{
    const auto latest = m_workspace ? m_workspace->latestUndoable() : std::nullopt;
    if (latest)
        m_workspace->undo(*latest);
}

void MainWindow::deedsChanged()
{
    m_undo->setEnabled(m_workspace && m_workspace->latestUndoable());
    // The warning must not go on telling what is no longer so.
    if (m_warnsOf && !warnOfDeedsUnderWay(*m_warnsOf))
        clearMessage();
}

/// Many deeds of a list may change in one turn of the event loop.
void MainWindow::deedsChangedSoon()
{
    if (std::exchange(m_deedsChange, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_deedsChange = false;
            deedsChanged();
        },
        Qt::QueuedConnection);
}

/// A list that goes on by itself, or ends, must not pass unseen.
void MainWindow::tellOfBatch()
{
    if (!m_workspace || m_batchWindow->isVisible())
        return;
    auto &batch = m_workspace->batch();
    const bool goesOn = batch.stage() == BatchRun::Stage::Sending && batch.isResumed();
    const bool hasEnded = batch.stage() == BatchRun::Stage::Ended;
    if (!goesOn && !hasEnded)
        return;
    Message message;
    message.title = hasEnded ? tr("The list is done") : tr("A list that was begun when the program ran before goes on");
    message.text = tr("%n row(s)", nullptr, batch.all());
    message.buttons.append({tr("Show the list"), [this] {
                                clearMessage();
                                m_batchWindow->present();
                            }});
    showMessage(message);
}

void MainWindow::copyOrder()
{
    const auto entry = m_workspace ? m_workspace->book().entry(m_orderPane->order()) : std::nullopt;
    if (!entry)
        return;
    QApplication::clipboard()->setText(orderAsText(*entry->order, entry->asOf, m_workspace->runner().ourRequests()));
    say(tr("The order was copied as text."));
}

void MainWindow::showHelp()
{
    QList<HelpDialog::Key> keys;
    for (const auto *menuAction : menuBar()->actions()) {
        const auto *menu = menuAction->menu();
        if (!menu)
            continue;
        auto group = menuAction->text().remove(u'&');
        for (const auto *action : menu->actions()) {
            if (const QKeySequence key = action->shortcut(); !key.isEmpty())
                keys.append({group, action->text().remove(u'&'), key});
        }
    }
    keys.append({tr("In the lists"), tr("From the search field into the orders"), Qt::Key_Down});
    keys.append({tr("In the lists"), tr("Ask the server for what is typed"), Qt::Key_Return});
    keys.append({tr("In the lists"), tr("Let go of the chosen line, or clear the search"), Qt::Key_Escape});
    auto *dialog = new HelpDialog(keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    fitToScreen(*this);
    restoreGeometry(m_settings.value("geometry"_L1));
    m_splitter->restoreState(m_settings.value("splitter"_L1));
    m_orderPane->splitter()->restoreState(m_settings.value("orderSplitter"_L1));
    m_ordersPane->restoreColumns(m_settings.value("orderColumns"_L1));
    m_orderPane->restoreColumns(m_settings.value("lineColumns"_L1));
}

void MainWindow::saveLayout()
{
    m_settings.setValue("geometry"_L1, saveGeometry());
    m_settings.setValue("splitter"_L1, m_splitter->saveState());
    m_settings.setValue("orderSplitter"_L1, m_orderPane->splitter()->saveState());
    m_settings.setValue("orderColumns"_L1, m_ordersPane->columns());
    m_settings.setValue("lineColumns"_L1, m_orderPane->columns());
}

/// A word in passing, in a bar that is there only as long as the word.
void MainWindow::say(const QString &text)
{
    statusBar()->show();
    statusBar()->showMessage(text, 4000);
}

QList<Workspace *> MainWindow::leftBy(Leaving leaving) const
{
    QList<Workspace *> left;
    for (const auto &workspace : m_known) {
        if (workspace && (leaving == Leaving::Quit || workspace == m_workspace))
            left << workspace;
    }
    return left;
}

bool MainWindow::warnOfDeedsUnderWay(Leaving leaving)
{
    int underWay = 0;
    int held = 0;
    QString deed;
    const auto workspaces = leftBy(leaving);
    for (auto *workspace : workspaces) {
        underWay += workspace->runner().underWay();
        const auto intents = workspace->notSentYet();
        if (const auto *last = intents.isEmpty() ? nullptr : &intents.last())
            deed = deedTitle(last->kind, last->lineItemUuid, workspace->book().order(last->orderUuid).get());
        held += static_cast<int>(intents.size());
    }
    if (underWay == 0)
        return false;
    showMessage(leavingMessage(leaving, held, deed, underWay - held));
    m_warnsOf = leaving;
    return true;
}

/// @param deed one of those that are held
/// @param sent how many have been
Message MainWindow::leavingMessage(Leaving leaving, int held, const QString &deed, int sent)
{
    const bool quits = leaving == Leaving::Quit;
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    if (held == 0)
        message.title = tr("Something you asked for is still under way");
    else if (held == 1)
        message.title = (quits ? tr("%1 – has not been sent yet and will be taken back if you quit now", "a deed")
                               : tr("%1 – has not been sent yet and will be taken back if you sign out now", "a deed"))
                            .arg(deed);
    else
        message.title
            = quits ? tr("%n request(s) have not been sent yet and will be taken back if you quit now", nullptr, held)
                    : tr("%n request(s) have not been sent yet and will be taken back if you sign out now", nullptr,
                         held);
    if (sent > 0) {
        message.text = quits ? tr("If you quit now, what becomes of it will not be seen here.")
                             : tr("If you sign out now, what becomes of it will not be seen here.");
        if (held > 0)
            message.text = tr("Something else you asked for is still under way.") + u' ' + message.text;
    }
    if (quits)
        message.buttons.append({tr("Quit all the same"), [this] {
                                    m_quitsAnyway = true;
                                    close();
                                }});
    else
        message.buttons.append({tr("Sign out all the same"), [this] {
                                    clearMessage();
                                    Q_EMIT signOutRequested();
                                }});
    return message;
}

void MainWindow::requestSignOut()
{
    if (!warnOfDeedsUnderWay(Leaving::SignOut))
        Q_EMIT signOutRequested();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitsAnyway && warnOfDeedsUnderWay(Leaving::Quit)) {
        event->ignore();
        return;
    }
    saveLayout();
    m_batchWindow->close();
    QMainWindow::closeEvent(event);
}

} // namespace Rescind
