// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gateway.h"

#include "app/api/gatewaycall.h"
#include "app/api/gatewayroute.h"
#include "app/domain/clock.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>
#include <deque>
#include <vector>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

GatewayLimits sensible(GatewayLimits limits)
{
    limits.inFlightPerManager = std::clamp(limits.inFlightPerManager, 1, 6);
    limits.managers = std::clamp(limits.managers, 1, 16);
    return limits;
}

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

class Gateway::Private
{
public:
    /// One manager and what is under way in it. Never more than its connections can carry, so that nothing waits in
    /// Qt's own queue: there a single reset fails everything that waits, and time-outs count the waiting.
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
        bool wasUsed = false;
        std::chrono::milliseconds restsSince{};
    };

    Private(const QUrl &address, const GatewayLimits &wanted)
        : server(address)
        , limits(sensible(wanted))
        , route(address)
    {
        lanes.resize(static_cast<std::size_t>(limits.managers));
    }

    /// The lane with the least under way, or null when all are full.
    Lane *freeLane()
    {
        const auto lane = std::min_element(lanes.begin(), lanes.end(), [](const Lane &left, const Lane &right) {
            return left.inFlight < right.inFlight;
        });
        return lane->inFlight < limits.inFlightPerManager ? &*lane : nullptr;
    }

    QNetworkAccessManager &manager(Lane &lane) const
    {
        if (!lane.manager) {
            lane.manager = std::make_unique<QNetworkAccessManager>();
            lane.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            if (route.isLoopback())
                lane.manager->setProxy(QNetworkProxy::NoProxy);
        }
        return *lane.manager;
    }

    /// Sends what there is room for.
    void pump()
    {
        while (!queue.empty()) {
            HttpCall *call = queue.front();
            Lane *lane = call->isDecided() ? nullptr : freeLane();
            if (!lane && !call->isDecided())
                return;
            queue.pop_front();
            if (!lane)
                continue; // aborted while it waited
            QNetworkAccessManager &itsManager = manager(*lane);
            const bool rested
                = lane->wasUsed && lane->inFlight == 0 && clock.sinceStart() - lane->restsSince >= limits.rest;
            if (rested && call->isStateChanging())
                itsManager.clearConnectionCache();
            lane->wasUsed = true;
            ++lane->inFlight;
            under.emplace_back(call, lane);
            call->start(itsManager, itsTls());
        }
    }

    /// Forgets a call that has ended, wherever it was.
    void forget(const HttpCall *call)
    {
        std::erase(queue, call);
        const auto entry
            = std::find_if(under.begin(), under.end(), [call](const auto &pair) { return pair.first == call; });
        if (entry == under.end())
            return;
        --entry->second->inFlight;
        entry->second->restsSince = clock.sinceStart();
        under.erase(entry);
    }

    /// Made when it is needed: finding out what the system trusts takes milliseconds, which a window that opens does
    /// not have. Plain HTTP needs none.
    QSslConfiguration &itsTls()
    {
        if (tls.isNull() && server.scheme() != "http"_L1)
            tls = strictTls();
        return tls;
    }

    QUrl server;
    GatewayLimits limits;
    GatewayRoute route;
    QSslConfiguration tls;
    SystemClock clock;
    std::vector<Lane> lanes; ///< never resized: `under` points into it
    std::deque<HttpCall *> queue;
    std::vector<std::pair<HttpCall *, Lane *>> under;
};

Gateway::Gateway(const QUrl &server, const GatewayLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(server, limits))
{
}

Gateway::~Gateway()
{
    // Before the managers go: the calls are still listening to replies that the managers own.
    for (const auto &[call, lane] : d->under)
        call->drop();
}

QUrl Gateway::server() const
{
    return d->server;
}

const GatewayLimits &Gateway::limits() const
{
    return d->limits;
}

void Gateway::setLoopbackAuthorities(const QList<QSslCertificate> &authorities)
{
    if (!d->route.isLoopback())
        return;
    d->itsTls().setCaCertificates(authorities);
}

GatewayCall *Gateway::send(const ApiRequest &request, const Secret &token)
{
    auto *call = new HttpCall(request, token, d->route, d->limits, this);
    // The first to hear of the end, so that the room is free when the caller asks for more.
    connect(call, &GatewayCall::finished, this, [this, call] {
        d->forget(call);
        call->deleteLater();
        d->pump();
    });
    std::optional<ApiError> refusal = addressError(d->server);
    if (!refusal)
        refusal = call->refusal();
    if (refusal) {
        call->refuse(std::move(*refusal));
        return call;
    }
    d->queue.push_back(call);
    d->pump();
    return call;
}

int Gateway::queued() const
{
    return static_cast<int>(d->queue.size());
}

int Gateway::inFlight() const
{
    return static_cast<int>(d->under.size());
}

std::optional<ApiError> Gateway::addressError(const QUrl &server)
{
    return GatewayRoute::error(server);
}

} // namespace Rescind
