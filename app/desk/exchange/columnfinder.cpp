// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/columnfinder.h"

#include "app/desk/exchange/columnnames.h"
#include "app/domain/visibletext.h"

#include <QSet>

namespace Rescind::Exchange {
namespace {

using Kind = ImportError::Kind;

QStringList namesOf(const Table &table, const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names.append(table.columnName(column));
    return names;
}

QList<int> columnsMeaning(const Table &table, ColumnMeaning meaning, const QSet<int> &taken)
{
    QList<int> found;
    if (!table.header)
        return found;
    for (int column = 0; column < table.header->cells.size(); ++column) {
        if (!taken.contains(column) && columnMeaning(table.header->cells.at(column)) == meaning)
            found.append(column);
    }
    return found;
}

/// The one column with the first of @p meanings that any has; nullopt when none has one.
ImportResult<std::optional<int>> byName(const Table &table, std::initializer_list<ColumnMeaning> meanings,
                                        const QSet<int> &taken)
{
    for (const ColumnMeaning meaning : meanings) {
        const QList<int> found = columnsMeaning(table, meaning, taken);
        if (found.size() > 1)
            return tl::unexpected(ImportError{.kind = Kind::AmbiguousColumn, .candidates = namesOf(table, found)});
        if (!found.isEmpty())
            return std::optional(found.constFirst());
    }
    return std::optional<int>();
}

struct ColumnContents
{
    QList<int> withSomething;
    QList<int> withUuids; ///< at least half of their cells
};

ColumnContents contentsOf(const Table &table)
{
    QList<int> filled(table.columnCount());
    QList<int> uuids(table.columnCount());
    for (const TableRow &row : table.rows) {
        for (int column = 0; column < row.cells.size(); ++column) {
            const QStringView cell = trimmedVisibly(row.cells.at(column));
            filled[column] += cell.isEmpty() ? 0 : 1;
            uuids[column] += uuidIn(cell).isEmpty() ? 0 : 1;
        }
    }
    ColumnContents contents;
    for (int column = 0; column < filled.size(); ++column) {
        if (filled.at(column) > 0)
            contents.withSomething.append(column);
        if (uuids.at(column) > 0 && uuids.at(column) * 2 >= filled.at(column))
            contents.withUuids.append(column);
    }
    return contents;
}

/// Where no name tells.
ImportResult<int> byContents(const Table &table, const QSet<int> &taken)
{
    ColumnContents contents = contentsOf(table);
    const auto isTaken = [&taken](int column) { return taken.contains(column); };
    contents.withSomething.removeIf(isTaken);
    contents.withUuids.removeIf(isTaken);
    if (contents.withSomething.size() == 1)
        return contents.withSomething.constFirst();
    // A header that says something else is believed: the only uuids may be those of products.
    if (!table.header && contents.withUuids.size() == 1)
        return contents.withUuids.constFirst();
    if (!table.header && contents.withUuids.size() > 1) {
        return tl::unexpected(
            ImportError{.kind = Kind::AmbiguousColumn, .candidates = namesOf(table, contents.withUuids)});
    }
    return tl::unexpected(ImportError{.kind = Kind::NoColumn, .candidates = namesOf(table, contents.withSomething)});
}

ImportResult<int> targetColumn(const Table &table, TargetKind kind, const QSet<int> &taken)
{
    using enum ColumnMeaning;
    const auto named = kind == TargetKind::Order
                           ? byName(table, {OrderUuid, PurchaseOrderNumber, Order, AnyUuid}, taken)
                           : byName(table, {LineItemUuid, Item, AnyUuid}, taken);
    if (!named)
        return tl::unexpected(named.error());
    return *named ? ImportResult<int>(**named) : byContents(table, taken);
}

} // namespace

ImportResult<ColumnChoice> findColumns(const Table &table, TargetKind kind, const ColumnChoice &choice)
{
    ColumnChoice columns = choice;
    QSet<int> taken;
    for (const std::optional<int> &chosen : {choice.target, choice.order, choice.reason}) {
        if (!chosen)
            continue;
        if (*chosen < 0 || *chosen >= table.columnCount())
            return tl::unexpected(ImportError{.kind = Kind::NoColumn, .name = columnLetters(std::max(0, *chosen))});
        taken.insert(*chosen);
    }
    if (!columns.target) {
        const ImportResult<int> found = targetColumn(table, kind, taken);
        if (!found)
            return tl::unexpected(found.error());
        columns.target = *found;
        taken.insert(*found);
    }
    using enum ColumnMeaning;
    if (kind == TargetKind::Order) {
        columns.order.reset();
    } else if (!columns.order) {
        const auto found = byName(table, {OrderUuid, PurchaseOrderNumber, Order}, taken);
        if (!found)
            return tl::unexpected(found.error());
        columns.order = *found;
    }
    if (!columns.reason) {
        const auto found = byName(table, {Reason}, taken);
        if (!found)
            return tl::unexpected(found.error());
        columns.reason = *found;
    }
    return columns;
}

} // namespace Rescind::Exchange
