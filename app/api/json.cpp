// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json.h"

#include "app/api/jsonmending.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Rescind::Json {

namespace {

// More than any documented answer needs; simdjson's own bound is 1,024.
constexpr std::size_t deepest = 256;
constexpr int deepestLooseText = 8;
// What a parser for longer texts holds is given back at once.
constexpr std::size_t longestKept = std::size_t(8) * 1024 * 1024;

std::unique_ptr<simdjson::dom::parser> &spareParser()
{
    static thread_local std::unique_ptr<simdjson::dom::parser> spare;
    return spare;
}

template <typename Value> std::optional<Value> as(const Element &element)
{
    Value value;
    if (element.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<qint64> wholeNumber(double value)
{
    // 2^53: beyond it a double no longer tells whole numbers apart.
    constexpr double largest = 9007199254740992.0;
    if (!(std::abs(value) <= largest) || std::trunc(value) != value)
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace

Document::Document(bool isOneOfMany)
    : m_isOneOfMany(isOneOfMany)
    , m_parser(isOneOfMany ? std::move(spareParser()) : nullptr)
{
    if (!m_parser)
        m_parser = std::make_unique<simdjson::dom::parser>();
}

Document::~Document()
{
    if (m_isOneOfMany && m_parser->capacity() <= longestKept)
        spareParser() = std::move(m_parser);
}

simdjson::error_code Document::read(QByteArrayView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (m_parser->capacity() < size || m_parser->max_depth() != deepest) {
        if (const simdjson::error_code code = m_parser->allocate(size, deepest); code != simdjson::SUCCESS)
            return code;
    }
    // The parser makes its own padded copy.
    return m_parser->parse(text.data(), size, true).get(m_root);
}

ApiResult<std::unique_ptr<Document>> Document::parse(const QByteArray &bytes)
{
    return parse(bytes, false);
}

ApiResult<std::unique_ptr<Document>> Document::parseNext(const QByteArray &bytes)
{
    return parse(bytes, true);
}

ApiResult<std::unique_ptr<Document>> Document::parse(const QByteArray &bytes, bool isOneOfMany)
{
    const QByteArrayView text = withoutByteOrderMark(bytes);
    if (text.isEmpty())
        return tl::unexpected(error(ApiError::Kind::Incomplete));
    std::unique_ptr<Document> document(new Document(isOneOfMany));
    simdjson::error_code code = document->read(text);
    if (code == simdjson::SUCCESS)
        return document;

    switch (shapeOf(text)) {
    case Shape::NotJson:
        return tl::unexpected(error(ApiError::Kind::NotTheApi));
    case Shape::Cut:
        return tl::unexpected(error(ApiError::Kind::Incomplete));
    case Shape::Balanced:
        break;
    }
    if (code != simdjson::DEPTH_ERROR && code != simdjson::MEMALLOC && code != simdjson::CAPACITY)
        code = document->read(mended(text));
    if (code == simdjson::SUCCESS)
        return document;
    const bool isJson = code == simdjson::DEPTH_ERROR || code == simdjson::MEMALLOC || code == simdjson::CAPACITY;
    return tl::unexpected(error(isJson ? ApiError::Kind::Unreadable : ApiError::Kind::NotTheApi));
}

ApiError error(ApiError::Kind kind)
{
    return ApiError{.kind = kind, .delivery = Delivery::Answered};
}

std::optional<Element> member(const Object &object, Keys keys)
{
    for (const std::string_view key : keys) {
        Element element;
        if (object.at_key(key).get(element) == simdjson::SUCCESS && !element.is_null())
            return element;
    }
    return std::nullopt;
}

std::optional<Object> objectMember(const Object &object, Keys keys)
{
    const std::optional<Element> found = member(object, keys);
    return found ? as<Object>(*found) : std::nullopt;
}

std::optional<Array> arrayMember(const Object &object, Keys keys)
{
    const std::optional<Element> found = member(object, keys);
    return found ? as<Array>(*found) : std::nullopt;
}

QString text(const Element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return toQString(as<std::string_view>(element).value_or(std::string_view()));
    case simdjson::dom::element_type::INT64:
        return QString::number(as<int64_t>(element).value_or(0));
    case simdjson::dom::element_type::UINT64:
        return QString::number(as<uint64_t>(element).value_or(0));
    case simdjson::dom::element_type::DOUBLE:
        return QString::number(as<double>(element).value_or(0), 'g', QLocale::FloatingPointShortest);
    case simdjson::dom::element_type::BOOL:
        return as<bool>(element).value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
    case simdjson::dom::element_type::ARRAY:
    case simdjson::dom::element_type::OBJECT:
    case simdjson::dom::element_type::NULL_VALUE:
        return {};
    }
    return {};
}

QString text(const Object &object, Keys keys)
{
    for (const std::string_view key : keys) {
        const std::optional<Element> element = member(object, {key});
        QString found = element ? text(*element) : QString();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

std::optional<qint64> number(const Element &element)
{
    if (const auto whole = as<int64_t>(element))
        return *whole;
    if (const auto value = as<double>(element))
        return wholeNumber(*value);
    const auto string = as<std::string_view>(element);
    if (!string)
        return std::nullopt;
    bool ok = false;
    const QString trimmed = toQString(*string).trimmed();
    const qint64 whole = trimmed.toLongLong(&ok);
    if (ok)
        return whole;
    const double value = trimmed.toDouble(&ok);
    return ok ? wholeNumber(value) : std::nullopt;
}

std::optional<qint64> number(const Object &object, Keys keys)
{
    for (const std::string_view key : keys) {
        const std::optional<Element> element = member(object, {key});
        if (const std::optional<qint64> found = element ? number(*element) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

std::optional<bool> truth(const Element &element)
{
    const QString word = text(element).trimmed().toLower();
    if (word == QLatin1StringView("true") || word == QLatin1StringView("1"))
        return true;
    if (word == QLatin1StringView("false") || word == QLatin1StringView("0"))
        return false;
    return std::nullopt;
}

QString looseText(const Element &element, int depth)
{
    if (depth > deepestLooseText)
        return {};
    QStringList parts;
    if (const auto array = as<Array>(element)) {
        for (const Element item : *array)
            parts.append(looseText(item, depth + 1));
    } else if (const auto object = as<Object>(element)) {
        for (const auto &[key, value] : *object) {
            const QString words = looseText(value, depth + 1);
            parts.append(words.isEmpty() ? words : toQString(key) + QLatin1StringView(": ") + words);
        }
    } else {
        return text(element);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace Rescind::Json
