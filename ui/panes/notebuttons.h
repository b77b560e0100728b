// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages.h"
#include "ui/workspace.h"

namespace Rescind {

/// What is to be told about an order, with what can be done about it: read again, copy, sign in, report, close.
/// Without a text where all of it is told elsewhere. @p workspace must outlive the message.
[[nodiscard]] Message noteMessage(const OrderNote &note, Workspace &workspace, const QString &orderUuid,
                                  const std::function<void()> &signIn);

} // namespace Rescind
