// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/searchindex.h"

#include "app/cache/foldedtext.h"
#include "app/cache/searchindexblock.h"
#include "app/cache/searchindexdictionary.h"
#include "app/domain/order.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace Rescind {
namespace {

/// An order's texts folded and sorted out, which needs no lock.
class PreparedOrder
{
public:
    explicit PreparedOrder(const SearchableOrder &order)
    {
        for (const QString &name : order.names)
            addWords(name);
        addShared({&order.city, 1});
        addOwn(order.purchaseOrderNumber);
        addUuid(order.uuid);
        for (const SearchableOrder::Line &line : order.lines) {
            // An item is nearly always sold under the same names, so that the three are one text.
            addShared(std::array{line.itemName, line.skuId, line.skuName});
            for (const QString &trackingNumber : line.trackingNumbers)
                addOwn(trackingNumber);
            addUuid(line.uuid);
        }
    }

    /// What is stored, holding the shared texts in @p dictionary.
    [[nodiscard]] SearchIndexEntry enter(SearchIndexDictionary &dictionary)
    {
        m_entry.shared.reserve(m_sharedEnds.size());
        std::size_t begin = 0;
        for (const std::size_t end : m_sharedEnds) {
            m_entry.shared.push_back(dictionary.acquire(std::string_view(m_shared).substr(begin, end - begin)));
            begin = end;
        }
        auto &shared = m_entry.shared;
        std::ranges::sort(shared);
        for (std::size_t at = 1; at < shared.size(); ++at) {
            if (shared[at] == shared[at - 1])
                dictionary.release(shared[at]);
        }
        shared.erase(std::unique(shared.begin(), shared.end()), shared.end());
        return std::move(m_entry);
    }

private:
    /// Blanks part the texts: no word holds one.
    void addShared(std::span<const QString> texts)
    {
        const std::size_t begin = m_shared.size();
        for (const QString &text : texts) {
            if (m_shared.size() > begin && m_shared.back() != ' ')
                m_shared += ' ';
            FoldedText::append(m_shared, text);
        }
        endShared(begin);
    }

    /// There are many names, but of few words.
    void addWords(const QString &text)
    {
        const FoldedText folded(text);
        forEachWord(folded.utf8(), [this](std::string_view word) {
            const std::size_t begin = m_shared.size();
            m_shared += word;
            endShared(begin);
        });
    }

    void endShared(std::size_t begin)
    {
        if (m_shared.size() > begin)
            m_sharedEnds.push_back(m_shared.size());
    }

    void addOwn(const QString &text)
    {
        std::string &own = m_entry.own;
        const std::size_t begin = own.size();
        FoldedText::append(own, text);
        if (own.size() == begin)
            return;
        own += '\n';
        // Several lines often travel in one parcel.
        const std::string_view all = own;
        if (all.substr(begin) == all.substr(m_latestOwn, begin - m_latestOwn))
            own.resize(begin);
        else
            m_latestOwn = begin;
    }

    void addUuid(const QString &text)
    {
        const auto uuid = UuidPrefix::ofUuid(text);
        if (!uuid)
            return addOwn(text); // whatever it is
        m_entry.uuidHeads.push_back(uuid->head);
        m_entry.uuidTails.push_back(uuid->tail);
    }

    std::string m_shared;
    std::vector<std::size_t> m_sharedEnds;
    std::size_t m_latestOwn = 0;
    SearchIndexEntry m_entry;
};

quint64 nextIdentity()
{
    static std::atomic<quint64> latest = 0;
    return ++latest;
}

using Rows = SearchIndexBlock::Rows;

} // namespace

SearchableOrder SearchableOrder::from(const Order &order)
{
    SearchableOrder searchable{.uuid = order.uuid,
                               .purchaseOrderNumber = order.purchaseOrderNumber,
                               .names = {order.address.name, order.address.businessName},
                               .city = order.address.city,
                               .lines = {}};
    searchable.lines.reserve(order.lineItems.size());
    for (const LineItem &item : order.lineItems) {
        Line line{.uuid = item.uuid,
                  .itemName = item.itemName,
                  .skuId = item.skuId,
                  .skuName = item.skuName,
                  .trackingNumbers = {}};
        for (const Parcel &parcel : item.parcels)
            line.trackingNumbers.push_back(parcel.trackingNumber);
        searchable.lines.push_back(std::move(line));
    }
    return searchable;
}

SearchIndex::SearchIndex()
    : m_dictionary(std::make_unique<SearchIndexDictionary>())
    , m_identity(nextIdentity())
{
}

SearchIndex::~SearchIndex() = default;

SearchIndexBlock &SearchIndex::blockFor(quint32 row)
{
    const std::size_t at = row / SearchIndexBlock::rows;
    if (at >= m_blocks.size())
        m_blocks.resize(at + 1);
    if (!m_blocks[at])
        m_blocks[at] = std::make_unique<SearchIndexBlock>(at > 0 ? m_blocks[at - 1].get() : nullptr);
    return *m_blocks[at];
}

bool SearchIndex::put(quint32 row, const SearchableOrder &order)
{
    if (row >= rowLimit)
        return false;
    PreparedOrder prepared(order);
    const std::unique_lock lock(m_mutex);
    SearchIndexBlock &block = blockFor(row);
    const std::size_t place = row % SearchIndexBlock::rows;
    const SearchIndexEntry entry = prepared.enter(*m_dictionary);
    if (block.holds(place, entry)) {
        for (const quint32 number : entry.shared)
            m_dictionary->release(number);
        return true;
    }
    m_size += block.present().contains(place) ? 0 : 1;
    m_references += entry.shared.size();
    release(block.sharedOf(place));
    block.put(place, entry, ++m_revision);
    return true;
}

void SearchIndex::release(std::span<const quint32> shared)
{
    m_references -= shared.size();
    for (const quint32 number : shared)
        m_dictionary->release(number);
}

void SearchIndex::remove(quint32 row)
{
    const std::unique_lock lock(m_mutex);
    const std::size_t at = row / SearchIndexBlock::rows;
    const std::size_t place = row % SearchIndexBlock::rows;
    if (at >= m_blocks.size() || !m_blocks[at] || !m_blocks[at]->present().contains(place))
        return;
    release(m_blocks[at]->sharedOf(place));
    m_blocks[at]->remove(place, ++m_revision);
    --m_size;
}

void SearchIndex::clear()
{
    const std::unique_lock lock(m_mutex);
    m_blocks.clear();
    m_blocks.shrink_to_fit();
    m_dictionary = std::make_unique<SearchIndexDictionary>();
    m_size = 0;
    m_references = 0;
    ++m_revision;
}

void SearchIndex::squeeze()
{
    const std::unique_lock lock(m_mutex);
    if (m_dictionary->vacancies() > m_dictionary->size() / 4) {
        const std::vector<quint32> numbers = m_dictionary->renumber();
        for (auto &block : m_blocks) {
            if (block)
                block->renumber(numbers);
        }
    }
    m_dictionary->squeeze();
    for (auto &block : m_blocks) {
        if (block && block->present().count() == 0)
            block.reset();
        else if (block)
            block->squeeze();
    }
    while (!m_blocks.empty() && !m_blocks.back())
        m_blocks.pop_back();
}

std::size_t SearchIndex::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_size;
}

std::size_t SearchIndex::memory() const
{
    const std::shared_lock lock(m_mutex);
    std::size_t sum = m_dictionary->memory() + m_blocks.capacity() * sizeof(m_blocks.front());
    for (const auto &block : m_blocks)
        sum += block ? block->memory() : 0;
    return sum;
}

std::vector<SearchIndexTerm> SearchIndex::termsOf(std::span<const std::string> words,
                                                  const SearchIndexHits *former) const
{
    // From about here on a look at every number costs less than stopping at each that fits.
    constexpr quint64 commonShare = 24;
    std::vector<SearchIndexTerm> terms;
    terms.reserve(words.size());
    for (const std::string &word : words) {
        const bool isKnown
            = former && std::ranges::find(former->m_query.words(), word) != former->m_query.words().end();
        if (isKnown && former->m_revision == m_revision)
            continue; // nor has any order changed
        SearchIndexTerm &term = terms.emplace_back(word);
        term.isKnown = isKnown;
        m_dictionary->find(term);
        term.isCommon = term.occurrences > m_references / commonShare;
    }
    // The rarest word leaves the fewest orders for the others.
    std::ranges::stable_sort(terms, {}, &SearchIndexTerm::occurrences);
    return terms;
}

SearchIndexHits SearchIndex::search(const SearchIndexQuery &query) const
{
    return *search(query, Options());
}

std::optional<SearchIndexHits> SearchIndex::search(const SearchIndexQuery &query, const Options &options) const
{
    // Many words (somebody pasted a column) rarely leave anything to look for after the first few.
    constexpr std::size_t wordsAtOnce = 4;
    const std::shared_lock lock(m_mutex);
    const auto *former = options.former;
    if (former && (former->m_index != m_identity || !query.narrows(former->m_query)))
        former = nullptr;
    std::optional<SearchIndexHits> hits;
    std::span<const std::string> words = query.words();
    do {
        const auto some = words.first(std::min(words.size(), wordsAtOnce));
        words = words.subspan(some.size());
        Options part{.former = former, .isStopped = options.isStopped};
        if (words.empty())
            part.onFound = options.onFound;
        auto left = searchFor(some, part);
        if (!left)
            return std::nullopt;
        hits = std::move(left);
        former = &*hits;
    } while (!words.empty() && hits->m_count > 0);
    hits->m_query = query;
    return hits;
}

std::optional<SearchIndexHits> SearchIndex::searchFor(std::span<const std::string> words, const Options &options) const
{
    constexpr std::size_t stretch = 64; // blocks
    const auto isStopped = [&options] { return options.isStopped && options.isStopped(); };
    if (isStopped())
        return std::nullopt;
    const std::vector<SearchIndexTerm> terms = termsOf(words, options.former);
    SearchIndexHits hits;
    hits.m_index = m_identity;
    hits.m_revision = m_revision;
    hits.m_bits.resize(m_blocks.size() * Rows::words);
    std::vector<quint32> found;
    std::size_t told = 0;
    const auto tell = [&](std::size_t end) {
        found.clear();
        hits.forEach(told * Rows::words, end * Rows::words, [&found](quint32 row) { found.push_back(row); });
        if (!found.empty())
            options.onFound(found);
        told = end;
    };
    for (std::size_t at = 0; at < m_blocks.size(); ++at) {
        if (isStopped())
            return std::nullopt;
        if (m_blocks[at])
            searchBlock(at, terms, options.former, hits);
        if (options.onFound && (at + 1 - told == stretch || at + 1 == m_blocks.size()))
            tell(at + 1);
    }
    return hits;
}

void SearchIndex::searchBlock(std::size_t at, std::span<const SearchIndexTerm> terms, const SearchIndexHits *former,
                              SearchIndexHits &hits) const
{
    const SearchIndexBlock &block = *m_blocks[at];
    const auto place = static_cast<std::ptrdiff_t>(at * Rows::words);
    Rows live = block.present();
    const bool isAsBefore = former && block.changedAt() <= former->m_revision;
    if (isAsBefore) {
        Rows known;
        std::copy_n(former->m_bits.begin() + place, Rows::words, known.bits.begin());
        live &= known;
    }
    for (const SearchIndexTerm &term : terms) {
        if (!isAsBefore || !term.isKnown)
            block.narrow(term, live);
    }
    std::ranges::copy(live.bits, hits.m_bits.begin() + place);
    hits.m_count += live.count();
}

} // namespace Rescind
