// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/accountfile.h"

#include "app/desk/privatefile.h"
#include "app/domain/ownersfiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace Rescind::AccountFile {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "rescind.session", QtWarningMsg)

constexpr int version = 1;
constexpr qint64 largest = 4 * 1024 * 1024; // no hand makes so many profiles
constexpr std::chrono::milliseconds lockPatience{2000};

std::optional<Account> accountFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto release = releaseFromWireName(object.value("release"_L1).toString());
    Account account;
    account.name = object.value("name"_L1).toString();
    account.server = withoutSecrets(QUrl(object.value("server"_L1).toString(), QUrl::StrictMode));
    account.userName = object.value("userName"_L1).toString();
    account.remembered = object.value("remembered"_L1).toBool();
    if (account.name.isEmpty() || !release)
        return std::nullopt;
    account.release = *release;
    return account;
}

QJsonObject toJson(const Account &account)
{
    return {{"name"_L1, account.name},
            {"server"_L1, account.server.toString(QUrl::FullyEncoded)},
            {"release"_L1, QString(wireName(account.release))},
            {"userName"_L1, account.userName},
            {"remembered"_L1, account.remembered}};
}

// Once for each damage: what is written next is whole again.
bool keepAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.damaged-%2"_s.arg(file, stamp);
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1.damaged-%2-%3"_s.arg(file, stamp).arg(number);
    const bool kept = QFile::rename(file, aside) && PrivateFile::makeFile(aside);
    qCWarning(log) << "the accounts file is damaged;"
                   << (kept ? "it was kept beside the new one" : "it stays as it is");
    return kept;
}

Parsed readLocked(const QString &file)
{
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return {};
    const QByteArray bytes = source.read(largest + 1);
    source.close();
    // Made a moment before its first contents.
    if (bytes.isEmpty())
        return {};
    Parsed parsed = bytes.size() > largest ? Parsed{{}, false, false} : fromBytes(bytes);
    if (!parsed.isWhole && !parsed.isNewer && keepAside(file) && !PrivateFile::write(file, toBytes(parsed.contents)))
        qCWarning(log) << "the accounts file could not be mended";
    return parsed;
}

/// Runs @p deed under the lock; false when the directory or the lock can't be had.
bool withLock(const QString &file, const std::function<bool()> &deed)
{
    if (!OwnersFiles::makeDirectory(QFileInfo(file).path()))
        return false;
    QLockFile lock(file + u".lock"_s);
    return lock.tryLock(static_cast<int>(lockPatience.count())) && deed();
}

} // namespace

Parsed fromBytes(const QByteArray &bytes)
{
    Parsed parsed;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    parsed.isNewer = root.value("version"_L1).toInt() > version;
    parsed.isWhole = root.value("version"_L1).toInt() == version && root.value("accounts"_L1).isArray();
    const QJsonArray accounts = root.value("accounts"_L1).toArray();
    for (const QJsonValue &value : accounts) {
        const auto account = accountFrom(value);
        const bool isNew = account
                           && std::none_of(parsed.contents.accounts.cbegin(), parsed.contents.accounts.cend(),
                                           [&](const Account &each) { return each.name == account->name; });
        if (isNew)
            parsed.contents.accounts.append(*account);
        else
            parsed.isWhole = false;
    }
    parsed.contents.lastUsed = root.value("lastUsed"_L1).toString();
    const QJsonArray removals = root.value("pendingSecretRemovals"_L1).toArray();
    for (const QJsonValue &value : removals) {
        const QString name = value.toString();
        if (name.isEmpty())
            parsed.isWhole = false;
        else
            parsed.contents.pendingSecretRemovals.append(name);
    }
    return parsed;
}

QByteArray toBytes(const Contents &contents)
{
    QJsonArray accounts;
    for (const Account &account : contents.accounts)
        accounts.append(toJson(account));
    const QJsonObject root{{"version"_L1, version},
                           {"accounts"_L1, accounts},
                           {"lastUsed"_L1, contents.lastUsed},
                           {"pendingSecretRemovals"_L1, QJsonArray::fromStringList(contents.pendingSecretRemovals)}};
    return QJsonDocument(root).toJson();
}

QString pathIn(const QString &directory)
{
    return directory + u"/accounts.json"_s;
}

Contents read(const QString &file)
{
    Contents contents;
    if (!QFile::exists(file))
        return contents;
    const auto deed = [&] {
        contents = readLocked(file).contents;
        return true;
    };
    // Where no lock can be had (a read-only disk) reading still works: files are replaced whole.
    if (!withLock(file, deed))
        deed();
    return contents;
}

bool change(const QString &file, const std::function<void(Contents &)> &edit)
{
    return withLock(file, [&] {
        const Parsed before = readLocked(file);
        if (before.isNewer)
            return false;
        Contents contents = before.contents;
        edit(contents);
        return (contents == before.contents && QFile::exists(file)) || PrivateFile::write(file, toBytes(contents));
    });
}

QUrl withoutSecrets(const QUrl &server)
{
    return server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Rescind::AccountFile
