// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/orderreport.h"

#include "app/domain/cancellation.h"

#include <QCoreApplication>

#include <utility>

namespace Rescind::Exchange {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderReport)
};

QString numberText(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

/// Each of @p texts once, those that are empty left out.
QString together(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !all.contains(text))
            all.append(text);
    }
    return all.join(u", "_s);
}

QString suppliers(const Order &order)
{
    QStringList names;
    for (const LineItem &line : order.lineItems)
        names.append(line.supplier.name);
    return together(names);
}

QString trackingNumbers(const LineItem &line)
{
    QStringList numbers;
    for (const Parcel &parcel : line.parcels)
        numbers.append(parcel.trackingNumber);
    return together(numbers);
}

const OurRequest *requestOf(const LineItem &line, const OurRequests &requests)
{
    const auto found = requests.constFind(line.uuid.toLower());
    return found == requests.cend() ? nullptr : &*found;
}

/// One of unknown outcome, else the latest.
const OurRequest *foremostRequest(const Order &order, const OurRequests &requests)
{
    const auto rank
        = [](const OurRequest &request) { return std::pair(request.state == ActionState::Unknown, request.at); };
    const OurRequest *foremost = nullptr;
    for (const LineItem &line : order.lineItems) {
        const OurRequest *request = requestOf(line, requests);
        if (request && (!foremost || rank(*foremost) < rank(*request)))
            foremost = request;
    }
    return foremost;
}

} // namespace

OrderReport::OrderReport(ReportRows rows, const QTimeZone &zone, const QDateTime &now)
    : m_rows(rows)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_now(now)
{
}

QStringList OrderReport::columns() const
{
    const auto zoned = [this](const QString &column) {
        return Text::tr("%1 (%2)", "a time, the name of its time zone").arg(column, QString::fromLatin1(m_zone.id()));
    };
    QStringList columns{Text::tr("PO number"), Text::tr("Order id"),       Text::tr("Retailer"),
                        Text::tr("Customer"),  zoned(Text::tr("Created")), Text::tr("Age in days")};
    if (m_rows == ReportRows::Orders)
        columns += {Text::tr("Suppliers"),       Text::tr("Lines"),           Text::tr("Cancellation"),
                    Text::tr("Lines requested"), Text::tr("Lines cancelled"), Text::tr("Lines rejected"),
                    Text::tr("Lines shipped")};
    else
        columns += {
            Text::tr("Item"),        Text::tr("SKU"),         Text::tr("Quantity"),     Text::tr("Supplier"),
            Text::tr("Status"),      Text::tr("Designation"), Text::tr("Cancellation"), Text::tr("Tracking numbers"),
            Text::tr("Line item id")};
    columns += {Text::tr("We asked"), Text::tr("How far it has come"), zoned(Text::tr("Since")),
                zoned(Text::tr("The server said so at"))};
    return columns;
}

QList<QStringList> OrderReport::rowsOf(const Order &order, const QDateTime &asOf, const OurRequests &requests) const
{
    if (m_rows == ReportRows::Orders)
        return {orderRow(order, asOf, requests)};
    QList<QStringList> rows;
    rows.reserve(order.lineItems.size());
    for (const LineItem &line : order.lineItems)
        rows.append(lineRow(order, line, asOf, requests));
    if (rows.isEmpty())
        rows.append(lineRow(order, LineItem(), asOf, requests));
    return rows;
}

QStringList OrderReport::orderRow(const Order &order, const QDateTime &asOf, const OurRequests &requests) const
{
    const OrderRollUp counts = rollUp(order);
    return beginning(order)
           + QStringList{suppliers(order),
                         QString::number(counts.lines),
                         displayText(counts),
                         QString::number(counts.requested),
                         QString::number(counts.cancelled),
                         QString::number(counts.rejected),
                         QString::number(counts.shipped)}
           + told(foremostRequest(order, requests)) + QStringList{timeText(asOf)};
}

QStringList OrderReport::lineRow(const Order &order, const LineItem &line, const QDateTime &asOf,
                                 const OurRequests &requests) const
{
    const bool isThere = !order.lineItems.isEmpty();
    return beginning(order)
           + QStringList{isThere ? displayName(line) : Text::tr("The server shows no lines"),
                         line.skuId,
                         numberText(line.quantity),
                         line.supplier.name,
                         line.status,
                         line.designation,
                         isThere ? displayText(cancellationState(line)) : QString(),
                         trackingNumbers(line),
                         line.uuid}
           + told(requestOf(line, requests)) + QStringList{timeText(asOf)};
}

QStringList OrderReport::beginning(const Order &order) const
{
    return {order.purchaseOrderNumber,
            order.uuid,
            order.retailer.name,
            customerName(order),
            order.created.isValid() ? timeText(order.created) : order.createdText,
            age(order)};
}

QStringList OrderReport::told(const OurRequest *request) const
{
    if (!request)
        return {{}, {}, {}};
    return {displayText(request->kind), displayText(request->state), timeText(request->at)};
}

/// As spreadsheets sort it.
QString OrderReport::timeText(const QDateTime &utc) const
{
    return utc.isValid() ? utc.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString OrderReport::age(const Order &order) const
{
    constexpr qint64 day = 24 * 60 * 60;
    return order.created.isValid() ? QString::number(order.created.secsTo(m_now) / day) : QString();
}

} // namespace Rescind::Exchange
