// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderview.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Rescind {

class OrderBook;

/// How many orders each view has, kept up to date while orders come, change and go. What follows from an order's marks
/// alone is told at once; what depends on the time, or has to be searched for, is counted by the book's worker and
/// comes later.
class ViewCounts final : public QObject
{
    Q_OBJECT

public:
    /// @p book must outlive this.
    explicit ViewCounts(OrderBook &book, QObject *parent = nullptr);
    ~ViewCounts() override;

    /// Nullopt while it is not counted yet.
    [[nodiscard]] std::optional<int> count(OrderView view) const;

    /// Which searches are counted too.
    void setSearches(const QList<OrderSearch> &searches);
    /// Of the search at this place of those.
    [[nodiscard]] std::optional<int> searchCount(int at) const;

Q_SIGNALS:
    void changed();

private:
    struct Counted;
    void recount();
    void ask(Counted &counted);
    [[nodiscard]] int countOf(OrderClasses classes, OrderFilter::PutOff putOff) const;

    OrderBook &m_book;
    QTimer m_tell;
    QTimer m_recount;
    std::unique_ptr<Counted> m_overdue;
    std::vector<std::unique_ptr<Counted>> m_searches;
};

} // namespace Rescind
