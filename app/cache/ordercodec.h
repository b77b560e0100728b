// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/bytecodec.h"
#include "app/cache/cachedorder.h"
#include "app/domain/order.h"

#include <optional>

namespace Rescind {

/// An order as the cache keeps it: two runs of bytes. What is about people (the address, who submitted it, every note)
/// is in one, all else in the other. Which field goes where is decided here and nowhere else; a field that was added to
/// the order and forgotten here is found by a test that fills every one.
///
/// All of an order's fields about people are sealed together and not one by one: they are only ever written and read
/// together, the store costs a fifteenth of it, and neither the length of a field nor that two are alike can be seen.
class OrderCodec
{
public:
    /// The arrangement of the bytes. It is bound into the seal, so that bytes of another one are never taken for these.
    static constexpr quint64 format = 1;

    /// Arranges @p order; the views below are of it until the next.
    void write(const Order &order);
    /// Takes over what another one arranged: its arranged() and peopleBegin().
    void take(QByteArrayView arranged, qsizetype peopleBegin);
    [[nodiscard]] QByteArrayView arranged() const { return m_writer.bytes(); }
    [[nodiscard]] qsizetype peopleBegin() const { return m_peopleBegin; }
    /// Format, number and all that is not about people: what the seal is bound to. @p number is the order's in the
    /// cache, so that one order cannot be put into another's place.
    [[nodiscard]] QByteArrayView boundTo(qint64 number);
    [[nodiscard]] QByteArrayView clear() const;
    [[nodiscard]] QByteArrayView people() const;
    /// Both, to be fingerprinted.
    [[nodiscard]] QByteArrayView contents() const;
    /// Overwrites what was about people.
    void wipe() { m_writer.wipe(); }

    /// What @p clear has been bound to.
    [[nodiscard]] static QByteArray bindingOf(qint64 number, QByteArrayView clear);
    /// nullopt when the bytes are not such.
    [[nodiscard]] static std::optional<Order> read(QByteArrayView clear, QByteArrayView people);
    /// How the order and its line items are called; its id is left 0.
    [[nodiscard]] static std::optional<CachedNames> readNames(QByteArrayView clear, CacheNamesOf whose);
    /// The order without what is about people.
    [[nodiscard]] static std::optional<Order> readClear(QByteArrayView clear);

private:
    ByteWriter m_writer;
    qsizetype m_peopleBegin = 0;
};

} // namespace Rescind
