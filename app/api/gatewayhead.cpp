// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/gatewayhead.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

/// The one length that a `Content-Length` states. Repeated fields come joined by commas; only equal ones make sense.
std::optional<qint64> readLength(const QByteArray &value)
{
    std::optional<qint64> length;
    for (const QByteArray &part : value.split(',')) {
        const QByteArray digits = part.trimmed();
        const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char character) {
            return character >= '0' && character <= '9';
        });
        bool fits = false;
        const qint64 number = digits.toLongLong(&fits);
        if (!isNumber || !fits || (length && *length != number))
            return std::nullopt;
        length = number;
    }
    return length;
}

QDateTime readHttpDate(const QByteArray &value)
{
    // IMF-fixdate, the only form a server may still make (RFC 9110, 5.6.7).
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

bool hasNoContent(int status)
{
    return status < 200 || status == 204 || status == 205 || status == 304;
}

void readFraming(GatewayHead &head, const QNetworkReply &reply)
{
    using Framing = GatewayHead::Framing;
    const QVariant removedLength = reply.attribute(QNetworkRequest::OriginalContentLengthAttribute);
    if (hasNoContent(head.status)) {
        head.framing = Framing::NoContent;
    } else if (reply.rawHeader("Transfer-Encoding").toLower().contains("chunked")) {
        head.framing = Framing::Chunks;
    } else if (removedLength.isValid()) {
        // Qt takes the header away from what it decompresses.
        head.framing = Framing::Length;
        head.length = removedLength.toLongLong();
    } else if (reply.hasRawHeader("Content-Length")) {
        const std::optional<qint64> length = readLength(reply.rawHeader("Content-Length"));
        head.framing = length ? Framing::Length : Framing::Contradictory;
        head.length = length.value_or(-1);
    }
}

} // namespace

GatewayHead GatewayHead::of(const QNetworkReply &reply)
{
    GatewayHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!head.hasArrived())
        return head;
    readFraming(head, reply);
    head.contentType = reply.rawHeader("Content-Type").trimmed();
    head.contentEncoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    const QByteArray location = reply.rawHeader("Location");
    if (!location.isEmpty())
        head.redirectTarget = reply.url().resolved(QUrl::fromEncoded(location));
    head.retryAfter = readRetryAfter(reply.rawHeader("Retry-After").trimmed(), reply.rawHeader("Date").trimmed());
    return head;
}

std::optional<std::chrono::seconds> GatewayHead::readRetryAfter(const QByteArray &value, const QByteArray &date)
{
    using namespace std::chrono;
    constexpr seconds longest = hours(1);
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds(number), seconds(0), longest);
    const QDateTime until = readHttpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime theirNow = readHttpDate(date);
    const QDateTime now = theirNow.isValid() ? theirNow : QDateTime::currentDateTimeUtc();
    return std::clamp(seconds(now.secsTo(until)), seconds(0), longest);
}

bool GatewayHead::isHtml() const
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

bool GatewayHead::isEncoded() const
{
    return !contentEncoding.isEmpty() && contentEncoding != "identity";
}

ApiError::Kind GatewayHead::kindOfFailure() const
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 400:
        return Kind::SomethingMissing;
    case 401:
        return Kind::NotSignedIn;
    case 403:
        return Kind::NotPermitted;
    case 404:
        return Kind::NotFound;
    case 405:
        return Kind::WrongVerb;
    case 409:
        return Kind::WrongAccountType;
    case 415:
        return Kind::WrongContentType;
    case 422:
        return Kind::CannotBePerformed;
    case 429:
        return Kind::TooManyRequests;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 500 && status < 600)
        return Kind::ServerFailure;
    return Kind::UndocumentedStatus;
}

} // namespace Rescind
