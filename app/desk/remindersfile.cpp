// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/remindersfile.h"

#include "app/desk/privatefile.h"
#include "app/desk/setaside.h"
#include "app/domain/ownersfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>

#include <chrono>

namespace Rescind {

QSet<QString> keysOf(const QList<PutOff> &things)
{
    QSet<QString> keys;
    keys.reserve(things.size());
    for (const PutOff &thing : things)
        keys.insert(thing.key());
    return keys;
}

namespace RemindersFile {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "rescind.reminders", QtWarningMsg)

constexpr int version = 1;
constexpr qint64 largest = 16 * 1024 * 1024; // a hundred thousand of them
constexpr std::chrono::milliseconds lockPatience{2000};

std::optional<PutOff> putOffFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    PutOff one;
    one.orderUuid = object.value("order"_L1).toString().toLower();
    one.lineItemUuid = object.value("line"_L1).toString().toLower();
    one.until = QDateTime::fromString(object.value("until"_L1).toString(), Qt::ISODateWithMs).toUTC();
    const bool isReadable = !one.orderUuid.isEmpty() && one.until.isValid();
    return isReadable ? std::optional(one) : std::nullopt;
}

Found readLocked(const QString &file)
{
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return {};
    const QByteArray bytes = source.read(largest + 1);
    source.close();
    // Made a moment before its first contents.
    if (bytes.isEmpty())
        return {};
    Found found = bytes.size() > largest ? Found{.isDamaged = true} : fromBytes(bytes);
    if (found.isDamaged) {
        found.aside = PrivateFile::setAside(file);
        qCWarning(log) << "the file of what was put off is damaged;"
                       << (found.aside.isEmpty() ? "it stays as it is" : "it was set aside");
        if (!found.aside.isEmpty() && !PrivateFile::write(file, toBytes(found.list)))
            qCWarning(log) << "what could be read of it could not be written anew";
    }
    return found;
}

/// Runs @p deed under the lock; false when the directory or the lock can't be had.
template <typename Deed> bool withLock(const QString &file, Deed deed)
{
    if (!OwnersFiles::makeDirectory(QFileInfo(file).path()))
        return false;
    QLockFile lock(file + u".lock"_s);
    return lock.tryLock(static_cast<int>(lockPatience.count())) && deed();
}

} // namespace

QByteArray toBytes(const QList<PutOff> &list)
{
    QJsonArray array;
    for (const PutOff &one : list) {
        QJsonObject object{{"order"_L1, one.orderUuid}, {"until"_L1, one.until.toString(Qt::ISODateWithMs)}};
        if (!one.lineItemUuid.isEmpty())
            object.insert("line"_L1, one.lineItemUuid);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{"version"_L1, version}, {"putOff"_L1, array}}).toJson();
}

Found fromBytes(const QByteArray &bytes)
{
    Found found;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    found.isNewer = root.value("version"_L1).toInt() > version;
    found.isDamaged
        = !found.isNewer && (root.value("version"_L1).toInt() != version || !root.value("putOff"_L1).isArray());
    const QJsonArray array = root.value("putOff"_L1).toArray();
    for (const QJsonValue &value : array) {
        if (const auto one = putOffFrom(value))
            found.list.append(*one);
        else
            found.isDamaged = !found.isNewer;
    }
    return found;
}

Found read(const QString &file)
{
    Found found;
    if (!QFile::exists(file))
        return found;
    const auto deed = [&] {
        found = readLocked(file);
        return true;
    };
    // Where no lock can be had (a read-only disk) reading still works: files are replaced whole.
    if (!withLock(file, deed))
        deed();
    return found;
}

bool change(const QString &file, const QList<PutOff> &put, const QList<PutOff> &taken)
{
    return withLock(file, [&] {
        Found found = readLocked(file);
        // What is damaged and could not be moved must not be written over.
        if (found.isNewer || (found.isDamaged && found.aside.isEmpty()))
            return false;
        const auto gone = keysOf(put) + keysOf(taken);
        found.list.removeIf([&gone](const PutOff &one) { return gone.contains(one.key()); });
        found.list += put;
        return PrivateFile::write(file, toBytes(found.list));
    });
}

} // namespace RemindersFile
} // namespace Rescind
