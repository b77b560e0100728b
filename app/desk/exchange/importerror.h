// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Rescind::Exchange {

/// Why a list could not be taken. A value; nothing of the list is used when there is one.
struct ImportError
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Exchange::ImportError)

public:
    enum class Kind {
        NotFound,          ///< no such file; `name` is its path
        NotReadable,       ///< a directory, a device, or no permission; `name` is its path
        TooLarge,          ///< the file is over the limit
        UnpacksTooLarge,   ///< a spreadsheet that grows beyond measure when unpacked
        TooManyRows,       ///<
        TooManyColumns,    ///< `row` has them
        TooManyCells,      ///< all rows together
        CellTooLong,       ///< in `row`
        TextTooLong,       ///< pasted text over the limit
        Empty,             ///< nothing in it; of a spreadsheet, `name` is the sheet, and `candidates` are all of them
        NotText,           ///< neither text nor a spreadsheet
        BrokenEncoding,    ///< text that says it is Unicode, and is not, or that was cut off
        UnclosedQuote,     ///< a quotation mark in `row` is never closed
        NotASpreadsheet,   ///< a ZIP archive of another kind
        OldSpreadsheet,    ///< XLS, or an XLSX with a password, which looks the same from outside
        OtherSpreadsheet,  ///< OpenDocument or Excel's binary format
        PasswordProtected, ///<
        Damaged,           ///< a spreadsheet that is cut off or contradicts itself
        Unsafe,            ///< a spreadsheet with a document type definition, which could make it grow or reach out
        NoSuchSheet,       ///< `name` is wanted, `candidates` are there
        NoColumn,          ///< no column could be recognised; `name` is the wanted one if any, `candidates` are there
        AmbiguousColumn    ///< more than one would do: `candidates`
    };

    Kind kind = Kind::Damaged;
    QString name = {};
    int row = 0; ///< as a person counts them; 0 when it is not about one row
    QStringList candidates = {};

    bool operator==(const ImportError &) const = default;

    /// What happened, that nothing was sent, and what to do: translated, plain, control characters made visible.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString whatHappened() const;
    [[nodiscard]] QString whatToDo() const;
};

template <typename T> using ImportResult = tl::expected<T, ImportError>;

/// Something about a list that was taken that a person should know.
struct ImportWarning
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Exchange::ImportWarning)

public:
    enum class Kind {
        EncodingGuessed,      ///< not Unicode: read as Windows-1252
        FormulasWithoutValue, ///< `count` cells hold a formula that was never calculated, and were read as empty
        OtherSheets           ///< `count` further sheets were not read
    };

    Kind kind = Kind::EncodingGuessed;
    int count = 0;

    bool operator==(const ImportWarning &) const = default;
    [[nodiscard]] QString text() const;
};

} // namespace Rescind::Exchange
