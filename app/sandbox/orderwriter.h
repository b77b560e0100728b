// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/jsonwriter.h"
#include "app/sandbox/orderstore.h"

namespace Rescind::Sandbox {

/// Writes orders in the three spellings of the documentation, member for member and in its order, oddities included:
/// money as text in one answer and as a number in the other, quantities the other way round, designations that read
/// "ID: 1 Name: HasTracking", nulls.
class OrderWriter
{
public:
    enum class Spelling { TimpanogosList, TimpanogosDetail, V1List, V1Detail };

    /// @param marker how an open request shows; empty: not at all
    OrderWriter(const OrderStore &store, QString marker)
        : m_store(store)
        , m_marker(std::move(marker))
    {
    }

    void write(JsonWriter &json, const StoredOrder &order, Spelling spelling) const;
    /// `{"total_results", "orders"}`
    [[nodiscard]] QByteArray page(const QList<StoredOrder> &orders, qint64 total, Spelling spelling) const;
    [[nodiscard]] QByteArray detail(const StoredOrder &order, Spelling spelling) const;
    /// The array of the by-PO-number call.
    [[nodiscard]] QByteArray array(const QList<StoredOrder> &orders, Spelling spelling) const;

private:
    void writeList(JsonWriter &json, const StoredOrder &order, Spelling spelling) const;
    void writeDetail(JsonWriter &json, const StoredOrder &order) const;
    void writeLine(JsonWriter &json, const StoredLine &line, Spelling spelling) const;
    void writeV1Line(JsonWriter &json, const StoredLine &line, Spelling spelling) const;
    void writeItem(JsonWriter &json, const Item &item) const;
    void writeAllocation(JsonWriter &json, const StoredLine &line, Spelling spelling) const;
    void writeTracking(JsonWriter &json, const StoredLine &line, Spelling spelling) const;
    [[nodiscard]] QString shownRequest(const StoredLine &line) const;
    [[nodiscard]] QString designation(const StoredLine &line, Spelling spelling) const;

    const OrderStore &m_store;
    QString m_marker;
};

/// `2026-03-02T08:56:00.123456Z`
[[nodiscard]] QString timestamp(qint64 microseconds);

} // namespace Rescind::Sandbox
