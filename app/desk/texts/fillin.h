// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Rescind {

/// A text with places to fill in, such as "PO {po}". A place is named in braces, letter case and blanks around the name
/// not counting; "{{" is a brace.
namespace FillIn {

struct Filled
{
    QString text;
    QStringList unknown; ///< places nobody knows; they stay as they are written. Each once
    bool operator==(const Filled &) const = default;
};

/// What goes into the place of that name, which is in lower case; nullopt when there is no such place. What it answers
/// is not looked into for further places.
using Value = std::function<std::optional<QString>(const QString &name)>;

[[nodiscard]] Filled fillIn(const QString &text, const Value &value);

/// The names of the places in @p text, in lower case, each once.
[[nodiscard]] QStringList placesIn(const QString &text);
/// A brace that is opened and not closed on the same line, so that what follows is taken as it is.
[[nodiscard]] bool hasOpenBrace(const QString &text);

} // namespace FillIn
} // namespace Rescind
