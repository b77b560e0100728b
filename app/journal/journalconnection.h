// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace Rescind {

/// The journal's one connection to SQLite: the settings it stands on, statements kept prepared, errors with a kind. One
/// thread.
class JournalConnection
{
public:
    /// @param file empty for one in memory
    explicit JournalConnection(QString file);
    ~JournalConnection();
    Q_DISABLE_COPY_MOVE(JournalConnection)

    /// Opens the file, which has to be there, and sets what we stand on. Reads it back, for SQLite ignores what it does
    /// not know. Writes nothing by itself, save that SQLite undoes a transaction that was cut short.
    [[nodiscard]] JournalResult<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// The statement, prepared once and kept. @p sql is a literal. When it cannot be prepared, run() tells, which has
    /// to come next.
    [[nodiscard]] QSqlQuery &statement(const char *sql);
    [[nodiscard]] QSqlQuery oneOff(const QString &sql);
    [[nodiscard]] JournalResult<void> run(QSqlQuery &query, const QVariantList &values = {});
    /// Goes to the next row; false at the end, where the statement lets go of the file.
    [[nodiscard]] JournalResult<bool> next(QSqlQuery &query);
    [[nodiscard]] JournalResult<void> exec(const QString &sql);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] JournalResult<QVariant> value(const QString &sql);

    [[nodiscard]] JournalResult<void> begin();
    [[nodiscard]] JournalResult<void> commit();
    /// Whatever the state is in; what SQLite says of it does not matter any more.
    void rollBack();

private:
    [[nodiscard]] JournalError errorOf(const QSqlQuery &query) const;

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<JournalError> m_preparationError;
};

} // namespace Rescind
