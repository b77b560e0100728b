// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/desk/account.h"

#include <functional>

namespace Rescind::Cli {

class Console;

/// How this call gets in: where, as whom, and by what. Decided before anything is opened.
struct AccessPlan
{
    enum class Means {
        Token,        ///< from the environment
        PasswordFile, ///< a file, or standard input
        AskPassword,  ///< the person at the terminal
        Keychain      ///< what the profile left there
    };
    Means means = Means::Token;
    Account account;
    QString passwordFile;
};

/// Why there is no way in.
struct AccessProblem
{
    ExitCode exitCode = ExitCode::NotAllowed;
    QString message;
};

/// Looks a profile up by its name; an empty name asks for the one last used. Called only where a profile is needed, so
/// that a call with a token in hand reads nothing of the person's settings.
using ProfileLookup = std::function<std::optional<Account>(const QString &name)>;

/// For every command but login and logout. What the keychain holds for a profile is used for that profile's server and
/// user alone.
[[nodiscard]] tl::expected<AccessPlan, AccessProblem> planAccess(const Globals &globals, const ProfileLookup &profile,
                                                                 bool canAsk);
/// For login: what to sign in with, and the profile to remember it in.
[[nodiscard]] tl::expected<AccessPlan, AccessProblem> planLogin(const Globals &globals, const ProfileLookup &profile,
                                                                bool canAsk);

/// The password that @p plan names; asks for it or reads the file.
[[nodiscard]] tl::expected<Secret, AccessProblem> obtainPassword(const AccessPlan &plan, const Console &console);

} // namespace Rescind::Cli
