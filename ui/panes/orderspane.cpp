// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderspane.h"

#include "app/domain/visibletext.h"
#include "ui/delegates/plaintextdelegate.h"
#include "ui/finding/findingbar.h"
#include "ui/finding/ordercolumns.h"
#include "ui/finding/searchfield.h"
#include "ui/finding/worklist.h"
#include "ui/messages.h"
#include "ui/models/searchtext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/selectionkeeper.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

OrdersPane::OrdersPane(QWidget *parent)
    : QWidget(parent)
    , m_finding(new FindingBar(this))
    , m_search(&m_finding->field())
    , m_refresh(new QPushButton(symbolicIcon(u"refresh"_s), tr("Refresh"), this))
    , m_hint(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new LongTable(this))
    , m_columns(new OrderColumns(*m_table))
    , m_empty(new EmptyState(this))
    , m_footer(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_listed(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_notKept(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_stop(new QPushButton(symbolicIcon(u"stop"_s), tr("Stop"), this))
    , m_all(new QPushButton(tr("Read on"), this))
{
    m_search->installEventFilter(this);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Ask the server for the orders again (F5)"));
    m_hint->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(48, Space::normal);
    m_progress->setAccessibleName(tr("Reading the orders"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_all->setToolTip(tr("Read the older orders, from where it was stopped"));
    m_listed->setElides(true);
    makeTable();
    makeLayout();

    connect(m_finding, &FindingBar::searchChanged, this, &OrdersPane::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &OrdersPane::searchNow);
    connect(m_refresh, &QPushButton::clicked, this, &OrdersPane::refreshRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_workspace)
            m_workspace->stopRefresh();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_workspace)
            m_workspace->refreshAll();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &OrdersPane::pressEmptyState);
    setWorkspace(nullptr);
}

OrdersPane::~OrdersPane() = default;

void OrdersPane::makeTable()
{
    dressTable(*m_table, tr("Orders"), OrdersModel::StateChipRole);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->setObjectName(u"orders"_s);
}

void OrdersPane::makeLayout()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::normal);
    top->addWidget(m_search, 1);
    top->addWidget(m_refresh);
    auto *bottom = new QHBoxLayout(m_footer);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(Space::normal);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_listed, 1);
    bottom->addWidget(m_notKept);
    bottom->addWidget(m_stop);
    bottom->addWidget(m_all);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::tight, Space::wide, Space::tight, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addLayout(top);
    layout->addWidget(m_finding);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
}

void OrdersPane::setWorkspace(Workspace *workspace, const QString &orderUuid)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->orders().disconnect(this);
        m_workspace->book().disconnect(this);
        m_workspace->session().disconnect(this);
    }
    const auto columnsBefore = columns();
    m_keeper.reset();
    m_workspace = workspace;
    m_message->clear();
    m_current.clear();
    m_currentRow = 0;
    m_letGo = 0;
    m_wanted = orderUuid;
    m_isSought = false;
    m_finding->setWorkspace(workspace);
    m_refresh->setEnabled(workspace != nullptr);
    if (workspace) {
        connectWorkspace(columnsBefore);
    } else {
        replaceModel(*m_table, nullptr);
    }
    updateListing();
    updateHint();
    restoreCurrent();
}

void OrdersPane::connectWorkspace(const QByteArray &columns)
{
    auto &orders = m_workspace->orders();
    orders.setSearch(m_finding->search());
    // Before the selection hears of it.
    connect(&orders, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
    replaceModel(*m_table, &orders);
    connect(&orders, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isRemoving = false;
        countSelected();
    });
    restoreColumns(columns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPane::currentChanged);
    m_keeper = std::make_unique<SelectionKeeper>(*m_table, orders);
    connect(m_keeper.get(), &SelectionKeeper::selectionLetGo, this, [this](int count) {
        m_letGo = count;
        updateListing();
    });
    // While rows change their places the selection comes and goes without the person's doing.
    connect(&orders, &OrdersModel::aboutToRearrange, this, [this] { m_isRestoring = true; });
    connect(m_keeper.get(), &SelectionKeeper::restored, this, [this] {
        m_isRestoring = false;
        restoreCurrent();
    });
    connect(&orders, &OrdersModel::arranged, this, &OrdersPane::restoreCurrent);
    connect(&orders, &OrdersModel::arranged, this, &OrdersPane::updateHint);
    connect(&orders, &QAbstractItemModel::modelReset, this, &OrdersPane::restoreCurrent);
    connect(&orders, &QAbstractItemModel::rowsInserted, this, &OrdersPane::restoreCurrent);
    connect(&orders, &QAbstractItemModel::rowsInserted, this, &OrdersPane::updateHint);
    connect(&orders, &QAbstractItemModel::rowsRemoved, this, &OrdersPane::updateHint);
    connect(&orders, &QAbstractItemModel::modelReset, this, &OrdersPane::updateHint);
    connect(&m_workspace->book(), &OrderBook::ordersAtHand, this, &OrdersPane::currentAtHand);
    connect(&m_workspace->book(), &OrderBook::changed, this, &OrdersPane::seekWanted);
    connect(&m_workspace->book(), &OrderBook::replaced, this, &OrdersPane::seekWanted);
    connect(&m_workspace->book(), &OrderBook::searchChanged, this, &OrdersPane::updateHint);
    connect(m_workspace, &Workspace::refreshChanged, this, &OrdersPane::updateListing);
    connect(m_workspace, &Workspace::keepingChanged, this, &OrdersPane::updateListing);
    connect(m_workspace, &Workspace::lookedUp, this, &OrdersPane::takeLookUp);
    connect(&m_workspace->session(), &Session::stateChanged, this, &OrdersPane::updateListing);
    seekWanted();
}

QByteArray OrdersPane::columns() const
{
    return m_columns->saved();
}

void OrdersPane::restoreColumns(const QByteArray &columns)
{
    m_columns->restore(columns);
    const auto *header = m_table->horizontalHeader();
    if (m_workspace)
        m_workspace->orders().sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void OrdersPane::addTo(QMenu &menu)
{
    m_columns->addTo(menu);
}

void OrdersPane::addOrderActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::vector<OrderRow> OrdersPane::selectedRows() const
{
    if (!m_workspace || !m_table->selectionModel())
        return {};
    return m_workspace->orders().rowsOf(m_table->selectionModel()->selection());
}

void OrdersPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrdersPane::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool OrdersPane::eventFilter(QObject *watched, QEvent *event)
{
    // With nothing typed that could be undone, the key is for what was asked of the server.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride && !m_search->isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            focusTable();
            selectFirstByKey(*m_table, *static_cast<QKeyEvent *>(event));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress
        && selectFirstByKey(*m_table, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void OrdersPane::choose(const QString &orderUuid)
{
    if (!m_workspace)
        return;
    m_wanted = orderUuid;
    m_isSought = true;
    seekWanted();
    if (m_workspace->orders().indexOf(orderUuid).isValid())
        restoreCurrent();
}

void OrdersPane::showOnly(const QString &typed)
{
    m_search->setText(typed);
}

/// Brings the wanted order to hand, so that it can be chosen. Where it was asked for, what hides it gives way; what is
/// typed later does not.
void OrdersPane::seekWanted()
{
    if (!m_workspace || m_wanted.isEmpty() || m_wanted == m_current)
        return;
    m_workspace->book().find(m_wanted, this, [this, wanted = m_wanted](OrderRow row) {
        if (row == 0 || wanted != m_wanted || !m_workspace)
            return;
        const auto &orders = m_workspace->orders();
        if (m_isSought && !orders.indexOf(row).isValid() && !orders.isArranging() && m_finding->isRestricting())
            m_finding->clear();
        restoreCurrent();
    });
}

void OrdersPane::searchChanged()
{
    if (!m_workspace)
        return;
    m_message->clear();
    m_isSought = false;
    m_isSearchNews = true;
    m_workspace->orders().setSearch(m_finding->search());
    updateHint();
    updateEmptyState();
}

/// Enter: what is typed may name an order that is not here, or more orders than are here.
void OrdersPane::searchNow()
{
    const auto typed = m_finding->typed();
    if (!m_workspace || typed.isEmpty())
        return;
    if (Worklist::referencesIn(typed).size() > 1) {
        m_finding->takeText(typed);
        return;
    }
    const auto uuid = uuidFrom(typed);
    if (uuid.isEmpty()) {
        m_workspace->book().findByPurchaseOrderNumber(
            typed, this, [this, typed](const QStringList &here) { searchFor(typed, here); });
        return;
    }
    m_workspace->book().find(uuid, this, [this, uuid](OrderRow row) {
        if (row != 0) {
            choose(uuid);
            focusTable();
        } else if (m_workspace) {
            m_workspace->lookUp(uuid);
            updateHint();
        }
    });
}

void OrdersPane::searchFor(const QString &typed, const QStringList &here)
{
    if (!m_workspace || m_finding->typed() != typed)
        return;
    const auto &orders = m_workspace->orders();
    if (here.isEmpty() && orders.rowCount() > 0 && !orders.isArranging()) {
        // Words that match what is here: go there. The server knows PO numbers and ids only.
        focusTable();
        chooseRow(*m_table, 0);
        return;
    }
    if (here.size() == 1)
        choose(here.constFirst());
    const auto understood = SearchQuery(typed);
    if (here.isEmpty() && !understood.parts().isEmpty())
        return; // no number that the server could be asked for
    m_workspace->lookUp(typed);
    updateHint();
}

void OrdersPane::takeLookUp(const Workspace::LookUp &result)
{
    updateHint();
    if (m_finding->worklist() && m_finding->worklist()->asksFor(result.asked))
        return;
    if (result.error) {
        auto message = messageFor(*result.error,
                                  tr("“%1” could not be looked up at the server").arg(isolatedText(result.asked, 60)));
        if (result.error->kind == ApiError::Kind::NotFound || result.error->kind == ApiError::Kind::CannotBePerformed) {
            message.text = tr("There is no such order, or your account is not to see it. Check it letter by letter.");
            message.title = tr("The server has nothing under “%1”").arg(isolatedText(result.asked, 60));
        }
        m_tellsOfListing = false;
        m_message->setMessage(message);
        return;
    }
    if (result.orderUuids.size() == 1) {
        choose(result.orderUuids.first());
        return;
    }
    Message message;
    if (result.orderUuids.isEmpty()) {
        message.title = tr("No order has the PO number “%1”").arg(isolatedText(result.asked, 60));
        message.text
            = tr("The server was asked. Check the number letter by letter, or search for the customer or the SKU.");
    } else {
        message.title = tr("%Ln orders have the PO number “%1”", nullptr, static_cast<int>(result.orderUuids.size()))
                            .arg(isolatedText(result.asked, 60));
        message.text = tr("Choose the right one by customer and date.");
    }
    m_tellsOfListing = false;
    m_message->setMessage(message);
}

void OrdersPane::countSelected()
{
    const auto count = selectedRowCount(*m_table);
    if (count == m_selected)
        return;
    m_selected = count;
    if (count > 1)
        m_letGo = 0;
    updateListing();
    Q_EMIT selectionChanged(count);
}

void OrdersPane::currentChanged()
{
    if (m_isRemoving)
        return; // an order that left the list by itself stays shown
    countSelected();
    if (m_isRestoring)
        return;
    const auto index = selectedRow(*m_table);
    m_currentRow = index.isValid() ? m_workspace->orders().orderRow(index.row()) : 0;
    const auto uuid = index.data(OrdersModel::OrderUuidRole).toString();
    if (m_currentRow != 0 && uuid.isEmpty())
        return; // it is being fetched: currentAtHand()
    if (uuid == m_current)
        return;
    m_current = uuid;
    m_wanted = uuid;
    m_isSought = false;
    Q_EMIT currentOrderChanged(m_current);
}

void OrdersPane::currentAtHand(const QList<OrderRow> &rows)
{
    // One that left the list by itself stays shown, and is chosen nowhere.
    if (m_currentRow != 0 && rows.contains(m_currentRow) && selectedRow(*m_table).isValid())
        currentChanged();
}

/// After the rows changed: the order that was chosen, or is wanted, stays or becomes the current one.
void OrdersPane::restoreCurrent()
{
    if (m_isRestoring)
        return;
    updateEmptyState();
    const auto index = m_workspace ? m_workspace->orders().indexOf(m_wanted) : QModelIndex();
    const bool isThere = index.isValid() && selectedRow(*m_table).row() == index.row();
    if (index.isValid() && !isThere && m_selected <= 1) {
        m_isRestoring = true;
        chooseRow(*m_table, index.row());
        m_table->scrollTo(index);
        m_isRestoring = false;
    }
    countSelected(); // a reset takes the selection away without a word
    const bool isArranging = m_workspace && m_workspace->orders().isArranging();
    // What no longer belongs here after it was answered, say, is not taken from under a person's eyes.
    const bool isKept = !m_isSearchNews && m_workspace && m_workspace->book().rowOf(m_current) != 0;
    const bool isStill = index.isValid() || ((isArranging || isKept) && m_wanted == m_current);
    m_isSearchNews = m_isSearchNews && isArranging;
    const auto shown = isStill ? m_wanted : QString();
    if (index.isValid()) {
        m_currentRow = m_workspace->orders().orderRow(index.row());
        m_isSought = false;
    }
    if (shown == m_current)
        return;
    m_current = shown;
    Q_EMIT currentOrderChanged(m_current);
}

} // namespace Rescind
