// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/exporterror.h"

#include "app/domain/visibletext.h"

namespace Rescind::Exchange {
namespace {

QString shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    return visibleText(text, TextLines::Single, longest);
}

} // namespace

QString ExportError::text() const
{
    switch (kind) {
    case Kind::CannotWrite:
        return tr("“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make "
                  "room.")
            .arg(shown(path), shown(detail));
    case Kind::TooManyRows:
        return tr("The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.");
    case Kind::TooManyColumns:
        return tr("The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.");
    case Kind::CannotMake:
        return tr("The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.")
            .arg(shown(detail));
    }
    return {};
}

} // namespace Rescind::Exchange
