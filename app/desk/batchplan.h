// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"
#include "app/desk/exchange/targetlist.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <utility>

namespace Rescind {

class OrderSync;
class Session;

/// What would become of one row of a list, as far as reading tells.
enum class BatchVerdict {
    Ready,      ///< it will be sent
    Done,       ///< what it asks for is so already, or was asked for already
    Shipped,    ///<
    NotFound,   ///< the server shows no such order or line item
    Ambiguous,  ///< several orders have this PO number
    NotYours,   ///< another's, or the account may not do that
    Refused,    ///< our rules say no for another reason, such as an open deed on the line
    Duplicate,  ///< named before in the list
    Unreadable, ///< the row names nothing
    NotRead,    ///< the server could not be asked
    TakenOut    ///< it could be sent, and a person decided to leave it out
};

inline constexpr BatchVerdict allBatchVerdicts[]
    = {BatchVerdict::Ready,      BatchVerdict::Done,     BatchVerdict::Shipped, BatchVerdict::NotFound,
       BatchVerdict::Ambiguous,  BatchVerdict::NotYours, BatchVerdict::Refused, BatchVerdict::Duplicate,
       BatchVerdict::Unreadable, BatchVerdict::NotRead,  BatchVerdict::TakenOut};

/// The fixed words of the command line: ready, done, shipped, not-found, ambiguous, not-yours, refused, duplicate,
/// unreadable, not-read, taken-out.
[[nodiscard]] QLatin1StringView wireName(BatchVerdict verdict);
/// "Will be sent", "Already cancelled or asked for", …
[[nodiscard]] QString displayText(BatchVerdict verdict);

struct BatchRow
{
    int row = 0; ///< as a person counts them
    QString raw; ///< as it stood in the list: somebody else's text
    BatchVerdict verdict = BatchVerdict::NotRead;
    QString message;     ///< why, in whole sentences; empty when it will be sent
    ActionIntent intent; ///< complete when it will be sent
};

/// Finds out by reading what would become of a list: nothing is sent that changes anything. Each order is read once,
/// however many rows name it, a few at a time. Line items whose order the list does not tell are looked for in the list
/// of all orders.
class BatchPlan final : public QObject
{
    Q_OBJECT

public:
    static constexpr int readsAtATime = 6;

    /// All must outlive this. @p ourRequests is asked when a row is judged.
    BatchPlan(Session &session, OrderSync &sync, const ActionRunner &runner, QObject *parent = nullptr);

    /// Begins. Ends in ready(), unless stop() comes first.
    void make(ActionKind kind, const Exchange::TargetList &list, const QString &reason = {});
    void stop();

    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    /// After ready(): hands them over.
    [[nodiscard]] QList<BatchRow> takeRows() { return std::exchange(m_rows, {}); }
    [[nodiscard]] int count(BatchVerdict verdict) const;
    /// The intents of all rows that are ready, with this batch's name, in the order of the list.
    [[nodiscard]] QList<ActionIntent> intents(const QString &batch) const;

Q_SIGNALS:
    /// @p known of @p all rows are judged.
    void progressed(int known, int all);
    void ready();

private:
    struct LookUp
    {
        Exchange::Reference reference;
        QList<int> rows; ///< places in m_rows
    };

    void add(const Exchange::Target &target, const QString &reason);
    void goOn();
    void lookUp(const LookUp &lookUp);
    void found(const QList<int> &rows, const ApiResult<QList<Order>> &orders);
    void searchLines();
    void searchEnded(const std::optional<ApiError> &error);
    void leaveOutRepeated();
    [[nodiscard]] static QString namesTheSame(int row);
    void judge(BatchRow &row, const std::shared_ptr<const Order> &order);
    void end(BatchRow &row, BatchVerdict verdict, const QString &message);
    [[nodiscard]] static BatchVerdict verdictOf(RefusalReason reason);

    Session &m_session;
    OrderSync &m_sync;
    const ActionRunner &m_runner;
    ActionKind m_kind = ActionKind::CancelItem;
    QList<BatchRow> m_rows;
    std::deque<LookUp> m_waiting;
    std::map<std::pair<int, QString>, std::size_t> m_placeOfLookUp; ///< while m_waiting is filled
    QMultiHash<QString, int> m_searched; ///< line item uuid, lower case: rows whose order is not known
    int m_underWay = 0;
    int m_known = 0;
    int m_run = 0; ///< answers to an earlier make() are dropped
    bool m_isSearching = false;
};

} // namespace Rescind
