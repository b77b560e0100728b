// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/autopilot.h"
#include "app/sandbox/certificates.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/hooks.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/sandboxclock.h"

#include <QObject>

namespace Rescind::Sandbox {

/// The whole of it: the shop, the API in front of it, and what makes trouble in between.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    explicit Sandbox(const Options &options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Ends in ready() or failed(), at once or later.
    void start();
    /// The one line of JSON that says where it is and who its users are:
    /// {"ready":true,"url":"http://127.0.0.1:PORT","release":["timp","v1"],"users":[{"user","password","role","organisation",
    /// "organisation_uuid","org_type","permissions"}],"ca":PATH or null,"pid":N}. `role` is what the seat is for:
    /// retailer, support, restricted or supplier.
    [[nodiscard]] QByteArray readyLine() const;
    /// The same for people.
    [[nodiscard]] QString readyText() const;

Q_SIGNALS:
    void ready();
    /// A shop that takes a while is being made. @p text is for people.
    void busy(const QString &text);
    /// @param reason a whole sentence
    void failed(const QString &reason);

private:
    [[nodiscard]] bool openShop();
    [[nodiscard]] bool readFaults();
    void listen(const std::optional<QSslConfiguration> &tls);
    void handle(const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange);
    void meet(const Fault &fault, const HttpRequest &request, const std::shared_ptr<HttpExchange> &exchange);
    /// Runs @p deed after that time; at once when it is none.
    void later(std::chrono::milliseconds wait, const std::function<void()> &deed);

    Options m_options;
    SandboxClock m_clock;
    Database m_database;
    OrderStore m_store;
    Cancellations m_cancellations;
    OrderWriter m_writer;
    Tokens m_tokens;
    Api m_api;
    Faults m_faults;
    RequestLog m_log;
    Hooks m_hooks;
    Certificates m_certificates;
    HttpServer m_server;
    std::unique_ptr<Autopilot> m_autopilot;
};

} // namespace Rescind::Sandbox
