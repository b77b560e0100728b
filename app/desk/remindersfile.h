// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

namespace Rescind {

/// An order, or one line of it, that a person wants to see again at a time.
struct PutOff
{
    QString orderUuid;    ///< lower case
    QString lineItemUuid; ///< lower case; empty: the whole order
    QDateTime until;      ///< UTC
    bool operator==(const PutOff &) const = default;

    /// Equal for the same order or line, whenever it is to be seen again.
    [[nodiscard]] QString key() const { return orderUuid + u'/' + lineItemUuid; }
};

/// The keys of all of them: there may be thousands.
[[nodiscard]] QSet<QString> keysOf(const QList<PutOff> &things);

/// What was put off, on disk: a JSON file of mode 0600 that holds uuids and times, and nothing else. Replaced whole,
/// under a lock that other processes of ours respect. Every function may take a while: call them in a worker.
namespace RemindersFile {

struct Found
{
    QList<PutOff> list;
    bool isDamaged = false; ///< in part or in whole: what could be read is in the list
    QString aside;          ///< where the damaged file was put; empty when it could not be moved
    bool isNewer = false;   ///< a later program's: what is known of it is in the list, and it is never written
    bool operator==(const Found &) const = default;
};

/// What @p bytes, a file's, hold.
[[nodiscard]] Found fromBytes(const QByteArray &bytes);
[[nodiscard]] QByteArray toBytes(const QList<PutOff> &list);

/// A file that is not there is an empty one.
[[nodiscard]] Found read(const QString &file);

/// Puts off what is in @p put, replacing what is there of the same things, and takes out what is in @p taken. False
/// when it could not be written; then the file is as it was.
[[nodiscard]] bool change(const QString &file, const QList<PutOff> &put, const QList<PutOff> &taken);

} // namespace RemindersFile
} // namespace Rescind
