// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/safefilename.h"
#include "app/desk/texts/fillin.h"
#include "app/desk/texts/textbook.h"
#include "app/desk/views/searchquery.h"
#include "app/domain/carriers.h"
#include "app/domain/visibletext.h"
#include "tests/fuzz/targets.h"

namespace Rescind::Fuzz {

using namespace Qt::StringLiterals;

namespace {

void demandPlaces(const QString &text)
{
    for (const TextEntry &entry : TextBook::entries())
        static_cast<void>(TextBook::faultsOf(entry.id, text));
    const auto nothing = FillIn::fillIn(text, [](const QString &) { return std::nullopt; });
    demand(nothing.unknown == FillIn::placesIn(text), "what nobody knows are all the places");
    const auto filled = FillIn::fillIn(text, [](const QString &) { return u"{po}"_s; });
    demand(filled.unknown.isEmpty(), "what is filled in is not looked into");
}

void demandSafeName(const QString &name)
{
    demand(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.') && !name.startsWith(u'-'),
           "a file's name is no path and no option");
    demand(name.endsWith(".csv"_L1) && name.size() > 4 && name.toUtf8().size() <= 200, "and short");
}

} // namespace

void feedSearch(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    // Not the machine's own day and zone: what was found once is found again.
    const SearchQuery query(typed, {QTimeZone::utc(), QDate(2026, 11, 20)});
    const auto isInside = [&typed](qsizetype begin, qsizetype length) {
        return begin >= 0 && length >= 0 && begin + length <= typed.size();
    };
    for (const SearchQuery::Part &part : query.parts()) {
        demand(isInside(part.begin, part.length), "a part is where it was typed");
        demand(!part.text.isEmpty(), "a chip has words");
        demand(SearchQuery::without(typed, part).size() < typed.size(), "taking a part out leaves less");
    }
    for (const SearchQuery::Problem &problem : query.problems())
        demand(isInside(problem.begin, problem.length) && !problem.text.isEmpty(), "a problem has place and words");
    for (qsizetype cursor = 0; cursor <= std::min<qsizetype>(typed.size(), 64); ++cursor) {
        const SearchQuery::Place place = SearchQuery::placeAt(typed, cursor);
        demand(isInside(place.begin, place.length), "what is completed was typed");
    }
}

void feedShownText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QString shown = visibleText(text);
    demand(!holdsInvisible(shown), "everything can be seen");
    demand(!shown.contains(u'\n') && !shown.contains(u'\t'), "and stands on one line");
    QString tooltip = tooltipText(text);
    tooltip.remove("<span>"_L1).remove("</span>"_L1).remove("<br/>"_L1);
    demand(!tooltip.contains(u'<'), "a tooltip holds no markup but ours");

    demandSafeName(Exchange::safeFileName(text, u"csv"_s));
    demandPlaces(text);

    const auto line = text.indexOf(u'\n');
    Parcel parcel;
    parcel.shippingCarrier = text.left(line);
    parcel.trackingNumber = text.mid(line + 1);
    if (const auto link = carrierLink(parcel)) {
        demand(link->url.isValid() && link->url.scheme() == "https"_L1, "a link outside is https");
        demand(link->url.userInfo().isEmpty() && link->url.port() == -1, "and nothing else than it seems");
    }
}

} // namespace Rescind::Fuzz
