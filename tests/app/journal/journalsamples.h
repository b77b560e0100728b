// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalstore.h"

#include <QTest>

namespace Rescind::JournalSamples {

using namespace std::chrono_literals;

/// A fixed moment, @p seconds later.
[[nodiscard]] QDateTime moment(qint64 seconds = 0);
/// The id of the @p number th intent, always the same.
[[nodiscard]] QString idOf(int number);
/// A complete intent to cancel an item, of the profile "work"; what is in it differs from number to number.
[[nodiscard]] JournalIntent intent(int number, ActionKind action = ActionKind::CancelItem);
[[nodiscard]] QList<JournalIntent> intents(int count, int first = 1);
/// A move @p from to @p to of the @p number th intent by whoever may decide it first.
[[nodiscard]] JournalMove move(int number, JournalState from, JournalState to, int http = 0);
/// Steps that lead from Held to @p state, Held left out.
[[nodiscard]] QList<JournalState> wayTo(JournalState state);
/// Brings the @p number th intent, which is there and Held, to @p state.
[[nodiscard]] bool bringTo(JournalStore &store, int number, JournalState state);

/// For QTemporaryDir: a place in memory where the system has one, for tests that make thousands of files none of which
/// has to outlive them.
[[nodiscard]] QString quickPlace();

/// All that can be read, as text; or the error.
[[nodiscard]] QString contents(JournalStore &store);

} // namespace Rescind::JournalSamples

/// Fails the test with the error's kind and words when @p result holds one.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        if (!verified)                                                                                                 \
            QFAIL(qPrintable(verified.error().message));                                                               \
    } while (false)

/// Fails the test unless @p result is an error of @p expectedKind, with words.
#define VERIFY_ERROR(result, expectedKind)                                                                             \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(!verified, "an error was expected");                                                                  \
        QCOMPARE(QString(Rescind::wireName(verified.error().kind)), QString(Rescind::wireName(expectedKind)));         \
        QVERIFY(!verified.error().message.isEmpty());                                                                  \
    } while (false)
