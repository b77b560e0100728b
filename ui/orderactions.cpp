// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderactions.h"

#include "ui/commands/commands.h"
#include "ui/style/symbolicicon.h"

#include <QAction>
#include <QMenu>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

QString menuText(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return OrderActions::tr("Cancel &order…");
    case ActionKind::CancelItem:
        return OrderActions::tr("Cancel &item…");
    case ActionKind::ConfirmOrder:
        return OrderActions::tr("Confirm for my &part of the order…");
    case ActionKind::RejectOrder:
        return OrderActions::tr("Reject for m&y part of the order…");
    case ActionKind::ConfirmItem:
        return OrderActions::tr("&Confirm for the item…");
    case ActionKind::RejectItem:
        return OrderActions::tr("&Reject for the item…");
    }
    Q_UNREACHABLE();
}

QString iconName(ActionKind kind)
{
    if (kind == ActionKind::CancelOrder)
        return u"cancel-order"_s;
    if (kind == ActionKind::CancelItem)
        return u"cancel-item"_s;
    return isConfirm(kind) ? u"confirm"_s : u"reject"_s;
}

QList<QKeySequence> shortcuts(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_D};
    case ActionKind::CancelItem:
        return {Qt::CTRL | Qt::Key_D};
    case ActionKind::ConfirmOrder:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter};
    case ActionKind::RejectOrder:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace};
    case ActionKind::ConfirmItem:
        return {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    case ActionKind::RejectItem:
        return {Qt::CTRL | Qt::Key_Backspace};
    }
    Q_UNREACHABLE();
}

} // namespace

OrderActions::OrderActions(QObject *parent)
    : QObject(parent)
{
    for (const auto kind : allActionKinds) {
        auto *action = new QAction(symbolicIcon(iconName(kind)), menuText(kind), this);
        action->setObjectName(wireName(kind));
        action->setShortcuts(shortcuts(kind));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT requested(kind); });
        m_actions[static_cast<std::size_t>(kind)] = action;
    }
    setOffers(ActionOffers(ActionSituation()));
}

QAction *OrderActions::action(ActionKind kind) const
{
    return m_actions[static_cast<std::size_t>(kind)];
}

void OrderActions::addTo(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addAction(action(ActionKind::CancelItem));
    menu.addAction(action(ActionKind::CancelOrder));
    menu.addSeparator();
    menu.addAction(action(ActionKind::ConfirmItem));
    menu.addAction(action(ActionKind::RejectItem));
    menu.addAction(action(ActionKind::ConfirmOrder));
    menu.addAction(action(ActionKind::RejectOrder));
}

void OrderActions::setOffers(const ActionOffers &offers)
{
    for (const auto &offer : offers.all()) {
        Commands::offer(*action(offer.kind), offer.isOffered(), offer.reason);
    }
}

} // namespace Rescind
