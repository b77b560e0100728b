// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/fieldcipher.h"
#include "app/cache/ordercodec.h"
#include "app/domain/order.h"

#include <QList>

#include <vector>

namespace Rescind {

/// What can be told of orders before it is known what the cache has of them: how they are kept, who they are and what
/// their contents come to. That is most of the work for one that did not change, and it may be done in any thread.
class PreparedOrders
{
public:
    PreparedOrders(const QList<Order> &orders, const FieldCipher &cipher);

    /// False when it was another key: then the values below mean nothing.
    [[nodiscard]] bool isUnder(const FieldCipher &cipher) const { return m_proof == proofOf(cipher); }
    [[nodiscard]] quint64 identity(qsizetype position) const { return at(position).identity; }
    [[nodiscard]] quint64 content(qsizetype position) const { return at(position).content; }
    void writeTo(OrderCodec &codec, qsizetype position) const;

private:
    struct Item
    {
        quint64 identity = 0; ///< Lookup::identityOf(); 0 without a uuid
        quint64 content = 0;
        qsizetype begin = 0;
        qsizetype size = 0;
        qsizetype peopleBegin = 0; ///< from its own begin
    };

    [[nodiscard]] static quint64 proofOf(const FieldCipher &cipher) { return cipher.fingerprint("key"); }
    [[nodiscard]] const Item &at(qsizetype position) const { return m_items.at(static_cast<std::size_t>(position)); }

    quint64 m_proof;
    ByteWriter m_bytes; ///< overwritten at the end
    std::vector<Item> m_items;
};

} // namespace Rescind
