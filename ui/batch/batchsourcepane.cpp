// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchsourcepane.h"

#include "app/domain/rules.h"
#include "app/domain/visibletext.h"
#include "ui/dialogs/confirmationtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 60;

/// Shows @p texts with @p current chosen; nothing is chosen when that is -1.
void fill(QComboBox &box, const QStringList &texts, int current)
{
    const QSignalBlocker blocker(box);
    box.clear();
    for (const auto &text : texts)
        box.addItem(visibleText(text, TextLines::Single, longestName));
    box.setCurrentIndex(current);
}

QUrl droppedFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first() : QUrl();
}

} // namespace

BatchSourcePane::BatchSourcePane(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_open(new QPushButton(tr("&Open a list…"), this))
    , m_paste(new QPushButton(tr("&Paste a list"), this))
    , m_summary(new PlainLabel(this))
    , m_sheetLabel(new PlainLabel(tr("Shee&t"), PlainLabel::Look::Body, this))
    , m_sheet(new QComboBox(this))
    , m_columnLabel(new PlainLabel(tr("&Column"), PlainLabel::Look::Body, this))
    , m_column(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new MessageBar(this))
{
    m_kind->setAccessibleName(tr("What to do"));
    m_open->setAccessibleName(tr("Open a list"));
    m_open->setToolTip(tr("A CSV or XLSX file"));
    m_paste->setAccessibleName(tr("Paste a list"));
    m_paste->setToolTip(tr("What the clipboard holds: a column, or any text with PO numbers or uuids"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setPlaceholderText(tr("Choose a column"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    for (auto *button : {m_open, m_paste})
        button->setAutoDefault(false);
    makeLayout();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchSourcePane::kindChanged);
    connect(m_open, &QPushButton::clicked, this, &BatchSourcePane::openList);
    connect(m_paste, &QPushButton::clicked, this, &BatchSourcePane::pasteList);
    connect(m_sheet, &QComboBox::activated, this,
            [this](int index) { m_source.setSheet(m_source.sheets().value(index)); });
    connect(m_column, &QComboBox::activated, this, [this](int index) { m_source.setColumn(index); });
    connect(&m_source, &BatchSource::changed, this, &BatchSourcePane::showSource);
    showSource();
}

void BatchSourcePane::makeLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::wide);
    grid->setVerticalSpacing(Space::normal);
    grid->setColumnStretch(1, 1);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new PlainLabel(text, PlainLabel::Look::Body, this);
        made->setBuddy(buddy);
        return made;
    };
    m_sheetLabel->setBuddy(m_sheet);
    m_columnLabel->setBuddy(m_column);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *where = new QHBoxLayout;
    where->setSpacing(Space::normal);
    where->addWidget(m_open);
    where->addWidget(m_paste);
    where->addSpacing(Space::tight);
    where->addWidget(m_summary, 1);
    m_summary->setElides(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::normal);
    columns->addWidget(m_column);
    columns->addSpacing(Space::wide);
    columns->addWidget(m_sheetLabel);
    columns->addWidget(m_sheet);
    columns->addStretch();
    for (auto *box : {m_column, m_sheet})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *hint = new PlainLabel(tr("For your own notes: Crux Connect has no field for it, so it is not sent."),
                                PlainLabel::Look::Muted, this);
    hint->setWordWrap(true);
    int row = 0;
    grid->addWidget(label(tr("&What to do"), m_kind), row, 0);
    grid->addWidget(m_kind, row++, 1, Qt::AlignLeft);
    grid->addWidget(label(tr("List"), nullptr), row, 0);
    grid->addLayout(where, row++, 1);
    grid->addWidget(m_columnLabel, row, 0);
    grid->addLayout(columns, row++, 1);
    grid->addWidget(m_problem, row++, 0, 1, 2);
    grid->addWidget(label(tr("&Reason (optional)"), m_reason), row, 0);
    grid->addWidget(m_reason, row++, 1);
    grid->addWidget(hint, row++, 1);
}

void BatchSourcePane::setActor(const Actor &actor)
{
    if (m_actor == actor)
        return;
    m_actor = actor;
    const auto before = kind();
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        for (const auto one : allActionKinds) {
            if (!evaluateAccount(one, actor))
                m_kind->addItem(displayText(one), QVariant::fromValue(one));
        }
        // One has to choose, so that nothing is cancelled that was to be confirmed.
        m_kind->setPlaceholderText(m_kind->count() > 0 ? tr("Choose what to do") : tr("Nothing: you may only look"));
        m_kind->setAccessibleDescription(m_kind->placeholderText());
        m_kind->setCurrentIndex(before ? m_kind->findData(QVariant::fromValue(*before)) : -1);
        m_kind->setEnabled(m_kind->count() > 0);
    }
    kindChanged();
}

void BatchSourcePane::kindChanged()
{
    if (const auto chosen = kind()) {
        m_reason->setPlaceholderText(ConfirmationText::exampleReason(*chosen));
        m_source.setKind(concernsWholeOrder(*chosen) ? Exchange::TargetKind::Order : Exchange::TargetKind::LineItem);
    }
    Q_EMIT changed();
}

void BatchSourcePane::setKind(ActionKind kind)
{
    if (const auto index = m_kind->findData(QVariant::fromValue(kind)); index >= 0)
        m_kind->setCurrentIndex(index);
}

std::optional<ActionKind> BatchSourcePane::kind() const
{
    const auto chosen = m_kind->currentData();
    return chosen.canConvert<ActionKind>() ? std::optional(chosen.value<ActionKind>()) : std::nullopt;
}

QString BatchSourcePane::reason() const
{
    return m_reason->text().trimmed();
}

bool BatchSourcePane::isReady() const
{
    return kind() && m_source.list() && !m_source.list()->targets.isEmpty();
}

void BatchSourcePane::clearList()
{
    m_source.clear();
    m_reason->clear();
}

void BatchSourcePane::openList()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.xlsx *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BatchSourcePane::openFile);
    dialog->open();
}

void BatchSourcePane::pasteList()
{
    const auto *held = QGuiApplication::clipboard()->mimeData();
    m_source.takeText(held && held->hasText() ? held->text() : QString());
}

bool BatchSourcePane::accepts(const QMimeData &dropped)
{
    return dropped.hasUrls() ? droppedFile(dropped).isValid() : dropped.hasText();
}

void BatchSourcePane::takeData(const QMimeData &dropped)
{
    if (dropped.hasUrls())
        m_source.openFile(droppedFile(dropped).toLocalFile());
    else
        m_source.takeText(dropped.text());
}

void BatchSourcePane::showSource()
{
    m_summary->setText(summary());
    showChoices();
    tellProblem();
    Q_EMIT changed();
}

QString BatchSourcePane::summary() const
{
    if (m_source.isEmpty())
        return tr("You can also drop a file here.");
    auto name = m_source.isSelection() ? tr("The selected orders") : tr("Pasted text");
    if (!m_source.fileName().isEmpty())
        name = isolatedText(m_source.fileName(), longestName);
    if (m_source.isReading())
        return tr("%1: reading…").arg(name);
    if (!m_source.list())
        return name;
    auto text = tr("%1: %Ln row(s)", nullptr, static_cast<int>(m_source.list()->targets.size())).arg(name);
    if (const auto passedOver = static_cast<int>(m_source.list()->passedOver.size()); passedOver > 0)
        text += u", "_s + tr("%Ln without a target, passed over", nullptr, passedOver);
    return text;
}

void BatchSourcePane::showChoices()
{
    const bool hasColumns = m_source.columns().size() > 1;
    m_columnLabel->setVisible(hasColumns);
    m_column->setVisible(hasColumns);
    fill(*m_column, m_source.columns(), m_source.column());
    const bool hasSheets = m_source.sheets().size() > 1;
    m_sheetLabel->setVisible(hasSheets);
    m_sheet->setVisible(hasSheets);
    fill(*m_sheet, m_source.sheets(), static_cast<int>(m_source.sheets().indexOf(m_source.sheet())));
}

void BatchSourcePane::tellProblem()
{
    Message message;
    message.canBeClosed = false;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    if (m_source.error()) {
        message.title = tr("This list can't be taken");
        message.text = m_source.error()->text();
    } else if (m_source.list() && !m_source.list()->warnings.isEmpty()) {
        QStringList texts;
        for (const auto &warning : m_source.list()->warnings)
            texts << warning.text();
        message.mark = StateMark::Note;
        message.tone = StateTone::Information;
        message.text = texts.join(u' ');
    } else {
        m_problem->clear();
        return;
    }
    m_problem->setMessage(message);
}

} // namespace Rescind
