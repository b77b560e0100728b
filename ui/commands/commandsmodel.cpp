// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandsmodel.h"

#include "app/domain/visibletext.h"
#include "ui/models/searchtext.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto folded = foldedText(text);
    for (const auto c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, {});
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

bool begins(const QStringList &words, const QString &start)
{
    return std::any_of(words.cbegin(), words.cend(), [&start](const QString &word) { return word.startsWith(start); });
}

QString keyText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

CommandsModel::CommandsModel(const QList<Command> &commands, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const auto &command : commands) {
        if (!command.action)
            continue;
        m_all.append({command, wordsOf(Commands::nameOf(*command.action)), wordsOf(command.context)});
        const auto *action = command.action.data();
        connect(action, &QAction::changed, this, [this, action] { actionChanged(action); });
    }
    setFilter({});
}

int CommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QAction *CommandsModel::action(const QModelIndex &index) const
{
    return index.isValid() ? m_all.at(m_shown.at(index.row())).command.action.data() : nullptr;
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    const auto *action = this->action(index);
    if (!action)
        return {};
    const auto &context = m_all.at(m_shown.at(index.row())).command.context;
    const auto whyNot = visibleText(Commands::whyNot(*action));
    switch (role) {
    case Qt::DisplayRole:
        return Commands::nameOf(*action);
    case ContextRole:
        return context;
    case KeyRole:
        return keyText(*action);
    case WhyNotRole:
        return whyNot;
    case Qt::AccessibleTextRole: {
        QStringList parts{Commands::nameOf(*action), context};
        if (const auto key = keyText(*action); !key.isEmpty())
            parts << tr("key %1").arg(key);
        if (!whyNot.isEmpty())
            parts << tr("off: %1", "why a command can't be used").arg(whyNot);
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

/// How well it fits, less is better; -1 for not at all.
int CommandsModel::rank(const Entry &entry, const QStringList &wanted)
{
    int rank = 0;
    for (const auto &word : wanted) {
        if (!entry.nameWords.isEmpty() && entry.nameWords.first().startsWith(word))
            continue;
        if (begins(entry.nameWords, word))
            rank += 1;
        else if (begins(entry.contextWords, word))
            rank += 4;
        else
            return -1;
    }
    return rank;
}

void CommandsModel::setFilter(const QString &typed)
{
    const auto wanted = wordsOf(typed);
    QList<std::pair<int, int>> found; // rank, place in the menus
    for (int i = 0; i < m_all.size(); ++i) {
        const auto &action = m_all.at(i).command.action;
        // Of equals, those that are on come first.
        if (const auto fits = rank(m_all.at(i), wanted); fits >= 0)
            found.append({2 * fits + (action && action->isEnabled() ? 0 : 1), i});
    }
    std::sort(found.begin(), found.end());
    beginResetModel();
    m_shown.clear();
    for (const auto &[fits, place] : std::as_const(found))
        m_shown << place;
    endResetModel();
}

void CommandsModel::actionChanged(const QAction *action)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_all.at(m_shown.at(row)).command.action == action)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace Rescind
