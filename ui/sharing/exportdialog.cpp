// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/exportdialog.h"

#include "app/desk/exchange/safefilename.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;
using Exchange::ReportFormat;
using Exchange::ReportRows;

ExportDialog::ExportDialog(OrderBook &book, const OurRequests &requests, Orders orders, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_requests(requests)
    , m_orders(std::move(orders))
    , m_selected(new QRadioButton(this))
    , m_shown(new QRadioButton(this))
    , m_byOrder(new QRadioButton(tr("&order"), this))
    , m_byLine(new QRadioButton(tr("&line item"), this))
    , m_choices(new QWidget(this))
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_message(new MessageBar(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_choose(new QPushButton(tr("&Choose the file…"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export orders"));
    const auto shown = static_cast<int>(m_orders.shown.size());
    const auto selected = static_cast<int>(m_orders.selected.size());
    m_selected->setText(selected == 0 ? tr("The s&elected orders: none is selected")
                                      : tr("The %Ln s&elected order(s)", nullptr, selected));
    m_selected->setEnabled(selected > 0);
    m_shown->setText(tr("All %Ln order(s) that the table &shows, in its sequence", nullptr, shown));
    m_note->setText(tr("CSV or Excel. The file will hold customers' names; only you will be able to read it."));
    m_note->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Space::wide);
    m_bar->setAccessibleName(tr("Progress"));
    m_choose->setDefault(true);
    makeLayout();
    // Only now do they exclude each other in pairs.
    (selected > 1 ? m_selected : m_shown)->setChecked(true);
    m_byOrder->setChecked(true);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    showRunning(false);
    fitToContent(*this);
}

void ExportDialog::makeLayout()
{
    const auto makeGroup = [this](const QString &title, QRadioButton *first, QRadioButton *second) {
        auto *group = new QGroupBox(title, m_choices);
        auto *layout = new QVBoxLayout(group);
        auto *buttons = new QButtonGroup(group);
        for (auto *button : {first, second}) {
            layout->addWidget(button);
            buttons->addButton(button);
        }
        return group;
    };
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Space::normal);
    choices->addWidget(makeGroup(tr("What"), m_selected, m_shown));
    choices->addWidget(makeGroup(tr("One row for each"), m_byOrder, m_byLine));
    choices->addWidget(m_note);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Space::wide);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addStretch();
    for (auto *button : {m_choose, m_stop, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::wide);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addLayout(progress);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(440);
}

const std::vector<OrderRow> &ExportDialog::chosen() const
{
    return m_selected->isChecked() ? m_orders.selected : m_orders.shown;
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export orders to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV file (*.csv)"), tr("Excel file (*.xlsx)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    const auto today = QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(
        Exchange::safeFileName((m_byLine->isChecked() ? tr("Line items %1") : tr("Orders %1")).arg(today), u"csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (m_run)
        return;
    m_message->clear();
    m_run = new ExportRun(m_book, m_requests, this);
    connect(m_run, &ExportRun::progressed, this, &ExportDialog::showProgress);
    connect(m_run, &ExportRun::ended, this, [this, path](const ExportRun::Outcome &outcome) { tell(outcome, path); });
    showRunning(true);
    showProgress(0, static_cast<int>(chosen().size()));
    m_run->start({.orders = chosen(),
                  .rows = m_byLine->isChecked() ? ReportRows::LineItems : ReportRows::Orders,
                  .format = Exchange::reportFormatOf(path).value_or(ReportFormat::Csv),
                  .path = path,
                  .title = m_byLine->isChecked() ? tr("Line items") : tr("Orders")});
}

void ExportDialog::showRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_bar->setVisible(running);
    m_progress->setVisible(running);
    m_choose->setVisible(!running);
    m_choose->setEnabled(!m_orders.shown.empty() || !m_orders.selected.empty());
    m_stop->setVisible(running);
    m_close->setVisible(!running);
    if (running)
        m_stop->setFocus();
}

void ExportDialog::showProgress(int orders, int ofAll)
{
    m_bar->setRange(0, ofAll);
    m_bar->setValue(orders);
    m_progress->setText(tr("%Ln of %1 order(s)", nullptr, orders).arg(QLocale().toString(ofAll)));
}

void ExportDialog::tell(const ExportRun::Outcome &outcome, const QString &path)
{
    m_run->deleteLater();
    m_run = nullptr;
    showRunning(false);
    Message message;
    if (outcome.isStopped) {
        message.title = tr("The export was stopped; no file was written");
    } else if (outcome.error) {
        message.mark = StateMark::Stopped;
        message.tone = StateTone::Trouble;
        message.title = tr("The orders were not exported");
        message.text = outcome.error->text();
    } else {
        message.mark = StateMark::Done;
        message.tone = StateTone::Settled;
        message.title = tr("%Ln order(s) were exported", nullptr, outcome.orders);
        message.text = path;
        if (outcome.missing > 0) {
            message.mark = StateMark::Stopped;
            message.tone = StateTone::Warning;
            message.text += u'\n'
                            + tr("%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.",
                                 nullptr, outcome.missing);
        }
        m_close->setFocus();
    }
    m_message->setMessage(message);
    growToContent(*this);
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    if (m_run)
        m_run->stop();
    QDialog::closeEvent(event);
}

/// Escape, too.
void ExportDialog::reject()
{
    if (m_run)
        m_run->stop();
    else
        QDialog::reject();
}

} // namespace Rescind
