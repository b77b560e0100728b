// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitywindow.h"

#include "ui/activity/activitydetails.h"
#include "ui/activity/activityfilterbar.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/models/statechip.h"
#include "ui/models/timelinetext.h"
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/fieldparts.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tables.h"
#include "ui/zone/zonebutton.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// More rows than this are a matter for a report, not for the clipboard.
constexpr int mostCopied = 20'000;

} // namespace

ActivityWindow::ActivityWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(new ActivityModel(this))
    , m_badge(new PlaceBadge(this))
    , m_search(new QLineEdit(this))
    , m_everybody(new QCheckBox(tr("&Everybody on this computer"), this))
    , m_filters(new ActivityFilterBar(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new LongTable(this))
    , m_empty(new EmptyState(this))
    , m_details(new ActivityDetails(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_listed(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_copy(new QPushButton(symbolicIcon(u"copy"_s), tr("&Copy rows"), this))
    , m_go(new QPushButton(tr("&Go to the order"), this))
{
    setObjectName(u"activity"_s);
    setWindowTitle(tr("Activity – Rescind"));
    m_search->setAccessibleName(tr("Search the activity"));
    m_search->setPlaceholderText(tr("PO number, reason, person, id or what came of it"));
    addClearButton(*m_search);
    addSearchSign(*m_search);
    m_search->installEventFilter(this);
    m_everybody->setToolTip(tr("Also what was asked for by other accounts and in the terminal"));
    m_listed->setElides(true);
    m_copy->setObjectName(u"copyRows"_s);
    m_go->setObjectName(u"goToOrder"_s);
    makeTable();
    makeLayout();
    connectModel();
    resize(1000, 680);
    refresh();
}

ActivityWindow::~ActivityWindow() = default;

void ActivityWindow::makeTable()
{
    dressTable(*m_table, tr("Activity"), ActivityModel::StateChipRole);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(u"activityTable"_s);
    m_table->installEventFilter(this);
    m_table->setModel(m_model);
    startColumns();
    auto *go = new QAction(m_go->text(), m_table);
    connect(go, &QAction::triggered, this, &ActivityWindow::goToOrder);
    auto *copy = new QAction(m_copy->text(), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ActivityWindow::copyRows);
    m_table->addActions({go, copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::activated, this, &ActivityWindow::goToOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto row = selectedRow(*m_table);
        if (row.isValid())
            m_chosen = m_model->number(row.row());
        refreshDetails();
    });
}

void ActivityWindow::startColumns()
{
    QStringList states;
    for (const auto state : allJournalStates)
        states << displayText(state);
    // One of every month, whose names differ in width.
    QStringList times;
    for (int month = 1; month <= 12; ++month)
        times << shortDateTime(QDateTime({2028, month, 28}, {10, 58}));
    Rescind::startColumns(*m_table, {{ActivityModel::AskedColumn, 0, times},
                                     {ActivityModel::DeedColumn, 26},
                                     {ActivityModel::NumberColumn, 14},
                                     {ActivityModel::StateColumn, 0, states, true},
                                     {ActivityModel::SinceColumn, 0, times},
                                     {ActivityModel::MessageColumn, 40},
                                     {ActivityModel::ReasonColumn, 20},
                                     {ActivityModel::PersonColumn, 12},
                                     {ActivityModel::ListColumn, 8}});
}

void ActivityWindow::makeLayout()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 290});
    auto *where = new QHBoxLayout;
    where->setSpacing(Space::wide);
    where->addWidget(m_badge);
    where->addStretch(1);
    where->addWidget(new ZoneButton(this));
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::wide);
    top->addWidget(m_search, 1);
    top->addWidget(m_everybody);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::normal);
    bottom->addWidget(m_listed, 1);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::wide, Space::section, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addLayout(where);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bottom);
    connect(m_copy, &QPushButton::clicked, this, &ActivityWindow::copyRows);
    connect(m_go, &QPushButton::clicked, this, &ActivityWindow::goToOrder);
    connect(m_details, &ActivityDetails::signInRequested, this, &ActivityWindow::signInRequested);
}

void ActivityWindow::connectModel()
{
    // A search looks at every row of the journal: not for each letter of a word.
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120ms);
    connect(&m_searchSoon, &QTimer::timeout, this, &ActivityWindow::search);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_everybody, &QCheckBox::toggled, this, &ActivityWindow::search);
    connect(m_filters, &ActivityFilterBar::statesChanged, this, &ActivityWindow::search);
    connect(m_model, &ActivityModel::countsChanged, this, [this] { m_filters->setCounts(m_model->counts()); });
    connect(m_model, &ActivityModel::listed, this, &ActivityWindow::refresh);
    connect(m_model, &ActivityModel::errorChanged, this, &ActivityWindow::refresh);
    connect(m_model, &ActivityModel::modelReset, this, &ActivityWindow::restoreSelection);
    connect(m_model, &ActivityModel::rowsInserted, this, &ActivityWindow::refresh);
    connect(m_model, &ActivityModel::rowsRemoved, this, &ActivityWindow::refresh);
    connect(m_model, &ActivityModel::dataChanged, this, &ActivityWindow::refreshDetails);
    connect(&ZoneInForce::self(), &ZoneInForce::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void ActivityWindow::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->runner().disconnect(this);
        m_workspace->session().disconnect(this);
    }
    m_workspace = workspace;
    m_chosen = 0;
    m_message->clear();
    m_details->setWorkspace(workspace);
    if (!workspace) {
        m_model->setJournal(nullptr, nullptr, {});
        close();
        return;
    }
    m_badge->setServer(workspace->session().account().server);
    const auto &runner = workspace->runner();
    connect(&runner, &ActionRunner::ready, this, &ActivityWindow::catchUp);
    connect(&runner, &ActionRunner::held, this, &ActivityWindow::catchUp);
    connect(&runner, &ActionRunner::started, this, &ActivityWindow::catchUp);
    connect(&runner, &ActionRunner::finished, this, &ActivityWindow::catchUp);
    connect(&runner, &ActionRunner::settled, this, &ActivityWindow::catchUp);
    connect(&runner, &ActionRunner::ourRequestsChanged, this, &ActivityWindow::catchUp);
    connect(&workspace->session(), &Session::stateChanged, this, &ActivityWindow::refreshDetails);
    m_isStale = true;
    if (isVisible())
        begin();
}

/// The journal is read when somebody looks at it, not before.
void ActivityWindow::begin()
{
    if (!m_workspace || !std::exchange(m_isStale, false))
        return;
    m_model->setJournal(&m_workspace->journal(), &m_workspace->book(), wanted());
    refresh();
}

void ActivityWindow::present()
{
    if (!m_workspace)
        return;
    if (!m_wasShown && parentWidget()) {
        m_wasShown = true;
        const auto over = parentWidget()->geometry();
        move(over.center() - rect().center());
        fitToScreen(*this);
    }
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
    m_model->catchUp();
}

void ActivityWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_F5)
        m_model->catchUp();
    else
        QWidget::keyPressEvent(event);
}

bool ActivityWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_search && key.key() == Qt::Key_Down) {
        m_table->setFocus(Qt::ShortcutFocusReason);
        selectFirstByKey(*m_table, key);
        return true;
    }
    if (watched == m_search && key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && selectFirstByKey(*m_table, key))
        return true;
    return QWidget::eventFilter(watched, event);
}

ActivityFilter ActivityWindow::wanted() const
{
    ActivityFilter filter;
    if (m_workspace && !m_everybody->isChecked())
        filter.profile = m_workspace->session().account().name;
    filter.states = m_filters->states();
    filter.words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    return filter;
}

void ActivityWindow::search()
{
    m_searchSoon.stop();
    m_model->setFilter(wanted());
}

void ActivityWindow::catchUp()
{
    if (isVisible())
        m_model->catchUp();
}

void ActivityWindow::restoreSelection()
{
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0) {
        chooseRow(*m_table, row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    refresh();
}

void ActivityWindow::refresh()
{
    const bool isFiltered = !m_model->filter().words.isEmpty() || !m_model->filter().states.isEmpty();
    if (m_model->error())
        m_empty->explain(u"orders"_s, tr("The journal can't be read"), m_model->error()->message);
    else if (m_model->isListing())
        m_empty->explain(u"orders"_s, tr("Reading the journal…"), {});
    else if (isFiltered)
        m_empty->explain(u"search"_s, tr("Nothing of this kind was asked for"),
                         tr("Take words out of the search, or press “All”."));
    else
        m_empty->explain(u"orders"_s, tr("Nothing was asked for yet"),
                         tr("What you ask to cancel, confirm or reject is listed here, with what became of it."));
    // Not by a proxy: a page that goes takes the keyboard with it, from its proxy too.
    if (m_model->rowCount() == 0 && m_table->hasFocus())
        m_search->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_listed->setText(m_model->rowCount() > 0 ? tr("%Ln listed, newest first", nullptr, m_model->rowCount())
                                              : QString());
    refreshDetails();
}

const JournalEntry *ActivityWindow::chosen() const
{
    const auto row = selectedRow(*m_table);
    return row.isValid() ? m_model->entry(row.row()) : nullptr;
}

void ActivityWindow::refreshDetails()
{
    const auto *entry = chosen();
    m_details->setVisible(m_model->rowCount() > 0);
    m_details->present(entry ? std::optional(*entry) : std::nullopt);
    m_copy->setEnabled(selectedRowCount(*m_table) > 0);
    m_go->setEnabled(entry && !entry->intent.orderUuid.isEmpty());
    m_go->setToolTip(entry && entry->intent.orderUuid.isEmpty()
                         ? tr("It was asked for by an item's id alone: which order that is in is not known.")
                         : tr("Shows the order in the main window (Enter)"));
}

void ActivityWindow::goToOrder()
{
    const auto *entry = chosen();
    if (entry && !entry->intent.orderUuid.isEmpty())
        Q_EMIT orderRequested(entry->intent.orderUuid);
}

/// As a table with titles; read from the journal, for most of the rows may never have been seen.
void ActivityWindow::copyRows()
{
    JournalQuery query;
    query.newestFirst = true;
    const auto ranges = m_table->selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && query.numbers.size() <= mostCopied; ++row)
            query.numbers << m_model->number(row);
    }
    if (!m_workspace || query.numbers.isEmpty())
        return;
    if (query.numbers.size() > mostCopied) {
        m_message->setMessage({StateMark::Note,
                               StateTone::Information,
                               tr("That is too much for the clipboard: %Ln rows at most", nullptr, mostCopied),
                               {},
                               {}});
        return;
    }
    m_workspace->journal().entries(query, this, [this](const JournalResult<QList<JournalEntry>> &entries) {
        if (!entries) {
            m_message->setMessage({StateMark::Stopped,
                                   StateTone::Trouble,
                                   tr("The rows could not be copied"),
                                   entries.error().message,
                                   {}});
            return;
        }
        QStringList lines{ActivityModel::titlesAsText()};
        for (const auto &entry : *entries)
            lines << m_model->rowAsText(entry);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_message->setMessage({StateMark::Done,
                               StateTone::Settled,
                               tr("%Ln row(s) copied as a table", nullptr, static_cast<int>(entries->size())),
                               {},
                               {}});
    });
}

QByteArray ActivityWindow::layoutState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << saveGeometry() << m_splitter->saveState() << m_table->horizontalHeader()->saveState() << m_wasShown;
    return bytes;
}

void ActivityWindow::restoreLayoutState(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray geometry;
    QByteArray splitter;
    QByteArray columns;
    bool wasShown = false;
    in >> geometry >> splitter >> columns >> wasShown;
    if (in.status() != QDataStream::Ok)
        return;
    m_wasShown = wasShown && restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_table->horizontalHeader()->restoreState(columns);
}

bool ActivityWindow::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
