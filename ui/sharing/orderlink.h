// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Rescind {

/// A link to an order: `rescind://order/<uuid>` or `rescind://po/<number>`. It names an order and nothing else: neither
/// a server nor a deed, so that whoever wrote it can make nobody do anything.
struct OrderLink
{
    enum class Kind { Order, PurchaseOrder };

    /// No link is longer: a number of 128 characters, with nine for each that is not ASCII.
    static constexpr qsizetype longest = 1280;

    Kind kind = Kind::Order;
    QString value; ///< a bare uuid in lower case, or a PO number
    bool operator==(const OrderLink &) const = default;

    /// Strict: nullopt for whatever is not exactly such a link.
    [[nodiscard]] static std::optional<OrderLink> parse(const QString &text);
    /// Whether @p text is meant to be one, well or badly made.
    [[nodiscard]] static bool isMeant(const QString &text);
    /// In ASCII, and without blanks.
    [[nodiscard]] QString text() const;
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::OrderLink)
