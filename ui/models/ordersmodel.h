// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "app/domain/action.h"
#include "app/domain/cancellation.h"
#include "ui/models/orderlist.h"

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Rescind {

/// The orders of a book as a table, filtered and sorted by an index vector of its own, in a worker. What is seen is
/// read when it is seen: of the others only the book's table is known. Follows the book row by row, so that selections
/// outlive a refresh; what changes more than that is a reset between aboutToRearrange() and rearranged(), see
/// SelectionKeeper.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PurchaseOrderNumberColumn,
        CustomerColumn,
        CreatedColumn,
        LinesColumn,
        StateColumn,
        RequestColumn,
        AsOfColumn,
        SuppliersColumn,
        WaitingColumn,
        ColumnCount
    };
    enum Role {
        OrderUuidRole = Qt::UserRole, ///< empty while the order is not at hand
        StateChipRole,                ///< a StateChip; invalid in columns without one
        OrderRowRole                  ///< the OrderRow
    };

    /// @p book must outlive this.
    explicit OrdersModel(OrderBook &book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Carried out by and by, like setFilter().
    void sort(int column, Qt::SortOrder order) override;

    /// Shows only orders in which all words of @p typed occur; all orders for an empty text. By and by: see
    /// isArranging() and arranged(). A later text ends the search for an earlier one.
    void setFilter(const QString &typed);
    [[nodiscard]] QString filter() const { return m_search.words; }
    /// The same with what else is asked of the orders shown.
    void setSearch(const OrderSearch &search);
    [[nodiscard]] const OrderSearch &search() const { return m_search; }
    /// Whether what is shown is not yet what was last asked for.
    [[nodiscard]] bool isArranging() const;

    /// What we asked for. Outlives this, and tells requestsChanged() of each change: a copy would be made anew for
    /// every one.
    /// @param orderUuids the orders that something was asked of, as far as they are known already
    void setOurRequests(const OurRequests &requests, const QStringList &orderUuids = {});
    void requestsChanged(const QString &orderUuid);
    /// What was asked for before that: of lines of which nothing was asked since.
    void setFormerRequests(const OurRequests &requests, const QStringList &orderUuids);

    /// Orders in the book, shown or not.
    [[nodiscard]] int known() const;
    /// Null while it is not at hand; then it is fetched.
    [[nodiscard]] std::shared_ptr<const Order> order(const QModelIndex &index) const;
    [[nodiscard]] OrderRow orderRow(int position) const { return m_list.at(position); }
    /// The first cell of that order; invalid when it is not shown, or not at hand.
    [[nodiscard]] QModelIndex indexOf(const QString &orderUuid) const;
    /// The same for any order.
    [[nodiscard]] QModelIndex indexOf(OrderRow row) const;
    /// The orders of which something is selected, from top to bottom.
    [[nodiscard]] std::vector<OrderRow> rowsOf(const QItemSelection &selection) const;

    /// What StateColumn says for @p rollUp, in a few words.
    [[nodiscard]] static QString shortText(const OrderRollUp &rollUp);

Q_SIGNALS:
    /// What was asked for by setFilter() or sort() is shown, or the same search found something else.
    void arranged();
    /// A reset is coming in which orders change their places.
    void aboutToRearrange();
    void rearranged();

private:
    // Following the book.
    void beReplaced();
    void replaced();
    void prepareForChanges(const OrderBook::Changes &changes);
    void takeChanges(const OrderBook::Changes &changes);
    [[nodiscard]] QList<OrderRow> placedAnew(const OrderBook::Changes &changes) const;
    void settleFew(std::vector<int> touched);
    void settleMany(const QList<OrderRow> &touched, const QList<OrderRow> &added);
    void insertNew(const QList<OrderRow> &added);
    void takeTimes(const QList<OrderRow> &confirmed);
    void takeOrders(const QList<OrderRow> &rows);
    void expectTexts();
    void takeSearchChange();
    [[nodiscard]] OurRequests requestsOf(const Order &order) const;
    void updateRequest(OrderRow row);

    // Arranging.
    [[nodiscard]] bool isFiltered() const { return !m_shownQuery.isEmpty() || !m_shownFilter.isEmpty(); }
    [[nodiscard]] bool isToBeFiltered() const { return !m_query.isEmpty() || !m_search.filter.isEmpty(); }
    void takeCircumstances();
    void judgeRequestsAnew();
    void arrangeAnew();
    void ask();
    void askSoon();
    void take(const OrderBook::Arranged &answer);
    [[nodiscard]] std::vector<OrderRow> upToDate(const OrderBook::Arranged &answer,
                                                 const std::vector<OrderRow> &changed) const;
    void show(std::vector<OrderRow> rows, const std::shared_ptr<const SearchIndexHits> &hits);
    void become(std::vector<OrderRow> rows, const OrderArrangement &arrangement);
    void apply(const OrderList::Difference &difference, const std::vector<OrderRow> &rows);
    void repaint(const std::vector<OrderList::Range> &ranges, Column first, Column last);
    [[nodiscard]] std::size_t mostSteps() const;

    // What is shown.
    [[nodiscard]] QString text(OrderRow row, Column column) const;
    [[nodiscard]] QString fullText(OrderRow row, Column column) const;
    [[nodiscard]] QVariant chip(OrderRow row, Column column) const;
    [[nodiscard]] QString toolTip(OrderRow row, Column column) const;
    [[nodiscard]] std::optional<OurRequest> request(OrderRow row) const;
    [[nodiscard]] QDateTime created(OrderRow row) const;
    [[nodiscard]] QDateTime asOf(OrderRow row) const;
    [[nodiscard]] QDateTime waitingSince(OrderRow row) const;
    [[nodiscard]] QStringList suppliers(OrderRow row) const;

    OrderBook &m_book;
    OrderList m_list;
    std::shared_ptr<const SearchIndexHits> m_hits; ///< of what is shown
    SearchIndexQuery m_shownQuery;
    OrderFilter m_shownFilter;
    bool m_isPartial = false;       ///< not all is shown that belongs here, because it is being arranged
    bool m_textsAreMissing = false; ///< the table does not have all yet
    bool m_textsMayBeLate = false;  ///< or not the last ones

    // What was asked for last.
    OrderSearch m_search;
    SearchIndexQuery m_query; ///< of its words
    OrderArrangement m_wanted;
    quint64 m_question = 0; ///< an answer to an earlier one is not waited for any more
    bool m_isAsking = false;
    bool m_isToAskAgain = false;
    QTimer m_askSoon;
    std::vector<OrderRow> m_confirmedMeanwhile; ///< while a sequence by that time is asked for

    std::optional<std::vector<int>> m_touched; ///< positions of what is about to change; nullopt for too many

    const OurRequests m_noRequests;
    const OurRequests *m_requests = &m_noRequests;
    OurRequests m_formerRequests;
    QSet<QString> m_requested; ///< orders of which something was asked
};

} // namespace Rescind
