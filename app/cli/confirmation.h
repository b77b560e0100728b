// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actiontargets.h"

#include <QStringList>

namespace Rescind {
class Session;
}

namespace Rescind::Cli {

/// What a person has to know before they let @p targets go: who they are, and for each the act, the target, its PO
/// number and the lines that will not be part of it. One entry is one line.
[[nodiscard]] QStringList confirmationLines(ActionKind kind, const QList<ActionTarget> &targets,
                                            const Session &session);

} // namespace Rescind::Cli
