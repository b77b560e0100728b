// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderpane.h"

#include "app/domain/visibletext.h"
#include "ui/models/orderfacts.h"
#include "ui/models/requesttext.h"
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/panes/actionspane.h"
#include "ui/panes/notebuttons.h"
#include "ui/panes/orderdetailspane.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tables.h"
#include "ui/zone/zonebutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

OrderPane::OrderPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LineItemsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_title(new PlainLabel({}, PlainLabel::Look::Heading, this))
    , m_customer(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_state(new ChipLabel(this))
    , m_asOf(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_zone(new ZoneButton(this))
    , m_readAgain(new QToolButton(this))
    , m_outlook(new PlainLabel(this))
    , m_note(new MessageBar(this))
    , m_lines(new QTableView(this))
    , m_actions(new ActionsPane(this))
    , m_details(new OrderDetailsPane(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    dressTable(*m_lines, tr("Line items"), LineItemsModel::StateChipRole);
    m_lines->setObjectName(u"lineItems"_s);
    m_lines->setModel(m_model);
    m_lines->installEventFilter(this);
    makeLayout();
    connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateOffers();
        updateDetails();
    });
    connect(m_actions, &ActionsPane::requested, this, &OrderPane::deedRequested);
    connect(m_actions, &ActionsPane::wholeOrderRequested, this, &OrderPane::chooseWholeOrder);
    connect(m_readAgain, &QToolButton::clicked, this, [this] {
        if (m_workspace)
            m_workspace->readAgain(m_orderUuid);
    });
    connect(m_note, &MessageBar::closed, this, [this] {
        if (m_workspace)
            m_workspace->putNoteAway(m_orderUuid);
    });
    connect(&ZoneInForce::self(), &ZoneInForce::changed, this, &OrderPane::refresh);
    m_countdown.setSingleShot(true);
    m_countdown.setTimerType(Qt::PreciseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &OrderPane::showNote);
    refresh();
}

QWidget *OrderPane::makeHeader()
{
    m_title->setElides(true);
    m_customer->setElides(true);
    m_outlook->setWordWrap(true);
    m_outlook->setCopyable(true);
    m_outlook->setObjectName(u"outlook"_s);
    m_readAgain->setIcon(symbolicIcon(u"refresh"_s));
    m_readAgain->setAutoRaise(true);
    m_readAgain->setAccessibleName(tr("Read this order again"));
    m_readAgain->setToolTip(tr("Read this order again (Ctrl+R)"));
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::normal);
    first->addWidget(m_title, 1);
    first->addWidget(m_state);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::tight);
    second->addWidget(m_customer, 1);
    second->addWidget(m_asOf);
    second->addWidget(m_zone);
    second->addWidget(m_readAgain);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_outlook);
    return header;
}

QWidget *OrderPane::makeLinesArea()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_actions);
    // Three rows and the header at the least; what is left over goes to it anyway.
    m_lines->setMinimumHeight(4 * m_lines->verticalHeader()->defaultSectionSize());
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    return area;
}

/// The zone is named whether an order is shown or not: the list has times as well.
QWidget *OrderPane::makeNothing()
{
    auto *nothing = new QWidget(this);
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(Space::margins(0, Space::wide, Space::wide, 0));
    layout->addWidget(new ZoneButton(nothing), 0, Qt::AlignRight);
    layout->addWidget(m_empty, 1);
    return nothing;
}

void OrderPane::makeLayout()
{
    m_splitter->addWidget(makeLinesArea());
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 300});

    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setObjectName(u"orderPage"_s); // for what is said of the order by others
    pageLayout->setContentsMargins(Space::margins(Space::tight, Space::wide, Space::wide, Space::normal));
    pageLayout->setSpacing(Space::normal);
    pageLayout->addWidget(makeHeader());
    pageLayout->addWidget(m_note);
    pageLayout->addWidget(m_splitter, 1);
    // A window too low for all of it scrolls; nothing is cut off.
    auto *scrolling = new QScrollArea(this);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidgetResizable(true);
    scrolling->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidget(page);
    m_stack->addWidget(scrolling);
    m_stack->addWidget(makeNothing());
    m_empty->explain(u"orders"_s, tr("No order is chosen"),
                     tr("Choose one in the list, or paste a PO number into the search field."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void OrderPane::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->book().disconnect(this);
        m_workspace->runner().disconnect(this);
        m_workspace->session().disconnect(this);
    }
    m_workspace = workspace;
    m_details->setWorkspace(workspace);
    m_orderUuid.clear();
    if (workspace) {
        const auto updateIfShown = [this](const QString &orderUuid) {
            if (orderUuid == m_orderUuid)
                refresh();
        };
        connect(workspace, &Workspace::noteChanged, this, updateIfShown);
        connect(workspace, &Workspace::readingChanged, this, updateIfShown);
        connect(workspace, &Workspace::standstillChanged, this, &OrderPane::showNote);
        connect(&workspace->runner(), &ActionRunner::ourRequestsChanged, this, updateIfShown);
        const auto updateIfAmong = [this](const QList<OrderRow> &rows) {
            const auto row = m_workspace->book().rowOf(m_orderUuid);
            if (row != 0 && rows.contains(row))
                refresh();
        };
        connect(&workspace->book(), &OrderBook::ordersAtHand, this, updateIfAmong);
        connect(&workspace->book(), &OrderBook::changed, this,
                [updateIfAmong](const OrderBook::Changes &changes) { updateIfAmong(changes.confirmed); });
        connect(&workspace->book(), &OrderBook::replaced, this, [this] { setOrder(m_orderUuid); });
        connect(&workspace->session(), &Session::stateChanged, this, &OrderPane::refresh);
        connect(&workspace->session(), &Session::actorChanged, this, &OrderPane::refresh);
    }
    refresh();
}

void OrderPane::setOrder(const QString &orderUuid)
{
    m_orderUuid = orderUuid;
    // Kept at hand as long as it is shown.
    if (m_workspace && !orderUuid.isEmpty())
        m_workspace->book().find(orderUuid, this, [this](OrderRow) { refresh(); });
    refresh();
}

std::shared_ptr<const Order> OrderPane::currentOrder() const
{
    return m_workspace ? m_workspace->book().order(m_orderUuid) : nullptr;
}

QDateTime OrderPane::asOf() const
{
    const auto entry = m_workspace ? m_workspace->book().entry(m_orderUuid) : std::nullopt;
    return entry ? entry->asOf : QDateTime();
}

QString OrderPane::currentLine() const
{
    return selectedRow(*m_lines).data(LineItemsModel::LineItemUuidRole).toString();
}

QByteArray OrderPane::columns() const
{
    return m_lines->horizontalHeader()->saveState();
}

void OrderPane::restoreColumns(const QByteArray &columns)
{
    if (m_lines->horizontalHeader()->restoreState(columns))
        return;
    // What the server says and what we asked stand side by side, in sight.
    QStringList states;
    for (const auto state : {CancellationState::None, CancellationState::Requested, CancellationState::Cancelled,
                             CancellationState::Rejected, CancellationState::Unknown})
        states << LineItemsModel::shortText(state);
    startColumns(*m_lines, {{LineItemsModel::ItemColumn, 19},
                            {LineItemsModel::QuantityColumn},
                            {LineItemsModel::ServerWordsColumn, 0, {u"Allocated"_s}},
                            {LineItemsModel::CancellationColumn, 0, states, true},
                            {LineItemsModel::RequestColumn, 0, shortRequestTexts(), true},
                            {LineItemsModel::SkuColumn, 14},
                            {LineItemsModel::SupplierColumn, 20}});
}

void OrderPane::addLineActions(const QList<QAction *> &actions)
{
    m_lines->addActions(actions);
    m_lines->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OrderPane::chooseWholeOrder()
{
    m_lines->clearSelection();
    m_lines->selectionModel()->clearCurrentIndex();
}

void OrderPane::focusLines()
{
    m_lines->setFocus(Qt::ShortcutFocusReason);
}

void OrderPane::focusDetails()
{
    m_details->setFocus(Qt::ShortcutFocusReason);
    // In a low window, or at a large scale, they may lie below what is seen.
    static_cast<QScrollArea *>(m_stack->widget(0))->ensureWidgetVisible(m_details, 0, 0);
}

bool OrderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape && !currentLine().isEmpty()) {
            chooseWholeOrder();
            return true;
        }
        if (selectFirstByKey(*m_lines, key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OrderPane::refresh()
{
    const auto order = currentOrder();
    m_stack->setCurrentIndex(order ? 0 : 1);
    m_model->setOrder(order);
    if (m_workspace)
        m_model->setOurRequests(m_workspace->runner().ourRequests());
    if (order)
        updateHeader(*order, asOf());
    updateOffers();
    updateDetails();
    showNote();
}

void OrderPane::updateHeader(const Order &order, const QDateTime &asOf)
{
    m_title->setText(tr("PO %1").arg(isolatedText(order.purchaseOrderNumber)));
    setPlainToolTip(*m_title, visibleText(order.purchaseOrderNumber));
    QStringList parts;
    if (const auto customer = customerName(order); !customer.isEmpty())
        parts << isolatedText(customer, 80);
    if (order.created.isValid())
        parts << tr("ordered %1").arg(shortDateTime(order.created));
    if (!order.retailer.name.isEmpty())
        parts << isolatedText(order.retailer.name, 60);
    m_customer->setText(parts.join(u"  ·  "_s));
    setPlainToolTip(*m_customer, m_customer->text());
    m_zone->setCountry(order.address.country);
    m_state->setChip(stateChip(rollUp(order)), tr("State"));
    const bool reading = m_workspace->isReading(m_orderUuid);
    m_asOf->setText(reading ? tr("Reading…") : asOfText(asOf));
    setPlainToolTip(*m_asOf, tr("The server said so at %1").arg(fullDateTime(asOf)));
    m_readAgain->setEnabled(!reading);
    m_outlook->setText(orderOutlook(order, m_workspace->runner().ourRequests(), m_workspace->session().actor()));
}

void OrderPane::updateOffers()
{
    const auto order = currentOrder();
    ActionSituation situation;
    situation.signedIn = m_workspace && m_workspace->isSignedIn();
    situation.order = order.get();
    situation.lineItemUuid = currentLine();
    if (m_workspace) {
        situation.actor = m_workspace->session().actor();
        situation.ourRequests = m_workspace->runner().ourRequests();
    }
    m_offers = ActionOffers(situation);
    const auto *line = order ? order->lineItem(situation.lineItemUuid) : nullptr;
    m_actions->setOffers(m_offers, line ? displayName(*line) : QString(), situation.actor.role);
    Q_EMIT offersChanged();
}

void OrderPane::updateDetails()
{
    m_details->present(currentOrder(), asOf(), currentLine(),
                       m_workspace ? m_workspace->runner().ourRequests() : OurRequests());
}

/// Shows the note again when the number of seconds it tells has changed.
void OrderPane::countDown(const OrderNote &note)
{
    using namespace std::chrono_literals;
    auto next = 1000ms;
    for (const auto &deed : note.underWay) {
        const auto left = m_workspace->runner().undoTime(deed.number).value_or(0ms);
        if (left == 0ms)
            continue;
        next = std::min(next, (left - 1ms) % 1000ms + 1ms);
        m_countdown.start(next);
    }
}

void OrderPane::showNote()
{
    const auto *note = m_workspace ? m_workspace->note(m_orderUuid) : nullptr;
    m_countdown.stop();
    if (!note) {
        m_note->clear();
        return;
    }
    countDown(*note);
    const auto message = noteMessage(*note, *m_workspace, m_orderUuid, [this] { Q_EMIT signInRequested(); });
    if (message.title.isEmpty())
        m_note->clear();
    else
        m_note->setMessage(message);
}

} // namespace Rescind
