// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cache.h"
#include "app/cache/searchindexhits.h"
#include "app/desk/ordersequence.h"
#include "app/desk/ordertable.h"
#include "app/desk/views/orderfilter.h"
#include "app/domain/order.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Rescind {

class Clock;

/// What the server last said of each order, as the cache has it. Only reading fills it: sending a deed changes nothing
/// here. Of every order it has the brief; of those that were looked at lately, or asked for, all of it. Reading,
/// storing, searching and sorting happen in other threads, so every answer comes later, from the event loop, and not at
/// all once the context is gone. Lives on the GUI thread; models follow its signals.
class OrderBook : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        std::shared_ptr<const Order> order;
        /// When the server said so, UTC.
        QDateTime asOf;
    };

    /// Rows by what became of them. Ascending, none in two lists.
    struct Changes
    {
        QList<OrderRow> added;
        QList<OrderRow> changed;
        QList<OrderRow> confirmed; ///< as before; only the time is new
        QList<OrderRow> removed;
        [[nodiscard]] bool isEmpty() const
        {
            return added.isEmpty() && changed.isEmpty() && confirmed.isEmpty() && removed.isEmpty();
        }
    };

    /// What the search finds, arranged as was asked for.
    struct Arranged
    {
        /// What was found; null where nothing was searched for.
        std::shared_ptr<const SearchIndexHits> hits;
        /// What was looked up for the filter's exact terms; null without any.
        OrderRows exact;
        std::vector<OrderRow> rows;
        /// The table that it was arranged by: what has changed since is not in it. See changesSince().
        quint64 revision = 0;
    };

    explicit OrderBook(QObject *parent = nullptr);
    ~OrderBook() override;

    /// Begins with what the cache has; whatever is asked for before waits for it. To be called once.
    void open(const CacheSettings &settings);
    [[nodiscard]] bool isOpen() const;
    /// What became of opening; nullopt before opened().
    [[nodiscard]] const std::optional<CacheStart> &start() const;

    // Of all orders.

    [[nodiscard]] const OrderTable &table() const;
    [[nodiscard]] int count() const { return table().count(); }
    /// A table's time, UTC; invalid for OrderBrief::noTime.
    [[nodiscard]] static QDateTime timeOf(qint64 milliseconds);
    /// Goes up with every change of the table.
    [[nodiscard]] quint64 revision() const;

    // Of those at hand.

    /// All of this order, or null: then it is fetched, and ordersAtHand() tells when it is there.
    [[nodiscard]] std::shared_ptr<const Order> order(OrderRow row);
    /// 0 when this order is not at hand: see find(). Letter case of the uuid does not matter.
    [[nodiscard]] OrderRow rowOf(const QString &orderUuid) const;
    /// Null when it is not at hand; nothing is fetched.
    [[nodiscard]] std::shared_ptr<const Order> order(const QString &orderUuid) const;
    /// Nullopt when it is not at hand.
    [[nodiscard]] std::optional<Entry> entry(const QString &orderUuid) const;
    /// Brings the order to hand, and keeps it there while @p context lives or asks for another. 0 when it is not known.
    void find(const QString &orderUuid, QObject *context, const std::function<void(OrderRow row)> &answer);
    void findByPurchaseOrderNumber(const QString &number, QObject *context,
                                   const std::function<void(const QStringList &orderUuids)> &answer);
    /// A uuid of an order or a line, a PO number, a tracking number or a SKU, and whose it is.
    struct Located
    {
        QString text;
        std::vector<OrderRow> rows;
    };
    /// Whose each of @p texts is, letter case aside; of several kinds the first that fits.
    void locate(const QStringList &texts, QObject *context,
                const std::function<void(const QList<Located> &located)> &answer);
    /// Reads these, without keeping them at hand; some at a time, in the sequence of @p rows. Ends with an empty list.
    void read(const std::vector<OrderRow> &rows, QObject *context,
              const std::function<void(const QList<CachedOrder> &some)> &answer);

    /// The same with no more than their names, which takes a tenth of the time.
    void readNames(const std::vector<OrderRow> &rows, CacheNamesOf whose, QObject *context,
                   const std::function<void(const QList<CachedNames> &some)> &answer);

    // Reading the server fills it.

    /// Adds or replaces orders as read at @p asOf. An older reading never replaces a newer one.
    void take(const QList<Order> &orders, const QDateTime &asOf);
    /// The same for a page that @p maker makes, in a thread of the cache. @p done is called when it is stored and the
    /// table knows of it.
    void takePage(const Cache::PageMaker &maker, QObject *context,
                  const std::function<void(const CacheResult<CacheChanges> &)> &done);
    /// How many pages have not been stored yet. Whoever fetches them should wait while this is more than a few.
    [[nodiscard]] int pagesUnderWay() const;
    /// How far something has come; see CachePage::position.
    void position(const QString &name, QObject *context,
                  const std::function<void(const std::optional<QByteArray> &value)> &answer);
    void setPosition(const CachePosition &position);
    void removePosition(const QString &name);

    // What a person keeps with the orders, encrypted like what is about people; see CacheStore::setSecret().
    void secret(const QString &name, QObject *context,
                const std::function<void(const std::optional<QByteArray> &value)> &answer);
    void setSecret(const QString &name, const QByteArray &value);

    // Searching and arranging.

    /// Answers with what @p search finds; a later call for the same @p context ends this one unanswered.
    /// @param former what an earlier search found, to narrow it
    void arrange(const OrderSearch &search, const OrderArrangement &arrangement,
                 const std::shared_ptr<const SearchIndexHits> &former, QObject *context,
                 const std::function<void(const Arranged &)> &answer);
    /// The rows that were added, changed or removed after @p revision; nullopt when that is too long ago to tell.
    [[nodiscard]] std::optional<std::vector<OrderRow>> changesSince(quint64 revision) const;
    /// How many orders the search does not know yet; it finds what it knows.
    [[nodiscard]] int notYetSearchable() const;

    /// The same with the number of orders only; what is to be shown goes before it.
    void count(const OrderSearch &search, QObject *context, const std::function<void(int count)> &answer);
    /// Which orders are put off, when an answer is overdue, and what time it is; see circumstancesChanged().
    void setPutOff(std::vector<OrderRow> rows);
    void setOverdueRule(const OverdueRule &rule);
    void setClock(const Clock &clock); ///< must outlive this
    [[nodiscard]] OrderCircumstances circumstances() const;

    /// What we asked of an order's lines.
    void setAsked(OrderRow row, const OrderAsked &asked);
    /// Whose requests need our decision; empty while that is not known. See OrderTable::setOwnSupplier().
    void setOwnSupplier(const QString &supplierUuid);

    /// Notes which orders are the newest, so that the next start can show them before it looks at the others.
    void keepFirstPage();
    /// Removes what the server last showed, or was created, before @p before; see CacheStore::purge().
    void purge(CacheAge age, const QDateTime &before);
    /// Leaves nothing, neither in memory nor on disk. Nothing can be asked for afterwards.
    void forget(QObject *context, const std::function<void(const CacheResult<void> &)> &answer);

Q_SIGNALS:
    void opened();
    /// The table still is as it was.
    void aboutToChange(const Rescind::OrderBook::Changes &changes);
    void changed(const Rescind::OrderBook::Changes &changes);
    /// All rows are others: after opening, or when the cache had to begin afresh.
    void aboutToBeReplaced();
    void replaced();
    /// All of these orders is there now, or is other than it was.
    void ordersAtHand(const QList<Rescind::OrderRow> &rows);
    /// The search has learned of more, or all that lists are sorted by is there.
    void searchChanged();
    /// What is put off or overdue is other than it was, as it is by and by.
    void circumstancesChanged();
    /// Other requests are "of me" than were.
    void ownSupplierChanged();
    /// The cache could not do what was asked; what was read is in memory as far as it goes.
    void cacheFailed(const Rescind::CacheError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
