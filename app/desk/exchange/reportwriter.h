// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/exporterror.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace Rescind::Exchange {

/// What is written: any text whatever. NUL and what is no Unicode is left out, and cells are cut, with an ellipsis, at
/// what a spreadsheet can hold.
struct Report
{
    QString title; ///< the sheet's name; made safe
    QStringList columns;
    QList<QStringList> rows;
    bool operator==(const Report &) const = default;
};

enum class ReportFormat { Csv, Xlsx };

/// By the name's ending; nullopt for any other.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Writes reports for people who open them in a spreadsheet program, where no cell is ever taken for a formula.
/// Synchronous and without shared state: call it on a worker thread.
class ReportWriter
{
public:
    /// Replaces @p path as a whole or not at all. The file may be read by its owner only, whatever the umask and
    /// whatever it was before.
    [[nodiscard]] static ExportResult<void> write(const QString &path, const Report &report, ReportFormat format,
                                                  QChar delimiter = u',');

    /// UTF-8 with a byte order mark, every cell quoted, lines ended by CR LF, cells guarded.
    [[nodiscard]] static QByteArray csv(const Report &report, QChar delimiter = u',');
    /// One line of it. Beyond @p cells there are empty ones up to @p columns.
    [[nodiscard]] static QByteArray csvLine(const QStringList &cells, qsizetype columns, QChar delimiter = u',');
    /// Every cell is a text.
    [[nodiscard]] static ExportResult<QByteArray> xlsx(const Report &report);

    /// For the clipboard: cells apart by tabs, guarded, each in one line.
    [[nodiscard]] static QString tabSeparated(const Report &report);

    /// The delimiter that a spreadsheet program expects where people write numbers as @p locale does.
    [[nodiscard]] static QChar delimiterFor(const QLocale &locale);

    /// @p cell, with an apostrophe before it where a program could take it for a formula: when, blanks, invisible
    /// characters and apostrophes aside, it begins with = + - @ (of full width, too), a tab or a line break.
    [[nodiscard]] static QString guarded(const QString &cell);
    /// Undoes guarded() exactly.
    [[nodiscard]] static QString unguarded(const QString &cell);
};

} // namespace Rescind::Exchange
