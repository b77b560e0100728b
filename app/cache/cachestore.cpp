// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachestore.h"

#include "app/cache/cachefile.h"
#include "app/cache/cachereading.h"
#include "app/cache/cachewriting.h"
#include "app/cache/ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Rescind {

namespace {

Q_LOGGING_CATEGORY(cacheLog, "rescind.cache", QtWarningMsg)

using Kind = CacheError::Kind;

/// Set while orders are removed and the file is not yet written anew.
constexpr char renewalDue[] = "renewal due";

QByteArray noteOf(const QString &position)
{
    return "position " + position.toUtf8();
}

QByteArray secretOf(const QString &name)
{
    return "secret " + name.toUtf8();
}

} // namespace

class CacheStore::Private
{
public:
    explicit Private(CacheSettings its)
        : settings(std::move(its))
    {
    }

    [[nodiscard]] CacheResult<CacheStart> open();
    /// Carries out @p operation in one transaction.
    template <typename Value, typename Operation> [[nodiscard]] CacheResult<Value> write(const Operation &operation);
    template <typename Value, typename Operation> [[nodiscard]] CacheResult<Value> read(const Operation &operation);
    [[nodiscard]] CacheResult<QList<qint64>> agedBefore(CacheAge age, qint64 before);
    [[nodiscard]] CacheResult<void> renew();
    void close();

    CacheSettings settings;
    QString file; ///< empty when in memory
    CacheConnection connection;
    std::optional<FieldCipher> cipher;
    std::optional<Ledger> ledger;
    int epoch = 0;

private:
    [[nodiscard]] CacheResult<CacheBeginning> openFile(const QString &its, const CacheKey &key);
    [[nodiscard]] CacheError told(const CacheError &error) const;
    void meet(const CacheError &error);
};

void CacheStore::Private::close()
{
    ledger.reset();
    connection.close();
    cipher.reset();
}

CacheResult<CacheBeginning> CacheStore::Private::openFile(const QString &its, const CacheKey &key)
{
    close();
    file = its;
    auto made = FieldCipher::make(key);
    if (!made)
        return tl::make_unexpected(made.error());
    cipher.emplace(*std::move(made));
    auto begun = CacheOpening(connection, *cipher, file, settings.schema).run();
    if (begun)
        ledger.emplace(connection, *cipher);
    else
        close();
    return begun;
}

CacheResult<CacheStart> CacheStore::Private::open()
{
    CacheStart start;
    if (!settings.file.isEmpty() && settings.key) {
        const auto begun = openFile(settings.file, *settings.key);
        if (begun) {
            if (*begun != CacheBeginning::Kept)
                ++epoch;
            return CacheStart{true, *begun, std::nullopt};
        }
        start.obstacle = begun.error();
    }
    const auto key = CacheKey::generate();
    if (!key)
        return tl::make_unexpected(key.error());
    const auto begun = openFile({}, *key);
    if (!begun)
        return tl::make_unexpected(begun.error());
    ++epoch;
    return start;
}

/// The error with its words, for those below know no file.
CacheError CacheStore::Private::told(const CacheError &error) const
{
    return cacheError(error.kind, settings.file);
}

/// Goes on after an error as well as can be.
void CacheStore::Private::meet(const CacheError &error)
{
    connection.rollBack();
    if (ledger)
        ledger->reset();
    if (error.kind != Kind::Damaged || !cipher)
        return;
    qCWarning(cacheLog) << "damaged, so it begins afresh";
    ++epoch;
    if (!CacheOpening(connection, *cipher, file, settings.schema).beginAfresh())
        close();
}

template <typename Value, typename Operation> CacheResult<Value> CacheStore::Private::write(const Operation &operation)
{
    if (!ledger)
        return tl::make_unexpected(cacheError(Kind::NotOpen));
    CacheResult<Value> result = [&]() -> CacheResult<Value> {
        if (auto begun = connection.begin(); !begun)
            return tl::make_unexpected(begun.error());
        CacheWriting writing(connection, *cipher, *ledger);
        CacheResult<Value> done = operation(writing);
        if (!done)
            return done;
        if (auto finished = writing.finish(); !finished)
            return tl::make_unexpected(finished.error());
        if (auto committed = connection.commit(); !committed)
            return tl::make_unexpected(committed.error());
        return done;
    }();
    if (result)
        return result;
    meet(result.error());
    return tl::make_unexpected(told(result.error()));
}

template <typename Value, typename Operation> CacheResult<Value> CacheStore::Private::read(const Operation &operation)
{
    if (!ledger)
        return tl::make_unexpected(cacheError(Kind::NotOpen));
    CacheResult<Value> result = operation(CacheReading(connection, *cipher, *ledger));
    if (result)
        return result;
    meet(result.error());
    return tl::make_unexpected(told(result.error()));
}

CacheResult<QList<qint64>> CacheStore::Private::agedBefore(CacheAge age, qint64 before)
{
    QList<qint64> numbers;
    auto looked = ledger->forEach([&numbers, age, before](qint64 number, const LedgerEntry &entry) {
        const bool byCreation = age == CacheAge::Created && entry.created != LedgerEntry::noTime;
        if ((byCreation ? entry.created : entry.asOf) < before)
            numbers.append(number);
    });
    if (!looked)
        return tl::make_unexpected(looked.error());
    return numbers;
}

/// What is deleted is overwritten, but SQLite may have left copies of it where it moved rows about. So all that is left
/// is written into a new file, which takes the place of the old one.
CacheResult<void> CacheStore::Private::renew()
{
    ledger->reset();
    if (file.isEmpty())
        return connection.exec("VACUUM");
    if (auto emptied = connection.emptyLog(); !emptied)
        return emptied;
    const QString renewal = CacheFile::renewalOf(file);
    QFile::remove(renewal);
    if (auto prepared = CacheFile::prepare(renewal); !prepared) // private before it has a byte
        return prepared;
    const QByteArray quoted = '\'' + renewal.toUtf8().replace('\'', "''") + '\'';
    if (auto written = connection.exec("VACUUM INTO " + quoted); !written) {
        QFile::remove(renewal);
        return written;
    }
    connection.close();
    if (auto replaced = CacheFile::replaceWithRenewal(file); !replaced) {
        QFile::remove(renewal);
        if (auto opened = connection.open(file); !opened)
            return opened;
        return replaced;
    }
    if (auto opened = connection.open(file); !opened)
        return opened;
    return connection.emptyLog();
}

CacheStore::CacheStore(CacheSettings settings)
    : d(std::make_unique<Private>(std::move(settings)))
{
}

CacheStore::~CacheStore()
{
    d->close();
}

CacheResult<CacheStart> CacheStore::open()
{
    return d->open();
}

bool CacheStore::isOpen() const
{
    return d->ledger.has_value();
}

const QString &CacheStore::file() const
{
    return d->settings.file;
}

int CacheStore::epoch() const
{
    return d->epoch;
}

CacheResult<CacheChanges> CacheStore::store(const CachePage &page)
{
    return d->write<CacheChanges>([&page](CacheWriting &writing) { return writing.add(page); });
}

CacheResult<QList<CacheChanges>> CacheStore::storeAll(const std::function<std::optional<CachePage>()> &next)
{
    using Changes = QList<CacheChanges>;
    return d->write<Changes>([&next](CacheWriting &writing) -> CacheResult<Changes> {
        Changes all;
        while (const auto page = next()) {
            auto changes = writing.add(*page);
            if (!changes)
                return tl::make_unexpected(changes.error());
            all.append(*std::move(changes));
        }
        return all;
    });
}

CacheResult<void> CacheStore::setPosition(const CachePosition &position)
{
    return d->write<void>(
        [&position](CacheWriting &writing) { return writing.setNote(noteOf(position.name), position.value); });
}

CacheResult<void> CacheStore::setSecret(const QString &name, const QByteArray &value)
{
    return d->write<void>([this, &name, &value](CacheWriting &writing) {
        QByteArray sealed;
        d->cipher->seal(value, secretOf(name), sealed);
        return writing.setNote(secretOf(name), sealed);
    });
}

CacheResult<void> CacheStore::removePosition(const QString &name)
{
    return d->write<void>([&name](CacheWriting &writing) { return writing.removeNote(noteOf(name)); });
}

CacheResult<QList<qint64>> CacheStore::purge(CacheAge age, const QDateTime &before)
{
    using Numbers = QList<qint64>;
    auto removed = d->write<Numbers>([this, age, &before](CacheWriting &writing) -> CacheResult<Numbers> {
        auto numbers = d->agedBefore(age, before.toMSecsSinceEpoch());
        if (!numbers || numbers->isEmpty())
            return numbers;
        for (const qint64 number : std::as_const(*numbers)) {
            if (auto gone = writing.remove(number); !gone)
                return tl::make_unexpected(gone.error());
        }
        if (auto noted = writing.setNote(renewalDue, {}); !noted)
            return tl::make_unexpected(noted.error());
        return numbers;
    });
    if (!removed)
        return removed;
    const auto isDue = d->read<bool>([](CacheReading reading) -> CacheResult<bool> {
        const auto note = reading.note(renewalDue);
        return note ? CacheResult<bool>(note->has_value()) : tl::make_unexpected(note.error());
    });
    if (!isDue)
        return tl::make_unexpected(isDue.error());
    if (!*isDue)
        return removed;
    const auto renewed = d->read<bool>([this](CacheReading) -> CacheResult<bool> {
        const auto done = d->renew();
        return done ? CacheResult<bool>(true) : tl::make_unexpected(done.error());
    });
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    const auto noted = d->write<void>([](CacheWriting &writing) { return writing.removeNote(renewalDue); });
    return noted ? removed : tl::make_unexpected(noted.error());
}

CacheResult<void> CacheStore::forget()
{
    d->close();
    ++d->epoch;
    const QString &file = d->settings.file;
    if (file.isEmpty())
        return {};
    if (auto removed = CacheFile::remove(file); !removed)
        return removed;
    const QDir directory = QFileInfo(file).absoluteDir();
    directory.rmdir(directory.absolutePath()); // fails when something else is in it
    return {};
}

CacheResult<std::optional<CachedOrder>> CacheStore::order(const QString &orderUuid)
{
    using Found = std::optional<CachedOrder>;
    return d->read<Found>([&orderUuid](CacheReading reading) -> CacheResult<Found> {
        auto found = reading.matching(CacheField::OrderUuid, orderUuid, 1);
        if (!found)
            return tl::make_unexpected(found.error());
        return found->isEmpty() ? Found() : Found(std::move(found->first()));
    });
}

CacheResult<QList<CachedOrder>> CacheStore::orders(const QList<qint64> &ids)
{
    using Found = QList<CachedOrder>;
    return d->read<Found>([&ids](CacheReading reading) -> CacheResult<Found> {
        Found all;
        all.reserve(ids.size());
        for (const qint64 id : ids) {
            auto found = reading.cachedOrder(id);
            if (!found)
                return tl::make_unexpected(found.error());
            if (*found)
                all.append(**std::move(found));
        }
        return all;
    });
}

CacheResult<QList<CachedNames>> CacheStore::names(const QList<qint64> &ids, CacheNamesOf whose)
{
    using Found = QList<CachedNames>;
    return d->read<Found>([&ids, whose](CacheReading reading) -> CacheResult<Found> {
        Found all;
        all.reserve(ids.size());
        for (const qint64 id : ids) {
            auto found = reading.names(id, whose);
            if (!found)
                return tl::make_unexpected(found.error());
            if (*found)
                all.append(**std::move(found));
        }
        return all;
    });
}

CacheResult<QList<CachedOrder>> CacheStore::matching(CacheField field, const QString &value, qsizetype limit)
{
    return d->read<QList<CachedOrder>>([&](CacheReading reading) { return reading.matching(field, value, limit); });
}

CacheResult<QList<qint64>> CacheStore::idsMatching(CacheField field, const QString &value)
{
    using Ids = QList<qint64>;
    return d->read<Ids>([&](CacheReading reading) -> CacheResult<Ids> {
        Ids ids;
        auto looked = reading.forEachMatching(field, value, [&ids](qint64 number, const Order &) {
            ids.append(number);
            return true;
        });
        if (!looked)
            return tl::make_unexpected(looked.error());
        return ids;
    });
}

CacheResult<void> CacheStore::forEachGlance(const std::function<void(const CacheGlance &)> &each)
{
    return d->read<void>([&each](CacheReading reading) { return reading.forEachGlance(each); });
}

CacheResult<void> CacheStore::forEachOrder(const std::function<bool(const CachedOrder &)> &each)
{
    return d->read<void>([&each](CacheReading reading) { return reading.forEach(each); });
}

CacheResult<qint64> CacheStore::count()
{
    return d->read<qint64>([this](CacheReading) -> CacheResult<qint64> {
        const auto found = d->connection.value("SELECT count(*) FROM orders");
        return found ? CacheResult<qint64>(found->toLongLong()) : tl::make_unexpected(found.error());
    });
}

void CacheStore::releaseMemory()
{
    d->connection.releaseMemory();
}

CacheResult<std::optional<QByteArray>> CacheStore::position(const QString &name)
{
    return d->read<std::optional<QByteArray>>([&name](CacheReading reading) { return reading.note(noteOf(name)); });
}

CacheResult<std::optional<QByteArray>> CacheStore::secret(const QString &name)
{
    using Value = std::optional<QByteArray>;
    return d->read<Value>([this, &name](CacheReading reading) -> CacheResult<Value> {
        auto note = reading.note(secretOf(name));
        if (!note || !*note)
            return note;
        QByteArray plain;
        if (!d->cipher->open(**note, secretOf(name), plain))
            return tl::make_unexpected(cacheError(Kind::Damaged));
        return plain;
    });
}

} // namespace Rescind
