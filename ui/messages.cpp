// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages.h"

#include "app/api/jobs.h"
#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Messages)
};

/// The call as it would leave, with words in the place of everything that names something.
ApiRequest requestOf(const Attempt &attempt)
{
    const auto placeholder = u"UUID"_s;
    switch (attempt.what) {
    case Attempt::What::SignIn:
        return LogInJob::request(attempt.release, {}, {});
    case Attempt::What::List:
        return ListOrdersJob::request(attempt.release, {}, {});
    case Attempt::What::Read:
        return OrderJob::request(attempt.release, placeholder);
    case Attempt::What::FindByPurchaseOrderNumber:
        return PurchaseOrderJob::request(u"NUMBER"_s);
    case Attempt::What::Deed:
        return ActionJob::request(attempt.kind.value_or(ActionKind::CancelOrder), attempt.release, placeholder);
    }
    Q_UNREACHABLE();
}

StateTone toneOf(const ApiError &error)
{
    return error.isTransient() ? StateTone::Warning : StateTone::Trouble;
}

/// What somebody else did first is news about the order, and no failure of ours. Empty where nobody did.
QString newsOf(const ActionOutcome &outcome)
{
    if (outcome.state != ActionState::Superseded && outcome.state != ActionState::Refused)
        return {};
    const auto reason = outcome.refusal ? std::optional(outcome.refusal->reason) : std::nullopt;
    if (isCancel(outcome.intent.kind)) {
        const bool isDone = reason == RefusalReason::AlreadyRequested || reason == RefusalReason::AlreadyCancelled;
        return isDone ? MessageText::tr("A colleague was faster") : QString();
    }
    bool isAnswered = reason == RefusalReason::AlreadyCancelled || reason == RefusalReason::AlreadyRejected;
    if (!isAnswered && outcome.after && !outcome.lineItemUuids.isEmpty()) {
        isAnswered = std::all_of(outcome.lineItemUuids.cbegin(), outcome.lineItemUuids.cend(), [&](const auto &uuid) {
            const auto *line = outcome.after->lineItem(uuid);
            const auto state = line ? cancellationState(*line) : CancellationState::None;
            return state == CancellationState::Cancelled || state == CancellationState::Rejected;
        });
    }
    return isAnswered ? MessageText::tr("A colleague has answered") : QString();
}

} // namespace

QString readingText(const ApiError &error)
{
    // To ask again is harmless, whether the request arrived or not.
    auto harmless = error;
    harmless.delivery = Delivery::NotSent;
    return QString(error.whatHappened() + u' ' + harmless.whatToDo()).trimmed();
}

Message messageFor(const ApiError &error, const QString &title)
{
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = toneOf(error);
    message.title = title;
    message.text = readingText(error);
    if (!error.detail.isEmpty() && !message.text.contains(error.detail))
        message.text += u'\n' + MessageText::tr("The server's words: %1").arg(error.detail);
    return message;
}

QString deedTitle(ActionKind kind, const QString &lineItemUuid, const Order *order)
{
    const auto *line = order && !lineItemUuid.isEmpty() ? order->lineItem(lineItemUuid) : nullptr;
    if (!line)
        return displayText(kind);
    return MessageText::tr("%1: “%2”", "a deed, the name of an item")
        .arg(displayText(kind), isolatedText(displayName(*line), 60));
}

Message messageFor(const ActionOutcome &outcome, const Order *order)
{
    const auto chip = stateChip(outcome.state);
    Message message;
    message.mark = chip.mark;
    message.tone = chip.tone;
    const auto news = newsOf(outcome);
    if (!news.isEmpty()) {
        message.mark = StateMark::Note;
        message.tone = StateTone::Information;
    }
    message.title = MessageText::tr("%1 – %2", "a deed, what became of it")
                        .arg(deedTitle(outcome.intent.kind, outcome.intent.lineItemUuid, order),
                             news.isEmpty() ? displayText(outcome.state) : news);
    message.text = outcome.message;
    return message;
}

Message messageForUnderWay(const ActionIntent &intent, const Order *order)
{
    Message message;
    message.mark = StateMark::Requested;
    message.tone = StateTone::Information;
    message.title = MessageText::tr("%1 – under way", "a deed").arg(deedTitle(intent.kind, intent.lineItemUuid, order));
    message.text = MessageText::tr("The order is read once more before anything is sent.");
    message.canBeClosed = false;
    return message;
}

Message messageForHeld(const ActionIntent &intent, const Order *order, std::chrono::milliseconds left, bool isPaused,
                       int others)
{
    Message message;
    message.mark = StateMark::Note;
    message.tone = StateTone::Information;
    message.title
        = MessageText::tr("%1 – not sent yet", "a deed").arg(deedTitle(intent.kind, intent.lineItemUuid, order));
    if (isPaused)
        message.text = MessageText::tr("Nothing is sent for now, so it waits. It can be taken back until it leaves.");
    else if (left.count() == 0)
        message.text = MessageText::tr("It leaves as soon as its turn comes.");
    else
        message.text = MessageText::tr("It leaves in %1 s.")
                           .arg(QLocale().toString(std::chrono::ceil<std::chrono::seconds>(left).count()));
    if (others > 0)
        message.text += u' ' + MessageText::tr("%Ln more of this order can be taken back as well.", nullptr, others);
    message.canBeClosed = false;
    message.isCounting = true;
    return message;
}

Message messageForTakingBack(const ActionIntent &intent, const Order *order)
{
    Message message;
    message.tone = StateTone::Information;
    message.title
        = MessageText::tr("%1 – being taken back", "a deed").arg(deedTitle(intent.kind, intent.lineItemUuid, order));
    message.text = MessageText::tr("Nothing is sent. That is being written down.");
    message.canBeClosed = false;
    return message;
}

Message messageForAskingAgain(const ActionOutcome &outcome, const Order *order)
{
    Message message;
    message.mark = stateChip(outcome.state).mark;
    message.tone = stateChip(outcome.state).tone;
    message.title = MessageText::tr("%1 – ask again?", "a deed")
                        .arg(deedTitle(outcome.intent.kind, outcome.intent.lineItemUuid, order));
    message.text = MessageText::tr("The first request may have arrived. If it did, the server may be asked twice.\n"
                                   "The order is read first: if it shows that the first one took effect, or that "
                                   "this can no longer be done, nothing is sent.");
    message.canBeClosed = false;
    return message;
}

Message messageForStandstill(const Standstill &standstill)
{
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = standstill.isJournalClosed ? StateTone::Trouble : StateTone::Warning;
    message.title = standstill.isJournalClosed ? MessageText::tr("Nothing can be sent from here")
                                               : MessageText::tr("Nothing is sent for now");
    message.text = standstill.explanation;
    if (message.text.isEmpty() && standstill.pause == ActionRunner::Pause::Person)
        message.text = MessageText::tr("You paused it. What has been sent goes on to its result.");
    message.canBeClosed = false;
    return message;
}

QString defectReport(const ApiError &error, const Attempt &attempt)
{
    const auto request = requestOf(attempt);
    QStringList lines;
    lines << u"Rescind "_s + QStringLiteral(RESCIND_VERSION);
    lines << u"Qt "_s + QLatin1StringView(qVersion());
    lines << u"System: %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines << u"API release: %1"_s.arg(wireName(attempt.release));
    lines << u"Call: %1 %2"_s.arg(QLatin1StringView(verbName(request.verb)), QLatin1StringView(request.path));
    lines << u"Content type sent: %1"_s.arg(request.contentType.isEmpty() ? u"none"_s
                                                                          : QString::fromLatin1(request.contentType));
    lines << u"Answer: %1 (%2)"_s.arg(QString::number(error.status), error.wireName());
    return lines.join(u'\n');
}

} // namespace Rescind
