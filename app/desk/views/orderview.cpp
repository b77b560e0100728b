// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/orderview.h"

#include <QCoreApplication>

namespace Rescind {
namespace {

struct OrderViewText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::OrderView)
};

constexpr OrderView allViews[]
    = {OrderView::NeedsDecision, OrderView::AnsweredByMe, OrderView::PutOff,  OrderView::Waiting, OrderView::Overdue,
       OrderView::Rejected,      OrderView::Cancelled,    OrderView::Unknown, OrderView::Failed,  OrderView::All};

} // namespace

QList<OrderView> viewsOf(ActorRole role)
{
    using View = OrderView;
    switch (role) {
    case ActorRole::Supplier:
        return {View::NeedsDecision, View::AnsweredByMe, View::PutOff, View::Unknown, View::Failed, View::All};
    case ActorRole::Retailer:
        return {View::Waiting, View::Overdue, View::Rejected, View::Cancelled, View::Unknown, View::Failed, View::All};
    case ActorRole::Unknown:
        return {View::Waiting, View::Rejected, View::Cancelled, View::Unknown, View::Failed, View::All};
    }
    Q_UNREACHABLE();
}

OrderFilter filterOf(OrderView view)
{
    OrderFilter filter;
    switch (view) {
    case OrderView::NeedsDecision:
        filter.classes = {OrderClass::NeedsDecision};
        filter.putOff = OrderFilter::PutOff::Without;
        break;
    case OrderView::AnsweredByMe:
        filter.classes = {OrderClass::Answered};
        break;
    case OrderView::PutOff:
        filter.putOff = OrderFilter::PutOff::Only;
        break;
    case OrderView::Waiting:
        filter.classes = {OrderClass::Waiting};
        break;
    case OrderView::Overdue:
        filter.classes = {OrderClass::Waiting};
        filter.isOverdue = true;
        break;
    case OrderView::Rejected:
        filter.classes = {OrderClass::Rejected};
        break;
    case OrderView::Cancelled:
        filter.classes = {OrderClass::Cancelled};
        break;
    case OrderView::Unknown:
        filter.classes = {OrderClass::Unknown};
        break;
    case OrderView::Failed:
        filter.classes = {OrderClass::Failed};
        break;
    case OrderView::All:
        break;
    }
    return filter;
}

QString displayText(OrderView view)
{
    switch (view) {
    case OrderView::NeedsDecision:
        return OrderViewText::tr("Needs my decision");
    case OrderView::AnsweredByMe:
        return OrderViewText::tr("Answered by me");
    case OrderView::PutOff:
        return OrderViewText::tr("Put off");
    case OrderView::Waiting:
        return OrderViewText::tr("Waiting for suppliers");
    case OrderView::Overdue:
        return OrderViewText::tr("Overdue");
    case OrderView::Rejected:
        return OrderViewText::tr("Rejected by the supplier");
    case OrderView::Cancelled:
        return OrderViewText::tr("Cancelled");
    case OrderView::Unknown:
        return OrderViewText::tr("Unknown outcome");
    case OrderView::Failed:
        return OrderViewText::tr("Failed");
    case OrderView::All:
        return OrderViewText::tr("All orders");
    }
    Q_UNREACHABLE();
}

QString explanation(OrderView view)
{
    switch (view) {
    case OrderView::NeedsDecision:
        return OrderViewText::tr("The server shows a requested cancellation of a line item of yours, and you have not "
                                 "answered. Orders that you put off are not here.");
    case OrderView::AnsweredByMe:
        return OrderViewText::tr("You confirmed or rejected a cancellation, by this program’s own record.");
    case OrderView::PutOff:
        return OrderViewText::tr("Orders that you put off until later.");
    case OrderView::Waiting:
        return OrderViewText::tr("A cancellation was requested; the supplier’s answer is awaited.");
    case OrderView::Overdue:
        return OrderViewText::tr("The supplier’s answer has been awaited for too long.");
    case OrderView::Rejected:
        return OrderViewText::tr("The server shows that a supplier rejected a cancellation.");
    case OrderView::Cancelled:
        return OrderViewText::tr("At least one line item is cancelled.");
    case OrderView::Unknown:
        return OrderViewText::tr("What became of a request of ours is not known.");
    case OrderView::Failed:
        return OrderViewText::tr("A request of ours was refused, or did not reach the server.");
    case OrderView::All:
        return OrderViewText::tr("Every order that is here.");
    }
    Q_UNREACHABLE();
}

QString emptyText(OrderView view)
{
    switch (view) {
    case OrderView::NeedsDecision:
        return OrderViewText::tr("Nothing needs your decision");
    case OrderView::AnsweredByMe:
        return OrderViewText::tr("You have not answered a request yet");
    case OrderView::PutOff:
        return OrderViewText::tr("Nothing is put off");
    case OrderView::Waiting:
        return OrderViewText::tr("No answer is awaited");
    case OrderView::Overdue:
        return OrderViewText::tr("No answer is overdue");
    case OrderView::Rejected:
        return OrderViewText::tr("No cancellation was rejected");
    case OrderView::Cancelled:
        return OrderViewText::tr("Nothing is cancelled");
    case OrderView::Unknown:
        return OrderViewText::tr("No outcome is unknown");
    case OrderView::Failed:
        return OrderViewText::tr("Nothing has failed");
    case OrderView::All:
        return OrderViewText::tr("No orders yet");
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(OrderView view)
{
    switch (view) {
    case OrderView::NeedsDecision:
        return QLatin1StringView("needs-decision");
    case OrderView::AnsweredByMe:
        return QLatin1StringView("answered");
    case OrderView::PutOff:
        return QLatin1StringView("put-off");
    case OrderView::Waiting:
        return QLatin1StringView("waiting");
    case OrderView::Overdue:
        return QLatin1StringView("overdue");
    case OrderView::Rejected:
        return QLatin1StringView("rejected");
    case OrderView::Cancelled:
        return QLatin1StringView("cancelled");
    case OrderView::Unknown:
        return QLatin1StringView("unknown");
    case OrderView::Failed:
        return QLatin1StringView("failed");
    case OrderView::All:
        return QLatin1StringView("all");
    }
    Q_UNREACHABLE();
}

std::optional<OrderView> orderViewFromWireName(QStringView name)
{
    for (const auto view : allViews) {
        if (name == wireName(view))
            return view;
    }
    return std::nullopt;
}

} // namespace Rescind
