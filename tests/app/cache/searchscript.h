// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/foldedtext.h"
#include "app/cache/searchindex.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <map>
#include <vector>

/// Random orders whose texts resemble each other, and the plainest possible search in them.
namespace Rescind::SearchScript {

/// The beginning of a text in one script; short and from few letters, so that much is found.
[[nodiscard]] inline QString randomText(QRandomGenerator &random)
{
    static const QStringList alphabets{
        QStringLiteral("aA\u00e4\u00c5nN\u00dfsS\u0130\u0131i e"),          // Latin
        QStringLiteral("0123456789-"),                                      // numbers
        QStringLiteral("\u03c3\u03c2\u03a3\u03b1\u03ac \u03bf"),            // Greek
        QStringLiteral("\u0435\u0401\u0438\u0439\u042f \u043d"),            // Cyrillic
        QStringLiteral("\ud55c\ud558\uad6d\u3131\ub098 "),                  // Hangul
        QStringLiteral("\u0627\u0623\u0645\u064f\u0644\ufefb\u0649 "),      // Arabic
        QStringLiteral("\u84dd\u8272\u30ac\u30ab\uff76\uff9e\uff11\u3000"), // Chinese, Japanese
        QStringLiteral("\u0e01\u0e34\u0e31\u0e48\u0e19\u0301 "),            // Thai, and an accent among it
        QString::fromUtf16(u"\U0001f600\U0001f601a\n\t\0\xd83d{}", 12),     // what people do not type
    };
    const QString &alphabet = alphabets.at(random.bounded(static_cast<int>(alphabets.size())));
    QString text;
    for (int length = random.bounded(9); length > 0; --length)
        text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

[[nodiscard]] inline QString randomUuid(QRandomGenerator &random)
{
    // Few beginnings, so that they are shared.
    return QStringLiteral("%1-ee8%2-3ca4-894e-db77e160355%3")
        .arg(0x6fa459e0U + random.bounded(40U), 8, 16, QLatin1Char('0'))
        .arg(random.bounded(4))
        .arg(random.bounded(16), 1, 16);
}

[[nodiscard]] inline SearchableOrder randomOrder(QRandomGenerator &random)
{
    SearchableOrder order{.uuid = random.bounded(8) == 0 ? randomText(random) : randomUuid(random),
                          .purchaseOrderNumber = QString::number(random.bounded(100'000)),
                          .names = {randomText(random) + randomText(random), randomText(random)},
                          .city = randomText(random) + QLatin1Char(' ') + randomText(random),
                          .lines = {}};
    for (int lines = random.bounded(5); lines > 0; --lines) {
        SearchableOrder::Line line{.uuid = randomUuid(random),
                                   .itemName = randomText(random),
                                   .skuId = QStringLiteral("SKU-%1").arg(random.bounded(300)),
                                   .skuName = randomText(random),
                                   .trackingNumbers = {}};
        for (int parcels = random.bounded(3); parcels > 0; --parcels)
            line.trackingNumbers.push_back(QStringLiteral("1Z%1").arg(random.bounded(1000)));
        order.lines.push_back(line);
    }
    return order;
}

[[nodiscard]] inline QString randomTyped(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return QString::number(random.bounded(1000));
    case 1:
        return randomUuid(random).left(1 + random.bounded(36));
    case 2:
        return QStringLiteral("sku-") + QString::number(random.bounded(40));
    case 3:
        return randomText(random) + QLatin1Char(' ') + QString::number(random.bounded(100));
    case 4:
        return randomText(random).left(1);
    case 5:
        return randomText(random) + QLatin1Char(' ') + randomText(random) + QLatin1Char(' ') + randomText(random);
    default:
        return randomText(random).left(3);
    }
}

/// An order's texts, spread out for the plainest search.
struct PlainOrder
{
    QStringList texts; ///< folded
    QStringList uuids; ///< their digits

    explicit PlainOrder(const SearchableOrder &order)
    {
        QStringList raw{order.purchaseOrderNumber, order.city};
        raw += order.names;
        addUuid(order.uuid, raw);
        for (const auto &line : order.lines) {
            raw += {line.itemName, line.skuId, line.skuName};
            raw += line.trackingNumbers;
            addUuid(line.uuid, raw);
        }
        for (const QString &text : raw)
            texts += FoldedText(text).toString();
    }

    /// Whether all that was @p typed occurs, found out one text after the other.
    [[nodiscard]] bool matches(const QString &typed) const
    {
        static const QRegularExpression beginningOfUuid(QStringLiteral(
            "^\\{?([0-9a-f]{8,32}|[0-9a-f]{8}-([0-9a-f]{0,4}|[0-9a-f]{4}-([0-9a-f]{0,4}|[0-9a-f]{4}-([0-9a-f]{0,4}|"
            "[0-9a-f]{4}-[0-9a-f]{0,12}))))\\}?$"));
        static const QRegularExpression punctuation(QStringLiteral("[-{}]"));
        const QStringList words = FoldedText(typed).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [this](const QString &word) {
            bool isFound
                = std::any_of(texts.begin(), texts.end(), [&word](const QString &text) { return text.contains(word); });
            if (!isFound && beginningOfUuid.match(word).hasMatch()) {
                const QString digits = QString(word).remove(punctuation).left(16);
                isFound = std::any_of(uuids.begin(), uuids.end(),
                                      [&digits](const QString &uuid) { return uuid.startsWith(digits); });
            }
            return isFound;
        });
    }

private:
    void addUuid(const QString &uuid, QStringList &raw)
    {
        if (uuid.size() == 36 && uuid.at(8) == QLatin1Char('-'))
            uuids += QString(uuid).remove(QLatin1Char('-'));
        else
            raw += uuid;
    }
};

} // namespace Rescind::SearchScript
