// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Rescind {

// The values the server tells of. Every text is what the server sent, letter for letter; a missing or null text is
// empty, a missing number is nullopt. Money and weights are decimal texts in no stated currency or unit: they are shown
// as they came. Source: the order and line item tables of the Crux Connect orders pages, all three spellings.

struct Supplier
{
    QString uuid;
    QString name;
    bool operator==(const Supplier &) const = default;
};

/// One parcel on its way ("tracking" on the API's pages).
struct Parcel
{
    QString trackingNumber;
    QString shippingCarrier;
    QString shippingMethod;
    QString shippingWeight;
    QString shippingCost;
    QString shippingDate;
    QString createdDate;
    std::optional<qint64> quantity;
    bool operator==(const Parcel &) const = default;
};

/// What the supplier promised of a line.
struct Allocation
{
    std::optional<qint64> quantityOrdered;
    /// `quantity_accepted`, or `quantity_allocated` where that is the spelling.
    std::optional<qint64> quantityAccepted;
    std::optional<qint64> quantityBackordered;
    std::optional<qint64> quantityRejected;
    QString backorderDate;
    bool operator==(const Allocation &) const = default;
};

/// A code by which the trade knows a product; only those the server sent, in its order.
struct ProductCode
{
    QString kind; ///< `upca`, `ean13`, `isbn`, `gtin14`, `asin`, `mpn`, or one nobody documented
    QString value;
    bool operator==(const ProductCode &) const = default;
};

struct LineItem
{
    QString uuid;
    /// Verbatim. Documented: Unallocated, Allocated, Rejected, HasTracking, Backordered, Cancelled; any other may come.
    QString status;
    /// Verbatim, save that "ID: 1 Name: HasTracking" is read as "HasTracking". Empty when null, or in release V1.
    QString designation;
    QString itemUuid;
    QString itemName;
    QString skuUuid;
    QString skuId;
    QString skuName;
    QString skuTitleVariants;
    QList<ProductCode> productCodes;
    QString cost;
    Supplier supplier;
    /// Ordered pieces; nullopt when the answer does not tell.
    std::optional<qint64> quantity;
    std::optional<Allocation> allocation;
    QList<Parcel> parcels;
    QString supplierNotes;
    QString retailerNotes;
    bool operator==(const LineItem &) const = default;
};

struct Address
{
    QString name;
    QString businessName;
    QString address1;
    QString address2;
    QString city;
    QString state;
    QString postalCode;
    QString phoneNumber;
    QString country;
    bool operator==(const Address &) const = default;
};

struct Retailer
{
    QString uuid;
    QString name;
    QString submittedBy;
    QString submittedByEmail;
    bool operator==(const Retailer &) const = default;
};

struct Fees
{
    QString orderFee;
    QString orderTax;
    QString shippingCost; ///< `estimated_shipping_cost` in lists
    QString dropShipFee;
    bool operator==(const Fees &) const = default;
};

struct RequestedShipping
{
    QString carrier;
    QString method;
    bool operator==(const RequestedShipping &) const = default;
};

struct Order
{
    QString uuid;
    QString purchaseOrderNumber;
    /// UTC. Invalid when the server's text could not be read; `createdText` always has the text.
    QDateTime created;
    QString createdText;
    QString retailerNotes;
    QString supplierNotes;
    Retailer retailer;
    Address address;
    Fees fees;
    RequestedShipping requestedShipping;
    std::optional<bool> sentToSupplier;
    QList<LineItem> lineItems;
    bool operator==(const Order &) const = default;

    /// The line with @p lineItemUuid (letter case does not matter), or null. Owned by this order.
    [[nodiscard]] const LineItem *lineItem(const QString &lineItemUuid) const;
};

/// @p fresh with those members of @p known that @p fresh's spelling cannot carry (a detail answer has no shipping
/// request, a list answer no `sent_to_supplier`). States, lines and everything @p fresh can carry are @p fresh's own.
[[nodiscard]] Order mergedWithKnown(Order fresh, const Order &known);

/// "Name", else "SKU name", else SKU id, else the uuid: what to call the line in a sentence.
[[nodiscard]] QString displayName(const LineItem &lineItem);

/// Who the order is for: the person, else the business.
[[nodiscard]] QString customerName(const Order &order);

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::Order)
Q_DECLARE_METATYPE(Rescind::LineItem)
