// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/hooks.h"

#include "app/sandbox/people.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr auto helpText = "GET    /sandbox/log/             what arrived, oldest first\n"
                          "DELETE /sandbox/log/             forget it\n"
                          "GET    /sandbox/effects/         what changed the shop, by target\n"
                          "GET    /sandbox/order/<uuid>/    an order as it is\n"
                          "POST   /sandbox/ship/            {\"line_item_uuid\", \"tracking_number\"}\n"
                          "POST   /sandbox/answer/          {\"line_item_uuid\", \"confirm\": true or false}\n"
                          "POST   /sandbox/expire-tokens/\n"
                          "POST   /sandbox/faults/          lines as in the file of faults\n"
                          "DELETE /sandbox/faults/\n"
                          "POST   /sandbox/latency/         {\"ms\": number}\n";

HttpAnswer jsonAnswer(const QJsonObject &object)
{
    return {200, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

HttpAnswer done()
{
    return {204, {}, {}, {}};
}

HttpAnswer complaint(int status, const QString &text)
{
    return {status, text.toUtf8() + '\n', "text/plain; charset=utf-8", {}};
}

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

HttpAnswer Hooks::handle(const HttpRequest &request)
{
    const auto path = request.path.sliced(9);
    auto answer = HttpAnswer{404, {}, {}, {}};
    if (request.method == "GET") {
        answer = read(path);
    } else if (request.method == "DELETE" && path == "log/") {
        m_parts.log.clear();
        answer = done();
    } else if (request.method == "DELETE" && path == "faults/") {
        m_parts.faults.clear();
        answer = done();
    } else if (request.method == "POST") {
        answer = write(request, path);
    }
    if (const auto error = m_parts.database.takeError(); !error.isEmpty())
        return complaint(500, error);
    return answer;
}

HttpAnswer Hooks::read(const QByteArray &path)
{
    if (path.isEmpty())
        return {200, helpText, "text/plain", {}};
    if (path == "log/") {
        QJsonArray requests;
        for (const auto &entry : m_parts.log.entries())
            requests.append(entry);
        return jsonAnswer({{u"requests"_s, requests}});
    }
    if (path == "effects/") {
        QJsonObject byTarget;
        const auto &counts = m_parts.log.effectsByTarget();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            byTarget.insert(it.key(), it.value());
        return jsonAnswer({{u"effects"_s, m_parts.log.effects()}, {u"by_target"_s, byTarget}});
    }
    if (path.startsWith("order/") && path.endsWith('/'))
        return order(path.sliced(6).chopped(1));
    return {404, {}, {}, {}};
}

HttpAnswer Hooks::order(const QByteArray &uuid)
{
    const auto found = m_parts.store.anyOrder(QString::fromLatin1(uuid));
    if (!found)
        return complaint(404, u"no such order"_s);
    QJsonArray lines;
    for (const auto &line : found->lines) {
        QJsonArray tracking;
        for (const auto &parcel : line.parcels)
            tracking.append(parcel.trackingNumber);
        lines.append(QJsonObject{
            {u"line_item_uuid"_s, plain(line.uuid)},
            {u"status"_s, QString(wireName(line.status))},
            {u"request"_s, QString(wireName(line.request))},
            {u"supplier"_s, line.supplier == 0 ? QString() : organisation(line.supplier).name},
            {u"supplier_uuid"_s, line.supplier == 0 ? QString() : plain(organisation(line.supplier).partyUuid)},
            {u"tracking"_s, tracking}});
    }
    return jsonAnswer({{u"order_uuid"_s, plain(found->uuid)},
                       {u"po_number"_s, found->purchaseOrderNumber},
                       {u"retailer"_s, organisation(found->retailer).name},
                       {u"lines"_s, lines}});
}

HttpAnswer Hooks::write(const HttpRequest &request, const QByteArray &path)
{
    if (path == "expire-tokens/") {
        m_parts.tokens.expireAll();
        return done();
    }
    if (path == "faults/") {
        const auto wrong = m_parts.faults.add(request.body);
        return wrong ? complaint(400, *wrong) : done();
    }
    const auto body = QJsonDocument::fromJson(request.body).object();
    if (path == "ship/") {
        const auto number = body.value("tracking_number"_L1).toString(u"1Z999AA10123456784"_s);
        return m_parts.cancellations.ship(body.value("line_item_uuid"_L1).toString(), number)
                   ? done()
                   : complaint(422, u"no such line, or it is cancelled"_s);
    }
    if (path == "answer/")
        return answerLine(body);
    if (path == "latency/")
        return setLatency(body);
    return {404, {}, {}, {}};
}

HttpAnswer Hooks::answerLine(const QJsonObject &body)
{
    const auto uuid = body.value("line_item_uuid"_L1).toString();
    const bool confirm = body.value("confirm"_L1).toBool(true);
    auto outcome = DeedOutcome::NoSuchTarget;
    for (const auto &each : organisations()) {
        if (each.role != ActorRole::Supplier)
            continue;
        const auto said = m_parts.cancellations.answerLine(each.id, uuid, confirm);
        if (said == DeedOutcome::Done)
            return done();
        if (said != DeedOutcome::NoSuchTarget && said != DeedOutcome::NotYourLine)
            outcome = said;
    }
    return complaint(422, wireName(outcome));
}

HttpAnswer Hooks::setLatency(const QJsonObject &body)
{
    const auto ms = body.value("ms"_L1).toInteger(-1);
    if (ms < 0 || ms > 600'000)
        return complaint(400, u"ms is a number from 0 to 600000"_s);
    m_parts.latency = std::chrono::milliseconds(ms);
    return done();
}

} // namespace Rescind::Sandbox
