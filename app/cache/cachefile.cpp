// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rescind::CacheFile {

namespace {

using Kind = CacheError::Kind;

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersDirectory = ownersFile | QFile::ExeOwner;

tl::unexpected<CacheError> failure(Kind kind, const QString &file)
{
    return tl::make_unexpected(cacheError(kind, file));
}

bool isOurs(const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == geteuid();
#else
    // Windows keeps people apart by their profile folders.
    Q_UNUSED(info)
    return true;
#endif
}

/// Whatever the umask took away or left: the owner may, and nobody else.
bool keepPrivate(const QString &path, QFile::Permissions permissions)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                          | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions now = QFile::permissions(path);
    return (!(now & others) && (now & permissions) == permissions) || QFile::setPermissions(path, permissions);
#else
    Q_UNUSED(path)
    Q_UNUSED(permissions)
    return true;
#endif
}

CacheResult<void> prepareDirectory(const QString &file)
{
    const QDir directory = QFileInfo(file).absoluteDir();
    const QString path = directory.absolutePath();
    if (!directory.exists()) {
        if (!QDir().mkpath(QFileInfo(path).path()) || (!QDir().mkdir(path, ownersDirectory) && !directory.exists())
            || !QFile::setPermissions(path, ownersDirectory))
            return failure(errno == ENOSPC ? Kind::Full : Kind::CannotOpen, file);
    }
    if (!isOurs(QFileInfo(QFileInfo(path).canonicalFilePath())) || !keepPrivate(path, ownersDirectory))
        return failure(Kind::CannotOpen, file);
    return {};
}

} // namespace

CacheResult<void> prepare(const QString &file)
{
    if (auto prepared = prepareDirectory(file); !prepared)
        return prepared;
    const QFileInfo info(file);
    if (info.isSymLink())
        return failure(Kind::CannotOpen, file);
    if (!info.exists()) {
        QFile place(file);
        // NewOnly is O_EXCL, which does not follow a link either.
        if (!place.open(QFile::WriteOnly | QFile::NewOnly, ownersFile) || !place.setPermissions(ownersFile))
            return failure(errno == ENOSPC ? Kind::Full : errno == EROFS ? Kind::ReadOnly : Kind::CannotOpen, file);
        return {};
    }
    if (!info.isFile() || !isOurs(info) || !keepPrivate(file, ownersFile))
        return failure(Kind::CannotOpen, file);
    return {};
}

QString renewalOf(const QString &file)
{
    return file + "-renewed"_L1;
}

QStringList all(const QString &file)
{
    const QString renewal = renewalOf(file);
    // The log goes first: it must never meet a newer database.
    return {file + "-wal"_L1,
            file + "-shm"_L1,
            file + "-journal"_L1,
            renewal,
            renewal + "-wal"_L1,
            renewal + "-journal"_L1,
            file};
}

CacheResult<void> remove(const QString &file)
{
    bool isGone = true;
    for (const QString &path : all(file)) {
        QFile::remove(path);
        isGone = isGone && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink();
    }
    if (!isGone)
        return failure(Kind::Io, file);
    return {};
}

CacheResult<void> replaceWithRenewal(const QString &file)
{
    QFile::remove(file + "-wal"_L1);
    std::error_code error;
    // QFile::rename() does not replace.
    std::filesystem::rename(renewalOf(file).toStdU16String(), file.toStdU16String(), error);
    if (error)
        return failure(Kind::Io, file);
    return {};
}

} // namespace Rescind::CacheFile
