// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/columnnames.h"

#include <QHash>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

const QHash<QString, ColumnMeaning> &knownNames()
{
    using enum ColumnMeaning;
    // "item_uuid" is missing on purpose: in the API it is the product, not the line of an order.
    static const QHash<QString, ColumnMeaning> names{
        {u"orderuuid"_s, OrderUuid},
        {u"orderid"_s, OrderUuid},
        {u"orderguid"_s, OrderUuid},
        {u"bestelluuid"_s, OrderUuid},
        {u"bestellungsuuid"_s, OrderUuid},
        {u"auftragsuuid"_s, OrderUuid},
        {u"po"_s, PurchaseOrderNumber},
        {u"pos"_s, PurchaseOrderNumber},
        {u"poid"_s, PurchaseOrderNumber},
        {u"pono"_s, PurchaseOrderNumber},
        {u"ponr"_s, PurchaseOrderNumber},
        {u"ponum"_s, PurchaseOrderNumber},
        {u"ponumber"_s, PurchaseOrderNumber},
        {u"ponumbers"_s, PurchaseOrderNumber},
        {u"ponummer"_s, PurchaseOrderNumber},
        {u"ponummern"_s, PurchaseOrderNumber},
        {u"purchaseorder"_s, PurchaseOrderNumber},
        {u"purchaseorderid"_s, PurchaseOrderNumber},
        {u"purchaseorderno"_s, PurchaseOrderNumber},
        {u"purchaseordernumber"_s, PurchaseOrderNumber},
        {u"orderno"_s, PurchaseOrderNumber},
        {u"ordernumber"_s, PurchaseOrderNumber},
        {u"ordernummer"_s, PurchaseOrderNumber},
        {u"bestellnr"_s, PurchaseOrderNumber},
        {u"bestellnummer"_s, PurchaseOrderNumber},
        {u"bestellnummern"_s, PurchaseOrderNumber},
        {u"bestellungsnr"_s, PurchaseOrderNumber},
        {u"bestellungsnummer"_s, PurchaseOrderNumber},
        {u"auftragsnr"_s, PurchaseOrderNumber},
        {u"auftragsnummer"_s, PurchaseOrderNumber},
        {u"order"_s, Order},
        {u"orders"_s, Order},
        {u"bestellung"_s, Order},
        {u"bestellungen"_s, Order},
        {u"auftrag"_s, Order},
        {u"lineitemuuid"_s, LineItemUuid},
        {u"lineitemid"_s, LineItemUuid},
        {u"lineuuid"_s, LineItemUuid},
        {u"orderitemuuid"_s, LineItemUuid},
        {u"orderitemid"_s, LineItemUuid},
        {u"positionsuuid"_s, LineItemUuid},
        {u"bestellpositionsuuid"_s, LineItemUuid},
        {u"item"_s, Item},
        {u"items"_s, Item},
        {u"lineitem"_s, Item},
        {u"orderitem"_s, Item},
        {u"position"_s, Item},
        {u"bestellposition"_s, Item},
        {u"uuid"_s, AnyUuid},
        {u"guid"_s, AnyUuid},
        {u"id"_s, AnyUuid},
        {u"reason"_s, Reason},
        {u"cancellationreason"_s, Reason},
        {u"cancelreason"_s, Reason},
        {u"note"_s, Reason},
        {u"comment"_s, Reason},
        {u"grund"_s, Reason},
        {u"begründung"_s, Reason},
        {u"stornogrund"_s, Reason},
        {u"stornierungsgrund"_s, Reason},
        {u"bemerkung"_s, Reason},
        {u"kommentar"_s, Reason},
        {u"notiz"_s, Reason},
    };
    return names;
}

} // namespace

QString foldedColumnName(QStringView text)
{
    QString folded;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            folded += character.toCaseFolded();
    }
    return folded.normalized(QString::NormalizationForm_C);
}

std::optional<ColumnMeaning> columnMeaning(QStringView name)
{
    constexpr qsizetype longest = 64; // a long text is no name, and need not be folded
    if (name.size() > longest)
        return std::nullopt;
    const auto found = knownNames().constFind(foldedColumnName(name));
    return found == knownNames().cend() ? std::nullopt : std::optional(*found);
}

} // namespace Rescind::Exchange
