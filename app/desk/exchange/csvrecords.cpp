// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/csvrecords.h"

#include "app/desk/exchange/limits.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

constexpr QChar quote = u'"';

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// How evenly a delimiter splits: records with the commonest number of fields above one, and records split at all.
using Evenness = std::tuple<qsizetype, qsizetype>;

Evenness evenness(QStringView text, QChar delimiter)
{
    constexpr qsizetype sample = 100;
    QHash<qsizetype, qsizetype> recordsByFields;
    qsizetype split = 0;
    QStringList cells;
    CsvRecords records(text, delimiter);
    for (qsizetype seen = 0; seen < sample && records.next(cells) == CsvRecords::Step::Record;) {
        if (cells.isEmpty() && records.fieldCount() == 1)
            continue;
        ++seen;
        if (records.fieldCount() > 1) {
            ++split;
            ++recordsByFields[records.fieldCount()];
        }
    }
    const qsizetype commonest
        = recordsByFields.isEmpty() ? 0 : *std::max_element(recordsByFields.cbegin(), recordsByFields.cend());
    return {commonest, split};
}

} // namespace

CsvRecords::Step CsvRecords::next(QStringList &cells)
{
    cells.clear();
    if (atEnd())
        return Step::End;
    ++m_number;
    for (m_fields = 1;; ++m_fields) {
        QString field;
        const Step step = readField(field);
        if (step != Step::Record)
            return step;
        if (!field.isEmpty()) {
            if (m_fields > Limits::columns)
                return Step::TooManyColumns;
            // Empty cells are made only when something follows them: a line of a million commas costs nothing.
            cells.resize(m_fields - 1);
            cells.append(field);
        }
        if (atEnd() || m_text[m_at] != m_delimiter)
            break;
        ++m_at;
    }
    skipLineBreak();
    return Step::Record;
}

CsvRecords::Step CsvRecords::readField(QString &field)
{
    qsizetype start = m_at;
    while (start < m_text.size() && m_text[start] == u' ')
        ++start;
    if (start < m_text.size() && m_text[start] == quote && m_delimiter != quote) {
        m_at = start + 1;
        return readQuoted(field);
    }
    const QStringView plain = untilFieldEnds();
    if (plain.size() > Limits::cellCharacters)
        return Step::CellTooLong;
    field = plain.toString();
    return Step::Record;
}

CsvRecords::Step CsvRecords::readQuoted(QString &field)
{
    for (;;) {
        const qsizetype closing = m_text.indexOf(quote, m_at);
        if (closing < 0)
            return Step::UnclosedQuote;
        if (field.size() + closing - m_at > Limits::cellCharacters)
            return Step::CellTooLong;
        field += m_text.sliced(m_at, closing - m_at);
        m_at = closing + 1;
        if (atEnd() || m_text[m_at] != quote)
            break;
        field += quote;
        ++m_at;
    }
    // What stands behind the closing quote belongs to no grammar; nothing that somebody wrote is dropped.
    const QStringView rest = untilFieldEnds();
    if (field.size() + rest.size() > Limits::cellCharacters)
        return Step::CellTooLong;
    if (!rest.trimmed().isEmpty())
        field += rest;
    return Step::Record;
}

QStringView CsvRecords::untilFieldEnds()
{
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at] != m_delimiter && !isLineBreak(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

void CsvRecords::skipLineBreak()
{
    if (atEnd())
        return;
    const bool isReturn = m_text[m_at] == u'\r';
    ++m_at;
    if (isReturn && !atEnd() && m_text[m_at] == u'\n')
        ++m_at;
}

QChar detectDelimiter(QStringView text)
{
    // On a tie the rarer one in prose wins: decimal commas are common in lists with semicolons, not the reverse.
    QChar best = u',';
    Evenness most{0, 0};
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        const Evenness now = evenness(text, candidate);
        if (now > most) {
            most = now;
            best = candidate;
        }
    }
    return best;
}

SeparatorLine separatorLine(QStringView text)
{
    const auto lineEnd = std::find_if(text.cbegin(), text.cend(), isLineBreak);
    QStringView line = text.first(lineEnd - text.cbegin());
    SeparatorLine found{.length = line.size()};
    if (line.size() > 2 && line.front() == quote && line.back() == quote)
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    found.delimiter = line.back();
    if (found.length < text.size())
        found.length += text.sliced(found.length).startsWith(u"\r\n") ? 2 : 1;
    return found;
}

} // namespace Rescind::Exchange
