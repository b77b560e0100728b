// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/reference.h"
#include "app/desk/exchange/table.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Rescind::Exchange {

/// What the rows of a list name.
enum class TargetKind { Order, LineItem };

enum class TargetStatus {
    Usable,
    Duplicate, ///< named before, in row `firstRow`
    Unreadable ///< for the reason `unreadable`
};

/// One row of a list that names something, or tries to.
struct Target
{
    int row = 0;                         ///< as a person counts them; of pasted text, the line
    QString raw;                         ///< as it stood there; other people's text
    Reference reference;                 ///< what it names; not meaningful when it could not be read
    std::optional<Reference> order = {}; ///< of a line item: where it belongs, if the list tells
    QString reason = {};                 ///< if the list tells; may have several lines
    TargetStatus status = TargetStatus::Usable;
    int firstRow = 0;
    std::optional<Unreadable> unreadable = {};
    bool operator==(const Target &) const = default;
};

/// Which columns to take. What is not chosen is found.
struct ColumnChoice
{
    std::optional<int> target = {};
    std::optional<int> order = {};
    std::optional<int> reason = {};
    bool operator==(const ColumnChoice &) const = default;
};

/// What a list names, row by row. No row vanishes: targets and rows passed over are all there is.
struct TargetList
{
    TargetKind kind = TargetKind::Order;
    QList<Target> targets;
    /// Rows with something in them, but nothing where the target would be; of running text, lines without a number.
    QList<int> passedOver;
    /// The columns that were taken; of pasted text without columns, none.
    ColumnChoice columns;
    QList<ImportWarning> warnings;
    bool operator==(const TargetList &) const = default;

    [[nodiscard]] qsizetype count(TargetStatus status) const;
};

/// What the rows of @p table name. The column is found by its header's name in English or German, letter case, blanks
/// and signs aside (uuids before PO numbers); without a header it is the only one with uuids in it, or the only column.
/// NoColumn and AmbiguousColumn list the candidates. Synchronous: for a worker thread.
[[nodiscard]] ImportResult<TargetList> targetsOf(const Table &table, TargetKind kind, const ColumnChoice &choice = {});

/// The column that a person means by @p text: a header's name, or letters or a number as a spreadsheet has them.
[[nodiscard]] ImportResult<int> columnNamed(const Table &table, const QString &text);

/// Gathers targets and marks duplicates.
class TargetCollector
{
public:
    explicit TargetCollector(TargetKind kind) { m_list.kind = kind; }

    /// Takes what row @p row says. @p mark is what a spreadsheet says of the cell.
    void add(int row, const QString &raw, std::optional<CellMark> mark = {},
             const std::optional<tl::expected<Reference, Unreadable>> &order = {}, const QString &reason = {});
    void passOver(int row) { m_list.passedOver.append(row); }
    [[nodiscard]] TargetList &list() { return m_list; }

private:
    void judge(Target &target, std::optional<CellMark> mark);

    TargetList m_list;
    QHash<QString, int> m_firstRows;
};

} // namespace Rescind::Exchange
