// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"
#include "app/domain/clock.h"
#include "app/journal/journal.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sandboxcalls.h"

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace Rescind::Testing {

constexpr int patience = 30'000;

/// One person signed in at a sandbox, with the whole desk: session, reading and acting.
class Seat
{
public:
    Seat(const SandboxProcess &sandbox, Release release, const QString &userName, const GatewayLimits &limits = {},
         const RunnerSettings &settings = atOnce(), const QString &journalFile = {})
        : m_password(sandbox.user(userName).password.toUtf8())
        , m_session({QStringLiteral("test"), sandbox.url(), release, userName, false},
                    {m_keychain, m_prompter, m_clock}, limits)
        , m_journal(
              {journalFile.isEmpty() ? m_directory.filePath(QStringLiteral("journal/journal.sqlite")) : journalFile})
        , sync(m_session)
        , runner(m_session, sync, m_journal, m_clock, settings)
    {
        QObject::connect(&sync, &OrderSync::ordersRead, &sync, [this](const QList<Order> &orders) { keep(orders); });
    }

    /// Sends without an undo window, tries nothing again and reads nothing by itself.
    [[nodiscard]] static RunnerSettings atOnce()
    {
        RunnerSettings settings;
        settings.undoWindow = std::chrono::milliseconds(0);
        settings.retries = false;
        settings.failuresBeforePause = 0;
        settings.followsUp = false;
        return settings;
    }

    /// As atOnce(), with an undo window of @p time.
    [[nodiscard]] static RunnerSettings holding(std::chrono::milliseconds time)
    {
        RunnerSettings settings = atOnce();
        settings.undoWindow = time;
        return settings;
    }

    [[nodiscard]] bool signIn()
    {
        const QSignalSpy done(&m_session, &Session::signedIn);
        m_session.signIn(m_session.account().userName, m_password, false);
        return QTest::qWaitFor([&] { return !done.isEmpty(); }, patience);
    }
    [[nodiscard]] bool signInWithToken(const QByteArray &token)
    {
        const QSignalSpy done(&m_session, &Session::signedIn);
        m_session.signInWithToken(Secret(token), false);
        return QTest::qWaitFor([&] { return !done.isEmpty(); }, patience);
    }

    /// The only order with this PO number; fails the test when there is not exactly one.
    [[nodiscard]] Order order(const QString &purchaseOrderNumber)
    {
        const auto found = find(purchaseOrderNumber);
        if (!found || !*found || (*found)->size() != 1) {
            QTest::qFail("not exactly one order has this PO number", __FILE__, __LINE__);
            return {};
        }
        return (*found)->first();
    }
    /// Nothing when no answer came.
    [[nodiscard]] std::optional<ApiResult<QList<Order>>> find(const QString &purchaseOrderNumber)
    {
        std::optional<ApiResult<QList<Order>>> found;
        sync.findByPurchaseOrderNumber(purchaseOrderNumber, &m_session,
                                       [&](const ApiResult<QList<Order>> &orders) { found = orders; });
        static_cast<void>(QTest::qWaitFor([&] { return found.has_value(); }, patience));
        return found;
    }
    [[nodiscard]] std::optional<ApiResult<Order>> read(const QString &orderUuid)
    {
        std::optional<ApiResult<Order>> answer;
        sync.readOrder(orderUuid, &m_session, [&](const ApiResult<Order> &order) { answer = order; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return answer;
    }

    /// Carries @p intent out and waits for its end; Sending when none came.
    [[nodiscard]] ActionOutcome act(const ActionIntent &intent)
    {
        const QSignalSpy finished(&runner, &ActionRunner::finished);
        const quint64 number = runner.submit(intent);
        ActionOutcome ended;
        ended.state = ActionState::Sending;
        qsizetype looked = 0;
        const auto hasEnded = [&] {
            for (; looked < finished.size() && ended.state == ActionState::Sending; ++looked) {
                if (finished.at(looked).at(0).toULongLong() == number)
                    ended = finished.at(looked).at(1).value<ActionOutcome>();
            }
            return ended.state != ActionState::Sending;
        };
        static_cast<void>(QTest::qWaitFor(hasEnded, 2 * patience));
        return ended;
    }

    /// What the journal has; empty when no answer came.
    [[nodiscard]] QList<JournalEntry> entries()
    {
        std::optional<JournalResult<QList<JournalEntry>>> answer;
        m_journal.entries({}, &runner, [&](const JournalResult<QList<JournalEntry>> &all) { answer = all; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return answer ? answer->value_or(QList<JournalEntry>()) : QList<JournalEntry>();
    }

    /// Every order that was read, as it was read last; in the sequence of the first readings.
    [[nodiscard]] const QList<Order> &ordersRead() const { return m_read; }

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    FakePrompter &prompter() { return m_prompter; }

private:
    void keep(const QList<Order> &orders)
    {
        for (const Order &order : orders) {
            if (const auto known = m_places.constFind(order.uuid); known != m_places.cend()) {
                m_read[*known] = order;
            } else {
                m_places.insert(order.uuid, m_read.size());
                m_read.append(order);
            }
        }
    }

    Secret m_password;
    FakePrompter m_prompter;
    FakeSecretStore m_keychain;
    SystemClock m_clock;
    Session m_session;
    QTemporaryDir m_directory;
    Journal m_journal;
    QList<Order> m_read;
    QHash<QString, qsizetype> m_places;

public:
    OrderSync sync;
    ActionRunner runner;
};

/// What the signal number @p at of ActionRunner::finished or settled told.
inline ActionOutcome outcomeAt(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).at(1).value<ActionOutcome>();
}

/// The intent of @p kind on the whole of @p order, or on its line number @p line.
inline ActionIntent intentOn(ActionKind kind, const Order &order, qsizetype line = 0)
{
    ActionIntent intent;
    intent.kind = kind;
    intent.orderUuid = order.uuid;
    if (!concernsWholeOrder(kind))
        intent.lineItemUuid = order.lineItems.at(line).uuid;
    return intent;
}

} // namespace Rescind::Testing
