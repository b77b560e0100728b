// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"

#include <QString>

namespace Rescind {

struct Account;

/// Calls as the program makes them, as commands for a shell that speaks POSIX. The token is not in them: the shell puts
/// in what the person has in RESCIND_TOKEN. Each is one line without a line break at its end, so that pasting it runs
/// nothing. Empty for what could not be sent, either: a uuid that is none, an address that may not be used.
namespace CurlCommand {

/// @p uuid is the order's or the line item's, as the kind needs.
[[nodiscard]] QString forDeed(const Account &account, ActionKind kind, const QString &uuid);
[[nodiscard]] QString forOrder(const Account &account, const QString &orderUuid);

/// @p text as one word of a shell that means nothing but itself.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace CurlCommand
} // namespace Rescind
