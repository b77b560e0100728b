// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deedledger.h"

#include "app/domain/clock.h"
#include "app/journal/profilelock.h"

#include <utility>

using namespace std::chrono_literals;

namespace Rescind {
namespace {

constexpr auto pauseBeforeWritingAgain = 5s;

} // namespace

DeedLedger::DeedLedger(Journal &journal, const Clock &clock, const QString &profile, int places, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_profile(profile)
    , m_places(places)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeWritingAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_unwritten.isEmpty())
            writeAll(std::exchange(m_unwritten, {}), {});
    });
}

DeedLedger::~DeedLedger() = default;

void DeedLedger::open()
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    if (const auto locked = takeLock(); !locked) {
        QMetaObject::invokeMethod(
            this, [this, error = locked.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_journal.open(this, [this](const JournalResult<void> &isOpen) {
        if (!isOpen) {
            fail(isOpen.error());
            return;
        }
        m_journal.recover(m_lock, m_clock.utcNow(), this, [this](const JournalResult<QStringList> &recovered) {
            if (!recovered) {
                fail(recovered.error());
                return;
            }
            JournalQuery query;
            query.profile = m_profile;
            query.states = {JournalState::Held, JournalState::Requested, JournalState::Unknown};
            m_journal.entries(query, this, [this](const JournalResult<QList<JournalEntry>> &left) {
                if (!left) {
                    fail(left.error());
                    return;
                }
                m_state = State::Open;
                Q_EMIT opened(*left);
                for (const auto &[intents, handler] : std::exchange(m_waiting, {}))
                    m_journal.record(intents, this, handler);
            });
        });
    });
}

JournalResult<void> DeedLedger::takeLock()
{
    if (m_lock)
        return {};
    JournalResult<void> last;
    for (int place = 1; place <= m_places; ++place) {
        const QString profile = place == 1 ? m_profile : QString(m_profile + u' ' + QString::number(place));
        auto lock = ProfileLock::take(m_journal.file(), profile);
        if (lock) {
            m_profile = profile;
            m_lock = std::move(*lock);
            return {};
        }
        last = tl::make_unexpected(lock.error());
        if (lock.error().kind != JournalError::Kind::InUse)
            break;
    }
    return last;
}

void DeedLedger::fail(const JournalError &error)
{
    m_state = State::Closed;
    Q_EMIT failed(error);
    for (const auto &[intents, handler] : std::exchange(m_waiting, {}))
        handler(tl::make_unexpected(error));
}

void DeedLedger::record(const QList<JournalIntent> &intents, const Journal::Handler<void> &handler)
{
    if (m_state == State::Open) {
        m_journal.record(intents, this, handler);
        return;
    }
    m_waiting.append({intents, handler});
    open();
}

void DeedLedger::claim(const QString &id, const Journal::Handler<bool> &handler)
{
    m_journal.claim(id, m_clock.utcNow(), this, handler);
}

void DeedLedger::write(const JournalMove &move, const Journal::Handler<void> &handler)
{
    // In their order: a later step of the same intent builds on the earlier one.
    QList<JournalMove> moves = std::exchange(m_unwritten, {});
    moves.append(move);
    writeAll(moves, handler);
}

void DeedLedger::tryToWrite(const JournalMove &move, const Journal::Handler<void> &handler)
{
    m_journal.move(move, this, handler);
}

/// The handler hears of the last of them.
void DeedLedger::writeAll(const QList<JournalMove> &moves, const Journal::Handler<void> &handler)
{
    m_journal.moveMany(moves, this, [this, moves, handler](const JournalResult<QList<JournalResult<void>>> &results) {
        // Answers come in the order of the calls, so what is there already was to come before.
        if (!results) {
            m_unwritten += moves;
            m_again.start();
        }
        if (handler)
            handler(results ? results->constLast() : tl::make_unexpected(results.error()));
    });
}

} // namespace Rescind
