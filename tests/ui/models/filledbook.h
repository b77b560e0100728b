// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "tests/ui/models/orders.h"
#include "ui/models/ordersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

namespace Rescind::Testing {

/// For a slow machine with sanitizers.
inline constexpr int patience = 60'000;

/// A book over a cache in memory, whose answers are waited for.
class FilledBook
{
public:
    FilledBook()
    {
        book.open(CacheSettings{});
        m_isReady = QTest::qWaitFor([this] { return book.isOpen(); }, patience);
    }

    /// False when it was not stored in time.
    [[nodiscard]] bool take(const QList<Order> &orders, const QDateTime &asOf)
    {
        bool isDone = false;
        QObject context;
        book.takePage(
            [orders, asOf] {
                return CachePage{orders, asOf, std::nullopt};
            },
            &context, [&isDone](const auto &) { isDone = true; });
        return m_isReady && QTest::qWaitFor([&isDone] { return isDone; }, patience);
    }
    [[nodiscard]] bool take(const Order &order, const QDateTime &asOf) { return take(QList<Order>{order}, asOf); }

    /// Until all can be found, and is.
    [[nodiscard]] bool settle(const OrdersModel &model)
    {
        return QTest::qWaitFor([&] { return book.notYetSearchable() == 0 && !model.isArranging(); }, patience);
    }

    OrderBook book;

private:
    bool m_isReady = false;
};

/// A model of such a book, watched for its whole life.
class BookShown : public FilledBook
{
public:
    [[nodiscard]] QString text(int row, OrdersModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QString uuid(int row) const
    {
        return model.index(row, 0).data(OrdersModel::OrderUuidRole).toString();
    }

    /// From top to bottom; empty where the order is not at hand yet.
    [[nodiscard]] QStringList uuids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << uuid(row);
        return all;
    }
    [[nodiscard]] QStringList texts(OrdersModel::Column column) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << text(row, column);
        return all;
    }

    OrdersModel model{book};

private:
    QAbstractItemModelTester m_tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// What a model should show, kept and sorted in the plainest way.
class ByHand
{
public:
    struct Known
    {
        Order order;
        QDateTime asOf;
        QDateTime shownSince; ///< of a request, if there is one
    };

    void take(const QList<Order> &orders, const QDateTime &asOf)
    {
        for (const auto &order : orders) {
            const auto known = m_known.constFind(order.uuid);
            const bool goesOn = known != m_known.cend() && isRequested(known->order);
            m_known.insert(order.uuid, {order, asOf, goesOn ? known->shownSince : asOf});
        }
    }
    void removeOlderThan(const QDateTime &created)
    {
        m_known.removeIf([&created](const auto &entry) { return entry.value().order.created < created; });
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_known.size()); }

    /// The uuids of those whose customer's name has @p name in it, and that are @p wanted.
    [[nodiscard]] QStringList shown(const QString &name, OrdersModel::Column column, Qt::SortOrder sorted,
                                    const std::function<bool(const Known &)> &wanted = {}) const
    {
        QList<Known> all;
        for (const auto &known : m_known) {
            if (known.order.address.name.contains(name, Qt::CaseInsensitive) && (!wanted || wanted(known)))
                all << known;
        }
        std::sort(all.begin(), all.end(), [column, sorted](const Known &left, const Known &right) {
            const auto compared = compare(left, right, column);
            if (compared != 0)
                return sorted == Qt::AscendingOrder ? compared < 0 : compared > 0;
            return left.order.created > right.order.created;
        });
        QStringList uuids;
        for (const auto &known : std::as_const(all))
            uuids << known.order.uuid;
        return uuids;
    }

    [[nodiscard]] static bool isRequested(const Order &order) { return rollUp(order).requested > 0; }
    [[nodiscard]] const QHash<QString, Known> &known() const { return m_known; }

private:
    [[nodiscard]] static QStringList suppliers(const Known &known)
    {
        QStringList names;
        for (const auto &line : known.order.lineItems)
            names << line.supplier.name;
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        return names;
    }
    /// Those that don't wait come last.
    [[nodiscard]] static QDateTime waitingSince(const Known &known)
    {
        return isRequested(known.order) ? known.shownSince : QDateTime(QDate(9000, 1, 1), QTime(), Qt::UTC);
    }
    template <typename Value> [[nodiscard]] static int threeWay(const Value &left, const Value &right)
    {
        return left < right ? -1 : static_cast<int>(right < left);
    }
    [[nodiscard]] static int compare(const Known &left, const Known &right, OrdersModel::Column column)
    {
        switch (column) {
        case OrdersModel::PurchaseOrderNumberColumn:
            return threeWay(left.order.purchaseOrderNumber, right.order.purchaseOrderNumber);
        case OrdersModel::CustomerColumn:
            return threeWay(left.order.address.name, right.order.address.name);
        case OrdersModel::CreatedColumn:
            return threeWay(left.order.created, right.order.created);
        case OrdersModel::LinesColumn:
            return threeWay(left.order.lineItems.size(), right.order.lineItems.size());
        case OrdersModel::StateColumn:
            return threeWay(rollUp(left.order).state, rollUp(right.order).state);
        case OrdersModel::AsOfColumn:
            return threeWay(left.asOf, right.asOf);
        case OrdersModel::SuppliersColumn:
            return threeWay(suppliers(left), suppliers(right));
        case OrdersModel::WaitingColumn:
            return threeWay(waitingSince(left), waitingSince(right));
        case OrdersModel::RequestColumn: // nothing was asked for
        case OrdersModel::ColumnCount:
            break;
        }
        return 0;
    }

    QHash<QString, Known> m_known;
};

} // namespace Rescind::Testing
