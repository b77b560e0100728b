// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"

#include "app/domain/visibletext.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>

namespace Rescind {
namespace {

constexpr auto whyNotProperty = "whyNot";

bool has(const QList<Command> &commands, const QAction *action)
{
    return std::any_of(commands.cbegin(), commands.cend(),
                       [action](const Command &command) { return command.action == action; });
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Where the letters are none of a keyboard's, the key stands in brackets behind them.
        if (QStringView(text).mid(i, 2) == QLatin1StringView("(&") && i + 3 < text.size() && text.at(i + 3) == u')') {
            i += 3;
            continue;
        }
        // Two of them stand for one.
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

Commands::Commands(QMenuBar &menuBar, QObject *parent)
    : QObject(parent)
    , m_menuBar(menuBar)
{
}

void Commands::add(QAction *action, const QString &context)
{
    m_others.append({action, context});
}

QList<Command> Commands::all() const
{
    QList<Command> commands;
    const auto menus = m_menuBar.actions();
    for (const auto *action : menus) {
        if (const auto *menu = action->menu(); menu && action->isVisible())
            addMenu(commands, *menu, {});
    }
    for (const auto &other : m_others) {
        if (other.action && other.action->isVisible() && !has(commands, other.action))
            commands.append(other);
    }
    return commands;
}

void Commands::addMenu(QList<Command> &commands, const QMenu &menu, const QString &path) const
{
    const auto title = withoutMnemonic(menu.title());
    const auto context = path.isEmpty() ? title : tr("%1 › %2", "a menu, a menu in it").arg(path, title);
    const auto actions = menu.actions();
    for (auto *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const auto *inner = action->menu())
            addMenu(commands, *inner, context);
        else if (!has(commands, action))
            commands.append({action, context});
    }
}

QString Commands::nameOf(const QAction &action)
{
    return withoutMnemonic(action.text());
}

QString Commands::whyNot(const QAction &action)
{
    if (action.isEnabled())
        return {};
    if (auto reason = action.property(whyNotProperty).toString(); !reason.isEmpty())
        return reason;
    // Without a tip of its own, an action gives its name for one.
    auto tip = QTextDocumentFragment::fromHtml(action.toolTip()).toPlainText();
    const auto name = nameOf(action);
    if (!tip.isEmpty() && !name.startsWith(tip))
        return tip;
    return tr("It can't be done now.");
}

void Commands::setWhyNot(QAction &action, const QString &reason)
{
    action.setProperty(whyNotProperty, reason);
    action.setToolTip(tooltipText(reason));
}

void Commands::offer(QAction &action, bool isOffered, const QString &whyNot)
{
    action.setEnabled(isOffered);
    setWhyNot(action, isOffered ? QString() : whyNot);
}

} // namespace Rescind
