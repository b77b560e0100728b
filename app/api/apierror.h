// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace Rescind {

/// Whether a request can have reached the server.
enum class Delivery {
    NotSent,   ///< certainly not: no byte of it was handed to a connection, or all of it was refused with a 401 and no
               ///< token could be had to put it back. It may be tried again
    MaybeSent, ///< it may have arrived and been carried out
    Answered   ///< the server answered this very request
};

/// One failed call: what happened, whether anything was sent, what to do. A value.
struct ApiError
{
    enum class Kind {
        // Documented answers (answers table of the API facts).
        SomethingMissing,  ///< 400: our own defect
        NotSignedIn,       ///< 401: user name, password or token wrong, or the token has expired
        NotPermitted,      ///< 403: `permission` names what is lacking
        NotFound,          ///< 404: not found, or a wrong address. With status 0: no address can be made of it
        WrongVerb,         ///< 405: our own defect
        WrongAccountType,  ///< 409: `needed` says which kind of account the call wants
        WrongContentType,  ///< 415: our own defect
        CannotBePerformed, ///< 422: the action cannot be performed on that identifier
        // Undocumented answers.
        TooManyRequests,    ///< 429; `retryAfter` when the server said so
        ServerFailure,      ///< 5xx; for 503 `retryAfter` when the server said so
        Redirected,         ///< 3xx; `place` says where to. Never followed
        UndocumentedStatus, ///< any other status
        // The content of a success.
        NotTheApi,  ///< complete, but HTML or other content no API would send: a captive portal or wrong address
        Unreadable, ///< JSON, but not of the documented shape
        Incomplete, ///< cut off, or of unknown length
        TooLarge,   ///< over the cap
        // The way there.
        AddressNotUsable, ///< not https and not loopback, or no valid address: nothing is ever sent
        HostNotFound,
        ConnectionRefused,
        NoNetwork,
        ConnectionLost,
        ProxyFailed,
        NotTrusted, ///< TLS: self-signed, expired, wrong host, …; `detail` has the reason
        ConnectDeadline,
        InactivityDeadline,
        OverallDeadline,
        Aborted, ///< by us: closing, signing out, Stop
        // Before the wire.
        NoCredentials ///< there is no token and no way to get one without the person
    };

    Kind kind = Kind::ConnectionLost;
    Delivery delivery = Delivery::NotSent;
    int status = 0; ///< HTTP status; 0 when there was none
    /// The server's own words, at most 500 characters, control characters removed; or the TLS reason. Server text: show
    /// it as plain text, never as markup. Empty when it said nothing readable.
    QString detail = {};
    QString place = {};      ///< scheme, host and port a redirect pointed to; never a path or query
    QString permission = {}; ///< the permission a 403 is about, as far as the call implies one
    QString needed = {};     ///< for 409: "retailer" or "supplier", the kind of account the call wants
    QString host = {};       ///< the host (and port) we talked to
    std::optional<std::chrono::seconds> retryAfter = {};

    bool operator==(const ApiError &) const = default;

    /// True for what only a defect of this program explains (400, 405, 415): the interface offers a report.
    [[nodiscard]] bool isOurDefect() const;
    /// True when trying the same again later can help and cannot do harm, whatever the call was.
    [[nodiscard]] bool isTransient() const;

    // For people, translated, one or two sentences each, plain text.
    [[nodiscard]] QString whatHappened() const;
    [[nodiscard]] QString whatWasSent() const;
    [[nodiscard]] QString whatToDo() const;
    /// The three together.
    [[nodiscard]] QString text() const;
    /// The fixed word for logs, tests and JSON, such as "connection-refused". No server text in it.
    [[nodiscard]] QLatin1StringView wireName() const;
};

template <typename Value> using ApiResult = tl::expected<Value, ApiError>;

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::ApiError)
