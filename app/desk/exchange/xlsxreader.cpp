// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/xlsxreader.h"

#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/tablebuilder.h"
#include "app/desk/exchange/xlsxworkbook.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

using Kind = ImportError::Kind;

constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;

/// "B7": row 7, column 1. The row is 0 where there is none.
std::optional<CellPlace> placeOf(QStringView reference)
{
    const auto digit = std::find_if(reference.cbegin(), reference.cend(), [](QChar one) { return one.isDigit(); });
    const qsizetype letters = digit - reference.cbegin();
    const auto column = columnFromLetters(reference.first(letters));
    const int row = reference.sliced(letters).toInt();
    if (!column || *column >= lastColumn || row < 1 || row > lastRow)
        return std::nullopt;
    return CellPlace{row, *column};
}

class SheetReader
{
public:
    SheetReader(const XlsxWorkbook &workbook, QIODevice *device)
        : m_workbook(workbook)
        , m_xml(device)
    {
    }

    /// Fills @p builder.
    [[nodiscard]] std::optional<ImportError> read(TableBuilder &builder);

private:
    struct Cell
    {
        QString type;
        qsizetype style = 0;
        QString value;
        QString inlineText;
        bool hasFormula = false;
        bool hasValue = false;
    };

    void readRows(TableBuilder &builder);
    void readRow(TableBuilder &builder);
    [[nodiscard]] Cell readCell();
    [[nodiscard]] CellText textOf(const Cell &cell);
    void spreadMergedCells(TableBuilder &builder);
    void spread(QStringView range, TableBuilder &builder);
    void fail(ImportError error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    [[nodiscard]] bool goOn() { return !m_error && m_xml.readNextStartElement(); }

    const XlsxWorkbook &m_workbook;
    QXmlStreamReader m_xml;
    std::optional<ImportError> m_error;
    int m_row = 0;
    int m_formulasWithoutValue = 0;
    qsizetype m_spread = 0;
};

std::optional<ImportError> SheetReader::read(TableBuilder &builder)
{
    m_xml.readNextStartElement();
    if (!m_xml.hasError() && m_xml.name() != "worksheet"_L1)
        fail({.kind = Kind::Damaged});
    while (goOn()) {
        if (m_xml.name() == "sheetData"_L1)
            readRows(builder);
        else if (m_xml.name() == "mergeCells"_L1)
            spreadMergedCells(builder);
        else
            m_xml.skipCurrentElement();
    }
    if (!m_error && m_xml.hasError())
        fail({.kind = Kind::Damaged});
    if (m_formulasWithoutValue > 0)
        builder.warn({ImportWarning::Kind::FormulasWithoutValue, m_formulasWithoutValue});
    return m_error;
}

void SheetReader::readRows(TableBuilder &builder)
{
    while (goOn()) {
        if (m_xml.name() == "row"_L1)
            readRow(builder);
        else
            m_xml.skipCurrentElement();
    }
}

void SheetReader::readRow(TableBuilder &builder)
{
    const auto attributes = m_xml.attributes();
    const int number = attributes.hasAttribute("r"_L1) ? attributes.value("r"_L1).toInt() : m_row + 1;
    if (number <= m_row || number > lastRow) {
        fail({.kind = Kind::Damaged});
        return;
    }
    m_row = number;
    QStringList cells;
    int column = -1;
    while (goOn()) {
        if (m_xml.name() != "c"_L1) {
            m_xml.skipCurrentElement();
            continue;
        }
        int here = column + 1;
        if (const auto reference = m_xml.attributes().value("r"_L1); !reference.isEmpty()) {
            const auto place = placeOf(reference);
            here = place && place->first == number ? place->second : -1;
        }
        if (here <= column) {
            fail({.kind = Kind::Damaged}); // two cells at one place: which one counts can't be told
            return;
        }
        column = here;
        const CellText shown = textOf(readCell());
        if (shown.text.isEmpty())
            continue;
        if (column >= Limits::columns) {
            fail({.kind = Kind::TooManyColumns, .row = number});
            return;
        }
        cells.resize(column);
        cells.append(shown.text);
        if (shown.mark)
            builder.setMark({number, column}, *shown.mark);
    }
    if (m_error)
        return;
    if (auto error = builder.add(number, std::move(cells)))
        fail(*error);
}

SheetReader::Cell SheetReader::readCell()
{
    const auto attributes = m_xml.attributes();
    Cell cell{.type = attributes.value("t"_L1).toString(), .style = attributes.value("s"_L1).toInt()};
    while (goOn()) {
        if (m_xml.name() == "v"_L1) {
            cell.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            cell.hasValue = true;
        } else if (m_xml.name() == "is"_L1) {
            cell.inlineText = XlsxWorkbook::richText(m_xml);
        } else {
            cell.hasFormula = cell.hasFormula || m_xml.name() == "f"_L1;
            m_xml.skipCurrentElement();
        }
    }
    return cell;
}

CellText SheetReader::textOf(const Cell &cell)
{
    if (cell.hasFormula && !cell.hasValue)
        ++m_formulasWithoutValue;
    if (cell.type == "inlineStr"_L1)
        return {cell.inlineText};
    if (!cell.hasValue)
        return {};
    if (cell.type == "s"_L1) {
        bool isNumber = false;
        const QString *text = m_workbook.sharedText(cell.value.trimmed().toLongLong(&isNumber));
        if (isNumber && text)
            return {*text};
        fail({.kind = Kind::Damaged});
        return {};
    }
    if (cell.type == "str"_L1)
        return {XlsxWorkbook::unescaped(cell.value)};
    if (cell.type == "b"_L1)
        return {cell.value.trimmed() == "1"_L1 ? u"TRUE"_s : u"FALSE"_s, CellMark::Truth};
    if (cell.type == "e"_L1)
        return {cell.value, CellMark::SpreadsheetError};
    if (cell.type == "d"_L1)
        return {cell.value, CellMark::Date};
    return m_workbook.format(cell.style).show(cell.value.trimmed(), m_workbook.countsFrom1904());
}

void SheetReader::spreadMergedCells(TableBuilder &builder)
{
    while (goOn()) {
        if (m_xml.name() == "mergeCell"_L1)
            spread(m_xml.attributes().value("ref"_L1), builder);
        m_xml.skipCurrentElement();
    }
}

void SheetReader::spread(QStringView range, TableBuilder &builder)
{
    QList<TableRow> &rows = builder.rows();
    const qsizetype colon = range.indexOf(u':');
    const auto first = colon < 0 ? std::nullopt : placeOf(range.first(colon));
    const auto last = colon < 0 ? std::nullopt : placeOf(range.sliced(colon + 1));
    if (!first || !last || first->first == last->first)
        return;
    const auto isBefore = [](const TableRow &row, int number) { return row.number < number; };
    auto row = std::lower_bound(rows.begin(), rows.end(), first->first, isBefore);
    if (row == rows.end() || row->number != first->first)
        return;
    const int column = first->second;
    const QString text = row->cells.value(column);
    if (text.isEmpty())
        return;
    const auto mark = builder.mark(*first);
    for (++row; row != rows.end() && row->number <= last->first; ++row) {
        // Ranges that overlap, which no program writes, could make this as long as their number times the rows; and
        // rows of one cell could become as wide as the range is far to the right.
        m_spread += std::max<qsizetype>(1, column + 1 - row->cells.size());
        if (m_spread > Limits::cells) {
            fail({.kind = Kind::TooManyCells});
            return;
        }
        if (row->cells.size() <= column)
            row->cells.resize(column + 1);
        if (!row->cells.at(column).isEmpty())
            continue;
        row->cells[column] = text;
        if (mark)
            builder.setMark({row->number, column}, *mark);
    }
}

} // namespace

ImportResult<Table> readXlsx(const QByteArray &bytes, const ReadOptions &options)
{
    ImportResult<XlsxWorkbook> workbook = XlsxWorkbook::open(bytes);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const ImportResult<XlsxWorkbook::Sheet> sheet = workbook->sheet(options.sheet);
    if (!sheet)
        return tl::unexpected(sheet.error());
    ImportResult<QByteArray> contents = workbook->readPart(sheet->part);
    if (!contents)
        return tl::unexpected(contents.error());

    TableBuilder builder;
    builder.setSheet(sheet->name, workbook->sheetNames());
    if (options.sheet.isEmpty() && workbook->sheets().size() > 1)
        builder.warn({ImportWarning::Kind::OtherSheets, static_cast<int>(workbook->sheets().size() - 1)});
    QBuffer device(&*contents); // read bit by bit, so that the sheet is never in memory as UTF-16 as a whole
    device.open(QIODevice::ReadOnly);
    SheetReader reader(*workbook, &device);
    if (auto error = reader.read(builder))
        return tl::unexpected(*error);
    return std::move(builder).finish(options.header);
}

} // namespace Rescind::Exchange
