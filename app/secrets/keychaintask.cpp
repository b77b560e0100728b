// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychaintask.h"

#include <QUuid>

#include <utility>

namespace Rescind {

void KeychainTask::arm(std::chrono::milliseconds deadline)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (!m_answered)
            giveUp();
        Q_EMIT expired();
    });
    m_deadline.start(deadline);
}

bool KeychainTask::claimAnswer()
{
    if (m_answered)
        return false;
    m_answered = true;
    m_deadline.stop();
    return !m_context.isNull();
}

KeychainReadTask::KeychainReadTask(KeychainEntry::Place place, QObject *context, SecretStore::ReadAnswer answer)
    : KeychainTask(context)
    , m_place(std::move(place))
    , m_answer(std::move(answer))
{
}

void KeychainReadTask::run()
{
    KeychainEntry::read(m_place, this, [this](const tl::expected<Secret, SecretError> &result) {
        if (claimAnswer())
            m_answer(result);
        Q_EMIT done();
    });
}

void KeychainReadTask::giveUp()
{
    if (claimAnswer())
        m_answer(tl::make_unexpected(SecretError::NoAnswer));
}

KeychainWriteTask::KeychainWriteTask(KeychainEntry::Place place, Secret value, QObject *context,
                                     SecretStore::DoneAnswer answer)
    : KeychainTask(context)
    , m_place(std::move(place))
    , m_value(std::move(value))
    , m_answer(std::move(answer))
{
}

void KeychainWriteTask::run()
{
    KeychainEntry::write(m_place, m_value, this, [this](std::optional<SecretError> error) {
        if (!error) {
            readBack();
            return;
        }
        answer(error);
        Q_EMIT done();
    });
}

void KeychainWriteTask::giveUp()
{
    answer(SecretError::NoAnswer);
}

void KeychainWriteTask::readBack()
{
    KeychainEntry::read(m_place, this, [this](const tl::expected<Secret, SecretError> &result) {
        const bool proven = result && *result == m_value;
        if (!proven)
            answer(SecretError::Failed);
        else if (!isAnswered()) {
            answer(std::nullopt);
            Q_EMIT done();
            return;
        }
        takeOut();
    });
}

void KeychainWriteTask::takeOut()
{
    KeychainEntry::erase(m_place, this, [this](std::optional<SecretError>) { Q_EMIT done(); });
}

void KeychainWriteTask::answer(std::optional<SecretError> error)
{
    if (claimAnswer())
        m_answer(error);
}

KeychainRemoveTask::KeychainRemoveTask(KeychainEntry::Place place, QObject *context, SecretStore::DoneAnswer answer)
    : KeychainTask(context)
    , m_place(std::move(place))
    , m_canaryPlace{m_place.service + QStringLiteral(" keyring check"), QStringLiteral("unlocked")}
    , m_canary(QUuid::createUuid().toRfc4122())
    , m_answer(std::move(answer))
{
}

void KeychainRemoveTask::run()
{
    KeychainEntry::write(m_canaryPlace, m_canary, this, [this](std::optional<SecretError> error) {
        if (!error) {
            readCanary([this] { erase(); });
            return;
        }
        answer(error == SecretError::Unavailable ? SecretError::Unavailable : SecretError::NotProven);
        Q_EMIT done();
    });
}

void KeychainRemoveTask::giveUp()
{
    answer(SecretError::NoAnswer);
}

void KeychainRemoveTask::readCanary(const std::function<void()> &alive)
{
    KeychainEntry::read(m_canaryPlace, this, [this, alive](const tl::expected<Secret, SecretError> &result) {
        if (result && *result == m_canary)
            alive();
        else
            finish(SecretError::NotProven);
    });
}

void KeychainRemoveTask::erase()
{
    KeychainEntry::erase(m_place, this, [this](std::optional<SecretError> error) {
        if (error)
            finish(SecretError::NotProven);
        else
            lookForEntry();
    });
}

void KeychainRemoveTask::lookForEntry()
{
    KeychainEntry::read(m_place, this, [this](const tl::expected<Secret, SecretError> &result) {
        if (result || result.error() != SecretError::NotFoundOrLocked)
            finish(SecretError::NotProven);
        else
            readCanary([this] { finish(std::nullopt); });
    });
}

void KeychainRemoveTask::finish(std::optional<SecretError> error)
{
    answer(error);
    KeychainEntry::erase(m_canaryPlace, this, [this](std::optional<SecretError>) { Q_EMIT done(); });
}

void KeychainRemoveTask::answer(std::optional<SecretError> error)
{
    if (claimAnswer())
        m_answer(error);
}

} // namespace Rescind
