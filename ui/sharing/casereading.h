// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/casesheet.h"

#include <functional>

namespace Rescind {

class Journal;

/// Gathers what was asked for of @p order under @p profile, oldest first, and answers with the whole file; not at all
/// once @p context is gone. What the journal can't tell is said in the file.
void readCase(Journal &journal, const QString &profile, const CaseFile &order, QObject *context,
              const std::function<void(const CaseFile &)> &then);

} // namespace Rescind
