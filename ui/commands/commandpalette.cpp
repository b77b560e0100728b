// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"

#include "app/domain/visibletext.h"
#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandsmodel.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldparts.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rescind {

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent)
    , m_model(new CommandsModel(commands, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_word(new PlainLabel({}, PlainLabel::Look::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    addClearButton(*m_field);
    addSearchSign(*m_field);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(2 * m_word->fontMetrics().height()); // so that nothing jumps when a word comes
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::sayWhyNot);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CommandPalette::sayWhyNot);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_word);
    resize(620, 480);
    setMinimumWidth(360);
    m_field->setFocus();
    filter({});
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (const auto *over = parentWidget())
        QWidget::move(over->mapToGlobal(QPoint((over->width() - width()) / 2, over->height() / 8)));
    fitToScreen(*this);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    return (watched == m_field && goBy(key)) || QDialog::eventFilter(watched, event);
}

/// From row to row, while the keyboard stays in the field.
bool CommandPalette::goBy(int key)
{
    const auto page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    default:
        return false;
    }
}

void CommandPalette::move(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const auto row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    // A view tells of its rows only while it has the keyboard.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::filter(const QString &typed)
{
    m_model->setFilter(typed);
    m_list->setCurrentIndex(m_model->index(0));
    sayWhyNot();
}

void CommandPalette::sayWhyNot()
{
    const auto current = m_list->currentIndex();
    if (current.isValid())
        m_word->setServerText(current.data(CommandsModel::WhyNotRole).toString());
    else
        m_word->setText(m_model->rowCount() == 0 ? tr("No command is called that.") : QString());
}

void CommandPalette::take(const QModelIndex &index)
{
    auto *action = m_model->action(index);
    if (!action)
        return;
    if (!action->isEnabled()) {
        m_word->setServerText(tr("Not now: %1", "why a command can't be used").arg(Commands::whyNot(*action)));
        m_word->setAccessibleName(m_word->text());
        QAccessibleEvent event(m_word, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    // Once this is gone: what it does may depend on where the keyboard was. Queued, because a widget tells of its end
    // while its children, whom the command may change, still tell it of theirs.
    connect(
        this, &QObject::destroyed, action, [action] { action->trigger(); }, Qt::QueuedConnection);
    accept();
}

} // namespace Rescind
