// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "app/journal/journal.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace Rescind {

/// Which intents are listed.
struct ActivityFilter
{
    QString profile; ///< empty: everybody's whose journal this is
    QList<JournalState> states;
    QStringList words; ///< each occurs somewhere in it
    bool operator==(const ActivityFilter &) const = default;
};

/// What was asked for, and what became of it: the journal as a table, newest first. Of every intent only the number is
/// known; those that are seen are read when they are seen. Rows come and go one by one as the journal changes, so that
/// selections stay; a list of many that is taken at once is a reset.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AskedColumn,
        DeedColumn,
        NumberColumn,
        StateColumn,
        SinceColumn,
        MessageColumn,
        ReasonColumn,
        PersonColumn,
        ListColumn,
        ColumnCount
    };
    enum Role {
        StateChipRole = Qt::UserRole, ///< a StateChip; invalid in columns without one
        JournalNumberRole,            ///< a qint64
        IdRole,                       ///< of the intent; empty while it is being read
        OrderUuidRole                 ///< empty while it is being read, or not known
    };

    explicit ActivityModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Begins anew with what @p journal has. Both may be null, and may go.
    /// @param book names the items of orders that are at hand
    void setJournal(Journal *journal, const OrderBook *book, const ActivityFilter &filter);
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    /// Something may have been written: what it was is found out soon.
    void catchUp();

    /// Whether the list is not yet that of the filter.
    [[nodiscard]] bool isListing() const { return m_isListing; }
    /// How many there are in each state, whatever states are listed.
    [[nodiscard]] const JournalCounts &counts() const { return m_counts; }
    /// Why the journal could not be read; nullopt when it could.
    [[nodiscard]] const std::optional<JournalError> &error() const { return m_error; }

    /// Null while it is being read. Valid until the next turn of the event loop.
    [[nodiscard]] const JournalEntry *entry(int row) const;
    [[nodiscard]] qint64 number(int row) const { return m_numbers.at(static_cast<std::size_t>(row)); }
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(qint64 number) const;
    /// The cells of a row as text, parted by tabs, for the clipboard.
    [[nodiscard]] QString rowAsText(const JournalEntry &entry) const;
    [[nodiscard]] static QString titlesAsText();

Q_SIGNALS:
    /// The list is that of the filter now.
    void listed();
    void countsChanged();
    /// error() is another.
    void errorChanged();

private:
    [[nodiscard]] JournalQuery query() const;
    void listAnew();
    void askForList();
    void openAndList();
    void show(const QList<qint64> &numbers);
    void askForNews();
    void takeNews(const JournalNews &news);
    void apply(const QList<qint64> &changed, const QList<JournalEntry> &matching);
    void insert(const QList<qint64> &ascending);
    void askForCounts();
    void fetchSoon(int row) const;
    void fetch();
    void takePage(const QList<JournalEntry> &entries);
    void setError(const std::optional<JournalError> &error);

    [[nodiscard]] QString text(const JournalEntry &entry, Column column) const;
    [[nodiscard]] QString fullText(const JournalEntry &entry, Column column) const;

    QPointer<Journal> m_journal;
    QPointer<const OrderBook> m_book;
    ActivityFilter m_filter;
    std::vector<qint64> m_numbers; ///< descending
    mutable QCache<qint64, JournalEntry> m_entries;
    mutable QSet<int> m_wantedPages;
    mutable QTimer m_fetchSoon;
    QSet<qint64> m_fetching;
    JournalPosition m_position; ///< up to which the list knows the journal
    JournalCounts m_counts;
    std::optional<JournalError> m_error;
    quint64 m_question = 0; ///< an answer to an earlier one is not waited for any more
    QTimer m_catchUp;
    QTimer m_countSoon;
    bool m_isListing = false;
    bool m_isAskingForNews = false;
    bool m_hasMoreNews = false;
};

} // namespace Rescind
