// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace Rescind {

/// What an answer says before its content: a value, and what it means.
struct GatewayHead
{
    /// How the end of the content is known.
    enum class Framing {
        NoContent,    ///< 204 and the like: there is none
        Length,       ///< so many bytes were announced
        Chunks,       ///< the last chunk says so
        UntilClosed,  ///< it ends when the connection does: a cut is not told from an end
        Contradictory ///< several lengths, or no number: it cannot be known
    };

    int status = 0; ///< 0: none has arrived
    Framing framing = Framing::UntilClosed;
    qint64 length = -1; ///< for Framing::Length: bytes on the wire, compressed ones if it is compressed
    QByteArray contentType;
    QByteArray contentEncoding;
    QUrl redirectTarget; ///< absolute; invalid when there is none
    std::optional<std::chrono::seconds> retryAfter;

    /// Reads what @p reply knows so far.
    [[nodiscard]] static GatewayHead of(const QNetworkReply &reply);
    /// `Retry-After`: a number of seconds, or an HTTP date, which is compared with the answer's own @p date where it
    /// has one, because clocks differ. Between nothing and one hour.
    [[nodiscard]] static std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &value,
                                                                            const QByteArray &date);

    [[nodiscard]] bool hasArrived() const { return status != 0; }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isHtml() const;
    [[nodiscard]] bool isEncoded() const;

    /// The kind of error of a status that is no success.
    [[nodiscard]] ApiError::Kind kindOfFailure() const;
};

} // namespace Rescind
