// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionsecretstore.h"

#include <QMetaObject>

#include <utility>

namespace Rescind {

SessionSecretStore::SessionSecretStore(QObject *parent)
    : SecretStore(parent)
{
}

void SessionSecretStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    const auto found = m_values.constFind(key);
    const tl::expected<Secret, SecretError> result = found != m_values.cend()
                                                         ? tl::expected<Secret, SecretError>(*found)
                                                         : tl::make_unexpected(SecretError::NotFoundOrLocked);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), result] { answer(result); }, Qt::QueuedConnection);
}

void SessionSecretStore::write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer)
{
    std::optional<SecretError> error;
    if (value.isEmpty())
        error = SecretError::Failed;
    else if (value.size() > maximumBytes)
        error = SecretError::TooLarge;
    else
        m_values.insert(key, value);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), error] { answer(error); }, Qt::QueuedConnection);
}

void SessionSecretStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    m_values.remove(key);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(std::nullopt); }, Qt::QueuedConnection);
}

} // namespace Rescind
