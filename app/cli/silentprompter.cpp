// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silentprompter.h"

#include <QTimer>

namespace Rescind::Cli {

void SilentPrompter::askForCredential(const Account &, const QString &, QObject *context, CredentialAnswer answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer({}); });
}

} // namespace Rescind::Cli
