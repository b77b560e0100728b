// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfile.h"

#include "app/domain/ownersfiles.h"
#include "app/journal/journalschema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Rescind::JournalFile {

namespace {

using Kind = JournalError::Kind;

tl::unexpected<JournalError> failure(Kind kind, const QString &file)
{
    return tl::make_unexpected(journalError(kind, file));
}

/// After a file or folder could not be made.
tl::unexpected<JournalError> notMade(const QString &file)
{
    switch (errno) {
    case ENOSPC:
        return failure(Kind::Full, file);
    case EROFS:
        return failure(Kind::ReadOnly, file);
    default:
        return failure(Kind::CannotOpen, file);
    }
}

} // namespace

JournalResult<void> prepareDirectory(const QString &file)
{
    if (!OwnersFiles::makeDirectory(QFileInfo(file).absolutePath()))
        return notMade(file);
    return {};
}

JournalResult<Presence> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return failure(Kind::CannotOpen, file);
    if (!info.exists())
        return Presence::Absent;
    if (!info.isFile() || !OwnersFiles::keep(info))
        return failure(Kind::CannotOpen, file);
    return info.size() == 0 ? Presence::Empty : Presence::Filled;
}

JournalResult<void> create(const QString &file)
{
    if (!OwnersFiles::create(file))
        return notMade(file);
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
    // Another program may have been faster.
    if (!QFile::exists(path) && !OwnersFiles::create(path) && errno != EEXIST)
        return notMade(file);
    if (!OwnersFiles::keep(QFileInfo(path)))
        return failure(Kind::CannotOpen, file);
    return {};
}

} // namespace Rescind::JournalFile
