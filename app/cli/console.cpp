// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/terminal.h"
#include "app/cli/terminaltext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class ConsoleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Console)
};

} // namespace

bool Console::print(const QByteArray &bytes)
{
    if (m_broken)
        return false;
    const auto size = static_cast<std::size_t>(bytes.size());
    m_broken = std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0;
    return !m_broken;
}

void Console::say(const QString &line) const
{
    const QByteArray bytes = terminalText(line).toUtf8() + '\n';
    // Where even this fails there is nobody left to tell.
    static_cast<void>(std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr));
    static_cast<void>(std::fflush(stderr));
}

bool Console::canAsk()
{
    return Terminal::isTerminal(Terminal::Stream::Input) && Terminal::isTerminal(Terminal::Stream::Error);
}

std::optional<QString> Console::ask(const QString &question) const
{
    std::fputs(qUtf8Printable(terminalText(question) + u' '), stderr);
    static_cast<void>(std::fflush(stderr));
    std::optional<QByteArray> line = Terminal::readLine(Terminal::Echo::Shown);
    return line ? std::optional(QString::fromUtf8(*line)) : std::nullopt;
}

std::optional<Secret> Console::askSecretly(const QString &question) const
{
    std::fputs(qUtf8Printable(terminalText(question) + u' '), stderr);
    static_cast<void>(std::fflush(stderr));
    std::optional<QByteArray> line = Terminal::readLine(Terminal::Echo::Hidden);
    std::fputs("\n", stderr);
    if (!line)
        return std::nullopt;
    Secret secret(*line);
    wipe(*line);
    return secret;
}

bool Console::askYesOrNo(const QString &question) const
{
    //: Appended to a question. The letters are those that mean yes and no; the capital is what counts without an answer
    const std::optional<QString> answer = ask(question + u' ' + ConsoleTexts::tr("[y/N]"));
    return answer && isYes(*answer);
}

bool isYes(const QString &answer)
{
    const QString given = answer.trimmed();
    //: What may be typed for yes, in lower case, separated by spaces
    const QStringList yes = ConsoleTexts::tr("y yes").split(u' ', Qt::SkipEmptyParts);
    return yes.contains(given, Qt::CaseInsensitive);
}

} // namespace Rescind::Cli
