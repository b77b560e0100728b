// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalopening.h"

#include "app/journal/journalfile.h"
#include "app/journal/journalreading.h"

#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(journalLog, "rescind.journal", QtWarningMsg)

using Kind = JournalError::Kind;

/// Above this many bytes only what is still open is looked at row by row when opening, and indexes are not compared
/// with their tables. Every row is checked again when it is read.
constexpr qint64 smallFile = 64LL * 1024 * 1024;

/// Everything that SQLite holds about tables, indexes and triggers, in a fixed order.
JournalResult<QStringList> schemaTexts(JournalConnection &connection)
{
    QSqlQuery query = connection.oneOff(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                        "ORDER BY type, name"_s);
    if (auto ran = connection.run(query); !ran)
        return tl::make_unexpected(ran.error());
    QStringList texts;
    for (;;) {
        const auto hasRow = connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return texts;
        for (int column = 0; column < 4; ++column)
            texts.append(query.value(column).toString());
    }
}

/// What schemaTexts() has to be after @p steps. Computed once for each, for it takes as long as making a database.
JournalResult<QStringList> expectedTexts(const QList<QStringList> &steps)
{
    static QMutex mutex;
    static QHash<QList<QStringList>, QStringList> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(steps); found != known.cend())
        return *found;
    JournalConnection memory{QString()};
    if (auto opened = memory.open(); !opened)
        return tl::make_unexpected(opened.error());
    for (const QStringList &step : steps) {
        for (const QString &sql : step) {
            if (auto ran = memory.exec(sql); !ran)
                return tl::make_unexpected(ran.error());
        }
    }
    auto texts = schemaTexts(memory);
    if (texts)
        known.insert(steps, *texts);
    return texts;
}

/// Whether the check found nothing but that it could not read: its text then has SQLite's result for that (SQLITE_IOERR
/// in the low byte; a short read is a cut file).
bool isReadError(const QString &verdict)
{
    static const QRegularExpression code(u"error code=(\\d+)"_s);
    constexpr int shortRead = 522;
    const int result = code.match(verdict).captured(1).toInt();
    return (result & 0xff) == 10 && result != shortRead;
}

} // namespace

JournalOpening::JournalOpening(JournalConnection &connection, QString file, const JournalSchema &schema,
                               bool expectedToExist)
    : m_connection(connection)
    , m_file(std::move(file))
    , m_schema(schema)
    , m_mustExist(expectedToExist || JournalFile::hasMarker(m_file))
{
}

JournalResult<void> JournalOpening::run()
{
    if (auto looked = lookAtFile(); !looked)
        return looked;
    if (auto opened = m_connection.open(); !opened)
        return opened;
    // One look at one state, whatever another program writes meanwhile.
    if (auto begun = m_connection.exec(u"BEGIN"_s); !begun)
        return begun;
    const auto found = check();
    m_connection.rollBack();
    if (!found)
        return tl::make_unexpected(found.error());
    if (auto migrated = migrate(*found); !migrated)
        return migrated;
    // From here on a missing journal is a loss, not a beginning.
    return JournalFile::makeMarker(m_file);
}

JournalResult<void> JournalOpening::lookAtFile()
{
    if (auto prepared = JournalFile::prepareDirectory(m_file); !prepared)
        return prepared;
    auto presence = JournalFile::prepareFile(m_file);
    if (!presence)
        return tl::make_unexpected(presence.error());
    switch (*presence) {
    case JournalFile::Presence::Absent: {
        if (m_mustExist)
            return failure(Kind::Missing);
        auto created = JournalFile::create(m_file);
        // Another program may have been faster.
        return created || !QFileInfo::exists(m_file) ? created : JournalResult<void>();
    }
    case JournalFile::Presence::Empty:
        return m_mustExist ? failure(Kind::Damaged) : JournalResult<void>();
    case JournalFile::Presence::Filled:
        break;
    }
    if (JournalFile::hasHotJournal(m_file))
        return {};
    const auto head = JournalFile::readHead(m_file, m_schema.version());
    if (!head)
        return tl::make_unexpected(head.error());
    switch (*head) {
    case JournalFile::Head::Plausible:
        return {};
    case JournalFile::Head::NotOurs:
        return failure(Kind::Damaged);
    case JournalFile::Head::Newer:
        return failure(Kind::Newer);
    }
    Q_UNREACHABLE();
}

JournalResult<int> JournalOpening::check()
{
    auto found = version();
    if (!found || *found == 0)
        return found;
    if (auto schema = checkSchema(*found); !schema)
        return tl::make_unexpected(schema.error());
    if (auto contents = checkContents(); !contents)
        return tl::make_unexpected(contents.error());
    return found;
}

JournalResult<int> JournalOpening::version()
{
    const auto application = m_connection.value(u"PRAGMA application_id"_s);
    const auto number = m_connection.value(u"PRAGMA user_version"_s);
    const auto objects = m_connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const auto *each : {&application, &number, &objects}) {
        if (!*each)
            return tl::make_unexpected(each->error());
    }
    const int found = number->toInt();
    if (application->toInt() == 0 && found == 0 && objects->toInt() == 0)
        return m_mustExist ? JournalResult<int>(failure(Kind::Damaged)) : 0;
    if (application->toInt() != JournalSchema::applicationId || found < 1)
        return failure(Kind::Damaged);
    if (found > m_schema.version())
        return failure(Kind::Newer);
    return found;
}

JournalResult<void> JournalOpening::checkSchema(int version)
{
    const auto found = schemaTexts(m_connection);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto expected = expectedTexts(m_schema.steps.first(version));
    if (!expected)
        return tl::make_unexpected(expected.error());
    if (*found != *expected) {
        qCWarning(journalLog) << "the schema is not that of version" << version;
        return failure(Kind::Damaged);
    }
    return {};
}

JournalResult<void> JournalOpening::checkContents()
{
    const bool isSmall = QFileInfo(m_file).size() <= smallFile;
    const auto verdict = m_connection.value(isSmall ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    if (verdict->toString() != "ok"_L1) {
        qCWarning(journalLog) << "the integrity check failed";
        return failure(isReadError(verdict->toString()) ? Kind::Io : Kind::Damaged);
    }
    QList<JournalState> states;
    for (const JournalState state : allJournalStates) {
        if (!isSmall && !isFinal(state))
            states.append(state);
    }
    return JournalReading(m_connection, m_file).checkRows(states);
}

JournalResult<void> JournalOpening::migrate(int from)
{
    for (int next = from + 1; next <= m_schema.version(); ++next) {
        if (auto taken = takeStep(next); !taken)
            return taken;
    }
    return {};
}

JournalResult<void> JournalOpening::takeStep(int to)
{
    if (auto begun = m_connection.begin(); !begun)
        return begun;
    const auto carryOut = [this, to]() -> JournalResult<void> {
        const auto present = m_connection.value(u"PRAGMA user_version"_s);
        if (!present)
            return tl::make_unexpected(present.error());
        if (present->toInt() >= to)
            return {}; // another program was faster
        for (const QString &sql : m_schema.steps.at(to - 1)) {
            if (auto ran = m_connection.exec(sql); !ran)
                return ran;
        }
        if (auto marked
            = m_connection.exec("PRAGMA application_id="_L1 + QString::number(JournalSchema::applicationId));
            !marked)
            return marked;
        return m_connection.exec("PRAGMA user_version="_L1 + QString::number(to));
    };
    auto result = carryOut();
    if (result)
        result = m_connection.commit();
    if (!result)
        m_connection.rollBack();
    return result;
}

tl::unexpected<JournalError> JournalOpening::failure(Kind kind) const
{
    return tl::make_unexpected(journalError(kind, m_file));
}

} // namespace Rescind
