// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalconnection.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(journalLog, "rescind.journal", QtWarningMsg)

/// A setting, and what it has to read as.
struct Setting
{
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView reads;
};

constexpr Setting settings[] = {
    {"trusted_schema"_L1, "OFF"_L1, "0"_L1},    // the file's own schema may not call functions with side effects
    {"cell_size_check"_L1, "ON"_L1, "1"_L1},    // look at each page when it is read
    {"recursive_triggers"_L1, "ON"_L1, "1"_L1}, // INSERT OR REPLACE must not get round the triggers on DELETE
    {"foreign_keys"_L1, "ON"_L1, "1"_L1},
    {"temp_store"_L1, "MEMORY"_L1, "2"_L1},
    {"mmap_size"_L1, "0"_L1, "0"_L1}, // an I/O error there would be a signal, not a result
    {"journal_mode"_L1, "DELETE"_L1, "delete"_L1},
    {"synchronous"_L1, "EXTRA"_L1, "3"_L1}, // what is committed survives a power cut a moment later
};

} // namespace

JournalConnection::JournalConnection(QString file)
    : m_file(std::move(file))
    , m_name("rescind-journal-"_L1 + QUuid::createUuid().toString(QUuid::Id128))
{
}

JournalConnection::~JournalConnection()
{
    close();
    m_database = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

JournalResult<void> JournalConnection::open()
{
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(m_file.isEmpty() ? u":memory:"_s : m_file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }
    if (!m_database.open())
        return tl::make_unexpected(journalError(JournalError::Kind::CannotOpen, m_file));
    for (const Setting &setting : settings) {
        if (m_file.isEmpty() && (setting.name == "journal_mode"_L1 || setting.name == "mmap_size"_L1))
            continue; // mean nothing in memory
        if (auto set = exec("PRAGMA "_L1 + setting.name + u'=' + setting.value); !set)
            return set;
        const auto reads = value("PRAGMA "_L1 + setting.name);
        if (!reads)
            return tl::make_unexpected(reads.error());
        if (reads->toString() != setting.reads) {
            qCWarning(journalLog) << "SQLite did not take the setting" << setting.name;
            return tl::make_unexpected(journalError(JournalError::Kind::CannotOpen, m_file));
        }
    }
    return {};
}

void JournalConnection::close()
{
    m_statements.clear();
    m_database.close();
}

QSqlQuery &JournalConnection::statement(const char *sql)
{
    auto &kept = m_statements[sql];
    if (!kept || kept->lastQuery().isEmpty())
        kept = std::make_unique<QSqlQuery>(oneOff(QString::fromLatin1(sql)));
    return *kept;
}

QSqlQuery JournalConnection::oneOff(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        m_preparationError = errorOf(query);
        return QSqlQuery(m_database);
    }
    return query;
}

JournalResult<void> JournalConnection::run(QSqlQuery &query, const QVariantList &values)
{
    if (m_preparationError)
        return tl::make_unexpected(*std::exchange(m_preparationError, std::nullopt));
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, values.at(position));
    if (query.exec())
        return {};
    JournalError error = errorOf(query);
    query.finish();
    return tl::make_unexpected(std::move(error));
}

JournalResult<bool> JournalConnection::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid()) {
        JournalError error = errorOf(query);
        query.finish();
        return tl::make_unexpected(std::move(error));
    }
    query.finish();
    return false;
}

JournalResult<void> JournalConnection::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return {};
    return tl::make_unexpected(errorOf(query));
}

JournalResult<QVariant> JournalConnection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::make_unexpected(errorOf(query));
    const auto hasRow = next(query);
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    return *hasRow ? query.value(0) : QVariant();
}

JournalResult<void> JournalConnection::begin()
{
    // Not deferred: the lock is to be had before anything is read that a write depends on.
    return run(statement("BEGIN IMMEDIATE"));
}

JournalResult<void> JournalConnection::commit()
{
    return run(statement("COMMIT"));
}

void JournalConnection::rollBack()
{
    for (const auto &[sql, query] : m_statements)
        query->finish();
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

JournalError JournalConnection::errorOf(const QSqlQuery &query) const
{
    using Kind = JournalError::Kind;
    // SQLite's result codes: https://www.sqlite.org/rescode.html
    constexpr int readOnlyMoved = 1032;
    const int code = query.lastError().nativeErrorCode().toInt();
    qCWarning(journalLog) << "SQLite result" << code;
    if (code == readOnlyMoved)
        return journalError(Kind::Missing, m_file);
    switch (code & 0xff) {
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return journalError(Kind::ReadOnly, m_file);
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return journalError(Kind::Busy, m_file);
    case 1:  // SQLITE_ERROR: our statements are right, so the file is not what they are made for
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return journalError(Kind::Damaged, m_file);
    case 13: // SQLITE_FULL
        return journalError(Kind::Full, m_file);
    case 14: // SQLITE_CANTOPEN
        return journalError(Kind::CannotOpen, m_file);
    default:
        return journalError(Kind::Io, m_file);
    }
}

} // namespace Rescind
