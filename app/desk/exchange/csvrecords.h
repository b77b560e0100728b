// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Rescind::Exchange {

/// The records of a CSV text, one after another. Fields may be quoted and then hold delimiters, line breaks and doubled
/// quotes; CR, LF and CRLF end a record. A quote inside an unquoted field is an ordinary character.
///
/// It is a parser of its own because libcsv, which was weighed, works on bytes (every cell would be encoded to UTF-8
/// and back), grows a cell without a limit, and cannot say in which row a quote was left open: that row is what helps.
class CsvRecords
{
public:
    enum class Step { Record, End, UnclosedQuote, CellTooLong, TooManyColumns };

    /// @p text has to outlive this.
    CsvRecords(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    /// Sets @p cells to the next record's, without trailing empty ones. After anything but Record there is no more.
    [[nodiscard]] Step next(QStringList &cells);
    /// The number of the record last read, from 1; blank lines count.
    [[nodiscard]] int number() const { return m_number; }
    /// How many fields it had, trailing empty ones included.
    [[nodiscard]] qsizetype fieldCount() const { return m_fields; }

private:
    [[nodiscard]] Step readField(QString &field);
    [[nodiscard]] Step readQuoted(QString &field);
    [[nodiscard]] QStringView untilFieldEnds();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipLineBreak();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_fields = 0;
    int m_number = 0;
};

/// Comma, semicolon or tab: the one that splits the first records most evenly.
[[nodiscard]] QChar detectDelimiter(QStringView text);

/// The line "sep=;" that Excel writes and reads.
struct SeparatorLine
{
    QChar delimiter = {}; ///< null when there is no such line
    qsizetype length = 0; ///< of the line and its break
};
[[nodiscard]] SeparatorLine separatorLine(QStringView text);

} // namespace Rescind::Exchange
