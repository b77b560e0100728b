// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cacheopening.h"

#include "app/cache/cachefile.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(cacheLog, "rescind.cache", QtWarningMsg)

using Kind = CacheError::Kind;

/// Up to this many bytes all of the file is checked when it is opened. What is read is authenticated in any case.
constexpr qint64 smallFile = 16LL * 1024 * 1024;

constexpr char proofOfKey[] = "the key of this cache";

/// Everything that SQLite holds about tables and indexes, in a fixed order.
CacheResult<QByteArray> schemaText(CacheConnection &connection)
{
    return connection.value("SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, ''), "
                            "char(10)) FROM (SELECT * FROM sqlite_schema ORDER BY type, name)");
}

} // namespace

CacheOpening::CacheOpening(CacheConnection &connection, FieldCipher &cipher, QString file, const CacheSchema &schema)
    : m_connection(connection)
    , m_cipher(cipher)
    , m_file(std::move(file))
    , m_schema(schema)
{
}

CacheResult<CacheBeginning> CacheOpening::run()
{
    auto begun = openAsItIs();
    const bool isDamaged = !begun && begun.error().kind == Kind::Damaged;
    const bool isOfNoUse = begun && *begun != CacheBeginning::Fresh && *begun != CacheBeginning::Kept;
    if (!isDamaged && !isOfNoUse)
        return begun;
    if (auto afresh = beginAfresh(); !afresh)
        return tl::make_unexpected(afresh.error());
    return isDamaged ? CacheBeginning::Damaged : *begun;
}

CacheResult<CacheBeginning> CacheOpening::openAsItIs()
{
    if (!m_file.isEmpty()) {
        if (auto prepared = CacheFile::prepare(m_file); !prepared)
            return tl::make_unexpected(prepared.error());
    }
    if (auto opened = m_connection.open(m_file); !opened)
        return tl::make_unexpected(opened.error());
    const auto looked = look();
    if (!looked)
        return tl::make_unexpected(looked.error());
    const bool isFresh = *looked == CacheBeginning::Fresh;
    if (*looked && !isFresh)
        return **looked;
    if (auto migrated = migrate(); !migrated)
        return tl::make_unexpected(migrated.error());
    if (!isFresh)
        return CacheBeginning::Kept;
    if (auto proof = writeProof(); !proof)
        return tl::make_unexpected(proof.error());
    return CacheBeginning::Fresh;
}

CacheResult<void> CacheOpening::beginAfresh()
{
    m_connection.close();
    if (!m_file.isEmpty()) {
        if (auto removed = CacheFile::remove(m_file); !removed)
            return removed;
    }
    const auto begun = openAsItIs();
    if (!begun)
        return tl::make_unexpected(begun.error());
    return {};
}

CacheResult<std::optional<CacheBeginning>> CacheOpening::look()
{
    const auto application = m_connection.value("PRAGMA application_id");
    const auto number = m_connection.value("PRAGMA user_version");
    const auto objects = m_connection.value("SELECT count(*) FROM sqlite_schema");
    for (const auto *each : {&application, &number, &objects}) {
        if (!*each)
            return tl::make_unexpected(each->error());
    }
    const int version = number->toInt();
    if (application->toInt() == 0 && version == 0 && objects->toInt() == 0)
        return CacheBeginning::Fresh;
    if (application->toInt() != CacheSchema::applicationId || version < 1)
        return CacheBeginning::Damaged;
    if (version > m_schema.version())
        return CacheBeginning::Newer;
    const auto isKnown = hasSchema(version);
    if (!isKnown)
        return tl::make_unexpected(isKnown.error());
    if (!*isKnown)
        return CacheBeginning::Damaged;
    const auto isOurs = hasKey();
    if (!isOurs)
        return tl::make_unexpected(isOurs.error());
    if (!*isOurs)
        return CacheBeginning::OtherKey;
    if (QFileInfo(m_file).size() <= smallFile) {
        const auto verdict = m_connection.value("PRAGMA integrity_check(1)");
        if (!verdict)
            return tl::make_unexpected(verdict.error());
        if (*verdict != "ok") {
            qCWarning(cacheLog) << "the integrity check failed";
            return CacheBeginning::Damaged;
        }
    }
    return std::nullopt;
}

CacheResult<bool> CacheOpening::hasSchema(int version)
{
    const auto found = schemaText(m_connection);
    if (!found)
        return tl::make_unexpected(found.error());
    CacheConnection memory;
    if (auto opened = memory.open({}); !opened)
        return tl::make_unexpected(opened.error());
    for (const QList<QByteArray> &step : m_schema.steps.first(version)) {
        for (const QByteArray &sql : step) {
            if (auto ran = memory.exec(sql); !ran)
                return tl::make_unexpected(ran.error());
        }
    }
    const auto expected = schemaText(memory);
    if (!expected)
        return tl::make_unexpected(expected.error());
    return *found == *expected;
}

CacheResult<bool> CacheOpening::hasKey()
{
    CacheStatement &query = m_connection.statement("SELECT value FROM notes WHERE name = 'proof'");
    const auto hasRow = m_connection.next(query);
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    if (!*hasRow)
        return false;
    QByteArray plain;
    const bool isOurs = m_cipher.open(query.bytes(0), "proof", plain) && plain == proofOfKey;
    query.finish();
    return isOurs;
}

CacheResult<void> CacheOpening::migrate()
{
    const auto version = m_connection.value("PRAGMA user_version");
    if (!version)
        return tl::make_unexpected(version.error());
    for (int next = version->toInt() + 1; next <= m_schema.version(); ++next) {
        if (auto taken = takeStep(next); !taken)
            return taken;
    }
    return {};
}

CacheResult<void> CacheOpening::takeStep(int to)
{
    if (auto begun = m_connection.begin(); !begun)
        return begun;
    const auto carryOut = [this, to]() -> CacheResult<void> {
        for (const QByteArray &sql : m_schema.steps.at(to - 1)) {
            if (auto ran = m_connection.exec(sql); !ran)
                return ran;
        }
        if (auto marked = m_connection.exec("PRAGMA application_id=" + QByteArray::number(CacheSchema::applicationId));
            !marked)
            return marked;
        return m_connection.exec("PRAGMA user_version=" + QByteArray::number(to));
    };
    auto result = carryOut();
    if (result)
        result = m_connection.commit();
    if (!result)
        m_connection.rollBack();
    return result;
}

CacheResult<void> CacheOpening::writeProof()
{
    QByteArray sealed;
    m_cipher.seal(proofOfKey, "proof", sealed);
    return m_connection.run(m_connection.statement("INSERT OR REPLACE INTO notes VALUES ('proof', ?)").bind(1, sealed));
}

} // namespace Rescind
