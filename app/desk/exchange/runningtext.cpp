// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/runningtext.h"

#include "app/desk/exchange/reference.h"
#include "app/domain/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
/// How far before a number the word stands that says what it is.
constexpr qsizetype contextLength = 40;
/// Shorter numbers need a word before them, or letters, to be taken for PO numbers: postal codes have five digits.
constexpr qsizetype fewestDigits = 6;

/// Which words say that a PO number follows.
QString orderWords()
{
    return uR"((?:purchase[ -]?orders?|p\.?o\.?s?|orders?|bestell(?:ung(?:en)?)?|auftr(?:ag|äge)s?))"
           uR"((?:[ -]?(?:numbers?|nummern?|no|nr|num|id))?)"_s;
}

QString withoutEndPunctuation(QStringView word)
{
    static const QStringView opening = u"([{<\"'“”„‚‘’«»‹›*_`#.,;:!?|•–—-";
    static const QStringView closing = u")]}>\"'“”„‚‘’«»‹›*_`.,;:!?|–—-/";
    word = trimmedVisibly(word);
    while (!word.isEmpty() && opening.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && closing.contains(word.back()))
        word.chop(1);
    return trimmedVisibly(word).toString();
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar one) { return one.isDigit(); });
}

/// Dates, times, amounts, dimensions.
bool isOtherNumber(QStringView word)
{
    static const QRegularExpression other(
        uR"(\A(?:\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+Z?)?|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{1,2}:\d{2}(?::\d{2})?)"
        uR"(|\d{1,3}(?:[.,]\d{3})*[.,]\d{2}|\d+(?:st|nd|rd|th|x|kg|g|cm|mm|pcs|h|min|eur|usd|gbp|€|\$|%))\z)"_s,
        caseless);
    return other.match(word).hasMatch();
}

bool hasShapeOfPurchaseOrder(QStringView word)
{
    static const QRegularExpression shape(uR"(\A[\p{L}\p{N}]+(?:[-/._#][\p{L}\p{N}]+)*\z)"_s);
    return digitsIn(word) > 0 && shape.match(word).hasMatch();
}

/// Upper-case letters, then digits, with something between: HLG-101, AF/26/000123.
bool isNamedNumber(QStringView word)
{
    static const QRegularExpression named(uR"(\A\p{Lu}{1,6}[-/]?(?:\d+[-/])*\d{3,}\z)"_s);
    return named.match(word).hasMatch();
}

bool followsOrderWord(QStringView before)
{
    // Several may follow one word: "orders 100, 101 and 102".
    static const QRegularExpression word(
        u"(?:\\b"_s + orderWords()
            + uR"([\s:#.=]*(?:[\w/-]*\d[\w/-]*(?:\s*[,;&/]\s*|\s+(?:and|und|or|oder)\s+|\s+))*|\#)\z)"_s,
        caseless | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(before).hasMatch();
}

bool followsOtherWord(QStringView before)
{
    static const QRegularExpression word(
        uR"((?:\b(?:tracking(?:\s+(?:number|no|nr|id))?|trackingnummer|sendungsnummer|sendung|paket|parcel|iban|vat|ust-?id)"
        uR"(|invoice|rechnung|rechnungsnummer|zip|plz|sku|artikel|article|customer|kunde|kundennummer)\b)"
        uR"((?:\s+(?:number|no|nr|nummer|is|ist))?[\s.:#=]*)"
        uR"(|\b(?:tel|telefon|phone|fon|fax|mobile?|mobil|call)\b[\s\d.:()/+-]*|\+[\s\d()/-]*|[€$£]\s*)\z)"_s,
        caseless | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(before).hasMatch();
}

bool isPurchaseOrder(QStringView word, QStringView before)
{
    if (!hasShapeOfPurchaseOrder(word) || isOtherNumber(word) || followsOtherWord(before))
        return false;
    return digitsIn(word) >= fewestDigits || isNamedNumber(word) || followsOrderWord(before);
}

} // namespace

QStringList referencesInLine(QStringView line)
{
    static const QRegularExpression words(
        uR"((?<uuid>(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])))"
        uR"(|(?<other>[a-z][a-z0-9+.-]{0,30}://\S+|www\.\S+)"
        uR"(|[^\s@<>,;|()]{1,64}@[^\s@<>,;|()]{1,255}))"
        uR"(|(?<word>[^\s,;|<>()\[\]{}"“”„«»=:]+))"_s,
        caseless | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto matches = words.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"other"))
            continue;
        if (match.hasCaptured(u"uuid")) {
            found.append(match.captured(u"uuid"));
            continue;
        }
        const QString word = withoutEndPunctuation(match.capturedView(u"word"));
        if (word.isEmpty())
            continue;
        const qsizetype at = match.capturedStart() + match.capturedView(u"word").indexOf(word);
        const qsizetype from = std::max<qsizetype>(0, at - contextLength);
        if (isPurchaseOrder(word, line.sliced(from, at - from)))
            found.append(word);
    }
    return found;
}

QStringList numbersOnlyLine(QStringView line)
{
    static const QRegularExpression gaps(uR"([\s,;|]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList numbers;
    for (const QString &word : line.toString().split(gaps, Qt::SkipEmptyParts)) {
        const QString bare = withoutEndPunctuation(word);
        const bool isNumber = !uuidIn(bare).isEmpty()
                              || (hasShapeOfPurchaseOrder(bare) && !isOtherNumber(bare)
                                  && (digitsIn(bare) >= fewestDigits || isNamedNumber(bare)));
        if (!isNumber)
            return {};
        numbers.append(bare);
    }
    return numbers;
}

QStringView withoutAdornment(QStringView line)
{
    static const QRegularExpression adornment(uR"(\A(?:\s*>)*\s*(?:[-*•·–—]\s+|\d{1,3}[.)]\s+)?(?:)"_s + orderWords()
                                                  + uR"([\s:#.=]+)?)"_s,
                                              caseless | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = adornment.match(line);
    QStringView bare = trimmedVisibly(line.sliced(match.capturedLength()));
    while (!bare.isEmpty() && QStringView(u".,;:!?").contains(bare.back()))
        bare.chop(1);
    const auto isPair
        = [&bare](QChar open, QChar close) { return bare.size() > 1 && bare.front() == open && bare.back() == close; };
    if (isPair(u'"', u'"') || isPair(u'(', u')') || isPair(u'<', u'>') || isPair(u'“', u'”') || isPair(u'„', u'“'))
        bare = bare.sliced(1, bare.size() - 2);
    return trimmedVisibly(bare);
}

} // namespace Rescind::Exchange
