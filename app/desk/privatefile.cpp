// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/privatefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Rescind::PrivateFile {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersDirectory = ownersFile | QFile::ExeOwner;
constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool makePrivate(const QString &path, QFile::Permissions permissions)
{
#ifdef Q_OS_UNIX
    const QFile::Permissions now = QFile::permissions(path);
    return (!(now & others) && (now & permissions) == permissions) || QFile::setPermissions(path, permissions);
#else
    // Windows keeps people apart by their profile folders.
    Q_UNUSED(path)
    Q_UNUSED(permissions)
    Q_UNUSED(others)
    return true;
#endif
}

} // namespace

bool makeDirectory(const QString &directory)
{
    const QDir dir(directory);
    if (dir.exists())
        return makePrivate(directory, ownersDirectory);
    const QString above = QFileInfo(dir.absolutePath()).path();
    return QDir().mkpath(above) && QDir().mkdir(dir.absolutePath(), ownersDirectory)
           && makePrivate(directory, ownersDirectory);
}

bool makeFile(const QString &file)
{
    QFile place(file);
    if (!place.exists() && !place.open(QFile::WriteOnly | QFile::NewOnly, ownersFile) && !place.exists())
        return false;
    place.close();
    return makePrivate(file, ownersFile);
}

bool write(const QString &file, const QByteArray &contents)
{
    // QSaveFile gives its temporary file the mode of the one it replaces, and 0644 when there is none; so there is one.
    if (!makeFile(file))
        return false;
    QSaveFile replacement(file);
    return replacement.open(QFile::WriteOnly) && replacement.write(contents) == contents.size() && replacement.commit();
}

} // namespace Rescind::PrivateFile
