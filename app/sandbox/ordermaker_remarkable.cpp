// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ordermaker.h"

#include "app/sandbox/people.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

/// Orders that people and tests look for. The first is the youngest of the shop, the others lie behind it; a shop too
/// small has as many as fit.
enum class Remarkable {
    CancellableThree,   ///< PO 5527771067: three lines, of both suppliers, none shipped
    SharedNumberOne,    ///< PO 7700012345 ...
    SharedNumberTwo,    ///< ... which is also this order's
    EveryStatus,        ///< PO 5527771103: six lines, one of each status
    LeadingZeros,       ///< PO 0000123456
    Slash,              ///< PO AF/2026/17
    Space,              ///< PO AF 2026 18
    Percent,            ///< PO AF%2F19 50%
    Han,                ///< PO 注文-２０２６／１９
    Cyrillic,           ///< PO Заказ № 4711
    Shipped,            ///< PO 5527771110: both lines
    Cancelled,          ///< PO 5527771111: both lines
    FirstSupplierOnly,  ///< PO 5527771112
    SecondSupplierOnly, ///< PO 5527771113
    Unallocated,        ///< PO 5527771114: nobody was asked to deliver it yet
    Markup,             ///< PO 5527771115: texts that look like HTML
    Bidirectional,      ///< PO 5527771116: U+202E and invisible characters
    Long,               ///< PO 5527771117: a note of 4,000 characters
    Emoji,              ///< PO 5527771118: joined emoji, piled-up accents
    Controls,           ///< PO 5527771119: NUL and escape sequences
    Formula,            ///< PO 5527771120: texts that a spreadsheet would run
    ManyLines           ///< PO 5527771121: twelve lines
};

constexpr int remarkableCount = static_cast<int>(Remarkable::ManyLines) + 1;

QString numberOf(Remarkable remarkable)
{
    switch (remarkable) {
    case Remarkable::CancellableThree:
        return u"5527771067"_s;
    case Remarkable::SharedNumberOne:
    case Remarkable::SharedNumberTwo:
        return u"7700012345"_s;
    case Remarkable::LeadingZeros:
        return u"0000123456"_s;
    case Remarkable::Slash:
        return u"AF/2026/17"_s;
    case Remarkable::Space:
        return u"AF 2026 18"_s;
    case Remarkable::Percent:
        return u"AF%2F19 50%"_s;
    case Remarkable::Han:
        return u"注文-２０２６／１９"_s;
    case Remarkable::Cyrillic:
        return u"Заказ № 4711"_s;
    case Remarkable::EveryStatus:
    case Remarkable::Shipped:
    case Remarkable::Cancelled:
    case Remarkable::FirstSupplierOnly:
    case Remarkable::SecondSupplierOnly:
    case Remarkable::Unallocated:
    case Remarkable::Markup:
    case Remarkable::Bidirectional:
    case Remarkable::Long:
    case Remarkable::Emoji:
    case Remarkable::Controls:
    case Remarkable::Formula:
    case Remarkable::ManyLines:
        return QString::number(5'527'771'100LL + static_cast<int>(remarkable));
    }
    return {};
}

QList<std::pair<int, LineStatus>> linesOf(Remarkable remarkable)
{
    using enum LineStatus;
    switch (remarkable) {
    case Remarkable::CancellableThree:
        return {{firstSupplier, Allocated}, {secondSupplier, Allocated}, {firstSupplier, Backordered}};
    case Remarkable::EveryStatus:
        return {{firstSupplier, Allocated},  {secondSupplier, HasTracking}, {firstSupplier, Backordered},
                {secondSupplier, Cancelled}, {firstSupplier, Rejected},     {secondSupplier, Unallocated}};
    case Remarkable::Shipped:
        return {{firstSupplier, HasTracking}, {secondSupplier, HasTracking}};
    case Remarkable::Cancelled:
        return {{firstSupplier, LineStatus::Cancelled}, {secondSupplier, LineStatus::Cancelled}};
    case Remarkable::FirstSupplierOnly:
        return {{firstSupplier, Allocated}, {firstSupplier, Allocated}};
    case Remarkable::SecondSupplierOnly:
        return {{secondSupplier, Allocated}, {secondSupplier, Allocated}};
    case Remarkable::Unallocated:
        return {{firstSupplier, LineStatus::Unallocated}, {secondSupplier, LineStatus::Unallocated}};
    case Remarkable::ManyLines:
        return QList<std::pair<int, LineStatus>>(6, {firstSupplier, Allocated})
               + QList<std::pair<int, LineStatus>>(6, {secondSupplier, Allocated});
    case Remarkable::SharedNumberOne:
    case Remarkable::SharedNumberTwo:
    case Remarkable::LeadingZeros:
    case Remarkable::Slash:
    case Remarkable::Space:
    case Remarkable::Percent:
    case Remarkable::Han:
    case Remarkable::Cyrillic:
    case Remarkable::Markup:
    case Remarkable::Bidirectional:
    case Remarkable::Long:
    case Remarkable::Emoji:
    case Remarkable::Controls:
    case Remarkable::Formula:
        break;
    }
    return {{firstSupplier, Allocated}, {secondSupplier, Allocated}};
}

void addAwkwardTexts(Remarkable remarkable, StoredOrder &order)
{
    auto &customer = order.customer;
    switch (remarkable) {
    case Remarkable::Markup:
        customer.name = u"<b>Robert</b> <img src=\"file:///etc/passwd\"> O'Brien &amp; Söhne"_s;
        customer.address1 = u"1 <a href='https://example.invalid/'>Main</a> St."_s;
        order.retailerNotes = u"<table><tr><td><script>alert(1)</script></td></tr></table> 5 < 7 && 7 > 5"_s;
        order.lines.first().supplierNote = u"</td></tr></table><h1>Shipped</h1>"_s;
        break;
    case Remarkable::Bidirectional:
        customer.name = u"Anna \u202Egpj.eloC\u202C Nowak"_s;
        customer.city = u"Spring\u200B\u2060field\uFEFF"_s;
        order.retailerNotes = u"\u2067Cancel\u2069 \u202Dnothing\u202C of this: \u061Cאבג 123 ابجد"_s;
        break;
    case Remarkable::Long:
        customer.name = u"Wolfeschlegelsteinhausenbergerdorff"_s.repeated(8);
        customer.address1 = u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch "_s.repeated(6);
        order.retailerNotes = u"The customer says that the parcel \u2013 "_s.repeated(120).left(4'000);
        order.supplierNotes = QString(4'000, u'W');
        break;
    case Remarkable::Emoji:
        customer.name = u"👩‍👩‍👧‍👦 The Múñózes 🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s;
        customer.address1 = u"Z̷̢̛͚̤a̵̧͔̓l̶͖͝g̸̰̾o̵̤͌ Lane 1️⃣2️⃣"_s;
        order.retailerNotes = u"Thanks!! 🎁🎁 نعم 👍🏽 ok\u0301\u0301\u0301"_s;
        break;
    case Remarkable::Controls:
        customer.name = u"Left"_s + QChar(u'\0') + u"Right \u0007\u001B[31mred\u001B[0m"_s;
        customer.address1 = u"line one\r\nline two\u2028line three\u0085line four\ttab"_s;
        order.retailerNotes = u"a"_s + QChar(u'\0') + u"b\u0001\u0008\u007F\u009Fc"_s;
        break;
    case Remarkable::Formula:
        customer.name = u"=HYPERLINK(\"http://example.invalid\",\"Sum\")"_s;
        customer.address1 = u"+1+1"_s;
        customer.city = u"@SUM(A1:A9)"_s;
        order.retailerNotes = u"-2+3 \"quoted\", with; separators\tand\nlines"_s;
        break;
    case Remarkable::CancellableThree:
    case Remarkable::SharedNumberOne:
    case Remarkable::SharedNumberTwo:
    case Remarkable::EveryStatus:
    case Remarkable::LeadingZeros:
    case Remarkable::Slash:
    case Remarkable::Space:
    case Remarkable::Percent:
    case Remarkable::Han:
    case Remarkable::Cyrillic:
    case Remarkable::Shipped:
    case Remarkable::Cancelled:
    case Remarkable::FirstSupplierOnly:
    case Remarkable::SecondSupplierOnly:
    case Remarkable::Unallocated:
    case Remarkable::ManyLines:
        return;
    }
    order.customerId = 0; // nobody else is called that
}

} // namespace

int OrderMaker::remarkableNumber(int number) const
{
    const int back = m_plan.orders - 1 - number;
    const int step = std::clamp(m_plan.orders / remarkableCount, 1, 7);
    return back % step == 0 && back / step < remarkableCount ? back / step : -1;
}

void OrderMaker::setLines(Random &random, StoredOrder &order, const QList<std::pair<int, LineStatus>> &lines) const
{
    order.lines.clear();
    for (const auto &[supplier, status] : lines) {
        order.lines.append(line(random, itemOf(random, supplier), status, order.created));
        order.lines.last().position = static_cast<int>(order.lines.size()) - 1;
    }
    order.sentToSupplier = order.suppliers() != 0;
}

void OrderMaker::makeRemarkable(Random &random, StoredOrder &order, int remarkable) const
{
    const auto what = static_cast<Remarkable>(remarkable);
    order.purchaseOrderNumber = numberOf(what);
    setLines(random, order, linesOf(what));
    order.customer = customer(order.customerId);
    addAwkwardTexts(what, order);
}

} // namespace Rescind::Sandbox
