// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderclasses.h"
#include "app/desk/views/suppliersets.h"
#include "app/domain/cancellation.h"

#include <QSharedData>
#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Rescind {

struct Order;

/// The number of an order in the cache, which is its row in an OrderTable and in the search index. 0 is nobody's.
using OrderRow = quint32;

/// What lists show and sort an order by without looking into it.
struct OrderBrief
{
    static constexpr qint64 noTime = noOrderTime;

    qint64 created = noTime;    ///< milliseconds since 1970, UTC; noTime when the server's text could not be read
    qint64 asOf = noTime;       ///< the same; kept to the second
    qint64 shownSince = noTime; ///< the same; how long the server has shown it so
    /// State, lines and cancelled are kept, counts up to 65,535; of the others whether there are any.
    OrderRollUp rollUp;
    QList<OrderSupplier> suppliers = {};
    /// Folded, as FoldedText has it; kept up to 255 bytes.
    std::string purchaseOrderNumber = {};
    std::string customer = {};

    [[nodiscard]] static OrderBrief from(const Order &order, qint64 asOf);
};

/// The briefs of all orders, by row. A copy costs next to nothing and is a snapshot: another thread may read it while
/// the original goes on changing, which copies only the stretches of rows that are written.
class OrderTable
{
public:
    enum class Key { PurchaseOrderNumber, Customer, Created, Lines, State, Request, AsOf, Suppliers, WaitingSince };

    /// How many orders there are.
    [[nodiscard]] int count() const { return m_count; }
    /// Every row is below this.
    [[nodiscard]] OrderRow end() const { return static_cast<OrderRow>(m_chunks.size()) << chunkBits; }
    [[nodiscard]] bool has(OrderRow row) const;
    /// All rows, ascending.
    [[nodiscard]] std::vector<OrderRow> rows() const;

    /// Adds or replaces. What is replaced keeps what was asked of it, but has to be decided on anew; and where a
    /// request is shown as before, the time since when.
    void set(OrderRow row, const OrderBrief &brief);
    /// @p row must be there.
    void setAsOf(OrderRow row, qint64 asOf);
    void setAsked(OrderRow row, const OrderAsked &asked);
    /// For those that were set without: the two texts only.
    void setTexts(OrderRow row, std::string_view purchaseOrderNumber, std::string_view customer);
    /// The same for the suppliers. Until they are known every request may be for the one who is signed in.
    void setSuppliers(OrderRow row, const QList<OrderSupplier> &suppliers);
    /// Whose requests are of "me"; empty: everybody's. Answers whether an order has another mark now.
    bool setOwnSupplier(const QString &supplierUuid);
    [[nodiscard]] const QString &ownSupplier() const { return m_ownSupplier; }
    void remove(OrderRow row);
    void clear();

    // Of a row that is there.
    [[nodiscard]] qint64 created(OrderRow row) const { return chunk(row).created[place(row)]; }
    [[nodiscard]] qint64 asOf(OrderRow row) const;
    [[nodiscard]] OrderRollUp rollUp(OrderRow row) const;
    [[nodiscard]] int requestUrgency(OrderRow row) const { return urgencyOf(asked(row).asks); }
    [[nodiscard]] OrderAsked asked(OrderRow row) const;
    [[nodiscard]] OrderClasses classes(OrderRow row) const;
    [[nodiscard]] SupplierSets::Id suppliers(OrderRow row) const { return chunk(row).facts[place(row)].suppliers; }
    [[nodiscard]] const SupplierSets &supplierSets() const { return m_suppliers; }
    /// Since when the supplier's answer is awaited: since we asked, else since the server first showed the request.
    [[nodiscard]] qint64 waitingSince(OrderRow row) const;

    /// How many orders are of at least one of @p classes; looks at none of them.
    [[nodiscard]] int count(OrderClasses classes) const { return m_tally.count(classes); }

    /// By this key alone: less than, equal to or greater than 0.
    [[nodiscard]] int compare(Key key, OrderRow left, OrderRow right) const;

    /// What a row is sorted by, as a number: of a text the first eight bytes, see textWord(). Greater is later.
    [[nodiscard]] quint64 sortNumber(Key key, OrderRow row) const;
    /// Eight bytes of the PO number or the customer, from the byte 8 * @p word on: the first byte counts most, and
    /// behind the end are zeros, which no text contains.
    [[nodiscard]] quint64 textWord(Key key, OrderRow row, std::size_t word) const;
    [[nodiscard]] static bool isText(Key key)
    {
        return key == Key::PurchaseOrderNumber || key == Key::Customer || key == Key::Suppliers;
    }

    /// About how many bytes it takes.
    [[nodiscard]] std::size_t memory() const;

private:
    static constexpr unsigned chunkBits = 12;
    static constexpr std::size_t chunkRows = std::size_t{1} << chunkBits;
    static constexpr quint8 nobody = 0xFF; ///< the state of a row that is not there

    struct Facts
    {
        quint32 tails = 0; ///< where the texts go on behind their first eight bytes: PO number, then customer
        quint8 numberLength = 0;
        quint8 customerLength = 0;
        quint8 state = nobody;
        quint8 asks = 0; ///< OrderAsks
        quint32 suppliers : 24 = SupplierSets::unknown;
        quint32 marks : 8 = 0; ///< OrderMarks
    };
    /// In seconds since 1970; 0 for noTime.
    struct Waiting
    {
        quint32 shown = 0;
        quint32 asked = 0;
    };
    struct Counts
    {
        quint16 lines = 0;
        quint16 cancelled = 0;
    };
    /// A stretch of rows. The columns that sorting goes through lie each in one piece.
    struct Chunk : QSharedData
    {
        std::array<qint64, chunkRows> created;
        std::array<quint64, chunkRows> number;
        std::array<quint64, chunkRows> customer;
        std::array<quint32, chunkRows> asOf; ///< seconds since 1970; 0 for noTime
        std::array<Facts, chunkRows> facts;
        std::array<Counts, chunkRows> counts;
        std::vector<Waiting> waiting; ///< by place; empty while nobody waits
        std::vector<char> tails;
        std::size_t unusedTails = 0;
        int count = 0;
    };
    using ChunkPointer = QExplicitlySharedDataPointer<Chunk>;

    [[nodiscard]] static std::size_t place(OrderRow row) { return row & (chunkRows - 1); }
    [[nodiscard]] const Chunk &chunk(OrderRow row) const { return *m_chunks[row >> chunkBits]; }
    [[nodiscard]] Chunk &writable(OrderRow row);
    [[nodiscard]] OrderMarks marksOf(OrderMarks lines, SupplierSets::Id suppliers) const;
    static void setWaiting(Chunk &chunk, std::size_t place, const Waiting &waiting);
    [[nodiscard]] static Waiting waitingAt(const Chunk &chunk, std::size_t place);
    void putIntoTally(const Facts &facts) { m_tally.add(marksIn(facts), asksIn(facts)); }
    void takeOutOfTally(const Facts &facts) { m_tally.remove(marksIn(facts), asksIn(facts)); }
    [[nodiscard]] static OrderMarks marksIn(const Facts &facts) { return OrderMarks::fromInt(facts.marks); }
    [[nodiscard]] static OrderAsks asksIn(const Facts &facts) { return OrderAsks::fromInt(facts.asks); }
    static void writeTexts(Chunk &chunk, std::size_t place, std::string_view number, std::string_view customer);
    static void dropUnusedTails(Chunk &chunk);
    [[nodiscard]] int compareTexts(Key key, OrderRow left, OrderRow right) const;

    std::vector<ChunkPointer> m_chunks; ///< null where there is no row
    int m_count = 0;
    SupplierSets m_suppliers;
    OrderTally m_tally;
    QString m_ownSupplier;
};

} // namespace Rescind
