// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachefile.h"

#include "app/domain/ownersfiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Rescind::CacheFile {

namespace {

using Kind = CacheError::Kind;

tl::unexpected<CacheError> failure(Kind kind, const QString &file)
{
    return tl::make_unexpected(cacheError(kind, file));
}

} // namespace

CacheResult<void> prepare(const QString &file)
{
    const QFileInfo info(file);
    if (!OwnersFiles::makeDirectory(info.absolutePath()))
        return failure(errno == ENOSPC ? Kind::Full : Kind::CannotOpen, file);
    if (info.isSymLink())
        return failure(Kind::CannotOpen, file);
    if (!info.exists()) {
        if (!OwnersFiles::create(file))
            return failure(errno == ENOSPC ? Kind::Full : errno == EROFS ? Kind::ReadOnly : Kind::CannotOpen, file);
        return {};
    }
    if (!info.isFile() || !OwnersFiles::keep(info))
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
