// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/numberformat.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

/// Spreadsheets keep 15 digits.
constexpr double firstRoundedInteger = 1e15;
constexpr qint64 secondsOfDay = 24 * 60 * 60;

/// The number's code without quoted text, escaped characters, colours and conditions, in lower case; elapsed times
/// such as [h] stay.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code[i];
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'"') {
            const qsizetype closing = code.indexOf(u'"', i + 1);
            i = closing < 0 ? code.size() : closing;
        } else if (character == u'[') {
            const qsizetype closing = code.indexOf(u']', i + 1);
            const qsizetype end = closing < 0 ? code.size() : closing;
            const QString inside = code.sliced(i + 1, std::max<qsizetype>(0, end - i - 1)).toString().toLower();
            const bool elapsed = !inside.isEmpty() && std::all_of(inside.cbegin(), inside.cend(), [&](QChar one) {
                return one == inside.front();
            }) && QStringView(u"hms").contains(inside.front());
            if (elapsed)
                bare += inside;
            i = end;
        } else {
            bare += character.toLower();
        }
    }
    return bare;
}

bool isDateCode(QStringView code)
{
    const QString bare = bareCode(code);
    return !bare.contains("general"_L1)
           && std::any_of(bare.cbegin(), bare.cend(), [](QChar one) { return QStringView(u"dmyhs").contains(one); });
}

CellText date(double serial, bool from1904)
{
    constexpr double beyondTheYear9999 = 2'958'466;
    if (serial < 0 || serial >= beyondTheYear9999)
        return {QString::number(serial, 'f', QLocale::FloatingPointShortest), CellMark::Date};
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsOfDay)));
    const qint64 day = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    if (day == 0 && !from1904)
        return {time.toString(u"HH:mm:ss"), CellMark::Date};
    // The 1900 calendar has a 29 February 1900 for the sake of an old program, so days before it are off by one.
    constexpr qint64 dayThatNeverWas = 60;
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < dayThatNeverWas ? 31 : 30);
    const QString date = first.addDays(day).toString(u"yyyy-MM-dd");
    return {time == QTime(0, 0) ? date : QString(date + u' ' + time.toString(u"HH:mm:ss")), CellMark::Date};
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    NumberFormat format;
    const bool isDate
        = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    if (isDate)
        format.m_kind = Kind::Date;
    return format;
}

NumberFormat NumberFormat::fromCode(QStringView code)
{
    NumberFormat format;
    if (isDateCode(code)) {
        format.m_kind = Kind::Date;
        return format;
    }
    QList<Piece> pieces;
    const auto addFixed = [&pieces](QStringView text) { pieces.append(Piece{.fixed = text.toString()}); };
    bool hasPlaceholder = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) { // the first section is for positive numbers
        const QChar character = code[i];
        switch (character.unicode()) {
        case u'0':
        case u'#':
        case u'?':
            pieces.append({character, {}});
            hasPlaceholder = true;
            break;
        case u'\\':
            if (++i < code.size())
                addFixed(code.sliced(i, 1));
            break;
        case u'_': // as wide as the next character
        case u'*': // filled with the next character
            ++i;
            break;
        case u'"': {
            const qsizetype closing = code.indexOf(u'"', i + 1);
            if (closing < 0)
                return format;
            addFixed(code.sliced(i + 1, closing - i - 1));
            i = closing;
            break;
        }
        case u'[': {
            const qsizetype closing = code.indexOf(u']', i + 1);
            if (closing < 0)
                return format;
            i = closing;
            break;
        }
        case u'-':
        case u' ':
        case u'(':
        case u')':
        case u':':
        case u'+':
            addFixed(code.sliced(i, 1));
            break;
        default:
            return format; // General, text, decimals, thousands, percent, exponents, fractions: the plain number
        }
    }
    if (hasPlaceholder) {
        format.m_kind = Kind::Pattern;
        format.m_pieces = pieces;
    }
    return format;
}

QString NumberFormat::patterned(const QString &digits) const
{
    // From the right: each placeholder takes a digit, and the leftmost one all that are left.
    const auto isPlaceholder = [](const Piece &piece) { return !piece.placeholder.isNull(); };
    qsizetype placeholdersLeft = std::count_if(m_pieces.cbegin(), m_pieces.cend(), isPlaceholder);
    qsizetype digitsLeft = digits == "0"_L1 ? 0 : digits.size();
    QString text;
    for (auto piece = m_pieces.crbegin(); piece != m_pieces.crend(); ++piece) {
        if (!isPlaceholder(*piece)) {
            text.prepend(piece->fixed);
            continue;
        }
        if (--placeholdersLeft == 0 && digitsLeft > 0) {
            text.prepend(QStringView(digits).first(digitsLeft));
            digitsLeft = 0;
        } else if (digitsLeft > 0) {
            text.prepend(digits[--digitsLeft]);
        } else if (piece->placeholder == u'0') {
            text.prepend(u'0');
        }
    }
    return text;
}

CellText NumberFormat::show(const QString &value, bool from1904) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {value};
    if (m_kind == Kind::Date)
        return date(number, from1904);
    const double size = std::abs(number);
    if (size != std::floor(size))
        return {QString::number(number, 'f', QLocale::FloatingPointShortest)};
    if (size >= firstRoundedInteger)
        return {QString::number(number, 'f', 0), CellMark::Rounded};
    const QString digits = QString::number(static_cast<qint64>(number));
    return {m_kind == Kind::Pattern && number >= 0 ? patterned(digits) : digits};
}

} // namespace Rescind::Exchange
