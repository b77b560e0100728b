// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

/// What a query says, in SQL.
struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &its)
    {
        parts.append(part);
        values.append(its);
    }
    [[nodiscard]] QString text() const { return parts.isEmpty() ? QString() : " WHERE "_L1 + parts.join(" AND "_L1); }
};

QString joined(const QList<qint64> &numbers)
{
    QStringList texts;
    texts.reserve(numbers.size());
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

void addOrder(Condition &condition, const JournalQuery &query)
{
    // SQLite takes an index of part of the table only where it is told that the part is meant.
    const QString ofOrder = u"(i.order_uuid = ? AND i.order_uuid <> '')"_s;
    if (query.linesOfOrder.isEmpty()) {
        condition.add(ofOrder, {query.orderUuid});
        return;
    }
    QVariantList values{query.orderUuid};
    QStringList marks;
    for (const QString &line : query.linesOfOrder) {
        marks.append(u"?"_s);
        values.append(line);
    }
    // Each part by its own index; as one condition with OR it would be looked for row by row.
    condition.add("i.number IN (SELECT number FROM intents i WHERE "_L1 + ofOrder
                      + " UNION SELECT number FROM intents WHERE order_uuid = '' AND target_uuid IN ("_L1
                      + marks.join(u',') + "))"_L1,
                  values);
}

/// @p word somewhere in what a person may remember of it.
void addWord(Condition &condition, QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    const QString pattern = u'%' + word + u'%';
    QStringList parts;
    QVariantList values;
    for (const auto column :
         {"i.purchase_order"_L1, "i.reason"_L1, "i.target_uuid"_L1, "i.order_uuid"_L1, "i.id"_L1, "i.person"_L1,
          "i.action"_L1, "i.batch"_L1, "coalesce((SELECT message FROM transitions WHERE sequence = i.last), '')"_L1}) {
        parts.append(column + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        values.append(pattern);
    }
    condition.add(u'(' + parts.join(" OR "_L1) + u')', values);
}

Condition conditionOf(const JournalQuery &query)
{
    Condition condition;
    if (!query.profile.isEmpty())
        condition.add(u"i.profile = ?"_s, {query.profile});
    if (!query.states.isEmpty()) {
        QStringList marks;
        QVariantList names;
        for (const JournalState state : query.states) {
            marks.append(u"?"_s);
            names.append(QString(wireName(state)));
        }
        condition.add("i.state IN ("_L1 + marks.join(u',') + u')', names);
    }
    // Of part of the table as well: see addOrder().
    if (!query.batch.isEmpty())
        condition.add(u"(i.batch = ? AND i.batch <> '')"_s, {query.batch});
    if (query.since.isValid())
        condition.add(u"i.created >= ?"_s, {query.since.toMSecsSinceEpoch()});
    if (!query.lineItemUuid.isEmpty())
        condition.add(u"(i.target_uuid = ? OR i.number IN (SELECT intent FROM lines WHERE line_uuid = ?))"_s,
                      {query.lineItemUuid, query.lineItemUuid});
    if (!query.orderUuid.isEmpty())
        addOrder(condition, query);
    if (!query.server.isEmpty())
        condition.add(u"i.server = ?"_s, {query.server});
    for (const QString &word : query.words)
        addWord(condition, word);
    if (!query.numbers.isEmpty())
        condition.add("i.number IN ("_L1 + joined(query.numbers) + u')', {});
    if (query.after > 0)
        condition.add(u"i.number > ?"_s, {query.after});
    return condition;
}

QString entrySql()
{
    return "SELECT "_L1 + QLatin1StringView(JournalRow::entryColumns)
           + " FROM intents i LEFT JOIN transitions t ON t.sequence = i.last"_L1;
}

QByteArray entryByIdSql()
{
    return (entrySql() + " WHERE i.id = ?"_L1).toLatin1();
}

QByteArray stepsSql()
{
    return QByteArray("SELECT ") + JournalRow::transitionColumns
           + " FROM transitions t JOIN intents i ON i.number = t.intent WHERE t.intent = ? ORDER BY t.sequence";
}

} // namespace

JournalReading::JournalReading(JournalConnection &connection, QString file)
    : m_connection(connection)
    , m_file(std::move(file))
{
}

JournalResult<JournalEntry> JournalReading::entry(const QString &id)
{
    static const QByteArray sql = entryByIdSql();
    const auto found = read(m_connection.statement(sql.constData()), {id});
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isEmpty())
        return tl::make_unexpected(journalError(JournalError::Kind::NoSuchIntent));
    return found->constFirst().entry;
}

JournalResult<QList<JournalEntry>> JournalReading::entries(const JournalQuery &query)
{
    const Condition condition = conditionOf(query);
    const QString order = query.newestFirst ? u" ORDER BY i.number DESC"_s : u" ORDER BY i.number"_s;
    const QString limit = query.limit > 0 ? " LIMIT "_L1 + QString::number(query.limit) : QString();
    const auto found = read(condition.text() + order + limit, condition.values);
    if (!found)
        return tl::make_unexpected(found.error());
    QList<JournalEntry> entries;
    entries.reserve(found->size());
    for (const JournalRow::ReadEntry &each : *found)
        entries.append(each.entry);
    return entries;
}

JournalResult<QList<JournalRow::ReadEntry>> JournalReading::read(const QString &condition, const QVariantList &values)
{
    QSqlQuery query = m_connection.oneOff(entrySql() + condition);
    return read(query, values);
}

JournalResult<QList<JournalRow::ReadEntry>> JournalReading::read(QSqlQuery &query, const QVariantList &values)
{
    if (auto ran = m_connection.run(query, values); !ran)
        return tl::make_unexpected(ran.error());
    QList<JournalRow::ReadEntry> entries;
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            break;
        auto entry = JournalRow::readEntry(query);
        if (!entry) {
            query.finish();
            return damaged();
        }
        entries.append(std::move(*entry));
    }
    for (JournalRow::ReadEntry &entry : entries) {
        if (auto lines = readLines(entry); !lines)
            return tl::make_unexpected(lines.error());
        if (!entry.isSound())
            return damaged();
    }
    return entries;
}

JournalResult<void> JournalReading::readLines(JournalRow::ReadEntry &entry)
{
    if (entry.lineCount == 0)
        return {};
    QSqlQuery &query = m_connection.statement("SELECT line_uuid, status, designation FROM lines WHERE intent = ? "
                                              "ORDER BY position");
    if (auto ran = m_connection.run(query, {entry.entry.number}); !ran)
        return ran;
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return {};
        entry.entry.intent.linesSeen.append(
            {query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    }
}

JournalResult<QList<JournalTransition>> JournalReading::transitions(const QString &id)
{
    const auto of = entry(id);
    if (!of)
        return tl::make_unexpected(of.error());
    const auto taken = steps(of->number);
    if (!taken)
        return tl::make_unexpected(taken.error());
    QList<JournalTransition> transitions;
    for (const JournalRow::ReadTransition &step : *taken)
        transitions.append(step.transition);
    return transitions;
}

JournalResult<QList<JournalHistory>> JournalReading::histories(const JournalQuery &query)
{
    auto found = entries(query);
    if (!found)
        return tl::make_unexpected(found.error());
    QList<JournalHistory> histories;
    histories.reserve(found->size());
    for (JournalEntry &entry : *found) {
        const auto taken = steps(entry.number);
        if (!taken)
            return tl::make_unexpected(taken.error());
        QList<JournalTransition> transitions;
        for (const JournalRow::ReadTransition &step : *taken)
            transitions.append(step.transition);
        histories.append({std::move(entry), transitions});
    }
    return histories;
}

JournalResult<QList<qint64>> JournalReading::numbers(const JournalQuery &query)
{
    const Condition condition = conditionOf(query);
    const QString order = query.newestFirst ? u" ORDER BY i.number DESC"_s : u" ORDER BY i.number"_s;
    const QString limit = query.limit > 0 ? " LIMIT "_L1 + QString::number(query.limit) : QString();
    return readNumbers("SELECT i.number FROM intents i"_L1 + condition.text() + order + limit, condition.values);
}

JournalResult<QList<qint64>> JournalReading::readNumbers(const QString &sql, const QVariantList &values)
{
    QSqlQuery rows = m_connection.oneOff(sql);
    if (auto ran = m_connection.run(rows, values); !ran)
        return tl::make_unexpected(ran.error());
    QList<qint64> numbers;
    for (;;) {
        const auto hasRow = m_connection.next(rows);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return numbers;
        numbers.append(rows.value(0).toLongLong());
    }
}

JournalResult<JournalNews> JournalReading::newsSince(const JournalPosition &position)
{
    // Where it ends first: what another program adds meanwhile is news of the next time.
    const auto number = m_connection.value(u"SELECT coalesce(max(number), 0) FROM intents"_s);
    if (!number)
        return tl::make_unexpected(number.error());
    const auto sequence = m_connection.value(u"SELECT coalesce(max(sequence), 0) FROM transitions"_s);
    if (!sequence)
        return tl::make_unexpected(sequence.error());
    JournalNews news{{number->toLongLong(), sequence->toLongLong()}, {}};
    auto changed = readNumbers(u"SELECT number FROM intents WHERE number > ? AND number <= ? UNION "
                               "SELECT intent FROM transitions WHERE sequence > ? AND sequence <= ? ORDER BY 1"_s,
                               {position.number, news.position.number, position.sequence, news.position.sequence});
    if (!changed)
        return tl::make_unexpected(changed.error());
    news.numbers = *changed;
    return news;
}

JournalResult<QList<JournalRow::ReadTransition>> JournalReading::steps(qint64 number)
{
    static const QByteArray sql = stepsSql();
    QSqlQuery &query = m_connection.statement(sql.constData());
    if (auto ran = m_connection.run(query, {number}); !ran)
        return tl::make_unexpected(ran.error());
    QList<JournalRow::ReadTransition> taken;
    for (;;) {
        const auto hasRow = m_connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return taken;
        auto step = JournalRow::readTransition(query);
        if (!step) {
            query.finish();
            return damaged();
        }
        taken.append(std::move(*step));
    }
}

JournalResult<JournalCounts> JournalReading::counts(const JournalQuery &query)
{
    const Condition condition = conditionOf(query);
    QSqlQuery rows
        = m_connection.oneOff("SELECT i.state, count(*) FROM intents i"_L1 + condition.text() + " GROUP BY i.state"_L1);
    if (auto ran = m_connection.run(rows, condition.values); !ran)
        return tl::make_unexpected(ran.error());
    JournalCounts counts;
    for (;;) {
        const auto hasRow = m_connection.next(rows);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return counts;
        const auto state = journalStateFromWireName(rows.value(0).toString());
        if (!state)
            return damaged();
        counts.insert(*state, rows.value(1).toInt());
    }
}

JournalResult<QList<JournalBatch>> JournalReading::batches(const QString &profile)
{
    QSqlQuery rows = m_connection.oneOff(u"SELECT batch, state, count(*), min(created), min(min(number)) OVER "
                                         "(PARTITION BY batch) AS first FROM intents WHERE batch <> '' AND profile = ? "
                                         "GROUP BY batch, state ORDER BY first DESC"_s);
    if (auto ran = m_connection.run(rows, {profile}); !ran)
        return tl::make_unexpected(ran.error());
    QList<JournalBatch> batches;
    for (;;) {
        const auto hasRow = m_connection.next(rows);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return batches;
        const auto state = journalStateFromWireName(rows.value(1).toString());
        if (!state)
            return damaged();
        const auto created = QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong()).toUTC();
        const QString id = rows.value(0).toString();
        if (batches.isEmpty() || batches.constLast().id != id)
            batches.append({.id = id, .created = created});
        JournalBatch &batch = batches.last();
        batch.created = std::min(batch.created, created);
        batch.counts.insert(*state, rows.value(2).toInt());
    }
}

JournalResult<void> JournalReading::checkRows(const QList<JournalState> &states)
{
    if (auto numbers = checkNumbers(); !numbers)
        return numbers;
    const auto found = read(conditionOf({.states = states}).text(), conditionOf({.states = states}).values);
    if (!found)
        return tl::make_unexpected(found.error());
    for (const JournalRow::ReadEntry &entry : *found) {
        if (auto fits = checkSteps(entry); !fits)
            return fits;
    }
    return {};
}

JournalResult<void> JournalReading::checkNumbers()
{
    // Both count up without gaps and nothing is ever deleted, so a row that is gone shows.
    for (const QString &sql :
         {u"SELECT count(*) = coalesce(max(number), 0) FROM intents"_s,
          u"SELECT count(*) = coalesce(max(sequence), 0) FROM transitions"_s,
          u"SELECT (SELECT count(*) FROM lines) = (SELECT coalesce(sum(line_count), 0) FROM intents)"_s,
          u"SELECT count(*) = 0 FROM transitions WHERE intent NOT IN (SELECT number FROM intents)"_s}) {
        const auto holds = m_connection.value(sql);
        if (!holds)
            return tl::make_unexpected(holds.error());
        if (!holds->toBool())
            return damaged();
    }
    return {};
}

JournalResult<void> JournalReading::checkSteps(const JournalRow::ReadEntry &entry)
{
    const auto taken = steps(entry.entry.number);
    if (!taken)
        return tl::make_unexpected(taken.error());
    JournalState state = JournalState::Held;
    int tries = 0;
    qint64 last = 0;
    for (const JournalRow::ReadTransition &step : *taken) {
        const JournalTransition &transition = step.transition;
        tries += transition.to == JournalState::Sending ? 1 : 0;
        if (transition.from != state || transition.tries != tries || !suits(entry.entry.intent.action, transition.to))
            return damaged();
        state = transition.to;
        last = transition.sequence;
    }
    if (state != entry.entry.state || last != entry.last)
        return damaged();
    return {};
}

tl::unexpected<JournalError> JournalReading::damaged() const
{
    return tl::make_unexpected(journalError(JournalError::Kind::Damaged, m_file));
}

} // namespace Rescind
