// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/orderreader.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <chrono>

namespace Rescind {

namespace {

class OrderReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderReader)
};

// Reads @p count digits at @p at and moves on.
std::optional<int> digits(QStringView text, qsizetype &at, int count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const QChar character : text.sliced(at, count)) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        value = value * 10 + (character.unicode() - u'0');
    }
    at += count;
    return value;
}

bool skip(QStringView text, qsizetype &at, QStringView anyOf)
{
    if (at >= text.size() || !anyOf.contains(text[at]))
        return false;
    ++at;
    return true;
}

std::optional<QDate> dateFrom(QStringView text, qsizetype &at)
{
    const auto year = digits(text, at, 4);
    if (!year || !skip(text, at, u"-"))
        return std::nullopt;
    const auto month = digits(text, at, 2);
    if (!month || !skip(text, at, u"-"))
        return std::nullopt;
    const auto day = digits(text, at, 2);
    return day ? std::optional(QDate(*year, *month, *day)) : std::nullopt;
}

std::optional<QTime> timeFrom(QStringView text, qsizetype &at)
{
    const auto hour = digits(text, at, 2);
    if (!hour || !skip(text, at, u":"))
        return std::nullopt;
    const auto minute = digits(text, at, 2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    int millisecond = 0;
    if (skip(text, at, u":")) {
        const auto seconds = digits(text, at, 2);
        if (!seconds)
            return std::nullopt;
        second = *seconds;
        if (skip(text, at, u".,")) {
            // Microseconds as documented, or any other number of digits; milliseconds are all QTime holds.
            const qsizetype from = at;
            for (int weight = 100; const auto digit = digits(text, at, 1); weight /= 10)
                millisecond += *digit * weight;
            if (at == from)
                return std::nullopt;
        }
    }
    return QTime(*hour, *minute, second, millisecond);
}

// Seconds east of UTC; nothing at all is UTC.
std::optional<int> offsetFrom(QStringView text, qsizetype &at)
{
    if (at == text.size() || skip(text, at, u"Zz"))
        return 0;
    const bool west = text[at] == u'-';
    if (!skip(text, at, u"+-"))
        return std::nullopt;
    const auto hours = digits(text, at, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    int minutes = 0;
    if (at < text.size()) {
        skip(text, at, u":");
        const auto rest = digits(text, at, 2);
        if (!rest || *rest > 59)
            return std::nullopt;
        minutes = *rest;
    }
    const int offset = (*hours * 60 + minutes) * 60;
    return west ? -offset : offset;
}

} // namespace

QDateTime timestampFrom(QStringView text)
{
    text = text.trimmed();
    qsizetype at = 0;
    const std::optional<QDate> date = dateFrom(text, at);
    if (!date)
        return {};
    QTime time(0, 0);
    int offset = 0;
    if (at < text.size()) {
        if (!skip(text, at, u"Tt "))
            return {};
        const std::optional<QTime> read = timeFrom(text, at);
        const std::optional<int> east = read ? offsetFrom(text, at) : std::nullopt;
        if (!east || at != text.size())
            return {};
        time = *read;
        offset = *east;
    }
    const QDateTime local(*date, time, Qt::UTC);
    return date->isValid() && time.isValid() ? local.addSecs(-offset) : QDateTime();
}

namespace {

/// "2019-01-31T10:11:12.123456Z", the form that is documented; nullopt for any other, right or wrong.
std::optional<QDateTime> documentedTimestamp(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00.000000Z";
    if (text.size() != form.size())
        return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isRight = form[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!isRight)
            return std::nullopt;
    }
    const auto number = [text](std::size_t at, std::size_t digits) {
        int value = 0;
        for (const char digit : text.substr(at, digits))
            value = 10 * value + (digit - '0');
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year == 0 || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto sinceEpoch = std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(hour)
                            + std::chrono::minutes(minute) + std::chrono::seconds(second)
                            + std::chrono::milliseconds(number(20, 3));
    return QDateTime::fromMSecsSinceEpoch(std::chrono::milliseconds(sinceEpoch).count(), Qt::UTC);
}

/// The object behind @p element, or nullopt.
std::optional<Json::Object> objectOf(const Json::Element *element)
{
    Json::Object object;
    if (!element || element->get(object) != simdjson::SUCCESS)
        return std::nullopt;
    return object;
}

} // namespace

OrderReader::OrderReader(bool readsMany)
    : m_texts(readsMany)
    , m_lines(m_texts)
{
}

void OrderReader::readRetailer(Retailer &retailer)
{
    const auto object = objectOf(m_members[retailerMember]);
    if (!object)
        return;
    m_retailer.read(*object);
    retailer.uuid = text(m_retailer, retailerUuid, retailerRetailerUuid);
    retailer.name = text(m_retailer, retailerName, retailerOrganizationName);
    if (const auto user = objectOf(m_retailer.firstOf(retailerUser, retailerOrderSubmittedBy))) {
        m_user.read(*user);
        retailer.submittedBy = text(m_user, userName);
        retailer.submittedByEmail = text(m_user, userEmail);
    } else {
        retailer.submittedBy = text(m_retailer, retailerOrderSubmittedBy);
    }
}

void OrderReader::readAddress(Address &address)
{
    const auto object = objectOf(m_members[addressMember]);
    if (!object)
        return;
    m_address.read(*object);
    address.name = Json::TextPool::ownText(m_address[addressName]);
    address.businessName = text(m_address, addressBusinessName);
    address.address1 = Json::TextPool::ownText(m_address[addressAddress1]);
    address.address2 = text(m_address, addressAddress2);
    address.city = text(m_address, addressCity);
    address.state = text(m_address, addressState);
    address.postalCode = text(m_address, addressPostalCode);
    address.phoneNumber = Json::TextPool::ownText(m_address[addressPhoneNumber]);
    address.country = text(m_address, addressCountry);
}

void OrderReader::readFees(Fees &fees)
{
    const auto object = objectOf(m_members.firstOf(feesMember, retailerProvidedFees));
    if (!object)
        return;
    m_fees.read(*object);
    fees.orderFee = text(m_fees, feesOrderFee);
    fees.orderTax = text(m_fees, feesOrderTax);
    fees.shippingCost = text(m_fees, feesShippingCost, feesEstimatedShippingCost);
    fees.dropShipFee = text(m_fees, feesDropShipFee, feesDropshipFee);
}

// Leaving a line out would make the order look smaller than it is.
std::optional<QString> OrderReader::readLines(QList<LineItem> &lines)
{
    const Json::Element *member = m_members[lineItems];
    if (!member)
        return std::nullopt;
    Json::Array array;
    if (member->get(array) != simdjson::SUCCESS)
        return OrderReaderTexts::tr("Its line items are not a list.");
    lines.reserve(static_cast<qsizetype>(array.size()));
    for (const Json::Element element : array) {
        Json::Object line;
        if (element.get(line) != simdjson::SUCCESS)
            return OrderReaderTexts::tr("One of its line items cannot be read.");
        m_lines.read(line, lines.emplaceBack());
    }
    return std::nullopt;
}

std::optional<MalformedOrder> OrderReader::read(const Json::Element &element, Order &order)
{
    Json::Object object;
    if (element.get(object) != simdjson::SUCCESS)
        return MalformedOrder{{}, OrderReaderTexts::tr("It is not an order.")};
    m_members.read(object);
    order.uuid = Json::TextPool::ownText(m_members[uuid]);
    if (order.uuid.isEmpty())
        order.uuid = Json::TextPool::ownText(m_members[orderUuid]);
    if (order.uuid.isEmpty())
        return MalformedOrder{{}, OrderReaderTexts::tr("It has no order id.")};
    if (const auto reason = readLines(order.lineItems))
        return MalformedOrder{order.uuid, *reason};

    order.purchaseOrderNumber = text(m_members, purchaseOrderId, poNumber);
    const Json::Element *created = m_members[createdDate];
    order.createdText = Json::TextPool::ownText(created);
    std::string_view createdUtf8;
    const auto documented
        = created && created->get(createdUtf8) == simdjson::SUCCESS ? documentedTimestamp(createdUtf8) : std::nullopt;
    order.created = documented ? *documented : timestampFrom(order.createdText);
    order.retailerNotes = text(m_members, retailerProvidedOrderNotes, retailerProvidedNotes, notes);
    order.supplierNotes = text(m_members, supplierProvidedOrderNotes, supplierProvidedNotes);
    readRetailer(order.retailer);
    readAddress(order.address);
    readFees(order.fees);
    if (const auto shipping = objectOf(m_members[requestedShipping])) {
        m_shipping.read(*shipping);
        order.requestedShipping = {text(m_shipping, shippingCarrier), text(m_shipping, shippingMethod)};
    }
    if (const Json::Element *sent = m_members[sentToSupplier])
        order.sentToSupplier = Json::truth(*sent);
    return std::nullopt;
}

tl::expected<Order, MalformedOrder> orderFrom(const Json::Element &element)
{
    Order order;
    if (auto malformed = OrderReader(false).read(element, order))
        return tl::unexpected(*std::move(malformed));
    return order;
}

} // namespace Rescind
