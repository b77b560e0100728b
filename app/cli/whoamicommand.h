// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/connection.h"

#include <functional>

namespace Rescind::Cli {

/// `whoami`: who acts, where, and what they may do.
class WhoAmICommand final : public Command
{
    Q_OBJECT

public:
    WhoAmICommand(const Invocation &invocation, Console &console, QObject *parent);
    void run() override;

private:
    void print(const QString &organisationName);

    Connection m_connection;
};

/// Answers with the organisation's name, asking the server for it where the log-in did not tell; empty when it can't be
/// read, which is no failure. Answers at once or later, not at all once @p context is gone.
void withOrganisationName(Session &session, QObject *context, const std::function<void(const QString &)> &answer);

/// Server, place, release, user, organisation, role, permissions and the token's end, for people.
[[nodiscard]] QString identityText(const Session &session, const QString &organisationName);

} // namespace Rescind::Cli
