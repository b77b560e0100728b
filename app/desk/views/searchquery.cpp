// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/searchquery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

struct SearchQueryText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::SearchQuery)
};

constexpr qsizetype longestSearch = 1024;

bool isQuotationMark(QChar one)
{
    return QStringView(u"\"“”„«»").contains(one);
}

/// A word before a colon that could be meant as a key: "status", but not "10" of "10:30" or "https" of an address. A
/// single letter is one only where the language has such a word.
bool isKey(QStringView word, QStringView behind)
{
    return (word.size() >= 2 || searchKeyFrom(word)) && !behind.startsWith(u"//")
           && std::all_of(word.cbegin(), word.cend(), [](QChar one) { return one.isLetter() || one == u'-'; });
}

/// Whether what was typed ends @p word as a key. The wide colon of Chinese does where it surely means that.
bool endsKey(QChar one, QStringView word, QStringView behind)
{
    constexpr QChar wideColon(0xFF1A);
    return (one == u':' && isKey(word, behind)) || (one == wideColon && searchKeyFrom(word));
}

QString listOf(const QStringList &words)
{
    return words.join(u", "_s);
}

QString keysText()
{
    QStringList words;
    for (const auto key : allSearchKeys)
        words << wordOf(key) + u':';
    return listOf(words);
}

QString statusesText()
{
    QStringList words;
    for (const auto &status : allSearchStatuses())
        words << status.word;
    return listOf(words);
}

/// What both mean together when one of them is enough; nullopt when that can't be said.
std::optional<OrderFilter> either(const OrderFilter &one, const OrderFilter &other)
{
    const auto isPlain = [](const OrderFilter &filter) {
        return filter.classes.size() == 1 && !filter.isOverdue && filter.putOff == OrderFilter::PutOff::Any;
    };
    if (one == other)
        return one;
    if (!isPlain(one) || !isPlain(other))
        return std::nullopt;
    auto both = one;
    both.classes.first() |= other.classes.constFirst();
    return both;
}

} // namespace

SearchQuery::SearchQuery(const QString &typed, const Moment &moment)
{
    for (const auto &token : tokensOf(typed.left(longestSearch)))
        take(token, moment);
    if (m_status)
        m_search.filter = both(m_search.filter, *m_status);
}

QList<SearchQuery::Token> SearchQuery::tokensOf(const QString &typed)
{
    QList<Token> tokens;
    const auto size = typed.size();
    for (qsizetype at = 0; at < size;) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        Token token;
        token.begin = at;
        QString text;
        bool isInside = false;
        for (; at < size && (isInside || !typed[at].isSpace()); ++at) {
            const auto one = typed[at];
            if (isQuotationMark(one) && (isInside || text.isEmpty())) {
                isInside = !isInside;
                token.isQuoted = true;
            } else if (!isInside && !token.isQuoted && token.key.isEmpty()
                       && endsKey(one, text, QStringView(typed).sliced(at + 1))) {
                token.key = text;
                text.clear();
            } else {
                text += one;
            }
        }
        token.length = at - token.begin;
        token.value = text.trimmed();
        tokens << token;
    }
    if (!tokens.isEmpty())
        tokens.last().isLast = tokens.constLast().begin + tokens.constLast().length == size;
    return tokens;
}

void SearchQuery::take(const Token &token, const Moment &moment)
{
    if (token.key.isEmpty()) {
        addWords(token.value);
        return;
    }
    const auto key = searchKeyFrom(token.key);
    if (!key) {
        addWords(token.key + u':' + token.value);
        addProblem(token,
                   SearchQueryText::tr("“%1:” is not known, so it is looked for as a word. You can write: %2")
                       .arg(token.key, keysText()),
                   false);
        return;
    }
    if (token.value.isEmpty()) {
        addProblem(token, u"%1: – %2"_s.arg(wordOf(*key), explanation(*key)), token.isLast);
        return;
    }
    takeValue(*key, token, moment);
}

void SearchQuery::takeValue(SearchKey key, const Token &token, const Moment &moment)
{
    const auto exactly = [&](ExactField field, const QString &text) {
        m_search.filter.exact.append({field, token.value});
        addPart(key, token, text.arg(token.value));
    };
    switch (key) {
    case SearchKey::Status:
        takeStatus(token);
        return;
    case SearchKey::Supplier:
        m_search.filter.suppliers << token.value;
        addPart(key, token, SearchQueryText::tr("Supplier: %1").arg(token.value));
        return;
    case SearchKey::After:
    case SearchKey::Before:
        takeDate(key, token, moment);
        return;
    case SearchKey::Sku:
        exactly(ExactField::Sku, SearchQueryText::tr("SKU: %1"));
        return;
    case SearchKey::PurchaseOrderNumber:
        exactly(ExactField::PurchaseOrderNumber, SearchQueryText::tr("PO number: %1"));
        return;
    case SearchKey::Tracking:
        exactly(ExactField::TrackingNumber, SearchQueryText::tr("Tracking number: %1"));
        return;
    }
    Q_UNREACHABLE();
}

void SearchQuery::takeStatus(const Token &token)
{
    const auto values = token.value.split(u',', Qt::SkipEmptyParts);
    auto status = m_status;
    QStringList words;
    for (const auto &value : values) {
        QList<const SearchStatus *> meant;
        if (const auto *exactly = searchStatusFrom(value))
            meant << exactly;
        else if (token.isLast && !token.isQuoted) // results while it is being typed
            meant = searchStatusesBeginning(value);
        if (meant.isEmpty()) {
            addProblem(token,
                       SearchQueryText::tr("“%1” is no status. You can write: %2").arg(value.trimmed(), statusesText()),
                       false);
            return;
        }
        std::optional<OrderFilter> these = status;
        for (const auto *one : std::as_const(meant)) {
            const auto more = these ? either(*these, one->filter) : std::optional(one->filter);
            if (!more && searchStatusFrom(value)) {
                addProblem(
                    token,
                    SearchQueryText::tr("“%1” can only be looked for alone, without another status.").arg(one->word),
                    false);
                return;
            }
            these = more ? more : these;
        }
        status = these;
        words << (meant.size() == 1 ? meant.constFirst()->word : value.trimmed() + u'…');
    }
    m_status = status;
    addPart(SearchKey::Status, token, SearchQueryText::tr("Status: %1").arg(listOf(words)));
}

void SearchQuery::takeDate(SearchKey key, const Token &token, const Moment &moment)
{
    const auto date = searchDateFrom(token.value, moment.today);
    if (!date.isValid()) {
        const bool mayGoOn = token.isLast && token.value.size() < 10;
        addProblem(token,
                   SearchQueryText::tr("“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.")
                       .arg(token.value),
                   mayGoOn);
        return;
    }
    const auto begins = date.startOfDay(moment.zone).toMSecsSinceEpoch();
    const auto written = QLocale().toString(date, QLocale::ShortFormat);
    OrderFilter filter;
    if (key == SearchKey::After)
        filter.createdFrom = begins;
    else
        filter.createdBefore = begins;
    m_search.filter = both(m_search.filter, filter);
    addPart(key, token,
            key == SearchKey::After ? SearchQueryText::tr("Made on %1 or later").arg(written)
                                    : SearchQueryText::tr("Made before %1").arg(written));
}

void SearchQuery::addPart(SearchKey key, const Token &token, const QString &text)
{
    m_parts.append({token.begin, token.length, key, token.value, text});
}

void SearchQuery::addProblem(const Token &token, const QString &text, bool isUnfinished)
{
    m_problems.append({token.begin, token.length, isUnfinished, text});
}

void SearchQuery::addWords(const QString &words)
{
    if (words.isEmpty())
        return;
    if (!m_search.words.isEmpty())
        m_search.words += u' ';
    m_search.words += words;
}

QString SearchQuery::without(const QString &typed, const Part &part)
{
    const auto before = QStringView(typed).first(std::min(part.begin, typed.size())).trimmed();
    const auto behind = QStringView(typed).sliced(std::min(part.begin + part.length, typed.size())).trimmed();
    const auto gap = before.isEmpty() || behind.isEmpty() ? QString() : u" "_s;
    return before.toString() + gap + behind.toString();
}

SearchQuery::Place SearchQuery::placeAt(const QString &typed, qsizetype cursor)
{
    const auto before = typed.left(cursor);
    const auto tokens = tokensOf(before);
    Place place{cursor, 0, std::nullopt, {}};
    if (tokens.isEmpty() || !tokens.constLast().isLast)
        return place;
    const auto &token = tokens.constLast();
    place.begin = token.begin;
    place.length = token.length;
    place.begun = token.value;
    if (!token.key.isEmpty())
        place.key = searchKeyFrom(token.key);
    if (place.key == SearchKey::Status)
        place.begun = token.value.section(u',', -1);
    if (place.key) {
        place.begin = cursor - (token.isQuoted ? token.length - token.key.size() - 1 : place.begun.size());
        place.length = cursor - place.begin;
    }
    return place;
}

QString SearchQuery::quoted(const QString &value)
{
    const bool hasBlanks = std::any_of(value.cbegin(), value.cend(), [](QChar one) { return one.isSpace(); });
    auto bare = value;
    bare.removeIf([](QChar one) { return isQuotationMark(one); });
    return hasBlanks ? u'"' + bare + u'"' : bare;
}

} // namespace Rescind
