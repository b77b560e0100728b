// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/safefilename.h"
#include "app/domain/codepoints.h"
#include "app/domain/visibletext.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

/// File systems allow 255 bytes; a little is left for those who add to a name.
constexpr qsizetype mostBytes = 180;

bool isUnsafe(char32_t codePoint)
{
    constexpr std::u16string_view special = u"/\\:*?\"<>|%$&;'`!~^";
    return isInvisible(codePoint) || QChar::category(codePoint) == QChar::Other_Format
           || QChar::category(codePoint) == QChar::Other_NotAssigned
           || (codePoint < 0x80 && special.find(static_cast<char16_t>(codePoint)) != std::u16string_view::npos);
}

QString onlySafeCharacters(QStringView text)
{
    QString safe;
    forEachCodePoint(text, [&safe](char32_t codePoint) {
        if (isUnsafe(codePoint))
            safe += u'_';
        else
            safe += QChar::fromUcs4(codePoint);
        return true;
    });
    return safe;
}

void cutTo(QString &text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
}

bool isDevice(const QString &name)
{
    // Windows has them in every folder, whatever stands behind a dot.
    static const QRegularExpression devices(
        u"\\A(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:\\..*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &wanted, const QString &extension)
{
    QString ending = onlySafeCharacters(extension.left(16));
    ending.remove(u'.');
    QString name = onlySafeCharacters(QStringView(wanted).left(mostBytes)).simplified();
    const auto isEdge = [](QChar one) { return one == u'.' || one == u' ' || one == u'-'; };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    cutTo(name, mostBytes - ending.toUtf8().size());
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    if (name.isEmpty() || std::all_of(name.cbegin(), name.cend(), [](QChar one) { return one == u'_'; }))
        name = u"report"_s;
    if (isDevice(name))
        name.prepend(u'_');
    return ending.isEmpty() ? name : QString(name + u'.' + ending);
}

} // namespace Rescind::Exchange
