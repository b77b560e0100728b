// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/orderquery.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

QString dateText(Release release, const QDateTime &date)
{
    // The documentation prints no fraction other than zero.
    switch (release) {
    case Release::Timpanogos:
        return date.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Release::V1:
        return date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'.000Z'"_s);
    }
    Q_UNREACHABLE();
}

QString keyName(OrderQuery::SortKey key)
{
    switch (key) {
    case OrderQuery::SortKey::None:
        return {};
    case OrderQuery::SortKey::Date:
        return u"date"_s;
    case OrderQuery::SortKey::Status:
        return u"status"_s;
    case OrderQuery::SortKey::SkuId:
        return u"sku_id"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject OrderQuery::toJson(Release release, OrderPaging::Window window) const
{
    QJsonObject json{{u"start"_s, window.start}, {u"limit"_s, window.limit}};
    if (sortKey != SortKey::None) {
        const QString direction = sortOrder == Qt::AscendingOrder ? u"asc"_s : u"desc"_s;
        json.insert(u"sort"_s,
                    QJsonObject{{u"key"_s, keyName(sortKey)}, {u"dir"_s, direction}, {u"value"_s, direction}});
    }
    if (!allocationStatuses.isEmpty())
        json.insert(u"line_item_allocation_statuses"_s, QJsonArray::fromStringList(allocationStatuses));
    if (since.isValid())
        json.insert(u"start_date"_s, dateText(release, since));
    if (until.isValid())
        json.insert(u"end_date"_s, dateText(release, until));

    switch (release) {
    case Release::Timpanogos:
        if (!purchaseOrderNumber.isEmpty())
            json.insert(u"po_number"_s, purchaseOrderNumber);
        if (!term.isEmpty())
            json.insert(u"term"_s, term);
        if (designations.size() == 1)
            json.insert(u"line_item_designation"_s, designations.constFirst());
        else if (!designations.isEmpty())
            json.insert(u"line_item_designation"_s, QJsonArray::fromStringList(designations));
        return json;
    case Release::V1:
        const QString &word = purchaseOrderNumber.isEmpty() ? term : purchaseOrderNumber;
        if (!word.isEmpty())
            json.insert(u"search_term"_s, word);
        return json;
    }
    Q_UNREACHABLE();
}

// How it finds out what `limit` means: it sends start + pageSize, which is right as an end. Read as an exclusive end it
// brings at most pageSize elements, as an inclusive one at most one more. A page with more than that proves that
// `limit` is a count (or that the server minds no limit at all); from then on pageSize is sent, so that pages do not
// grow.

OrderPaging::OrderPaging(int pageSize)
    : m_pageSize(std::max(1, pageSize))
{
}

OrderPaging::Window OrderPaging::window() const
{
    return {m_start, m_limitIsCount ? m_pageSize : m_start + m_pageSize};
}

void OrderPaging::took(int received, int fresh, std::optional<qint64> totalResults)
{
    if (received <= 0) {
        m_complete = true;
        return;
    }
    if (received - 1 > m_pageSize)
        m_limitIsCount = true;
    m_seen += fresh;

    // A page of orders seen before can come when as many new ones arrived on top; two in a row mean that the server
    // does not mind `start`.
    m_pagesWithoutNews = fresh > 0 ? 0 : m_pagesWithoutNews + 1;
    // A total that was reached by a full page may be too small; asking once more tells.
    const bool totalReached = totalResults && m_seen >= *totalResults && received < m_pageSize;
    m_complete
        = m_pagesWithoutNews > 1 || totalReached || received > std::numeric_limits<int>::max() - m_start - m_pageSize;
    if (!m_complete)
        m_start += received;
}

} // namespace Rescind
