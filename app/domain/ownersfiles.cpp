// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ownersfiles.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Rescind::OwnersFiles {

namespace {

constexpr QFile::Permissions filesMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions directorysMode = filesMode | QFile::ExeOwner;

bool keepTo(const QFileInfo &place, QFile::Permissions mode)
{
#ifdef Q_OS_UNIX
    if (place.ownerId() != geteuid()) {
        errno = EACCES;
        return false;
    }
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                          | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions now = place.permissions();
    return (!(now & others) && (now & mode) == mode) || QFile::setPermissions(place.filePath(), mode);
#else
    Q_UNUSED(place)
    Q_UNUSED(mode)
    return true;
#endif
}

} // namespace

bool makeDirectory(const QString &directory)
{
    const QDir dir(directory);
    const QString path = dir.absolutePath();
    if (!dir.exists()) {
        // The mode is asked for again: the umask may have taken from it.
        if (!QDir().mkpath(QFileInfo(path).path()) || (!QDir().mkdir(path, directorysMode) && !dir.exists())
            || !QFile::setPermissions(path, directorysMode))
            return false;
    }
    // A link to a directory is somebody's own arrangement; what it leads to has to be ours.
    return keepTo(QFileInfo(QFileInfo(path).canonicalFilePath()), directorysMode);
}

bool create(const QString &file)
{
    QFile place(file);
    // NewOnly is O_EXCL, which does not follow a link either.
    return place.open(QFile::WriteOnly | QFile::NewOnly, filesMode) && place.setPermissions(filesMode);
}

bool keep(const QFileInfo &file)
{
    return keepTo(file, filesMode);
}

} // namespace Rescind::OwnersFiles
