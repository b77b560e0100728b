// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"

namespace Rescind {

struct ActionOutcome;

namespace Cli {

/// The program's promise to scripts.
enum class ExitCode {
    Done = 0,
    WrongUsage = 1,
    Refused = 2,    ///< the order, the line or the server said no; or there is no such order
    Unknown = 3,    ///< it may have arrived, and what became of it could not be found out
    NotAllowed = 4, ///< not signed in, or the account may not do it
    NotReached = 5  ///< the server could not be reached, or did not answer as it should; nothing was sent
};

/// The worse of two: 3, 2, 5, 4.
[[nodiscard]] ExitCode worst(ExitCode left, ExitCode right);

[[nodiscard]] ExitCode exitCodeOf(const ActionOutcome &outcome);
/// @param refusal and @p error say why it came to @p state; either may be null
[[nodiscard]] ExitCode exitCodeOf(ActionState state, const std::optional<Refusal> &refusal,
                                  const std::optional<ApiError> &error);
/// For a read, or a sign-in, that failed.
[[nodiscard]] ExitCode exitCodeOfRead(const ApiError &error);

} // namespace Cli
} // namespace Rescind
