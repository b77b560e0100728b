// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/table.h"

#include <QByteArray>

namespace Rescind::Exchange {

enum class HeaderRow {
    Detect, ///< a header when a name in it is known, or when it holds no digit and there is more below
    Present,
    Absent
};

struct ReadOptions
{
    HeaderRow header = HeaderRow::Detect;
    QString sheet = {};   ///< of a spreadsheet, letter case aside; the first visible one when empty
    QChar delimiter = {}; ///< of text; found out when null
    bool operator==(const ReadOptions &) const = default;
};

// Reading lists: CSV in any usual encoding and spelling, or XLSX, told apart by their content and never by a name.
// Everything is bounded (limits.h). Synchronous and without shared state: call it on a worker thread.

[[nodiscard]] ImportResult<Table> readTable(const QByteArray &bytes, const ReadOptions &options = {});
/// @p path is the file that a person chose; an ordinary file. The error's `name` is this path where it matters.
[[nodiscard]] ImportResult<Table> readTableFile(const QString &path, const ReadOptions &options = {});
/// Text that has been decoded already, such as the clipboard's.
[[nodiscard]] ImportResult<Table> readTableText(QStringView text, const ReadOptions &options = {});

} // namespace Rescind::Exchange
