// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/results.h"

#include "app/desk/actionrunner.h"
#include "app/desk/session.h"
#include "app/domain/cancellation.h"
#include "app/journal/journalentry.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString placeWord(Account::Place place)
{
    switch (place) {
    case Account::Place::Production:
        return u"production"_s;
    case Account::Place::VendorSandbox:
        return u"vendor-sandbox"_s;
    case Account::Place::ThisMachine:
        return u"this-machine"_s;
    case Account::Place::Other:
        return u"other"_s;
    }
    return u"other"_s;
}

JsonLine lineItemJson(const LineItem &line)
{
    JsonLine json;
    json.add("line_item_uuid"_L1, line.uuid);
    json.add("sku"_L1, line.skuId);
    json.add("name"_L1, itemName(line));
    json.addOrNull("quantity"_L1, line.quantity);
    json.add("supplier"_L1, line.supplier.name);
    json.add("status"_L1, line.status);
    json.add("designation"_L1, line.designation);
    json.add("cancellation"_L1, QString(wireName(cancellationState(line))));
    return json;
}

} // namespace

QString createdText(const Order &order)
{
    if (!order.created.isValid())
        return order.createdText;
    static const QRegularExpression fraction(u":\\d{2}(?<fraction>[.,]\\d+)"_s);
    QString digits = fraction.match(order.createdText).captured(u"fraction"_s);
    digits.replace(u',', u'.');
    return order.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + digits + u'Z';
}

QString notesText(const Order &order)
{
    if (order.retailerNotes.isEmpty() || order.supplierNotes.isEmpty())
        return order.retailerNotes + order.supplierNotes;
    return order.retailerNotes + u'\n' + order.supplierNotes;
}

QString itemName(const LineItem &lineItem)
{
    return lineItem.itemName.isEmpty() ? lineItem.skuName : lineItem.itemName;
}

JsonLine orderJson(const Order &order)
{
    QList<JsonLine> lines;
    for (const LineItem &line : order.lineItems)
        lines.append(lineItemJson(line));
    JsonLine json;
    json.add("order_uuid"_L1, order.uuid);
    json.add("po_number"_L1, order.purchaseOrderNumber);
    json.add("created"_L1, createdText(order));
    json.add("retailer"_L1, order.retailer.name);
    json.add("customer"_L1, order.address.name);
    json.add("notes"_L1, notesText(order));
    json.add("lines"_L1, lines);
    return json;
}

ActionReport reportOf(const ActionOutcome &outcome, const QString &given, const Order *order)
{
    ActionReport report;
    report.action = outcome.intent.kind;
    report.target = outcome.intent.target();
    report.given = given;
    report.orderUuid = outcome.intent.orderUuid;
    report.purchaseOrderNumber = order ? order->purchaseOrderNumber : QString();
    report.reason = outcome.intent.reason;
    report.state = outcome.state;
    report.http = outcome.http;
    if (outcome.refusal)
        report.why = QString(wireName(outcome.refusal->reason));
    else if (outcome.error)
        report.why = QString(outcome.error->wireName());
    report.message = outcome.message;
    report.exitCode = exitCodeOf(outcome);
    return report;
}

JsonLine actionJson(const ActionReport &report)
{
    JsonLine json;
    json.add("action"_L1, QString(wireName(report.action)));
    json.add("target"_L1, report.target);
    json.add("state"_L1, QString(wireName(report.state)));
    json.addOrNull("http"_L1, report.http == 0 ? std::nullopt : std::optional<qint64>(report.http));
    json.add("message"_L1, report.message);
    json.addOrNull("order_uuid"_L1, orNull(report.orderUuid));
    json.addOrNull("po_number"_L1, orNull(report.purchaseOrderNumber));
    json.add("given"_L1, report.given);
    json.addOrNull("why"_L1, orNull(report.why));
    json.addOrNull("reason"_L1, orNull(report.reason));
    return json;
}

JsonLine journalJson(const JournalEntry &entry)
{
    const JournalIntent &intent = entry.intent;
    const auto number = [](int value) { return value == 0 ? std::nullopt : std::optional<qint64>(value); };
    JsonLine json;
    json.add("id"_L1, intent.id);
    json.add("action"_L1, QString(wireName(intent.action)));
    json.add("target"_L1, intent.targetUuid);
    json.addOrNull("order_uuid"_L1, orNull(intent.orderUuid));
    json.addOrNull("po_number"_L1, orNull(intent.purchaseOrderNumber));
    json.add("state"_L1, QString(wireName(entry.state)));
    json.add("since"_L1, entry.changed.toUTC().toString(Qt::ISODateWithMs));
    json.add("created"_L1, intent.created.toUTC().toString(Qt::ISODateWithMs));
    json.addOrNull("tries"_L1, std::optional<qint64>(entry.tries));
    json.addOrNull("http"_L1, number(entry.http));
    json.add("message"_L1, entry.message);
    json.addOrNull("reason"_L1, orNull(intent.reason));
    json.add("server"_L1, intent.server);
    json.addOrNull("user"_L1, orNull(intent.person));
    json.add("profile"_L1, intent.profile);
    json.addOrNull("batch"_L1, orNull(intent.batch));
    json.addOrNull("row"_L1, number(intent.batchRow));
    return json;
}

QString roleWord(ActorRole role)
{
    switch (role) {
    case ActorRole::Retailer:
        return u"retailer"_s;
    case ActorRole::Supplier:
        return u"supplier"_s;
    case ActorRole::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

JsonLine identityJson(const Session &session, const QString &organisationName)
{
    const Account &account = session.account();
    const Actor &actor = session.actor();
    std::optional<QStringList> permissions;
    if (actor.permissions.areKnown()) {
        permissions = QStringList(actor.permissions.granted().cbegin(), actor.permissions.granted().cend());
        permissions->sort();
    }
    JsonLine json;
    json.add("server"_L1, account.server.toString());
    json.add("place"_L1, placeWord(account.place()));
    json.add("release"_L1, QString(wireName(account.release)));
    json.addOrNull("profile"_L1, orNull(account.name));
    json.addOrNull("user"_L1, orNull(account.userName));
    json.addOrNull("user_uuid"_L1, orNull(actor.userUuid));
    json.addOrNull("organisation"_L1, orNull(organisationName));
    json.addOrNull("organisation_uuid"_L1, orNull(actor.organisationUuid));
    json.add("role"_L1, roleWord(actor.role));
    json.addOrNull("permissions"_L1, permissions);
    json.addOrNull("token_ends"_L1, session.tokenEnds().isValid()
                                        ? std::optional(session.tokenEnds().toUTC().toString(Qt::ISODate))
                                        : std::nullopt);
    return json;
}

} // namespace Rescind::Cli
