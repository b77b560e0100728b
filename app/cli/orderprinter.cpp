// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/orderprinter.h"

#include "app/cli/results.h"
#include "app/cli/terminaltext.h"
#include "app/domain/cancellation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class PrinterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::OrderPrinter)
};

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(separator);
}

QString addressText(const Address &address)
{
    const QString place = joined({address.postalCode, address.city, address.state}, u" "_s);
    return joined({address.name, address.businessName, address.address1, address.address2, place, address.country,
                   address.phoneNumber},
                  u"\n"_s);
}

QString trackingText(const LineItem &line)
{
    QStringList parcels;
    for (const Parcel &parcel : line.parcels)
        parcels.append(joined({parcel.shippingCarrier, parcel.trackingNumber}, u" "_s));
    return joined(parcels, u", "_s);
}

QString cancellationText(const LineItem &line)
{
    const QString text = displayText(cancellationState(line));
    return contradictsItself(line) ? PrinterTexts::tr("%1, and yet more is shown").arg(text) : text;
}

} // namespace

TextTable orderTable()
{
    return TextTable({
        {PrinterTexts::tr("PO NUMBER"), 0, Qt::AlignLeft},
        {PrinterTexts::tr("CREATED"), 0, Qt::AlignLeft},
        {PrinterTexts::tr("CANCELLATION"), 40, Qt::AlignLeft},
        {PrinterTexts::tr("LINES"), 0, Qt::AlignRight},
        {PrinterTexts::tr("RETAILER"), 24, Qt::AlignLeft},
        {PrinterTexts::tr("CUSTOMER"), 24, Qt::AlignLeft},
        {PrinterTexts::tr("ORDER"), 0, Qt::AlignLeft},
    });
}

QStringList orderRow(const Order &order)
{
    return {order.purchaseOrderNumber,
            shortCreated(order),
            displayText(rollUp(order)),
            QString::number(order.lineItems.size()),
            order.retailer.name,
            order.address.name,
            order.uuid};
}

QString shortCreated(const Order &order)
{
    return order.created.isValid() ? order.created.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : order.createdText;
}

QString orderDetails(const Order &order)
{
    QString text = labelled({
        {PrinterTexts::tr("PO number"), order.purchaseOrderNumber},
        {PrinterTexts::tr("Order"), order.uuid},
        {PrinterTexts::tr("Created"), shortCreated(order)},
        {PrinterTexts::tr("Cancellation"), displayText(rollUp(order))},
        {PrinterTexts::tr("Retailer"), order.retailer.name},
        {PrinterTexts::tr("Submitted by"),
         joined({order.retailer.submittedBy, order.retailer.submittedByEmail}, u", "_s)},
        {PrinterTexts::tr("Ship to"), addressText(order.address)},
        {PrinterTexts::tr("Shipping wish"),
         joined({order.requestedShipping.carrier, order.requestedShipping.method}, u", "_s)},
        {PrinterTexts::tr("Retailer's notes"), order.retailerNotes},
        {PrinterTexts::tr("Supplier's notes"), order.supplierNotes},
    });
    TextTable table({
        {PrinterTexts::tr("LINE ITEM"), 0, Qt::AlignLeft},
        {PrinterTexts::tr("SKU"), 20, Qt::AlignLeft},
        {PrinterTexts::tr("NAME"), 36, Qt::AlignLeft},
        {PrinterTexts::tr("QTY"), 0, Qt::AlignRight},
        {PrinterTexts::tr("SUPPLIER"), 24, Qt::AlignLeft},
        {PrinterTexts::tr("STATUS"), 24, Qt::AlignLeft},
        {PrinterTexts::tr("DESIGNATION"), 24, Qt::AlignLeft},
        {PrinterTexts::tr("CANCELLATION"), 40, Qt::AlignLeft},
        {PrinterTexts::tr("TRACKING"), 0, Qt::AlignLeft},
    });
    for (const LineItem &line : order.lineItems) {
        table.addRow({line.uuid, line.skuId, itemName(line), line.quantity ? QString::number(*line.quantity) : u"?"_s,
                      line.supplier.name, line.status, line.designation, cancellationText(line), trackingText(line)});
    }
    return text + u'\n' + table.take();
}

QString labelled(const QList<QPair<QString, QString>> &entries)
{
    int width = 0;
    for (const auto &[name, value] : entries) {
        if (!value.isEmpty())
            width = std::max(width, displayWidth(name));
    }
    QString text;
    for (const auto &[name, value] : entries) {
        if (value.isEmpty())
            continue;
        QString label = name + u':' + QString(width - displayWidth(name) + 2, u' ');
        QString lines = value;
        lines.replace(u"\r\n"_s, u"\n"_s);
        for (const QString &line : lines.split(u'\n')) {
            text += label + terminalText(line) + u'\n';
            label = QString(width + 3, u' ');
        }
    }
    return text;
}

} // namespace Rescind::Cli
