// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/database.h"
#include "app/sandbox/searchrequest.h"

namespace Rescind::Sandbox {

/// Who looks: an organisation sees its own orders and nobody else's.
struct Viewer
{
    int organisation = 0;
    ActorRole role = ActorRole::Unknown;
};

/// Reads orders. What was not found and what may not be seen are the same to the caller.
class OrderStore
{
public:
    explicit OrderStore(Database &database)
        : m_database(database)
    {
    }

    /// Reads what never changes. Call once, after the shop is there.
    [[nodiscard]] bool load();
    [[nodiscard]] const Item &item(int id) const { return m_items.at(id - 1); }

    /// Every order the viewer may see; the documentation calls it the organisation's total.
    [[nodiscard]] qint64 total(const Viewer &viewer);
    [[nodiscard]] QList<StoredOrder> page(const Viewer &viewer, const SearchRequest &request, const Window &window);
    [[nodiscard]] std::optional<StoredOrder> order(const Viewer &viewer, QStringView uuid);
    [[nodiscard]] QList<StoredOrder> ordersOfPurchaseOrder(const Viewer &viewer, const QString &number);
    /// For nobody's eyes in particular.
    [[nodiscard]] std::optional<StoredOrder> anyOrder(QStringView uuid);

private:
    struct Condition
    {
        QString sql;
        QVariantList values;
        void add(const QString &and_, const QVariantList &with = {});
    };
    [[nodiscard]] static Condition visibleTo(const Viewer &viewer);
    [[nodiscard]] Condition conditionOf(const Viewer &viewer, const SearchRequest &request) const;
    void addItemTerm(Condition &condition, const SearchRequest &request) const;
    [[nodiscard]] QList<StoredOrder> read(const Condition &condition, const QString &sorting, const Window &window);
    bool readLines(QList<StoredOrder> &orders);
    bool readParcels(QList<StoredOrder> &orders, const QString &ids);

    Database &m_database;
    QList<Item> m_items;
    QHash<int, qint64> m_totals;
};

} // namespace Rescind::Sandbox
