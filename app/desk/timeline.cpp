// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/timeline.h"

#include "app/api/orderreader.h"
#include "app/domain/cancellation.h"

#include <algorithm>

namespace Rescind {
namespace {

ServerTime exactly(const QDateTime &utc)
{
    return {utc, false, {}};
}

TimelineSource sourceOf(Decider decider)
{
    switch (decider) {
    case Decider::Program:
        return TimelineSource::Program;
    case Decider::Answer:
        return TimelineSource::Answer;
    case Decider::Read:
        return TimelineSource::Read;
    case Decider::Person:
        return TimelineSource::Asked;
    }
    Q_UNREACHABLE();
}

/// The one line an intent is about; empty for several.
QString lineOf(const JournalIntent &intent)
{
    return concernsWholeOrder(intent.action) ? QString() : intent.targetUuid;
}

void addLine(QList<TimelineEvent> &events, const LineItem &line)
{
    const auto add = [&events, &line](const TimelineEvent::What &what, const QString &at) {
        if (!at.isEmpty())
            events.append({what, TimelineSource::Server, serverTimeOf(at), line.uuid});
    };
    if (line.allocation)
        add(TimelineEvent::BackorderedUntil{}, line.allocation->backorderDate);
    for (const Parcel &parcel : line.parcels) {
        add(TimelineEvent::ParcelRecorded{parcel}, parcel.createdDate);
        add(TimelineEvent::ParcelShipped{parcel}, parcel.shippingDate);
    }
}

void addHistory(QList<TimelineEvent> &events, const JournalHistory &history)
{
    const JournalIntent &intent = history.entry.intent;
    const QString line = lineOf(intent);
    events.append({TimelineEvent::Asked{intent}, TimelineSource::Asked, exactly(intent.created), line});
    for (const JournalTransition &transition : history.transitions)
        events.append({TimelineEvent::Step{intent, transition}, sourceOf(transition.by), exactly(transition.at), line});
}

void sortByTime(QList<TimelineEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent &one, const TimelineEvent &other) {
        if (one.at.utc.isValid() != other.at.utc.isValid())
            return one.at.utc.isValid();
        return one.at.utc.isValid() && one.at.utc < other.at.utc;
    });
}

bool isSameUuid(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool hasLeft(const JournalHistory &history)
{
    switch (history.entry.state) {
    case JournalState::Sending:
    case JournalState::Requested:
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
    case JournalState::Unknown:
    case JournalState::Closed:
        return true;
    case JournalState::Refused:
        return history.entry.tries > 0;
    case JournalState::Held:
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
        return false;
    }
    Q_UNREACHABLE();
}

const JournalHistory *foremostDeed(const QList<JournalHistory> &histories, const QString &lineItemUuid)
{
    const JournalHistory *foremost = nullptr;
    for (const JournalHistory &history : histories) {
        const JournalIntent &intent = history.entry.intent;
        if (isReject(intent.action) || !concernsLine(intent, lineItemUuid))
            continue;
        const bool isFurther = !foremost || (hasLeft(history) && !hasLeft(*foremost));
        const bool isLater
            = foremost && hasLeft(history) == hasLeft(*foremost) && intent.created >= foremost->entry.intent.created;
        if (isFurther || isLater)
            foremost = &history;
    }
    return foremost;
}

/// The parcel that tells most: one with a date before one without.
Parcel tellingParcel(const LineItem &line)
{
    const auto dated = std::find_if(line.parcels.cbegin(), line.parcels.cend(),
                                    [](const Parcel &parcel) { return !parcel.shippingDate.isEmpty(); });
    if (dated != line.parcels.cend())
        return *dated;
    return line.parcels.isEmpty() ? Parcel() : line.parcels.constFirst();
}

} // namespace

ServerTime serverTimeOf(const QString &text)
{
    constexpr qsizetype lengthOfDay = 10; // 2026-01-31
    const QDateTime utc = timestampFrom(text);
    return {utc, utc.isValid() && text.trimmed().size() <= lengthOfDay, text};
}

QList<TimelineEvent> timelineOf(const Order &order, const QDateTime &asOf, const QList<JournalHistory> &histories)
{
    QList<TimelineEvent> events;
    if (order.created.isValid() || !order.createdText.isEmpty())
        events.append({TimelineEvent::OrderCreated{}, TimelineSource::Server,
                       ServerTime{order.created, false, order.createdText}, QString()});
    for (const JournalHistory &history : histories)
        addHistory(events, history);
    for (const LineItem &line : order.lineItems)
        addLine(events, line);
    if (asOf.isValid())
        events.append({TimelineEvent::Shown{}, TimelineSource::Read, exactly(asOf), QString()});
    sortByTime(events);
    return events;
}

QList<TimelineEvent> ofLine(QList<TimelineEvent> events, const QString &lineItemUuid)
{
    events.removeIf([&lineItemUuid](const TimelineEvent &event) {
        return !event.lineItemUuid.isEmpty() && !isSameUuid(event.lineItemUuid, lineItemUuid);
    });
    for (TimelineEvent &event : events) {
        if (std::holds_alternative<TimelineEvent::Shown>(event.what))
            event.lineItemUuid = lineItemUuid;
    }
    return events;
}

QList<TimelineEvent> timelineOf(const JournalHistory &history)
{
    QList<TimelineEvent> events;
    addHistory(events, history);
    return events;
}

bool concernsLine(const JournalIntent &intent, const QString &lineItemUuid)
{
    if (!concernsWholeOrder(intent.action))
        return isSameUuid(intent.targetUuid, lineItemUuid);
    // Nothing was seen when it was asked for by a script: then it may be any of them.
    return intent.linesSeen.isEmpty()
           || std::any_of(intent.linesSeen.cbegin(), intent.linesSeen.cend(), [&lineItemUuid](const LineSeen &line) {
                  return isSameUuid(line.lineItemUuid, lineItemUuid);
              });
}

QList<ArrivedAllTheSame> arrivedAllTheSame(const Order &order, const QList<JournalHistory> &histories)
{
    QList<ArrivedAllTheSame> arrived;
    for (const LineItem &line : order.lineItems) {
        const JournalHistory *asked = hasShipped(line) ? foremostDeed(histories, line.uuid) : nullptr;
        if (!asked)
            continue;
        const Parcel parcel = tellingParcel(line);
        const QString &date = parcel.shippingDate.isEmpty() ? parcel.createdDate : parcel.shippingDate;
        arrived.append({line.uuid, asked->entry.intent.action, trackingNumber(line), serverTimeOf(date),
                        asked->entry.state, asked->entry.intent.created, asked->entry.changed});
    }
    return arrived;
}

} // namespace Rescind
