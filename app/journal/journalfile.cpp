// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfile.h"

#include "app/journal/journalschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rescind::JournalFile {

namespace {

using Kind = JournalError::Kind;

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersDirectory = ownersFile | QFile::ExeOwner;

tl::unexpected<JournalError> failure(Kind kind, const QString &file)
{
    return tl::make_unexpected(journalError(kind, file));
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

} // namespace

JournalResult<void> prepareDirectory(const QString &file)
{
    const QDir directory = QFileInfo(file).absoluteDir();
    const QString path = directory.absolutePath();
    if (!directory.exists()) {
        const QString above = QFileInfo(path).path();
        // The mode is asked for again: the umask may have taken from it.
        if (!QDir().mkpath(above) || (!QDir().mkdir(path, ownersDirectory) && !directory.exists())
            || !QFile::setPermissions(path, ownersDirectory))
            return failure(errno == ENOSPC ? Kind::Full : Kind::CannotOpen, file);
    }
    // A link to a directory is somebody's own arrangement; what it leads to has to be ours.
    if (!isOurs(QFileInfo(QFileInfo(path).canonicalFilePath())) || !keepPrivate(path, ownersDirectory))
        return failure(Kind::CannotOpen, file);
    return {};
}

JournalResult<Presence> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return failure(Kind::CannotOpen, file);
    if (!info.exists())
        return Presence::Absent;
    if (!info.isFile() || !isOurs(info) || !keepPrivate(file, ownersFile))
        return failure(Kind::CannotOpen, file);
    return info.size() == 0 ? Presence::Empty : Presence::Filled;
}

JournalResult<void> create(const QString &file)
{
    QFile place(file);
    // NewOnly is O_EXCL, which does not follow a link either.
    if (!place.open(QFile::WriteOnly | QFile::NewOnly, ownersFile) || !place.setPermissions(ownersFile)) {
        switch (errno) {
        case ENOSPC:
            return failure(Kind::Full, file);
        case EROFS:
            return failure(Kind::ReadOnly, file);
        default:
            return failure(Kind::CannotOpen, file);
        }
    }
    return {};
}

JournalResult<Head> readHead(const QString &file, int version)
{
    // The first bytes of an SQLite database: https://www.sqlite.org/fileformat.html
    constexpr qint64 headSize = 100;
    QFile place(file);
    if (!place.open(QFile::ReadOnly | QFile::Unbuffered))
        return failure(Kind::CannotOpen, file);
    const QByteArray head = place.read(headSize);
    if (place.error() != QFile::NoError)
        return failure(Kind::Io, file);
    if (head.size() < headSize || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Head::NotOurs;
    const auto numberAt = [&head](qsizetype offset) { return qFromBigEndian<qint32>(head.constData() + offset); };
    // 1 means a rollback journal; anything else would let SQLite keep the file in a way we never asked for.
    if (head.at(18) != 1 || head.at(19) != 1 || numberAt(68) != JournalSchema::applicationId)
        return Head::NotOurs;
    if (numberAt(60) > version)
        return Head::Newer;
    return numberAt(60) < 1 ? Head::NotOurs : Head::Plausible;
}

bool hasHotJournal(const QString &file)
{
    return QFileInfo(file + "-journal"_L1).size() > 0;
}

QString markerOf(const QString &file)
{
    return file + "-exists"_L1;
}

bool hasMarker(const QString &file)
{
    return QFile::exists(markerOf(file));
}

JournalResult<void> makeMarker(const QString &file)
{
    const QString path = markerOf(file);
    QFile marker(path);
    if (!marker.open(QFile::WriteOnly | QFile::NewOnly, ownersFile) && !marker.exists())
        return failure(errno == ENOSPC ? Kind::Full : Kind::CannotOpen, file);
    marker.close();
    if (!keepPrivate(path, ownersFile))
        return failure(Kind::CannotOpen, file);
    return {};
}

} // namespace Rescind::JournalFile
