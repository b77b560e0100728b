// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordertable.h"

#include "app/cache/foldedtext.h"
#include "app/domain/order.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Rescind {
namespace {

constexpr std::size_t wordSize = sizeof(quint64);
constexpr std::size_t longestText = 255;

quint64 wordAt(std::string_view text)
{
    quint64 word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), std::min(text.size(), wordSize));
    return qFromBigEndian(word);
}

std::string_view tailOf(std::string_view text)
{
    return text.substr(std::min(text.size(), wordSize));
}

std::size_t tailSize(std::size_t length)
{
    return length > wordSize ? length - wordSize : 0;
}

/// As much of it as is kept.
std::string_view kept(std::string_view text)
{
    text = text.substr(0, longestText);
    return text.substr(0, text.find('\0'));
}

std::string folded(const QString &text)
{
    return FoldedText(text).utf8();
}

OrderMarks marksOf(const OrderRollUp &rollUp)
{
    OrderMarks marks;
    marks.setFlag(OrderMark::Requested, rollUp.requested > 0);
    marks.setFlag(OrderMark::Rejected, rollUp.rejected > 0);
    marks.setFlag(OrderMark::Cancelled, rollUp.cancelled > 0);
    marks.setFlag(OrderMark::NotCancelled, rollUp.cancelled < rollUp.lines);
    marks.setFlag(OrderMark::Shipped, rollUp.shipped > 0);
    marks.setFlag(OrderMark::Unreadable, rollUp.unknown > 0 || rollUp.lines == 0);
    return marks;
}

quint32 secondsOf(qint64 time)
{
    if (time == OrderBrief::noTime)
        return 0;
    return static_cast<quint32>(std::clamp<qint64>(time / 1000, 1, std::numeric_limits<quint32>::max()));
}

quint16 keptCount(int count)
{
    return static_cast<quint16>(std::clamp<int>(count, 0, std::numeric_limits<quint16>::max()));
}

/// In the sequence of the times, noTime first. Small numbers, which take few steps to sort: all years to 9999 fit.
quint64 timeNumber(qint64 time)
{
    constexpr auto most = qint64{1} << 48U;
    return time == OrderBrief::noTime ? 0 : static_cast<quint64>(std::clamp(time, 1 - most, most) + most);
}

qint64 timeOfSeconds(quint32 seconds)
{
    return seconds == 0 ? OrderBrief::noTime : qint64{seconds} * 1000;
}

int threeWay(quint64 left, quint64 right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

} // namespace

OrderBrief OrderBrief::from(const Order &order, qint64 asOf)
{
    OrderBrief brief;
    brief.created = order.created.isValid() ? order.created.toMSecsSinceEpoch() : noTime;
    brief.asOf = brief.shownSince = asOf;
    brief.rollUp = Rescind::rollUp(order);
    brief.suppliers = OrderSupplier::of(order);
    brief.purchaseOrderNumber = folded(order.purchaseOrderNumber);
    brief.customer = folded(customerName(order));
    return brief;
}

bool OrderTable::has(OrderRow row) const
{
    const auto at = row >> chunkBits;
    return at < m_chunks.size() && m_chunks[at] && m_chunks[at]->facts[place(row)].state != nobody;
}

std::vector<OrderRow> OrderTable::rows() const
{
    std::vector<OrderRow> all;
    all.reserve(static_cast<std::size_t>(m_count));
    for (std::size_t at = 0; at < m_chunks.size(); ++at) {
        if (!m_chunks[at])
            continue;
        const auto first = static_cast<OrderRow>(at << chunkBits);
        const auto &facts = m_chunks[at]->facts;
        for (OrderRow offset = 0; offset < chunkRows; ++offset) {
            if (facts[offset].state != nobody)
                all.push_back(first + offset);
        }
    }
    return all;
}

OrderTable::Chunk &OrderTable::writable(OrderRow row)
{
    const std::size_t at = row >> chunkBits;
    if (at >= m_chunks.size())
        m_chunks.resize(at + 1);
    auto &pointer = m_chunks[at];
    if (!pointer) {
        pointer = ChunkPointer(new Chunk);
        pointer->created.fill(OrderBrief::noTime);
        pointer->number.fill(0);
        pointer->customer.fill(0);
        pointer->asOf.fill(0);
    }
    // Acquiring, so that what another thread read of it, before it let go, was read before it is written here.
    if (pointer->ref.loadAcquire() != 1)
        pointer.detach();
    return *pointer;
}

void OrderTable::set(OrderRow row, const OrderBrief &brief)
{
    auto &chunk = writable(row);
    const auto at = place(row);
    auto &facts = chunk.facts[at];
    auto waiting = waitingAt(chunk, at);
    if (facts.state == nobody) {
        ++chunk.count;
        ++m_count;
    } else {
        takeOutOfTally(facts);
    }
    const bool wasRequested = marksIn(facts).testFlag(OrderMark::Requested);
    const auto marks = Rescind::marksOf(brief.rollUp);
    chunk.created[at] = brief.created;
    chunk.asOf[at] = secondsOf(brief.asOf);
    chunk.counts[at] = {keptCount(brief.rollUp.lines), keptCount(brief.rollUp.cancelled)};
    facts.state = static_cast<quint8>(brief.rollUp.state);
    facts.asks = asksIn(facts).setFlag(OrderAsk::Decided, false).toInt();
    facts.suppliers = m_suppliers.put(brief.suppliers) & (SupplierSets::end - 1);
    facts.marks = marksOf(marks, facts.suppliers).toInt();
    putIntoTally(facts);
    if (!marks.testFlag(OrderMark::Requested))
        waiting.shown = 0;
    else if (!wasRequested || waiting.shown == 0)
        waiting.shown = secondsOf(brief.shownSince);
    setWaiting(chunk, at, waiting);
    writeTexts(chunk, at, brief.purchaseOrderNumber, brief.customer);
}

void OrderTable::setAsOf(OrderRow row, qint64 asOf)
{
    writable(row).asOf[place(row)] = secondsOf(asOf);
}

void OrderTable::setAsked(OrderRow row, const OrderAsked &asked)
{
    if (this->asked(row) == asked)
        return;
    auto &chunk = writable(row);
    auto &facts = chunk.facts[place(row)];
    takeOutOfTally(facts);
    facts.asks = asked.asks.toInt();
    putIntoTally(facts);
    auto waiting = waitingAt(chunk, place(row));
    waiting.asked = asked.asks.testFlag(OrderAsk::Waiting) ? secondsOf(asked.waitingSince) : 0;
    setWaiting(chunk, place(row), waiting);
}

void OrderTable::setSuppliers(OrderRow row, const QList<OrderSupplier> &suppliers)
{
    const auto id = m_suppliers.put(suppliers) & (SupplierSets::end - 1);
    const auto &known = chunk(row).facts[place(row)];
    const auto marks = marksOf(marksIn(known), id);
    if (known.suppliers == id && marksIn(known) == marks)
        return;
    auto &facts = writable(row).facts[place(row)];
    takeOutOfTally(facts);
    facts.suppliers = id;
    facts.marks = marks.toInt();
    putIntoTally(facts);
}

OrderMarks OrderTable::marksOf(OrderMarks lines, SupplierSets::Id suppliers) const
{
    const bool mayBeOfMe = m_ownSupplier.isEmpty() || suppliers == SupplierSets::unknown
                           || m_suppliers.isAskedOf(suppliers, m_ownSupplier);
    return lines.setFlag(OrderMark::RequestedOfMe, lines.testFlag(OrderMark::Requested) && mayBeOfMe);
}

bool OrderTable::setOwnSupplier(const QString &supplierUuid)
{
    if (m_ownSupplier == supplierUuid)
        return false;
    m_ownSupplier = supplierUuid;
    bool hasChanged = false;
    for (std::size_t at = 0; at < m_chunks.size(); ++at) {
        for (OrderRow offset = 0; m_chunks[at] && offset < chunkRows; ++offset) {
            const auto &known = std::as_const(*m_chunks[at]).facts[offset];
            if (known.state == nobody || !marksIn(known).testFlag(OrderMark::Requested))
                continue;
            const auto marks = marksOf(marksIn(known), known.suppliers);
            if (marks == marksIn(known))
                continue;
            auto &facts = writable(static_cast<OrderRow>(at << chunkBits) + offset).facts[offset];
            takeOutOfTally(facts);
            facts.marks = marks.toInt();
            putIntoTally(facts);
            hasChanged = true;
        }
    }
    return hasChanged;
}

void OrderTable::setWaiting(Chunk &chunk, std::size_t place, const Waiting &waiting)
{
    if (chunk.waiting.empty()) {
        if (waiting.shown == 0 && waiting.asked == 0)
            return;
        chunk.waiting.resize(chunkRows);
    }
    chunk.waiting[place] = waiting;
}

OrderTable::Waiting OrderTable::waitingAt(const Chunk &chunk, std::size_t place)
{
    return chunk.waiting.empty() ? Waiting() : chunk.waiting[place];
}

void OrderTable::setTexts(OrderRow row, std::string_view purchaseOrderNumber, std::string_view customer)
{
    writeTexts(writable(row), place(row), purchaseOrderNumber, customer);
}

void OrderTable::writeTexts(Chunk &chunk, std::size_t place, std::string_view number, std::string_view customer)
{
    number = kept(number);
    customer = kept(customer);
    auto &facts = chunk.facts[place];
    const auto room = tailSize(facts.numberLength) + tailSize(facts.customerLength);
    const auto needed = tailSize(number.size()) + tailSize(customer.size());
    chunk.number[place] = wordAt(number);
    chunk.customer[place] = wordAt(customer);
    if (needed > room) {
        // Before the new place is taken: dropping moves what is in use.
        facts.numberLength = facts.customerLength = 0;
        chunk.unusedTails += room;
        if (chunk.unusedTails > chunkRows && chunk.unusedTails > chunk.tails.size() / 2)
            dropUnusedTails(chunk);
        facts.tails = static_cast<quint32>(chunk.tails.size());
        chunk.tails.resize(chunk.tails.size() + needed);
    } else {
        chunk.unusedTails += room - needed;
    }
    facts.numberLength = static_cast<quint8>(number.size());
    facts.customerLength = static_cast<quint8>(customer.size());
    const auto out = chunk.tails.begin() + static_cast<std::ptrdiff_t>(facts.tails);
    std::ranges::copy(tailOf(customer), std::ranges::copy(tailOf(number), out).out);
}

void OrderTable::dropUnusedTails(Chunk &chunk)
{
    std::vector<char> tails;
    tails.reserve(chunk.tails.size() - chunk.unusedTails);
    for (auto &facts : chunk.facts) {
        const auto size = tailSize(facts.numberLength) + tailSize(facts.customerLength);
        const auto from = chunk.tails.cbegin() + static_cast<std::ptrdiff_t>(facts.tails);
        facts.tails = static_cast<quint32>(tails.size());
        tails.insert(tails.end(), from, from + static_cast<std::ptrdiff_t>(size));
    }
    chunk.tails = std::move(tails);
    chunk.unusedTails = 0;
}

void OrderTable::remove(OrderRow row)
{
    if (!has(row))
        return;
    --m_count;
    if (chunk(row).count == 1) {
        takeOutOfTally(chunk(row).facts[place(row)]);
        m_chunks[row >> chunkBits].reset();
        while (!m_chunks.empty() && !m_chunks.back())
            m_chunks.pop_back();
        return;
    }
    auto &chunk = writable(row);
    auto &facts = chunk.facts[place(row)];
    chunk.unusedTails += tailSize(facts.numberLength) + tailSize(facts.customerLength);
    takeOutOfTally(facts);
    facts = {};
    setWaiting(chunk, place(row), {});
    --chunk.count;
}

void OrderTable::clear()
{
    m_chunks.clear();
    m_count = 0;
    m_tally.clear();
}

qint64 OrderTable::asOf(OrderRow row) const
{
    return timeOfSeconds(chunk(row).asOf[place(row)]);
}

OrderAsked OrderTable::asked(OrderRow row) const
{
    const auto &from = chunk(row);
    return {asksIn(from.facts[place(row)]), timeOfSeconds(waitingAt(from, place(row)).asked)};
}

OrderClasses OrderTable::classes(OrderRow row) const
{
    const auto &facts = chunk(row).facts[place(row)];
    return classesOf(marksIn(facts), asksIn(facts));
}

qint64 OrderTable::waitingSince(OrderRow row) const
{
    const auto waiting = waitingAt(chunk(row), place(row));
    return timeOfSeconds(waiting.asked != 0 ? waiting.asked : waiting.shown);
}

OrderRollUp OrderTable::rollUp(OrderRow row) const
{
    const auto &from = chunk(row);
    const auto at = place(row);
    OrderRollUp rollUp;
    rollUp.state = static_cast<OrderCancellation>(from.facts[at].state);
    rollUp.lines = from.counts[at].lines;
    rollUp.cancelled = from.counts[at].cancelled;
    return rollUp;
}

quint64 OrderTable::sortNumber(Key key, OrderRow row) const
{
    const auto &from = chunk(row);
    const auto at = place(row);
    switch (key) {
    case Key::PurchaseOrderNumber:
        return from.number[at];
    case Key::Customer:
        return from.customer[at];
    case Key::Created:
        return timeNumber(from.created[at]);
    case Key::Lines:
        return from.counts[at].lines;
    case Key::State:
        // The roll-up's enumerators are in the sequence of their urgency, the worst first.
        return from.facts[at].state;
    case Key::Request:
        return static_cast<quint64>(urgencyOf(asksIn(from.facts[at])));
    case Key::AsOf:
        return from.asOf[at];
    case Key::Suppliers:
        return textWord(key, row, 0);
    case Key::WaitingSince: {
        // Those that wait come before those that don't.
        const auto waiting = waitingAt(from, at);
        const auto since = waiting.asked != 0 ? waiting.asked : waiting.shown;
        return since != 0 ? since : quint64{1} << 32U;
    }
    }
    Q_UNREACHABLE();
}

quint64 OrderTable::textWord(Key key, OrderRow row, std::size_t word) const
{
    if (key == Key::Suppliers) {
        const auto text = m_suppliers.sortText(suppliers(row));
        return wordAt(text.substr(std::min(text.size(), word * wordSize), wordSize));
    }
    if (word == 0)
        return sortNumber(key, row);
    const auto &from = chunk(row);
    const auto &facts = from.facts[place(row)];
    const bool isNumber = key == Key::PurchaseOrderNumber;
    const auto size = tailSize(isNumber ? facts.numberLength : facts.customerLength);
    const auto skipped = (word - 1) * wordSize;
    if (skipped >= size)
        return 0;
    const auto begin = facts.tails + (isNumber ? 0 : tailSize(facts.numberLength)) + skipped;
    return wordAt({from.tails.data() + begin, std::min(size - skipped, wordSize)});
}

int OrderTable::compareTexts(Key key, OrderRow left, OrderRow right) const
{
    for (std::size_t word = 0;; ++word) {
        const auto ofLeft = textWord(key, left, word);
        const auto compared = threeWay(ofLeft, textWord(key, right, word));
        const bool isAtEnd = (ofLeft & 0xFFU) == 0;
        if (compared != 0 || isAtEnd)
            return compared;
    }
}

int OrderTable::compare(Key key, OrderRow left, OrderRow right) const
{
    if (isText(key))
        return compareTexts(key, left, right);
    return threeWay(sortNumber(key, left), sortNumber(key, right));
}

std::size_t OrderTable::memory() const
{
    std::size_t bytes = m_chunks.capacity() * sizeof(ChunkPointer);
    for (const auto &pointer : m_chunks) {
        if (pointer)
            bytes += sizeof(Chunk) + pointer->tails.capacity() + pointer->waiting.capacity() * sizeof(Waiting);
    }
    return bytes + m_suppliers.memory();
}

} // namespace Rescind
