// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/textbook.h"

#include "app/desk/texts/fillin.h"
#include "app/desk/texts/telling.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000; // of what is read from a file

QList<TextEntry> makeEntries()
{
    using Group = TextEntry::Group;
    const QStringList facts{u"po"_s,    u"supplier"_s, u"customer"_s, u"retailer"_s,  u"asked at"_s, u"waiting"_s,
                            u"as of"_s, u"ordered"_s,  u"tracking"_s, u"cancelled"_s, u"lines"_s,    u"today"_s};
    QList<TextEntry> entries{
        {TextBook::remindId,
         Group::Letter,
         QStringList{u"state"_s, u"items"_s} + facts,
         {u"po"_s, u"state"_s, u"items"_s}},
        {TextBook::tellId, Group::Letter, QStringList{u"state"_s, u"items"_s} + facts, {u"po"_s, u"state"_s}}};
    constexpr Told all[]
        = {Told::Asked,     Told::NotAsked, Told::NotSent, Told::OutcomeUnknown, Told::Refused,    Told::Rejected,
           Told::Confirmed, Told::Shipped,  Told::Partly,  Told::Contradicted,   Told::NotReadable};
    const auto needed = [](Told told) { return told == Told::Asked ? QStringList{u"asked at"_s} : QStringList(); };
    for (const auto told : all)
        entries.append({u"customer."_s + wireName(told), Group::Customer, facts, needed(told)});
    for (const auto told : all)
        entries.append({u"supplier."_s + wireName(told), Group::Supplier, facts, needed(told)});
    for (const auto told : all) {
        if (told != Told::Partly)
            entries.append({u"item."_s + wireName(told), Group::Item, {u"asked at"_s, u"as of"_s, u"tracking"_s}, {}});
    }
    const QStringList moment{u"date"_s, u"time"_s, u"zone"_s};
    entries.append(
        {u"line"_s, Group::Item, {u"quantity"_s, u"item"_s, u"sku"_s, u"item state"_s}, {u"item"_s, u"item state"_s}});
    entries.append({u"moment.asked"_s, Group::Wording, moment, moment});
    entries.append({u"moment.asOf"_s, Group::Wording, moment, moment});
    entries.append({u"waiting.less"_s, Group::Wording, {}, {}});
    entries.append({u"waiting.one"_s, Group::Wording, {}, {}});
    entries.append({u"waiting.many"_s, Group::Wording, {u"hours"_s}, {u"hours"_s}});
    entries.append({u"and"_s, Group::Wording, {}, {}});
    for (const auto &what : {u"po"_s, u"supplier"_s, u"customer"_s, u"retailer"_s, u"asked at"_s, u"waiting"_s,
                             u"as of"_s, u"ordered"_s, u"tracking"_s, u"items"_s, u"quantity"_s, u"sku"_s})
        entries.append({u"unknown."_s + what, Group::Wording, {}, {}});
    return entries;
}

TextBook::Language languageOf(const QString &code, const QString &base)
{
    auto name = QLocale(code).nativeLanguageName();
    if (code.contains(u'_'))
        name += u" ("_s + QLocale(code).nativeTerritoryName() + u')';
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return {code, name, base};
}

} // namespace

TextBook::TextBook()
    : m_languages{{u"en"_s, u"English"_s, {}}, {u"de"_s, u"Deutsch"_s, {}},     {u"fr"_s, u"Français"_s, {}},
                  {u"es"_s, u"Español"_s, {}}, {u"zh_CN"_s, u"简体中文"_s, {}}, {u"ar"_s, u"العربية"_s, {}}}
{
}

const QList<TextEntry> &TextBook::entries()
{
    static const auto entries = makeEntries();
    return entries;
}

const TextEntry *TextBook::entry(const QString &id)
{
    const auto &all = entries();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const TextEntry &one) { return one.id == id; });
    return it == all.cend() ? nullptr : &*it;
}

bool TextBook::has(const QString &code) const
{
    return std::any_of(m_languages.cbegin(), m_languages.cend(),
                       [&code](const Language &one) { return one.code == code; });
}

QString TextBook::usualLanguage() const
{
    const QLocale own;
    const auto full = own.name();
    for (const auto &code : {full, full.section(u'_', 0, 0)}) {
        if (has(code))
            return code;
    }
    // Such as Chinese of Singapore, which is written as in China, but not that of Taiwan.
    const auto it = std::find_if(m_languages.cbegin(), m_languages.cend(), [&own](const Language &one) {
        const QLocale locale(one.code);
        return locale.language() == own.language() && locale.script() == own.script();
    });
    return it == m_languages.cend() ? u"en"_s : it->code;
}

QString TextBook::original(const QString &code, const QString &id) const
{
    for (const auto &language : m_languages) {
        if (language.code == code && !language.base.isEmpty())
            return text(language.base, id);
    }
    return BuiltInTexts::text(code, id);
}

QString TextBook::text(const QString &code, const QString &id) const
{
    const auto language = m_rewritten.constFind(code);
    if (language != m_rewritten.cend()) {
        if (const auto it = language->constFind(id); it != language->cend())
            return *it;
    }
    return original(code, id);
}

bool TextBook::isRewritten(const QString &code, const QString &id) const
{
    return m_rewritten.value(code).contains(id);
}

void TextBook::rewrite(const QString &code, const QString &id, const QString &text)
{
    if (!has(code) || !entry(id))
        return;
    if (text == original(code, id))
        restore(code, id);
    else
        m_rewritten[code].insert(id, text);
}

void TextBook::restore(const QString &code, const QString &id)
{
    const auto language = m_rewritten.find(code);
    if (language == m_rewritten.end())
        return;
    language->remove(id);
    if (language->isEmpty())
        m_rewritten.remove(code);
}

bool TextBook::addLanguage(const QString &code, const QString &base)
{
    if (has(code) || !has(base) || QLocale(code).language() == QLocale::C || code.size() > 20)
        return false;
    m_languages.append(languageOf(code, base));
    return true;
}

bool TextBook::removeLanguage(const QString &code)
{
    const bool isBase = std::any_of(m_languages.cbegin(), m_languages.cend(),
                                    [&code](const Language &one) { return one.base == code; });
    const auto removed = isBase ? 0 : m_languages.removeIf([&code](const Language &one) {
        return one.code == code && !one.base.isEmpty();
    });
    if (removed > 0)
        m_rewritten.remove(code);
    return removed > 0;
}

TextFaults TextBook::faultsOf(const QString &id, const QString &text)
{
    TextFaults faults;
    const auto *entry = TextBook::entry(id);
    if (!entry)
        return faults;
    const auto places = FillIn::placesIn(text);
    for (const auto &place : places) {
        if (!entry->places.contains(place))
            faults.unknown << place;
    }
    for (const auto &place : entry->needed) {
        if (!places.contains(place))
            faults.lost << place;
    }
    faults.hasOpenBrace = FillIn::hasOpenBrace(text);
    faults.isEmpty = text.trimmed().isEmpty() && id != "and"_L1;
    return faults;
}

QJsonObject TextBook::toJson() const
{
    QJsonArray added;
    for (const auto &language : m_languages) {
        if (!language.base.isEmpty())
            added.append(QJsonObject{{"code"_L1, language.code}, {"base"_L1, language.base}});
    }
    QJsonObject rewritten;
    for (auto language = m_rewritten.cbegin(); language != m_rewritten.cend(); ++language) {
        QJsonObject texts;
        for (auto it = language->cbegin(); it != language->cend(); ++it)
            texts.insert(it.key(), it.value());
        rewritten.insert(language.key(), texts);
    }
    return {{"languages"_L1, added}, {"texts"_L1, rewritten}};
}

TextBook TextBook::fromJson(const QJsonObject &json)
{
    TextBook book;
    const auto added = json.value("languages"_L1).toArray();
    for (const auto &one : added) {
        const auto language = one.toObject();
        book.addLanguage(language.value("code"_L1).toString(), language.value("base"_L1).toString());
    }
    const auto rewritten = json.value("texts"_L1).toObject();
    for (auto language = rewritten.constBegin(); language != rewritten.constEnd(); ++language) {
        const auto texts = language.value().toObject();
        for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
            const auto text = it.value().toString();
            if (it.value().isString() && text.size() <= longestText)
                book.rewrite(language.key(), it.key(), text);
        }
    }
    return book;
}

} // namespace Rescind
