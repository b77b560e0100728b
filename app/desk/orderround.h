// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "app/desk/refresh.h"
#include "app/desk/roundpage.h"
#include "app/desk/roundrecord.h"
#include "app/desk/roundwindows.h"
#include "app/desk/sendpace.h"
#include "app/domain/clock.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Rescind {

class ApiJob;
class OrderPageJob;
class ReadRetries;
class Session;

/// One round through the server's orders into the book, newest first. Several pages are under way at the same time, but
/// fewer while the person's own calls are, after the server asked for less, and while the book has not stored what
/// came. A page is parsed where it is stored. One that can't be read costs that page; several in a row end the round.
///
/// Construct, start() once; `ended` comes once, then this deletes itself. stop(), or deleting it, ends it at once and
/// without `ended`; what came until then is stored all the same.
class OrderRound final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostInFlight = 6;
    /// While other calls of this session are under way.
    static constexpr int mostBesideOthers = 4;
    static constexpr int mostFailuresInARow = 5;

    /// All but the settings must outlive this.
    OrderRound(Session &session, OrderBook &book, ReadRetries &retries, const RefreshSettings &settings,
               QObject *parent);
    ~OrderRound() override;

    void start();
    void stop();
    [[nodiscard]] const RefreshProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void ordersSkipped(const QList<Rescind::SkippedOrder> &skipped);
    /// Of those that are watched.
    void ordersRead(const QList<Rescind::Order> &orders, const QDateTime &asOf);
    /// Complete, or with what it could not go on for: an error, or that of the cache in progress().
    void ended(const std::optional<Rescind::ApiError> &error);

private:
    using Window = RoundWindows::Window;

    void begin(const RoundRecord &record);
    void pump();
    [[nodiscard]] int room() const;
    void send(const Window &window);
    void answered(OrderPageJob *job, const Window &window, const QDateTime &askedAt);
    void handOn(const QByteArray &content, const Window &window, const QDateTime &askedAt);
    void wasRead(quint64 number, const RoundPageReading &reading);
    void wasStored(const CacheResult<CacheChanges> &result);
    void took(const Window &window, const RoundPageReading &reading, const QDateTime &askedAt);
    void pageFailed(Window window, const ApiError &error);
    [[nodiscard]] bool repeats(Window &window, const ApiError &error);
    void giveUp(const Window &window, const ApiError &error);
    void noteUnread(const Window &window, const ApiError &error);
    void waitFor(const Window &window, std::chrono::milliseconds delay);
    void keepPosition(bool isAtTheEnd);
    void endWhenDone();
    void end(const std::optional<ApiError> &error);
    void tellSoon();

    struct Parsing
    {
        Window window;
        QDateTime askedAt;
    };

    Session &m_session;
    OrderBook &m_book;
    ReadRetries &m_retries;
    RefreshSettings m_settings;
    std::shared_ptr<const QSet<QString>> m_watched;
    std::shared_ptr<const QSet<QString>> m_watchedLines;
    SystemClock m_clock;
    std::optional<RoundWindows> m_windows; ///< once it is known where to begin
    RoundRecord m_record;
    SendPace m_pace;
    RefreshProgress m_progress;
    std::shared_ptr<RoundPage::Desk> m_desk;
    QHash<quint64, Parsing> m_parsing;
    QList<QPointer<ApiJob>> m_jobs;
    quint64 m_lastNumber = 0;
    int m_inFlight = 0;
    int m_resting = 0; ///< windows that wait to be asked for again
    int m_storing = 0;
    int m_failuresInARow = 0;
    int m_refusalsInARow = 0; ///< times that the server asked for less
    int m_keptDepth = 0;
    QTimer m_wake;
    QTimer m_tell;
    bool m_hasEnded = false;
};

} // namespace Rescind
