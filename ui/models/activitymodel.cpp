// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "app/domain/visibletext.h"
#include "ui/models/statechip.h"
#include "ui/models/timelinetext.h"
#include "ui/models/timetext.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many entries stay at hand: a few screens' worth around wherever people look.
constexpr int mostAtHand = 4000;
/// So many rows are read at once.
constexpr int pageRows = 64;
/// When more than this is new at once the list is made anew.
constexpr qsizetype mostSingly = 1000;
/// Often enough to look alive, and seldom enough to cost nothing while a list of thousands is sent.
constexpr auto catchUpPace = 150ms;
/// To count what holds a word, every row of the journal is looked at.
constexpr auto countPace = 2s;

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(mostAtHand)
{
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(catchUpPace);
    connect(&m_catchUp, &QTimer::timeout, this, &ActivityModel::askForNews);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countPace);
    connect(&m_countSoon, &QTimer::timeout, this, &ActivityModel::askForCounts);
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &ActivityModel::fetch);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == JournalNumberRole)
        return number(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText && role != StateChipRole && role != IdRole && role != OrderUuidRole)
        return {};
    const auto *known = entry(index.row());
    if (!known) // by the time it is read dataChanged() tells
        return isText && role != Qt::ToolTipRole ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(text(*known, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               visibleText(fullText(*known, column)));
    case Qt::ToolTipRole:
        return tooltipText(fullText(*known, column));
    case StateChipRole:
        return column == StateColumn ? QVariant::fromValue(stateChip(known->state)) : QVariant();
    case IdRole:
        return known->intent.id;
    case OrderUuidRole:
        return known->intent.orderUuid;
    default:
        return {};
    }
}

QString ActivityModel::text(const JournalEntry &entry, Column column) const
{
    const JournalIntent &intent = entry.intent;
    switch (column) {
    case AskedColumn:
        return shortDateTime(intent.created);
    case DeedColumn: {
        const auto order = m_book ? m_book->order(intent.orderUuid) : nullptr;
        const auto *line = order ? order->lineItem(intent.targetUuid) : nullptr;
        return line ? tr("%1: %2", "a deed, an item").arg(displayText(intent.action), displayName(*line))
                    : displayText(intent.action);
    }
    case NumberColumn:
        return intent.purchaseOrderNumber.isEmpty() ? tr("not known") : intent.purchaseOrderNumber;
    case StateColumn:
        return displayText(entry.state);
    case SinceColumn:
        return clockTime(entry.changed);
    case MessageColumn:
        return entry.message;
    case ReasonColumn:
        return intent.reason;
    case PersonColumn:
        return intent.person.isEmpty() ? tr("with a pasted token") : intent.person;
    case ListColumn:
        return intent.batch.isEmpty() ? QString() : tr("row %L1", "of a list").arg(qlonglong(intent.batchRow));
    case ColumnCount:
        break;
    }
    return {};
}

QString ActivityModel::fullText(const JournalEntry &entry, Column column) const
{
    if (column == AskedColumn)
        return fullDateTime(entry.intent.created);
    return column == SinceColumn ? fullDateTime(entry.changed) : text(entry, column);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool asTip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case AskedColumn:
        return asTip ? tr("When it was asked for, in the time zone %1").arg(briefZoneTitle()) : tr("Asked");
    case DeedColumn:
        return asTip ? tr("What was asked for") : tr("What");
    case NumberColumn:
        return asTip ? tr("The order's PO number") : tr("PO number");
    case StateColumn:
        return asTip ? tr("How far it has come") : tr("State");
    case SinceColumn:
        return asTip ? tr("Since when it is in this state, in the time zone %1").arg(briefZoneTitle()) : tr("Since");
    case MessageColumn:
        return asTip ? tr("What happened, in whole sentences") : tr("What came of it");
    case ReasonColumn:
        return asTip ? tr("What was noted with it; it is kept here and never sent") : tr("Reason");
    case PersonColumn:
        return asTip ? tr("Who asked for it") : tr("Who");
    case ListColumn:
        return asTip ? tr("Where it stood in a list that was acted on") : tr("List");
    case ColumnCount:
        break;
    }
    return {};
}

void ActivityModel::setJournal(Journal *journal, const OrderBook *book, const ActivityFilter &filter)
{
    m_journal = journal;
    m_book = book;
    m_filter = filter;
    m_entries.clear();
    m_counts.clear();
    show({});
    setError(std::nullopt);
    Q_EMIT countsChanged();
    listAnew();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    listAnew();
}

JournalQuery ActivityModel::query() const
{
    JournalQuery query;
    query.profile = m_filter.profile;
    query.states = m_filter.states;
    query.words = m_filter.words;
    query.newestFirst = true;
    return query;
}

void ActivityModel::listAnew()
{
    ++m_question;
    m_isAskingForNews = m_hasMoreNews = false;
    m_catchUp.stop();
    m_isListing = m_journal != nullptr;
    if (m_journal)
        askForList();
}

/// First where the journal ends, then what is in it: what comes in between is news.
void ActivityModel::askForList()
{
    const JournalPosition end{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    m_journal->newsSince(end, this, [this, question = m_question](const JournalResult<JournalNews> &news) {
        if (question != m_question || !m_journal)
            return;
        if (!news && news.error().kind == JournalError::Kind::NotOpen) {
            openAndList();
            return;
        }
        if (news)
            m_position = news->position;
        m_journal->numbers(query(), this, [this, question](const JournalResult<QList<qint64>> &numbers) {
            if (question != m_question)
                return;
            m_isListing = false;
            setError(numbers ? std::nullopt : std::optional(numbers.error()));
            if (numbers)
                show(*numbers);
            askForCounts();
            Q_EMIT listed();
        });
    });
}

/// Nobody has signed in yet, but what was asked before can be read.
void ActivityModel::openAndList()
{
    m_journal->openForReading(this, [this, question = m_question](const JournalResult<void> &opened) {
        if (question != m_question || !m_journal)
            return;
        if (opened) {
            askForList();
            return;
        }
        m_isListing = false;
        setError(opened.error());
        Q_EMIT listed();
    });
}

void ActivityModel::show(const QList<qint64> &numbers)
{
    if (std::equal(numbers.cbegin(), numbers.cend(), m_numbers.cbegin(), m_numbers.cend()))
        return;
    beginResetModel();
    m_numbers.assign(numbers.cbegin(), numbers.cend());
    m_wantedPages.clear();
    m_fetching.clear();
    endResetModel();
}

void ActivityModel::catchUp()
{
    if (!m_catchUp.isActive())
        m_catchUp.start();
}

void ActivityModel::askForNews()
{
    if (!m_journal)
        return;
    if (m_error) {
        listAnew();
        return;
    }
    if (m_isListing || m_isAskingForNews) {
        m_hasMoreNews = true;
        if (m_isListing)
            catchUp();
        return;
    }
    m_isAskingForNews = true;
    m_hasMoreNews = false;
    m_journal->newsSince(m_position, this, [this, question = m_question](const JournalResult<JournalNews> &news) {
        if (question != m_question)
            return;
        m_isAskingForNews = false;
        if (news)
            takeNews(*news);
        else
            setError(news.error());
        if (m_hasMoreNews)
            catchUp();
    });
}

void ActivityModel::takeNews(const JournalNews &news)
{
    m_position = news.position;
    if (news.numbers.isEmpty() || !m_journal)
        return;
    if (news.numbers.size() > mostSingly) {
        for (const qint64 number : news.numbers)
            m_entries.remove(number);
        listAnew();
        return;
    }
    auto its = query();
    its.numbers = news.numbers;
    its.newestFirst = false;
    m_journal->entries(
        its, this,
        [this, question = m_question, changed = news.numbers](const JournalResult<QList<JournalEntry>> &matching) {
            if (question != m_question)
                return;
            if (!matching) {
                setError(matching.error());
                return;
            }
            apply(changed, *matching);
            if (m_filter.words.isEmpty())
                askForCounts();
            else if (!m_countSoon.isActive())
                m_countSoon.start();
        });
}

/// @p changed ascending; of these those in @p matching, in the same order, are to be listed.
void ActivityModel::apply(const QList<qint64> &changed, const QList<JournalEntry> &matching)
{
    QList<qint64> added;
    auto next = matching.cbegin();
    for (const qint64 number : changed) {
        const bool matches = next != matching.cend() && next->number == number;
        const int row = rowOf(number);
        if (matches) {
            m_entries.insert(number, new JournalEntry(*next));
            ++next;
        } else {
            m_entries.remove(number);
        }
        if (matches && row < 0) {
            added << number;
        } else if (matches) {
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_numbers.erase(m_numbers.begin() + row);
            endRemoveRows();
        }
    }
    insert(added);
}

void ActivityModel::insert(const QList<qint64> &ascending)
{
    for (auto last = ascending.cend(); last != ascending.cbegin();) {
        // All that belong into the same gap together: most often all of them, at the top.
        auto first = last;
        const auto place = std::lower_bound(m_numbers.begin(), m_numbers.end(), *std::prev(last), std::greater<>());
        while (first != ascending.cbegin() && (place == m_numbers.end() || *std::prev(first) > *place))
            --first;
        const auto row = static_cast<int>(place - m_numbers.begin());
        beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
        m_numbers.insert(place, std::make_reverse_iterator(last), std::make_reverse_iterator(first));
        endInsertRows();
        last = first;
    }
}

void ActivityModel::askForCounts()
{
    auto all = query();
    all.states.clear();
    if (!m_journal)
        return;
    m_journal->counts(all, this, [this, question = m_question](const JournalResult<JournalCounts> &counts) {
        if (question != m_question || !counts || *counts == m_counts)
            return;
        m_counts = *counts;
        Q_EMIT countsChanged();
    });
}

const JournalEntry *ActivityModel::entry(int row) const
{
    const auto *known = m_entries.object(number(row));
    if (!known)
        fetchSoon(row);
    return known;
}

int ActivityModel::rowOf(qint64 number) const
{
    const auto place = std::lower_bound(m_numbers.cbegin(), m_numbers.cend(), number, std::greater<>());
    return place != m_numbers.cend() && *place == number ? static_cast<int>(place - m_numbers.cbegin()) : -1;
}

/// Whatever is asked for in one turn of the event loop is read together.
void ActivityModel::fetchSoon(int row) const
{
    if (m_fetching.contains(number(row)))
        return;
    m_wantedPages.insert(row / pageRows);
    m_fetchSoon.start();
}

void ActivityModel::fetch()
{
    const auto pages = std::exchange(m_wantedPages, {});
    if (!m_journal)
        return;
    for (const int page : pages) {
        JournalQuery query;
        const int end = std::min((page + 1) * pageRows, rowCount());
        for (int row = page * pageRows; row < end; ++row) {
            const qint64 wanted = number(row);
            if (m_entries.contains(wanted) || m_fetching.contains(wanted))
                continue;
            m_fetching.insert(wanted);
            query.numbers << wanted;
        }
        if (query.numbers.isEmpty())
            continue;
        m_journal->entries(query, this,
                           [this, question = m_question](const JournalResult<QList<JournalEntry>> &entries) {
                               if (!entries && question == m_question)
                                   setError(entries.error());
                               else if (entries)
                                   takePage(*entries);
                           });
    }
}

void ActivityModel::takePage(const QList<JournalEntry> &entries)
{
    int first = rowCount();
    int last = -1;
    for (const JournalEntry &entry : entries) {
        m_fetching.remove(entry.number);
        m_entries.insert(entry.number, new JournalEntry(entry));
        const int row = rowOf(entry.number);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ActivityModel::setError(const std::optional<JournalError> &error)
{
    if (error == m_error)
        return;
    m_error = error;
    if (!error)
        m_fetching.clear();
    Q_EMIT errorChanged();
}

QString ActivityModel::rowAsText(const JournalEntry &entry) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << visibleText(fullText(entry, static_cast<Column>(column)), TextLines::Single, uncut);
    return cells.join(u'\t');
}

QString ActivityModel::titlesAsText()
{
    const ActivityModel none;
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles << none.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return titles.join(u'\t');
}

} // namespace Rescind
