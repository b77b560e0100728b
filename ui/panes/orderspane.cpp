// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderspane.h"

#include "app/domain/visibletext.h"
#include "ui/delegates/plaintextdelegate.h"
#include "ui/messages.h"
#include "ui/models/requesttext.h"
#include "ui/models/searchtext.h"
#include "ui/models/timetext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/selectionkeeper.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// What the state of an order mostly says.
QStringList usualStates()
{
    using Is = OrderCancellation;
    QStringList texts;
    for (const auto state : {Is::None, Is::Requested, Is::PartlyConfirmed, Is::AllCancelled, Is::Rejected, Is::Shipped})
        texts << OrdersModel::shortText(OrderRollUp{.state = state, .lines = 2, .cancelled = 1});
    return texts;
}

/// One of every month, whose names differ in width.
QStringList datesOfAYear()
{
    QStringList dates;
    for (int month = 1; month <= 12; ++month)
        dates << briefDateTime(QDateTime({2000, month, 28}, {12, 0}));
    return dates;
}

} // namespace

OrdersPane::OrdersPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_refresh(new QPushButton(symbolicIcon(u"refresh"_s), tr("Refresh"), this))
    , m_hint(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new LongTable(this))
    , m_empty(new EmptyState(this))
    , m_footer(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_listed(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_notKept(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_stop(new QPushButton(symbolicIcon(u"stop"_s), tr("Stop"), this))
    , m_all(new QPushButton(tr("Read on"), this))
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("PO number, customer, SKU, item or tracking"));
    m_search->setToolTip(tr("Filters as you type. Enter asks the server for a PO number or an order id."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
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

    connect(m_search, &QLineEdit::textChanged, this, &OrdersPane::filterChanged);
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
    layout->setContentsMargins(Space::wide, Space::wide, Space::tight, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addLayout(top);
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
    m_columns = columns();
    m_keeper.reset();
    m_workspace = workspace;
    m_message->clear();
    m_current.clear();
    m_currentRow = 0;
    m_letGo = 0;
    m_wanted = orderUuid;
    m_search->setEnabled(workspace != nullptr);
    m_refresh->setEnabled(workspace != nullptr);
    if (workspace) {
        connectWorkspace();
    } else {
        replaceModel(*m_table, nullptr);
    }
    updateListing();
    updateHint();
    restoreCurrent();
}

void OrdersPane::connectWorkspace()
{
    auto &orders = m_workspace->orders();
    orders.setFilter(m_search->text());
    replaceModel(*m_table, &orders);
    restoreColumns(m_columns);
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
    return m_table->model() ? m_table->horizontalHeader()->saveState() : m_columns;
}

void OrdersPane::restoreColumns(const QByteArray &columns)
{
    m_columns = columns;
    if (!m_table->model())
        return;
    auto *header = m_table->horizontalHeader();
    if (!header->restoreState(columns)) {
        header->setSortIndicator(OrdersModel::CreatedColumn, Qt::DescendingOrder);
        startColumns(*m_table, {{OrdersModel::PurchaseOrderNumberColumn, 13},
                                {OrdersModel::CustomerColumn, 14},
                                {OrdersModel::StateColumn, 0, usualStates(), true},
                                {OrdersModel::RequestColumn, 0, shortRequestTexts(), true},
                                {OrdersModel::CreatedColumn, 0, datesOfAYear()},
                                {OrdersModel::LinesColumn},
                                {OrdersModel::AsOfColumn, 9}});
    }
    m_workspace->orders().sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
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
    seekWanted();
    if (m_workspace->orders().indexOf(orderUuid).isValid())
        restoreCurrent();
}

/// Brings the wanted order to hand, so that it can be chosen, and clears the filter when that hides it.
void OrdersPane::seekWanted()
{
    if (!m_workspace || m_wanted.isEmpty() || m_wanted == m_current)
        return;
    m_workspace->book().find(m_wanted, this, [this, wanted = m_wanted](OrderRow row) {
        if (row == 0 || wanted != m_wanted || !m_workspace)
            return;
        const auto &orders = m_workspace->orders();
        if (!orders.indexOf(row).isValid() && !orders.isArranging() && !m_search->text().isEmpty())
            m_search->clear();
        restoreCurrent();
    });
}

void OrdersPane::filterChanged()
{
    if (!m_workspace)
        return;
    m_message->clear();
    m_workspace->orders().setFilter(m_search->text());
    updateHint();
    updateEmptyState();
}

/// Enter: what is typed may name an order that is not here, or more orders than are here.
void OrdersPane::searchNow()
{
    const auto typed = m_search->text().trimmed();
    if (!m_workspace || typed.isEmpty())
        return;
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
    if (!m_workspace || m_search->text().trimmed() != typed)
        return;
    const auto &orders = m_workspace->orders();
    if (here.isEmpty() && orders.rowCount() > 0 && !orders.isArranging()) {
        // Words that match what is here: go there. The server knows PO numbers and ids only.
        focusTable();
        m_table->selectRow(0);
        return;
    }
    if (here.size() == 1)
        choose(here.constFirst());
    m_workspace->lookUp(typed);
    updateHint();
}

void OrdersPane::takeLookUp(const Workspace::LookUp &result)
{
    updateHint();
    if (result.error) {
        auto message = messageFor(*result.error,
                                  tr("“%1” could not be looked up at the server").arg(isolatedText(result.asked, 60)));
        if (result.error->kind == ApiError::Kind::NotFound || result.error->kind == ApiError::Kind::CannotBePerformed) {
            message.text = tr("There is no such order, or your account is not to see it. Check it letter by letter.");
            message.title = tr("The server has nothing under “%1”").arg(isolatedText(result.asked, 60));
        }
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
        message.title = tr("%n orders have the PO number “%1”", nullptr, static_cast<int>(result.orderUuids.size()))
                            .arg(isolatedText(result.asked, 60));
        message.text = tr("Choose the right one by customer and date.");
    }
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
    Q_EMIT currentOrderChanged(m_current);
}

void OrdersPane::currentAtHand(const QList<OrderRow> &rows)
{
    if (m_currentRow != 0 && rows.contains(m_currentRow))
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
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
        m_isRestoring = false;
    }
    countSelected(); // a reset takes the selection away without a word
    const bool isStill
        = index.isValid() || (m_workspace && m_workspace->orders().isArranging() && m_wanted == m_current);
    const auto shown = isStill ? m_wanted : QString();
    if (index.isValid())
        m_currentRow = m_workspace->orders().orderRow(index.row());
    if (shown == m_current)
        return;
    m_current = shown;
    Q_EMIT currentOrderChanged(m_current);
}

QString OrdersPane::listingText() const
{
    if (!m_workspace)
        return {};
    QStringList parts;
    const auto &progress = m_workspace->refreshProgress();
    if (m_workspace->isRefreshing()) {
        parts << (progress.total && *progress.total > progress.received
                      ? tr("Reading: %Ln of about %1 order(s)", nullptr, progress.received)
                            .arg(QLocale().toString(*progress.total))
                      : tr("Reading: %Ln order(s) so far", nullptr, progress.received));
    } else if (m_workspace->mayHaveOlder()) {
        parts << tr("%Ln order(s) are here; older ones may be missing", nullptr, m_workspace->orders().known());
    }
    if (m_selected > 1)
        parts << tr("%Ln order(s) selected", nullptr, m_selected);
    else if (m_letGo > 0)
        parts << tr("The selection of %Ln order(s) was let go: they lie too far apart now", nullptr, m_letGo);
    return parts.join(u"  ·  "_s);
}

/// That the orders are not kept, where a person would expect it.
QString OrdersPane::keepingText() const
{
    if (!m_workspace || !m_workspace->notKept())
        return {};
    const auto &notKept = *m_workspace->notKept();
    if (notKept.reason == CacheKeeping::Reason::NotRemembered)
        return tr("Not kept after quitting: this account is not remembered.");
    if (notKept.secretError)
        return tr("Not kept after quitting: the keychain gave no key. %1").arg(displayText(*notKept.secretError));
    if (notKept.cacheError)
        return tr("Not kept after quitting. %1").arg(notKept.cacheError->message);
    return {};
}

void OrdersPane::updateListing()
{
    const bool refreshing = m_workspace && m_workspace->isRefreshing();
    m_progress->setVisible(refreshing);
    m_stop->setVisible(refreshing);
    m_all->setVisible(m_workspace && !refreshing && m_workspace->mayHaveOlder() && m_workspace->isSignedIn());
    m_listed->setText(listingText());
    const auto notKept = keepingText();
    m_notKept->setText(notKept.isEmpty() ? QString() : tr("In memory only"));
    m_notKept->setToolTip(tooltipText(notKept));
    m_notKept->setAccessibleDescription(notKept);
    m_notKept->setVisible(!notKept.isEmpty());
    m_footer->setVisible(refreshing || !m_listed->text().isEmpty() || !notKept.isEmpty());
    if (m_workspace && !refreshing && m_workspace->wasRefreshed())
        showListingError();
    updateHint();
    updateEmptyState();
}

void OrdersPane::showListingError()
{
    const auto &error = m_workspace->refreshError();
    if (!error) {
        if (m_workspace->skipped() > 0) {
            Message message;
            message.mark = StateMark::Stopped;
            message.tone = StateTone::Warning;
            message.title = tr("%n order(s) could not be read", nullptr, m_workspace->skipped());
            message.text = tr("The server sent them in a form nobody documented. All others are shown.");
            m_message->setMessage(message);
        } else {
            m_message->clear();
        }
        return;
    }
    if (error->kind == ApiError::Kind::Aborted) {
        m_message->clear();
        return;
    }
    auto message = messageFor(*error, tr("The orders could not be listed"));
    if (m_workspace->book().count() > 0)
        message.text += u'\n' + tr("What you see was read before; each order says when.");
    if (error->kind == ApiError::Kind::NoCredentials || error->kind == ApiError::Kind::NotSignedIn)
        message.buttons.append({tr("Sign in again"), [this] { Q_EMIT signInRequested(); }});
    else
        message.buttons.append({tr("Try again"), [this] { Q_EMIT refreshRequested(); }});
    if (error->isOurDefect()) {
        const Attempt attempt{Attempt::What::List, std::nullopt, m_workspace->session().account().release};
        message.buttons.append({tr("Copy report"), [error = *error, attempt] {
                                    QApplication::clipboard()->setText(defectReport(error, attempt));
                                }});
    }
    m_message->setMessage(message);
}

void OrdersPane::updateHint()
{
    QString text;
    if (m_workspace && m_workspace->isLookingUp()) {
        text = tr("Asking the server…");
    } else if (m_workspace && m_workspace->orders().isArranging() && m_workspace->orders().rowCount() == 0) {
        text = tr("Searching…");
    } else if (m_workspace && !m_search->text().trimmed().isEmpty()) {
        const auto &orders = m_workspace->orders();
        text = tr("%Ln of %1 order(s) match", nullptr, orders.rowCount()).arg(QLocale().toString(orders.known()));
        if (const auto left = m_workspace->book().notYetSearchable(); left > 0)
            text += u"  ·  "_s + tr("%Ln order(s) cannot be searched yet", nullptr, left);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void OrdersPane::updateEmptyState()
{
    const bool hasRows = m_workspace && m_workspace->orders().rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    if (hasRows)
        return;
    const auto state = m_workspace ? m_workspace->session().state() : Session::State::SignedOut;
    if (state == Session::State::SigningIn)
        m_empty->explain(u"sign-in"_s, tr("Signing in…"), {});
    else if (state != Session::State::SignedIn)
        m_empty->explain(u"sign-in"_s, tr("Nobody is signed in"), tr("Sign in to see the orders of your organisation."),
                         m_workspace ? tr("Sign in again") : QString());
    else if (m_workspace->orders().isArranging())
        m_empty->explain(u"search"_s, tr("Searching…"), {});
    else if (!m_search->text().trimmed().isEmpty())
        m_empty->explain(u"search"_s, tr("No order here matches"),
                         tr("Press Enter to ask the server for this PO number or order id."), tr("Clear the search"));
    else if (m_workspace->isRefreshing() || !m_workspace->wasRefreshed())
        m_empty->explain(u"orders"_s, tr("Reading the orders…"), {});
    else if (m_workspace->refreshError())
        m_empty->explain(u"offline"_s, tr("No orders to show"), tr("They could not be read from the server."),
                         tr("Try again"));
    else
        m_empty->explain(u"orders"_s, tr("No orders yet"), tr("The server has no orders for your organisation."),
                         tr("Ask again"));
}

void OrdersPane::pressEmptyState()
{
    if (!m_workspace || !m_workspace->isSignedIn())
        Q_EMIT signInRequested();
    else if (!m_search->text().trimmed().isEmpty())
        m_search->clear();
    else
        Q_EMIT refreshRequested();
}

} // namespace Rescind
