// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/preparedorders.h"

#include "app/cache/lookup.h"

namespace Rescind {

PreparedOrders::PreparedOrders(const QList<Order> &orders, const FieldCipher &cipher)
    : m_proof(proofOf(cipher))
{
    m_items.reserve(static_cast<std::size_t>(orders.size()));
    OrderCodec codec;
    for (const Order &order : orders) {
        Item item;
        if (!order.uuid.isEmpty()) {
            codec.write(order);
            item = {.identity = Lookup::identityOf(cipher, order.uuid),
                    .content = cipher.fingerprint(codec.contents()),
                    .begin = m_bytes.size(),
                    .size = codec.arranged().size(),
                    .peopleBegin = codec.peopleBegin()};
            m_bytes.raw(codec.arranged());
        }
        m_items.push_back(item);
    }
}

void PreparedOrders::writeTo(OrderCodec &codec, qsizetype position) const
{
    const Item &item = at(position);
    codec.take(m_bytes.bytes().sliced(item.begin, item.size), item.peopleBegin);
}

} // namespace Rescind
