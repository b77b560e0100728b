// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/mirroredpage.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

/// The first column is at the right.
QString mirroredRow(const QString &row)
{
    auto cells = row.split(u'|');
    std::reverse(cells.begin(), cells.end());
    return cells.join(u'|');
}

/// "Ctrl+," keeps its comma at its end, and a list of keys begins at the right.
QString withCodeIsolated(QString line)
{
    static const QRegularExpression code(u"(`[^`]+`)"_s);
    return line.replace(code, firstStrongIsolate + u"\\1"_s + popDirectionalIsolate);
}

} // namespace

QString mirroredPage(const QString &markdown)
{
    auto lines = markdown.split(u'\n');
    bool isCommand = false;
    for (auto &line : lines) {
        const bool isFence = line.startsWith("```"_L1);
        isCommand = isFence ? !isCommand : isCommand;
        if (isFence || isCommand)
            continue;
        if (line.startsWith(u'|'))
            line = mirroredRow(line);
        line = withCodeIsolated(line);
    }
    return lines.join(u'\n');
}

QString withoutDirectionMarks(QString text)
{
    return text.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

} // namespace Rescind
