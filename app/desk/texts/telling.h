// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/order.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Rescind {

/// How the cancellation of a line, or of an order, stands, as far as one can tell it to somebody else.
enum class Told {
    NotAsked,       ///< nothing we can see shows that it was asked for
    NotSent,        ///< we are about to ask
    Asked,          ///< no answer is known
    OutcomeUnknown, ///< we tried to ask, and don't know whether it arrived
    Refused,        ///< the server said no at once
    Confirmed,
    Rejected,
    Shipped,
    Contradicted, ///< the server says two things that exclude each other
    NotReadable,  ///< the server's words can't be understood
    Partly        ///< of an order: its lines don't all stand the same
};

/// The fixed word under which texts are kept: "notAsked", "asked", …
[[nodiscard]] QLatin1StringView wireName(Told told);

/// A line, as it is told. Texts are the server's own.
struct LineTelling
{
    QString name;
    QString sku;
    std::optional<qint64> quantity;
    Told told = Told::NotReadable;
    QDateTime askedAt; ///< UTC; invalid when that is not known
    QString tracking;
    bool operator==(const LineTelling &) const = default;
};

/// An order, or a supplier's part of it, as it is told. What is not known is empty or invalid.
struct OrderTelling
{
    QString purchaseOrderNumber;
    QString customer;
    QString retailer;
    QStringList suppliers; ///< of the lines told of; each once
    QDateTime ordered;     ///< UTC, as the others
    QDateTime asOf;        ///< when the server said so
    QDateTime askedAt;     ///< the earliest that is open
    QList<LineTelling> lines;
    Told told = Told::NotReadable;
    bool operator==(const OrderTelling &) const = default;

    [[nodiscard]] int count(Told what) const;
};

/// A supplier of an order, and how many of its lines wait for an answer.
struct SupplierAsked
{
    Supplier supplier;
    int lines = 0;
    int asked = 0;
    QDateTime askedAt; ///< the earliest that is open
    bool operator==(const SupplierAsked &) const = default;
};

/// Every supplier of the order, those who owe an answer first, the longest waiting of them at the front.
[[nodiscard]] QList<SupplierAsked> suppliersOf(const Order &order, const OurRequests &requests);

/// The order as it stands by what the server said at @p asOf and what we asked.
/// @param supplierUuid only the lines of this supplier; of those, when some wait for an answer, only these. Nullopt:
/// all lines
[[nodiscard]] OrderTelling tellingOf(const Order &order, const OurRequests &requests, const QDateTime &asOf,
                                     const std::optional<QString> &supplierUuid = {});

} // namespace Rescind
