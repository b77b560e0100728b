// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cache beside the plain way to keep orders (QtSql, a column for each field, text uuids, the same values indexed, a
// transaction a page, nothing encrypted), in turn and in one run: storing orders for the first time, storing the same
// again, and finding one by an exact value with all its fields. The plain way is measured with the cache's own settings
// of SQLite, and once with QtSql's defaults. Ratios are what to look at.
//   bench_cache [ORDERS [ROUNDS]]     100,000 and 5 unless told

#include "app/cache/cachestore.h"
#include "tests/app/cache/cachesamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr int pagesTogether = 10;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_cache: %s\n", qPrintable(why));
    std::exit(1);
}

/// A page as it would have come in just now.
CachePage pageFrom(int first, int orders, int minute)
{
    return {CacheSamples::orders(std::min(pageSize, orders - first + 1), first), CacheSamples::moment(minute), {}};
}

/// How long storing takes, without the making of the pages and their end.
double store(CacheStore &cache, int orders, int minute)
{
    QElapsedTimer timer;
    timer.start();
    double making = 0;
    for (int first = 1; first <= orders;) {
        int pages = 0;
        QList<CachePage> kept;
        const auto next = [&]() -> std::optional<CachePage> {
            if (pages++ == pagesTogether || first > orders)
                return std::nullopt;
            QElapsedTimer clock;
            clock.start();
            CachePage page = pageFrom(first, orders, minute);
            first += pageSize;
            kept.append(page);
            making += secondsOf(clock);
            return page;
        };
        if (const auto stored = cache.storeAll(next); !stored)
            fail(stored.error().message);
        QElapsedTimer clock;
        clock.start();
        kept.clear();
        making += secondsOf(clock);
    }
    return secondsOf(timer) - making;
}

/// Every field in a column, as one would do it first.
class PlainWay
{
public:
    PlainWay(const QString &file, bool hasOurSettings)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
        m_database.setDatabaseName(file);
        if (!m_database.open())
            fail(m_database.lastError().text());
        if (hasOurSettings) {
            for (const QString &pragma : {u"journal_mode=WAL"_s, u"synchronous=NORMAL"_s, u"cache_size=-32768"_s,
                                          u"locking_mode=EXCLUSIVE"_s, u"wal_autocheckpoint=16384"_s})
                exec(u"PRAGMA "_s + pragma);
        }
        exec(u"CREATE TABLE orders (uuid TEXT PRIMARY KEY, po TEXT, created INTEGER, created_text TEXT, "
             "retailer_notes TEXT, supplier_notes TEXT, retailer_uuid TEXT, retailer_name TEXT, submitted_by TEXT, "
             "submitted_by_email TEXT, name TEXT, business_name TEXT, address1 TEXT, address2 TEXT, city TEXT, "
             "state TEXT, postal_code TEXT, phone TEXT, country TEXT, order_fee TEXT, order_tax TEXT, shipping TEXT, "
             "drop_ship_fee TEXT, carrier TEXT, method TEXT, sent INTEGER)"_s);
        exec(u"CREATE INDEX orders_by_po ON orders (po)"_s);
        exec(u"CREATE TABLE lines (uuid TEXT PRIMARY KEY, order_uuid TEXT, position INTEGER, status TEXT, "
             "designation TEXT, item_uuid TEXT, item_name TEXT, sku_uuid TEXT, sku_id TEXT, sku_name TEXT, "
             "variants TEXT, codes TEXT, cost TEXT, supplier_uuid TEXT, supplier_name TEXT, quantity INTEGER, "
             "ordered INTEGER, accepted INTEGER, backordered INTEGER, rejected INTEGER, backorder_date TEXT, "
             "supplier_notes TEXT, retailer_notes TEXT)"_s);
        exec(u"CREATE INDEX lines_by_order ON lines (order_uuid)"_s);
        exec(u"CREATE INDEX lines_by_sku ON lines (sku_id)"_s);
        exec(u"CREATE TABLE parcels (line_uuid TEXT, tracking TEXT, carrier TEXT, method TEXT, weight TEXT, cost TEXT, "
             "shipped TEXT, created TEXT, quantity INTEGER)"_s);
        exec(u"CREATE INDEX parcels_by_line ON parcels (line_uuid)"_s);
        exec(u"CREATE INDEX parcels_by_tracking ON parcels (tracking)"_s);
        m_order = prepared(u"orders"_s, 26);
        m_line = prepared(u"lines"_s, 23);
        m_parcel = prepared(u"parcels"_s, 9);
    }
    ~PlainWay()
    {
        const QString name = m_database.connectionName();
        for (QSqlQuery *query : {&m_order, &m_line, &m_parcel})
            *query = QSqlQuery();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(PlainWay)

    double store(int orders)
    {
        double seconds = 0;
        for (int first = 1; first <= orders; first += pageSize) {
            const CachePage page = pageFrom(first, orders, 0);
            QElapsedTimer timer;
            timer.start();
            m_database.transaction();
            for (const Order &order : page.orders)
                insert(order);
            if (!m_database.commit())
                fail(m_database.lastError().text());
            seconds += secondsOf(timer);
        }
        return seconds;
    }

private:
    void exec(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            fail(query.lastError().text());
    }
    QSqlQuery prepared(const QString &table, int columns)
    {
        QSqlQuery query(m_database);
        if (!query.prepare(u"INSERT OR REPLACE INTO "_s + table + u" VALUES ("_s
                           + QStringList(columns, u"?"_s).join(u',') + u')'))
            fail(query.lastError().text());
        return query;
    }
    static void run(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            fail(query.lastError().text());
    }
    static QVariant valueOf(const std::optional<qint64> &number) { return number ? QVariant(*number) : QVariant(); }

    void insert(const Order &order)
    {
        const Address &to = order.address;
        run(m_order, {order.uuid,
                      order.purchaseOrderNumber,
                      order.created.toMSecsSinceEpoch(),
                      order.createdText,
                      order.retailerNotes,
                      order.supplierNotes,
                      order.retailer.uuid,
                      order.retailer.name,
                      order.retailer.submittedBy,
                      order.retailer.submittedByEmail,
                      to.name,
                      to.businessName,
                      to.address1,
                      to.address2,
                      to.city,
                      to.state,
                      to.postalCode,
                      to.phoneNumber,
                      to.country,
                      order.fees.orderFee,
                      order.fees.orderTax,
                      order.fees.shippingCost,
                      order.fees.dropShipFee,
                      order.requestedShipping.carrier,
                      order.requestedShipping.method,
                      order.sentToSupplier.value_or(false)});
        int position = 0;
        for (const LineItem &line : order.lineItems)
            insert(order, line, position++);
    }
    void insert(const Order &order, const LineItem &line, int position)
    {
        QStringList codes;
        for (const ProductCode &code : line.productCodes)
            codes.append(code.kind + u'=' + code.value);
        const Allocation allocation = line.allocation.value_or(Allocation());
        run(m_line, {line.uuid,
                     order.uuid,
                     position,
                     line.status,
                     line.designation,
                     line.itemUuid,
                     line.itemName,
                     line.skuUuid,
                     line.skuId,
                     line.skuName,
                     line.skuTitleVariants,
                     codes.join(u';'),
                     line.cost,
                     line.supplier.uuid,
                     line.supplier.name,
                     valueOf(line.quantity),
                     valueOf(allocation.quantityOrdered),
                     valueOf(allocation.quantityAccepted),
                     valueOf(allocation.quantityBackordered),
                     valueOf(allocation.quantityRejected),
                     allocation.backorderDate,
                     line.supplierNotes,
                     line.retailerNotes});
        for (const Parcel &parcel : line.parcels)
            run(m_parcel,
                {line.uuid, parcel.trackingNumber, parcel.shippingCarrier, parcel.shippingMethod, parcel.shippingWeight,
                 parcel.shippingCost, parcel.shippingDate, parcel.createdDate, valueOf(parcel.quantity)});
    }

    QSqlDatabase m_database;
    QSqlQuery m_order;
    QSqlQuery m_line;
    QSqlQuery m_parcel;
};

/// How long single look-ups of random orders take, in microseconds.
std::vector<double> lookUps(CacheStore &cache, CacheField field, int orders)
{
    constexpr int times = 20000;
    QRandomGenerator chance(17);
    QStringList values;
    for (int i = 0; i < times; ++i) {
        const Order order = CacheSamples::order(1 + chance.bounded(orders));
        const LineItem &line = order.lineItems.at(order.lineItems.at(0).parcels.isEmpty() ? 1 : 0);
        values.append(field == CacheField::OrderUuid             ? order.uuid
                      : field == CacheField::PurchaseOrderNumber ? order.purchaseOrderNumber
                      : field == CacheField::LineItemUuid        ? line.uuid
                                                                 : line.parcels.at(0).trackingNumber);
    }
    std::vector<double> microseconds;
    microseconds.reserve(times);
    for (const QString &value : std::as_const(values)) {
        QElapsedTimer timer;
        timer.start();
        const auto found = cache.matching(field, value);
        microseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
        if (!found || found->isEmpty())
            fail(u"not found"_s);
    }
    std::ranges::sort(microseconds);
    return microseconds;
}

void tell(const char *what, double seconds, double plain)
{
    std::printf("%-58s %8.3f s %8.2f\n", what, seconds, plain / seconds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int orders = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const QTemporaryDir directory;

    std::vector<double> plain;
    std::vector<double> first;
    std::vector<double> again;
    for (int round = 0; round < rounds; ++round) {
        const QString place = directory.filePath(u"%1-"_s.arg(round));
        {
            PlainWay way(place + u"plain.sqlite"_s, true);
            plain.push_back(way.store(orders));
        }
        CacheStore cache(CacheSamples::settings(place + u"cache/orders.sqlite"_s));
        if (!cache.open() || !QFileInfo::exists(cache.file()))
            fail(u"the cache did not open"_s);
        first.push_back(store(cache, orders, 0));
        again.push_back(store(cache, orders, 1));
        std::fprintf(stderr, "round %d: plain %.2f s, cache %.2f s, again %.3f s\n", round + 1, plain.back(),
                     first.back(), again.back());
    }
    const QString last = directory.filePath(u"last-"_s);
    double defaults = 0;
    {
        PlainWay way(last + u"plain.sqlite"_s, false);
        defaults = way.store(orders);
    }
    const double plainly = median(plain);
    std::printf("%d orders, medians of %d\n%-58s %10s %8s\n", orders, rounds, "", "", "ratio");
    tell("plain QtSql, a transaction a page, our settings", plainly, plainly);
    tell("the same with QtSql's default settings (once)", defaults, plainly);
    tell("the cache, encrypted and indexed", median(first), plainly);
    tell("the same again, nothing changed", median(again), plainly);
    std::printf("%-58s %8.1f %%\n", "of the first", median(again) / median(first) * 100);

    CacheStore cache(CacheSamples::settings(last + u"cache/orders.sqlite"_s));
    if (!cache.open())
        fail(u"the cache did not open"_s);
    store(cache, orders, 0);
    const double bytes = static_cast<double>(CacheSamples::bytesOnDisk(cache.file()).size());
    std::printf("%-58s %8.1f MB\n", "size of the cache with its log", bytes / 1e6);
    struct Search
    {
        const char *name;
        CacheField field;
    };
    for (const Search &search : {Search{"exact order uuid, with the row", CacheField::OrderUuid},
                                 Search{"exact PO number, with the row", CacheField::PurchaseOrderNumber},
                                 Search{"exact tracking number, with the row", CacheField::TrackingNumber},
                                 Search{"exact line uuid, with the row", CacheField::LineItemUuid}}) {
        const std::vector<double> times = lookUps(cache, search.field, orders);
        std::printf("%-58s %8.1f us median %8.1f us p99\n", search.name, times.at(times.size() / 2),
                    times.at(times.size() * 99 / 100));
    }
    QElapsedTimer timer;
    timer.start();
    qint64 glances = 0;
    if (!cache.forEachGlance([&glances](const CacheGlance &) { ++glances; }))
        fail(u"glances"_s);
    std::printf("%-58s %8.3f s\n", "a glance at all", secondsOf(timer));
    timer.restart();
    if (!cache.forEachOrder([](const CachedOrder &) { return true; }))
        fail(u"orders"_s);
    std::printf("%-58s %8.3f s\n", "all orders in full", secondsOf(timer));
    timer.restart();
    const auto purged = cache.purge(CacheAge::Created, CacheSamples::order(orders / 2).created);
    if (!purged)
        fail(purged.error().message);
    std::printf("%-58s %8.3f s\n", "purging half of them without a trace", secondsOf(timer));
    return 0;
}
