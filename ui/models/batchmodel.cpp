// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batchmodel.h"

#include "app/domain/visibletext.h"
#include "ui/models/statechip.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t verdictCount = std::size(allBatchVerdicts);

std::size_t counterIndex(const BatchGroup &group)
{
    if (const auto *verdict = std::get_if<BatchVerdict>(&group))
        return static_cast<std::size_t>(*verdict);
    return verdictCount + static_cast<std::size_t>(std::get<ActionState>(group));
}

StateChip verdictChip(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Ready:
        return {{}, StateMark::None, StateTone::Information};
    case BatchVerdict::Done:
        return {{}, StateMark::Done, StateTone::Settled};
    case BatchVerdict::Shipped:
        return {{}, StateMark::Shipped, StateTone::Quiet};
    case BatchVerdict::Duplicate:
    case BatchVerdict::TakenOut:
        return {{}, StateMark::Note, StateTone::Quiet};
    case BatchVerdict::NotFound:
    case BatchVerdict::Ambiguous:
    case BatchVerdict::Unreadable:
    case BatchVerdict::NotRead:
        return {{}, StateMark::Unknown, StateTone::Warning};
    case BatchVerdict::NotYours:
    case BatchVerdict::Refused:
        return {{}, StateMark::Stopped, StateTone::Warning};
    }
    Q_UNREACHABLE();
}

StateChip groupChip(const BatchGroup &group)
{
    const auto *verdict = std::get_if<BatchVerdict>(&group);
    auto chip = verdict ? verdictChip(*verdict) : stateChip(std::get<ActionState>(group));
    chip.text = displayText(group);
    return chip;
}

QString itemName(const ActionIntent &intent)
{
    if (intent.lineItemUuid.isEmpty())
        return {};
    const auto *line = intent.seen ? intent.seen->lineItem(intent.lineItemUuid) : nullptr;
    return line ? displayName(*line) : intent.lineItemUuid;
}

} // namespace

const QList<BatchGroup> &allBatchGroups()
{
    static const QList<BatchGroup> groups{
        BatchVerdict::Ready,      ActionState::Held,      ActionState::Sending,  ActionState::Requested,
        ActionState::Settled,     ActionState::Refused,   ActionState::Unknown,  ActionState::NotSent,
        ActionState::Superseded,  BatchVerdict::Done,     BatchVerdict::Shipped, BatchVerdict::NotFound,
        BatchVerdict::Ambiguous,  BatchVerdict::NotYours, BatchVerdict::Refused, BatchVerdict::Duplicate,
        BatchVerdict::Unreadable, BatchVerdict::NotRead,  BatchVerdict::TakenOut};
    return groups;
}

QString displayText(const BatchGroup &group)
{
    const auto *verdict = std::get_if<BatchVerdict>(&group);
    // What a button and a cell have room for.
    if (!verdict) {
        const auto state = std::get<ActionState>(group);
        return state == ActionState::Superseded ? BatchModel::tr("Order had changed") : displayText(state);
    }
    if (*verdict == BatchVerdict::Ambiguous)
        return BatchModel::tr("Several orders");
    return *verdict == BatchVerdict::Done ? BatchModel::tr("Already so") : displayText(*verdict);
}

BatchModel::BatchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_filter ? m_shown.size() : m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int BatchModel::placeOf(int shownRow) const
{
    return m_filter ? m_shown[static_cast<std::size_t>(shownRow)] : shownRow;
}

const BatchModel::Row &BatchModel::at(int shownRow) const
{
    return m_rows[static_cast<std::size_t>(placeOf(shownRow))];
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(text(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(title(column), visibleText(text(row, column)));
    case Qt::ToolTipRole:
        return tooltipText(text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StateChipRole:
        return column == StandColumn ? QVariant::fromValue(groupChip(groupOf(row))) : QVariant();
    case FullTextRole:
        return text(row, column);
    default:
        return {};
    }
}

QString BatchModel::text(const Row &row, Column column)
{
    switch (column) {
    case RowColumn:
        return QLocale().toString(row.planned.row);
    case GivenColumn:
        return row.planned.raw;
    case NumberColumn:
        return row.planned.intent.purchaseOrderNumber;
    case ItemColumn:
        return itemName(row.planned.intent);
    case StandColumn:
        return displayText(groupOf(row));
    case WhyColumn:
        return row.state ? row.message : row.planned.message;
    case ColumnCount:
        break;
    }
    return {};
}

QString BatchModel::title(Column column) const
{
    switch (column) {
    case RowColumn:
        return tr("Row");
    case GivenColumn:
        return m_origin == Origin::List ? tr("As given") : tr("Named by");
    case NumberColumn:
        return tr("PO number");
    case ItemColumn:
        return tr("Item");
    case StandColumn:
        return tr("Outcome");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

QString BatchModel::tip(Column column) const
{
    switch (column) {
    case RowColumn:
        return tr("The row of the list, as a spreadsheet counts it");
    case GivenColumn:
        return m_origin == Origin::List
                   ? tr("What stands in the list, letter for letter")
                   : tr("The number or uuid that was written down when the list was sent; the list itself is not kept");
    case NumberColumn:
        return tr("The PO number of the order that was found");
    case ItemColumn:
        return tr("The line item it concerns; empty when it is the whole order");
    case StandColumn:
        return tr("What will become of it, or what became of it");
    case WhyColumn:
        return tr("Why, and what to do");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::ToolTipRole)
        return tip(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (column == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void BatchModel::setRows(QList<BatchRow> rows, Origin origin)
{
    beginResetModel();
    m_origin = origin;
    m_filter.reset();
    m_shown.clear();
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(rows.size()));
    m_counts.fill(0);
    for (BatchRow &row : rows) {
        m_rows.push_back({std::move(row)});
        ++counter(groupOf(m_rows.back()));
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void BatchModel::setState(int place, ActionState state)
{
    auto &row = m_rows.at(static_cast<std::size_t>(place));
    const auto before = groupOf(row);
    row.state = state;
    row.message.clear();
    row.http = 0;
    regroup(place, before);
}

/// As one change: thousands of rows, each telling the view of itself, would keep the window waiting.
void BatchModel::setHeld(const QList<int> &places)
{
    if (places.isEmpty())
        return;
    const auto filter = m_filter;
    setFilter(std::nullopt);
    for (const int place : places) {
        auto &row = m_rows.at(static_cast<std::size_t>(place));
        --counter(groupOf(row));
        row.state = ActionState::Held;
        row.message.clear();
        row.http = 0;
        ++counter(groupOf(row));
    }
    Q_EMIT dataChanged(index(places.first(), 0), index(places.last(), ColumnCount - 1));
    Q_EMIT countsChanged();
    setFilter(filter);
}

int BatchModel::countOf(const QModelIndexList &shownRows, BatchVerdict verdict) const
{
    return static_cast<int>(std::ranges::count_if(shownRows, [this, verdict](const QModelIndex &index) {
        const auto &row = at(index.row());
        return !row.state && row.planned.verdict == verdict;
    }));
}

void BatchModel::setTakenOut(const QModelIndexList &shownRows, bool isOut)
{
    const auto before = isOut ? BatchVerdict::Ready : BatchVerdict::TakenOut;
    QList<int> places;
    for (const auto &index : shownRows) {
        const auto &row = at(index.row());
        if (!row.state && row.planned.verdict == before)
            places.append(placeOf(index.row()));
    }
    if (places.isEmpty())
        return;
    std::ranges::sort(places);
    // As one change: see setHeld().
    const auto filter = m_filter;
    setFilter(std::nullopt);
    for (const int place : std::as_const(places)) {
        auto &planned = m_rows.at(static_cast<std::size_t>(place)).planned;
        planned.verdict = isOut ? BatchVerdict::TakenOut : BatchVerdict::Ready;
        planned.message = isOut ? tr("You took it out. It is not sent with this list.") : QString();
    }
    const auto moved = static_cast<int>(places.size());
    counter(before) -= moved;
    counter(isOut ? BatchVerdict::TakenOut : BatchVerdict::Ready) += moved;
    Q_EMIT dataChanged(index(places.constFirst(), 0), index(places.constLast(), ColumnCount - 1));
    Q_EMIT countsChanged();
    setFilter(filter);
}

void BatchModel::setOutcome(int place, const ActionOutcome &outcome)
{
    auto &row = m_rows.at(static_cast<std::size_t>(place));
    const auto before = groupOf(row);
    row.state = outcome.state;
    row.http = outcome.http;
    row.message = outcome.message;
    // A line that came from the journal has no name until it is read.
    if (outcome.after && m_origin == Origin::Journal)
        row.planned.intent.seen = outcome.after;
    regroup(place, before);
}

/// The row has changed, and may have to come into view or leave it.
void BatchModel::regroup(int place, const BatchGroup &before)
{
    const auto now = groupOf(m_rows[static_cast<std::size_t>(place)]);
    --counter(before);
    ++counter(now);
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), place);
    const bool wasShown = !m_filter || (found != m_shown.end() && *found == place);
    const bool isShown = !m_filter || now == *m_filter;
    const auto at = m_filter ? static_cast<int>(found - m_shown.begin()) : place;
    if (wasShown && isShown) {
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    } else if (wasShown) {
        beginRemoveRows({}, at, at);
        m_shown.erase(found);
        endRemoveRows();
    } else if (isShown) {
        beginInsertRows({}, at, at);
        m_shown.insert(found, place);
        endInsertRows();
    }
    if (now != before)
        Q_EMIT countsChanged();
}

void BatchModel::setFilter(const std::optional<BatchGroup> &group)
{
    if (group == m_filter)
        return;
    beginResetModel();
    m_filter = group;
    m_shown.clear();
    for (std::size_t place = 0; group && place < m_rows.size(); ++place) {
        if (groupOf(m_rows[place]) == *group)
            m_shown.push_back(static_cast<int>(place));
    }
    endResetModel();
}

BatchGroup BatchModel::groupOf(const Row &row)
{
    return row.state ? BatchGroup(*row.state) : BatchGroup(row.planned.verdict);
}

int &BatchModel::counter(const BatchGroup &group)
{
    return m_counts[counterIndex(group)];
}

int BatchModel::count(const BatchGroup &group) const
{
    return m_counts[counterIndex(group)];
}

} // namespace Rescind
