// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/pastedtext.h"

#include "app/desk/exchange/columnnames.h"
#include "app/desk/exchange/csvrecords.h"
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/runningtext.h"
#include "app/desk/exchange/tablereader.h"
#include "app/domain/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

struct Line
{
    int number = 0;
    QStringView text; ///< not blank
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (!trimmedVisibly(line).isEmpty())
            lines.append({number, line});
    }
    return lines;
}

/// Rows of a spreadsheet have tabs between their cells; rows of a CSV are believed when their header is known.
bool isTable(const QList<Line> &lines, const QString &text)
{
    const auto tabs = std::count_if(lines.cbegin(), lines.cend(),
                                    [](const Line &line) { return line.text.trimmed().contains(u'\t'); });
    if (tabs * 2 > lines.size())
        return true;
    QStringList first;
    CsvRecords records(text, detectDelimiter(text));
    return records.next(first) == CsvRecords::Step::Record && first.size() > 1
           && std::all_of(first.cbegin(), first.cend(), [](const QString &cell) { return cell.size() <= 64; })
           && std::any_of(first.cbegin(), first.cend(),
                          [](const QString &cell) { return columnMeaning(cell).has_value(); });
}

bool isName(const Line &line)
{
    return columnMeaning(line.text).has_value();
}

/// One number in a line, which may have blanks in it, but is no sentence.
bool couldBeOneNumber(const Line &line)
{
    constexpr qsizetype longest = 64;
    constexpr qsizetype mostBlanks = 3;
    const QStringView bare = withoutAdornment(line.text);
    return bare.size() <= longest && bare.count(u' ') <= mostBlanks && !bare.contains(u'@')
           && std::any_of(bare.cbegin(), bare.cend(), [](QChar one) { return one.isDigit(); })
           && std::none_of(bare.cbegin(), bare.cend(),
                           [](QChar one) { return QStringView(u",;!?:=()\t|").contains(one); })
           && !bare.contains(u". ");
}

/// A column: after a name perhaps, every line is a number, or several.
bool isColumn(const QList<Line> &lines)
{
    const auto isEntry = [](const Line &line) {
        return couldBeOneNumber(line) || !numbersOnlyLine(withoutAdornment(line.text)).isEmpty();
    };
    return std::all_of(lines.cbegin() + (isName(lines.constFirst()) ? 1 : 0), lines.cend(), isEntry);
}

} // namespace

ImportResult<TargetList> targetsInText(const QString &text, TargetKind kind)
{
    if (text.size() > Limits::pastedCharacters)
        return tl::unexpected(ImportError{.kind = ImportError::Kind::TextTooLong});
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const char16_t separator : {u'\u2028', u'\u2029', u'\v', u'\f'})
        plain.replace(QChar(separator), u'\n');
    plain.remove(QChar(QChar::Null));
    const QList<Line> lines = linesOf(plain);
    if (lines.isEmpty())
        return tl::unexpected(ImportError{.kind = ImportError::Kind::Empty});
    if (lines.size() > Limits::rows)
        return tl::unexpected(ImportError{.kind = ImportError::Kind::TooManyRows});
    if (isTable(lines, plain)) {
        const ImportResult<Table> table = readTableText(plain);
        return table ? targetsOf(*table, kind) : tl::unexpected(table.error());
    }

    TargetCollector collector(kind);
    const bool column = isColumn(lines);
    for (const Line &line : lines) {
        if (column && line.number == lines.constFirst().number && isName(line))
            continue;
        const QStringView bare = withoutAdornment(line.text);
        QStringList found = numbersOnlyLine(bare);
        if (found.isEmpty())
            found = column ? QStringList(bare.toString()) : referencesInLine(line.text);
        if (found.isEmpty())
            collector.passOver(line.number);
        for (const QString &reference : std::as_const(found)) {
            if (collector.list().targets.size() >= Limits::rows)
                return tl::unexpected(ImportError{.kind = ImportError::Kind::TooManyRows});
            collector.add(line.number, reference);
        }
    }
    if (collector.list().targets.isEmpty())
        return tl::unexpected(ImportError{.kind = ImportError::Kind::Empty});
    return std::move(collector.list());
}

} // namespace Rescind::Exchange
