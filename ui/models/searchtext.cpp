// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"

#include "app/domain/order.h"

#include <QUuid>

#include <algorithm>

namespace Rescind {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

void append(QString &out, const QString &field)
{
    if (field.isEmpty())
        return;
    out += foldedText(field);
    out += u'\n';
}

} // namespace

QString foldedText(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const auto decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    std::copy_if(decomposed.cbegin(), decomposed.cend(), std::back_inserter(out),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return out.toCaseFolded().replace(u'ß', QLatin1StringView("ss"));
}

QString searchableText(const Order &order)
{
    QString out;
    append(out, order.purchaseOrderNumber);
    append(out, order.uuid);
    append(out, order.address.name);
    append(out, order.address.businessName);
    for (const auto &line : order.lineItems) {
        append(out, line.itemName);
        append(out, line.skuId);
        append(out, line.skuName);
        append(out, line.uuid);
        for (const auto &parcel : line.parcels)
            append(out, parcel.trackingNumber);
    }
    return out;
}

SearchWords::SearchWords(QStringView typed)
    : m_words(foldedText(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchWords::match(QStringView searchable) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [searchable](const QString &word) { return searchable.contains(word); });
}

bool looksLikeUuid(QStringView text)
{
    return !uuidFrom(text).isEmpty();
}

QString uuidFrom(QStringView text)
{
    auto bare = text.trimmed();
    if (bare.startsWith(u'{') && bare.endsWith(u'}'))
        bare = bare.sliced(1).chopped(1);
    // QUuid stops reading after the last digit it needs.
    constexpr qsizetype length = 36;
    const auto uuid = bare.size() == length ? QUuid::fromString(bare) : QUuid();
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

} // namespace Rescind
