// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index over a million orders and three million lines: what it takes to build, hold, change and search it,
// for words of many kinds, beside SQLite's LIKE on the same texts, folded, in the same run. The answers of the two have
// to be the same. Arguments: orders (1000000), rounds (5), searches of each kind (14), of which LIKE is asked (2).

#include "app/cache/foldedtext.h"
#include "tests/benchmarks/searchcorpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What is resident now, in MiB; 0 where the system does not tell.
double resident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

struct Search
{
    QString kind;
    QString typed;
    std::vector<double> milliseconds = {};
    std::vector<double> cpu = {};
    double like = 0;
    std::size_t found = 0;
};

/// What people type, made from what there is.
std::vector<Search> searches(const SearchCorpus &corpus, quint32 orders, int ofEach)
{
    std::vector<Search> all;
    for (int number = 0; number < ofEach; ++number) {
        const auto row = static_cast<quint32>((quint64(number) * 2654435761U + 12345) % orders);
        SearchableOrder order = corpus.order(row);
        for (quint32 next = row + 1; order.lines.first().trackingNumbers.isEmpty(); ++next)
            order = corpus.order(next % orders);
        const QStringList name = order.names.first().split(u' ');
        const auto &line = order.lines.first();
        const QStringList item = line.itemName.split(u' ');
        const QString &po = order.purchaseOrderNumber;
        const QString &tracking = line.trackingNumbers.first();
        const auto add = [&all](const char *kind, const QString &typed) {
            all.push_back({QString::fromLatin1(kind), typed});
        };
        add("a letter", QString(QChar(u'a' + static_cast<char16_t>(number % 26))));
        add("a digit", QString::number(number % 10));
        add("two letters", name.last().left(2));
        add("two digits", po.first(2));
        add("three letters", name.last().left(3));
        add("three digits", po.first(3));
        add("five digits of a PO number", po.sliced(3, 5));
        add("a PO number", po);
        add("a first name", name.first());
        add("a last name", name.last());
        add("part of a last name", name.last().mid(2));
        add("a town", order.city);
        add("a word of an item", item.last());
        add("the series of an item", item.first());
        add("a SKU", line.skuId);
        add("digits of a SKU", line.skuId.section(u'-', 1, 1).left(4));
        add("the end of a tracking number", tracking.last(6));
        add("a tracking number", tracking);
        add("the beginning of a uuid", order.uuid.left(8 + number));
        add("a word nobody has", u"qqzx"_s + name.last());
        add("digits nobody has", po + u"77"_s);
        add("two common words", item.last() + u' ' + line.skuName.section(u',', 0, 0));
        add("first and last name", name.first() + u' ' + name.last());
        add("name, town and item", name.last() + u' ' + order.city + u' ' + item.last());
    }
    return all;
}

/// The same texts in a database; its file is in the system's memory by the time it is asked.
class Like
{
public:
    explicit Like(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"like"_s))
    {
        m_database.setDatabaseName(file);
    }
    ~Like()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"like"_s);
    }
    Q_DISABLE_COPY_MOVE(Like)

    bool fill(const SearchCorpus &corpus, quint32 orders)
    {
        if (!m_database.open())
            return false;
        QSqlQuery plain(m_database);
        for (const QString &statement :
             {u"PRAGMA journal_mode=OFF"_s, u"PRAGMA mmap_size=4000000000"_s, u"PRAGMA cache_size=-64000"_s,
              u"CREATE TABLE orders (id INTEGER PRIMARY KEY, po TEXT, name TEXT, business TEXT, city TEXT)"_s,
              u"CREATE TABLE lines (order_id INTEGER, item TEXT, sku TEXT, sku_name TEXT, tracking TEXT)"_s}) {
            if (!plain.exec(statement))
                return false;
        }
        const auto folded = [](const QString &text) { return FoldedText(text).toString(); };
        m_database.transaction();
        QSqlQuery head(m_database);
        QSqlQuery line(m_database);
        head.prepare(u"INSERT INTO orders VALUES (?, ?, ?, ?, ?)"_s);
        line.prepare(u"INSERT INTO lines VALUES (?, ?, ?, ?, ?)"_s);
        bool isGood = true;
        for (quint32 row = 0; row < orders; ++row) {
            const SearchableOrder order = corpus.order(row);
            head.bindValue(0, row);
            head.bindValue(1, folded(order.purchaseOrderNumber));
            head.bindValue(2, folded(order.names.first()));
            head.bindValue(3, folded(order.names.value(1)));
            head.bindValue(4, folded(order.city));
            isGood = head.exec() && isGood;
            for (const auto &item : order.lines) {
                line.bindValue(0, row);
                line.bindValue(1, folded(item.itemName));
                line.bindValue(2, folded(item.skuId));
                line.bindValue(3, folded(item.skuName));
                line.bindValue(4, folded(item.trackingNumbers.value(0)));
                isGood = line.exec() && isGood;
            }
        }
        return m_database.commit() && isGood;
    }

    std::vector<quint32> search(const QString &typed)
    {
        // UNION binds like INTERSECT, so each word has a query of its own.
        QStringList parts;
        QStringList patterns;
        forEachWord(FoldedText(typed).utf8(), [&](std::string_view word) {
            const QString one
                = u"SELECT id FROM (SELECT id FROM orders WHERE po LIKE :w OR name LIKE :w OR business LIKE :w OR "
                  "city LIKE :w UNION SELECT order_id FROM lines WHERE item LIKE :w OR sku LIKE :w OR "
                  "sku_name LIKE :w OR tracking LIKE :w)"_s;
            parts += QString(one).replace(u":w"_s, u":w%1"_s.arg(parts.size()));
            patterns += u'%' + QString::fromUtf8(word.data(), qsizetype(word.size())) + u'%';
        });
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(parts.join(u" INTERSECT "_s));
        for (int at = 0; at < patterns.size(); ++at)
            query.bindValue(u":w%1"_s.arg(at), patterns[at]);
        std::vector<quint32> rows;
        if (!query.exec())
            std::printf("LIKE: %s\n", qPrintable(query.lastError().text()));
        while (query.next())
            rows.push_back(query.value(0).toUInt());
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private:
    QSqlDatabase m_database;
};

void build(SearchIndex &index, const SearchCorpus &corpus, quint32 orders)
{
    // In parts, so that what the orders themselves take does not count.
    constexpr quint32 page = 500;
    const double before = resident();
    double spent = 0;
    std::vector<SearchableOrder> some;
    for (quint32 row = 0; row < orders;) {
        some.clear();
        while (some.size() < page && row + some.size() < orders)
            some.push_back(corpus.order(row + static_cast<quint32>(some.size())));
        QElapsedTimer timer;
        timer.start();
        for (const SearchableOrder &order : some)
            index.put(row++, order);
        spent += millisecondsOf(timer);
    }
    QElapsedTimer timer;
    timer.start();
    index.squeeze();
    std::printf("%-44s %10.2f s, then %.0f ms to squeeze\n", "build", spent / 1000, millisecondsOf(timer));
    std::printf("%-44s %10.1f MiB resident, %.1f by its own account\n", "memory", resident() - before,
                static_cast<double>(index.memory()) / 1048576);
}

/// Changes of single orders all over the place, which are taken back.
void change(SearchIndex &index, const SearchCorpus &corpus, quint32 orders)
{
    constexpr int changes = 2000;
    std::vector<double> put;
    std::vector<double> removed;
    const auto timed = [](std::vector<double> &times, const auto &deed) {
        QElapsedTimer timer;
        timer.start();
        deed();
        times.push_back(millisecondsOf(timer) * 1000);
    };
    for (quint32 number = 0; number < changes; ++number) {
        const auto row = static_cast<quint32>(quint64{number} * 2654435761U % orders);
        const SearchableOrder before = corpus.order(row);
        const SearchableOrder other = corpus.order(orders + number);
        timed(put, [&] { index.put(row, other); });
        timed(removed, [&] { index.remove(row); });
        timed(put, [&] { index.put(row, before); });
    }
    std::printf("%-44s %10.1f us median, %.1f at the 99th percentile\n", "put one order", quantile(put, 0.5),
                quantile(put, 0.99));
    std::printf("%-44s %10.1f us median, %.1f at the 99th percentile\n", "remove one order", quantile(removed, 0.5),
                quantile(removed, 0.99));
}

/// Each text typed letter by letter, each answer narrowing the former.
void typeLetters(const SearchIndex &index, const std::vector<Search> &all)
{
    std::vector<double> times;
    for (const Search &search : all) {
        SearchIndexHits former = index.search({});
        for (qsizetype length = 1; length <= search.typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            auto hits = index.search(SearchIndexQuery(QStringView(search.typed).first(length)), {.former = &former});
            times.push_back(millisecondsOf(timer));
            former = std::move(*hits);
        }
    }
    std::printf("%-44s %10.2f ms median, %.2f at the 99th percentile, of %zu letters\n", "typed letter by letter",
                quantile(times, 0.5), quantile(times, 0.99), times.size());
}

void printKinds(const std::vector<Search> &all)
{
    std::map<QString, std::vector<const Search *>> kinds;
    QStringList sequence;
    for (const Search &search : all) {
        if (!sequence.contains(search.kind))
            sequence += search.kind;
        kinds[search.kind].push_back(&search);
    }
    std::printf("%-44s %10s %10s %10s %10s\n", "kind of search", "median ms", "99th", "LIKE ms", "found");
    for (const QString &kind : sequence) {
        std::vector<double> times;
        std::vector<double> likes;
        std::vector<double> found;
        for (const Search *search : kinds[kind]) {
            times.insert(times.end(), search->milliseconds.begin(), search->milliseconds.end());
            if (search->like > 0)
                likes.push_back(search->like);
            found.push_back(static_cast<double>(search->found));
        }
        std::printf("%-44s %10.2f %10.2f %10.0f %10.0f\n", qPrintable(kind), quantile(times, 0.5),
                    quantile(times, 0.99), quantile(likes, 0.5), quantile(found, 0.5));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const quint32 orders = arguments.value(1, u"1000000"_s).toUInt();
    const int rounds = arguments.value(2, u"5"_s).toInt();
    const int ofEach = arguments.value(3, u"14"_s).toInt();
    const std::size_t asked = arguments.value(4, u"2"_s).toUInt();
    const SearchCorpus corpus;

    SearchIndex index;
    build(index, corpus, orders);
    change(index, corpus, orders);

    std::vector<Search> all = searches(corpus, orders, ofEach);
    const QTemporaryDir directory;
    Like like(directory.filePath(u"like.sqlite"_s));
    if (asked > 0 && !like.fill(corpus, orders))
        return 1;

    int wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t number = 0; number < all.size(); ++number) {
            Search &search = all[number];
            const std::clock_t cpu = std::clock();
            QElapsedTimer timer;
            timer.start();
            const SearchIndexHits hits = index.search(SearchIndexQuery(search.typed));
            search.milliseconds.push_back(millisecondsOf(timer));
            search.cpu.push_back(static_cast<double>(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC);
            search.found = hits.count();
            // LIKE takes seconds: it is asked in the first round only, and it knows no uuids.
            const std::size_t kinds = all.size() / static_cast<std::size_t>(ofEach);
            if (round > 0 || number >= asked * kinds || search.kind == u"the beginning of a uuid"_s)
                continue;
            timer.start();
            const std::vector<quint32> rows = like.search(search.typed);
            search.like = millisecondsOf(timer);
            if (rows != hits.rows()) {
                std::printf("%s: %zu found, by LIKE %zu\n", qPrintable(search.kind), hits.count(), rows.size());
                ++wrong;
            }
        }
    }

    printKinds(all);
    std::vector<double> times;
    std::vector<double> cpu;
    std::vector<double> likes;
    std::vector<double> ratios;
    for (const Search &search : all) {
        cpu.insert(cpu.end(), search.cpu.begin(), search.cpu.end());
        times.insert(times.end(), search.milliseconds.begin(), search.milliseconds.end());
        if (search.like <= 0)
            continue;
        likes.push_back(search.like);
        ratios.push_back(search.like / quantile(search.milliseconds, 0.5));
    }
    std::printf("%-44s %10.2f %10.2f %10.0f\n", "all", quantile(times, 0.5), quantile(times, 0.99),
                quantile(likes, 0.5));
    std::printf("%-44s %10.2f %10.2f\n", "of which the processor was had", quantile(cpu, 0.5), quantile(cpu, 0.99));
    std::printf("%-44s %10.0f median, %.0f at the least, %.0f of the medians\n", "times faster than LIKE",
                quantile(ratios, 0.5), quantile(ratios, 0), quantile(likes, 0.5) / quantile(times, 0.5));
    typeLetters(index, all);
    std::printf("%-44s %10d of %zu\n", "answers that differ from LIKE's", wrong, likes.size());
    return wrong == 0 ? 0 : 1;
}
