// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cacheconnection.h"

#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(cacheLog, "rescind.cache", QtWarningMsg)

/// A setting, and what it has to read as.
struct Setting
{
    const char *name;
    const char *value;
    const char *reads;
    bool isForFiles = false; ///< means nothing in memory
};

constexpr Setting settings[] = {
    // Nobody else reads or writes it meanwhile, so there is no index of the log on disk, and never a second writer.
    {"locking_mode", "EXCLUSIVE", "exclusive"},
    {"page_size", "8192", "8192"},  // half the writing where values go all over the file
    {"trusted_schema", "OFF", "0"}, // the file's own schema may not call functions with side effects
    {"cell_size_check", "ON", "1"}, // look at each page when it is read
    {"secure_delete", "ON", "1"},   // what is deleted is overwritten
    {"temp_store", "MEMORY", "2"},  // nothing outside our own folder
    {"mmap_size", "0", "0", true},  // an I/O error there would be a signal, not a result
    {"cache_size", "-32768", "-32768"},
    {"journal_mode", "WAL", "wal", true},
    {"synchronous", "NORMAL", "1"}, // a power cut may cost the last pages read, and those can be read again
    {"wal_autocheckpoint", "8192", "8192", true},
    {"journal_size_limit", "67108864", "67108864", true},
};

} // namespace

CacheStatement::~CacheStatement()
{
    sqlite3_finalize(m_statement);
}

// What cannot be bound (no memory) leaves a NULL, which every column refuses.

CacheStatement &CacheStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
    return *this;
}

CacheStatement &CacheStatement::bind(int position, QByteArrayView blob)
{
    // A null pointer would bind NULL.
    sqlite3_bind_blob64(m_statement, position, blob.data() ? blob.data() : "", static_cast<sqlite3_uint64>(blob.size()),
                        SQLITE_STATIC);
    return *this;
}

CacheStatement &CacheStatement::bindText(int position, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement, position, utf8.data() ? utf8.data() : "", static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

qint64 CacheStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView CacheStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

void CacheStatement::finish()
{
    sqlite3_reset(m_statement);
}

CacheConnection::~CacheConnection()
{
    close();
}

CacheResult<void> CacheConnection::open(const QString &file)
{
    close();
    m_file = file;
    const QByteArray name = file.isEmpty() ? QByteArrayLiteral(":memory:") : file.toUtf8();
    const int code
        = sqlite3_open_v2(name.constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        auto failed = failure(code);
        close();
        return failed;
    }
    sqlite3_extended_result_codes(m_database, 1);
    auto isSet = set();
    if (!isSet)
        close();
    return isSet;
}

CacheResult<void> CacheConnection::set()
{
    for (const Setting &setting : settings) {
        if (m_file.isEmpty() && setting.isForFiles)
            continue;
        const QByteArray name = QByteArray("PRAGMA ") + setting.name;
        if (auto done = exec(name + '=' + setting.value); !done)
            return done;
        const auto reads = value(name);
        if (!reads)
            return tl::make_unexpected(reads.error());
        if (*reads != setting.reads) {
            qCWarning(cacheLog) << "SQLite did not take the setting" << setting.name;
            return tl::make_unexpected(cacheError(CacheError::Kind::CannotOpen, m_file));
        }
    }
    // The lock is taken with the first transaction and then kept.
    if (auto begun = begin(); !begun)
        return begun;
    return commit();
}

void CacheConnection::close()
{
    m_statements.clear();
    sqlite3_close_v2(m_database);
    m_database = nullptr;
}

CacheStatement &CacheConnection::statement(const char *sql)
{
    auto &kept = m_statements[sql];
    if (!kept || !kept->m_statement) {
        sqlite3_stmt *prepared = nullptr;
        if (m_database)
            sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        kept = std::make_unique<CacheStatement>(prepared);
    }
    sqlite3_reset(kept->m_statement);
    return *kept;
}

CacheResult<bool> CacheConnection::next(CacheStatement &statement)
{
    if (!m_database)
        return tl::make_unexpected(cacheError(CacheError::Kind::NotOpen));
    if (!statement.m_statement) // could not be prepared
        return failure(sqlite3_extended_errcode(m_database));
    const int code = sqlite3_step(statement.m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(statement.m_statement);
    if (code == SQLITE_DONE)
        return false;
    return failure(code);
}

CacheResult<void> CacheConnection::run(CacheStatement &statement)
{
    const auto hasRow = next(statement);
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    statement.finish();
    return {};
}

CacheResult<void> CacheConnection::exec(const QByteArray &sql)
{
    if (!m_database)
        return tl::make_unexpected(cacheError(CacheError::Kind::NotOpen));
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

CacheResult<QByteArray> CacheConnection::value(const QByteArray &sql)
{
    if (!m_database)
        return tl::make_unexpected(cacheError(CacheError::Kind::NotOpen));
    sqlite3_stmt *prepared = nullptr;
    if (const int code = sqlite3_prepare_v2(m_database, sql.constData(), -1, &prepared, nullptr); code != SQLITE_OK)
        return failure(code);
    CacheStatement statement(prepared);
    const auto hasRow = next(statement);
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    return *hasRow ? statement.bytes(0).toByteArray() : QByteArray();
}

CacheResult<void> CacheConnection::begin()
{
    return run(statement("BEGIN IMMEDIATE"));
}

CacheResult<void> CacheConnection::commit()
{
    return run(statement("COMMIT"));
}

void CacheConnection::releaseMemory()
{
    if (m_database)
        sqlite3_db_release_memory(m_database);
}

void CacheConnection::rollBack()
{
    for (const auto &[sql, kept] : m_statements)
        kept->finish();
    if (m_database && !sqlite3_get_autocommit(m_database))
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

CacheResult<void> CacheConnection::emptyLog()
{
    if (m_file.isEmpty())
        return {};
    for (const auto &[sql, kept] : m_statements)
        kept->finish();
    const auto busy = value("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return tl::make_unexpected(busy.error());
    return *busy == "0" ? CacheResult<void>() : failure(SQLITE_BUSY);
}

tl::unexpected<CacheError> CacheConnection::failure(int code) const
{
    using Kind = CacheError::Kind;
    qCWarning(cacheLog) << "SQLite result" << code;
    const auto kind = [code] {
        switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Kind::InUse;
        case SQLITE_PERM:
        case SQLITE_READONLY:
            return Kind::ReadOnly;
        case SQLITE_FULL:
        case SQLITE_TOOBIG:
            return Kind::Full;
        case SQLITE_CANTOPEN:
            return Kind::CannotOpen;
        case SQLITE_ERROR: // our statements are right, so the file is not what they are made for
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            return Kind::Damaged;
        default:
            // A file that ends early is damaged, not a disk that fails.
            return code == SQLITE_IOERR_SHORT_READ ? Kind::Damaged : Kind::Io;
        }
    }();
    return tl::make_unexpected(cacheError(kind, m_file));
}

} // namespace Rescind
