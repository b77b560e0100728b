// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalrow.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QUuid>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rescind::JournalRow {

namespace {

/// Takes fields one after the other so that no two sequences of fields look the same.
class Checksum
{
public:
    Checksum &add(const QByteArray &bytes)
    {
        add(static_cast<qint64>(bytes.size()));
        m_hash.addData(bytes);
        return *this;
    }
    Checksum &add(const QString &text) { return add(text.toUtf8()); }
    Checksum &add(QLatin1StringView text) { return add(QByteArray(text.data(), text.size())); }
    Checksum &add(const QDateTime &time) { return add(time.toMSecsSinceEpoch()); }
    Checksum &add(qint64 number)
    {
        std::array<char, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes.at(i) = static_cast<char>(static_cast<quint64>(number) >> (8 * i));
        m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return *this;
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result().first(16); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Never null: a null text would be bound as NULL.
QVariant bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant bound(QLatin1StringView text)
{
    return QString(text);
}

QDateTime legible(const QDateTime &time)
{
    return time.toUTC();
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc()).toUTC();
}

bool isRequestId(const QString &id)
{
    const QUuid uuid(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}

bool fitsInt(const QVariant &value)
{
    const qint64 number = value.toLongLong();
    return number >= 0 && number <= std::numeric_limits<int>::max();
}

/// From the columns of a transition but for the intent's id, which is the caller's; beginning at @p first.
std::optional<ReadTransition> transitionAt(const QSqlQuery &query, int first, const QString &intentId)
{
    const auto from = journalStateFromWireName(query.value(first + 2).toString());
    const auto to = journalStateFromWireName(query.value(first + 3).toString());
    const auto by = deciderFromWireName(query.value(first + 4).toString());
    if (!from || !to || !by || !fitsInt(query.value(first + 5)) || !fitsInt(query.value(first + 7)))
        return std::nullopt;
    ReadTransition read;
    read.transition = {.sequence = query.value(first).toLongLong(),
                       .intentId = intentId,
                       .from = *from,
                       .to = *to,
                       .by = *by,
                       .tries = query.value(first + 5).toInt(),
                       .at = timeOf(query.value(first + 6)),
                       .http = query.value(first + 7).toInt(),
                       .message = query.value(first + 8).toString()};
    read.number = query.value(first + 1).toLongLong();
    if (!isAllowed(*from, *to, *by) || checksumOf(read.transition) != query.value(first + 9).toByteArray())
        return std::nullopt;
    return read;
}

} // namespace

QString legible(const QString &text)
{
    if (text.isNull())
        return u""_s;
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

JournalIntent legible(JournalIntent intent)
{
    for (QString *text :
         {&intent.id, &intent.profile, &intent.server, &intent.person, &intent.targetUuid, &intent.orderUuid,
          &intent.purchaseOrderNumber, &intent.request.verb, &intent.request.path, &intent.reason, &intent.batch})
        *text = legible(*text);
    for (LineSeen &line : intent.linesSeen) {
        for (QString *text : {&line.lineItemUuid, &line.status, &line.designation})
            *text = legible(*text);
    }
    intent.created = legible(intent.created);
    intent.holdUntil = legible(intent.holdUntil);
    return intent;
}

QString lackOf(const JournalIntent &intent)
{
    if (!isRequestId(intent.id))
        return u"id"_s;
    if (intent.profile.isEmpty())
        return u"profile"_s;
    if (intent.server.isEmpty())
        return u"server"_s;
    if (intent.targetUuid.isEmpty())
        return u"target"_s;
    if (intent.request.verb.isEmpty() || intent.request.path.isEmpty())
        return u"request"_s;
    if (!intent.created.isValid() || !intent.holdUntil.isValid())
        return u"time"_s;
    if (intent.batchRow < 0)
        return u"row"_s;
    return {};
}

QByteArray checksumOf(qint64 number, const JournalIntent &intent)
{
    Checksum checksum;
    checksum.add(number)
        .add(intent.id)
        .add(intent.profile)
        .add(intent.server)
        .add(wireName(intent.release))
        .add(intent.person)
        .add(wireName(intent.action))
        .add(intent.targetUuid)
        .add(intent.orderUuid)
        .add(intent.purchaseOrderNumber)
        .add(static_cast<qint64>(intent.linesSeen.size()));
    for (const LineSeen &line : intent.linesSeen)
        checksum.add(line.lineItemUuid).add(line.status).add(line.designation);
    return checksum.add(intent.request.verb)
        .add(intent.request.path)
        .add(intent.request.body)
        .add(intent.reason)
        .add(intent.batch)
        .add(static_cast<qint64>(intent.batchRow))
        .add(intent.created)
        .add(intent.holdUntil)
        .result();
}

QByteArray checksumOf(const JournalTransition &transition)
{
    return Checksum()
        .add(transition.sequence)
        .add(transition.intentId)
        .add(wireName(transition.from))
        .add(wireName(transition.to))
        .add(wireName(transition.by))
        .add(static_cast<qint64>(transition.tries))
        .add(transition.at)
        .add(static_cast<qint64>(transition.http))
        .add(transition.message)
        .result();
}

QVariantList valuesOf(qint64 number, const JournalIntent &intent)
{
    return {number,
            bound(intent.id),
            bound(intent.profile),
            bound(intent.server),
            bound(wireName(intent.release)),
            bound(intent.person),
            bound(wireName(intent.action)),
            bound(intent.targetUuid),
            bound(intent.orderUuid),
            bound(intent.purchaseOrderNumber),
            static_cast<qint64>(intent.linesSeen.size()),
            bound(intent.request.verb),
            bound(intent.request.path),
            bound(intent.request.body),
            bound(intent.reason),
            bound(intent.batch),
            intent.batchRow,
            intent.created.toMSecsSinceEpoch(),
            intent.holdUntil.toMSecsSinceEpoch(),
            checksumOf(number, intent),
            bound(wireName(JournalState::Held)),
            QVariant(QMetaType::fromType<qint64>())};
}

QVariantList valuesOf(const JournalTransition &transition, qint64 number)
{
    return {transition.sequence,
            number,
            bound(wireName(transition.from)),
            bound(wireName(transition.to)),
            bound(wireName(transition.by)),
            transition.tries,
            transition.at.toMSecsSinceEpoch(),
            transition.http,
            bound(transition.message),
            checksumOf(transition)};
}

std::optional<ReadEntry> readEntry(const QSqlQuery &query)
{
    const auto release = releaseFromWireName(query.value(4).toString());
    const auto action = actionKindFromWireName(query.value(6).toString());
    const auto state = journalStateFromWireName(query.value(20).toString());
    if (!release || !action || !state || !fitsInt(query.value(10)) || !fitsInt(query.value(16)))
        return std::nullopt;
    ReadEntry read;
    read.entry.number = query.value(0).toLongLong();
    read.entry.intent = {.id = query.value(1).toString(),
                         .profile = query.value(2).toString(),
                         .server = query.value(3).toString(),
                         .release = *release,
                         .person = query.value(5).toString(),
                         .action = *action,
                         .targetUuid = query.value(7).toString(),
                         .orderUuid = query.value(8).toString(),
                         .purchaseOrderNumber = query.value(9).toString(),
                         .request = {.verb = query.value(11).toString(),
                                     .path = query.value(12).toString(),
                                     .body = query.value(13).toByteArray()},
                         .reason = query.value(14).toString(),
                         .batch = query.value(15).toString(),
                         .batchRow = query.value(16).toInt(),
                         .created = timeOf(query.value(17)),
                         .holdUntil = timeOf(query.value(18))};
    read.lineCount = query.value(10).toInt();
    read.checksum = query.value(19).toByteArray();
    read.entry.state = *state;
    read.entry.changed = read.entry.intent.created;
    if (query.isNull(21))
        return *state == JournalState::Held ? std::optional(read) : std::nullopt;

    read.last = query.value(21).toLongLong();
    const auto last = transitionAt(query, 22, read.entry.intent.id);
    if (!last || last->number != read.entry.number || last->transition.to != *state)
        return std::nullopt;
    read.entry.changed = last->transition.at;
    read.entry.tries = last->transition.tries;
    read.entry.decidedBy = last->transition.by;
    read.entry.http = last->transition.http;
    read.entry.message = last->transition.message;
    return read;
}

bool ReadEntry::isSound() const
{
    return entry.intent.linesSeen.size() == lineCount && checksumOf(entry.number, entry.intent) == checksum;
}

std::optional<ReadTransition> readTransition(const QSqlQuery &query)
{
    return transitionAt(query, 0, query.value(10).toString());
}

} // namespace Rescind::JournalRow
