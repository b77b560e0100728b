// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reminders.h"

#include "app/domain/clock.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

PutOff tidied(PutOff thing)
{
    thing.orderUuid = thing.orderUuid.toLower();
    thing.lineItemUuid = thing.lineItemUuid.toLower();
    thing.until = thing.until.toUTC();
    return thing;
}

} // namespace

Reminders::Reminders(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::check);
}

Reminders::~Reminders() = default;

QString Reminders::fileOf(const QString &directory, const QString &accountName)
{
    const auto hash = QCryptographicHash::hash(accountName.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return directory + u'/' + QString::fromLatin1(hash) + u".json"_s;
}

void Reminders::open(const QString &file)
{
    m_file = file;
    if (file.isEmpty()) {
        m_isOpen = true;
        check();
        return;
    }
    m_worker.run(
        this, [file] { return RemindersFile::read(file); }, [this](const RemindersFile::Found &found) { take(found); });
}

/// What was put off or taken back while the file was read counts for more than what it had.
void Reminders::take(const RemindersFile::Found &found)
{
    m_isOpen = true;
    QList<PutOff> early;
    for (const auto &entry : std::as_const(m_entries))
        early << entry.thing;
    const auto said = keysOf(early) + keysOf(m_takenEarly);
    for (const auto &one : found.list) {
        if (!said.contains(one.key()))
            m_entries.append({one, false});
    }
    sortEntries();
    if (!early.isEmpty() || !m_takenEarly.isEmpty())
        store(early, std::exchange(m_takenEarly, {}));
    if (found.isNewer)
        Q_EMIT fileTroubled(tr("A later version of this program wrote down what was put off. It is shown, but what you "
                               "put off now is forgotten when you quit."));
    else if (found.isDamaged && found.aside.isEmpty())
        Q_EMIT fileTroubled(tr("The file with what was put off is damaged, and could not be set aside. What could be "
                               "read of it is shown; what you put off now is forgotten when you quit."));
    else if (found.isDamaged)
        Q_EMIT fileTroubled(tr("The file with what was put off is damaged: %Ln reminder(s) could be read. It was set "
                               "aside as %1.",
                               nullptr, static_cast<int>(found.list.size()))
                                .arg(QFileInfo(found.aside).fileName()));
    Q_EMIT changed();
    check();
}

const Reminders::Entry *Reminders::entryOf(const QString &orderUuid, const QString &lineItemUuid) const
{
    const auto order = orderUuid.toLower();
    const auto line = lineItemUuid.toLower();
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.thing.orderUuid == order && entry.thing.lineItemUuid == line;
    });
    return it == m_entries.cend() ? nullptr : &*it;
}

void Reminders::sortEntries()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &one, const Entry &other) { return one.thing.until < other.thing.until; });
}

void Reminders::putOff(const QString &orderUuid, const QDateTime &until)
{
    putOff(QList<PutOff>{{orderUuid, {}, until}});
}

void Reminders::putOff(const QList<PutOff> &things)
{
    QList<PutOff> put;
    for (const auto &thing : things) {
        if (!thing.orderUuid.isEmpty() && thing.until.isValid())
            put << tidied(thing);
    }
    if (put.isEmpty())
        return;
    const auto keys = keysOf(put);
    m_entries.removeIf([&keys](const Entry &entry) { return keys.contains(entry.thing.key()); });
    m_takenEarly.removeIf([&keys](const PutOff &thing) { return keys.contains(thing.key()); });
    for (const auto &thing : std::as_const(put))
        m_entries.append({thing, false});
    sortEntries();
    store(put, {});
    Q_EMIT changed();
    check();
}

void Reminders::remove(const QList<PutOff> &things)
{
    if (things.isEmpty())
        return;
    const auto keys = keysOf(things);
    m_entries.removeIf([&keys](const Entry &entry) { return keys.contains(entry.thing.key()); });
    store({}, things);
    waitForNext();
    Q_EMIT changed();
}

void Reminders::takeBack(const QStringList &orderUuids)
{
    QSet<QString> orders;
    for (const auto &uuid : orderUuids)
        orders.insert(uuid.toLower());
    QList<PutOff> things;
    for (const auto &entry : std::as_const(m_entries)) {
        if (orders.contains(entry.thing.orderUuid))
            things << entry.thing;
    }
    if (!m_isOpen) { // the file may have some of them
        for (const auto &order : std::as_const(orders))
            things << PutOff{order, {}, {}};
    }
    remove(things);
}

void Reminders::takeBack(const PutOff &thing)
{
    const auto tidy = tidied(thing);
    if (!m_isOpen || entryOf(tidy.orderUuid, tidy.lineItemUuid))
        remove({tidy});
}

void Reminders::seen(const QString &orderUuid)
{
    const auto order = orderUuid.toLower();
    QList<PutOff> things;
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.isDue && entry.thing.orderUuid == order)
            things << entry.thing;
    }
    remove(things);
}

void Reminders::allSeen()
{
    remove(allDue());
}

bool Reminders::isPutOff(const QString &orderUuid) const
{
    return until(orderUuid).isValid();
}

QDateTime Reminders::until(const QString &orderUuid, const QString &lineItemUuid) const
{
    const auto *entry = entryOf(orderUuid, lineItemUuid);
    return entry && !entry->isDue ? entry->thing.until : QDateTime();
}

QList<PutOff> Reminders::all() const
{
    QList<PutOff> things;
    for (const auto &entry : m_entries) {
        if (!entry.isDue)
            things << entry.thing;
    }
    return things;
}

QStringList Reminders::orders() const
{
    QStringList uuids;
    for (const auto &entry : m_entries) {
        if (!entry.isDue && entry.thing.lineItemUuid.isEmpty())
            uuids << entry.thing.orderUuid;
    }
    return uuids;
}

QList<PutOff> Reminders::allDue() const
{
    QList<PutOff> things;
    for (const auto &entry : m_entries) {
        if (entry.isDue)
            things << entry.thing;
    }
    return things;
}

void Reminders::check()
{
    if (!m_isOpen)
        return;
    const auto now = m_clock.utcNow();
    QList<PutOff> things;
    for (auto &entry : m_entries) {
        if (!entry.isDue && entry.thing.until <= now) {
            entry.isDue = true;
            things << entry.thing;
        }
    }
    waitForNext();
    if (things.isEmpty())
        return;
    Q_EMIT changed();
    Q_EMIT due(things);
}

/// A timer does not count while the machine sleeps, and knows nothing of a clock that is set: so it never waits long.
void Reminders::waitForNext()
{
    m_timer.stop();
    const auto next
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !entry.isDue; });
    if (!m_isOpen || next == m_entries.cend())
        return;
    const std::chrono::milliseconds left(m_clock.utcNow().msecsTo(next->thing.until));
    m_timer.start(std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(1), longestWait));
}

void Reminders::store(const QList<PutOff> &put, const QList<PutOff> &taken)
{
    if (!m_isOpen) {
        m_takenEarly += taken; // what was put off is in the entries
        return;
    }
    if (m_file.isEmpty())
        return;
    m_worker.run(
        this, [file = m_file, put, taken] { return RemindersFile::change(file, put, taken); },
        [this](bool isWritten) {
            if (!isWritten && !m_hasFailed)
                Q_EMIT fileTroubled(tr("What you put off could not be written down: it is forgotten when you quit. See "
                                       "whether there is room on the disk, and whether this program may write there."));
            m_hasFailed = !isWritten;
        });
}

} // namespace Rescind
