// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/cachekeeping.h"

#include "app/cache/cache.h"
#include "app/desk/account.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

CacheKeeping::Found inMemory(CacheKeeping::Reason reason, std::optional<SecretError> error = std::nullopt)
{
    return {CacheSettings(), reason, error};
}

/// From the event loop: answers never come from within the call.
void later(QObject *context, std::function<void()> deed)
{
    QMetaObject::invokeMethod(context, std::move(deed), Qt::QueuedConnection);
}

} // namespace

CacheKeeping::CacheKeeping(const QString &directory, SecretStore &secrets, AccountStore &accounts)
    : m_directory(directory)
    , m_secrets(secrets)
    , m_accounts(accounts)
{
}

QString CacheKeeping::fileOf(const QString &accountName) const
{
    constexpr qsizetype digits = 32;
    const QByteArray hash = QCryptographicHash::hash(accountName.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_directory + u'/' + QString::fromLatin1(hash.first(digits)) + u"/orders.sqlite"_s;
}

QString CacheKeeping::keyNameOf(const QString &accountName)
{
    return u"orders of "_s + accountName;
}

void CacheKeeping::find(const Account &account, QObject *context, const std::function<void(const Found &)> &answer)
{
    const QString name = account.name;
    if (m_directory.isEmpty() || !account.remembered) {
        const auto tell = [answer] { answer(inMemory(Reason::NotRemembered)); };
        // It may have been remembered before.
        if (!m_directory.isEmpty() && QFile::exists(fileOf(name)))
            forget(name, context, [tell](const Forgotten &) { tell(); });
        else
            later(context, tell);
        return;
    }
    // A removal that is still due is not wanted any more.
    if (m_accounts.pendingSecretRemovals().contains(keyNameOf(name)))
        m_accounts.dropPendingSecretRemoval(keyNameOf(name));
    if (!m_secrets.isLasting()) {
        later(context, [answer] { answer(inMemory(Reason::Keychain, SecretError::Unavailable)); });
        return;
    }
    m_secrets.read(keyNameOf(name), context,
                   [this, name, guard = QPointer<QObject>(context), answer](const auto &secret) {
                       if (secret) {
                           if (auto key = CacheKey::fromSecret(*secret)) {
                               answer({{fileOf(name), *std::move(key)}, std::nullopt, std::nullopt});
                               return;
                           }
                       } else if (secret.error() != SecretError::NotFoundOrLocked) {
                           answer(inMemory(Reason::Keychain, secret.error()));
                           return;
                       }
                       // Of a locked keychain this cannot be told; but such a one takes no key either.
                       if (guard)
                           makeKey(name, guard, answer);
                   });
}

void CacheKeeping::makeKey(const QString &accountName, QObject *context,
                           const std::function<void(const Found &)> &answer)
{
    auto key = CacheKey::generate();
    if (!key) {
        answer(inMemory(Reason::Keychain, SecretError::Failed));
        return;
    }
    const Secret secret = key->secret();
    m_secrets.write(
        keyNameOf(accountName), secret, context,
        [answer, found = Found{{fileOf(accountName), *std::move(key)}, std::nullopt, std::nullopt}](
            std::optional<SecretError> error) { answer(error ? inMemory(Reason::Keychain, *error) : found); });
}

void CacheKeeping::forget(const QString &accountName, QObject *context,
                          const std::function<void(const Forgotten &)> &answer)
{
    const QString keyName = keyNameOf(accountName);
    // Written down before it is carried out, so that it is tried again if it cannot be proven.
    m_accounts.addPendingSecretRemoval(keyName);
    const auto forgotten = std::make_shared<Forgotten>();
    const auto left = std::make_shared<int>(2);
    const auto done = [forgotten, left, answer] {
        if (--*left == 0)
            answer(*forgotten);
    };
    m_secrets.remove(keyName, context, [this, keyName, forgotten, done](std::optional<SecretError> error) {
        forgotten->isKeyProvenGone = !error;
        if (!error)
            m_accounts.dropPendingSecretRemoval(keyName);
        done();
    });
    if (m_directory.isEmpty()) {
        later(context, done);
        return;
    }
    auto *cache = new Cache(CacheSettings{fileOf(accountName), std::nullopt}, {}, context);
    cache->forget(cache, [cache, forgotten, done](const CacheResult<void> &result) {
        if (!result)
            forgotten->file = result.error();
        cache->deleteLater();
        done();
    });
}

} // namespace Rescind
