// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcutsdialog.h"

#include "ui/delegates/plaintextdelegate.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QTableWidget>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

enum Column { CommandColumn, MenuColumn, KeyColumn, ColumnCount };

bool share(const Shortcuts::Keys &one, const Shortcuts::Keys &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&other](const QKeySequence &key) { return other.contains(key); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_table(new QTableWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_word(new PlainLabel({}, PlainLabel::Look::Body, this))
    , m_clear(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("&Reset this one"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_save(new QPushButton(tr("&Save the keys"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsDialog"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_resetAll->setObjectName(u"resetAllButton"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(tr("Keyboard shortcuts"));
    for (const auto &command : commands) {
        if (command.action && !command.action->objectName().isEmpty())
            m_rows.append({command, command.action->shortcuts()});
    }
    makeTable();
    makeLayout();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutsDialog::showRow);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::typed);
    connect(m_clear, &QPushButton::clicked, this, [this] { setKeys(currentRow(), {}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetOne);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_save, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    m_table->setCurrentCell(0, CommandColumn);
    resize(680, 560);
}

void ShortcutsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToScreen(*this);
}

void ShortcutsDialog::makeTable()
{
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
    m_table->setItemDelegate(new PlainTextDelegate(-1, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(comfortableRowHeight(m_table->fontMetrics()));
    auto *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &command = m_rows.at(row).command;
        const QStringList texts{Commands::nameOf(*command.action), command.context, {}};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole, told(column, texts.at(column)));
            m_table->setItem(row, column, item);
        }
    }
    refreshTexts();
}

/// A cell as it is read out, with its column's title.
QString ShortcutsDialog::told(int column, const QString &text) const
{
    return u"%1: %2"_s.arg(m_table->horizontalHeaderItem(column)->text(), text);
}

void ShortcutsDialog::makeLayout()
{
    setAccessibleRole(*m_key, QAccessible::EditableText);
    m_key->setAccessibleName(tr("New key"));
    // Qt's field in it hands the keyboard on to it anyway.
    if (auto *field = m_key->findChild<QLineEdit *>()) {
        field->setFocusPolicy(Qt::NoFocus);
        field->setAccessibleName(m_key->accessibleName());
    }
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(2 * m_word->fontMetrics().height());
    auto *label = new PlainLabel(tr("New &key"), PlainLabel::Look::Body, this);
    label->setBuddy(m_key);
    auto *one = new QHBoxLayout;
    one->setSpacing(Space::normal);
    one->addWidget(label);
    one->addWidget(m_key, 1);
    one->addWidget(m_clear);
    one->addWidget(m_reset);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (auto *button : {m_clear, m_reset, m_resetAll, m_save, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_table, 1);
    layout->addLayout(one);
    layout->addWidget(m_word);
    layout->addLayout(buttons);
}

/// Enter is a key like any other while one is chosen, and never closes this.
void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_key->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

int ShortcutsDialog::currentRow() const
{
    return m_table->currentRow();
}

void ShortcutsDialog::showRow()
{
    const auto row = currentRow();
    if (row < 0)
        return;
    m_isShowing = true;
    const auto &keys = m_rows.at(row).keys;
    m_key->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_isShowing = false;
    refreshTexts();
}

void ShortcutsDialog::typed()
{
    if (m_isShowing || currentRow() < 0)
        return;
    // One stroke: a second one would have to be waited for before the first does anything.
    const auto key = m_key->keySequence();
    if (key.isEmpty())
        return;
    setKeys(currentRow(), {QKeySequence(key[0])});
}

void ShortcutsDialog::setKeys(int row, const Shortcuts::Keys &keys)
{
    if (row < 0)
        return;
    m_rows[row].keys = keys;
    showRow();
}

QStringList ShortcutsDialog::rivals(int row) const
{
    QStringList names;
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other != row && share(m_rows.at(row).keys, m_rows.at(other).keys))
            names << tr("“%1”", "a command").arg(Commands::nameOf(*m_rows.at(other).command.action));
    }
    return names;
}

void ShortcutsDialog::refreshTexts()
{
    int conflicts = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        auto text = QKeySequence::listToString(m_rows.at(row).keys, QKeySequence::NativeText);
        if (!rivals(row).isEmpty()) {
            ++conflicts;
            text += tr(" (taken twice)");
        }
        m_table->item(row, KeyColumn)->setText(text);
        m_table->item(row, KeyColumn)->setData(Qt::AccessibleTextRole, told(KeyColumn, text));
    }
    const auto row = currentRow();
    const auto others = row < 0 ? QStringList() : rivals(row);
    if (!others.isEmpty())
        m_word->setText(tr("This key belongs to %1 as well; neither would work. Give one of them another.")
                            .arg(QLocale().createSeparatedList(others)));
    else if (conflicts > 0)
        m_word->setText(tr("%Ln command(s) share a key; none of these would work.", nullptr, conflicts));
    else
        m_word->setText(tr("Choose a command, go to “New key”, and press the key."));
    m_save->setEnabled(conflicts == 0);
    m_save->setToolTip(conflicts == 0 ? QString() : tr("First give every key to one command only"));
    m_reset->setEnabled(row >= 0 && m_rows.at(row).keys != m_shortcuts.standard(*m_rows.at(row).command.action));
    m_clear->setEnabled(row >= 0 && !m_rows.at(row).keys.isEmpty());
}

void ShortcutsDialog::resetOne()
{
    if (const auto row = currentRow(); row >= 0)
        setKeys(row, m_shortcuts.standard(*m_rows.at(row).command.action));
}

void ShortcutsDialog::resetAll()
{
    for (auto &row : m_rows)
        row.keys = m_shortcuts.standard(*row.command.action);
    showRow();
}

void ShortcutsDialog::takeOver()
{
    for (const auto &row : m_rows) {
        if (row.command.action && row.command.action->shortcuts() != row.keys)
            m_shortcuts.set(*row.command.action, row.keys);
    }
    accept();
}

} // namespace Rescind
