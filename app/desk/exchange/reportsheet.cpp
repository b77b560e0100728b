// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportsheet.h"

#include "app/desk/exchange/limits.h"
#include "app/domain/codepoints.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <memory>
#include <utility>

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

/// Whether the sheet in the spreadsheet at @p path comes to its end, with so many rows.
bool isWhole(const QString &path, quint32 rows)
{
    using Archive = std::unique_ptr<zip_t, decltype([](zip_t *archive) { zip_discard(archive); })>;
    using Part = std::unique_ptr<zip_file_t, decltype([](zip_file_t *part) { zip_fclose(part); })>;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    const Part part(archive ? zip_fopen(archive.get(), "xl/worksheets/sheet1.xml", 0) : nullptr);
    if (!part)
        return false;
    constexpr QByteArrayView rowBegins = "<row ";
    constexpr QByteArrayView sheetEnds = "</worksheet>";
    QByteArray block;
    quint32 found = 0;
    for (;;) {
        // What may be the beginning of either stays for the next round.
        QByteArray read(256 * 1024, Qt::Uninitialized);
        const zip_int64_t length = zip_fread(part.get(), read.data(), static_cast<zip_uint64_t>(read.size()));
        if (length <= 0)
            return length == 0 && found == rows && block.contains(sheetEnds);
        block += QByteArrayView(read.constData(), length);
        qsizetype from = 0;
        for (qsizetype at = block.indexOf(rowBegins); at >= 0; at = block.indexOf(rowBegins, from)) {
            ++found;
            from = at + rowBegins.size();
        }
        block = block.sliced(std::max(from, block.size() - 2 * sheetEnds.size()));
    }
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
    if (report.rows.size() >= sheetRows)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::TooManyRows});
    if (columnCount(report) > sheetColumns)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::TooManyColumns});

    SheetMaker maker(report.title, report.columns, SheetMaker::Rows::InMemory);
    for (const QStringList &row : report.rows) {
        if (const auto added = maker.add(row); !added)
            return tl::unexpected(added.error());
    }
    const auto path = maker.close();
    if (!path)
        return tl::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QFile::ReadOnly))
        return tl::unexpected(ExportError{.kind = ExportError::Kind::CannotMake, .detail = file.errorString()});
    return file.readAll();
}

SheetMaker::SheetMaker(const QString &title, const QStringList &columns, Rows rows)
{
    const QString path = m_folder.filePath(u"report.xlsx"_s);
    QByteArray folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{.constant_memory = static_cast<uint8_t>(rows == Rows::OnDisk ? LXW_TRUE : LXW_FALSE),
                                 .tmpdir = folderName.data(),
                                 .use_zip64 = LXW_FALSE};
    if (m_folder.isValid())
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_workbook)
        return;
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(title).constData());
    if (!m_sheet)
        return;
    lxw_format *heading = workbook_add_format(m_workbook);
    format_set_bold(heading);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_error = write(columns, heading);
}

SheetMaker::~SheetMaker()
{
    if (m_workbook)
        workbook_close(m_workbook); // what frees it
}

int SheetMaker::write(const QStringList &cells, lxw_format *format)
{
    constexpr lxw_row_t sampledRows = 200;
    if (cells.size() > sheetColumns)
        return LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    if (m_row <= sampledRows) {
        m_lengths.resize(std::max(m_lengths.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column)
            m_lengths[column] = std::max(m_lengths.at(column), cells.at(column).size());
    }
    return writeRow(m_sheet, m_row++, cells, format);
}

ExportResult<void> SheetMaker::add(const QStringList &row)
{
    if (!m_sheet || m_error != LXW_NO_ERROR)
        return tl::unexpected(failure());
    if (m_row >= sheetRows)
        return tl::unexpected(ExportError{.kind = ExportError::Kind::TooManyRows});
    m_error = write(row, nullptr);
    if (m_error != LXW_NO_ERROR)
        return tl::unexpected(failure());
    return {};
}

ExportResult<QString> SheetMaker::close()
{
    if (!m_sheet || m_error != LXW_NO_ERROR)
        return tl::unexpected(failure());
    setWidths();
    m_error = workbook_close(std::exchange(m_workbook, nullptr)); // frees it, whatever it says
    m_sheet = nullptr;
    if (m_error != LXW_NO_ERROR)
        return tl::unexpected(failure());
    QString path = m_folder.filePath(u"report.xlsx"_s);
    // The library does not look whether what it writes beforehand found room.
    if (!isWhole(path, m_row))
        return tl::unexpected(ExportError{.kind = ExportError::Kind::CannotMake,
                                          .detail = ExportError::tr("there is no room in %1").arg(m_folder.path())});
    return path;
}

void SheetMaker::setWidths()
{
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 60;
    for (qsizetype column = 0; column < m_lengths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        const auto width = std::clamp(m_lengths.at(column), narrowest, widest) + 2;
        worksheet_set_column(m_sheet, at, at, static_cast<double>(width), nullptr);
    }
}

ExportError SheetMaker::failure() const
{
    if (m_error == LXW_NO_ERROR)
        return {.kind = ExportError::Kind::CannotMake, .detail = m_folder.errorString()};
    return cannotMake(static_cast<lxw_error>(m_error));
}

} // namespace Rescind::Exchange::ReportSheet
