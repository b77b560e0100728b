// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachestore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

/// Fails the test when @p result is an error, and says which.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : wireName(verified.error().kind).data());                        \
    } while (false)

namespace Rescind::CacheSamples {

/// A uuid that is the same for the same number, and spread like a random one.
[[nodiscard]] QString uuidOf(quint64 number);
/// An order as most are: three lines of one supplier, half of them shipped. The same for the same number.
[[nodiscard]] Order order(int number);
/// Orders @p first to @p first + @p count - 1.
[[nodiscard]] QList<Order> orders(int count, int first = 1);
/// What is about people in order(@p number): its customer's name and so on, each found nowhere else in it.
[[nodiscard]] QStringList personalTextsOf(int number);
/// What else there is to be found of it: PO number and tracking numbers.
[[nodiscard]] QStringList businessTextsOf(int number);
/// An order with anything that may be in one, and that nobody would think of.
[[nodiscard]] Order strangeOrder(QRandomGenerator &chance);

[[nodiscard]] QDateTime moment(int minute = 0);
/// A key that is the same for the same seed.
[[nodiscard]] CacheKey key(char seed = 'k');
[[nodiscard]] CacheSettings settings(const QString &file);

/// Gives @p each every text of @p order, and whether it is about people.
void forEachText(Order &order, const std::function<void(QString &text, bool isAboutPeople)> &each);

/// All files of a cache, byte for byte.
[[nodiscard]] QByteArray bytesOnDisk(const QString &file);
/// Whether @p text is in @p bytes in any spelling that a program might have written it in.
[[nodiscard]] bool isFound(const QByteArray &bytes, const QString &text);

} // namespace Rescind::CacheSamples
