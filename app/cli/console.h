// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rescind::Cli {

/// The three standard streams. Results go to standard output; everything said to a person goes to standard error, made
/// visible, so that no escape sequence of a server's reaches the terminal.
class Console
{
public:
    /// To standard output, at once. False once nobody reads it any more.
    bool print(const QByteArray &bytes);
    bool print(const QString &text) { return print(text.toUtf8()); }
    /// True once standard output took no more.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// One line to standard error.
    void say(const QString &line) const;

    /// Whether a person can be asked: standard input and standard error are terminals.
    [[nodiscard]] static bool canAsk();
    /// Asks for a line; nullopt at the end of input, or when interrupted.
    [[nodiscard]] std::optional<QString> ask(const QString &question) const;
    /// The same without showing what is typed.
    [[nodiscard]] std::optional<Secret> askSecretly(const QString &question) const;
    /// A question whose answer is yes or no; anything but a clear yes is no.
    [[nodiscard]] bool askYesOrNo(const QString &question) const;

private:
    bool m_broken = false;
};

/// Whether @p answer says yes: "y" or "yes", or that in the language of the messages.
[[nodiscard]] bool isYes(const QString &answer);

} // namespace Rescind::Cli
