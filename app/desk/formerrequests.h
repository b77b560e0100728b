// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/domain/action.h"
#include "app/journal/journal.h"

#include <QStringList>

#include <functional>

namespace Rescind {

/// What somebody asked for when the program ran before, and what became of it: for lists to show. Rules go by what the
/// runner knows.
struct FormerRequests
{
    OurRequests requests;   ///< the latest of each line
    QStringList orderUuids; ///< each once, in lower case
};

/// Reads what was decided since @p since, and is over, from the journal; the latest few thousand. Answers from the
/// event loop, with nothing when the journal can't be read, and not at all once @p context is gone.
/// @param journal open; must outlive @p context
void readFormerRequests(Journal &journal, const Account &account, const QDateTime &since, QObject *context,
                        const std::function<void(const FormerRequests &)> &answer);

} // namespace Rescind
