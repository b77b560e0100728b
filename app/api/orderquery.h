// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rescind {

/// Walks a list whose `limit` is documented in contradictory ways (a count, an exclusive end, an inclusive end), so
/// that every order is seen once under all three. Pure: ask for the window, send it, tell what came.
class OrderPaging
{
public:
    explicit OrderPaging(int pageSize);

    struct Window
    {
        int start = 0;
        int limit = 0;
        bool operator==(const Window &) const = default;
    };
    /// What to send next.
    [[nodiscard]] Window window() const;
    /// Tells what came back.
    /// @param received elements in the answer, readable or not
    /// @param fresh how many of them had not been seen before, unreadable ones included
    /// @param totalResults `total_results`; too large a value only costs one more call, and so does one that is
    /// reached by a full page, for it may be too small
    void took(int received, int fresh, std::optional<qint64> totalResults);
    /// Nothing more is to be asked for: the list came to its end, or the server keeps sending what was seen.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    int m_pageSize;
    int m_start = 0;
    int m_pagesWithoutNews = 0;
    qint64 m_seen = 0;
    bool m_limitIsCount = false;
    bool m_complete = false;
};

/// What to list or search for. Every member is optional; empty means "do not ask for it".
/// Source: the list/search call of the orders pages.
struct OrderQuery
{
    QString purchaseOrderNumber; ///< `po_number`; V1 has none, so it becomes `search_term`
    QString term;                ///< `term`; V1's sample calls it `search_term`
    QStringList allocationStatuses;
    QStringList designations; ///< Timpanogos only; one goes out as a string, several as an array
    QDateTime since;
    QDateTime until;

    enum class SortKey { None, Date, Status, SkuId };
    SortKey sortKey = SortKey::Date;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    bool operator==(const OrderQuery &) const = default;

    /// The body of the call. The direction goes out as both `dir` and `value`, for the documentation shows either.
    /// V1 has one word to search for: the PO number when there is one, else the term.
    [[nodiscard]] QJsonObject toJson(Release release, OrderPaging::Window window) const;
};

} // namespace Rescind
