// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/jsonwriter.h"

namespace Rescind::Sandbox {

void JsonWriter::separate()
{
    // Texts end in a quote, so these characters at the end are always structure.
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += "\":";
}

void JsonWriter::escapeUnit(char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    m_out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        m_out += digits[(unit >> shift) & 0xf];
}

void JsonWriter::text(QStringView text)
{
    if (text.isNull()) {
        null();
        return;
    }
    separate();
    m_out += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype end) {
        if (end > plainFrom)
            m_out += text.sliced(plainFrom, end - plainFrom).toUtf8();
        plainFrom = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            flush(i);
            m_out += '\\';
            m_out += static_cast<char>(unit);
        } else if (unit == u'\n') {
            flush(i);
            m_out += "\\n";
        } else if (unit < 0x20 || (unit > 0x7e && m_form == TextForm::AsciiOnly)) {
            flush(i);
            escapeUnit(unit);
        }
    }
    flush(text.size());
    m_out += '"';
}

void JsonWriter::number(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

} // namespace Rescind::Sandbox
