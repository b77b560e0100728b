// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultscript.h"

#include <QList>
#include <QUrl>

namespace Rescind {

/// One way in which the network or the server can fail a call, or answer it badly.
struct FaultKind
{
    /// What a state-changing call that meets it must come to.
    enum class Outcome {
        Success,  ///< an answer that counts
        Answered, ///< a refusal by the server, or an answer that is none
        Lost,     ///< nobody knows: maybe sent
        Cut,      ///< the same, or half a text handed on as a success to the reader, who knows
        NotThere, ///< the connection never came to be usable: over TLS certainly not sent; over plain HTTP Qt may have
                  ///< had a connection for a moment, so sent or not
    };

    FaultScript script;
    Outcome outcome = Outcome::Lost;
    /// Only a deadline ends it: use short ones.
    bool isEndless = false;
};

/// All of them, more than fifty. @p elsewhere is where the redirects among them point to.
[[nodiscard]] QList<FaultKind> allFaultKinds(const QUrl &elsewhere);

} // namespace Rescind
