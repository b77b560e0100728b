// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/importerror.h"

#include "app/desk/exchange/limits.h"
#include "app/domain/visibletext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

/// So many names are listed; what goes beyond is counted.
constexpr qsizetype mostListed = 12;
/// No longer part of a name is shown.
constexpr qsizetype longestNamed = 80;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString megabytes(qint64 bytes)
{
    return number(bytes / (1024 * 1024));
}

} // namespace

QString ImportError::text() const
{
    QString whole = whatHappened() + u' ' + tr("Nothing was sent.") + u' ' + whatToDo();
    if (candidates.isEmpty() || (kind == Kind::Empty && candidates.size() == 1))
        return whole;
    QStringList listed;
    for (const QString &candidate : candidates.mid(0, mostListed))
        listed.append(tr("“%1”").arg(visibleText(candidate, TextLines::Single, 40)));
    if (candidates.size() > mostListed)
        listed.append(tr("%Ln more", nullptr, static_cast<int>(candidates.size() - mostListed)));
    //: %1 is a list of the names of columns or sheets
    return whole + u' ' + tr("These are there: %1.").arg(listed.join(u", "_s));
}

QString ImportError::whatHappened() const
{
    const QString shown = visibleText(name, TextLines::Single, longestNamed);
    switch (kind) {
    case Kind::NotFound:
        return tr("There is no file “%1”.").arg(shown);
    case Kind::NotReadable:
        return tr("“%1” can't be read.").arg(shown);
    case Kind::TooLarge:
        return tr("The file is larger than %1 MB.").arg(megabytes(Limits::fileBytes));
    case Kind::UnpacksTooLarge:
        return tr("The spreadsheet unpacks to more than any real list would.");
    case Kind::TooManyRows:
        return tr("The list has more than %1 rows.").arg(number(Limits::rows));
    case Kind::TooManyColumns:
        return tr("Row %1 has more than %2 columns.").arg(number(row), number(Limits::columns));
    case Kind::TooManyCells:
        return tr("The list has more than %1 cells.").arg(number(Limits::cells));
    case Kind::CellTooLong:
        return tr("A cell in row %1 has more than %2 characters.").arg(number(row), number(Limits::cellCharacters));
    case Kind::TextTooLong:
        return tr("The text is longer than %1 characters.").arg(number(Limits::pastedCharacters));
    case Kind::Empty:
        return candidates.size() > 1 ? tr("There is nothing in the sheet “%1”.").arg(shown)
                                     : tr("There is nothing in the list.");
    case Kind::NotText:
        return tr("This is neither a text with a table in it nor a spreadsheet.");
    case Kind::BrokenEncoding:
        return tr("The text is damaged or was cut off: not all of it is Unicode.");
    case Kind::UnclosedQuote:
        return tr("A quotation mark in row %1 is never closed.").arg(number(row));
    case Kind::NotASpreadsheet:
        return tr("This is an archive, not a spreadsheet.");
    case Kind::OldSpreadsheet:
        return tr("This is a spreadsheet of the old XLS kind, or one with a password.");
    case Kind::OtherSpreadsheet:
        return tr("This is a spreadsheet of a kind that can't be read here.");
    case Kind::PasswordProtected:
        return tr("The spreadsheet is protected with a password.");
    case Kind::Damaged:
        return tr("The spreadsheet is damaged or was cut off.");
    case Kind::Unsafe:
        return tr("The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.");
    case Kind::NoSuchSheet:
        return tr("The spreadsheet has no sheet “%1”.").arg(shown);
    case Kind::NoColumn:
        return name.isEmpty() ? tr("It could not be told which column names what is meant.")
                              : tr("The list has no column “%1”.").arg(shown);
    case Kind::AmbiguousColumn:
        return tr("More than one column could be the one that names what is meant.");
    }
    return {};
}

QString ImportError::whatToDo() const
{
    switch (kind) {
    case Kind::NotFound:
        return tr("Check the name.");
    case Kind::NotReadable:
        return tr("Choose an ordinary file that you may read.");
    case Kind::TooLarge:
    case Kind::TooManyRows:
    case Kind::TooManyCells:
    case Kind::TextTooLong:
        return tr("Split it into several lists.");
    case Kind::TooManyColumns:
        return tr("Keep only the columns that are needed.");
    case Kind::CellTooLong:
        return tr("Shorten it, and see whether a quotation mark before it is not closed.");
    case Kind::Empty:
        return candidates.size() > 1 ? tr("Choose another of its sheets.") : tr("Choose a list with at least one row.");
    case Kind::NotText:
    case Kind::NotASpreadsheet:
    case Kind::OtherSpreadsheet:
        return tr("Save the list as CSV or XLSX.");
    case Kind::OldSpreadsheet:
        return tr("Save it as XLSX without a password, or as CSV.");
    case Kind::BrokenEncoding:
        return tr("Save it again as “CSV UTF-8”.");
    case Kind::UnclosedQuote:
        return tr("Close or remove it, or save the list again from the spreadsheet program.");
    case Kind::PasswordProtected:
        return tr("Save it without a password.");
    case Kind::UnpacksTooLarge:
    case Kind::Damaged:
    case Kind::Unsafe:
        return tr("Open it in a spreadsheet program, and save it again as XLSX or CSV.");
    case Kind::NoSuchSheet:
        return tr("Choose one of its sheets.");
    case Kind::NoColumn:
    case Kind::AmbiguousColumn:
        return tr("Choose the column.");
    }
    return {};
}

QString ImportWarning::text() const
{
    switch (kind) {
    case Kind::EncodingGuessed:
        return tr("The text is not Unicode and was read as Western European (Windows-1252). Check special characters.");
    case Kind::FormulasWithoutValue:
        return tr("%Ln cell(s) with a formula that was never calculated were read as empty.", nullptr, count);
    case Kind::OtherSheets:
        return tr("%Ln further sheet(s) were not read.", nullptr, count);
    }
    return {};
}

} // namespace Rescind::Exchange
