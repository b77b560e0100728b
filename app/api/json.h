// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the readers alone: lenient access to parsed JSON. Nothing here throws.

#include "app/api/apierror.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <initializer_list>
#include <memory>
#include <optional>

namespace Rescind::Json {

using Array = simdjson::dom::array;
using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

/// A parsed text. Elements point into it.
class Document
{
public:
    /// Incomplete when @p bytes are the beginning of a JSON text, NotTheApi when they are none, Unreadable when the
    /// text is nested too deeply. Bytes that are no UTF-8, half surrogate pairs, raw control characters in texts and
    /// numbers beyond 64 bits are mended (by U+FFFD, an escape, quotes) so that one odd name does not hide a page.
    [[nodiscard]] static ApiResult<std::unique_ptr<Document>> parse(const QByteArray &bytes);
    /// The same for one of many in a row: it borrows what this thread's last one needed, and leaves it behind with what
    /// was read in it. Not for secrets.
    [[nodiscard]] static ApiResult<std::unique_ptr<Document>> parseNext(const QByteArray &bytes);
    ~Document();
    Q_DISABLE_COPY_MOVE(Document)

    [[nodiscard]] Element root() const { return m_root; }

private:
    explicit Document(bool isOneOfMany);
    [[nodiscard]] static ApiResult<std::unique_ptr<Document>> parse(const QByteArray &bytes, bool isOneOfMany);
    [[nodiscard]] simdjson::error_code read(QByteArrayView text);

    bool m_isOneOfMany;
    std::unique_ptr<simdjson::dom::parser> m_parser;
    Element m_root;
};

/// An error of a reader: the server answered.
[[nodiscard]] ApiError error(ApiError::Kind kind);

using Keys = std::initializer_list<std::string_view>;

/// The first of @p keys that is there and not null.
[[nodiscard]] std::optional<Element> member(const Object &object, Keys keys);
[[nodiscard]] std::optional<Object> objectMember(const Object &object, Keys keys);
[[nodiscard]] std::optional<Array> arrayMember(const Object &object, Keys keys);

/// A text, or a number or truth value as text; empty for null, arrays and objects.
[[nodiscard]] QString text(const Element &element);
/// The text of the first of @p keys that has one that is not empty.
[[nodiscard]] QString text(const Object &object, Keys keys);
/// A whole number, also one that comes as a text ("5", "5.0").
[[nodiscard]] std::optional<qint64> number(const Element &element);
[[nodiscard]] std::optional<qint64> number(const Object &object, Keys keys);
/// A truth value, also "true", "False", 1, "0".
[[nodiscard]] std::optional<bool> truth(const Element &element);
/// Any element on one line: lists by commas, objects as "key: value".
[[nodiscard]] QString looseText(const Element &element, int depth = 0);

[[nodiscard]] QString toQString(std::string_view utf8);

} // namespace Rescind::Json
