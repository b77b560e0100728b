// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rescind {

QString codeOf(const QString &source)
{
    static const QRegularExpression dead(
        uR"RX(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')RX"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype last = 0;
    for (auto matches = dead.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        // The mark in 1'000'000 separates digits.
        const bool isSeparator = match.captured().startsWith(u'\'') && match.capturedStart() > 0
                                 && source.at(match.capturedStart() - 1).isDigit()
                                 && match.captured().mid(1, 1).at(0).isDigit();
        if (isSeparator)
            continue;
        code += QStringView(source).mid(last, match.capturedStart() - last);
        code += u' ';
        last = match.capturedEnd();
    }
    return code + QStringView(source).mid(last);
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(source); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

} // namespace Rescind
