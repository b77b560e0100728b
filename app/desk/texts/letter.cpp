// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/letter.h"

#include "app/desk/texts/fillin.h"
#include "app/domain/visibletext.h"

#include <QLocale>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// How times and numbers are written in a language: of the person's own, as in the person's own country.
QLocale localeFor(const QString &code)
{
    const QLocale own;
    const QLocale locale(code);
    return !code.contains(u'_') && own.language() == locale.language() ? own : locale;
}

/// Between the names of a list, save the last two.
QString commaOf(const QLocale &locale)
{
    const auto script = locale.script();
    if (script == QLocale::ArabicScript)
        return u"، "_s;
    const bool isHan = script == QLocale::SimplifiedHanScript || script == QLocale::TraditionalHanScript
                       || script == QLocale::JapaneseScript;
    return isHan ? u"、"_s : u", "_s;
}

/// Fills in the places of one letter. A place may be worded by a text with places of its own, which is filled in first.
class Writer
{
public:
    Writer(LetterKind kind, const OrderTelling &telling, const TextBook &book, const LetterSettings &settings)
        : m_kind(kind)
        , m_telling(telling)
        , m_book(book)
        , m_settings(settings)
        , m_locale(localeFor(settings.language))
    {
    }

    Letter write()
    {
        const QString id = m_kind == LetterKind::RemindSupplier ? TextBook::remindId : TextBook::tellId;
        m_letter.text = worded(id, [this](const QString &place) {
            if (place == "state"_L1)
                return std::optional(state());
            return place == "items"_L1 ? std::optional(items()) : fact(place);
        });
        return m_letter;
    }

private:
    QString worded(
        const QString &id, const FillIn::Value &value = [](const QString &) { return std::nullopt; })
    {
        const auto filled = FillIn::fillIn(m_book.text(m_settings.language, id), value);
        for (const auto &place : filled.unknown) {
            if (!m_letter.unknownPlaces.contains(place))
                m_letter.unknownPlaces << place;
        }
        return filled.text;
    }

    QString notKnown(const QString &place)
    {
        if (!m_letter.notKnown.contains(place))
            m_letter.notKnown << place;
        return worded(u"unknown."_s + place);
    }

    /// Server text, or the words for not knowing it.
    QString known(const QString &text, const QString &place)
    {
        constexpr qsizetype longest = 200;
        const auto shown = visibleText(text.trimmed(), TextLines::Single, longest);
        return shown.isEmpty() ? notKnown(place) : apart(shown);
    }

    /// From right to left, "12-34" would read "34-12" among the words. Other letters are left free of isolates, which
    /// not every program that they are pasted into knows.
    [[nodiscard]] QString apart(const QString &shown) const
    {
        return m_locale.textDirection() == Qt::RightToLeft ? firstStrongIsolate + shown + popDirectionalIsolate : shown;
    }

    QString moment(const QDateTime &utc, const QString &id, const QString &place)
    {
        if (!utc.isValid())
            return notKnown(place);
        const auto local = utc.toTimeZone(m_settings.zone);
        return worded(id, [&](const QString &part) -> std::optional<QString> {
            if (part == "date"_L1)
                return m_locale.toString(local.date(), QLocale::LongFormat);
            if (part == "time"_L1)
                return m_locale.toString(local.time(), u"HH:mm"_s);
            if (part == "zone"_L1)
                return apart(local.timeZoneAbbreviation());
            return std::nullopt;
        });
    }

    QString day(const QDateTime &utc, const QString &place)
    {
        return utc.isValid() ? m_locale.toString(utc.toTimeZone(m_settings.zone).date(), QLocale::LongFormat)
                             : notKnown(place);
    }

    QString waiting()
    {
        if (!m_telling.askedAt.isValid())
            return notKnown(u"waiting"_s);
        const auto hours
            = std::chrono::floor<std::chrono::hours>(m_settings.rules.waited(m_telling.askedAt, m_settings.now))
                  .count();
        if (hours == 0)
            return worded(u"waiting.less"_s);
        if (hours == 1)
            return worded(u"waiting.one"_s);
        return worded(u"waiting.many"_s, [&](const QString &place) {
            return place == "hours"_L1 ? std::optional(m_locale.toString(static_cast<qlonglong>(hours))) : std::nullopt;
        });
    }

    QString suppliers()
    {
        QStringList names;
        for (const auto &name : m_telling.suppliers)
            names << known(name, u"supplier"_s);
        return names.isEmpty() ? notKnown(u"supplier"_s) : listed(names);
    }

    QString listed(QStringList names)
    {
        const auto last = names.takeLast();
        return names.isEmpty() ? last : names.join(commaOf(m_locale)) + worded(u"and"_s) + last;
    }

    QString tracking()
    {
        QStringList numbers;
        for (const auto &line : m_telling.lines) {
            if (!line.tracking.isEmpty() && !numbers.contains(line.tracking))
                numbers << line.tracking;
        }
        for (auto &number : numbers)
            number = known(number, u"tracking"_s);
        return numbers.isEmpty() ? notKnown(u"tracking"_s) : listed(numbers);
    }

    /// What can stand in any sentence about the order; nullopt for a place that means nothing.
    std::optional<QString> fact(const QString &place)
    {
        if (place == "po"_L1)
            return known(m_telling.purchaseOrderNumber, place);
        if (place == "supplier"_L1)
            return suppliers();
        if (place == "customer"_L1)
            return known(m_telling.customer, place);
        if (place == "retailer"_L1)
            return known(m_telling.retailer, place);
        if (place == "asked at"_L1)
            return moment(m_telling.askedAt, u"moment.asked"_s, place);
        if (place == "as of"_L1)
            return moment(m_telling.asOf, u"moment.asOf"_s, place);
        if (place == "ordered"_L1)
            return day(m_telling.ordered, place);
        if (place == "today"_L1)
            return day(m_settings.now, place);
        if (place == "waiting"_L1)
            return waiting();
        if (place == "tracking"_L1)
            return tracking();
        if (place == "cancelled"_L1)
            return m_locale.toString(m_telling.count(Told::Confirmed));
        if (place == "lines"_L1)
            return m_locale.toString(m_telling.lines.size());
        return std::nullopt;
    }

    QString state()
    {
        const auto whose = m_kind == LetterKind::RemindSupplier ? u"supplier."_s : u"customer."_s;
        return worded(whose + wireName(m_telling.told), [this](const QString &place) { return fact(place); });
    }

    QString items()
    {
        QStringList lines;
        for (const auto &line : m_telling.lines)
            lines << item(line);
        return lines.isEmpty() ? notKnown(u"items"_s) : lines.join(u'\n');
    }

    QString item(const LineTelling &line)
    {
        return worded(u"line"_s, [&](const QString &place) -> std::optional<QString> {
            if (place == "item"_L1)
                return known(line.name, u"items"_s);
            if (place == "sku"_L1)
                return known(line.sku, place);
            if (place == "quantity"_L1)
                return line.quantity ? m_locale.toString(*line.quantity) : notKnown(place);
            if (place == "item state"_L1)
                return itemState(line);
            return std::nullopt;
        });
    }

    QString itemState(const LineTelling &line)
    {
        return worded(u"item."_s + wireName(line.told), [&](const QString &place) -> std::optional<QString> {
            if (place == "asked at"_L1)
                return moment(line.askedAt, u"moment.asked"_s, place);
            if (place == "as of"_L1)
                return moment(m_telling.asOf, u"moment.asOf"_s, place);
            if (place == "tracking"_L1)
                return known(line.tracking, place);
            return std::nullopt;
        });
    }

    static constexpr QChar firstStrongIsolate{0x2068};
    static constexpr QChar popDirectionalIsolate{0x2069};

    LetterKind m_kind;
    const OrderTelling &m_telling;
    const TextBook &m_book;
    const LetterSettings &m_settings;
    QLocale m_locale;
    Letter m_letter;
};

} // namespace

Letter writeLetter(LetterKind kind, const OrderTelling &telling, const TextBook &book, const LetterSettings &settings)
{
    return Writer(kind, telling, book, settings).write();
}

} // namespace Rescind
