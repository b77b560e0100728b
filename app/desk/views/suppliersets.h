// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

#include <QHash>
#include <QList>
#include <QSharedData>
#include <QSharedDataPointer>
#include <QStringList>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Rescind {

/// A supplier of an order's lines.
struct OrderSupplier
{
    Supplier supplier;
    bool isAsked = false; ///< the server shows a request to cancel one of its lines
    bool operator==(const OrderSupplier &) const = default;

    /// Of all lines, each supplier once.
    [[nodiscard]] static QList<OrderSupplier> of(const Order &order);
};

/// The sets of suppliers that orders have, each kept once and known by a number: orders are many, such sets few. They
/// only become more. A copy costs nothing and is a snapshot.
class SupplierSets
{
public:
    using Id = quint32;
    static constexpr Id unknown = 0;
    static constexpr Id end = Id{1} << 24U; ///< every number is below

    SupplierSets();
    SupplierSets(const SupplierSets &);
    SupplierSets &operator=(const SupplierSets &);
    ~SupplierSets();

    /// The set of these, made where it is new. Unknown for none.
    [[nodiscard]] Id put(const QList<OrderSupplier> &suppliers);
    /// How many sets there are, the unknown one included: every number is below.
    [[nodiscard]] Id count() const;

    /// In the sequence of their names.
    [[nodiscard]] QStringList names(Id id) const;
    [[nodiscard]] QStringList uuids(Id id) const;
    /// What orders are sorted by: the names, folded.
    [[nodiscard]] std::string_view sortText(Id id) const;
    /// Whether one of its suppliers has @p part in its name, folded, or as its uuid.
    [[nodiscard]] bool isNamed(Id id, std::string_view part) const;
    /// Whether a request to cancel waits for the supplier with this uuid, letter case aside.
    [[nodiscard]] bool isAskedOf(Id id, const QString &supplierUuid) const;
    /// All suppliers that were ever in a set, by name.
    [[nodiscard]] QList<Supplier> suppliers() const;

    [[nodiscard]] std::size_t memory() const;

private:
    struct Data;
    [[nodiscard]] quint32 memberOf(const OrderSupplier &supplier);
    [[nodiscard]] std::span<const quint32> members(Id id) const;

    QSharedDataPointer<Data> d;
};

} // namespace Rescind
