// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Rescind::Exchange {

/// What names an order or a line item.
enum class ReferenceForm { Uuid, PurchaseOrderNumber };

struct Reference
{
    ReferenceForm form = ReferenceForm::PurchaseOrderNumber;
    /// A uuid in lower case without braces, or a PO number as typed without what surrounds it. It goes to the server
    /// as it is and has to be encoded wherever it becomes part of an address.
    QString value;
    bool operator==(const Reference &) const = default;
};

/// Why a cell names nothing.
enum class Unreadable {
    MangledUuid,      ///< nearly a uuid: a digit too many or missing
    NotAUuid,         ///< a line item is wanted, and those have no number
    Invisible,        ///< control characters or line breaks inside
    TooLong,          ///< running text
    AddressOrMarkup,  ///< a web address, a path made of dots, or HTML
    Rounded,          ///< a spreadsheet has shortened the number
    Date,             ///< the spreadsheet says that it is a date
    Truth,            ///< TRUE or FALSE
    SpreadsheetError, ///< #N/A and its like
    OrderUnreadable   ///< of a line item: its order's cell names nothing
};

/// Whole sentences: what is wrong, and what to do.
[[nodiscard]] QString displayText(Unreadable why);

/// Reads one cell or one word. Blanks, invisible characters around it, braces, "urn:uuid:", a leading apostrophe and
/// Excel's ="0012" are taken off; leading zeros stay. nullopt for an empty one.
[[nodiscard]] std::optional<tl::expected<Reference, Unreadable>> readReference(QStringView text);

/// The uuid that @p text is, in lower case; empty when it is none.
[[nodiscard]] QString uuidIn(QStringView text);

} // namespace Rescind::Exchange
