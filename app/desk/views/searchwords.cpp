// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/searchwords.h"

#include "app/cache/foldedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

struct SearchWordText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::SearchWords)
};

QString englishWordOf(SearchKey key)
{
    switch (key) {
    case SearchKey::Status:
        return u"status"_s;
    case SearchKey::Supplier:
        return u"supplier"_s;
    case SearchKey::After:
        return u"after"_s;
    case SearchKey::Before:
        return u"before"_s;
    case SearchKey::Sku:
        return u"sku"_s;
    case SearchKey::PurchaseOrderNumber:
        return u"po"_s;
    case SearchKey::Tracking:
        return u"tracking"_s;
    }
    Q_UNREACHABLE();
}

/// As words are compared, without the hyphens that one may leave out.
QString folded(QStringView word)
{
    return FoldedText(word).toString().remove(u'-').remove(u' ');
}

struct Status
{
    SearchStatus status;
    QStringList words; ///< folded, all that are understood
};

OrderFilter filterFor(OrderClasses classes)
{
    OrderFilter filter;
    filter.classes = {classes};
    return filter;
}

QList<Status> makeStatuses()
{
    QList<Status> all;
    const auto add = [&all](const QString &word, const OrderFilter &filter, const QStringList &english) {
        Status status{{word, filter}, {folded(word)}};
        for (const auto &one : english)
            status.words << folded(one);
        all << status;
    };
    using Is = OrderClass;
    OrderFilter overdue = filterFor(Is::Waiting);
    overdue.isOverdue = true;
    OrderFilter putOff;
    putOff.putOff = OrderFilter::PutOff::Only;
    add(SearchWordText::tr("requested", "status"), filterFor(Is::Waiting), {u"requested"_s, u"waiting"_s});
    add(SearchWordText::tr("overdue", "status"), overdue, {u"overdue"_s});
    add(SearchWordText::tr("to-decide", "status"), filterFor(Is::NeedsDecision), {u"to-decide"_s});
    add(SearchWordText::tr("put-off", "status"), putOff, {u"put-off"_s});
    add(SearchWordText::tr("answered", "status"), filterFor(Is::Answered), {u"answered"_s});
    add(SearchWordText::tr("rejected", "status"), filterFor(Is::Rejected), {u"rejected"_s});
    add(SearchWordText::tr("cancelled", "status"), filterFor(Is::Cancelled), {u"cancelled"_s, u"canceled"_s});
    add(SearchWordText::tr("partly", "status"), filterFor(Is::Partly), {u"partly"_s});
    add(SearchWordText::tr("shipped", "status"), filterFor(Is::Shipped), {u"shipped"_s});
    add(SearchWordText::tr("none", "status"), filterFor(Is::Untouched), {u"none"_s});
    add(SearchWordText::tr("unknown", "status"), filterFor(Is::Unknown | Is::Unreadable), {u"unknown"_s});
    add(SearchWordText::tr("failed", "status"), filterFor(Is::Failed), {u"failed"_s});
    add(SearchWordText::tr("sending", "status"), filterFor(Is::UnderWay), {u"sending"_s});
    return all;
}

const QList<Status> &statuses()
{
    // Made anew where the language is another one: tests have several.
    static QList<Status> all = makeStatuses();
    static QString language = SearchWordText::tr("requested", "status");
    if (const auto now = SearchWordText::tr("requested", "status"); now != language) {
        language = now;
        all = makeStatuses();
    }
    return all;
}

} // namespace

QString wordOf(SearchKey key)
{
    switch (key) {
    case SearchKey::Status:
        return SearchWordText::tr("status", "a word before a colon in a search: one word, no blanks");
    case SearchKey::Supplier:
        return SearchWordText::tr("supplier", "a word before a colon in a search: one word, no blanks");
    case SearchKey::After:
        return SearchWordText::tr("after", "a word before a colon in a search: one word, no blanks");
    case SearchKey::Before:
        return SearchWordText::tr("before", "a word before a colon in a search: one word, no blanks");
    case SearchKey::Sku:
        return SearchWordText::tr("sku", "a word before a colon in a search: one word, no blanks");
    case SearchKey::PurchaseOrderNumber:
        return SearchWordText::tr("po", "a word before a colon in a search: one word, no blanks");
    case SearchKey::Tracking:
        return SearchWordText::tr("tracking", "a word before a colon in a search: one word, no blanks");
    }
    Q_UNREACHABLE();
}

QString explanation(SearchKey key)
{
    switch (key) {
    case SearchKey::Status:
        return SearchWordText::tr("What is said of a cancellation: requested, rejected, cancelled, …");
    case SearchKey::Supplier:
        return SearchWordText::tr("The supplier’s name, or a part of it");
    case SearchKey::After:
        return SearchWordText::tr("Made on this day or later: 2026-11-20, today, 3d for three days ago");
    case SearchKey::Before:
        return SearchWordText::tr("Made before this day: 2026-11-20, today, 2w for two weeks ago");
    case SearchKey::Sku:
        return SearchWordText::tr("The whole SKU of a line item");
    case SearchKey::PurchaseOrderNumber:
        return SearchWordText::tr("The whole PO number");
    case SearchKey::Tracking:
        return SearchWordText::tr("The whole tracking number of a parcel");
    }
    Q_UNREACHABLE();
}

std::optional<SearchKey> searchKeyFrom(QStringView word)
{
    const auto wanted = folded(word);
    for (const auto key : allSearchKeys) {
        if (!wanted.isEmpty() && (wanted == englishWordOf(key) || wanted == folded(wordOf(key))))
            return key;
    }
    return std::nullopt;
}

const QList<SearchStatus> &allSearchStatuses()
{
    static QList<SearchStatus> all;
    all.clear();
    for (const auto &status : statuses())
        all << status.status;
    return all;
}

const SearchStatus *searchStatusFrom(QStringView word)
{
    const auto wanted = folded(word);
    for (const auto &status : statuses()) {
        if (status.words.contains(wanted))
            return &status.status;
    }
    return nullptr;
}

QList<const SearchStatus *> searchStatusesBeginning(QStringView part)
{
    const auto wanted = folded(part);
    QList<const SearchStatus *> found;
    for (const auto &status : statuses()) {
        for (const auto &word : status.words) {
            if (!word.startsWith(wanted))
                continue;
            found << &status.status;
            break;
        }
    }
    return found;
}

bool isPartOf(QStringView part, QStringView name)
{
    return FoldedText(name).contains(FoldedText(part).utf8());
}

QDate searchDateFrom(QStringView text, QDate today)
{
    static const QRegularExpression ago(u"\\A(\\d{1,4})([dwtDWT])\\z"_s);
    const auto word = folded(text);
    if (word == u"today"_s || word == folded(SearchWordText::tr("today", "a date in a search")))
        return today;
    if (word == u"yesterday"_s || word == folded(SearchWordText::tr("yesterday", "a date in a search")))
        return today.addDays(-1);
    if (const auto match = ago.match(text); match.hasMatch()) {
        const auto count = match.capturedView(1).toInt();
        const bool areWeeks = match.capturedView(2).compare(u"w"_s, Qt::CaseInsensitive) == 0;
        return today.addDays(areWeeks ? -7 * count : -count);
    }
    const auto plain = text.toString().trimmed();
    for (const auto &format : {u"yyyy-M-d"_s, u"d.M.yyyy"_s}) {
        if (const auto date = QDate::fromString(plain, format); date.isValid())
            return date;
    }
    const QLocale locale;
    auto shortFormat = locale.dateFormat(QLocale::ShortFormat);
    // With all digits of the year: two would be of the last century.
    if (!shortFormat.contains(u"yyyy"_s))
        shortFormat.replace(u"yy"_s, u"yyyy"_s);
    const auto date = locale.toDate(plain, shortFormat);
    return date.year() > 1900 ? date : QDate();
}

} // namespace Rescind
