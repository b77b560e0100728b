// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/curlcommand.h"

#include "app/api/gatewayroute.h"
#include "app/api/jobs.h"
#include "app/desk/account.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::CurlCommand {
namespace {

QString commandFor(const Account &account, const ApiRequest &request)
{
    // What the gateway would not send is not for others to send, either.
    if (GatewayRoute::error(account.server) || !isAddressable(request.path))
        return {};
    const QString address = GatewayRoute::place(account.server) + QString::fromLatin1(request.path);
    // Nothing of it is curl's to interpret: neither its own settings nor patterns, dots or redirects in the address.
    QStringList words{u"curl"_s,         u"-q"_s,        u"--globoff"_s,
                      u"--path-as-is"_s, u"--request"_s, QString::fromLatin1(verbName(request.verb))};
    words << u"--header"_s << u"\"Authorization: Token $RESCIND_TOKEN\""_s;
    words << u"--header"_s << shellQuoted(u"Accept: application/json"_s);
    if (!request.contentType.isEmpty())
        words << u"--header"_s << shellQuoted(u"Content-Type: "_s + QString::fromLatin1(request.contentType));
    if (!request.body.isEmpty())
        words << u"--data-raw"_s << shellQuoted(QString::fromUtf8(request.body));
    words << shellQuoted(address);
    return words.join(u' ');
}

/// What the server gave us to name it by could be anything; a line break or a control character names nothing.
bool isSane(const QString &uuid)
{
    return !uuid.isEmpty() && std::none_of(uuid.cbegin(), uuid.cend(), [](QChar one) {
        return one.category() == QChar::Other_Control || one.isSurrogate();
    });
}

} // namespace

QString forDeed(const Account &account, ActionKind kind, const QString &uuid)
{
    return isSane(uuid) ? commandFor(account, ActionJob::request(kind, account.release, uuid)) : QString();
}

QString forOrder(const Account &account, const QString &orderUuid)
{
    return isSane(orderUuid) ? commandFor(account, OrderJob::request(account.release, orderUuid)) : QString();
}

QString shellQuoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'\'', "'\\''"_L1);
    return u'\'' + inside + u'\'';
}

} // namespace Rescind::CurlCommand
