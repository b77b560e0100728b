// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/lettertitles.h"

#include <QCoreApplication>

#include <array>

namespace Rescind::LetterTitles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::LetterTitles)
};

constexpr std::array allTold{Told::NotAsked,     Told::NotSent,     Told::Asked,    Told::OutcomeUnknown,
                             Told::Refused,      Told::Confirmed,   Told::Rejected, Told::Shipped,
                             Told::Contradicted, Told::NotReadable, Told::Partly};

QString nameOf(Told told)
{
    switch (told) {
    case Told::NotAsked:
        return Text::tr("nothing was asked");
    case Told::NotSent:
        return Text::tr("not sent yet");
    case Told::Asked:
        return Text::tr("asked, no answer");
    case Told::OutcomeUnknown:
        return Text::tr("unknown outcome");
    case Told::Refused:
        return Text::tr("the request was refused");
    case Told::Confirmed:
        return Text::tr("cancelled");
    case Told::Rejected:
        return Text::tr("rejected");
    case Told::Shipped:
        return Text::tr("shipped");
    case Told::Contradicted:
        return Text::tr("contradictory");
    case Told::NotReadable:
        return Text::tr("not readable");
    case Told::Partly:
        return Text::tr("the lines differ");
    }
    Q_UNREACHABLE();
}

std::optional<Told> toldFrom(const QString &word)
{
    for (const auto told : allTold) {
        if (word == wireName(told))
            return told;
    }
    return std::nullopt;
}

QString wordingTitle(const QString &id)
{
    if (id == "moment.asked"_L1)
        return Text::tr("Wording: when it was asked");
    if (id == "moment.asOf"_L1)
        return Text::tr("Wording: as of when");
    if (id == "waiting.less"_L1)
        return Text::tr("Wording: waited for less than an hour");
    if (id == "waiting.one"_L1)
        return Text::tr("Wording: waited for an hour");
    if (id == "waiting.many"_L1)
        return Text::tr("Wording: waited for hours");
    if (id == "and"_L1)
        return Text::tr("Wording: between the last two of a list");
    return id;
}

} // namespace

QString titleOf(const QString &id)
{
    const auto group = id.section(u'.', 0, 0);
    const auto word = id.section(u'.', 1);
    if (id == TextBook::remindId)
        return Text::tr("Letter: remind the supplier");
    if (id == TextBook::tellId)
        return Text::tr("Letter: tell the customer");
    if (id == "line"_L1)
        return Text::tr("Item: its line in the list");
    if (group == "unknown"_L1)
        return Text::tr("Not known: %1").arg(placeMeaning(word));
    const auto told = toldFrom(word);
    if (told && group == "customer"_L1)
        return Text::tr("To the customer: %1").arg(nameOf(*told));
    if (told && group == "supplier"_L1)
        return Text::tr("To the supplier: %1").arg(nameOf(*told));
    return told && group == "item"_L1 ? Text::tr("Item: %1").arg(nameOf(*told)) : wordingTitle(id);
}

QString placeMeaning(const QString &place)
{
    if (place == "po"_L1)
        return Text::tr("the PO number");
    if (place == "state"_L1)
        return Text::tr("how it stands");
    if (place == "items"_L1)
        return Text::tr("the list of the items");
    if (place == "supplier"_L1)
        return Text::tr("the supplier's name");
    if (place == "customer"_L1)
        return Text::tr("the customer's name");
    if (place == "retailer"_L1)
        return Text::tr("the retailer's name");
    if (place == "asked at"_L1)
        return Text::tr("when it was asked");
    if (place == "waiting"_L1)
        return Text::tr("how long ago that is, in working time");
    if (place == "as of"_L1)
        return Text::tr("when the server said so");
    if (place == "ordered"_L1)
        return Text::tr("the day of the order");
    if (place == "today"_L1)
        return Text::tr("today's date");
    if (place == "tracking"_L1)
        return Text::tr("the tracking number");
    if (place == "cancelled"_L1)
        return Text::tr("how many items are cancelled");
    if (place == "lines"_L1)
        return Text::tr("how many items there are");
    if (place == "quantity"_L1)
        return Text::tr("the quantity");
    if (place == "item"_L1)
        return Text::tr("the item's name");
    if (place == "sku"_L1)
        return Text::tr("the SKU");
    if (place == "item state"_L1)
        return Text::tr("how the item stands");
    if (place == "date"_L1)
        return Text::tr("the date");
    if (place == "time"_L1)
        return Text::tr("the time");
    if (place == "zone"_L1)
        return Text::tr("the time zone");
    return place == "hours"_L1 ? Text::tr("the number of hours") : place;
}

LetterKind letterOf(const QString &id)
{
    const bool isForSupplier = id == TextBook::remindId || id.startsWith("supplier."_L1) || id.startsWith("waiting."_L1)
                               || id == "unknown.waiting"_L1;
    return isForSupplier ? LetterKind::RemindSupplier : LetterKind::TellCustomer;
}

OrderTelling sampleFor(const QString &id, const QDateTime &now)
{
    constexpr int anHour = 3600;
    const auto told = toldFrom(id.section(u'.', 1)).value_or(Told::Asked);
    const bool isUnknown = id.startsWith("unknown."_L1);
    OrderTelling telling;
    telling.told = told;
    if (!isUnknown || id == "unknown.tracking"_L1) {
        telling.purchaseOrderNumber = u"5527771067"_s;
        telling.customer = Text::tr("Robin Example");
        telling.retailer = Text::tr("Example Home");
        telling.suppliers = {Text::tr("Example Ceramics")};
        telling.ordered = now.addDays(-5);
        telling.asOf = now;
        const int hours = id == "waiting.less"_L1 ? 0 : id == "waiting.one"_L1 ? 1 : 26;
        telling.askedAt = now.addSecs(-hours * anHour);
    }
    if (id == "unknown.tracking"_L1)
        telling.told = Told::Shipped;
    if (id == "unknown.items"_L1)
        return telling;
    const auto add = [&](const QString &name, Told itemTold) {
        LineTelling item;
        item.name = name;
        item.told = itemTold;
        item.askedAt = telling.askedAt;
        if (!isUnknown) {
            item.sku = u"EX-20287"_s;
            item.quantity = 2;
            item.tracking = u"1Z9990000000000"_s;
        }
        telling.lines << item;
    };
    add(Text::tr("Blue mug"), telling.told == Told::Partly ? Told::Confirmed : telling.told);
    if (telling.told == Told::Partly)
        add(Text::tr("Tea pot"), Told::Shipped);
    return telling;
}

} // namespace Rescind::LetterTitles
