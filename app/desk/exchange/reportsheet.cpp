// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportsheet.h"

#include "app/desk/exchange/limits.h"
#include "app/domain/codepoints.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange::ReportSheet {
namespace {

constexpr qsizetype sheetRows = LXW_ROW_MAX;
constexpr qsizetype sheetColumns = LXW_COL_MAX;
constexpr qsizetype longestSheetName = 31;

ExportError cannotMake(lxw_error error)
{
    return {.kind = ExportError::Kind::CannotMake, .detail = QString::fromUtf8(lxw_strerror(error))};
}

/// A sheet's name may hold none of []:*?/\ and neither begin nor end with an apostrophe.
QByteArray sheetName(const QString &title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    QString name = writable(title, longestSheetName * 4).replace(forbidden, u" "_s).simplified().left(longestSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QByteArray("Report") : name.toUtf8();
}

/// Spreadsheets write a carriage return as _x000D_, so what looks like that has its underscore written so, too. Control
/// characters are left to the library, which escapes them.
QByteArray cellText(const QString &cell)
{
    static const QRegularExpression lookalike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString text = cell;
    if (text.contains("_x"_L1))
        text.replace(lookalike, u"_x005F_"_s);
    return text.toUtf8();
}

lxw_error writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = writable(cells.at(column), Limits::cellCharacters);
        if (cell.isEmpty())
            continue;
        // Escapes count towards what the library allows; hardly any text is so full of them.
        QByteArray text = cellText(cell);
        while (QString::fromUtf8(text).size() > Limits::cellCharacters) {
            cell = writable(cell, cell.size() - cell.size() / 8 - 1);
            text = cellText(cell);
        }
        // Always a text: never a number, a link or a formula, whatever it looks like.
        const lxw_error error
            = worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.constData(), format);
        if (error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

void setWidths(lxw_worksheet *sheet, const Report &report, qsizetype columns)
{
    constexpr qsizetype sampledRows = 200;
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 60;
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype length = std::max(narrowest, report.columns.value(column).size());
        for (const QStringList &row : report.rows.mid(0, sampledRows))
            length = std::max(length, row.value(column).size());
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, static_cast<double>(std::min(widest, length) + 2), nullptr);
    }
}

lxw_error fill(lxw_workbook *workbook, const Report &report, qsizetype columns)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(report.title).constData());
    if (!sheet)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    lxw_format *heading = workbook_add_format(workbook);
    format_set_bold(heading);
    setWidths(sheet, report, columns);
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_error error = writeRow(sheet, 0, report.columns, heading);
    lxw_row_t at = 1;
    for (auto row = report.rows.cbegin(); row != report.rows.cend() && error == LXW_NO_ERROR; ++row)
        error = writeRow(sheet, at++, *row, nullptr);
    return error;
}

} // namespace

qsizetype columnCount(const Report &report)
{
    qsizetype columns = report.columns.size();
    for (const QStringList &row : report.rows)
        columns = std::max(columns, row.size());
    return columns;
}

QString writable(const QString &cell, qsizetype most)
{
    QString text;
    text.reserve(std::min(cell.size(), most));
    bool fits = true;
    forEachCodePoint(cell, [&](char32_t codePoint) {
        if (codePoint == 0 || QChar::isNonCharacter(codePoint))
            return true;
        const qsizetype units = QChar::requiresSurrogates(codePoint) ? 2 : 1;
        fits = text.size() + units <= most;
        if (fits)
            text += QChar::fromUcs4(QChar::isSurrogate(codePoint) ? U'\uFFFD' : codePoint);
        return fits;
    });
    if (fits)
        return text;
    text.truncate(most - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

ExportResult<QByteArray> make(const Report &report)
{
    const qsizetype columns = columnCount(report);
    if (report.rows.size() >= sheetRows)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::TooManyRows});
    if (columns > sheetColumns)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::TooManyColumns});

    const QTemporaryDir folder; // of mode 0700
    const QString path = folder.filePath(u"report.xlsx"_s);
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = folderName.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook
        = folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (!workbook)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::CannotMake, .detail = folder.errorString()});
    const lxw_error filled = fill(workbook, report, columns);
    const lxw_error closed = workbook_close(workbook); // frees it, whatever it says
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return tl::unexpected(cannotMake(filled != LXW_NO_ERROR ? filled : closed));
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return tl::unexpected(ExportError{.kind = ExportError::Kind::CannotMake, .detail = file.errorString()});
    return file.readAll();
}

} // namespace Rescind::Exchange::ReportSheet
