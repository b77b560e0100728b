// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words for each ApiError. Detail, place and host come from outside: where more than one goes into a sentence they
// go in by one multi-argument arg(), so that a "%1" in them stays text.

#include "app/api/apierror.h"

#include <algorithm>

namespace Rescind {

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::ApiError)
};

// For the start of a sentence.
QString subject(const ApiError &error)
{
    return error.host.isEmpty() ? ErrorTexts::tr("The server") : error.host;
}

// For the middle of one.
QString object(const ApiError &error)
{
    return error.host.isEmpty() ? ErrorTexts::tr("the server") : error.host;
}

QString notPermitted(const ApiError &error)
{
    if (error.permission.isEmpty())
        return ErrorTexts::tr("%1 says that your account may not do this (403).").arg(subject(error));
    return ErrorTexts::tr("%1 says that your account may not do this (403): it needs the permission %2.")
        .arg(subject(error), error.permission);
}

QString notFound(const ApiError &error)
{
    if (error.status == 0)
        return ErrorTexts::tr("No address can be made of this identifier, so the server cannot be asked about it.");
    return ErrorTexts::tr("%1 has nothing there (404): it was not found, or the address is wrong.").arg(subject(error));
}

QString wrongAccountType(const ApiError &error)
{
    if (error.needed == QLatin1StringView("retailer"))
        return ErrorTexts::tr("%1 takes this from a retailer's account alone (409).").arg(subject(error));
    if (error.needed == QLatin1StringView("supplier"))
        return ErrorTexts::tr("%1 takes this from a supplier's account alone (409).").arg(subject(error));
    return ErrorTexts::tr("%1 does not take this from your kind of account (409).").arg(subject(error));
}

QString cannotBePerformed(const ApiError &error)
{
    if (error.detail.isEmpty())
        return ErrorTexts::tr("%1 says that this cannot be done, and did not say why (422).").arg(subject(error));
    return ErrorTexts::tr("%1 says that this cannot be done (422).").arg(subject(error));
}

QString redirected(const ApiError &error)
{
    const QString status = QString::number(error.status);
    if (error.place.isEmpty())
        return ErrorTexts::tr("%1 pointed to another address instead of answering (%2).").arg(subject(error), status);
    return ErrorTexts::tr("%1 pointed to %2 instead of answering (%3).").arg(subject(error), error.place, status);
}

QString addressNotUsable(const ApiError &error)
{
    if (error.detail.isEmpty())
        return ErrorTexts::tr("The address of %1 cannot be used: it must begin with https://.").arg(object(error));
    return ErrorTexts::tr("The address of %1 cannot be used: %2").arg(object(error), error.detail);
}

QString notTrusted(const ApiError &error)
{
    if (error.detail.isEmpty())
        return ErrorTexts::tr("What answered as %1 could not prove that it is that server.").arg(object(error));
    return ErrorTexts::tr("What answered as %1 could not prove that it is that server: %2")
        .arg(object(error), error.detail);
}

QString sentenceFor(const ApiError &error)
{
    const QString status = QString::number(error.status);
    switch (error.kind) {
    case ApiError::Kind::SomethingMissing:
        return ErrorTexts::tr("%1 says that something is missing from the request (400).").arg(subject(error));
    case ApiError::Kind::NotSignedIn:
        return ErrorTexts::tr(
                   "%1 did not accept who you are (401): the user name, the password or the token is wrong, or "
                   "the token has expired.")
            .arg(subject(error));
    case ApiError::Kind::NotPermitted:
        return notPermitted(error);
    case ApiError::Kind::NotFound:
        return notFound(error);
    case ApiError::Kind::WrongVerb:
        return ErrorTexts::tr("%1 does not take this kind of request there (405).").arg(subject(error));
    case ApiError::Kind::WrongAccountType:
        return wrongAccountType(error);
    case ApiError::Kind::WrongContentType:
        return ErrorTexts::tr("%1 could not read the request (415).").arg(subject(error));
    case ApiError::Kind::CannotBePerformed:
        return cannotBePerformed(error);
    case ApiError::Kind::TooManyRequests:
        return ErrorTexts::tr("%1 received too many requests and asks to wait (429).").arg(subject(error));
    case ApiError::Kind::ServerFailure:
        return ErrorTexts::tr("%1 has a fault of its own (%2).").arg(subject(error), status);
    case ApiError::Kind::Redirected:
        return redirected(error);
    case ApiError::Kind::UndocumentedStatus:
        return ErrorTexts::tr("%1 answered with a code that its documentation does not know (%2).")
            .arg(subject(error), status);
    case ApiError::Kind::NotTheApi:
        return ErrorTexts::tr(
                   "What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.")
            .arg(object(error));
    case ApiError::Kind::Unreadable:
        return ErrorTexts::tr("%1 sent an answer of an undocumented form, so it could not be read.")
            .arg(subject(error));
    case ApiError::Kind::Incomplete:
        return ErrorTexts::tr("The answer of %1 broke off before its end.").arg(object(error));
    case ApiError::Kind::TooLarge:
        return ErrorTexts::tr("%1 sent more than such an answer may hold, so it was not read to its end.")
            .arg(subject(error));
    case ApiError::Kind::AddressNotUsable:
        return addressNotUsable(error);
    case ApiError::Kind::HostNotFound:
        return ErrorTexts::tr("Your network knows no computer named %1.").arg(object(error));
    case ApiError::Kind::ConnectionRefused:
        return ErrorTexts::tr("Nothing at %1 takes calls: the connection was refused.").arg(object(error));
    case ApiError::Kind::NoNetwork:
        return ErrorTexts::tr("This computer has no network by which it could reach %1.").arg(object(error));
    case ApiError::Kind::ConnectionLost:
        return ErrorTexts::tr("The connection to %1 was lost before an answer came.").arg(object(error));
    case ApiError::Kind::ProxyFailed:
        return ErrorTexts::tr("The proxy between you and %1 failed, or did not let the call through.")
            .arg(object(error));
    case ApiError::Kind::NotTrusted:
        return notTrusted(error);
    case ApiError::Kind::ConnectDeadline:
        return ErrorTexts::tr("No connection to %1 came about in time.").arg(object(error));
    case ApiError::Kind::InactivityDeadline:
        return ErrorTexts::tr("Nothing more came from %1, so the call was ended.").arg(object(error));
    case ApiError::Kind::OverallDeadline:
        return ErrorTexts::tr("The answer of %1 took too long, so the call was ended.").arg(object(error));
    case ApiError::Kind::Aborted:
        return ErrorTexts::tr("The call to %1 was stopped on this computer.").arg(object(error));
    case ApiError::Kind::NoCredentials:
        return ErrorTexts::tr("You are not signed in.");
    }
    Q_UNREACHABLE();
}

bool quotesDetailItself(ApiError::Kind kind)
{
    return kind == ApiError::Kind::AddressNotUsable || kind == ApiError::Kind::NotTrusted;
}

// Documented codes below 500 refuse a call as a whole.
bool isPlainRefusal(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::TooManyRequests:
        return true;
    case ApiError::Kind::ServerFailure:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::UndocumentedStatus:
    case ApiError::Kind::NotTheApi:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::Incomplete:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::AddressNotUsable:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::ConnectDeadline:
    case ApiError::Kind::InactivityDeadline:
    case ApiError::Kind::OverallDeadline:
    case ApiError::Kind::Aborted:
    case ApiError::Kind::NoCredentials:
        return false;
    }
    Q_UNREACHABLE();
}

QString waitingTime(std::chrono::seconds time)
{
    constexpr std::chrono::seconds::rep week = 7 * 24 * 3600;
    const auto seconds = static_cast<int>(std::clamp<std::chrono::seconds::rep>(time.count(), 1, week));
    if (seconds < 120)
        return ErrorTexts::tr("%Ln second(s)", "a time to wait", seconds);
    return ErrorTexts::tr("%Ln minute(s)", "a time to wait", (seconds + 59) / 60);
}

QString tryLater(const ApiError &error)
{
    const QString when
        = error.retryAfter
              ? ErrorTexts::tr("in %1, as the server asks", "after: try again").arg(waitingTime(*error.retryAfter))
              : ErrorTexts::tr("in a few minutes", "after: try again");
    if (error.delivery == Delivery::NotSent || isPlainRefusal(error.kind))
        return ErrorTexts::tr("Try again %1.").arg(when);
    return ErrorTexts::tr("Refresh %1 and look what became of it before you do it again.").arg(when);
}

QString accountNeeded(const ApiError &error)
{
    if (error.needed == QLatin1StringView("retailer"))
        return ErrorTexts::tr("Sign in with a retailer's account, or ask the retailer to do it.");
    if (error.needed == QLatin1StringView("supplier"))
        return ErrorTexts::tr("Sign in with a supplier's account, or ask the supplier to do it.");
    return ErrorTexts::tr("Sign in with the other kind of account, or ask its owner to do it.");
}

} // namespace

QString ApiError::whatHappened() const
{
    QString sentence = sentenceFor(*this);
    if (detail.isEmpty() || quotesDetailItself(kind))
        return sentence;
    return ErrorTexts::tr("%1 The words that came with it: “%2”").arg(sentence, detail);
}

QString ApiError::whatWasSent() const
{
    switch (delivery) {
    case Delivery::NotSent:
        return ErrorTexts::tr("Nothing was sent.");
    case Delivery::MaybeSent:
        return ErrorTexts::tr("The request may have arrived and been carried out; that could not be observed.");
    case Delivery::Answered:
        if (isPlainRefusal(kind))
            return ErrorTexts::tr("The request arrived and was refused, so nothing was changed by it.");
        if (kind == Kind::Redirected)
            return ErrorTexts::tr("The request arrived; nothing was sent on to the other address.");
        return ErrorTexts::tr("The request arrived; whether it was carried out, the answer does not tell.");
    }
    Q_UNREACHABLE();
}

QString ApiError::whatToDo() const
{
    switch (kind) {
    case Kind::SomethingMissing:
    case Kind::WrongVerb:
    case Kind::WrongContentType:
        return ErrorTexts::tr(
            "This is a defect of Rescind and not your mistake; trying again will not help. Please report "
            "it.");
    case Kind::NotSignedIn:
        return ErrorTexts::tr("Sign in again, and check the user name and the password.");
    case Kind::NotPermitted:
        return permission.isEmpty()
                   ? ErrorTexts::tr("Ask your organisation's administrator for the permission, then sign in again.")
                   : ErrorTexts::tr("Ask your organisation's administrator for the permission %1, then sign in again.")
                         .arg(permission);
    case Kind::NotFound:
        return status == 0
                   ? ErrorTexts::tr("Look for it in the list instead.")
                   : ErrorTexts::tr("Check what you looked for, then the server's address and release in the sign-in.");
    case Kind::WrongAccountType:
        return accountNeeded(*this);
    case Kind::CannotBePerformed:
        return ErrorTexts::tr("Refresh to see its present state: it may have shipped, or been cancelled or answered "
                              "meanwhile.");
    case Kind::TooManyRequests:
    case Kind::ServerFailure:
        return tryLater(*this);
    case Kind::Redirected:
    case Kind::NotTheApi:
        return ErrorTexts::tr("Check the server's address. On a public network, open its sign-in page in a web browser "
                              "first.");
    case Kind::UndocumentedStatus:
    case Kind::Unreadable:
        return ErrorTexts::tr("Check the server's address and release. If they are right, the API has changed: please "
                              "report it.");
    case Kind::Incomplete:
    case Kind::ConnectionLost:
    case Kind::InactivityDeadline:
    case Kind::OverallDeadline:
        return tryLater(*this);
    case Kind::TooLarge:
        return ErrorTexts::tr("Ask for less at once, for example a shorter span of time.");
    case Kind::AddressNotUsable:
        return ErrorTexts::tr("Correct the server's address in the sign-in.");
    case Kind::HostNotFound:
        return ErrorTexts::tr("Check the spelling of the server's address and your network connection.");
    case Kind::ConnectionRefused:
        return ErrorTexts::tr(
            "Check the server's address and port; if they are right, it is not running at the moment.");
    case Kind::NoNetwork:
    case Kind::ConnectDeadline:
        return ErrorTexts::tr("Check your network connection, then try again.");
    case Kind::ProxyFailed:
        return ErrorTexts::tr(
            "Check the proxy in your system's network settings, or ask who looks after your network.");
    case Kind::NotTrusted:
        return ErrorTexts::tr(
            "Do not go on. Check the server's address and this computer's clock, and ask who looks after "
            "your network.");
    case Kind::Aborted:
        return delivery == Delivery::NotSent ? QString() : tryLater(*this);
    case Kind::NoCredentials:
        return ErrorTexts::tr("Sign in, then try again.");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
