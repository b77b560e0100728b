// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/casesheet.h"

#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/requesttext.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::CaseSheet)
};

/// More are for a file: see makeOrderList() and the export.
constexpr qsizetype mostLinesInFull = 100;

QString madeText(const SheetOrigin &origin)
{
    const auto person = origin.person.isEmpty() ? Text::tr("somebody with a token") : origin.person;
    const auto who = origin.organisation.isEmpty()
                         ? person
                         : Text::tr("%1, %2", "a person, their organisation").arg(person, origin.organisation);
    return Text::tr("Made on %1 by %2, on: %3", "a time, who, the kind of server")
        .arg(fullDateTime(origin.at), Sheet::serverText(who), Sheet::serverText(origin.place));
}

QString quantityText(const LineItem &line)
{
    return line.quantity ? QLocale().toString(*line.quantity) : Text::tr("not told");
}

QString askedText(const OurRequest &request)
{
    return Text::tr("%1: %2, %3", "a deed, how far it has come, when")
        .arg(displayText(request.kind), displayText(request.state), fullDateTime(request.at));
}

/// What the server says of a line, and of its cancellation where there is one.
QString stateText(const LineItem &line)
{
    const auto words = Sheet::serverText(serverWords(line));
    const auto state = cancellationState(line);
    if (state == CancellationState::None)
        return words.isEmpty() ? Text::tr("not told") : words;
    return words.isEmpty() ? displayText(state)
                           : Text::tr("%1 (%2)", "a state, the server's words").arg(displayText(state), words);
}

void addLines(Sheet &sheet, const CaseFile &file)
{
    QList<QStringList> rows;
    for (const auto &line : file.order.lineItems) {
        const auto request = requestFor(line, file.requests);
        rows.append({Sheet::serverText(displayName(line)), Sheet::serverText(line.skuId), quantityText(line),
                     Sheet::serverText(line.supplier.name), stateText(line),
                     request ? askedText(*request) : Text::tr("nothing, from this computer")});
    }
    sheet.addHeading(Text::tr("Line items"));
    if (rows.isEmpty()) {
        sheet.addText(Text::tr("The server shows no lines in this order."));
        return;
    }
    sheet.addTable({{Text::tr("Item"), 5},
                    {Text::tr("SKU"), 3},
                    {Text::tr("Quantity"), 2, Qt::AlignRight},
                    {Text::tr("Supplier"), 3},
                    {Text::tr("The server says"), 4},
                    {Text::tr("We asked"), 5}},
                   rows);
}

struct Event
{
    QDateTime at;
    QString what;
    QString who;
};

QString stepText(const JournalTransition &step)
{
    auto text = displayText(step.to);
    if (step.http != 0)
        text += Text::tr(" (answer %1)", "an HTTP status").arg(step.http);
    return step.message.isEmpty()
               ? text
               : Text::tr("%1: %2", "a state, an explanation").arg(text, Sheet::serverText(step.message));
}

QString deciderText(const JournalTransition &step, const QString &person)
{
    switch (step.by) {
    case Decider::Program:
        return Text::tr("this program");
    case Decider::Answer:
        return Text::tr("the server's answer");
    case Decider::Read:
        return Text::tr("a look at the order");
    case Decider::Person:
        return person;
    }
    Q_UNREACHABLE();
}

void addAskedFor(QList<Event> &events, const AskedFor &asked, const Order &order)
{
    const auto &intent = asked.entry.intent;
    const auto person = intent.person.isEmpty() ? Text::tr("somebody with a token") : Sheet::serverText(intent.person);
    const auto *line = order.lineItem(intent.targetUuid);
    auto what = displayText(intent.action);
    if (line)
        what = Text::tr("%1: %2", "a deed, a line item").arg(what, isolatedText(displayName(*line)));
    if (!intent.reason.isEmpty())
        what += u'\n' + Text::tr("Note: %1").arg(Sheet::serverText(intent.reason));
    events.append({intent.created, what, person});
    for (const auto &step : asked.steps)
        events.append({step.at, stepText(step), deciderText(step, person)});
}

/// The server's times are texts of no documented form; only those that can be read for certain have a place in a time
/// line, and all stand with their parcels.
void addParcels(QList<Event> &events, const Order &order)
{
    for (const auto &line : order.lineItems) {
        for (const auto &parcel : line.parcels) {
            auto recorded = QDateTime::fromString(parcel.createdDate, Qt::ISODateWithMs);
            if (!recorded.isValid() || !parcel.createdDate.contains(u'T'))
                continue;
            if (recorded.timeSpec() == Qt::LocalTime)
                recorded.setTimeSpec(Qt::UTC); // as all times of the server
            events.append({recorded,
                           Text::tr("A parcel was recorded for %1: %2", "a line item, a tracking number")
                               .arg(isolatedText(displayName(line)), parcel.trackingNumber.isEmpty()
                                                                         ? Text::tr("no tracking number")
                                                                         : isolatedText(parcel.trackingNumber)),
                           isolatedText(line.supplier.name)});
        }
    }
}

void addTimeLine(Sheet &sheet, const CaseFile &file)
{
    QList<Event> events;
    if (file.order.created.isValid())
        events.append({file.order.created, Text::tr("The order was made"), isolatedText(file.order.retailer.name)});
    addParcels(events, file.order);
    for (const auto &asked : file.askedFor)
        addAskedFor(events, asked, file.order);
    events.append({file.asOf, Text::tr("The server said: %1").arg(displayText(rollUp(file.order))), {}});
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &left, const Event &right) { return left.at < right.at; });
    QList<QStringList> rows;
    for (const auto &event : std::as_const(events))
        rows.append({fullDateTime(event.at), event.what, event.who});
    sheet.addHeading(Text::tr("What happened"));
    sheet.addTable({{Text::tr("When"), 4}, {Text::tr("What"), 7}, {Text::tr("Who"), 3}}, rows);
    if (!file.journalProblem.isEmpty())
        sheet.addText(Text::tr("What was asked for from this computer could not be read: %1").arg(file.journalProblem),
                      Sheet::Look::Strong);
    sheet.addText(
        Text::tr("Only what was asked for from this computer is known here, and what the server shows. When a "
                 "supplier answered, or what was asked for elsewhere, the server does not tell."),
        Sheet::Look::Muted);
}

} // namespace

std::unique_ptr<Sheet> makeCaseSheet(const CaseFile &file, const SheetOrigin &origin)
{
    const auto made = madeText(origin);
    auto sheet = std::make_unique<Sheet>(
        Text::tr("Case sheet: PO number %1").arg(isolatedText(file.order.purchaseOrderNumber)), made);
    sheet->addText(made, Sheet::Look::Muted);
    sheet->addText(Text::tr("As the server said on %1").arg(fullDateTime(file.asOf)), Sheet::Look::Muted);
    sheet->addText(displayText(rollUp(file.order)), Sheet::Look::Strong);
    sheet->addText(orderOutlook(file.order, file.requests, origin.actor));
    addLines(*sheet, file);
    addTimeLine(*sheet, file);
    for (const auto &section : orderFacts(file.order)) {
        sheet->addHeading(section.title);
        sheet->addFacts(section.facts);
    }
    for (const auto &line : file.order.lineItems.first(std::min(file.order.lineItems.size(), mostLinesInFull))) {
        const auto section = lineFacts(line);
        sheet->addHeading(Text::tr("Line item: %1").arg(isolatedText(section.title)));
        sheet->addFacts(section.facts);
    }
    if (const auto more = file.order.lineItems.size() - mostLinesInFull; more > 0)
        sheet->addText(Text::tr("%Ln more line item(s) are not told of in full here.", nullptr, static_cast<int>(more)),
                       Sheet::Look::Strong);
    return sheet;
}

qsizetype orderListRows(const QList<CachedOrder> &orders)
{
    qsizetype rows = 0;
    for (const auto &cached : orders)
        rows += std::max<qsizetype>(1, cached.order.lineItems.size());
    return rows;
}

std::unique_ptr<Sheet> makeOrderList(const QList<CachedOrder> &orders, const OurRequests &requests,
                                     const SheetOrigin &origin)
{
    const auto made = madeText(origin);
    const auto box = u"☐"_s;
    QList<QStringList> rows;
    QDateTime oldest;
    for (const auto &cached : orders) {
        if (!oldest.isValid() || cached.asOf < oldest)
            oldest = cached.asOf;
        const auto number = Sheet::serverText(cached.order.purchaseOrderNumber);
        if (cached.order.lineItems.isEmpty())
            rows.append({box, number, Text::tr("The server shows no lines"), {}, {}, {}});
        for (const auto &line : cached.order.lineItems) {
            auto state = stateText(line);
            if (const auto request = requestFor(line, requests))
                state += u'\n' + Text::tr("we asked: %1").arg(requestText(*request));
            rows.append({box, number, Sheet::serverText(displayName(line)), Sheet::serverText(line.skuId),
                         quantityText(line), state});
        }
    }
    auto sheet
        = std::make_unique<Sheet>(Text::tr("List of %Ln line item(s)", nullptr, static_cast<int>(rows.size())), made);
    sheet->addText(made, Sheet::Look::Muted);
    if (oldest.isValid())
        sheet->addText(Text::tr("As the server said on %1 or later").arg(fullDateTime(oldest)), Sheet::Look::Muted);
    sheet->addTable({{Text::tr("Done"), 2, Qt::AlignHCenter},
                     {Text::tr("PO number"), 5},
                     {Text::tr("Item"), 9},
                     {Text::tr("SKU"), 5},
                     {Text::tr("Quantity"), 3, Qt::AlignRight},
                     {Text::tr("State"), 7}},
                    rows);
    return sheet;
}

} // namespace Rescind
