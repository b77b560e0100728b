// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/roundrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

// As texts: a number in JSON holds 53 bits.
QJsonArray toJson(const std::vector<RoundWindows::Identity> &orders)
{
    QJsonArray array;
    for (const RoundWindows::Identity order : orders)
        array.append(QString::number(order, 16));
    return array;
}

std::vector<RoundWindows::Identity> identitiesFrom(const QJsonValue &value)
{
    std::vector<RoundWindows::Identity> orders;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &order : array)
        orders.push_back(order.toString().toULongLong(nullptr, 16));
    return orders;
}

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QString RoundRecord::positionName()
{
    return u"round"_s;
}

CachePosition RoundRecord::toPosition() const
{
    QJsonObject json{{u"finished"_s, toText(finished)}, {u"begun"_s, toText(begun)}};
    if (reached) {
        json.insert(u"depth"_s, reached->depth);
        json.insert(u"top"_s, toJson(reached->top));
        json.insert(u"tail"_s, toJson(reached->tail));
    }
    return {positionName(), QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

RoundRecord RoundRecord::from(const std::optional<QByteArray> &value)
{
    const QJsonObject json = QJsonDocument::fromJson(value.value_or(QByteArray())).object();
    RoundRecord record;
    record.finished = timeFrom(json.value("finished"_L1));
    record.begun = timeFrom(json.value("begun"_L1));
    const int depth = json.value("depth"_L1).toInt();
    if (record.begun.isValid() && depth > 0)
        record.reached = {identitiesFrom(json.value("top"_L1)), identitiesFrom(json.value("tail"_L1)), depth};
    return record;
}

} // namespace Rescind
