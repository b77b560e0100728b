// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/tablereader.h"

#include "app/desk/exchange/csvrecords.h"
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/tablebuilder.h"
#include "app/desk/exchange/textdecoding.h"
#include "app/desk/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

ImportResult<Table> failure(ImportError::Kind kind)
{
    return tl::unexpected(ImportError{.kind = kind});
}

ImportResult<Table> readCsv(QStringView text, const ReadOptions &options, bool encodingGuessed)
{
    QChar delimiter = options.delimiter;
    const SeparatorLine separator = separatorLine(text);
    text = text.sliced(separator.length);
    if (delimiter.isNull())
        delimiter = separator.delimiter.isNull() ? detectDelimiter(text) : separator.delimiter;

    TableBuilder builder;
    if (encodingGuessed)
        builder.warn({ImportWarning::Kind::EncodingGuessed});
    CsvRecords records(text, delimiter);
    QStringList cells;
    for (;;) {
        switch (records.next(cells)) {
        case CsvRecords::Step::Record:
            if (auto error = builder.add(records.number(), std::move(cells)))
                return tl::unexpected(*error);
            break;
        case CsvRecords::Step::End:
            return std::move(builder).finish(options.header);
        case CsvRecords::Step::UnclosedQuote:
            return tl::unexpected(ImportError{.kind = ImportError::Kind::UnclosedQuote, .row = records.number()});
        case CsvRecords::Step::CellTooLong:
            return tl::unexpected(ImportError{.kind = ImportError::Kind::CellTooLong, .row = records.number()});
        case CsvRecords::Step::TooManyColumns:
            return tl::unexpected(ImportError{.kind = ImportError::Kind::TooManyColumns, .row = records.number()});
        }
    }
}

} // namespace

ImportResult<Table> readTableText(QStringView text, const ReadOptions &options)
{
    return readCsv(text, options, false);
}

ImportResult<Table> readTable(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.size() > Limits::fileBytes)
        return failure(ImportError::Kind::TooLarge);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readXlsx(bytes, options);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return failure(ImportError::Kind::OldSpreadsheet);
    const ImportResult<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return readCsv(decoded->text, options, decoded->guessed);
}

ImportResult<Table> readTableFile(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(ImportError{.kind = ImportError::Kind::NotFound, .name = path});
    // A pipe or a device could keep the reader for ever.
    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly))
        return tl::unexpected(ImportError{.kind = ImportError::Kind::NotReadable, .name = path});
    if (file.size() > Limits::fileBytes)
        return failure(ImportError::Kind::TooLarge);
    const QByteArray bytes = file.read(Limits::fileBytes + 1); // it may grow while it is read
    if (file.error() != QFile::NoError)
        return tl::unexpected(ImportError{.kind = ImportError::Kind::NotReadable, .name = path});
    return readTable(bytes, options);
}

} // namespace Rescind::Exchange
