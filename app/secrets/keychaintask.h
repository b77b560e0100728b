// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keychainentry.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Rescind {

/// One call to the keychain store: some jobs one after another, and one answer. The answer comes by the deadline; the
/// jobs go on to their own end, however late, so that what they leave behind is what was answered.
class KeychainTask : public QObject
{
    Q_OBJECT

public:
    /// Starts the deadline. At its end the task answers NoAnswer.
    void arm(std::chrono::milliseconds deadline);
    /// Begins the jobs; done() follows, perhaps never.
    virtual void run() = 0;
    [[nodiscard]] bool isAnswered() const { return m_answered; }

Q_SIGNALS:
    /// The deadline passed.
    void expired();
    /// No job of this task is pending any more.
    void done();

protected:
    explicit KeychainTask(QObject *context)
        : m_context(context)
    {
    }

    /// To give the answer once, unless the one who asked is gone.
    virtual void giveUp() = 0;
    /// True for the first caller whose answer may go out.
    [[nodiscard]] bool claimAnswer();

private:
    QPointer<QObject> m_context;
    QTimer m_deadline;
    bool m_answered = false;
};

class KeychainReadTask final : public KeychainTask
{
    Q_OBJECT

public:
    KeychainReadTask(KeychainEntry::Place place, QObject *context, SecretStore::ReadAnswer answer);
    void run() override;

private:
    void giveUp() override;

    KeychainEntry::Place m_place;
    SecretStore::ReadAnswer m_answer;
};

/// Writes and reads back. A value that arrives after the deadline, or does not read back, is taken out again: the
/// person was told that it is not remembered.
class KeychainWriteTask final : public KeychainTask
{
    Q_OBJECT

public:
    KeychainWriteTask(KeychainEntry::Place place, Secret value, QObject *context, SecretStore::DoneAnswer answer);
    void run() override;

private:
    void giveUp() override;
    void readBack();
    void takeOut();
    void answer(std::optional<SecretError> error);

    KeychainEntry::Place m_place;
    Secret m_value;
    SecretStore::DoneAnswer m_answer;
};

/// Deletes, and believes it only when a canary written before proves that the keyring was unlocked all along: canary
/// written and read, entry deleted, entry not found, canary still read.
class KeychainRemoveTask final : public KeychainTask
{
    Q_OBJECT

public:
    KeychainRemoveTask(KeychainEntry::Place place, QObject *context, SecretStore::DoneAnswer answer);
    void run() override;

private:
    void giveUp() override;
    void readCanary(const std::function<void()> &alive);
    void erase();
    void lookForEntry();
    /// Takes the canary out, then ends.
    void finish(std::optional<SecretError> error);
    void answer(std::optional<SecretError> error);

    KeychainEntry::Place m_place;
    KeychainEntry::Place m_canaryPlace;
    Secret m_canary;
    SecretStore::DoneAnswer m_answer;
};

} // namespace Rescind
