// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/prompter.h"

namespace Rescind::Cli {

/// On the command line nobody is asked in the middle of something: who needs a new credential ends with "not signed
/// in".
class SilentPrompter final : public Prompter
{
public:
    void askForCredential(const Account &account, const QString &why, QObject *context,
                          CredentialAnswer answer) override;
};

} // namespace Rescind::Cli
