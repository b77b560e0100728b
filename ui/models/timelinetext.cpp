// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinetext.h"

#include "app/desk/deedrecord.h"
#include "app/domain/visibletext.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Timeline)
};

/// Texts of the journal are ours; a longer one is not needed to understand what happened.
constexpr qsizetype longestDetail = 400;

QString itemText(const QString &lineItemUuid, const Order *order)
{
    const LineItem *line = order ? order->lineItem(lineItemUuid) : nullptr;
    return line ? Text::tr("“%1”", "the name of an item").arg(isolatedText(displayName(*line), 60))
                : Text::tr("item %1", "an id").arg(isolatedText(lineItemUuid, 40));
}

QString carrierText(const Parcel &parcel)
{
    return parcel.shippingCarrier.isEmpty() ? Text::tr("a carrier the server does not name")
                                            : isolatedText(parcel.shippingCarrier, 40);
}

QString trackingText(const Parcel &parcel)
{
    return parcel.trackingNumber.isEmpty() ? Text::tr("no tracking number") : isolatedText(parcel.trackingNumber, 60);
}

QString reasonText(const JournalIntent &intent)
{
    return intent.reason.isEmpty()
               ? QString()
               : Text::tr("Reason, kept here and not sent: %1").arg(isolatedText(intent.reason, longestDetail));
}

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(u' ');
}

QString askedDetail(const JournalIntent &intent)
{
    const QString who = intent.person.isEmpty() ? Text::tr("By somebody with a pasted token.")
                                                : Text::tr("By %1.").arg(isolatedText(intent.person, 60));
    const QString list = intent.batch.isEmpty()
                             ? QString()
                             : Text::tr("Row %L1 of a list.").arg(static_cast<qlonglong>(intent.batchRow));
    return joined({who, list, reasonText(intent)});
}

QString stepDetail(const JournalTransition &step)
{
    const QString status = step.http > 0 ? Text::tr("Answer %1.", "an HTTP status").arg(step.http) : QString();
    const bool saysSo = step.http > 0 && step.message.contains(QString::number(step.http));
    return joined({visibleText(step.message, TextLines::Single, longestDetail), saysSo ? QString() : status});
}

QString stepText(JournalState state)
{
    switch (state) {
    case JournalState::Held:
        return Text::tr("put back, not sent");
    case JournalState::Sending:
        return Text::tr("left this computer");
    case JournalState::Requested:
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
    case JournalState::Refused:
    case JournalState::Unknown:
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
    case JournalState::Closed:
        break;
    }
    return displayText(state);
}

QString wordsText(const LineItem &line)
{
    const QString words = serverWords(line);
    return Text::tr("%1: %2", "an item, the server's words for its state")
        .arg(Text::tr("“%1”", "the name of an item").arg(isolatedText(displayName(line), 60)),
             words.isEmpty() ? Text::tr("nothing") : isolatedText(words, 60));
}

/// What the server shows of each line, as far as there is room.
QString shownDetail(const Order &order)
{
    constexpr qsizetype mostLines = 4;
    QStringList parts;
    for (qsizetype i = 0; i < qMin(order.lineItems.size(), mostLines); ++i)
        parts << wordsText(order.lineItems.at(i));
    if (const auto more = order.lineItems.size() - mostLines; more > 0)
        parts << Text::tr("%Ln more line(s)", nullptr, static_cast<int>(more));
    return parts.join(u" · "_s);
}

/// Puts words to each kind of event.
class Words
{
public:
    Words(const TimelineEvent &event, const Order *order, TimelineRow &row)
        : m_event(event)
        , m_order(order)
        , m_row(row)
    {
    }

    void operator()(const TimelineEvent::OrderCreated &) const
    {
        m_row.title = Text::tr("The order was made");
        m_row.mark = StateMark::Note;
    }
    void operator()(const TimelineEvent::ParcelShipped &shipped) const
    {
        m_row.title = Text::tr("%1 shipped", "an item").arg(item());
        m_row.detail = Text::tr("%1, %2", "carrier, tracking number")
                           .arg(carrierText(shipped.parcel), trackingText(shipped.parcel));
        m_row.mark = StateMark::Shipped;
        m_row.tone = StateTone::Information;
    }
    void operator()(const TimelineEvent::ParcelRecorded &recorded) const
    {
        m_row.title = Text::tr("Tracking of %1 was recorded", "an item").arg(item());
        m_row.detail = Text::tr("%1, %2", "carrier, tracking number")
                           .arg(carrierText(recorded.parcel), trackingText(recorded.parcel));
        m_row.mark = StateMark::Shipped;
    }
    void operator()(const TimelineEvent::BackorderedUntil &) const
    {
        m_row.title = Text::tr("%1: until then it is backordered", "an item").arg(item());
        m_row.mark = StateMark::Requested;
    }
    void operator()(const TimelineEvent::Asked &asked) const
    {
        m_row.title = Text::tr("%1 – asked for", "a deed").arg(deedText(asked.intent, m_order));
        m_row.detail = askedDetail(asked.intent);
        m_row.mark = StateMark::Note;
        m_row.tone = StateTone::Information;
    }
    void operator()(const TimelineEvent::Step &step) const
    {
        m_row.title = Text::tr("%1 – %2", "a deed, what became of it")
                          .arg(deedText(step.intent, m_order), stepText(step.transition.to));
        m_row.detail = stepDetail(step.transition);
        const StateChip chip = stateChip(step.transition.to);
        m_row.mark = chip.mark;
        m_row.tone = chip.tone;
    }
    void operator()(const TimelineEvent::Shown &) const
    {
        if (!m_order)
            return;
        const LineItem *line = m_event.lineItemUuid.isEmpty() ? nullptr : m_order->lineItem(m_event.lineItemUuid);
        const StateChip chip = line ? stateChip(cancellationState(*line)) : stateChip(rollUp(*m_order));
        m_row.title = Text::tr("The server shows: %1", "the state of an order or item").arg(chip.text);
        m_row.detail = line ? wordsText(*line) : shownDetail(*m_order);
        m_row.mark = chip.mark;
        m_row.tone = chip.tone;
    }

private:
    [[nodiscard]] QString item() const { return itemText(m_event.lineItemUuid, m_order); }

    const TimelineEvent &m_event;
    const Order *m_order;
    TimelineRow &m_row;
};

/// When it shipped, beside when it was asked for: a day alone tells nothing of the hour.
QString orderOfThings(const ArrivedAllTheSame &arrived)
{
    const ServerTime &shipped = arrived.shipped;
    if (!shipped.utc.isValid())
        return Text::tr("When it shipped, the server does not tell.");
    const QString when = isolatedText(fullServerTime(shipped), 120);
    if (shipped.isDay)
        return Text::tr("It shipped on %1.").arg(when);
    return shipped.utc < arrived.asked ? Text::tr("It had shipped before that: %1.").arg(when)
                                       : Text::tr("It shipped after that: %1.").arg(when);
}

/// What had become of the deed.
QString fate(const ArrivedAllTheSame &arrived)
{
    const QString since = fullDateTime(arrived.since);
    const bool asks = isCancel(arrived.action);
    switch (arrived.state) {
    case JournalState::Requested:
        return Text::tr("The server took the request, and no read of the order has shown an answer of the supplier.");
    case JournalState::SettledConfirmed:
        return asks ? Text::tr("The order showed it as cancelled: %1. Next: ask the supplier which is true.").arg(since)
                    : Text::tr("That was done: %1. Next: ask the warehouse which is true.").arg(since);
    case JournalState::SettledRejected:
        return Text::tr("The supplier rejected it, seen: %1.").arg(since);
    case JournalState::Refused:
        return Text::tr("That was refused: %1.").arg(since);
    case JournalState::Unknown:
    case JournalState::Closed:
        return Text::tr("We don't know whether that arrived at the server.");
    case JournalState::Sending:
        return Text::tr("It is being sent.");
    case JournalState::Held:
        return Text::tr("It has not been sent yet.");
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
        return Text::tr("It never left this computer (%1).").arg(displayText(arrived.state));
    }
    Q_UNREACHABLE();
}

} // namespace

QString displayText(TimelineSource source)
{
    switch (source) {
    case TimelineSource::Server:
        return Text::tr("server");
    case TimelineSource::Asked:
        return Text::tr("we asked");
    case TimelineSource::Answer:
        return Text::tr("server's answer");
    case TimelineSource::Read:
        return Text::tr("read");
    case TimelineSource::Program:
        return Text::tr("this program");
    }
    Q_UNREACHABLE();
}

StateChip stateChip(JournalState state)
{
    StateChip chip = stateChip(DeedRecord::stateOf(state));
    chip.text = displayText(state);
    if (state == JournalState::SettledRejected)
        chip.mark = StateMark::Rejected;
    if (state == JournalState::Withdrawn || state == JournalState::Closed)
        chip = {chip.text, StateMark::None, StateTone::Quiet};
    return chip;
}

QString deedText(const JournalIntent &intent, const Order *order)
{
    if (concernsWholeOrder(intent.action))
        return displayText(intent.action);
    return Text::tr("%1: %2", "a deed, an item").arg(displayText(intent.action), itemText(intent.targetUuid, order));
}

TimelineRow timelineRow(const TimelineEvent &event, const Order *order)
{
    TimelineRow row;
    row.when
        = event.at.text.isEmpty() && !event.at.utc.isValid() ? Text::tr("no time is told") : shortServerTime(event.at);
    row.whenInFull = fullServerTime(event.at);
    row.source = displayText(event.source);
    std::visit(Words(event, order, row), event.what);
    return row;
}

QString arrivalText(const ArrivedAllTheSame &arrived, const Order &order)
{
    const QString what = isCancel(arrived.action)
                             ? Text::tr("The cancellation of %1 was asked for here: %2.", "an item, a time")
                             : Text::tr("The cancellation of %1 was confirmed from here: %2.", "an item, a time");
    return joined({what.arg(itemText(arrived.lineItemUuid, &order), fullDateTime(arrived.asked)), fate(arrived),
                   orderOfThings(arrived),
                   arrived.trackingNumber.isEmpty()
                       ? QString()
                       : Text::tr("Tracking: %1.").arg(isolatedText(arrived.trackingNumber, 60))});
}

QString timelineLimits()
{
    return Text::tr("What was asked from other computers is not known here, nor when a supplier answered: the server "
                    "tells neither.");
}

QString timelineAsText(const QList<TimelineRow> &rows)
{
    QStringList lines;
    for (const TimelineRow &row : rows) {
        QString line = Text::tr("%1 (%2): %3", "a time, where it is known from, what happened")
                           .arg(row.whenInFull.isEmpty() ? row.when : row.whenInFull, row.source, row.title);
        if (!row.detail.isEmpty())
            line += u". "_s + row.detail;
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace Rescind
