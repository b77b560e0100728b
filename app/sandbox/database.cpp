// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

Q_LOGGING_CATEGORY(lcDatabase, "rescind.sandbox.database", QtWarningMsg)

constexpr int schemaVersion = 1;

const QStringList &tables()
{
    static const QStringList all{
        u"CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, business_name TEXT, address1 TEXT, address2 TEXT, "
        "city TEXT, state TEXT, postal_code TEXT, phone_number TEXT, country TEXT)"_s,
        u"CREATE TABLE item (id INTEGER PRIMARY KEY, item_uuid BLOB NOT NULL, sku_uuid BLOB NOT NULL, item_name TEXT, "
        "sku_id TEXT, sku_name TEXT, variants TEXT, upca TEXT, ean13 TEXT, isbn TEXT, gtin14 TEXT, asin TEXT, mpn "
        "TEXT, "
        "cost INTEGER NOT NULL, supplier INTEGER NOT NULL)"_s,
        // suppliers: one bit for each supplier with a line in the order.
        u"CREATE TABLE orders (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, po TEXT NOT NULL, retailer INTEGER NOT "
        u"NULL, "
        "created INTEGER NOT NULL, suppliers INTEGER NOT NULL, customer INTEGER NOT NULL, submitted_by INTEGER NOT "
        "NULL, "
        "sent INTEGER NOT NULL, retailer_notes TEXT, supplier_notes TEXT, order_fee INTEGER, order_tax INTEGER, "
        "shipping_cost INTEGER, drop_ship_fee INTEGER, carrier TEXT, method TEXT)"_s,
        // Clustered by order: a page reads the lines of its orders side by side.
        u"CREATE TABLE line (order_id INTEGER NOT NULL, position INTEGER NOT NULL, uuid BLOB NOT NULL, item INTEGER "
        u"NOT "
        "NULL, supplier INTEGER NOT NULL, quantity INTEGER NOT NULL, status INTEGER NOT NULL, request INTEGER NOT "
        "NULL, "
        "requested_at INTEGER NOT NULL, accepted INTEGER NOT NULL, backordered INTEGER NOT NULL, rejected INTEGER NOT "
        "NULL, "
        "backorder_date INTEGER NOT NULL, retailer_note TEXT, supplier_note TEXT, PRIMARY KEY (order_id, position)) "
        "WITHOUT ROWID"_s,
        u"CREATE TABLE parcel (order_id INTEGER NOT NULL, position INTEGER NOT NULL, number INTEGER NOT NULL, "
        "tracking_number TEXT, carrier TEXT, method TEXT, weight INTEGER, cost INTEGER, shipped INTEGER, created "
        "INTEGER, "
        "quantity INTEGER, PRIMARY KEY (order_id, position, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE attribute (order_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, PRIMARY KEY (order_id, "
        u"name)) "
        "WITHOUT ROWID"_s,
        u"CREATE TABLE notification (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, organisation INTEGER NOT NULL, title "
        u"TEXT, "
        "created INTEGER NOT NULL, type TEXT)"_s,
        u"CREATE TABLE shop (complete INTEGER NOT NULL)"_s, u"PRAGMA user_version=%1"_s.arg(schemaVersion)};
    return all;
}

} // namespace

QByteArray bytesOf(const QUuid &uuid)
{
    return uuid.toRfc4122();
}

Database::Database(const QString &path)
    : m_connection(u"rescind-sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_path(path)
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::open()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    if (!m_database.open()) {
        m_error = m_database.lastError().text();
        return false;
    }
    // A shop of toys: it has to survive the program being killed, not the power going.
    return exec(u"PRAGMA journal_mode=WAL"_s) && exec(u"PRAGMA synchronous=OFF"_s)
           && exec(u"PRAGMA temp_store=MEMORY"_s) && exec(u"PRAGMA cache_size=-65536"_s) && readVersion()
           && (m_hasShop || makeTables());
}

bool Database::readVersion()
{
    auto version = oneOff(u"PRAGMA user_version"_s);
    auto count = oneOff(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!run(version) || !version.next() || !run(count) || !count.next())
        return false;
    if (count.value(0).toInt() == 0)
        return true;
    if (version.value(0).toInt() == schemaVersion) {
        auto complete = oneOff(u"SELECT COUNT(*) FROM shop"_s);
        m_hasShop = run(complete) && complete.next() && complete.value(0).toInt() == 1;
    }
    if (!m_hasShop)
        m_error = QCoreApplication::translate("Rescind::Sandbox::Database",
                                              "The file is not a sandbox's database, or of another version, or it was "
                                              "left half filled.");
    return m_hasShop;
}

bool Database::makeTables()
{
    return std::ranges::all_of(tables(), [this](const QString &sql) { return exec(sql); });
}

bool Database::makeIndexes()
{
    return exec(u"CREATE UNIQUE INDEX order_by_uuid ON orders (uuid)"_s)
           && exec(u"CREATE INDEX order_by_po ON orders (po)"_s)
           // Everything a list without filters needs to find its page.
           && exec(u"CREATE INDEX order_by_date ON orders (created, id, retailer, suppliers)"_s)
           && exec(u"CREATE UNIQUE INDEX line_by_uuid ON line (uuid)"_s)
           && exec(u"CREATE INDEX line_pending ON line (requested_at) WHERE request = 1"_s)
           && exec(u"CREATE INDEX notification_by_organisation ON notification (organisation, created)"_s);
}

bool Database::markComplete()
{
    return exec(u"INSERT INTO shop VALUES (1)"_s);
}

QString Database::takeError()
{
    return std::exchange(m_error, {});
}

QSqlQuery &Database::statement(const char *sql)
{
    auto &kept = m_statements[sql];
    if (!kept) {
        kept = std::make_unique<QSqlQuery>(m_database);
        kept->setForwardOnly(true);
        if (!kept->prepare(QString::fromLatin1(sql)))
            finish(*kept);
    }
    return *kept;
}

QSqlQuery Database::oneOff(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        finish(query);
    return query;
}

bool Database::finish(QSqlQuery &query)
{
    if (m_error.isEmpty())
        m_error = query.lastError().text();
    qCWarning(lcDatabase) << "SQL failed:" << query.lastError().text() << "in" << query.lastQuery();
    return false;
}

bool Database::run(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const auto &value : values)
        query.bindValue(position++, value);
    return query.exec() || finish(query);
}

bool Database::run(QSqlQuery &query, const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, values[position]);
    return query.exec() || finish(query);
}

bool Database::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) || finish(query);
}

bool Database::begin()
{
    return exec(u"BEGIN IMMEDIATE"_s);
}

bool Database::commit()
{
    return exec(u"COMMIT"_s);
}

void Database::rollBack()
{
    exec(u"ROLLBACK"_s);
}

} // namespace Rescind::Sandbox
