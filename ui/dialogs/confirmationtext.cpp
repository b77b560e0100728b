// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmationtext.h"

#include "app/domain/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rescind::ConfirmationText {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::ConfirmationDialog)
};

/// Who has to answer for the lines acted on; empty when no supplier is named.
QString suppliers(const Order &order, const Decision &decision)
{
    QStringList names;
    for (const auto &line : decision.lines) {
        const auto *item = order.lineItem(line.lineItemUuid);
        if (line.refusal || !item || item->supplier.name.isEmpty())
            continue;
        const auto name = isolatedText(item->supplier.name, 60);
        if (!names.contains(name))
            names << name;
    }
    constexpr int mostNamed = 4;
    if (names.size() > mostNamed) {
        const auto others = static_cast<int>(names.size()) - mostNamed;
        names = names.first(mostNamed);
        names << Text::tr("%Ln more", "suppliers", others);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

QString heading(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Ask to cancel the whole order?");
    case ActionKind::CancelItem:
        return Text::tr("Ask to cancel this item?");
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirm the cancellation of your part of the order?");
    case ActionKind::RejectOrder:
        return Text::tr("Reject the cancellation of your part of the order?");
    case ActionKind::ConfirmItem:
        return Text::tr("Confirm the cancellation of this item?");
    case ActionKind::RejectItem:
        return Text::tr("Reject the cancellation of this item?");
    }
    Q_UNREACHABLE();
}

QString consequence(ActionKind kind, const Order &order, const Decision &decision)
{
    const auto lines = decision.linesActedOn();
    if (isCancel(kind)) {
        const auto who = suppliers(order, decision);
        return who.isEmpty()
                   ? Text::tr("The request goes to the supplier, who confirms or rejects it. It can't be taken back.")
                   : Text::tr("The request goes to %1, who may confirm or reject. It can't be taken back.").arg(who);
    }
    if (isConfirm(kind))
        return Text::tr("%Ln line(s) will be cancelled for good. This can't be taken back.", nullptr, lines);
    return Text::tr("The cancellation of %Ln line(s) is refused, and the order stands. This can't be taken back.",
                    nullptr, lines);
}

QString deedButton(ActionKind kind, int lines)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Ask to cancel %Ln line(s)", nullptr, lines);
    case ActionKind::CancelItem:
        return Text::tr("Ask to cancel the item");
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirm: cancel %Ln line(s)", nullptr, lines);
    case ActionKind::RejectOrder:
        return Text::tr("Reject: keep %Ln line(s)", nullptr, lines);
    case ActionKind::ConfirmItem:
        return Text::tr("Confirm: cancel the item");
    case ActionKind::RejectItem:
        return Text::tr("Reject: keep the item");
    }
    Q_UNREACHABLE();
}

QString safeButton(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Leave the order as it is");
    case ActionKind::CancelItem:
        return Text::tr("Leave the item as it is");
    case ActionKind::ConfirmOrder:
    case ActionKind::RejectOrder:
    case ActionKind::ConfirmItem:
    case ActionKind::RejectItem:
        return Text::tr("Don't answer now");
    }
    Q_UNREACHABLE();
}

QString exampleReason(ActionKind kind)
{
    if (isCancel(kind))
        return Text::tr("For example: customer changed mind");
    return isConfirm(kind) ? Text::tr("For example: not packed yet") : Text::tr("For example: already shipped");
}

QString requestNotShown()
{
    return Text::tr(
        "The server does not show that a cancellation was requested, and it documents no way to show it. We "
        "can't know whether one was. Go on only if you know of the request from elsewhere.");
}

} // namespace Rescind::ConfirmationText
