// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/apierror.h"
#include "app/cache/cachedorder.h"
#include "app/desk/roundwindows.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Rescind {

/// What a page turned out to be, once it was parsed.
struct RoundPageReading
{
    std::optional<ApiError> error; ///< why it is no page of orders; then there is nothing else
    RoundWindows::Answer answer;
    QList<SkippedOrder> skipped;
    QList<Order> watched; ///< those of its orders that somebody waits for
};

/// A page as it came, on its way to the cache: a thread there parses it, and tells the other what it was.
class RoundPage
{
public:
    /// Where the readings arrive, in the thread of whoever made it; nothing arrives once it is closed.
    class Desk
    {
    public:
        using Handler = std::function<void(quint64 number, const RoundPageReading &reading)>;
        Desk(QObject *context, Handler handler)
            : m_context(context)
            , m_handler(std::move(handler))
        {
        }
        void close();
        void hand(quint64 its, RoundPageReading reading);

    private:
        std::mutex m_mutex;
        QObject *m_context; ///< null when closed
        Handler m_handler;
    };

    quint64 number = 0; ///< as the reading is told
    QByteArray content;
    QDateTime askedAt;   ///< when the server was asked, UTC
    QDateTime notBefore; ///< orders made before are left out; invalid: none
    std::shared_ptr<const QSet<QString>> watched;
    std::shared_ptr<const QSet<QString>> watchedLines;
    std::shared_ptr<Desk> desk;

    /// Parses it, hands the reading over and gives what is to be stored. To be called once; the content is let go.
    [[nodiscard]] CachePage make();

private:
    [[nodiscard]] bool isWatched(const Order &order) const;
    [[nodiscard]] RoundPageReading read(CachePage &page) const;
};

} // namespace Rescind
