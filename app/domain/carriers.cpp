// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/carriers.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Carrier
{
    QLatin1StringView name;
    QLatin1StringView page;
    QLatin1StringView parameter;
    /// How it is called in lower case, words parted by one blank.
    std::array<QLatin1StringView, 4> calledToo;
};

const std::array<Carrier, 4> &carriers()
{
    static const std::array<Carrier, 4> known{
        Carrier{"UPS"_L1, "https://www.ups.com/track"_L1, "tracknum"_L1, {"ups"_L1, "united parcel service"_L1}},
        Carrier{"FedEx"_L1,
                "https://www.fedex.com/fedextrack/"_L1,
                "trknbr"_L1,
                {"fedex"_L1, "fed ex"_L1, "federal express"_L1}},
        Carrier{"USPS"_L1,
                "https://tools.usps.com/go/TrackConfirmAction"_L1,
                "tLabels"_L1,
                {"usps"_L1, "us postal service"_L1, "u s postal service"_L1, "united states postal service"_L1}},
        Carrier{"DHL"_L1, "https://www.dhl.com/global-en/home/tracking.html"_L1, "tracking-id"_L1, {"dhl"_L1}}};
    return known;
}

bool isAsciiLetterOrDigit(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// Words in lower case between single blanks, with one at each end; empty when there is a letter of another script: a
/// name that only looks like a carrier's is none.
QString wordsOf(const QString &text)
{
    QString words(u' ');
    for (const QChar character : text) {
        if (isAsciiLetterOrDigit(character))
            words += character.toLower();
        else if (character.unicode() >= 0x80)
            return {};
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

const Carrier *carrierNamed(const QString &text)
{
    const QString words = wordsOf(text);
    const Carrier *found = nullptr;
    for (const Carrier &carrier : carriers()) {
        const bool isNamed
            = std::any_of(carrier.calledToo.cbegin(), carrier.calledToo.cend(), [&words](QLatin1StringView name) {
                  return !name.isEmpty() && words.contains(u' ' + name + u' ');
              });
        if (!isNamed)
            continue;
        if (found)
            return nullptr; // two of them: the server does not say which
        found = &carrier;
    }
    return found;
}

/// The number without the blanks and hyphens people group it with; empty when it can't be one.
QString parcelNumber(const QString &text)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 40;
    QString number;
    for (const QChar character : text) {
        if (character == u' ' || character == u'-')
            continue;
        if (!isAsciiLetterOrDigit(character) || number.size() == longest)
            return {};
        number += character;
    }
    return number.size() < shortest ? QString() : number;
}

} // namespace

std::optional<CarrierLink> carrierLink(const Parcel &parcel)
{
    const QString number = parcelNumber(parcel.trackingNumber);
    const Carrier *carrier = number.isEmpty() ? nullptr : carrierNamed(parcel.shippingCarrier);
    if (!carrier)
        return std::nullopt;
    QUrl url{QString(carrier->page)};
    QUrlQuery query;
    query.addQueryItem(QString(carrier->parameter), number);
    url.setQuery(query);
    return CarrierLink{QString(carrier->name), url};
}

} // namespace Rescind
