// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecretstore.h"

#include "app/secrets/keychainqueue.h"

#include <utility>

namespace Rescind {

KeychainSecretStore::KeychainSecretStore(const QString &service, std::chrono::milliseconds deadline, QObject *parent)
    : SecretStore(parent)
    , m_service(service)
    , m_deadline(deadline)
{
}

void KeychainSecretStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    KeychainQueue::instance().add(
        std::make_unique<KeychainReadTask>(KeychainEntry::Place{m_service, key}, context, std::move(answer)),
        m_deadline);
}

void KeychainSecretStore::write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer)
{
    // An empty value would delete the entry in some keychains.
    if (value.isEmpty() || value.size() > maximumBytes) {
        const SecretError error = value.isEmpty() ? SecretError::Failed : SecretError::TooLarge;
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), error] { answer(error); }, Qt::QueuedConnection);
        return;
    }
    KeychainQueue::instance().add(
        std::make_unique<KeychainWriteTask>(KeychainEntry::Place{m_service, key}, value, context, std::move(answer)),
        m_deadline);
}

void KeychainSecretStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    KeychainQueue::instance().add(
        std::make_unique<KeychainRemoveTask>(KeychainEntry::Place{m_service, key}, context, std::move(answer)),
        m_deadline);
}

} // namespace Rescind
