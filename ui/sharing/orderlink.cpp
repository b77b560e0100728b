// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/orderlink.h"

#include "app/domain/visibletext.h"
#include "ui/models/searchtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNumber = 128;

/// Null when it is not encoded as addresses are, or not UTF-8.
QString decoded(const QString &segment)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (broken.match(segment).hasMatch())
        return {};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArray::fromPercentEncoding(segment.toUtf8()));
    return decode.hasError() ? QString() : text;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestNumber && !holdsInvisible(text) && trimmedVisibly(text) == text;
}

} // namespace

bool OrderLink::isMeant(const QString &text)
{
    return text.startsWith("rescind:"_L1, Qt::CaseInsensitive);
}

std::optional<OrderLink> OrderLink::parse(const QString &text)
{
    // No user, port, query or fragment, and one segment: what else an address can hold has no meaning here.
    static const QRegularExpression form(u"\\Arescind://(order|po)/([^/?#@\\\\\\s]+)/?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = text.size() <= longest ? form.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto value = decoded(match.captured(2));
    if (match.capturedView(1).compare(u"po", Qt::CaseInsensitive) == 0)
        return isNumber(value) ? std::optional(OrderLink{Kind::PurchaseOrder, value}) : std::nullopt;
    constexpr qsizetype uuidLength = 36;
    const auto uuid = value.size() == uuidLength ? uuidFrom(value) : QString();
    return uuid.isEmpty() ? std::nullopt : std::optional(OrderLink{Kind::Order, uuid});
}

QString OrderLink::text() const
{
    const auto place = kind == Kind::Order ? u"order"_s : u"po"_s;
    return u"rescind://%1/%2"_s.arg(place, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
}

} // namespace Rescind
