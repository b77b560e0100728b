// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gatewayhead.h"
#include "app/api/readers.h"
#include "app/cache/ordercodec.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace Rescind::Fuzz {
namespace {

template <typename Value> void demandWords(const ApiResult<Value> &result)
{
    if (result)
        return;
    demand(result.error().delivery == Delivery::Answered, "who could not read the answer knows that there was one");
    demand(!result.error().text().isEmpty(), "an error has words");
}

void demandWhole(const Order &order)
{
    const OrderRollUp counts = rollUp(order);
    demand(counts.lines == order.lineItems.size(), "every line counts");
    OrderCodec codec;
    codec.write(order);
    const auto kept = OrderCodec::read(codec.clear(), codec.people());
    demand(kept && *kept == order, "what is kept is what was read");
}

} // namespace

void feedOrders(const QByteArray &bytes)
{
    const auto order = Readers::order(bytes);
    demandWords(order);
    if (order)
        demandWhole(*order);
    const auto orders = Readers::ordersOfPurchaseOrder(bytes);
    demandWords(orders);
    if (orders)
        std::for_each(orders->cbegin(), orders->cend(), demandWhole);

    const auto page = Readers::orderPage(bytes);
    demandWords(page);
    if (!page)
        return;
    demand(page->orders.size() + page->skipped.size() == page->received, "no order of a page vanishes");
    std::for_each(page->orders.cbegin(), page->orders.cend(), demandWhole);
    for (const SkippedOrder &skipped : page->skipped)
        demand(skipped.position < page->received && !skipped.reason.isEmpty(), "a skipped order has place and reason");
}

void feedLogIn(const QByteArray &bytes)
{
    const auto answer = Readers::logIn(bytes);
    demandWords(answer);
    if (answer)
        demand(!answer->token.isEmpty(), "who is signed in has a token");
    demandWords(Readers::organisation(bytes));
    demandWords(Readers::notifications(bytes));
    demandWords(Readers::orderAttributes(bytes));
}

void feedRefusals(const QByteArray &bytes)
{
    const QString detail = Readers::errorDetail(bytes);
    demand(detail.size() <= 500, "the server's words are bounded");
    const auto isControl = [](QChar one) { return one.category() == QChar::Other_Control; };
    demand(std::none_of(detail.cbegin(), detail.cend(), isControl), "and without control characters");
    for (const int status : {200, 202, 204}) {
        if (const auto error = Readers::actionContentError(status, bytes))
            demand(error->delivery == Delivery::MaybeSent, "nobody knows who answered");
    }
    const auto line = bytes.indexOf('\n');
    const auto wait = GatewayHead::readRetryAfter(bytes.left(line), bytes.mid(line + 1));
    demand(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(1)), "waiting is bounded");
}

} // namespace Rescind::Fuzz
