// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/storedorder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace Rescind::Sandbox {

/// The shop's database: opening, schema, statements. One connection, one thread.
class Database
{
public:
    /// @param path empty for one in memory
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens it and makes the tables where there are none. False with errorText() when that fails, or when the file is
    /// something else than a sandbox's.
    [[nodiscard]] bool open();
    /// True when the file had a shop in it already.
    [[nodiscard]] bool hasShop() const { return m_hasShop; }
    /// What went wrong first since the last call; empty when nothing did.
    [[nodiscard]] QString takeError();

    /// The statement, prepared once and kept.
    [[nodiscard]] QSqlQuery &statement(const char *sql);
    /// A statement for one use.
    [[nodiscard]] QSqlQuery oneOff(const QString &sql);
    /// Runs it with @p values bound in their order. An error is kept for takeError().
    bool run(QSqlQuery &query, std::initializer_list<QVariant> values = {});
    bool run(QSqlQuery &query, const QVariantList &values);
    bool exec(const QString &sql);

    bool begin();
    bool commit();
    void rollBack();
    /// The indexes are made after the shop is filled: that takes a third of the time.
    bool makeIndexes();
    bool markComplete();

private:
    bool makeTables();
    bool readVersion();
    bool finish(QSqlQuery &query);

    QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    std::unordered_map<const void *, std::unique_ptr<QSqlQuery>> m_statements;
    QString m_error;
    bool m_hasShop = false;
};

/// Rolls back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
        , m_open(database.begin())
    {
    }
    ~Transaction()
    {
        if (m_open)
            m_database.rollBack();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    bool commit()
    {
        m_open = false;
        return m_database.commit();
    }

private:
    Database &m_database;
    bool m_open;
};

[[nodiscard]] QByteArray bytesOf(const QUuid &uuid);

} // namespace Rescind::Sandbox
