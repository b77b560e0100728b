// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

namespace Rescind::Fuzz {

std::span<const Target> targets()
{
    static constexpr Target all[] = {
        {"orders", feedOrders},
        {"login", feedLogIn},
        {"refusals", feedRefusals},
        {"csv", feedCsv},
        {"xlsx", feedXlsx},
        {"xlsxparts", feedXlsxParts},
        {"pastedtext", feedPastedText},
        {"search", feedSearch},
        {"showntext", feedShownText},
#ifdef RESCIND_FUZZES_LINKS
        {"links", feedLinks},
#endif
        {"settings", feedSettings},
        {"keptorders", feedKeptOrders},
    };
    return all;
}

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

} // namespace Rescind::Fuzz
