// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json.h"
#include "app/api/readers.h"

#include <string>

namespace Rescind::Readers {

namespace {

constexpr qsizetype longestDetail = 500;
// What leads to 500 characters need not be looked for in more.
constexpr qsizetype longestErrorBody = 64 * 1024;

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

// Control characters, line ends included, become blanks; what can turn the direction of a text or hide in it goes. The
// two joiners stay, for some scripts are spelled with them.
QString cleaned(const QString &text)
{
    std::u32string out;
    for (const uint character : QStringView(text).left(4 * longestDetail).toUcs4()) {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += U' ';
            break;
        case QChar::Other_Format:
            if (character == zeroWidthJoiner || character == zeroWidthNonJoiner)
                out += char32_t(character);
            break;
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            out += char32_t(QChar::ReplacementCharacter);
            break;
        default:
            out += char32_t(character);
        }
    }
    QString plain = QString::fromStdU32String(out).simplified();
    if (plain.size() <= longestDetail)
        return plain;
    plain.truncate(longestDetail - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(0x2026);
}

QString detailFromJson(const Json::Element &root)
{
    Json::Object object;
    if (root.get(object) != simdjson::SUCCESS)
        return Json::looseText(root);
    for (const std::string_view key :
         {"detail", "message", "error", "error_message", "errors", "non_field_errors", "description", "title"}) {
        const auto member = Json::member(object, {key});
        QString words = member ? Json::looseText(*member) : QString();
        if (!words.isEmpty())
            return words;
    }
    // Objects of the form {"order_uuid": ["This field is required."]}.
    return Json::looseText(root);
}

bool looksLikeMarkup(const QByteArray &body)
{
    const QByteArray start = body.left(1024).trimmed().toLower();
    return start.startsWith('<') || start.contains("<html") || start.contains("<!doctype");
}

} // namespace

std::optional<ApiError> actionContentError(int status, const QByteArray &body)
{
    if (status == 204 || body.trimmed().isEmpty())
        return std::nullopt;
    const auto document = Json::Document::parse(body);
    if (document)
        return std::nullopt;
    ApiError error = document.error();
    error.delivery = Delivery::MaybeSent;
    error.status = status;
    return error;
}

QString errorDetail(const QByteArray &body)
{
    const QByteArray start = body.left(longestErrorBody);
    if (start.trimmed().isEmpty() || looksLikeMarkup(start))
        return {};
    if (const auto document = Json::Document::parse(start))
        return cleaned(detailFromJson((*document)->root()));
    // Cut or broken JSON is no text for people; a short plain text is.
    const char first = start.trimmed().front();
    if (first == '{' || first == '[' || first == '"' || start.size() > 4 * longestDetail)
        return {};
    const QString text = QString::fromUtf8(start);
    return text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null) ? QString() : cleaned(text);
}

} // namespace Rescind::Readers
