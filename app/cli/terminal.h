// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Rescind::Cli::Terminal {

// What differs between systems in talking to a terminal.

enum class Stream { Input, Output, Error };
enum class Echo { Shown, Hidden };

[[nodiscard]] bool isTerminal(Stream stream);

/// One line of standard input without its end, waiting for it; nullopt at the end of input or after Ctrl+C. Whatever
/// happens, the terminal shows again afterwards what is typed.
[[nodiscard]] std::optional<QByteArray> readLine(Echo echo);

/// All of standard input up to its first line end, at most @p most bytes; for a password that is piped in.
[[nodiscard]] std::optional<QByteArray> readPipedLine(int most);

/// Standard output takes bytes as they are, and a closed pipe is an error rather than the program's end.
void prepareProcess();

} // namespace Rescind::Cli::Terminal
