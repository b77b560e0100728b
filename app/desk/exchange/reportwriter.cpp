// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportwriter.h"

#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/reportsheet.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

bool needsGuard(QStringView cell)
{
    for (const QChar one : cell) {
        if (one == u'\t' || one == u'\r' || one == u'\n' || QStringView(u"=+-@＝＋－＠−").contains(one))
            return true;
        if (one != u'\'' && !one.isSpace() && one.category() != QChar::Other_Format
            && one.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

void appendQuoted(QByteArray &line, QString cell)
{
    cell.replace(u'"', "\"\""_L1);
    line += '"' + cell.toUtf8() + '"';
}

ExportResult<void> writePrivately(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // Set before the first byte: a new file gets what the umask leaves, and an old one's permissions would be kept.
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(contents) == contents.size() && file.commit();
    if (!written) {
        return tl::unexpected(
            ExportError{.kind = ExportError::Kind::CannotWrite, .path = path, .detail = file.errorString()});
    }
    return {};
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ReportFormat::Csv;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return ReportFormat::Xlsx;
    return std::nullopt;
}

ExportResult<void> ReportWriter::write(const QString &path, const Report &report, ReportFormat format, QChar delimiter)
{
    switch (format) {
    case ReportFormat::Csv:
        return writePrivately(path, csv(report, delimiter));
    case ReportFormat::Xlsx:
        break;
    }
    const ExportResult<QByteArray> contents = xlsx(report);
    if (!contents)
        return tl::unexpected(contents.error());
    return writePrivately(path, *contents);
}

QByteArray ReportWriter::csv(const Report &report, QChar delimiter)
{
    const qsizetype columns = ReportSheet::columnCount(report);
    QByteArray text("\xEF\xBB\xBF");
    text += csvLine(report.columns, columns, delimiter);
    for (const QStringList &row : report.rows)
        text += csvLine(row, columns, delimiter);
    return text;
}

QByteArray ReportWriter::csvLine(const QStringList &cells, qsizetype columns, QChar delimiter)
{
    const QByteArray between = QString(delimiter).toUtf8();
    QByteArray line;
    for (qsizetype column = 0; column < columns; ++column) {
        if (column > 0)
            line += between;
        appendQuoted(line, guarded(ReportSheet::writable(cells.value(column), Limits::cellCharacters - 1)));
    }
    return line + "\r\n";
}

ExportResult<QByteArray> ReportWriter::xlsx(const Report &report)
{
    return ReportSheet::make(report);
}

QString ReportWriter::tabSeparated(const Report &report)
{
    QString text;
    const auto append = [&text](const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column > 0)
                text += u'\t';
            text += guarded(cells.at(column).simplified());
        }
        text += u'\n';
    };
    append(report.columns);
    for (const QStringList &row : report.rows)
        append(row);
    return text;
}

QChar ReportWriter::delimiterFor(const QLocale &locale)
{
    return locale.decimalPoint() == u","_s ? u';' : u',';
}

QString ReportWriter::guarded(const QString &cell)
{
    return needsGuard(cell) ? QString(u'\'' + cell) : cell;
}

QString ReportWriter::unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)) ? cell.mid(1) : cell;
}

} // namespace Rescind::Exchange
