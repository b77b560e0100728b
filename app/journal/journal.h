// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Rescind {

/// The journal for a thread that must not wait: a JournalStore on a worker thread of its own. Requests are carried out
/// in the order they were made. Writing requests that arrive while a commit is under way are carried out together in
/// the next one; each has its own result, and one that fails does not fail its neighbours.
///
/// To be used from the thread it lives in. Results come there, from the event loop, never from within the call, and not
/// at all once the context is gone. A handler's value is durable. Until open() has succeeded every request fails with
/// the reason.
///
/// The destructor waits until everything accepted is carried out, save claims that had not begun: nobody would hear of
/// them, so those intents stay Held. No handler is called any more.
class Journal final : public QObject
{
    Q_OBJECT

public:
    template <typename Value> using Handler = std::function<void(const JournalResult<Value> &result)>;

    explicit Journal(const JournalSettings &settings, QObject *parent = nullptr);
    ~Journal() override;

    [[nodiscard]] const QString &file() const;

    /// May be asked for again after it failed.
    void open(QObject *context, const Handler<void> &handler);

    /// The same unless it is open already: for who only reads and does not know whether anybody opened it.
    void openForReading(QObject *context, const Handler<void> &handler);

    // As in JournalStore.
    void record(const QList<JournalIntent> &intents, QObject *context, const Handler<void> &handler);
    void claim(const QString &id, const QDateTime &at, QObject *context, const Handler<bool> &handler);
    void claimMany(const QStringList &ids, const QDateTime &at, QObject *context, const Handler<QStringList> &handler);
    void move(const JournalMove &move, QObject *context, const Handler<void> &handler);
    void moveMany(const QList<JournalMove> &moves, QObject *context,
                  const Handler<QList<JournalResult<void>>> &handler);
    /// @param lock is kept until it is done
    void recover(const std::shared_ptr<const ProfileLock> &lock, const QDateTime &at, QObject *context,
                 const Handler<QStringList> &handler);

    void entry(const QString &id, QObject *context, const Handler<JournalEntry> &handler);
    void entries(const JournalQuery &query, QObject *context, const Handler<QList<JournalEntry>> &handler);
    void transitions(const QString &id, QObject *context, const Handler<QList<JournalTransition>> &handler);
    void histories(const JournalQuery &query, QObject *context, const Handler<QList<JournalHistory>> &handler);
    void numbers(const JournalQuery &query, QObject *context, const Handler<QList<qint64>> &handler);
    void newsSince(const JournalPosition &position, QObject *context, const Handler<JournalNews> &handler);
    void counts(const JournalQuery &query, QObject *context, const Handler<JournalCounts> &handler);
    void batches(const QString &profile, QObject *context, const Handler<QList<JournalBatch>> &handler);

    /// How many requests have not had their result yet.
    [[nodiscard]] int underWay() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rescind
