// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rescind {

/// What the sandbox's tests ask of a running one, in the releases' own words.
class ShopCalls
{
public:
    explicit ShopCalls(SandboxProcess &sandbox)
        : m_sandbox(sandbox)
    {
    }

    /// The token of @p user, logged in once.
    QByteArray token(const QString &user)
    {
        auto &token = m_tokens[user];
        if (token.isEmpty())
            token = m_sandbox.tokenOf(user);
        return token;
    }

    SandboxProcess::Answer as(const QString &user, const QByteArray &verb, const QByteArray &path,
                              const QByteArray &body = {})
    {
        return m_sandbox.call(verb, path, body, token(user));
    }

    QJsonObject list(const QString &user, const QJsonObject &request, const QByteArray &path = "/timp/orders/")
    {
        return as(user, "POST", path, QJsonDocument(request).toJson()).json().object();
    }

    /// The first order with this PO number, as the Timpanogos list writes it.
    QJsonObject order(const QString &number, const QString &user = QStringLiteral("rita"))
    {
        const auto found = list(user, {{QStringLiteral("po_number"), number}});
        return found.value(QLatin1StringView("orders")).toArray().first().toObject();
    }

    static QByteArray uuidOf(const QJsonObject &order)
    {
        return order.value(QLatin1StringView("uuid")).toString().toLatin1();
    }
    static QByteArray lineUuidOf(const QJsonObject &order, int position)
    {
        const auto lines = order.value(QLatin1StringView("line_items")).toArray();
        return lines.at(position).toObject().value(QLatin1StringView("line_item_uuid")).toString().toLatin1();
    }

    int cancelOrder(const QByteArray &uuid, const QString &user = QStringLiteral("rita"))
    {
        return as(user, "PATCH", "/timp/orders/cancel/", "{\"order_uuid\": \"" + uuid + "\"}").status;
    }
    int cancelLine(const QByteArray &uuid, const QString &user = QStringLiteral("rita"))
    {
        return as(user, "DELETE", "/timp/orders/items/cancel/" + uuid + '/', "{}").status;
    }
    /// @param word confirm or reject
    int answerOrder(const QByteArray &uuid, const QByteArray &word, const QString &user)
    {
        return as(user, "PATCH", "/timp/orders/cancel/" + uuid + '/' + word + '/').status;
    }
    int answerLine(const QByteArray &uuid, const QByteArray &word, const QString &user)
    {
        return as(user, "PATCH", "/timp/orders/items/cancel/" + uuid + '/' + word + '/', "{}").status;
    }

    /// "status/request" of each line, as the sandbox knows them.
    QStringList truth(const QByteArray &orderUuid)
    {
        QStringList words;
        const auto order = m_sandbox.truth(QString::fromLatin1(orderUuid));
        const auto lines = order.value(QLatin1StringView("lines")).toArray();
        for (const auto &entry : lines) {
            const auto line = entry.toObject();
            words << line.value(QLatin1StringView("status")).toString() + u'/'
                         + line.value(QLatin1StringView("request")).toString();
        }
        return words;
    }

private:
    SandboxProcess &m_sandbox;
    QHash<QString, QByteArray> m_tokens;
};

} // namespace Rescind
