// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/sandbox/database.h"
#include "app/sandbox/orderstore.h"

namespace Rescind::Sandbox {

/// What became of a deed. Everything but Done is a 422; the API gives no reason, the sandbox whispers it in a header.
enum class DeedOutcome {
    Done,
    NoSuchTarget, ///< unknown uuid, or another organisation's
    NotYourLine,
    Shipped,
    AlreadyCancelled,
    AlreadyPending,
    NothingRequested,
    NothingToCancel ///< no line of the order can be cancelled
};

/// The words of the X-Sandbox-Reason header.
[[nodiscard]] QLatin1StringView wireName(DeedOutcome outcome);

/// The state machine of a cancellation. What is documented of it: a request is pending at the supplier or suppliers
/// concerned; each confirms or rejects, by line or for its part of the order; a confirmed line is Cancelled. What is
/// not, and is the sandbox's choice: a rejected line goes back to what it was and may be asked for again; a line nobody
/// was asked to deliver is cancelled at once, for there is nobody to ask; a line that ships while a request is open can
/// only be rejected.
class Cancellations
{
public:
    Cancellations(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    [[nodiscard]] DeedOutcome requestLine(int retailer, QStringView lineUuid);
    /// The lines that can be cancelled become pending, the others stay as they are.
    [[nodiscard]] DeedOutcome requestOrder(int retailer, QStringView orderUuid);
    [[nodiscard]] DeedOutcome answerLine(int supplier, QStringView lineUuid, bool confirm);
    [[nodiscard]] DeedOutcome answerOrder(int supplier, QStringView orderUuid, bool confirm);

    /// For the autopilot: the open requests that are older than that, oldest first.
    [[nodiscard]] QList<LineRef> pendingSince(qint64 before);
    /// As the line's supplier would answer.
    [[nodiscard]] DeedOutcome answer(const LineRef &line, bool confirm);
    /// Ships a line behind everybody's back. False when there is no such line or it is cancelled.
    [[nodiscard]] bool ship(QStringView lineUuid, const QString &trackingNumber);

private:
    [[nodiscard]] QList<LineRef> linesWhere(const QString &condition, const QVariantList &values);
    [[nodiscard]] std::optional<LineRef> line(QStringView uuid);
    bool set(const LineRef &line, LineStatus status, RequestState request);
    bool request(const LineRef &line);
    bool notify(int organisation, const QString &title, const QString &type);
    bool notifyOfRequest(const QList<LineRef> &lines);
    bool notifyOfAnswer(const LineRef &line, bool confirm);
    [[nodiscard]] qint64 now() const { return m_clock.utcNow().toMSecsSinceEpoch() * 1000; }

    Database &m_database;
    const Clock &m_clock;
};

} // namespace Rescind::Sandbox
