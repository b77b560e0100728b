// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/domain/visibletext.h"
#include "ui/activity/activitywindow.h"
#include "ui/batch/batchwindow.h"
#include "ui/batch/listdrop.h"
#include "ui/commands/commands.h"
#include "ui/deedflow.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/finding/findingbar.h"
#include "ui/handbook/guidance.h"
#include "ui/insights/insightwindow.h"
#include "ui/keeping/keeping.h"
#include "ui/messages.h"
#include "ui/models/orderfacts.h"
#include "ui/models/zoneinforce.h"
#include "ui/orderactions.h"
#include "ui/panes/accountbar.h"
#include "ui/panes/orderdetailspane.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/panes/viewspane.h"
#include "ui/sharing/linkopener.h"
#include "ui/sharing/sharing.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/triage/triage.h"
#include "ui/triage/undobar.h"
#include "ui/widgets/eyeorder.h"
#include "ui/windowsettings.h"
#include "ui/zone/zoneuse.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_shortcuts(settings)
    , m_accountBar(new AccountBar(this))
    , m_standstill(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_ordersPane(new OrdersPane(this))
    , m_viewsPane(new ViewsPane(m_ordersPane->finding(), this))
    , m_orderPane(new OrderPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_actions(new OrderActions(this))
    , m_deeds(new DeedFlow(this))
    , m_commands(new Commands(*menuBar(), this))
    , m_triage(new Triage({*m_ordersPane, *m_orderPane, *m_deeds, *this}))
    , m_undoBar(new UndoBar(*m_triage, this))
    , m_batchWindow(new BatchWindow(this))
    , m_activity(new ActivityWindow(this))
    , m_sharing(new Sharing(*m_ordersPane, *m_orderPane, *this))
    , m_links(new LinkOpener(*m_ordersPane, *this))
    , m_insights(new InsightWindow(this))
    , m_guidance(new Guidance(*this, m_settings))
{
    setObjectName(u"mainWindow"_s);
    useTimeZone(*this, m_settings);
    new ListDrop(*this, *m_batchWindow);
    makeLayout();
    makeMenus();
    connectPanes();
    m_keeping = new Keeping({*this, *findChild<QMenu *>(u"accountMenu"_s), *findChild<QMenu *>(u"orderMenu"_s),
                             *findChild<QVBoxLayout *>(u"messages"_s), *findChild<QVBoxLayout *>(u"orderPage"_s),
                             *m_ordersPane, *m_orderPane});
    connect(m_keeping, &Keeping::newsCounted, this, [this](int count) {
        m_news = count;
        refreshAccount();
    });
    connect(m_keeping, &Keeping::overdueRulesChanged, this, &MainWindow::takeOverdueRules);
    connect(&ZoneInForce::self(), &ZoneInForce::changed, this, &MainWindow::takeOverdueRules);
    connectTriage();
    m_shortcuts.apply(m_commands->all());
    restoreLayout();
    setWorkspace(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_splitter->addWidget(m_viewsPane);
    m_splitter->addWidget(m_ordersPane);
    m_splitter->addWidget(m_orderPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 5);
    m_splitter->setSizes({m_viewsPane->sizeHint().width(), 484, 604});
    m_ordersPane->setMinimumWidth(320);
    m_orderPane->setMinimumWidth(440);
    auto *messageLayout = new QVBoxLayout;
    messageLayout->setObjectName(u"messages"_s);
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
    auto *footLayout = new QVBoxLayout;
    footLayout->setContentsMargins(Space::wide, 0, Space::wide, Space::normal);
    footLayout->addWidget(m_undoBar);
    layout->addLayout(footLayout);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
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
        for (auto *action : {m_readAgain, m_copyOrder})
            Commands::offer(*action, hasOrder, tr("No order is chosen."));
    });
    connect(m_actions, &OrderActions::requested, this, &MainWindow::begin);
    connect(m_activity, &ActivityWindow::signInRequested, this, &MainWindow::signInRequested);
    connect(m_activity, &ActivityWindow::orderRequested, this, [this](const QString &orderUuid) {
        goToOrder(orderUuid);
        activateWindow();
        raise();
    });
    connect(m_sharing, &Sharing::said, this, &MainWindow::say);
    connect(m_sharing, &Sharing::told, this, &MainWindow::showMessage);
    connect(m_links, &LinkOpener::told, this, &MainWindow::showMessage);
    connect(m_insights, &InsightWindow::ordersChosen, this, &MainWindow::showOrders);
    connect(m_insights, &InsightWindow::ordersMissing, this,
            [this](int count) { say(tr("%Ln order(s) behind it are not here any more.", nullptr, count)); });
    const auto deed = [this](ActionKind kind) { return m_actions->action(kind); };
    m_orderPane->addLineActions(
        {deed(ActionKind::CancelItem), deed(ActionKind::ConfirmItem), deed(ActionKind::RejectItem)});
    m_ordersPane->addOrderActions({deed(ActionKind::CancelOrder), deed(ActionKind::ConfirmOrder),
                                   deed(ActionKind::RejectOrder), m_batchOfSelected, m_readAgain, m_copyOrder,
                                   m_sharing->copyAction()});
}

void MainWindow::connectTriage()
{
    connect(m_triage, &Triage::said, m_undoBar, &UndoBar::say);
    connect(m_triage, &Triage::changed, this, &MainWindow::deedsChanged);
    connect(m_triage, &Triage::bulkWanted, this,
            [this](ActionKind kind) { m_batchWindow->presentOrders(m_ordersPane->selectedRows(), kind); });
    connect(m_undoBar, &UndoBar::undoRequested, this, &MainWindow::undo);
    connect(m_orderPane, &OrderPane::offersChanged, this, [this] { m_undoBar->setShownOrder(m_orderPane->order()); });
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
    m_triage->setWorkspace(workspace);
    m_undoBar->setWorkspace(workspace);
    m_orderPane->setWorkspace(workspace);
    m_ordersPane->setWorkspace(workspace, orderUuid);
    m_viewsPane->setWorkspace(workspace);
    m_batchWindow->setWorkspace(workspace);
    m_activity->setWorkspace(workspace);
    m_keeping->setWorkspace(workspace);
    m_sharing->setWorkspace(workspace);
    m_links->setWorkspace(workspace);
    m_insights->setWorkspace(workspace);
    m_showInsights->setEnabled(workspace != nullptr);
    takeOverdueRules();
    refreshAccount();
    tellOfStandstill();
    deedsChanged();
}

void MainWindow::takeOverdueRules()
{
    if (m_workspace)
        m_workspace->book().setOverdueRule(m_keeping->overdueRules().rule());
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
    Commands::offer(*m_signIn, !signedIn, tr("You are signed in."));
    for (auto *action : {m_signOut, m_refresh, m_batch})
        Commands::offer(*action, m_workspace != nullptr, tr("Nobody is signed in."));
    // Where one works, never who or what: titles are seen by task switchers and screen sharing.
    const auto title
        = m_workspace ? tr("%1 – Rescind").arg(displayText(m_workspace->session().account().place())) : u"Rescind"_s;
    setWindowTitle(m_news > 0 ? tr("(%1) %2", "number of news, the window's title").arg(m_news).arg(title) : title);
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
    const auto line = concernsWholeOrder(kind) ? QString() : m_orderPane->currentLine();
    m_deeds->begin(*m_workspace, {kind, m_orderPane->order(), line, {}});
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
    if (m_undoBar->tells(note->outcomes.last().number, outcome))
        return;
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
                                    goToOrder(orderUuid);
                                }});
    showMessage(message);
}

/// One that is not here is asked for.
void MainWindow::goToOrder(const QString &orderUuid)
{
    if (!m_workspace)
        return;
    m_workspace->book().find(orderUuid, this, [this, orderUuid](OrderRow row) {
        if (row == 0 && m_workspace)
            m_workspace->lookUp(orderUuid);
    });
    m_ordersPane->choose(orderUuid);
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

void MainWindow::undo(quint64 number)
{
    if (!m_workspace)
        return;
    const auto held = m_workspace->held();
    m_workspace->undo(number);
    for (const auto &[its, intent] : held) {
        if (its == number && m_triage->isOurs(number))
            m_triage->comeBackTo(intent);
    }
}

void MainWindow::undoLatest()
{
    const auto latest = m_workspace ? m_workspace->latestUndoable() : std::nullopt;
    if (!m_triage->undoUnwritten() && latest)
        undo(*latest);
}

void MainWindow::deedsChanged()
{
    Commands::offer(*m_undo, m_workspace && (m_triage->hasUnwritten() || m_workspace->latestUndoable()),
                    tr("Nothing waits to be sent."));
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
    message.text = tr("%Ln row(s)", nullptr, batch.all());
    message.buttons.append({tr("Show the list"), [this] {
                                clearMessage();
                                m_batchWindow->present();
                            }});
    showMessage(message);
}

/// What a figure leads to.
void MainWindow::showOrders(const std::vector<OrderRow> &orders, const QString &title)
{
    m_links->comeForward({});
    m_ordersPane->finding().takeOrders(orders, title);
    m_ordersPane->focusTable();
}

void MainWindow::copyOrder()
{
    const auto entry = m_workspace ? m_workspace->book().entry(m_orderPane->order()) : std::nullopt;
    if (!entry)
        return;
    QApplication::clipboard()->setText(orderAsText(*entry->order, entry->asOf, m_workspace->runner().ourRequests()));
    say(tr("The order was copied as text."));
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    fitToScreen(*this);
    restoreGeometry(m_settings.value("geometry"_L1));
    m_splitter->restoreState(m_settings.value("panes"_L1));
    m_orderPane->splitter()->restoreState(m_settings.value("orderSplitter"_L1));
    m_viewsPane->restore(m_settings);
    m_ordersPane->restoreColumns(m_settings.value("orderColumns"_L1));
    m_orderPane->restoreColumns(m_settings.value("lineColumns"_L1));
    m_activity->restoreLayoutState(m_settings.value("activity"_L1));
    m_orderPane->details()->setNewestFirst(m_settings.value("timelineNewestFirst"_L1) != "no");
}

void MainWindow::saveLayout()
{
    m_settings.setValue("geometry"_L1, saveGeometry());
    m_settings.setValue("panes"_L1, m_splitter->saveState());
    m_settings.setValue("orderSplitter"_L1, m_orderPane->splitter()->saveState());
    m_viewsPane->save(m_settings);
    m_settings.setValue("orderColumns"_L1, m_ordersPane->columns());
    m_settings.setValue("lineColumns"_L1, m_orderPane->columns());
    m_settings.setValue("activity"_L1, m_activity->layoutState());
    m_settings.setValue("timelineNewestFirst"_L1, m_orderPane->details()->isNewestFirst() ? "yes" : "no");
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
            = quits ? tr("%Ln request(s) have not been sent yet and will be taken back if you quit now", nullptr, held)
                    : tr("%Ln request(s) have not been sent yet and will be taken back if you sign out now", nullptr,
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
    m_activity->close();
    m_insights->close();
    m_guidance->close();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
