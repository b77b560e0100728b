// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/buildtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rescind {
namespace {

void addFiles(BuildTarget &target, const QStringList &words, const QString &folder)
{
    for (const QString &word : words) {
        if (word.endsWith(".h"_L1) || word.endsWith(".cpp"_L1))
            target.files += folder + u'/' + word;
    }
}

void addLinks(BuildTarget &target, const QStringList &words)
{
    bool isPrivate = false;
    for (const QString &word : words) {
        if (word == "PUBLIC"_L1 || word == "INTERFACE"_L1)
            isPrivate = false;
        else if (word == "PRIVATE"_L1)
            isPrivate = true;
        else
            (isPrivate ? target.privateLinks : target.publicLinks) += word;
    }
}

} // namespace

void readTargets(const QString &text, const QString &folder, QHash<QString, BuildTarget> &targets)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    static const QRegularExpression command(
        uR"(\b(rescind_add_layer|add_library|add_executable|target_sources|target_link_libraries)\s*\(([^)]*)\))"_s);
    static const QRegularExpression space(u"\\s+"_s);
    const QString code = QString(text).remove(comment);
    for (auto matches = command.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList words = match.captured(2).split(space, Qt::SkipEmptyParts);
        if (words.isEmpty() || words.contains("ALIAS"_L1) || words.constFirst().contains(u'$'))
            continue;
        BuildTarget &target = targets[words.constFirst()];
        target.name = words.constFirst();
        if (match.captured(1) == "target_link_libraries"_L1)
            addLinks(target, words.mid(1));
        else
            addFiles(target, words.mid(1), folder);
    }
}

} // namespace Rescind
