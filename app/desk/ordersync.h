// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/apierror.h"
#include "app/api/orderquery.h"
#include "app/desk/refresh.h"
#include "app/domain/order.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace Rescind {

class OrderBook;
class Session;

/// Reads orders. Only reads: nothing here can change an order. Whoever keeps orders follows ordersRead().
class OrderSync final : public QObject
{
    Q_OBJECT

public:
    /// @param session must outlive this
    explicit OrderSync(Session &session, QObject *parent = nullptr);
    ~OrderSync() override;

    [[nodiscard]] bool isListing() const;
    /// Orders received in the listing under way, or in the last one.
    [[nodiscard]] int received() const;

    /// Lists everything @p query matches, page by page, newest first; a listing under way ends first.
    /// @param most stop after so many orders; 0 for all
    void list(const OrderQuery &query, int most = 0);
    void stopListing();

    /// Reads everything into @p book, which must outlive this, newest first and several pages at the same time; one
    /// under way ends first. What is read is parsed and stored in other threads, so ordersRead() tells of the
    /// orders alone that the settings watch.
    void refresh(OrderBook &book, const RefreshSettings &settings = {});
    /// What came until now is kept, and another refresh() goes on from there.
    void stopRefresh();
    [[nodiscard]] bool isRefreshing() const;
    /// Of the round under way, or the last one.
    [[nodiscard]] const RefreshProgress &refreshProgress() const;

    using OrderAnswer = std::function<void(const ApiResult<Order> &)>;
    using OrdersAnswer = std::function<void(const ApiResult<QList<Order>> &)>;
    /// Reads one order again. Answers later, not at all once @p context is gone.
    void readOrder(const QString &orderUuid, QObject *context, OrderAnswer answer);
    /// Finds the orders of one PO number, exactly: by the by-PO call where the release has it and the server lets us,
    /// else by a search whose hits are compared letter for letter. An empty list is an answer: there is none.
    void findByPurchaseOrderNumber(const QString &number, QObject *context, OrdersAnswer answer);

    /// Goes through all orders, newest first, until each of these line items (lower case) was found: @p found is called
    /// with each order that has one, @p ended at the end. Neither is called once @p context is gone.
    void findLineItems(const QSet<QString> &lineItemUuids, QObject *context,
                       const std::function<void(const Order &)> &found,
                       const std::function<void(const std::optional<ApiError> &)> &ended);

Q_SIGNALS:
    void listingStarted();
    /// A page came; ordersRead() has told of it. @p skipped of it could not be read.
    void pageTaken(const QList<Rescind::Order> &orders, int skipped);
    /// Orders that the server told of and that could not be read, and why; comes before pageTaken() of their page. A
    /// search by PO number tells of its own, too: one of them may be what was looked for.
    void ordersSkipped(const QList<Rescind::SkippedOrder> &skipped);
    /// These orders were read, by whichever call; @p asOf is when the server said so, UTC.
    void ordersRead(const QList<Rescind::Order> &orders, const QDateTime &asOf);
    void refreshStarted();
    /// refreshProgress() is another; now and then.
    void refreshProgressed();
    /// The round ended: completely (refreshProgress().isComplete), by stopRefresh(), with @p error, or because the
    /// cache failed. What came before holds.
    void refreshEnded(const std::optional<Rescind::ApiError> &error);
    /// The listing ended: completely, by stopListing(), or with @p error (what came before it holds).
    void listingEnded(const std::optional<Rescind::ApiError> &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
