// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/notebuttons.h"

#include "app/domain/visibletext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderNote)
};

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool isAboutSigningIn(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotSignedIn || error.kind == ApiError::Kind::NoCredentials;
}

/// The message as it is pasted elsewhere: with the order it is about.
QString copyText(const Message &message, const Order *order)
{
    QStringList lines;
    if (order)
        lines << Text::tr("PO number: %1").arg(visibleText(order->purchaseOrderNumber));
    lines << visibleText(message.title) << visibleText(message.text, TextLines::Several, 4000);
    return lines.join(u'\n');
}

void addErrorButtons(Message &message, const ApiError &error, const Attempt &attempt,
                     const std::function<void()> &signIn)
{
    if (isAboutSigningIn(error))
        message.buttons.append({Text::tr("Sign in again"), signIn});
    if (error.isOurDefect())
        message.buttons.append({Text::tr("Copy report"), [report = defectReport(error, attempt)] { copy(report); }});
}

Message underWayMessage(const OrderNote &note, Workspace &workspace, const Order *order)
{
    // The one that is undone first, else the latest.
    const auto canBeUndone = [&workspace](const OrderNote::UnderWay &deed) {
        return workspace.runner().undoTime(deed.number).has_value();
    };
    const auto held = std::find_if(note.underWay.crbegin(), note.underWay.crend(), canBeUndone);
    if (held == note.underWay.crend()) {
        const auto &deed = note.underWay.last();
        return deed.isTakenBack ? messageForTakingBack(deed.intent, order) : messageForUnderWay(deed.intent, order);
    }
    const auto count = static_cast<int>(std::count_if(note.underWay.cbegin(), note.underWay.cend(), canBeUndone));
    auto message = messageForHeld(held->intent, order, *workspace.runner().undoTime(held->number),
                                  workspace.runner().pauseReason() != ActionRunner::Pause::None, count - 1);
    message.buttons.append({Text::tr("Undo"), [&workspace, number = held->number] { workspace.undo(number); },
                            Text::tr("Takes it back before it leaves (Ctrl+Z)")});
    return message;
}

Message askingAgainMessage(const OrderNote::Told &told, Workspace &workspace, const QString &orderUuid,
                           const Order *order)
{
    auto message = messageForAskingAgain(told.outcome, order);
    message.buttons.append({Text::tr("Leave it as it is"), [&workspace, orderUuid, number = told.number] {
                                workspace.considerAskingAgain(orderUuid, number, false);
                            }});
    message.buttons.append({Text::tr("Read the order and ask again"),
                            [&workspace, orderUuid, number = told.number] { workspace.askAgain(orderUuid, number); }});
    return message;
}

Message outcomeMessage(const OrderNote::Told &told, Workspace &workspace, const QString &orderUuid, const Order *order,
                       const std::function<void()> &signIn)
{
    if (told.asksAgain)
        return askingAgainMessage(told, workspace, orderUuid, order);
    const auto &outcome = told.outcome;
    auto message = messageFor(outcome, order);
    message.buttons.append({Text::tr("Read again"), [&workspace, orderUuid] { workspace.readAgain(orderUuid); }});
    if (outcome.state == ActionState::Unknown) {
        message.buttons.append({Text::tr("Ask again"), [&workspace, orderUuid, number = told.number] {
                                    workspace.considerAskingAgain(orderUuid, number, true);
                                }});
        message.buttons.append(
            {Text::tr("I have found out: allow it again"),
             [&workspace, orderUuid, number = told.number] { workspace.closeUnknown(orderUuid, number); }});
    }
    if (outcome.error) {
        const Attempt attempt{Attempt::What::Deed, outcome.intent.kind, workspace.session().account().release};
        addErrorButtons(message, *outcome.error, attempt, signIn);
    }
    message.buttons.append({Text::tr("Copy"), [text = copyText(message, order)] { copy(text); }});
    // What is not known has to be settled, not put away.
    message.canBeClosed = outcome.state != ActionState::Unknown;
    return message;
}

} // namespace

Message noteMessage(const OrderNote &note, Workspace &workspace, const QString &orderUuid,
                    const std::function<void()> &signIn)
{
    const auto order = workspace.book().order(orderUuid);
    auto told = note;
    told.underWay.removeIf([](const OrderNote::UnderWay &deed) { return deed.isToldElsewhere; });
    if (!told.underWay.isEmpty())
        return underWayMessage(told, workspace, order.get());
    const Attempt reading{Attempt::What::Read, std::nullopt, workspace.session().account().release};
    if (!note.outcomes.isEmpty()) {
        auto message = outcomeMessage(note.outcomes.last(), workspace, orderUuid, order.get(), signIn);
        if (note.readError) {
            message.text += u'\n' + Text::tr("It could not be read again: %1").arg(readingText(*note.readError));
            addErrorButtons(message, *note.readError, reading, signIn);
        }
        return message;
    }
    if (!note.readError)
        return {};
    auto message = messageFor(*note.readError, Text::tr("The order could not be read again"));
    message.text += u'\n' + Text::tr("What you see was read before.");
    message.buttons.append({Text::tr("Try again"), [&workspace, orderUuid] { workspace.readAgain(orderUuid); }});
    addErrorButtons(message, *note.readError, reading, signIn);
    return message;
}

} // namespace Rescind
