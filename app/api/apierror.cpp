// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"

namespace Rescind {

bool ApiError::isOurDefect() const
{
    return kind == Kind::SomethingMissing || kind == Kind::WrongVerb || kind == Kind::WrongContentType;
}

bool ApiError::isTransient() const
{
    switch (kind) {
    case Kind::TooManyRequests:
        return true;
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::NoNetwork:
    case Kind::ConnectionLost:
    case Kind::ProxyFailed:
    case Kind::ConnectDeadline:
    case Kind::InactivityDeadline:
    case Kind::OverallDeadline:
        return delivery == Delivery::NotSent;
    case Kind::ServerFailure: // A 5xx may come after the deed was done.
    case Kind::SomethingMissing:
    case Kind::NotSignedIn:
    case Kind::NotPermitted:
    case Kind::NotFound:
    case Kind::WrongVerb:
    case Kind::WrongAccountType:
    case Kind::WrongContentType:
    case Kind::CannotBePerformed:
    case Kind::Redirected:
    case Kind::UndocumentedStatus:
    case Kind::NotTheApi:
    case Kind::Unreadable:
    case Kind::Incomplete:
    case Kind::TooLarge:
    case Kind::AddressNotUsable:
    case Kind::NotTrusted:
    case Kind::Aborted:
    case Kind::NoCredentials:
        return false;
    }
    Q_UNREACHABLE();
}

QString ApiError::text() const
{
    QStringList sentences = {whatHappened(), whatWasSent(), whatToDo()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QLatin1StringView ApiError::wireName() const
{
    switch (kind) {
    case Kind::SomethingMissing:
        return QLatin1StringView("something-missing");
    case Kind::NotSignedIn:
        return QLatin1StringView("not-signed-in");
    case Kind::NotPermitted:
        return QLatin1StringView("not-permitted");
    case Kind::NotFound:
        return QLatin1StringView("not-found");
    case Kind::WrongVerb:
        return QLatin1StringView("wrong-verb");
    case Kind::WrongAccountType:
        return QLatin1StringView("wrong-account-type");
    case Kind::WrongContentType:
        return QLatin1StringView("wrong-content-type");
    case Kind::CannotBePerformed:
        return QLatin1StringView("cannot-be-performed");
    case Kind::TooManyRequests:
        return QLatin1StringView("too-many-requests");
    case Kind::ServerFailure:
        return QLatin1StringView("server-failure");
    case Kind::Redirected:
        return QLatin1StringView("redirected");
    case Kind::UndocumentedStatus:
        return QLatin1StringView("undocumented-status");
    case Kind::NotTheApi:
        return QLatin1StringView("not-the-api");
    case Kind::Unreadable:
        return QLatin1StringView("unreadable");
    case Kind::Incomplete:
        return QLatin1StringView("incomplete");
    case Kind::TooLarge:
        return QLatin1StringView("too-large");
    case Kind::AddressNotUsable:
        return QLatin1StringView("address-not-usable");
    case Kind::HostNotFound:
        return QLatin1StringView("host-not-found");
    case Kind::ConnectionRefused:
        return QLatin1StringView("connection-refused");
    case Kind::NoNetwork:
        return QLatin1StringView("no-network");
    case Kind::ConnectionLost:
        return QLatin1StringView("connection-lost");
    case Kind::ProxyFailed:
        return QLatin1StringView("proxy-failed");
    case Kind::NotTrusted:
        return QLatin1StringView("not-trusted");
    case Kind::ConnectDeadline:
        return QLatin1StringView("connect-deadline");
    case Kind::InactivityDeadline:
        return QLatin1StringView("inactivity-deadline");
    case Kind::OverallDeadline:
        return QLatin1StringView("overall-deadline");
    case Kind::Aborted:
        return QLatin1StringView("aborted");
    case Kind::NoCredentials:
        return QLatin1StringView("no-credentials");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
