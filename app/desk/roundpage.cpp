// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/roundpage.h"

#include "app/api/readers.h"

#include <QMetaObject>

#include <algorithm>

namespace Rescind {

void RoundPage::Desk::close()
{
    const std::lock_guard lock(m_mutex);
    m_context = nullptr;
}

void RoundPage::Desk::hand(quint64 its, RoundPageReading reading)
{
    const std::lock_guard lock(m_mutex);
    // The context lives in another thread, and is alive: it closes this before it goes.
    if (m_context) {
        QMetaObject::invokeMethod(
            m_context, [handler = m_handler, its, reading = std::move(reading)] { handler(its, reading); },
            Qt::QueuedConnection);
    }
}

CachePage RoundPage::make()
{
    CachePage page;
    page.asOf = askedAt;
    desk->hand(number, read(page));
    content = QByteArray();
    return page;
}

bool RoundPage::isWatched(const Order &order) const
{
    if (!watched->isEmpty() && watched->contains(order.uuid.toLower()))
        return true;
    return !watchedLines->isEmpty() && std::ranges::any_of(order.lineItems, [this](const LineItem &line) {
        return watchedLines->contains(line.uuid.toLower());
    });
}

RoundPageReading RoundPage::read(CachePage &page) const
{
    RoundPageReading reading;
    ApiResult<OrderPage> parsed = Readers::orderPage(content);
    if (!parsed) {
        reading.error = std::move(parsed.error());
        return reading;
    }
    const auto isOld = [this](const Order &order) {
        return notBefore.isValid() && order.created.isValid() && order.created < notBefore;
    };
    RoundWindows::Answer &answer = reading.answer;
    answer.total = parsed->totalResults;
    answer.orders.reserve(static_cast<std::size_t>(parsed->received));
    auto order = parsed->orders.cbegin();
    auto skipped = parsed->skipped.cbegin();
    for (int position = 0; position < parsed->received; ++position) {
        if (skipped != parsed->skipped.cend() && skipped->position == position) {
            answer.orders.push_back(RoundWindows::identityOf(skipped->orderUuid));
            ++skipped;
            continue;
        }
        answer.orders.push_back(RoundWindows::identityOf(order->uuid));
        if (isWatched(*order))
            reading.watched.append(*order);
        ++order;
    }
    reading.skipped = std::move(parsed->skipped);
    page.orders = std::move(parsed->orders);
    if (notBefore.isValid()) {
        answer.isTheLast = !page.orders.isEmpty() && std::ranges::all_of(std::as_const(page.orders), isOld);
        page.orders.removeIf(isOld);
    }
    return reading;
}

} // namespace Rescind
