// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/importerror.h"

#include <QByteArray>

namespace Rescind::Exchange {

struct DecodedText
{
    QString text;         ///< without a byte order mark, and without NUL
    bool guessed = false; ///< read as Windows-1252, because it is not Unicode
    bool operator==(const DecodedText &) const = default;
};

/// UTF-8, UTF-16 and UTF-32 by their byte order marks; UTF-16 without one by where its zero bytes are; else UTF-8 when
/// all of it is; else Windows-1252. What cannot be text is an error.
[[nodiscard]] ImportResult<DecodedText> decodeText(const QByteArray &bytes);

} // namespace Rescind::Exchange
