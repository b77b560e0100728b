// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/storedorder.h"

namespace Rescind::Sandbox {

struct SeedPlan
{
    int orders = 60; ///< the main retailer's; the other one has three more
    quint64 seed = 1;
    qint64 now = 0; ///< microseconds since 1970; the youngest order is a few minutes older
    /// Whether some requests to cancel are open from the start. Only where a marker shows them: nobody could know of
    /// them otherwise.
    bool openRequests = false;
};

/// Makes the shop's orders one by one, each from the plan and its number alone: the same plan makes the same shop.
class OrderMaker
{
public:
    explicit OrderMaker(const SeedPlan &plan);

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] int customerCount() const { return m_customers; }
    /// @param id 1 … customerCount()
    [[nodiscard]] Customer customer(int id) const;

    /// @param number 0 is the oldest
    /// A customerId of 0 says that the order has a customer of its own.
    [[nodiscard]] StoredOrder order(int number) const;
    /// @param number 0 … 2
    [[nodiscard]] StoredOrder otherRetailersOrder(int number) const;

private:
    [[nodiscard]] StoredOrder plainOrder(Random &random, int number, qint64 created) const;
    [[nodiscard]] StoredLine line(Random &random, const Item &item, LineStatus status, qint64 created) const;
    [[nodiscard]] const Item &itemOf(Random &random, int supplier) const;
    void addParcels(Random &random, StoredLine &line, qint64 created) const;
    void addNotes(Random &random, StoredOrder &order) const;
    void openRequests(Random &random, StoredOrder &order) const;
    [[nodiscard]] qint64 createdOf(Random &random, int number) const;

    // What is remarkable about an order: ordermaker_remarkable.cpp.
    [[nodiscard]] int remarkableNumber(int number) const;
    void makeRemarkable(Random &random, StoredOrder &order, int remarkable) const;
    void setLines(Random &random, StoredOrder &order, const QList<std::pair<int, LineStatus>> &lines) const;

    SeedPlan m_plan;
    QList<Item> m_items; ///< the first supplier's, then the second's; sorted by SKU id
    int m_customers;
};

} // namespace Rescind::Sandbox
