// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Rescind {

class Clock;
class ProfileLock;

/// The runner's side of the journal. Opens it when it is first needed, as the one that works its profile, and turns
/// what a former run left as being sent into unknown. What a deed has come to is written again and again until it is
/// written. Results never come from within a call.
class DeedLedger final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. @p profile names whose intents these are; one ledger works it at a time.
    /// @param places of more than one, "profile 2", "profile 3", … are taken where another ledger is at work
    DeedLedger(Journal &journal, const Clock &clock, const QString &profile, int places = 1, QObject *parent = nullptr);
    ~DeedLedger() override;

    /// With several places final once open() was called.
    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    /// Does nothing while it is open or opening. Ends in opened(), or failed() with every waiting record().
    void open();

    /// All of them or none; opens the ledger where needed.
    void record(const QList<JournalIntent> &intents, const Journal::Handler<void> &handler);
    /// False when it is no longer held: somebody else has it.
    void claim(const QString &id, const Journal::Handler<bool> &handler);
    /// Writes what became of an intent. Where the file can't be written it is tried again later; @p handler hears of
    /// the first try alone.
    void write(const JournalMove &move, const Journal::Handler<void> &handler = {});

    /// Writes a step that must not come later by itself, because somebody would act on it.
    void tryToWrite(const JournalMove &move, const Journal::Handler<void> &handler);

    /// Steps that could not be written yet.
    [[nodiscard]] int unwritten() const { return static_cast<int>(m_unwritten.size()); }

Q_SIGNALS:
    /// What a former run left open: held, requested and unknown ones, in the order of recording.
    void opened(const QList<Rescind::JournalEntry> &left);
    void failed(const Rescind::JournalError &error);

private:
    enum class State { Closed, Opening, Open };

    [[nodiscard]] JournalResult<void> takeLock();
    void fail(const JournalError &error);
    void writeAll(const QList<JournalMove> &moves, const Journal::Handler<void> &handler);

    Journal &m_journal;
    const Clock &m_clock;
    QString m_profile;
    int m_places;
    State m_state = State::Closed;
    std::shared_ptr<const ProfileLock> m_lock;
    QList<std::pair<QList<JournalIntent>, Journal::Handler<void>>> m_waiting;
    QList<JournalMove> m_unwritten;
    QTimer m_again;
};

} // namespace Rescind
