// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

/// The readers, each fed with whatever bytes: what comes from a server, from a file or from other people. A reader may
/// refuse anything; it may not crash, and what it makes of the bytes must hold. The same functions are fed by libFuzzer
/// (`./dev fuzz`) and, with what it was begun from and what it has found, by an ordinary test.
namespace Rescind::Fuzz {

struct Target
{
    const char *name; ///< and of its folder in tests/fuzz/corpus
    void (*feed)(const QByteArray &bytes);
};

[[nodiscard]] std::span<const Target> targets();

/// Ends the program unless it `holds`.
void demand(bool holds, const char *what);

// What the server answers.
void feedOrders(const QByteArray &bytes);
void feedLogIn(const QByteArray &bytes);
void feedRefusals(const QByteArray &bytes);

// Lists.
void feedCsv(const QByteArray &bytes);
void feedXlsx(const QByteArray &bytes);
void feedXlsxParts(const QByteArray &bytes);
void feedPastedText(const QByteArray &bytes);

// What people type, and what they are shown.
void feedSearch(const QByteArray &bytes);
void feedShownText(const QByteArray &bytes);
#ifdef RESCIND_FUZZES_LINKS
void feedLinks(const QByteArray &bytes);
#endif

// The program's own files.
void feedSettings(const QByteArray &bytes);
void feedKeptOrders(const QByteArray &bytes);

} // namespace Rescind::Fuzz
