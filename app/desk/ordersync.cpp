// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ordersync.h"

#include "app/api/jobs.h"
#include "app/desk/orderround.h"
#include "app/desk/orderwalk.h"
#include "app/desk/persistentread.h"
#include "app/desk/session.h"

#include <QPointer>

#include <algorithm>

namespace Rescind {
namespace {

/// The letters and digits alone: servers differ in how they write a uuid.
QString uuidCore(const QString &uuid)
{
    QString core = uuid.toLower();
    core.removeIf([](QChar c) { return c == u'-' || c == u'{' || c == u'}'; });
    return core;
}

/// Whether the by-PO call's failure says that the call, rather than the number or the person, is the trouble: it is
/// documented as internal, and a 404 may mean either "no such number" or "no such call". A search then tells.
bool mayBeFoundBySearch(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::UndocumentedStatus:
    case ApiError::Kind::Unreadable:
        return true;
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::TooManyRequests:
    case ApiError::Kind::ServerFailure:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::NotTheApi:
    case ApiError::Kind::Incomplete:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::AddressNotUsable:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::ConnectDeadline:
    case ApiError::Kind::InactivityDeadline:
    case ApiError::Kind::OverallDeadline:
    case ApiError::Kind::Aborted:
    case ApiError::Kind::NoCredentials:
        return false;
    }
    return false;
}

} // namespace

class OrderSync::Private
{
public:
    Private(OrderSync &owner, Session &theSession)
        : q(owner)
        , session(theSession)
    {
    }

    void take(const QList<Order> &orders, const QDateTime &asOf)
    {
        if (!orders.isEmpty())
            Q_EMIT q.ordersRead(orders, asOf);
    }

    void endListing(const std::optional<ApiError> &error)
    {
        if (!walk)
            return;
        received = walk->received();
        walk.clear();
        Q_EMIT q.listingEnded(error);
    }

    void endRefresh(const std::optional<ApiError> &error)
    {
        if (!round)
            return;
        progress = round->progress();
        round.clear();
        Q_EMIT q.refreshEnded(error);
    }

    void searchFor(const QString &number, QObject *context, const OrdersAnswer &answer);

    OrderSync &q;
    Session &session;
    ReadRetries retries;
    QPointer<OrderWalk> walk;
    int received = 0;
    QPointer<OrderRound> round;
    RefreshProgress progress;
};

OrderSync::OrderSync(Session &session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session))
{
}

OrderSync::~OrderSync() = default;

bool OrderSync::isListing() const
{
    return !d->walk.isNull();
}

int OrderSync::received() const
{
    return d->walk ? d->walk->received() : d->received;
}

void OrderSync::list(const OrderQuery &query, int most)
{
    stopListing();
    OrderQuery newestFirst = query;
    newestFirst.sortKey = OrderQuery::SortKey::Date;
    newestFirst.sortOrder = Qt::DescendingOrder;
    d->received = 0;
    d->walk = new OrderWalk(d->session, d->retries, newestFirst, most, this);
    connect(d->walk, &OrderWalk::page, this,
            [this](const QList<Order> &orders, const QList<SkippedOrder> &skipped, const QDateTime &asOf) {
                d->take(orders, asOf);
                if (!skipped.isEmpty())
                    Q_EMIT ordersSkipped(skipped);
                Q_EMIT pageTaken(orders, static_cast<int>(skipped.size()));
            });
    connect(d->walk, &OrderWalk::ended, this, [this](const std::optional<ApiError> &error) { d->endListing(error); });
    Q_EMIT listingStarted();
    // Whoever was told may have stopped it, or begun another.
    if (d->walk && !d->walk->isStarted())
        d->walk->start();
}

void OrderSync::stopListing()
{
    if (!d->walk)
        return;
    d->walk->stop();
    d->endListing(std::nullopt);
}

void OrderSync::refresh(OrderBook &book, const RefreshSettings &settings)
{
    stopRefresh();
    auto *round = new OrderRound(d->session, book, d->retries, settings, this);
    d->round = round;
    connect(round, &OrderRound::progressed, this, &OrderSync::refreshProgressed);
    connect(round, &OrderRound::ordersSkipped, this, &OrderSync::ordersSkipped);
    connect(round, &OrderRound::ordersRead, this, &OrderSync::ordersRead);
    connect(round, &OrderRound::ended, this, [this](const std::optional<ApiError> &error) { d->endRefresh(error); });
    Q_EMIT refreshStarted();
    // Whoever was told may have stopped it, or begun another.
    if (d->round == round)
        round->start();
}

void OrderSync::stopRefresh()
{
    if (!d->round)
        return;
    d->round->stop();
    d->endRefresh(std::nullopt);
}

bool OrderSync::isRefreshing() const
{
    return !d->round.isNull();
}

const RefreshProgress &OrderSync::refreshProgress() const
{
    return d->round ? d->round->progress() : d->progress;
}

void OrderSync::readOrder(const QString &orderUuid, QObject *context, OrderAnswer answer)
{
    auto *read = new PersistentRead(
        d->retries,
        [this, orderUuid](QObject *parent) {
            return new OrderJob(d->session.gateway(), d->session, d->session.account().release, orderUuid, parent);
        },
        [this, orderUuid, context = QPointer<QObject>(context), answer = std::move(answer)](ApiJob *job) {
            if (!job->succeeded()) {
                if (context)
                    answer(tl::unexpected(*job->error()));
                return;
            }
            const Order order = static_cast<OrderJob *>(job)->value();
            if (uuidCore(order.uuid) != uuidCore(orderUuid)) {
                // Another order than the one asked for: nothing may be decided on it.
                ApiError error;
                error.kind = ApiError::Kind::Unreadable;
                error.delivery = Delivery::Answered;
                error.status = job->status();
                error.host = d->session.account().server.authority();
                error.detail = tr("The server answered with another order.");
                if (context)
                    answer(tl::unexpected(error));
                return;
            }
            d->take({order}, job->answeredAt());
            if (context)
                answer(order);
        },
        this);
    read->start();
}

void OrderSync::findByPurchaseOrderNumber(const QString &number, QObject *context, OrdersAnswer answer)
{
    if (d->session.account().release == Release::V1) {
        d->searchFor(number, context, answer);
        return;
    }
    auto *read = new PersistentRead(
        d->retries,
        [this, number](QObject *parent) {
            return new PurchaseOrderJob(d->session.gateway(), d->session, number, parent);
        },
        [this, number, context = QPointer<QObject>(context), answer = std::move(answer)](ApiJob *job) {
            if (!job->succeeded()) {
                if (!context)
                    return;
                if (mayBeFoundBySearch(*job->error()))
                    d->searchFor(number, context, answer);
                else
                    answer(tl::unexpected(*job->error()));
                return;
            }
            QList<Order> orders = static_cast<PurchaseOrderJob *>(job)->value();
            d->take(orders, job->answeredAt());
            orders.removeIf([&number](const Order &order) { return order.purchaseOrderNumber != number; });
            if (context)
                answer(orders);
        },
        this);
    read->start();
}

void OrderSync::Private::searchFor(const QString &number, QObject *context, const OrdersAnswer &answer)
{
    OrderQuery query;
    query.purchaseOrderNumber = number;
    auto found = std::make_shared<QList<Order>>();
    auto *search = new OrderWalk(session, retries, query, 0, &q);
    QObject::connect(search, &OrderWalk::page, &q,
                     [this, search, number, found, context = QPointer<QObject>(context)](
                         const QList<Order> &orders, const QList<SkippedOrder> &skipped, const QDateTime &asOf) {
                         if (!context) {
                             search->stop();
                             return;
                         }
                         take(orders, asOf);
                         if (!skipped.isEmpty())
                             Q_EMIT q.ordersSkipped(skipped);
                         std::copy_if(orders.cbegin(), orders.cend(), std::back_inserter(*found),
                                      [&number](const Order &order) { return order.purchaseOrderNumber == number; });
                     });
    QObject::connect(search, &OrderWalk::ended, context, [found, answer](const std::optional<ApiError> &error) {
        if (error)
            answer(tl::unexpected(*error));
        else
            answer(*found);
    });
    search->start();
}

void OrderSync::findLineItems(const QSet<QString> &lineItemUuids, QObject *context,
                              const std::function<void(const Order &)> &found,
                              const std::function<void(const std::optional<ApiError> &)> &ended)
{
    OrderQuery newestFirst;
    newestFirst.sortKey = OrderQuery::SortKey::Date;
    newestFirst.sortOrder = Qt::DescendingOrder;
    auto left = std::make_shared<QSet<QString>>(lineItemUuids);
    auto *search = new OrderWalk(d->session, d->retries, newestFirst, 0, this);
    connect(search, &OrderWalk::page, this,
            [this, search, left, found, ended, context = QPointer<QObject>(context)](
                const QList<Order> &orders, const QList<SkippedOrder> &skipped, const QDateTime &asOf) {
                if (!context) {
                    search->stop();
                    return;
                }
                d->take(orders, asOf);
                if (!skipped.isEmpty())
                    Q_EMIT ordersSkipped(skipped);
                for (const Order &order : orders) {
                    bool hasOne = false;
                    for (const LineItem &line : order.lineItems)
                        hasOne = left->remove(line.uuid.toLower()) || hasOne;
                    if (hasOne)
                        found(order);
                }
                if (left->isEmpty()) {
                    search->stop();
                    ended(std::nullopt);
                }
            });
    connect(search, &OrderWalk::ended, context, ended);
    search->start();
}

} // namespace Rescind
