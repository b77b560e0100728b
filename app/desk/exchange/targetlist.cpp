// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/targetlist.h"

#include "app/desk/exchange/columnfinder.h"
#include "app/desk/exchange/columnnames.h"
#include "app/domain/visibletext.h"

#include <algorithm>

namespace Rescind::Exchange {
namespace {

std::optional<CellMark> markAt(const Table &table, int row, int column)
{
    const auto found = table.marks.constFind({row, column});
    return found == table.marks.cend() ? std::nullopt : std::optional(*found);
}

Unreadable unreadableFor(CellMark mark)
{
    switch (mark) {
    case CellMark::Date:
        return Unreadable::Date;
    case CellMark::Truth:
        return Unreadable::Truth;
    case CellMark::Rounded:
        return Unreadable::Rounded;
    case CellMark::SpreadsheetError:
        break;
    }
    return Unreadable::SpreadsheetError;
}

std::optional<tl::expected<Reference, Unreadable>> readCell(const QString &text, std::optional<CellMark> mark)
{
    if (mark)
        return tl::unexpected(unreadableFor(*mark));
    return readReference(text);
}

} // namespace

qsizetype TargetList::count(TargetStatus status) const
{
    return std::count_if(targets.cbegin(), targets.cend(),
                         [status](const Target &target) { return target.status == status; });
}

void TargetCollector::add(int row, const QString &raw, std::optional<CellMark> mark,
                          const std::optional<tl::expected<Reference, Unreadable>> &order, const QString &reason)
{
    Target target{.row = row, .raw = raw, .reason = reason};
    judge(target, mark);
    if (order && target.status != TargetStatus::Unreadable) {
        if (*order) {
            target.order = **order;
        } else {
            target.status = TargetStatus::Unreadable;
            target.unreadable = Unreadable::OrderUnreadable;
        }
    }
    if (target.status != TargetStatus::Unreadable) {
        const auto first = m_firstRows.constFind(target.reference.value);
        if (first == m_firstRows.cend()) {
            m_firstRows.insert(target.reference.value, row);
        } else {
            target.status = TargetStatus::Duplicate;
            target.firstRow = *first;
        }
    }
    m_list.targets.append(std::move(target));
}

void TargetCollector::judge(Target &target, std::optional<CellMark> mark)
{
    const auto read = readCell(target.raw, mark);
    std::optional<Unreadable> why;
    if (!read)
        why = Unreadable::Invisible; // only signs that can't be seen, or only what wraps a number
    else if (!*read)
        why = read->error();
    else if (m_list.kind == TargetKind::LineItem && (*read)->form != ReferenceForm::Uuid)
        why = Unreadable::NotAUuid;
    else
        target.reference = **read;
    if (why) {
        target.status = TargetStatus::Unreadable;
        target.unreadable = why;
    }
}

ImportResult<TargetList> targetsOf(const Table &table, TargetKind kind, const ColumnChoice &choice)
{
    const ImportResult<ColumnChoice> columns = findColumns(table, kind, choice);
    if (!columns)
        return tl::unexpected(columns.error());
    TargetCollector collector(kind);
    for (const TableRow &row : table.rows) {
        const QString raw = row.cells.value(*columns->target);
        if (trimmedVisibly(raw).isEmpty()) {
            collector.passOver(row.number);
            continue;
        }
        std::optional<tl::expected<Reference, Unreadable>> order;
        if (columns->order)
            order = readCell(row.cells.value(*columns->order), markAt(table, row.number, *columns->order));
        const QString reason = columns->reason ? row.cells.value(*columns->reason).trimmed() : QString();
        collector.add(row.number, raw, markAt(table, row.number, *columns->target), order, reason);
    }
    TargetList list = std::move(collector.list());
    list.columns = *columns;
    list.warnings = table.warnings;
    return list;
}

ImportResult<int> columnNamed(const Table &table, const QString &text)
{
    const int count = table.columnCount();
    QStringList all;
    QList<int> found;
    const QString wanted = foldedColumnName(text);
    for (int column = 0; column < count; ++column) {
        all.append(table.columnName(column));
        if (table.header && !wanted.isEmpty() && foldedColumnName(table.header->cells.value(column)) == wanted)
            found.append(column);
    }
    if (found.size() > 1) {
        QStringList places;
        for (const int column : found)
            places.append(columnLetters(column));
        return tl::unexpected(
            ImportError{.kind = ImportError::Kind::AmbiguousColumn, .name = text, .candidates = places});
    }
    if (!found.isEmpty())
        return found.constFirst();
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const int number = trimmed.toInt(&isNumber);
    const std::optional<int> place = isNumber ? std::optional(number - 1) : columnFromLetters(trimmed);
    if (place && *place >= 0 && *place < count)
        return *place;
    return tl::unexpected(ImportError{.kind = ImportError::Kind::NoColumn, .name = text, .candidates = all});
}

} // namespace Rescind::Exchange
