// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/remindersfile.h"
#include "app/desk/serialworker.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

namespace Rescind {

class Clock;

/// What a person put off until a time. When the time has come it is due, and stays so, over restarts too, until the
/// person has seen it. Goes by the calendar: who says 14:00 means what the clock on the wall says then, also after the
/// machine slept or the clock was set. Lives on the GUI thread; its file is read and written by a worker.
///
/// Letter case of uuids does not matter; what is told is in lower case.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    /// How long it may take at most until a sleep or a clock that was set is noticed.
    static constexpr std::chrono::seconds longestWait{20};

    /// @param clock must outlive this
    explicit Reminders(const Clock &clock, QObject *parent = nullptr);
    ~Reminders() override;

    /// Begins with what @p file has, and keeps what is put off in it. Empty: nothing outlives this. To be called once;
    /// what was put off before is kept then, too.
    void open(const QString &file);
    /// What the file had is known.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Where an account's are kept. The path does not tell whose they are.
    [[nodiscard]] static QString fileOf(const QString &directory, const QString &accountName);

    /// Replaces what was said of the same order before. A time that is past is due at once.
    void putOff(const QString &orderUuid, const QDateTime &until);
    void putOff(const QList<PutOff> &things);
    /// It is to be seen again from now on: the order, and every line of it.
    void takeBack(const QString &orderUuid) { takeBack(QStringList{orderUuid}); }
    void takeBack(const QStringList &orderUuids);
    void takeBack(const PutOff &thing);
    /// The person has seen that these are due.
    void seen(const QString &orderUuid);
    void allSeen();

    /// Whether the whole order is put off, its time not having come.
    [[nodiscard]] bool isPutOff(const QString &orderUuid) const;
    /// Until when; invalid when it is not. @p lineItemUuid empty: the whole order.
    [[nodiscard]] QDateTime until(const QString &orderUuid, const QString &lineItemUuid = {}) const;
    /// All whose time has not come, the next one first.
    [[nodiscard]] QList<PutOff> all() const;
    /// The orders of these that are put off as a whole, each once: what lists leave out.
    [[nodiscard]] QStringList orders() const;
    /// Those whose time has come and that the person has not seen, the longest due first.
    [[nodiscard]] QList<PutOff> allDue() const;

    /// Time may have passed without a timer having noticed: the window was looked at, or the machine woke up.
    void check();

Q_SIGNALS:
    /// What is put off, or due, is another.
    void changed();
    /// The time of these has come. Told once, and once more after a restart if nobody has seen it.
    void due(const QList<Rescind::PutOff> &things);
    /// What is to be said about the file; @p explanation is translated.
    void fileTroubled(const QString &explanation);

private:
    struct Entry
    {
        PutOff thing;
        bool isDue = false;
    };

    [[nodiscard]] const Entry *entryOf(const QString &orderUuid, const QString &lineItemUuid) const;
    void take(const RemindersFile::Found &found);
    void sortEntries();
    void remove(const QList<PutOff> &things);
    void store(const QList<PutOff> &put, const QList<PutOff> &taken);
    void waitForNext();

    const Clock &m_clock;
    QString m_file;
    QList<Entry> m_entries;     ///< the earliest first
    QList<PutOff> m_takenEarly; ///< before the file was read
    QTimer m_timer;
    bool m_isOpen = false;
    bool m_hasFailed = false; ///< and that was told
    SerialWorker m_worker;
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::PutOff)
