// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/searchcorpus.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

/// SplitMix64: the same numbers everywhere.
class Numbers
{
public:
    explicit Numbers(quint64 stream)
        : m_state(stream)
    {
        // Neighbouring streams must not be the same one, a step apart.
        m_state = next() ^ 0x5265736369ULL;
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }
    quint64 below(quint64 limit) { return next() % limit; }
    bool oneIn(quint64 many) { return below(many) == 0; }
    /// Below @p limit, small numbers far more often.
    qsizetype skewed(qsizetype limit, double skew)
    {
        const double even = static_cast<double>(next() >> 11U) / 9007199254740992.0;
        return static_cast<qsizetype>(std::pow(even, skew) * static_cast<double>(limit));
    }
    const QString &of(const QStringList &list) { return list[static_cast<qsizetype>(below(quint64(list.size())))]; }
    const QString &skewedOf(const QStringList &list, double skew) { return list[skewed(list.size(), skew)]; }

private:
    quint64 m_state;
};

QString capitalised(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

/// @p known ones first, then made-up ones until there are @p count.
QStringList names(const QString &known, int count, quint64 stream, int fewest)
{
    static const QStringList starts
        = u"b br c ch d dr f g gr h j k kl kr l m n p pr qu r s sch st sz t tr v w wh y z"_s.split(u' ');
    static const QStringList vowels = u"a e i o u ei ie au ou ia ä ö é á"_s.split(u' ');
    static const QStringList ends = u"n r l m s t ck ng rd tt ll ss nd ld rt x ński ez"_s.split(u' ');
    QStringList all = known.split(u' ');
    Numbers numbers(stream);
    while (all.size() < count) {
        QString name;
        for (auto syllables = fewest + static_cast<int>(numbers.below(2)); syllables > 0; --syllables)
            name += numbers.of(starts) + numbers.skewedOf(vowels, 2.0);
        all += capitalised(name + numbers.of(ends));
    }
    return all;
}

QString digits(Numbers &numbers, int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(u'0' + static_cast<char16_t>(numbers.below(10)));
    return text;
}

QString uuid(Numbers &numbers)
{
    const auto hex = [](quint64 value, int width) { return u"%1"_s.arg(value, width, 16, QLatin1Char('0')); };
    const quint64 left = numbers.next();
    const quint64 right = numbers.next();
    return hex(left >> 32U, 8) + u'-' + hex((left >> 16U) & 0xffffU, 4) + u"-4" + hex(left & 0xfffU, 3) + u'-'
           + hex(right >> 48U, 4) + u'-' + hex(right & 0xffffffffffffULL, 12);
}

} // namespace

SearchCorpus::SearchCorpus()
    : m_firstNames(
        names(u"James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Maria "
              "Anna José Zoë Sofia Иван Мария Γιώργος 伟 芳 محمد Mehmet Søren Łukasz Françoise Jürgen"_s,
              6000, 1, 1))
    , m_lastNames(names(u"Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Müller Nguyễn "
                        "O’Brien Kowalski Иванов Смирнова Παπαδόπουλος 王 李 Yılmaz García Sørensen Ångström"_s,
                        150'000, 2, 2))
    , m_cities(names(u"London Paris Berlin Madrid Chicago Houston München Zürich Kraków Москва Αθήνα 北京 İstanbul"_s,
                     12'000, 3, 2))
{
    static const QStringList adjectives
        = u"Stoneware Hand-thrown Speckled Ribbed Matte Glazed Terracotta Porcelain Fluted Brushed Smoked Rattan Walnut Linen Polished Aged Woven Folding Cordless Insulated"_s
              .split(u' ');
    static const QStringList things
        = u"Mug,Dinner Plate,Serving Bowl,Teapot,Pitcher,Planter,Butter Dish,Espresso Cup,Table Lamp,Floor Lamp,Pendant,Wall Sconce,Cushion,Throw,Bath Towel,Storage Basket,Desk Organiser,Théière « Brume »,茶碗 Tea Bowl,Ночник «Луна»,Nattlampa “Sömn”,Cutting Board,Knife Block,Water Bottle,Garden Chair"_s
              .split(u',');
    static const QStringList colours = u"Sage,Oat,Ink,Clay,Chalk,Fern,Dusk,Honey,Rust,Slate,Ivory,Moss"_s.split(u',');
    static const QStringList sizes = u"Small,Medium,Large,Set of 2,Set of 4,30 cm,45 cm,60 x 40 cm,1.5 l"_s.split(u',');
    constexpr int items = 50'000;
    const QStringList series = names(u"Calder Alder Finch Brightwater"_s, 900, 4, 1);
    m_items.reserve(items);
    for (quint64 number = 0; number < items; ++number) {
        Numbers numbers(0x100000 + number);
        const QString &thing = numbers.of(things);
        const QString &colour = numbers.of(colours);
        const QString &size = numbers.of(sizes);
        const QString name = numbers.of(series) + u' ' + numbers.of(adjectives) + u' ' + thing;
        m_items.push_back({name, thing.left(3).toUpper() + u'-' + digits(numbers, 6) + u'-' + colour.left(2).toUpper(),
                           colour + u", " + size});
    }
}

SearchableOrder SearchCorpus::order(quint32 row) const
{
    Numbers numbers(0x1000000 + quint64{row});
    QString name = numbers.skewedOf(m_firstNames, 3.0) + u' ' + numbers.skewedOf(m_lastNames, 3.0);
    if (numbers.oneIn(12))
        name += u'-' + numbers.skewedOf(m_lastNames, 3.0);
    SearchableOrder order{.uuid = uuid(numbers),
                          .purchaseOrderNumber = digits(numbers, 10),
                          .names = {name},
                          .city = numbers.skewedOf(m_cities, 2.5),
                          .lines = {}};
    if (numbers.oneIn(10))
        order.names += numbers.skewedOf(m_lastNames, 3.0) + u" GmbH"_s;
    // One parcel for all in most cases, none before it is shipped.
    const auto parcel
        = [&numbers] { return numbers.oneIn(3) ? digits(numbers, 12) : u"1Z999AA1"_s + digits(numbers, 10); };
    const QString together = numbers.below(10) < 7 ? parcel() : QString();
    for (int line = 0; line < 3; ++line) {
        const Item &item = m_items[static_cast<std::size_t>(numbers.skewed(qsizetype(m_items.size()), 2.0))];
        SearchableOrder::Line added{.uuid = uuid(numbers),
                                    .itemName = item.name,
                                    .skuId = item.skuId,
                                    .skuName = item.skuName,
                                    .trackingNumbers = {}};
        if (!together.isEmpty())
            added.trackingNumbers += line == 2 && numbers.oneIn(5) ? parcel() : together;
        order.lines += added;
    }
    return order;
}

} // namespace Rescind
