// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/batchplan.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace Rescind {

/// Where a row of a list stands: what reading it showed, or, once it is to be sent, how far it has come.
using BatchGroup = std::variant<BatchVerdict, ActionState>;

/// In the sequence in which people look for them: what will be sent, what is under way, what came of it, what is left
/// out and why.
[[nodiscard]] const QList<BatchGroup> &allBatchGroups();
[[nodiscard]] QString displayText(const BatchGroup &group);

/// The rows of a list, in its own sequence, with what will become or became of each. Rows never move; those of one
/// group alone can be shown. All text in it is other people's, and shown with its invisible characters visible.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, GivenColumn, NumberColumn, ItemColumn, StandColumn, WhyColumn, ColumnCount };
    enum Role {
        StateChipRole = Qt::UserRole, ///< a StateChip; invalid in columns without one
        FullTextRole                  ///< uncut and as it came
    };

    /// Where the rows come from.
    enum class Origin {
        List,
        Journal ///< what it keeps of a list: not the list's own words, and no names of items
    };

    struct Row
    {
        BatchRow planned;
        /// Nullopt until it is handed to be sent.
        std::optional<ActionState> state = {};
        int http = 0;
        QString message = {}; ///< what came of it, in whole sentences
    };

    explicit BatchModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Begins anew, with all rows shown.
    void setRows(QList<BatchRow> rows, Origin origin = Origin::List);
    /// How far the row at @p place of the list has come.
    void setState(int place, ActionState state);
    /// That all of these @p places, in ascending order, were handed to be sent.
    void setHeld(const QList<int> &places);
    void setOutcome(int place, const ActionOutcome &outcome);
    /// Leaves those of @p shownRows out that could be sent, or puts those back that were left out so.
    void setTakenOut(const QModelIndexList &shownRows, bool isOut);
    /// How many of @p shownRows have this verdict and were not handed to be sent.
    [[nodiscard]] int countOf(const QModelIndexList &shownRows, BatchVerdict verdict) const;

    /// All rows, whatever is shown.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count(const BatchGroup &group) const;

    /// Shows the rows of one group, or all of them.
    void setFilter(const std::optional<BatchGroup> &group);
    [[nodiscard]] const std::optional<BatchGroup> &filter() const { return m_filter; }

Q_SIGNALS:
    /// Some group has more or fewer rows.
    void countsChanged();

private:
    [[nodiscard]] static BatchGroup groupOf(const Row &row);
    [[nodiscard]] QString title(Column column) const;
    [[nodiscard]] QString tip(Column column) const;
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] int placeOf(int shownRow) const;
    [[nodiscard]] const Row &at(int shownRow) const;
    void regroup(int place, const BatchGroup &before);
    [[nodiscard]] int &counter(const BatchGroup &group);

    std::vector<Row> m_rows;
    std::vector<int> m_shown; ///< places in m_rows, ascending; not used while all are shown
    std::optional<BatchGroup> m_filter;
    Origin m_origin = Origin::List;
    std::array<int, 19> m_counts{};
};

} // namespace Rescind
