// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/actiontexts.h"

#include "app/desk/actionrunner.h"

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

/// So many lines are named; what goes beyond is counted.
constexpr int mostNamed = 10;

} // namespace

QString ActionTexts::sentences(const QStringList &parts)
{
    QStringList whole;
    for (const QString &part : parts) {
        const QString text = part.trimmed();
        if (text.isEmpty())
            continue;
        const bool ends = QStringView(u".!?…。").contains(text.back());
        whole.append(ends ? text : QString(text + u'.'));
    }
    return whole.join(u' ');
}

QString ActionTexts::refusedByRules(ActionKind kind, const Refusal &refusal)
{
    return sentences({displayText(refusal), tr("Nothing was sent."), advice(refusal, kind)});
}

QString ActionTexts::superseded(ActionKind kind, const Decision &now, const Order &order)
{
    if (now.refusal) {
        return sentences({tr("The order has changed since you decided."), displayText(*now.refusal),
                          tr("Nothing was sent."), advice(*now.refusal, kind)});
    }
    return sentences(
        {tr("The order has changed since you decided, and this would now do something else."),
         now.requestNotShown ? tr("The server no longer shows that a cancellation was requested.") : QString(),
         leftOut(order, now), tr("Nothing was sent. Look at it again and decide anew.")});
}

QString ActionTexts::notReadBefore(const ApiError &error)
{
    // For a read, either means that there is no such order: which of the two a server answers is not documented.
    if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::CannotBePerformed) {
        return sentences({tr("The server shows you no such order, so nothing was sent."), error.whatHappened(),
                          tr("Check the order's identifier, and the server's address.")});
    }
    return sentences({tr("The order could not be read beforehand, so nothing was sent to change it."),
                      error.whatHappened(), error.whatToDo()});
}

QString ActionTexts::stopped()
{
    return tr("It was stopped before it left this computer. Nothing was sent.");
}

QString ActionTexts::putBack()
{
    return tr("It had not left this computer when sending was paused. It waits for its turn again.");
}

QString ActionTexts::namesNothing()
{
    return tr("Neither an order nor a line item is named. Nothing was sent.");
}

QString ActionTexts::undone()
{
    return tr("You took it back in time. Nothing was sent.");
}

QString ActionTexts::leftBehind()
{
    return tr("The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.");
}

QString ActionTexts::foundUnknown(const QString &message)
{
    return sentences(
        {message.isEmpty() ? tr("The program ended while this was being sent. It may have arrived or not.") : message,
         tr("Look at the order before you ask for it again.")});
}

QString ActionTexts::takenElsewhere()
{
    return tr("Another window of this program has taken it over, so nothing was sent from here.");
}

QString ActionTexts::notWritten()
{
    return tr("This outcome could not be written down yet.");
}

QString ActionTexts::askedAgain()
{
    return tr("You decided to ask again.");
}

QString ActionTexts::closed()
{
    return tr("You closed it as it stood.");
}

QString ActionTexts::pausedByFailures(const std::optional<ApiError> &error)
{
    return sentences({tr("Several in a row have failed, so nothing more is sent for now."),
                      error ? error->whatHappened() : QString(),
                      tr("It goes on by itself once the server can be read again.")});
}

QString ActionTexts::journalTriedAgain()
{
    return tr("It is tried again by itself every few seconds.");
}

QString ActionTexts::learned(ActionKind kind, JournalState state)
{
    switch (state) {
    case JournalState::Requested:
        return tr("The order was read again: the cancellation is requested. The supplier has to confirm.");
    case JournalState::SettledConfirmed:
        return isCancel(kind) ? tr("The supplier has confirmed: it shows as cancelled.")
                              : tr("The order was read again: it shows as cancelled.");
    case JournalState::SettledRejected:
        return isCancel(kind) ? tr("The supplier has rejected the cancellation.")
                              : tr("The order was read again: the cancellation shows as rejected.");
    case JournalState::Refused:
        return tr("The order was read again: it did not take effect.");
    case JournalState::Held:
    case JournalState::Sending:
    case JournalState::Unknown:
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
    case JournalState::Closed:
        break;
    }
    return {};
}

QString ActionTexts::forRecord(const ActionOutcome &outcome)
{
    if (outcome.refusal)
        return displayText(*outcome.refusal);
    if (outcome.error) {
        ApiError error = *outcome.error;
        error.detail.clear();
        const bool byRead = outcome.state == ActionState::Requested || outcome.state == ActionState::Settled;
        return sentences({error.whatHappened(), error.whatWasSent(),
                          byRead ? tr("The order was read again, and shows that it arrived.") : QString()});
    }
    switch (outcome.state) {
    case ActionState::Requested:
    case ActionState::Settled:
        return taken(outcome.intent.kind, outcome.state);
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::Refused:
    case ActionState::Unknown:
    case ActionState::NotSent:
    case ActionState::Superseded:
        break;
    }
    return displayText(outcome.state);
}

QString ActionTexts::taken(ActionKind kind, ActionState state)
{
    if (isConfirm(kind))
        return tr("The server took the confirmation: the cancellation is confirmed. That is final.");
    if (isReject(kind))
        return tr("The server took the rejection: the cancellation is rejected. That is final.");
    if (state == ActionState::Settled)
        return tr("The server took the request, and already shows it as cancelled.");
    return tr("The server took the request. It is not cancelled yet: the supplier has to confirm.");
}

QString ActionTexts::leftOut(const Order &order, const Decision &decision)
{
    QStringList named;
    int others = 0;
    for (const LineDecision &line : decision.lines) {
        if (!line.refusal)
            continue;
        if (named.size() == mostNamed) {
            ++others;
            continue;
        }
        const LineItem *item = order.lineItem(line.lineItemUuid);
        //: %1 is the name of a line item, %2 a sentence
        named.append(tr("“%1”: %2").arg(item ? displayName(*item) : line.lineItemUuid, displayText(*line.refusal)));
    }
    if (named.isEmpty())
        return {};
    if (others > 0)
        named.append(tr("Others, not named here: %1").arg(others));
    //: %1 is a list of line items with reasons, in whole sentences
    return tr("Not part of it: %1").arg(sentences(named));
}

QString ActionTexts::refusedByServer(ActionKind kind, const ApiError &error, bool orderIsKnown, const Order *after,
                                     const QString &lineItemUuid)
{
    if (error.kind != ApiError::Kind::CannotBePerformed)
        return sentences({error.text()});
    const QString host = error.host.isEmpty() ? tr("The server") : error.host;
    QString said = tr("%1 says that this cannot be done (422).").arg(host);
    if (!error.detail.isEmpty()) {
        //: %1 is a sentence, %2 the server's own words
        said = tr("%1 It said: “%2”.").arg(said, error.detail);
    }
    QString why;
    if (after)
        why = explainPresentState(kind, *after, lineItemUuid);
    else if (orderIsKnown)
        why = tr("The order could not be read afterwards, so it can't be said why.");
    else
        why = tr("It can't be explained here, because it is not known which order the line item belongs to.");
    return sentences({said, error.whatWasSent(), why});
}

QString ActionTexts::unobserved(ActionKind kind, const ApiError &error, ActionState state, bool orderIsKnown,
                                const Order *after, const QString &lineItemUuid,
                                const std::optional<ApiError> &readError)
{
    const QString lost = sentences({error.whatHappened(), error.whatWasSent()});
    const QString present = after ? explainPresentState(kind, *after, lineItemUuid, Explains::State) : QString();
    switch (state) {
    case ActionState::Requested:
        return sentences({lost, tr("The order was read again: it did arrive, and the cancellation is requested."),
                          tr("The supplier has to confirm.")});
    case ActionState::Settled:
        return sentences({lost, isReject(kind)
                                    ? tr("The order was read again: it did arrive, and the cancellation is rejected.")
                                    : tr("The order was read again: it shows as cancelled.")});
    case ActionState::Refused:
        return sentences({lost, tr("The order was read again: it did not take effect."), present});
    case ActionState::Unknown:
    case ActionState::Held:
    case ActionState::Sending:
    case ActionState::NotSent:
    case ActionState::Superseded:
        break;
    }
    QString read;
    if (after)
        read = sentences({tr("The order was read again, and that does not tell whether it arrived."), present});
    else if (readError)
        read = sentences({tr("The order could not be read again either."), readError->whatHappened()});
    else if (!orderIsKnown)
        read = tr("It could not be looked up, because it is not known which order the line item belongs to.");
    return sentences(
        {lost, read, tr("Don't repeat it before you know: look at the order again, or ask the other side.")});
}

QString ActionTexts::shipped(const LineItem &lineItem)
{
    const QString tracking = trackingNumber(lineItem);
    return tracking.isEmpty() ? tr("It has shipped.") : tr("It has shipped: tracking %1.").arg(tracking);
}

QString ActionTexts::explainLine(ActionKind kind, const LineItem &lineItem, Explains what)
{
    const bool designationTells
        = lineItem.status.isEmpty() || cancellationStateOf(lineItem.designation) != CancellationState::None;
    const QString &shown = designationTells ? lineItem.designation : lineItem.status;
    switch (cancellationState(lineItem)) {
    case CancellationState::Cancelled:
        if (hasShipped(lineItem))
            return sentences(
                {tr("It is cancelled already, and yet the server also shows a shipment."), shipped(lineItem)});
        return tr("It is cancelled already.");
    case CancellationState::Rejected:
        return tr("The supplier has rejected the cancellation already.");
    case CancellationState::Requested:
        if (hasShipped(lineItem))
            return shipped(lineItem);
        if (isCancel(kind))
            return tr("Its cancellation is requested already.");
        break;
    case CancellationState::None:
    case CancellationState::Unknown:
        if (hasShipped(lineItem))
            return shipped(lineItem);
        break;
    }
    const QString why = what == Explains::Refusal ? tr("The server did not say why.") : QString();
    //: %1 is a status in the server's own word
    return shown.isEmpty() ? why : sentences({tr("The server shows it as “%1”.").arg(shown), why});
}

QString ActionTexts::explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid,
                                         Explains what)
{
    if (!lineItemUuid.isEmpty()) {
        const LineItem *line = order.lineItem(lineItemUuid);
        return line ? explainLine(kind, *line, what) : tr("The order does not have this line item.");
    }
    if (order.lineItems.isEmpty())
        return what == Explains::Refusal ? tr("The order has no line items. The server did not say why.") : QString();

    QStringList texts;
    for (const LineItem &line : order.lineItems)
        texts.append(explainLine(kind, line, what));
    if (texts.count(texts.first()) == texts.size() && texts.first().isEmpty())
        return {};
    if (texts.count(texts.first()) == texts.size())
        return order.lineItems.size() == 1 ? texts.first() : sentences({tr("Each line item: %1").arg(texts.first())});

    QStringList named;
    for (qsizetype i = 0; i < texts.size() && i < mostNamed; ++i) {
        if (texts.at(i).isEmpty())
            continue;
        //: %1 is the name of a line item, %2 a sentence
        named.append(tr("“%1”: %2").arg(displayName(order.lineItems.at(i)), texts.at(i)));
    }
    if (texts.size() > mostNamed)
        named.append(tr("Others, not named here: %1").arg(texts.size() - mostNamed));
    return sentences(named);
}

} // namespace Rescind
