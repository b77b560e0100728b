// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rescind {

/// One call as it will leave, without host and token: a pure value that tests compare byte for byte.
struct ApiRequest
{
    enum class Verb { Get, Post, Patch, Delete };
    /// Read calls may be repeated by Qt or by us. StateChanging ones (the six actions and log-in) travel in a one-shot
    /// body and leave at most once.
    enum class Effect { Read, StateChanging };
    /// Which cap holds for the answer: 4 MiB, or 32 MiB for a page of orders.
    enum class AnswerSize { Detail, Page };

    Verb verb = Verb::Get;
    /// Percent-encoded, beginning and ending in '/', release prefix included. Goes to the wire as it is.
    QByteArray path;
    QByteArray body;
    /// Empty when no `Content-Type` goes out.
    QByteArray contentType;
    Effect effect = Effect::Read;
    AnswerSize answerSize = AnswerSize::Detail;
    /// False for log-in alone.
    bool needsToken = true;

    bool operator==(const ApiRequest &) const = default;
};

/// `application/json; charset=utf-8`, as the documentation spells it.
inline constexpr QByteArrayView jsonContentType = "application/json; charset=utf-8";

/// GET, POST, PATCH, DELETE.
[[nodiscard]] QByteArray verbName(ApiRequest::Verb verb);

/// @p text as one segment of a path: everything but unreserved characters percent-encoded, slashes included.
[[nodiscard]] QByteArray pathSegment(const QString &text);

/// Whether @p path means the same to everybody on its way. A segment that is empty, "." or ".." does not, encoded or
/// not: URL classes (QUrl too), proxies and servers all may resolve it, and the call would land on another resource. No
/// call with such a path leaves.
[[nodiscard]] bool isAddressable(const QByteArray &path);

} // namespace Rescind
