// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/journal/profilelock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rescind {

namespace {

/// What is carried out in one commit at most; more would let the first of them wait for long.
constexpr std::size_t largestGroup = 1000;
/// How long handlers may take in one turn of the event loop before it goes round again.
constexpr auto deliveryTurn = 4ms;

/// A request on its way through the worker and back. The handler is called, and dies, in the caller's thread only.
struct Task
{
    enum class Type { Opens, Writes, Claims, Reads };

    Type type = Type::Reads;
    std::function<void(JournalStore &)> carryOut;
    std::function<void(const JournalError &)> fail;
    std::function<void()> deliver;
    QPointer<QObject> context; ///< nobody is told when it is gone

    [[nodiscard]] bool joinsOthers() const { return type == Type::Writes || type == Type::Claims; }
};

template <typename Value, typename Operation>
Task makeTask(Task::Type type, Operation operation, QObject *context, const Journal::Handler<Value> &handler)
{
    auto result = std::make_shared<std::optional<JournalResult<Value>>>();
    return {.type = type,
            .carryOut = [result, operation = std::move(operation)](JournalStore &store) { *result = operation(store); },
            .fail = [result](const JournalError &error) { *result = tl::make_unexpected(error); },
            .deliver = [result, handler] { handler(**result); },
            .context = context};
}

} // namespace

class Journal::Private
{
public:
    Private(Journal *journal, JournalSettings settings)
        : q(journal)
        , m_settings(std::move(settings))
        , m_thread(QThread::create([this] { work(); }))
    {
        m_thread->setObjectName(u"journal"_s);
        m_thread->start();
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            std::erase_if(m_waiting, [](const Task &task) { return task.type == Task::Type::Claims; });
        }
        m_hasWork.notify_one();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void add(Task task)
    {
        ++m_underWay;
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(task));
        }
        m_hasWork.notify_one();
    }

    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] const QString &file() const { return m_settings.file; }

private:
    // In the worker's thread.
    void work();
    [[nodiscard]] std::vector<Task> takeGroup();
    static void carryOut(JournalStore &store, std::vector<Task> &group);
    static void carryOutTogether(JournalStore &store, std::vector<Task> &group);
    void handBack(std::vector<Task> group);
    // In the caller's.
    void deliver();

    Journal *const q;
    const JournalSettings m_settings;
    int m_underWay = 0;

    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_hasWork;
    std::deque<Task> m_waiting;
    std::deque<Task> m_done;
    bool m_isEnding = false;
    bool m_isDeliveryDue = false;

    std::unique_ptr<QThread> m_thread; ///< last: it uses the others
};

void Journal::Private::work()
{
    JournalStore store(m_settings);
    for (;;) {
        std::vector<Task> group = takeGroup();
        if (group.empty())
            return;
        carryOut(store, group);
        handBack(std::move(group));
    }
}

/// Waits for the next task and takes those behind it that go into the same commit. Empty at the end.
std::vector<Task> Journal::Private::takeGroup()
{
    std::unique_lock lock(m_mutex);
    m_hasWork.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    std::vector<Task> group;
    while (!m_waiting.empty() && group.size() < largestGroup
           && (group.empty() || (group.front().joinsOthers() && m_waiting.front().joinsOthers()))) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Journal::Private::carryOut(JournalStore &store, std::vector<Task> &group)
{
    if (group.front().joinsOthers())
        carryOutTogether(store, group);
    else
        group.front().carryOut(store);
}

void Journal::Private::carryOutTogether(JournalStore &store, std::vector<Task> &group)
{
    const auto result = store.together([&store, &group] {
        for (const Task &task : group)
            task.carryOut(store);
    });
    if (result)
        return;
    // Nothing of it is there. What may be the fault of one (a list too long for the room left) is tried one by one.
    const JournalError::Kind kind = result.error().kind;
    const bool mayBeOnes = kind == JournalError::Kind::Full || kind == JournalError::Kind::Io;
    for (const Task &task : group) {
        if (mayBeOnes && group.size() > 1)
            task.carryOut(store);
        else
            task.fail(result.error());
    }
}

void Journal::Private::handBack(std::vector<Task> group)
{
    const std::lock_guard lock(m_mutex);
    std::ranges::move(group, std::back_inserter(m_done));
    if (!m_isDeliveryDue) {
        m_isDeliveryDue = true;
        QMetaObject::invokeMethod(
            q, [this] { deliver(); }, Qt::QueuedConnection);
    }
}

void Journal::Private::deliver()
{
    const QPointer<Journal> alive = q;
    QElapsedTimer turn;
    turn.start();
    for (;;) {
        Task task;
        {
            const std::lock_guard lock(m_mutex);
            if (m_done.empty()) {
                m_isDeliveryDue = false;
                return;
            }
            if (std::chrono::milliseconds(turn.elapsed()) > deliveryTurn) {
                QMetaObject::invokeMethod(
                    q, [this] { deliver(); }, Qt::QueuedConnection);
                return;
            }
            task = std::move(m_done.front());
            m_done.pop_front();
        }
        --m_underWay;
        if (task.context)
            task.deliver();
        if (!alive)
            return; // the handler has ended us
    }
}

Journal::Journal(const JournalSettings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{
}

Journal::~Journal() = default;

const QString &Journal::file() const
{
    return d->file();
}

int Journal::underWay() const
{
    return d->underWay();
}

void Journal::open(QObject *context, const Handler<void> &handler)
{
    d->add(makeTask<void>(
        Task::Type::Opens, [](JournalStore &store) { return store.open(); }, context, handler));
}

void Journal::openForReading(QObject *context, const Handler<void> &handler)
{
    d->add(makeTask<void>(
        Task::Type::Opens, [](JournalStore &store) { return store.isOpen() ? JournalResult<void>() : store.open(); },
        context, handler));
}

void Journal::record(const QList<JournalIntent> &intents, QObject *context, const Handler<void> &handler)
{
    d->add(makeTask<void>(
        Task::Type::Writes, [intents](JournalStore &store) { return store.record(intents); }, context, handler));
}

void Journal::claim(const QString &id, const QDateTime &at, QObject *context, const Handler<bool> &handler)
{
    d->add(makeTask<bool>(
        Task::Type::Claims, [id, at](JournalStore &store) { return store.claim(id, at); }, context, handler));
}

void Journal::claimMany(const QStringList &ids, const QDateTime &at, QObject *context,
                        const Handler<QStringList> &handler)
{
    d->add(makeTask<QStringList>(
        Task::Type::Claims, [ids, at](JournalStore &store) { return store.claimMany(ids, at); }, context, handler));
}

void Journal::move(const JournalMove &move, QObject *context, const Handler<void> &handler)
{
    d->add(makeTask<void>(
        Task::Type::Writes, [move](JournalStore &store) { return store.move(move); }, context, handler));
}

void Journal::moveMany(const QList<JournalMove> &moves, QObject *context,
                       const Handler<QList<JournalResult<void>>> &handler)
{
    d->add(makeTask<QList<JournalResult<void>>>(
        Task::Type::Writes, [moves](JournalStore &store) { return store.moveMany(moves); }, context, handler));
}

void Journal::recover(const std::shared_ptr<const ProfileLock> &lock, const QDateTime &at, QObject *context,
                      const Handler<QStringList> &handler)
{
    d->add(makeTask<QStringList>(
        Task::Type::Writes, [lock, at](JournalStore &store) { return store.recover(*lock, at); }, context, handler));
}

void Journal::entry(const QString &id, QObject *context, const Handler<JournalEntry> &handler)
{
    d->add(makeTask<JournalEntry>(
        Task::Type::Reads, [id](JournalStore &store) { return store.entry(id); }, context, handler));
}

void Journal::entries(const JournalQuery &query, QObject *context, const Handler<QList<JournalEntry>> &handler)
{
    d->add(makeTask<QList<JournalEntry>>(
        Task::Type::Reads, [query](JournalStore &store) { return store.entries(query); }, context, handler));
}

void Journal::transitions(const QString &id, QObject *context, const Handler<QList<JournalTransition>> &handler)
{
    d->add(makeTask<QList<JournalTransition>>(
        Task::Type::Reads, [id](JournalStore &store) { return store.transitions(id); }, context, handler));
}

void Journal::histories(const JournalQuery &query, QObject *context, const Handler<QList<JournalHistory>> &handler)
{
    d->add(makeTask<QList<JournalHistory>>(
        Task::Type::Reads, [query](JournalStore &store) { return store.histories(query); }, context, handler));
}

void Journal::numbers(const JournalQuery &query, QObject *context, const Handler<QList<qint64>> &handler)
{
    d->add(makeTask<QList<qint64>>(
        Task::Type::Reads, [query](JournalStore &store) { return store.numbers(query); }, context, handler));
}

void Journal::newsSince(const JournalPosition &position, QObject *context, const Handler<JournalNews> &handler)
{
    d->add(makeTask<JournalNews>(
        Task::Type::Reads, [position](JournalStore &store) { return store.newsSince(position); }, context, handler));
}

void Journal::counts(const JournalQuery &query, QObject *context, const Handler<JournalCounts> &handler)
{
    d->add(makeTask<JournalCounts>(
        Task::Type::Reads, [query](JournalStore &store) { return store.counts(query); }, context, handler));
}

void Journal::batches(const QString &profile, QObject *context, const Handler<QList<JournalBatch>> &handler)
{
    d->add(makeTask<QList<JournalBatch>>(
        Task::Type::Reads, [profile](JournalStore &store) { return store.batches(profile); }, context, handler));
}

} // namespace Rescind
