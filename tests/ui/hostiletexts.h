// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/orders.h"

#include <QList>
#include <QString>

namespace Rescind::Testing {

using namespace Qt::StringLiterals;

struct HostileText
{
    const char *name;
    QString text;
};

/// What somebody may write where a name, a note or a number is due.
inline QList<HostileText> hostileTexts()
{
    const QString tables = u"<table><tr><td>"_s.repeated(18) + u"x"_s + u"</td></tr></table>"_s.repeated(18);
    return {
        {"HTML", u"<b>Bold</b><img src='file:///etc/passwd'><a href='https://example.invalid/'>here</a> &amp; 5 < 7"_s},
        {"18 nested tables", tables},
        {"direction override", u"Anna \u202Egpj.eloC\u202C \u2067turned\u2069 \u202Dround\u202C"_s},
        {"NUL and controls", u"Left"_s + QChar(u'\0') + u"Right \u0007\u001B[31mred\u001B[0m\u0001\u007F\u009F"_s},
        {"4,000 characters without a blank", QString(4'000, u'W')},
        {"4,000 characters with blanks", u"The parcel \u2013 "_s.repeated(400).left(4'000)},
        {"1,000 line breaks", u"line\n"_s.repeated(1'000)},
        {"emoji and piled-up accents", u"👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿👍🏽 "_s + u"e"_s
                                           + QString(300, QChar(0x0301)) + u"1️⃣"_s},
        {"right-to-left", u"ליאורה בן־דוד مرحبا بالعالم 123 שלום"_s.repeated(6)},
        {"invisible", u"zero\u200Bwidth\uFEFF\u2060\u00ADhyphen\u3164"_s},
        {"lone surrogates", u"half"_s + QChar(0xD83D) + u"a"_s + QChar(0xDE00) + u"pair"_s}};
}

/// An order every text of which is @p text.
inline Order hostileOrder(int number, const QString &text)
{
    auto order = TestOrders::order(number, 3);
    order.purchaseOrderNumber = text;
    order.createdText = text;
    order.address = {text, text, text, text, text, text, text, text, text};
    order.retailer = {text, text, text, text};
    order.fees = {text, text, text, text};
    order.requestedShipping = {text, text};
    order.retailerNotes = order.supplierNotes = text;
    for (auto &line : order.lineItems) {
        line.itemName = line.skuId = line.skuName = line.skuTitleVariants = line.cost = text;
        line.status = line.designation = text;
        line.supplier.name = line.supplierNotes = line.retailerNotes = text;
        line.productCodes = {{text, text}};
        line.allocation = Allocation{5, 3, 2, 0, text};
        line.parcels = {Parcel{text, text, text, text, text, text, text, 3}};
    }
    return order;
}

} // namespace Rescind::Testing
