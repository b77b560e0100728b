// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/rememberedsecret.h"

#include "app/desk/account.h"
#include "app/secrets/secretstore.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace Rescind {

namespace {

constexpr int version = 1;

// What the array holds, in this order; the kinds' numbers are part of the format.
enum Member { Version, Kind, Server, UserName, Issued, Value, Members };

int portOf(const QUrl &server)
{
    return server.port(server.scheme() == QLatin1StringView("http") ? 80 : 443);
}

QByteArray addressOf(const QUrl &server)
{
    return server.scheme().toUtf8() + "://" + server.host(QUrl::FullyEncoded).toLower().toUtf8() + ':'
           + QByteArray::number(portOf(server));
}

std::optional<QByteArray> nextBytes(QCborStreamReader &reader)
{
    if (!reader.isByteArray() || !reader.isLengthKnown() || reader.length() > SecretStore::maximumBytes)
        return std::nullopt;
    const auto read = reader.readByteArray();
    // The reader wants to be told of the end of a text.
    if (read.status != QCborStreamReader::Ok || reader.readByteArray().status != QCborStreamReader::EndOfString)
        return std::nullopt;
    return read.data;
}

std::optional<qint64> nextNumber(QCborStreamReader &reader)
{
    if (!reader.isInteger())
        return std::nullopt;
    const qint64 number = reader.toInteger();
    return reader.next() ? std::optional(number) : std::nullopt;
}

std::optional<RememberedSecret::Kind> kindFrom(std::optional<qint64> number)
{
    using Kinds = RememberedSecret::Kind;
    for (const Kinds kind : {Kinds::Password, Kinds::Token, Kinds::Refused}) {
        if (number == static_cast<qint64>(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace

RememberedSecret RememberedSecret::password(const Account &account, const Secret &password)
{
    return {Kind::Password, password, account.server, account.userName, {}};
}

RememberedSecret RememberedSecret::token(const Account &account, const Secret &token, const QDateTime &now)
{
    return {Kind::Token, token, account.server, account.userName, now};
}

RememberedSecret RememberedSecret::refused(const Account &account)
{
    return {Kind::Refused, {}, account.server, account.userName, {}};
}

bool RememberedSecret::belongsTo(const Account &account) const
{
    return addressOf(server) == addressOf(account.server) && userName == account.userName;
}

Secret RememberedSecret::encoded() const
{
    const QByteArray address = addressOf(server);
    const QByteArray user = userName.toUtf8();
    QByteArray bytes;
    // Never moved while it grows, so that no copy is left behind: the contents and a few bytes for each member.
    bytes.reserve(value.size() + address.size() + user.size() + qsizetype{16} * Members);
    QCborStreamWriter writer(&bytes);
    writer.startArray(Members);
    writer.append(version);
    writer.append(static_cast<int>(kind));
    writer.appendByteString(address.constData(), address.size());
    writer.appendByteString(user.constData(), user.size());
    writer.append(issued.isValid() ? issued.toSecsSinceEpoch() : qint64{0});
    writer.appendByteString(value.expose().data(), value.size());
    writer.endArray();
    Secret encoded(bytes);
    wipe(bytes);
    return encoded;
}

std::optional<RememberedSecret> RememberedSecret::decoded(const Secret &bytes)
{
    const QByteArrayView view = bytes.expose();
    QCborStreamReader reader(view.data(), view.size());
    if (!reader.isArray() || !reader.isLengthKnown() || reader.length() != Members || !reader.enterContainer()
        || nextNumber(reader) != version)
        return std::nullopt;
    const auto kind = kindFrom(nextNumber(reader));
    const auto address = kind ? nextBytes(reader) : std::nullopt;
    const auto user = address ? nextBytes(reader) : std::nullopt;
    const auto issued = user ? nextNumber(reader) : std::nullopt;
    auto value = issued ? nextBytes(reader) : std::nullopt;
    if (!value || (value->isEmpty() != (*kind == RememberedSecret::Kind::Refused)))
        return std::nullopt;
    RememberedSecret remembered;
    remembered.kind = *kind;
    remembered.value = Secret(*value);
    wipe(*value);
    remembered.server = QUrl(QString::fromUtf8(*address), QUrl::StrictMode);
    remembered.userName = QString::fromUtf8(*user);
    if (*issued > 0)
        remembered.issued = QDateTime::fromSecsSinceEpoch(*issued, Qt::UTC);
    return remembered;
}

} // namespace Rescind
