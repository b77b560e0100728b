// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sheet.h"

#include "app/domain/visibletext.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Sheet)
};

/// Longer than any note, and still quick to lay out.
constexpr qsizetype longestText = 20'000;
constexpr double bodySize = 9;
constexpr double footerSize = 7.5;
constexpr double lineSpace = 4;
constexpr QColor ink(0x18, 0x18, 0x18);
constexpr QColor mutedInk(0x50, 0x50, 0x50);
constexpr QColor rule(0xb4, 0xb4, 0xb4);
constexpr QColor headerFill(0xec, 0xec, 0xec);

QTextCharFormat format(double size, const QColor &colour, bool bold = false)
{
    QTextCharFormat result;
    result.setFontPointSize(size);
    result.setForeground(colour);
    result.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return result;
}

} // namespace

Sheet::Sheet(const QString &title, const QString &footer)
    : m_title(title)
    , m_footer(footer)
    , m_cursor(&m_document)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setMetaInformation(QTextDocument::DocumentTitle, m_title);
    auto font = m_document.defaultFont();
    font.setPointSizeF(bodySize);
    m_document.setDefaultFont(font);
    beginBlock(0);
    m_cursor.insertText(m_title, format(bodySize * 1.8, ink, true));
}

void Sheet::beginBlock(double spaceAbove, bool keepWithNext)
{
    QTextBlockFormat block;
    block.setTopMargin(m_isEmpty ? 0 : spaceAbove);
    // A heading alone at the foot of a page says nothing.
    block.setNonBreakableLines(keepWithNext);
    if (m_isEmpty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_isEmpty = false;
}

QString Sheet::serverText(const QString &text)
{
    return visibleText(text, TextLines::Several, longestText);
}

void Sheet::addText(const QString &text, Look look)
{
    beginBlock(lineSpace);
    m_cursor.insertText(text, format(bodySize, look == Look::Muted ? mutedInk : ink, look == Look::Strong));
}

void Sheet::addHeading(const QString &text)
{
    beginBlock(4 * lineSpace, true);
    m_cursor.insertText(text, format(bodySize * 1.25, ink, true));
}

void Sheet::fillCell(QTextTableCell cell, const QString &text, const QTextCharFormat &format, Qt::Alignment alignment)
{
    m_cursor = cell.firstCursorPosition();
    if (alignment & Qt::AlignRight) {
        // Else a number stands at the next column's text.
        auto padded = cell.format().toTableCellFormat();
        padded.setRightPadding(3 * lineSpace);
        cell.setFormat(padded);
    }
    QTextBlockFormat block;
    block.setAlignment(alignment);
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(text, format);
}

void Sheet::addFacts(const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    QTextTableFormat layout;
    layout.setBorder(0);
    layout.setCellPadding(1.5);
    layout.setCellSpacing(0);
    layout.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    layout.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 26), QTextLength(QTextLength::PercentageLength, 74)});
    auto *table = m_cursor.insertTable(static_cast<int>(facts.size()), 2, layout);
    for (int row = 0; row < table->rows(); ++row) {
        fillCell(table->cellAt(row, 0), facts.at(row).label, format(bodySize, mutedInk), Qt::AlignLeft);
        fillCell(table->cellAt(row, 1), serverText(facts.at(row).value), format(bodySize, ink), Qt::AlignLeft);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Sheet::addTable(const QList<Column> &columns, const QList<QStringList> &rows)
{
    const int shares = std::accumulate(columns.cbegin(), columns.cend(), 0,
                                       [](int sum, const Column &column) { return sum + column.share; });
    QList<QTextLength> widths;
    for (const auto &column : columns)
        widths.append(QTextLength(QTextLength::PercentageLength, 100.0 * column.share / shares));
    QTextTableFormat layout;
    layout.setBorder(1);
    layout.setBorderBrush(rule);
    layout.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    layout.setBorderCollapse(true);
    layout.setCellPadding(3);
    layout.setCellSpacing(0);
    layout.setHeaderRowCount(1);
    layout.setTopMargin(lineSpace);
    layout.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    layout.setColumnWidthConstraints(widths);
    auto *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(columns.size()), layout);
    for (int at = 0; at < table->columns(); ++at) {
        auto cell = table->cellAt(0, at);
        QTextTableCellFormat fill;
        fill.setBackground(headerFill);
        cell.setFormat(fill);
        fillCell(cell, columns.at(at).title, format(bodySize, ink, true), columns.at(at).alignment);
        for (int row = 0; row < rows.size(); ++row)
            fillCell(table->cellAt(row + 1, at), rows.at(row).value(at), format(bodySize, ink),
                     columns.at(at).alignment);
    }
    m_cursor.movePosition(QTextCursor::End);
}

bool Sheet::paint(QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF page(painter.viewport().size());
    QFont footerFont = m_document.defaultFont();
    footerFont.setPointSizeF(footerSize);
    const QFontMetricsF footerMetrics(footerFont, &device);
    const double body = page.height() - 2 * footerMetrics.lineSpacing();
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setPageSize({page.width(), body});
    m_pages = m_document.pageCount();

    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink); // else it would be the window's, and white on white in the dark
    for (int number = 0; number < m_pages; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * body);
        context.clip = QRectF(0, number * body, page.width(), body);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(footerFont);
        painter.setPen(mutedInk);
        const QRectF foot(0, page.height() - footerMetrics.lineSpacing(), page.width(), footerMetrics.lineSpacing());
        const auto count = Text::tr("Page %1 of %2").arg(QLocale().toString(number + 1), QLocale().toString(m_pages));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, count);
        const double room = page.width() - footerMetrics.horizontalAdvance(count) - footerMetrics.lineSpacing();
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         footerMetrics.elidedText(m_footer, Qt::ElideRight, std::max(0.0, room)));
    }
    return painter.end();
}

} // namespace Rescind
