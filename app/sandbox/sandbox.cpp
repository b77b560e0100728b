// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/seeder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rescind::Sandbox {
namespace {

constexpr int manyOrders = 50'000;

constexpr auto captivePortalPage = "<!DOCTYPE html>\n<html><head><title>Welcome to Airport Wi-Fi</title></head>"
                                   "<body><h1>Sign in to use the network</h1></body></html>\n";

} // namespace

Sandbox::Sandbox(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(options.now)
    , m_database(options.databasePath)
    , m_store(m_database)
    , m_cancellations(m_database, m_clock)
    , m_writer(m_store, options.marker)
    , m_tokens(m_clock, options.tokenLife)
    , m_api({m_database, m_store, m_cancellations, m_writer, m_tokens}, options)
    , m_hooks({m_database, m_store, m_cancellations, m_tokens, m_faults, m_log, m_options.latency})
    , m_server([this](const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange) {
        handle(request, exchange);
    })
{
    connect(&m_certificates, &Certificates::made, this, [this](const QSslConfiguration &tls) { listen(tls); });
    connect(&m_certificates, &Certificates::failed, this, &Sandbox::failed);
}

Sandbox::~Sandbox() = default;

void Sandbox::start()
{
    if (!openShop() || !readFaults())
        return;
    if (!m_log.open(m_options.logPath)) {
        Q_EMIT failed(tr("The log could not be opened: %1.").arg(m_log.errorText()));
        return;
    }
    if (m_options.tls)
        m_certificates.make();
    else
        listen({});
}

bool Sandbox::openShop()
{
    bool good = m_database.open();
    if (good && !m_database.hasShop()) {
        if (m_options.orders >= manyOrders)
            Q_EMIT busy(tr("Making a shop with %Ln order(s)…", nullptr, m_options.orders));
        // Not the clock's time, which has run on a little: the same moment makes the same shop.
        const auto start = m_options.now.isValid() ? m_options.now : m_clock.utcNow();
        const auto now = start.toMSecsSinceEpoch() * 1000;
        good = seedShop(m_database, {m_options.orders, m_options.seed, now, !m_options.marker.isEmpty()});
    }
    if (good && m_store.load())
        return true;
    Q_EMIT failed(tr("The shop's database could not be opened: %1").arg(m_database.takeError()));
    return false;
}

bool Sandbox::readFaults()
{
    if (m_options.faultsPath.isEmpty())
        return true;
    QFile file(m_options.faultsPath);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("The file of faults could not be opened: %1.").arg(file.errorString()));
        return false;
    }
    const auto complaint = m_faults.add(file.readAll());
    if (complaint)
        Q_EMIT failed(*complaint);
    return !complaint;
}

void Sandbox::listen(const std::optional<QSslConfiguration> &tls)
{
    if (!m_server.listen(m_options.host, m_options.port, tls)) {
        Q_EMIT failed(tr("The sandbox cannot listen on %1, port %2: %3.")
                          .arg(m_options.host.toString())
                          .arg(m_options.port)
                          .arg(m_server.errorText()));
        return;
    }
    if (m_options.autopilot)
        m_autopilot
            = std::make_unique<Autopilot>(m_database, m_cancellations, m_clock, *m_options.autopilot, m_options.seed);
    Q_EMIT ready();
}

void Sandbox::later(std::chrono::milliseconds wait, const std::function<void()> &deed)
{
    if (wait <= 0ms)
        deed();
    else
        QTimer::singleShot(wait, Qt::PreciseTimer, this, deed);
}

void Sandbox::handle(const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange)
{
    if (Hooks::isHook(request)) {
        exchange->send(m_hooks.handle(request));
        return;
    }
    if (const auto fault = m_faults.take(request)) {
        meet(*fault, request, exchange);
        return;
    }
    // It is carried out when it arrives and answered later, as over a long line: a client that gives up meanwhile has
    // had its effect.
    const auto outcome = m_api.handle(request);
    m_log.add(request, outcome, outcome.answer.status, {});
    later(m_options.latency, [exchange, answer = outcome.answer] { exchange->send(answer); });
}

void Sandbox::meet(const Fault &fault, const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange)
{
    const auto outcome = fault.effect ? m_api.handle(request) : ApiOutcome();
    const auto note = [&](int status) { m_log.add(request, outcome, status, wireName(fault.kind)); };
    const auto wait = m_options.latency + fault.delay;
    const auto send = [&](HttpAnswer answer) {
        if (!fault.retryAfter.isEmpty())
            answer.headers.append({"Retry-After"_ba, fault.retryAfter});
        note(answer.status);
        later(wait, [exchange, answer] { exchange->send(answer); });
    };
    switch (fault.kind) {
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
        note(0);
        later(wait, [exchange] { exchange->drop(); });
        break;
    case Fault::Kind::Hang:
        note(0);
        break;
    case Fault::Kind::Status:
        send({fault.status, fault.body, fault.body.isEmpty() ? QByteArray() : fault.contentType, {}});
        break;
    case Fault::Kind::Redirect:
        send({fault.status, fault.body, fault.contentType, {{"Location"_ba, fault.location}}});
        break;
    case Fault::Kind::Truncated:
        note(0);
        later(wait, [exchange, answer = outcome.answer] { exchange->sendHalf(answer); });
        break;
    case Fault::Kind::CaptivePortal:
        send({200, captivePortalPage, "text/html; charset=utf-8", {}});
        break;
    case Fault::Kind::Delay:
        send(outcome.answer);
        break;
    }
}

QByteArray Sandbox::readyLine() const
{
    QJsonArray all;
    for (const auto &user : users()) {
        const auto &own = organisation(user.organisation);
        all.append(QJsonObject{{u"user"_s, user.name},
                               {u"password"_s, user.password},
                               {u"role"_s, user.seat},
                               {u"organisation"_s, own.name},
                               {u"organisation_uuid"_s, own.uuid.toString(QUuid::WithoutBraces)},
                               {u"org_type"_s, own.role == ActorRole::Supplier ? u"SUPPLIER"_s : u"RETAILER"_s},
                               {u"permissions"_s, QJsonArray::fromStringList(user.permissions)}});
    }
    const QJsonObject line{{u"ready"_s, true},
                           {u"url"_s, u"%1://%2:%3"_s
                                          .arg(m_options.tls ? u"https"_s : u"http"_s,
                                               m_options.host.protocol() == QAbstractSocket::IPv6Protocol
                                                   ? u'[' + m_options.host.toString() + u']'
                                                   : m_options.host.toString())
                                          .arg(m_server.port())},
                           {u"release"_s, QJsonArray{u"timp"_s, u"v1"_s}},
                           {u"users"_s, all},
                           {u"ca"_s, m_options.tls ? QJsonValue(m_certificates.authorityPath()) : QJsonValue()},
                           {u"pid"_s, QCoreApplication::applicationPid()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString Sandbox::readyText() const
{
    QString text = tr("The sandbox is ready. These people work in it:") + u'\n';
    for (const auto &user : users())
        text += tr("  %1, password %2: %3 at %4, may: %5")
                    .arg(user.name, user.password, user.seat, organisation(user.organisation).name,
                         user.permissions.isEmpty() ? tr("nothing") : user.permissions.join(u", "_s))
                + u'\n';
    return text;
}

} // namespace Rescind::Sandbox
