// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cacheerror.h"

#include <QByteArray>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace Rescind {

/// A prepared statement. What is bound has to live until it has run.
class CacheStatement
{
public:
    explicit CacheStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~CacheStatement();
    Q_DISABLE_COPY_MOVE(CacheStatement)

    /// Positions count from 1.
    CacheStatement &bind(int position, qint64 value);
    CacheStatement &bind(int position, QByteArrayView blob);
    CacheStatement &bindText(int position, QByteArrayView utf8);
    /// Columns count from 0. A view is good until the statement goes on.
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// Lets go of the file. To be called where rows are left unread.
    void finish();

private:
    friend class CacheConnection;
    sqlite3_stmt *m_statement;
};

/// The cache's one connection to SQLite: the settings it stands on, statements kept prepared, errors with a kind. One
/// thread. SQLite itself and not Qt's driver, which would make a QVariant of each value first.
class CacheConnection
{
public:
    CacheConnection() = default;
    ~CacheConnection();
    Q_DISABLE_COPY_MOVE(CacheConnection)

    /// Opens the file, which has to be there, for us alone, and sets what we stand on. Reads it back, for SQLite
    /// ignores what it does not know.
    /// @param file empty for one in memory
    [[nodiscard]] CacheResult<void> open(const QString &file);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }

    /// The statement, prepared once and kept, ready to be bound. @p sql is a literal. When it cannot be prepared,
    /// next() tells.
    [[nodiscard]] CacheStatement &statement(const char *sql);
    /// Goes to the next row; false at the end, where the statement lets go of the file.
    [[nodiscard]] CacheResult<bool> next(CacheStatement &statement);
    /// For statements that have no rows.
    [[nodiscard]] CacheResult<void> run(CacheStatement &statement);
    [[nodiscard]] CacheResult<void> exec(const QByteArray &sql);
    /// The first column of the first row as text; null when there is none.
    [[nodiscard]] CacheResult<QByteArray> value(const QByteArray &sql);

    [[nodiscard]] CacheResult<void> begin();
    [[nodiscard]] CacheResult<void> commit();
    /// Whatever the state is in.
    void rollBack();
    /// Forgets the pages that could be read again.
    void releaseMemory();
    /// Brings everything into the database and leaves no byte in the log.
    [[nodiscard]] CacheResult<void> emptyLog();

private:
    [[nodiscard]] tl::unexpected<CacheError> failure(int code) const;
    [[nodiscard]] CacheResult<void> set();

    QString m_file;
    sqlite3 *m_database = nullptr;
    std::unordered_map<const char *, std::unique_ptr<CacheStatement>> m_statements;
};

} // namespace Rescind
