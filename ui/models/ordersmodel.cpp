// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordersmodel.h"

#include "ui/models/requesttext.h"

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

using namespace std::chrono_literals;

/// Above this many rows at once one rearrangement is cheaper than single steps.
constexpr std::size_t fewRows = 64;
/// Above this many rows at once they are not looked for one by one.
constexpr std::size_t mostLookedFor = 1'000;
/// A view's header takes time for each step that grows with the rows: so many rows may be gone through altogether.
constexpr std::size_t mostRowsGoneThrough = 4'000'000;
/// Lists that differ by more rows are not compared.
constexpr std::size_t mostMissing = 10'000;
/// So many are arranged before anybody would notice; more are left to a worker.
constexpr int arrangedAtOnce = 5'000;
/// Changes that come together are searched together.
constexpr auto untilSearchedAgain = 50ms;
constexpr auto lastColumn = static_cast<OrdersModel::Column>(OrdersModel::ColumnCount - 1);

OrderTable::Key keyOf(OrdersModel::Column column)
{
    switch (column) {
    case OrdersModel::PurchaseOrderNumberColumn:
        return OrderTable::Key::PurchaseOrderNumber;
    case OrdersModel::CustomerColumn:
        return OrderTable::Key::Customer;
    case OrdersModel::CreatedColumn:
        return OrderTable::Key::Created;
    case OrdersModel::LinesColumn:
        return OrderTable::Key::Lines;
    case OrdersModel::StateColumn:
        return OrderTable::Key::State;
    case OrdersModel::RequestColumn:
        return OrderTable::Key::Request;
    case OrdersModel::SuppliersColumn:
        return OrderTable::Key::Suppliers;
    case OrdersModel::WaitingColumn:
        return OrderTable::Key::WaitingSince;
    case OrdersModel::AsOfColumn:
    case OrdersModel::ColumnCount:
        return OrderTable::Key::AsOf;
    }
    Q_UNREACHABLE();
}

} // namespace

OrdersModel::OrdersModel(OrderBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_list(book.table())
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(untilSearchedAgain);
    connect(&m_askSoon, &QTimer::timeout, this, &OrdersModel::ask);
    connect(&book, &OrderBook::aboutToBeReplaced, this, &OrdersModel::beReplaced);
    connect(&book, &OrderBook::replaced, this, &OrdersModel::replaced);
    connect(&book, &OrderBook::aboutToChange, this, &OrdersModel::prepareForChanges);
    connect(&book, &OrderBook::changed, this, &OrdersModel::takeChanges);
    connect(&book, &OrderBook::ordersAtHand, this, &OrdersModel::takeOrders);
    connect(&book, &OrderBook::searchChanged, this, &OrdersModel::takeSearchChange);
    connect(&book, &OrderBook::circumstancesChanged, this, &OrdersModel::takeCircumstances);
    connect(&book, &OrderBook::ownSupplierChanged, this, &OrdersModel::judgeRequestsAnew);
    m_isPartial = true;
    expectTexts();
    arrangeAnew();
}

int OrdersModel::known() const
{
    return m_book.count();
}

std::shared_ptr<const Order> OrdersModel::order(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_book.order(m_list.at(index.row())) : nullptr;
}

QModelIndex OrdersModel::indexOf(const QString &orderUuid) const
{
    return indexOf(m_book.rowOf(orderUuid));
}

QModelIndex OrdersModel::indexOf(OrderRow row) const
{
    const auto position = m_list.positionOf(row);
    return position < 0 ? QModelIndex() : index(position, PurchaseOrderNumberColumn);
}

std::vector<OrderRow> OrdersModel::rowsOf(const QItemSelection &selection) const
{
    std::vector<OrderList::Range> ranges;
    for (const auto &range : selection) {
        if (range.isValid() && range.model() == this)
            ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<OrderRow> rows;
    int next = 0; // ranges of some columns may lie side by side
    for (const auto &range : ranges) {
        const auto first = std::max(range.first, next);
        if (first <= range.last) {
            rows.insert(rows.end(), m_list.rows().cbegin() + first, m_list.rows().cbegin() + range.last + 1);
            next = range.last + 1;
        }
    }
    return rows;
}

// Following the book.

void OrdersModel::beReplaced()
{
    Q_EMIT aboutToRearrange();
    beginResetModel();
}

void OrdersModel::replaced()
{
    // What is known in the new table too is shown while all of it is being arranged.
    if (m_list.size() > arrangedAtOnce)
        m_list.set({}, m_list.arrangement());
    m_list.keepKnown();
    m_hits.reset();
    m_isPartial = true;
    expectTexts();
    endResetModel();
    Q_EMIT rearranged();
    arrangeAnew();
    if (m_book.count() > 0)
        judgeRequestsAnew();
}

void OrdersModel::judgeRequestsAnew()
{
    const auto requested = m_requested;
    for (const auto &orderUuid : requested)
        requestsChanged(orderUuid);
}

/// Those whose place may be another one afterwards, and those that go.
QList<OrderRow> OrdersModel::placedAnew(const OrderBook::Changes &changes) const
{
    const bool isByTime = m_list.arrangement().key == OrderTable::Key::AsOf;
    return changes.changed + changes.removed + (isByTime ? changes.confirmed : QList<OrderRow>());
}

void OrdersModel::prepareForChanges(const OrderBook::Changes &changes)
{
    // While the table still says what the list is arranged by.
    const auto rows = placedAnew(changes);
    m_touched.reset();
    if (static_cast<std::size_t>(rows.size()) <= (m_list.isCertain() ? mostLookedFor : fewRows))
        m_touched = m_list.positionsOf(rows);
}

void OrdersModel::takeChanges(const OrderBook::Changes &changes)
{
    if (m_isAsking && m_wanted.key == OrderTable::Key::AsOf)
        m_confirmedMeanwhile.insert(m_confirmedMeanwhile.end(), changes.confirmed.cbegin(), changes.confirmed.cend());
    // What else is to be shown is found by searching, or is being arranged already.
    const bool takesAll = !isFiltered() && !m_isPartial;
    const auto added = takesAll ? changes.added : QList<OrderRow>();
    if (m_touched && m_list.isArrangedAt(*m_touched)) {
        repaint(OrderList::ranges(*m_touched), PurchaseOrderNumberColumn, lastColumn);
        insertNew(added);
    } else if (m_touched && m_touched->size() <= std::min(fewRows, 4 * mostSteps())) {
        settleFew(*std::exchange(m_touched, std::nullopt));
        insertNew(added);
    } else {
        settleMany(placedAnew(changes), added);
    }
    m_touched.reset();
    takeTimes(changes.confirmed);
    if (isFiltered() && !(changes.added.isEmpty() && changes.changed.isEmpty()))
        askSoon();
    // Whether our answer still is one to all that is asked of us.
    for (const auto row : changes.changed) {
        if (m_book.table().has(row) && m_book.table().asked(row).asks.testFlag(OrderAsk::Answered))
            static_cast<void>(m_book.order(row));
    }
}

/// Takes out the touched rows that are gone, and brings the others to their places, one by one.
void OrdersModel::settleFew(std::vector<int> touched)
{
    std::vector<int> gone;
    std::copy_if(touched.cbegin(), touched.cend(), std::back_inserter(gone),
                 [this](int position) { return !m_book.table().has(m_list.at(position)); });
    const auto removed = OrderList::ranges(gone);
    for (auto range = removed.crbegin(); range != removed.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_list.remove(*range);
        endRemoveRows();
        const auto count = range->last - range->first + 1;
        std::erase_if(touched, [&](int at) { return at >= range->first && at <= range->last; });
        for (auto &at : touched)
            at -= at > range->last ? count : 0;
    }
    std::vector<int> settled;
    for (auto unsettled = touched; !unsettled.empty();) {
        const auto from = unsettled.front();
        const auto to = m_list.placeFor(from, unsettled);
        unsettled.erase(unsettled.begin());
        if (to != from) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            m_list.move(from, to);
            endMoveRows();
            for (auto *positions : {&unsettled, &settled}) {
                for (auto &at : *positions)
                    at += from < to ? -(at > from && at <= to) : (at >= to && at < from);
            }
        }
        settled.push_back(to);
    }
    std::sort(settled.begin(), settled.end());
    repaint(OrderList::ranges(settled), PurchaseOrderNumberColumn, lastColumn);
}

void OrdersModel::settleMany(const QList<OrderRow> &touched, const QList<OrderRow> &added)
{
    const std::vector<OrderRow> changed(touched.cbegin(), touched.cend());
    std::vector<OrderRow> in(added.cbegin(), added.cend());
    if (isFiltered() || m_isPartial) {
        // Those that were shown stay, as long as nobody has searched again.
        std::vector<OrderRow> sorted = changed;
        std::sort(sorted.begin(), sorted.end());
        std::copy_if(m_list.rows().cbegin(), m_list.rows().cend(), std::back_inserter(in), [&](OrderRow row) {
            return m_book.table().has(row) && std::binary_search(sorted.cbegin(), sorted.cend(), row);
        });
    } else {
        std::copy_if(changed.cbegin(), changed.cend(), std::back_inserter(in),
                     [this](OrderRow row) { return m_book.table().has(row); });
    }
    become(m_list.merged(m_list.rows(), changed, std::move(in), m_list.arrangement()), m_list.arrangement());
    if (m_list.size() > 0)
        repaint({{0, m_list.size() - 1}}, PurchaseOrderNumberColumn, lastColumn);
}

void OrdersModel::insertNew(const QList<OrderRow> &added)
{
    if (added.isEmpty())
        return;
    const std::vector<OrderRow> rows(added.cbegin(), added.cend());
    const auto groups = m_list.groups(rows);
    if (groups.size() > mostSteps()) {
        become(m_list.merged(m_list.rows(), {}, rows, m_list.arrangement()), m_list.arrangement());
        return;
    }
    for (auto group = groups.crbegin(); group != groups.crend(); ++group) {
        beginInsertRows({}, group->position, group->position + static_cast<int>(group->rows.size()) - 1);
        m_list.insert(group->position, group->rows);
        endInsertRows();
    }
}

void OrdersModel::takeTimes(const QList<OrderRow> &confirmed)
{
    if (confirmed.isEmpty() || m_list.size() == 0)
        return;
    if (static_cast<std::size_t>(confirmed.size()) > fewRows) {
        repaint({{0, m_list.size() - 1}}, AsOfColumn, AsOfColumn);
        return;
    }
    const auto positions = m_list.positionsOf(confirmed);
    if (!positions.empty())
        repaint({{positions.front(), positions.back()}}, AsOfColumn, AsOfColumn);
}

void OrdersModel::takeOrders(const QList<OrderRow> &rows)
{
    if (!m_requests->isEmpty() || !m_formerRequests.isEmpty()) {
        for (const auto row : rows)
            updateRequest(row);
    }
    repaint(OrderList::ranges(m_list.positionsOf(rows)), PurchaseOrderNumberColumn, lastColumn);
}

/// The table learns its texts by and by, without a word until it has all; so does the search, which counts them.
void OrdersModel::expectTexts()
{
    m_textsAreMissing = m_book.notYetSearchable() > 0;
    m_textsMayBeLate = false;
    m_list.setTextsAreLate(m_textsAreMissing);
}

void OrdersModel::takeSearchChange()
{
    const bool hasAll = m_book.notYetSearchable() == 0;
    const bool hasMoreTexts = hasAll && (m_textsAreMissing || m_textsMayBeLate);
    // The search may have the last texts before the table: what is told next is told of both.
    m_textsMayBeLate = hasAll && m_textsAreMissing;
    m_textsAreMissing = m_textsAreMissing && !hasAll;
    if (isToBeFiltered() || isFiltered() || (hasMoreTexts && OrderTable::isText(m_wanted.key)))
        askSoon();
    else
        m_list.setTextsAreLate(m_textsAreMissing || m_textsMayBeLate);
}

void OrdersModel::repaint(const std::vector<OrderList::Range> &ranges, Column first, Column last)
{
    if (ranges.size() > fewRows) {
        Q_EMIT dataChanged(index(ranges.front().first, first), index(ranges.back().last, last));
        return;
    }
    for (const auto &range : ranges)
        Q_EMIT dataChanged(index(range.first, first), index(range.last, last));
}

// What we asked for.

void OrdersModel::setOurRequests(const OurRequests &requests, const QStringList &orderUuids)
{
    m_requests = &requests;
    if (m_list.size() > 0)
        repaint({{0, m_list.size() - 1}}, RequestColumn, RequestColumn);
    for (const auto &orderUuid : orderUuids)
        requestsChanged(orderUuid);
}

void OrdersModel::setFormerRequests(const OurRequests &requests, const QStringList &orderUuids)
{
    m_formerRequests = requests;
    for (const auto &orderUuid : orderUuids)
        requestsChanged(orderUuid);
}

/// What was asked of this order, now or before.
OurRequests OrdersModel::requestsOf(const Order &order) const
{
    if (m_formerRequests.isEmpty())
        return *m_requests;
    OurRequests its;
    for (const auto &line : order.lineItems) {
        const auto uuid = line.uuid.toLower();
        for (const auto *requests : {m_requests, &m_formerRequests}) {
            if (const auto one = requests->constFind(uuid); one != requests->cend()) {
                its.insert(uuid, *one);
                break;
            }
        }
    }
    return its;
}

void OrdersModel::requestsChanged(const QString &orderUuid)
{
    m_requested.insert(orderUuid.toLower());
    if (const auto row = m_book.rowOf(orderUuid); row != 0) {
        updateRequest(row);
        repaint(OrderList::ranges(m_list.positionsOf({row})), RequestColumn, RequestColumn);
        return;
    }
    m_book.find(orderUuid, this, [this](OrderRow row) {
        if (row != 0)
            updateRequest(row);
    });
}

/// The book tells of it when the urgency is another one.
void OrdersModel::updateRequest(OrderRow row)
{
    if (const auto order = m_book.order(row))
        m_book.setAsked(row, OrderAsked::of(*order, requestsOf(*order), m_book.table().ownSupplier()));
}

// Arranging.

void OrdersModel::setFilter(const QString &typed)
{
    setSearch({typed, m_search.filter});
}

void OrdersModel::setSearch(const OrderSearch &search)
{
    SearchIndexQuery query(search.words);
    const bool isSame = query == m_query && search.filter == m_search.filter;
    m_search = search;
    if (isSame)
        return;
    m_query = std::move(query);
    arrangeAnew();
}

void OrdersModel::takeCircumstances()
{
    if (dependsOnCircumstances(m_search.filter))
        askSoon();
}

void OrdersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    const OrderArrangement wanted{keyOf(static_cast<Column>(column)), order};
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    arrangeAnew();
}

bool OrdersModel::isArranging() const
{
    return m_isPartial || m_query != m_shownQuery || m_search.filter != m_shownFilter
           || m_wanted != m_list.arrangement();
}

void OrdersModel::arrangeAnew()
{
    const auto &filter = m_search.filter;
    const bool isSoonDone
        = m_book.count() == 0 || (m_query.isEmpty() && filter.exact.isEmpty() && m_book.count() <= arrangedAtOnce);
    if (!isSoonDone) {
        ask();
        return;
    }
    ++m_question;
    m_isAsking = m_isToAskAgain = false;
    const OrderSieve sieve(m_book.table(), filter, m_book.circumstances(), nullptr);
    if (auto rows = Rescind::arranged(m_book.table(), {nullptr, filter.isEmpty() ? nullptr : &sieve}, m_wanted))
        show(*std::move(rows), nullptr);
    Q_EMIT arranged();
}

void OrdersModel::ask()
{
    m_askSoon.stop();
    m_isAsking = true;
    m_isToAskAgain = false;
    m_confirmedMeanwhile.clear();
    m_book.arrange(m_search, m_wanted, m_hits, this,
                   [this, question = ++m_question](const OrderBook::Arranged &answer) {
                       if (question == m_question)
                           take(answer);
                   });
}

void OrdersModel::askSoon()
{
    if (m_isAsking)
        m_isToAskAgain = true;
    else if (!m_askSoon.isActive())
        m_askSoon.start();
}

void OrdersModel::take(const OrderBook::Arranged &answer)
{
    m_isAsking = false;
    auto changed = m_book.changesSince(answer.revision);
    if (!changed) {
        ask();
        return;
    }
    changed->insert(changed->end(), m_confirmedMeanwhile.cbegin(), m_confirmedMeanwhile.cend());
    std::sort(changed->begin(), changed->end());
    changed->erase(std::unique(changed->begin(), changed->end()), changed->end());
    show(changed->empty() ? answer.rows : upToDate(answer, *changed), answer.hits);
    // Whether those still match is for the search to say.
    if (std::exchange(m_isToAskAgain, false) || (!changed->empty() && isFiltered()))
        askSoon();
    Q_EMIT arranged();
}

/// The answer's rows, those that changed since at their places.
std::vector<OrderRow> OrdersModel::upToDate(const OrderBook::Arranged &answer,
                                            const std::vector<OrderRow> &changed) const
{
    std::vector<OrderRow> in;
    const OrderSieve sieve(m_book.table(), m_search.filter, m_book.circumstances(), answer.exact);
    std::copy_if(changed.cbegin(), changed.cend(), std::back_inserter(in), [&](OrderRow row) {
        return m_book.table().has(row) && (!answer.hits || answer.hits->contains(row)) && sieve.passes(row);
    });
    return m_list.merged(answer.rows, changed, std::move(in), m_wanted);
}

void OrdersModel::show(std::vector<OrderRow> rows, const std::shared_ptr<const SearchIndexHits> &hits)
{
    m_hits = hits;
    m_shownQuery = m_query;
    m_shownFilter = m_search.filter;
    m_isPartial = false;
    m_list.setTextsAreLate(m_textsAreMissing || m_textsMayBeLate);
    become(std::move(rows), m_wanted);
}

/// How many steps a view may be told of one by one.
std::size_t OrdersModel::mostSteps() const
{
    const auto size = std::max<std::size_t>(m_list.rows().size(), 1);
    return std::clamp<std::size_t>(mostRowsGoneThrough / size, 4, fewRows);
}

void OrdersModel::become(std::vector<OrderRow> rows, const OrderArrangement &arrangement)
{
    if (rows == m_list.rows()) {
        m_list.set(std::move(rows), arrangement);
        return;
    }
    const auto fewer = std::min(rows.size(), m_list.rows().size());
    const auto more = std::max(rows.size(), m_list.rows().size());
    if (arrangement == m_list.arrangement() && more - fewer <= mostMissing) {
        if (const auto difference = m_list.difference(rows, mostSteps())) {
            apply(*difference, rows);
            return;
        }
    }
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_list.set(std::move(rows), arrangement);
    endResetModel();
    Q_EMIT rearranged();
}

void OrdersModel::apply(const OrderList::Difference &difference, const std::vector<OrderRow> &rows)
{
    for (auto range = difference.removed.crbegin(); range != difference.removed.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_list.remove(*range);
        endRemoveRows();
    }
    for (const auto &range : difference.inserted) {
        beginInsertRows({}, range.first, range.last);
        m_list.insert(range.first, {rows.cbegin() + range.first, rows.cbegin() + range.last + 1});
        endInsertRows();
    }
}

} // namespace Rescind
