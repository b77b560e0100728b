// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Rescind::Json {

/// What a text looks like before it is parsed, from its first character, its brackets and its quotes alone.
enum class Shape {
    NotJson, ///< begins like no JSON text (a web page), or its brackets do not match
    Cut,     ///< ends within a text, a word or an open bracket, or holds nothing
    Balanced ///< worth parsing
};
[[nodiscard]] Shape shapeOf(QByteArrayView text);

[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);

/// A text that a strict parser refused, with what Document::parse() promises to mend mended. Other defects stay.
[[nodiscard]] QByteArray mended(QByteArrayView text);

} // namespace Rescind::Json
