// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/defects/defectdialog.h"

#include "app/desk/exchange/safefilename.h"
#include "ui/batch/worker.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

DefectDialog::DefectDialog(const DefectFacts &facts, const DefectReport::Surroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_surroundings(surroundings)
    , m_report(new QPlainTextEdit(this))
    , m_namesHost(new QCheckBox(tr("&Name the server, which is none of the well-known ones"), this))
    , m_private(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_message(new MessageBar(this))
    , m_copy(new QPushButton(symbolicIcon(u"copy"_s), tr("&Copy"), this))
    , m_save(new QPushButton(symbolicIcon(u"save"_s), tr("&Save as a file…"), this))
{
    setObjectName(u"defectDialog"_s);
    setWindowTitle(tr("Report a defect"));
    m_report->setPlainText(DefectReport::text(m_facts));
    m_report->setAccessibleName(tr("Report"));
    m_report->setTabChangesFocus(true);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_namesHost->setVisible(m_facts.seat && m_facts.seat->place == Account::Place::Other);
    m_private->setWordWrap(true);
    m_private->setObjectName(u"privateThings"_s);
    m_copy->setAccessibleName(tr("Copy the report"));
    m_save->setAccessibleName(tr("Save the report as a file"));
    connect(m_namesHost, &QCheckBox::toggled, this, [this](bool names) {
        m_facts.namesHost = names;
        replaceLine(DefectReport::serverHeading, DefectReport::serverLine(m_facts));
    });
    connect(m_report, &QPlainTextEdit::textChanged, this, &DefectDialog::look);
    connect(m_copy, &QPushButton::clicked, this, &DefectDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DefectDialog::chooseFile);
    makeLayout();
    look();
    // Behind the first heading, where the person goes on.
    auto cursor = m_report->textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::NextBlock);
    m_report->setTextCursor(cursor);
    m_report->setFocus(Qt::OtherFocusReason);
    resize(680, 640);
    fitToScreen(*this);
}

void DefectDialog::makeLayout()
{
    auto *what = new PlainLabel(tr("This is the whole report. Write what happened on top, and take out what nobody "
                                   "needs to know. The program put no names, numbers of orders, addresses, passwords "
                                   "or paths into it; please leave them out as well."),
                                PlainLabel::Look::Body, this);
    auto *where = new PlainLabel(tr("Nothing is sent by itself. Put the report into the project’s issue tracker, or "
                                    "give it to whoever gave you this program. What concerns security belongs into no "
                                    "public place: the handbook says how to report it."),
                                 PlainLabel::Look::Muted, this);
    for (auto *label : {what, where})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter belongs to the text.
    const auto all = findChildren<QPushButton *>();
    for (auto *button : all)
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addWidget(what);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_namesHost);
    layout->addWidget(m_private);
    layout->addWidget(m_message);
    layout->addWidget(where);
    layout->addWidget(buttons);
}

void DefectDialog::setAsked(const DefectFacts::Asked &asked)
{
    m_facts.asked = asked;
    replaceLine(DefectReport::askedHeading, DefectReport::askedLine(asked));
}

/// One that the person took out stays out.
void DefectDialog::replaceLine(QLatin1StringView heading, const QString &line)
{
    for (auto block = m_report->document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().startsWith(heading))
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(line);
        return;
    }
}

/// Warns while something private stands there.
void DefectDialog::look()
{
    QStringList names;
    const auto found = DefectReport::privateThingsIn(m_report->toPlainText(), m_surroundings);
    for (const auto one : found)
        names << DefectReport::displayText(one);
    m_private->setText(tr("It seems to hold something private: %1.").arg(names.join(u", "_s)));
    m_private->setVisible(!names.isEmpty());
}

void DefectDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report->toPlainText());
    Message message;
    message.mark = StateMark::Done;
    message.tone = StateTone::Settled;
    message.title = tr("The report was copied");
    m_message->setMessage(message);
}

void DefectDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text file (*.txt)")});
    dialog->setDefaultSuffix(u"txt"_s);
    const auto today = QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(Exchange::safeFileName(tr("Defect %1", "a file's name; a date").arg(today), u"txt"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &DefectDialog::save);
    dialog->open();
}

void DefectDialog::save(const QString &path)
{
    runOnWorker(
        this, [path, text = m_report->toPlainText()] { return DefectReport::save(path, text); },
        [this, path](const Exchange::ExportResult<void> &saved) {
            Message message;
            message.mark = saved ? StateMark::Done : StateMark::Stopped;
            message.tone = saved ? StateTone::Settled : StateTone::Trouble;
            message.title = saved ? tr("The report was saved") : tr("The report was not saved");
            message.text = saved ? path : saved.error().text();
            m_message->setMessage(message);
        });
}

/// The cursor was put there before the report had its height, which has scrolled the heading away.
void DefectDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_report->verticalScrollBar()->setValue(0);
}

bool DefectDialog::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
