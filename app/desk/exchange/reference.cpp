// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reference.h"

#include "app/desk/exchange/limits.h"
#include "app/domain/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

/// What people and programs put around a number so that spreadsheets leave it alone: ="0012", '0012.
QStringView withoutWrapping(QStringView text)
{
    if (text.size() > 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        text = text.sliced(2, text.size() - 3);
    if (text.startsWith(u'\''))
        text = text.sliced(1);
    return trimmedVisibly(text);
}

bool isMangledUuid(QStringView text)
{
    if (text.size() < 30 || text.size() > 42 || text.count(u'-') < 3)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar one) {
        const char16_t code = one.toLower().unicode();
        return one == u'-' || one == u'{' || one == u'}' || (code >= u'0' && code <= u'9')
               || (code >= u'a' && code <= u'f');
    });
}

bool isAddressOrMarkup(QStringView text)
{
    if (text.contains(u'<') || text.contains(u'>') || text.contains(u"://"))
        return true;
    // Percent encoding leaves dots alone, so a step upwards would survive in an address.
    static const QRegularExpression steps(u"(?:\\A|[/\\\\])\\.{1,2}(?:[/\\\\]|\\z)"_s);
    return steps.match(text).hasMatch();
}

class UnreadableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Exchange::Unreadable)
};

} // namespace

QString displayText(Unreadable why)
{
    switch (why) {
    case Unreadable::MangledUuid:
        return UnreadableTexts::tr("This looks like a uuid with characters too many or missing. Copy it again.");
    case Unreadable::NotAUuid:
        return UnreadableTexts::tr("This is not a uuid, and line items are named by nothing else.");
    case Unreadable::Invisible:
        return UnreadableTexts::tr("There are invisible characters or line breaks in it. Type it again.");
    case Unreadable::TooLong:
        return UnreadableTexts::tr("This is too long for a number. Keep only the number in the cell.");
    case Unreadable::AddressOrMarkup:
        return UnreadableTexts::tr("This is an address or markup. Keep only the number in the cell.");
    case Unreadable::Rounded:
        return UnreadableTexts::tr("The spreadsheet has shortened this number, and its last digits are lost. "
                                   "Format the column as text, and type it again.");
    case Unreadable::Date:
        return UnreadableTexts::tr("The spreadsheet says that this is a date. Format the column as text, and type the "
                                   "number again.");
    case Unreadable::Truth:
        return UnreadableTexts::tr("This is TRUE or FALSE, not a number.");
    case Unreadable::SpreadsheetError:
        return UnreadableTexts::tr("The spreadsheet could not calculate this cell. Type its value.");
    case Unreadable::OrderUnreadable:
        return UnreadableTexts::tr("It can't be read which order this line item belongs to.");
    }
    return {};
}

QString uuidIn(QStringView text)
{
    static const QRegularExpression form(
        u"\\A(?:urn:uuid:)?(\\{)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?(1)\\})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 47;
    if (text.size() > longest)
        return {};
    return form.match(text).captured(2).toLower();
}

std::optional<tl::expected<Reference, Unreadable>> readReference(QStringView text)
{
    const QStringView bare = withoutWrapping(trimmedVisibly(text));
    if (bare.isEmpty())
        return std::nullopt;
    if (bare.size() > Limits::referenceCharacters)
        return tl::unexpected(Unreadable::TooLong);
    if (const QString uuid = uuidIn(bare); !uuid.isEmpty())
        return Reference{ReferenceForm::Uuid, uuid};
    if (holdsInvisible(bare))
        return tl::unexpected(Unreadable::Invisible);
    if (isMangledUuid(bare))
        return tl::unexpected(Unreadable::MangledUuid);
    if (isAddressOrMarkup(bare))
        return tl::unexpected(Unreadable::AddressOrMarkup);
    // What Excel makes of a long number when it saves a CSV.
    static const QRegularExpression shortened(u"\\A[0-9](?:[.,][0-9]+)?E\\+[0-9]{1,3}\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (shortened.match(bare).hasMatch())
        return tl::unexpected(Unreadable::Rounded);
    static const QRegularExpression failed(
        u"\\A#(?:N/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV/0!|NAME\\?|NUM!|ZAHL!|NULL!|SPILL!|CALC!)\\z"_s);
    if (failed.match(bare).hasMatch())
        return tl::unexpected(Unreadable::SpreadsheetError);
    return Reference{ReferenceForm::PurchaseOrderNumber, bare.toString()};
}

} // namespace Rescind::Exchange
