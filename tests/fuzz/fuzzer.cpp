// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's side. RESCIND_FUZZ_TARGET says which reader is fed; with --list as the only argument, all are named.

#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Rescind;

namespace {

const Fuzz::Target *&target()
{
    static const Fuzz::Target *chosen = nullptr;
    return chosen;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const auto all = Fuzz::targets();
    if (*argc == 2 && std::string_view((*argv)[1]) == "--list") {
        for (const Fuzz::Target &each : all)
            std::puts(each.name);
        std::exit(EXIT_SUCCESS);
    }
    const char *wanted = std::getenv("RESCIND_FUZZ_TARGET");
    const auto found = std::find_if(all.begin(), all.end(), [wanted](const Fuzz::Target &each) {
        return wanted && wanted == std::string_view(each.name);
    });
    if (found == all.end()) {
        std::fputs("RESCIND_FUZZ_TARGET names none of the targets; --list does\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    target() = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy, so that reading beyond its end is noticed.
    target()->feed(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
