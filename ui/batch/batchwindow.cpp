// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchwindow.h"

#include "app/desk/exchange/safefilename.h"
#include "ui/batch/batchconfirmation.h"
#include "ui/batch/batchfilterbar.h"
#include "ui/batch/batchreport.h"
#include "ui/batch/batchsourcepane.h"
#include "ui/batch/batchtexts.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/messages.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tables.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Stage = BatchRun::Stage;

BatchWindow::BatchWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_badge(new PlaceBadge(this))
    , m_who(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_source(new BatchSourcePane(this))
    , m_heading(new PlainLabel({}, PlainLabel::Look::Heading, this))
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_standstill(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_filters(new BatchFilterBar(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new PlainLabel(this))
{
    setObjectName(u"batchWindow"_s);
    setAccessibleRole(*this, QAccessible::Dialog);
    setAcceptDrops(true);
    makeLayout();
    makeButtons();
    resize(1040, 680);
    // Often enough to look alive, and seldom enough to cost nothing.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    connect(&m_refresh, &QTimer::timeout, this, &BatchWindow::refresh);
    connect(m_source, &BatchSourcePane::changed, this, &BatchWindow::refreshSoon);
}

BatchWindow::~BatchWindow() = default;

void BatchWindow::makeLayout()
{
    dressTable(*m_table, tr("Batch rows"), BatchModel::StateChipRole);
    // What a cell has no room for.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto why = index.siblingAtColumn(BatchModel::WhyColumn).data(BatchModel::FullTextRole).toString();
        if (why.isEmpty())
            return;
        auto *dialog = new LongTextDialog(index.siblingAtColumn(BatchModel::GivenColumn).data().toString(), why, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Space::wide);
    m_bar->setAccessibleName(tr("Progress"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *where = new QHBoxLayout;
    where->setSpacing(Space::wide);
    where->addWidget(m_badge);
    where->addWidget(m_who, 1);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Space::wide);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::wide, Space::section, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addLayout(where);
    layout->addWidget(m_source);
    layout->addWidget(m_heading);
    layout->addWidget(m_note);
    layout->addWidget(m_standstill);
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addLayout(progress);
}

QPushButton *BatchWindow::addButton(const QString &text, void (BatchWindow::*pressed)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void BatchWindow::makeButtons()
{
    m_save = addButton(tr("Save the &report…"), &BatchWindow::chooseReport);
    m_copy = addButton(tr("&Copy"), &BatchWindow::copyReport);
    m_copy->setToolTip(tr("Copies all rows as a table"));
    m_takeOut = addButton({}, &BatchWindow::takeOutOrPutBack);
    m_takeOut->setObjectName(u"takeOutButton"_s);
    m_takeOut->setToolTip(tr("Rows that are taken out are not sent with this list (Delete)"));
    m_anew = addButton(tr("Another &list"), &BatchWindow::startAnew);
    m_again = addButton({}, &BatchWindow::sendRefusedAgain);
    m_check = addButton({}, &BatchWindow::check);
    m_check->setObjectName(u"checkButton"_s);
    m_check->setToolTip(tr("Reads what would become of each row. Nothing is sent by it."));
    m_pause = addButton({}, &BatchWindow::pauseOrGoOn);
    m_stop = addButton(tr("&Stop"), &BatchWindow::stop);
    m_stop->setToolTip(tr("Takes back what has not been sent yet. What has been sent goes on to its result."));
    m_send = addButton({}, &BatchWindow::askToSend);
    m_send->setObjectName(u"sendButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_takeOut);
    buttons->addStretch();
    for (auto *button : {m_anew, m_again, m_check, m_pause, m_stop, m_send})
        buttons->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void BatchWindow::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->session().disconnect(this);
        m_workspace->batch().disconnect(this);
        m_workspace->batch().model().disconnect(this);
    }
    if (m_workspace != workspace)
        m_source->clearList();
    m_workspace = workspace;
    m_message->clear();
    if (m_confirmation)
        m_confirmation->reject();
    replaceModel(*m_table, workspace ? &workspace->batch().model() : nullptr);
    if (auto *selection = m_table->selectionModel())
        connect(selection, &QItemSelectionModel::selectionChanged, this, &BatchWindow::showTakeOut);
    m_filters->setModel(workspace ? &workspace->batch().model() : nullptr);
    if (!workspace) {
        close();
        return;
    }
    QStringList outcomes;
    for (const auto &group : allBatchGroups())
        outcomes << displayText(group);
    startColumns(*m_table, {{BatchModel::RowColumn, 6},
                            {BatchModel::GivenColumn, 22},
                            {BatchModel::NumberColumn, 14},
                            {BatchModel::ItemColumn, 20},
                            {BatchModel::StandColumn, 0, outcomes, true}});
    connect(&workspace->session(), &Session::stateChanged, this, &BatchWindow::refresh);
    connect(&workspace->session(), &Session::actorChanged, this, &BatchWindow::refresh);
    connect(workspace, &Workspace::standstillChanged, this, &BatchWindow::refresh);
    connect(&workspace->batch(), &BatchRun::stageChanged, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(&workspace->batch(), &BatchRun::progressed, this, &BatchWindow::refreshSoon);
    connect(&workspace->batch().model(), &BatchModel::countsChanged, this, &BatchWindow::refreshSoon);
    refresh();
}

void BatchWindow::present()
{
    if (!m_workspace)
        return;
    refresh();
    if (!m_wasShown && parentWidget()) {
        m_wasShown = true;
        const auto over = parentWidget()->geometry();
        move(over.center() - rect().center());
        fitToScreen(*this);
    }
    show();
    raise();
    activateWindow();
}

void BatchWindow::openFile(const QString &path)
{
    if (!canChooseList())
        return;
    run().clear();
    m_source->openFile(path);
}

void BatchWindow::presentOrders(const std::vector<OrderRow> &orders, std::optional<ActionKind> kind)
{
    if (!m_workspace || orders.empty())
        return;
    if (canChooseList()) {
        run().clear();
        if (kind)
            m_source->setKind(*kind);
        m_source->takeOrders(m_workspace->book(), orders);
    }
    present();
    if (canChooseList())
        return;
    Message message;
    message.mark = StateMark::Note;
    message.tone = StateTone::Information;
    message.title = tr("The selected orders were not taken");
    message.text = run().stage() == Stage::Ended
                       ? tr("The results of another list are still here. Press “Another list”, and choose them again.")
                       : tr("Another list is under way. Wait until it has come to its end, and choose them again.");
    m_message->setMessage(message);
}

bool BatchWindow::canChooseList() const
{
    return m_workspace && (run().stage() == Stage::Empty || run().stage() == Stage::Planned);
}

void BatchWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canChooseList() && BatchSourcePane::accepts(*event->mimeData()))
        event->acceptProposedAction();
}

void BatchWindow::dropEvent(QDropEvent *event)
{
    if (!canChooseList())
        return;
    presentDropped(*event->mimeData());
    event->acceptProposedAction();
}

void BatchWindow::presentDropped(const QMimeData &dropped)
{
    run().clear();
    m_source->takeData(dropped);
    present();
}

void BatchWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && m_workspace && run().stage() == Stage::Empty)
        m_source->pasteList();
    else if (event->matches(QKeySequence::Open) && m_workspace && run().stage() == Stage::Empty)
        m_source->openList();
    else if (event->key() == Qt::Key_Delete && m_workspace)
        takeOutOrPutBack();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void BatchWindow::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void BatchWindow::check()
{
    if (!m_source->isReady())
        return;
    m_message->clear();
    run().plan(*m_source->kind(), *m_source->source().list(), m_source->reason());
}

void BatchWindow::askToSend()
{
    if (m_confirmation || run().stage() != Stage::Planned)
        return;
    const auto ready = run().model().count(BatchVerdict::Ready);
    m_confirmation = new BatchConfirmation(run().kind(), ready, static_cast<int>(run().model().rows().size()) - ready,
                                           m_workspace->session().account(), this);
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_confirmation, &QDialog::accepted, this, [this] {
        if (m_workspace && m_workspace->isSignedIn())
            run().send();
    });
    connect(&run(), &BatchRun::stageChanged, m_confirmation, &QDialog::reject);
    m_confirmation->open();
}

/// What can be sent and is selected is taken out; where there is nothing such, what was taken out is put back.
void BatchWindow::takeOutOrPutBack()
{
    if (run().stage() != Stage::Planned || m_confirmation || !m_table->selectionModel())
        return;
    auto &model = run().model();
    const auto selected = m_table->selectionModel()->selectedRows();
    model.setTakenOut(selected, model.countOf(selected, BatchVerdict::Ready) > 0);
    refresh();
}

void BatchWindow::pauseOrGoOn()
{
    if (m_workspace->standstill())
        run().goOn();
    else
        run().pause();
}

void BatchWindow::stop()
{
    run().stop();
}

void BatchWindow::sendRefusedAgain()
{
    run().planRefusedAgain();
}

void BatchWindow::startAnew()
{
    m_source->clearList();
    run().clear();
}

void BatchWindow::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV file (*.csv)"), tr("Excel file (*.xlsx)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    dialog->selectFile(Exchange::safeFileName(tr("Results"), u"csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchWindow::saveReport);
    dialog->open();
}

void BatchWindow::saveReport(const QString &path)
{
    if (!m_workspace)
        return;
    BatchReport::save(this, run().model().rows(), path, [this, path](const Exchange::ExportResult<void> &written) {
        Message message;
        message.mark = written ? StateMark::Done : StateMark::Stopped;
        message.tone = written ? StateTone::Settled : StateTone::Trouble;
        message.title = written ? tr("The report was saved") : tr("The report was not saved");
        message.text = written ? path : written.error().text();
        say(message);
    });
}

void BatchWindow::copyReport()
{
    BatchReport::asText(this, run().model().rows(), [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Message message;
        message.title = tr("The rows were copied as a table.");
        say(message);
    });
}

void BatchWindow::say(const Message &message)
{
    m_message->setMessage(message);
}

bool BatchWindow::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
