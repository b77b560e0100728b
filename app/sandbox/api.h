// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cancellations.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/orderwriter.h"
#include "app/sandbox/people.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/tokens.h"

#include <QJsonObject>

namespace Rescind::Sandbox {

/// What a request came to.
struct ApiOutcome
{
    HttpAnswer answer;
    bool effect = false; ///< something in the shop is different now
    QString target;      ///< uuid or PO number it named
    QString user;        ///< who sent it, as far as known
};

/// The documented calls, each with its documented codes. They are looked for in the order in which such a server meets
/// them: 404 and 405 (the address), 401 (who), 409 and 403 (may they), 415 and 400 (what they sent), 422 (can it be
/// done).
class Api
{
public:
    struct Parts
    {
        Database &database;
        OrderStore &store;
        Cancellations &cancellations;
        const OrderWriter &writer;
        Tokens &tokens;
    };
    Api(const Parts &parts, const Options &options)
        : m_database(parts.database)
        , m_store(parts.store)
        , m_cancellations(parts.cancellations)
        , m_writer(parts.writer)
        , m_tokens(parts.tokens)
        , m_options(options)
    {
    }

    [[nodiscard]] ApiOutcome handle(const HttpRequest &request);

private:
    /// One request on its way through the checks.
    struct Visit
    {
        const HttpRequest &request;
        const Route &route;
        const User *user = nullptr;
        QJsonObject body;

        [[nodiscard]] Viewer viewer() const;
    };
    [[nodiscard]] HttpAnswer admit(Visit &visit, ApiOutcome &outcome);
    [[nodiscard]] HttpAnswer answer(const Visit &visit, ApiOutcome &outcome);
    [[nodiscard]] HttpAnswer logIn(const Visit &visit, ApiOutcome &outcome);
    [[nodiscard]] HttpAnswer list(const Visit &visit);
    [[nodiscard]] HttpAnswer detail(const Visit &visit);
    [[nodiscard]] HttpAnswer ofPurchaseOrder(const Visit &visit);
    [[nodiscard]] HttpAnswer notifications(const Visit &visit);
    [[nodiscard]] HttpAnswer attributes(const Visit &visit, ApiOutcome &outcome);
    [[nodiscard]] HttpAnswer act(ActionKind kind, const Visit &visit, ApiOutcome &outcome);

    Database &m_database;
    OrderStore &m_store;
    Cancellations &m_cancellations;
    const OrderWriter &m_writer;
    Tokens &m_tokens;
    Options m_options;
};

} // namespace Rescind::Sandbox
