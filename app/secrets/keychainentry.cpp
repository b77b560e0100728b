// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainentry.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace Rescind::KeychainEntry {

namespace {

// The library's own texts can hold names of entries; they are left where they are.
std::optional<SecretError> errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return SecretError::NotFoundOrLocked;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretError::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
        return SecretError::Failed;
    case QKeychain::OtherError:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // What QtKeychain says when there is no session bus, no service on it, or the service went away.
        return SecretError::Unavailable;
#else
        return SecretError::Failed;
#endif
    }
    return SecretError::Failed;
}

// Attributes end at a NUL in the keychain's C interface, so two names would become one. Windows files entries under the
// key alone and for all programs.
QString entryKey(const Place &place)
{
    QString key = place.key;
    key.replace(u'%', QStringLiteral("%25"));
    key.replace(QChar(u'\0'), QStringLiteral("%00"));
#ifdef Q_OS_WIN
    key.prepend(place.service + u'/');
#endif
    return key;
}

void start(QKeychain::Job *job, const Place &place)
{
    Q_ASSERT(!job->parent());
    job->setKey(entryKey(place));
    job->setAutoDelete(true); // after its finished(), never before
    job->setInsecureFallback(false);
    job->start();
}

// The job shares its buffer with the copy held here; once the job is gone the copy is the last and can be overwritten.
void wipeAfter(const QKeychain::Job *job, QByteArray bytes)
{
    QObject::connect(job, &QObject::destroyed, job, [bytes = std::move(bytes)]() mutable { wipe(bytes); });
}

} // namespace

void read(const Place &place, QObject *context, ReadAnswer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(place.service);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (const auto error = errorOf(*job)) {
            answer(tl::make_unexpected(*error));
            return;
        }
        const QByteArray bytes = job->binaryData();
        const Secret value(bytes);
        wipeAfter(job, bytes);
        // KWallet reports a failure as a success without data.
        if (value.isEmpty())
            answer(tl::make_unexpected(SecretError::NotFoundOrLocked));
        else
            answer(value);
    });
    start(job, place);
}

void write(const Place &place, const Secret &value, QObject *context, DoneAnswer answer)
{
    auto *job = new QKeychain::WritePasswordJob(place.service);
    const QByteArray bytes = value.expose().toByteArray();
    job->setBinaryData(bytes);
    wipeAfter(job, bytes);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)] { answer(errorOf(*job)); });
    start(job, place);
}

void erase(const Place &place, QObject *context, DoneAnswer answer)
{
    auto *job = new QKeychain::DeletePasswordJob(place.service);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        const auto error = errorOf(*job);
        answer(error == SecretError::NotFoundOrLocked ? std::nullopt : error);
    });
    start(job, place);
}

} // namespace Rescind::KeychainEntry
