// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rescind::Sandbox {

/// Writes JSON member by member in the order of the API's pages (QJsonObject would sort them) and without building a
/// tree: a page of 500 orders is a megabyte.
class JsonWriter
{
public:
    enum class TextForm {
        Utf8,
        AsciiOnly ///< every other character as \uXXXX, as Python's json module writes by itself
    };
    explicit JsonWriter(TextForm form = TextForm::Utf8)
        : m_form(form)
    {
    }

    void beginObject() { open('{'); }
    void endObject() { m_out += '}'; }
    void beginArray() { open('['); }
    void endArray() { m_out += ']'; }
    void key(QLatin1StringView name);

    /// A null string is written as null.
    void text(QStringView text);
    void number(qint64 number);
    void boolean(bool value);
    void null();
    /// @p json goes out as it is.
    void raw(QByteArrayView json);

    void member(QLatin1StringView name, QStringView value) { key(name), text(value); }
    void member(QLatin1StringView name, QLatin1StringView value) { key(name), text(QString(value)); }
    void member(QLatin1StringView name, qint64 value) { key(name), number(value); }
    void memberBool(QLatin1StringView name, bool value) { key(name), boolean(value); }
    void memberNull(QLatin1StringView name) { key(name), null(); }

    [[nodiscard]] const QByteArray &bytes() const { return m_out; }
    void reserve(qsizetype size) { m_out.reserve(size); }

private:
    void separate();
    void open(char bracket);
    void escapeUnit(char16_t unit);

    TextForm m_form;
    QByteArray m_out;
};

} // namespace Rescind::Sandbox
