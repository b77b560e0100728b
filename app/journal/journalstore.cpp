// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"

#include "app/journal/journalfile.h"
#include "app/journal/journalopening.h"
#include "app/journal/journalreading.h"
#include "app/journal/profilelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

using Kind = JournalError::Kind;

class StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::JournalStore)
};

tl::unexpected<JournalError> failure(Kind kind, const QString &subject = {})
{
    return tl::make_unexpected(journalError(kind, subject));
}

QString stepText(JournalState from, JournalState to)
{
    return wireName(from) + " > "_L1 + wireName(to);
}

} // namespace

class JournalStore::Private
{
public:
    /// Where an intent stands.
    struct Standing
    {
        qint64 number = 0;
        ActionKind action = ActionKind::CancelItem;
        JournalState state = JournalState::Held;
        int tries = 0;
    };

    explicit Private(JournalSettings given)
        : settings(std::move(given))
        , connection(settings.file)
    {
    }

    [[nodiscard]] JournalResult<void> makeReady();
    void noteFailure(const JournalError &error);
    [[nodiscard]] JournalResult<void> begin();
    [[nodiscard]] JournalResult<void> finish(JournalResult<void> result);
    template <typename Value, typename Operation> [[nodiscard]] JournalResult<Value> write(Operation operation);
    template <typename Value, typename Operation> [[nodiscard]] JournalResult<Value> read(Operation operation);

    [[nodiscard]] JournalResult<void> insert(const QList<JournalIntent> &intents);
    [[nodiscard]] JournalResult<void> insertOne(qint64 number, const JournalIntent &intent);
    [[nodiscard]] JournalResult<Standing> standingOf(const QString &id);
    [[nodiscard]] JournalResult<bool> claim(const QString &id, const QDateTime &at);
    [[nodiscard]] JournalResult<void> move(const JournalMove &move);
    [[nodiscard]] JournalResult<QStringList> recover(const QString &profile, const QDateTime &at);
    [[nodiscard]] JournalResult<void> append(JournalTransition transition, qint64 number);
    [[nodiscard]] JournalResult<qint64> nextNumber(std::optional<qint64> &kept, const char *sql);

    JournalSettings settings;
    JournalConnection connection;
    bool isOpen = false;
    /// Something failed half way: SQLite may be anywhere, so it starts afresh.
    bool isSuspect = false;
    /// Why it could not be opened, or the damage that was found since.
    std::optional<JournalError> blocker;
    // Of the transaction that is open.
    bool isTogether = false;
    std::optional<JournalError> failureTogether;
    std::optional<qint64> nextIntent;
    std::optional<qint64> nextTransition;
};

JournalResult<void> JournalStore::Private::makeReady()
{
    if (blocker)
        return tl::make_unexpected(*blocker);
    if (!isOpen)
        return failure(Kind::NotOpen);
    if (!isSuspect)
        return {};
    connection.close();
    const auto presence = JournalFile::prepareFile(settings.file);
    if (!presence)
        return tl::make_unexpected(presence.error());
    if (*presence != JournalFile::Presence::Filled)
        return failure(Kind::Missing, settings.file);
    if (auto opened = connection.open(); !opened)
        return opened;
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (version->toInt() != settings.schema.version())
        return failure(version->toInt() > settings.schema.version() ? Kind::Newer : Kind::Damaged, settings.file);
    isSuspect = false;
    return {};
}

void JournalStore::Private::noteFailure(const JournalError &error)
{
    if (error.kind == Kind::Damaged) {
        blocker = error;
        connection.close();
    } else if (error.isStorage()) {
        isSuspect = true;
    }
}

JournalResult<void> JournalStore::Private::begin()
{
    nextIntent.reset();
    nextTransition.reset();
    return connection.begin();
}

/// Ends the transaction: with a commit when @p result is good, else with nothing.
JournalResult<void> JournalStore::Private::finish(JournalResult<void> result)
{
    if (result)
        result = connection.commit();
    if (!result) {
        connection.rollBack();
        noteFailure(result.error());
    }
    return result;
}

template <typename Value, typename Operation> JournalResult<Value> JournalStore::Private::write(Operation operation)
{
    if (failureTogether)
        return tl::make_unexpected(*failureTogether);
    if (isTogether) {
        JournalResult<Value> result = operation();
        if (!result && result.error().isStorage())
            failureTogether = result.error();
        return result;
    }
    if (auto ready = makeReady(); !ready)
        return tl::make_unexpected(ready.error());
    if (auto begun = begin(); !begun) {
        noteFailure(begun.error());
        return tl::make_unexpected(begun.error());
    }
    JournalResult<Value> result = operation();
    const auto finished = finish(result ? JournalResult<void>() : tl::make_unexpected(result.error()));
    return finished ? result : tl::make_unexpected(finished.error());
}

template <typename Value, typename Operation> JournalResult<Value> JournalStore::Private::read(Operation operation)
{
    if (auto ready = makeReady(); !ready)
        return tl::make_unexpected(ready.error());
    JournalResult<Value> result = operation(JournalReading(connection, settings.file));
    if (!result)
        noteFailure(result.error());
    return result;
}

JournalResult<qint64> JournalStore::Private::nextNumber(std::optional<qint64> &kept, const char *sql)
{
    if (!kept) {
        QSqlQuery &query = connection.statement(sql);
        if (auto ran = connection.run(query); !ran)
            return tl::make_unexpected(ran.error());
        const auto hasRow = connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        kept = query.value(0).toLongLong();
        query.finish();
    }
    return (*kept)++;
}

JournalResult<void> JournalStore::Private::insert(const QList<JournalIntent> &intents)
{
    // All that can be wrong with them is found before the first is written.
    QSet<QString> ids;
    for (const JournalIntent &intent : intents) {
        if (const QString lack = JournalRow::lackOf(intent); !lack.isEmpty())
            return failure(Kind::NotValid, lack);
        const auto there = standingOf(intent.id);
        if (there || ids.contains(intent.id))
            return failure(Kind::AlreadyRecorded);
        if (there.error().kind != Kind::NoSuchIntent)
            return tl::make_unexpected(there.error());
        ids.insert(intent.id);
    }
    for (const JournalIntent &intent : intents) {
        const auto number = nextNumber(nextIntent, "SELECT coalesce(max(number), 0) + 1 FROM intents");
        if (!number)
            return tl::make_unexpected(number.error());
        if (auto inserted = insertOne(*number, JournalRow::legible(intent)); !inserted)
            return inserted;
    }
    return {};
}

JournalResult<void> JournalStore::Private::insertOne(qint64 number, const JournalIntent &intent)
{
    QSqlQuery &query = connection.statement(
        "INSERT INTO intents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto ran = connection.run(query, JournalRow::valuesOf(number, intent)); !ran)
        return ran;
    QSqlQuery &lines = connection.statement("INSERT INTO lines VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const LineSeen &line : intent.linesSeen) {
        if (auto ran = connection.run(lines, {number, position++, line.lineItemUuid, line.status, line.designation});
            !ran)
            return ran;
    }
    return {};
}

JournalResult<JournalStore::Private::Standing> JournalStore::Private::standingOf(const QString &id)
{
    QSqlQuery &query = connection.statement("SELECT i.number, i.action, i.state, coalesce(t.tries, 0) FROM intents i "
                                            "LEFT JOIN transitions t ON t.sequence = i.last WHERE i.id = ?");
    if (auto ran = connection.run(query, {id}); !ran)
        return tl::make_unexpected(ran.error());
    const auto hasRow = connection.next(query);
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    if (!*hasRow)
        return failure(Kind::NoSuchIntent);
    const auto action = actionKindFromWireName(query.value(1).toString());
    const auto state = journalStateFromWireName(query.value(2).toString());
    const Standing standing{query.value(0).toLongLong(), action.value_or(ActionKind::CancelItem),
                            state.value_or(JournalState::Held), query.value(3).toInt()};
    query.finish();
    if (!action || !state)
        return failure(Kind::Damaged, settings.file);
    return standing;
}

JournalResult<bool> JournalStore::Private::claim(const QString &id, const QDateTime &at)
{
    if (!at.isValid())
        return failure(Kind::NotValid, u"time"_s);
    const auto standing = standingOf(id);
    if (!standing)
        return tl::make_unexpected(standing.error());
    if (standing->state != JournalState::Held)
        return false;
    const auto appended = append({.intentId = id,
                                  .from = JournalState::Held,
                                  .to = JournalState::Sending,
                                  .by = Decider::Program,
                                  .tries = standing->tries + 1,
                                  .at = at},
                                 standing->number);
    return appended ? JournalResult<bool>(true) : tl::make_unexpected(appended.error());
}

JournalResult<void> JournalStore::Private::move(const JournalMove &move)
{
    if (!move.at.isValid())
        return failure(Kind::NotValid, u"time"_s);
    if (move.http < 0)
        return failure(Kind::NotValid, u"http"_s);
    if (move.to == JournalState::Sending || !isAllowed(move.from, move.to, move.by))
        return failure(Kind::NotAllowed, stepText(move.from, move.to));
    const auto standing = standingOf(move.id);
    if (!standing)
        return tl::make_unexpected(standing.error());
    if (standing->state != move.from)
        return failure(Kind::NotInState, displayText(standing->state));
    if (!suits(standing->action, move.to))
        return failure(Kind::NotAllowed, stepText(move.from, move.to));
    return append({.intentId = move.id,
                   .from = move.from,
                   .to = move.to,
                   .by = move.by,
                   .tries = standing->tries,
                   .at = move.at,
                   .http = move.http,
                   .message = JournalRow::legible(move.message)},
                  standing->number);
}

JournalResult<void> JournalStore::Private::append(JournalTransition transition, qint64 number)
{
    const auto sequence = nextNumber(nextTransition, "SELECT coalesce(max(sequence), 0) + 1 FROM transitions");
    if (!sequence)
        return tl::make_unexpected(sequence.error());
    transition.sequence = *sequence;
    QSqlQuery &insertion = connection.statement("INSERT INTO transitions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto ran = connection.run(insertion, JournalRow::valuesOf(transition, number)); !ran)
        return ran;
    QSqlQuery &update = connection.statement("UPDATE intents SET state = ?, last = ? WHERE number = ? AND state = ?");
    if (auto ran = connection.run(update, {QString(wireName(transition.to)), transition.sequence, number,
                                           QString(wireName(transition.from))});
        !ran)
        return ran;
    // The file was locked for us since its state was read, so nobody can have changed it.
    return update.numRowsAffected() == 1 ? JournalResult<void>() : failure(Kind::Damaged, settings.file);
}

JournalResult<QStringList> JournalStore::Private::recover(const QString &profile, const QDateTime &at)
{
    QSqlQuery query
        = connection.oneOff(u"SELECT id FROM intents WHERE state = 'sending' AND profile = ? ORDER BY number"_s);
    if (auto ran = connection.run(query, {profile}); !ran)
        return tl::make_unexpected(ran.error());
    QStringList ids;
    for (;;) {
        const auto hasRow = connection.next(query);
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            break;
        ids.append(query.value(0).toString());
    }
    const QString message = StoreTexts::tr("Rescind ended while this was being sent, so it may have arrived.");
    for (const QString &id : ids) {
        const auto moved = move({.id = id,
                                 .from = JournalState::Sending,
                                 .to = JournalState::Unknown,
                                 .by = Decider::Program,
                                 .at = at,
                                 .message = message});
        if (!moved)
            return tl::make_unexpected(moved.error());
    }
    return ids;
}

JournalStore::JournalStore(JournalSettings settings)
    : d(std::make_unique<Private>(std::move(settings)))
{
}

JournalStore::~JournalStore() = default;

JournalResult<void> JournalStore::open()
{
    d->connection.close();
    d->isOpen = d->isSuspect = false;
    d->blocker.reset();
    auto opened
        = JournalOpening(d->connection, d->settings.file, d->settings.schema, d->settings.expectedToExist).run();
    if (opened) {
        d->isOpen = true;
    } else {
        d->connection.close();
        d->blocker = opened.error();
    }
    return opened;
}

bool JournalStore::isOpen() const
{
    return d->isOpen && !d->blocker;
}

const QString &JournalStore::file() const
{
    return d->settings.file;
}

JournalResult<void> JournalStore::record(const QList<JournalIntent> &intents)
{
    return d->write<void>([this, &intents] { return d->insert(intents); });
}

JournalResult<bool> JournalStore::claim(const QString &id, const QDateTime &at)
{
    return d->write<bool>([this, &id, &at] { return d->claim(id, at); });
}

JournalResult<QStringList> JournalStore::claimMany(const QStringList &ids, const QDateTime &at)
{
    return d->write<QStringList>([this, &ids, &at]() -> JournalResult<QStringList> {
        QStringList claimed;
        for (const QString &id : ids) {
            const auto result = d->claim(id, at);
            if (!result && result.error().kind != Kind::NoSuchIntent)
                return tl::make_unexpected(result.error());
            if (result && *result)
                claimed.append(id);
        }
        return claimed;
    });
}

JournalResult<void> JournalStore::move(const JournalMove &move)
{
    return d->write<void>([this, &move] { return d->move(move); });
}

JournalResult<QList<JournalResult<void>>> JournalStore::moveMany(const QList<JournalMove> &moves)
{
    using Results = QList<JournalResult<void>>;
    return d->write<Results>([this, &moves]() -> JournalResult<Results> {
        Results results;
        for (const JournalMove &move : moves) {
            results.append(d->move(move));
            if (!results.constLast() && results.constLast().error().isStorage())
                return tl::make_unexpected(results.constLast().error());
        }
        return results;
    });
}

JournalResult<QStringList> JournalStore::recover(const ProfileLock &lock, const QDateTime &at)
{
    if (QFileInfo(lock.journalFile()).absoluteFilePath() != QFileInfo(d->settings.file).absoluteFilePath())
        return failure(Kind::NotLocked);
    return d->write<QStringList>([this, &lock, &at] { return d->recover(lock.profile(), at); });
}

JournalResult<void> JournalStore::together(const std::function<void()> &operations)
{
    if (auto ready = d->makeReady(); !ready)
        return ready;
    if (auto begun = d->begin(); !begun) {
        d->noteFailure(begun.error());
        return begun;
    }
    d->isTogether = true;
    operations();
    d->isTogether = false;
    const auto failed = std::exchange(d->failureTogether, std::nullopt);
    return d->finish(failed ? JournalResult<void>(tl::make_unexpected(*failed)) : JournalResult<void>());
}

JournalResult<JournalEntry> JournalStore::entry(const QString &id)
{
    return d->read<JournalEntry>([&id](JournalReading reading) { return reading.entry(id); });
}

JournalResult<QList<JournalEntry>> JournalStore::entries(const JournalQuery &query)
{
    return d->read<QList<JournalEntry>>([&query](JournalReading reading) { return reading.entries(query); });
}

JournalResult<QList<JournalTransition>> JournalStore::transitions(const QString &id)
{
    return d->read<QList<JournalTransition>>([&id](JournalReading reading) { return reading.transitions(id); });
}

JournalResult<QList<JournalHistory>> JournalStore::histories(const JournalQuery &query)
{
    return d->read<QList<JournalHistory>>([&query](JournalReading reading) { return reading.histories(query); });
}

JournalResult<QList<qint64>> JournalStore::numbers(const JournalQuery &query)
{
    return d->read<QList<qint64>>([&query](JournalReading reading) { return reading.numbers(query); });
}

JournalResult<JournalNews> JournalStore::newsSince(const JournalPosition &position)
{
    return d->read<JournalNews>([&position](JournalReading reading) { return reading.newsSince(position); });
}

JournalResult<JournalCounts> JournalStore::counts(const JournalQuery &query)
{
    return d->read<JournalCounts>([&query](JournalReading reading) { return reading.counts(query); });
}

JournalResult<QList<JournalBatch>> JournalStore::batches(const QString &profile)
{
    return d->read<QList<JournalBatch>>([&profile](JournalReading reading) { return reading.batches(profile); });
}

} // namespace Rescind
