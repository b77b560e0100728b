// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonline.h"

#include "app/domain/codepoints.h"
#include "app/domain/visibletext.h"

namespace Rescind::Cli {
namespace {

QByteArray escaped(char16_t unit)
{
    return "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QByteArray json;
    json.reserve(text.size() + 2);
    json += '"';
    forEachCodePoint(text, [&json](char32_t found) {
        // Half a surrogate pair has no place in UTF-8.
        const char32_t codePoint = QChar::isSurrogate(found) ? char32_t(QChar::ReplacementCharacter) : found;
        const auto units = QChar::fromUcs4(codePoint);
        if (codePoint == U'"' || codePoint == U'\\') {
            json += '\\';
            json += static_cast<char>(codePoint);
        } else if (codePoint == U'\n') {
            json += "\\n";
        } else if (codePoint == U'\t') {
            json += "\\t";
        } else if (isInvisible(codePoint)) {
            for (const QChar unit : QStringView(units))
                json += escaped(unit.unicode());
        } else {
            json += QStringView(units).toUtf8();
        }
        return true;
    });
    json += '"';
    return json;
}

void JsonLine::addRaw(QLatin1StringView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonString(QString(name)) + ':' + json;
}

void JsonLine::add(QLatin1StringView name, const QString &value)
{
    addRaw(name, jsonString(value));
}

void JsonLine::add(QLatin1StringView name, const JsonLine &object)
{
    addRaw(name, object.object());
}

void JsonLine::addOrNull(QLatin1StringView name, const std::optional<QString> &value)
{
    addRaw(name, value ? jsonString(*value) : QByteArrayLiteral("null"));
}

void JsonLine::addOrNull(QLatin1StringView name, std::optional<qint64> value)
{
    addRaw(name, value ? QByteArray::number(*value) : QByteArrayLiteral("null"));
}

void JsonLine::addOrNull(QLatin1StringView name, const std::optional<QStringList> &values)
{
    if (!values) {
        addRaw(name, QByteArrayLiteral("null"));
        return;
    }
    QByteArray list;
    for (const QString &value : *values)
        list += (list.isEmpty() ? "" : ",") + jsonString(value);
    addRaw(name, '[' + list + ']');
}

void JsonLine::add(QLatin1StringView name, const QList<JsonLine> &objects)
{
    QByteArray list;
    for (const JsonLine &object : objects)
        list += (list.isEmpty() ? "" : ",") + object.object();
    addRaw(name, '[' + list + ']');
}

} // namespace Rescind::Cli
