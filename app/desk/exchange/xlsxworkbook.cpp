// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/xlsxworkbook.h"

#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/xmlguard.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Exchange {
namespace {

using Kind = ImportError::Kind;

tl::unexpected<ImportError> failure(Kind kind)
{
    return tl::unexpected(ImportError{.kind = kind});
}

/// Where @p target, written in a part of @p folder, points to inside the archive. Steps above its root end there.
QString resolved(const QString &folder, const QString &target)
{
    QStringList steps;
    if (!target.startsWith(u'/'))
        steps = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != "."_L1) {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

std::optional<ImportError> complaintOf(const QXmlStreamReader &xml)
{
    return xml.hasError() ? std::optional(ImportError{.kind = Kind::Damaged}) : std::nullopt;
}

QString runs(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "r"_L1)
            text += runs(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

ImportResult<XlsxWorkbook> XlsxWorkbook::open(const QByteArray &bytes)
{
    ImportResult<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    XlsxWorkbook workbook(std::move(*archive));
    if (auto error = workbook.load())
        return tl::unexpected(*error);
    return workbook;
}

std::optional<ImportError> XlsxWorkbook::load()
{
    if (!m_archive.contains(u"[Content_Types].xml"_s)) {
        const bool isOpenDocument = m_archive.contains(u"mimetype"_s) && m_archive.contains(u"content.xml"_s);
        return ImportError{.kind = isOpenDocument ? Kind::OtherSpreadsheet : Kind::NotASpreadsheet};
    }
    const auto top = relationsOf({});
    if (!top)
        return top.error();
    const auto document
        = std::find_if(top->cbegin(), top->cend(), [](const Relation &one) { return one.type == "officeDocument"_L1; });
    if (document == top->cend() || !m_archive.contains(document->part))
        return ImportError{.kind = Kind::NotASpreadsheet};
    if (document->part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return ImportError{.kind = Kind::OtherSpreadsheet};
    const auto relations = relationsOf(document->part);
    if (!relations)
        return relations.error();
    if (auto error = loadSheets(document->part, *relations))
        return error;
    for (const Relation &relation : *relations) {
        std::optional<ImportError> error;
        if (relation.type == "sharedStrings"_L1)
            error = loadSharedTexts(relation.part);
        else if (relation.type == "styles"_L1)
            error = loadFormats(relation.part);
        if (error)
            return error;
    }
    return std::nullopt;
}

ImportResult<QByteArray> XlsxWorkbook::readPart(const QString &part)
{
    ImportResult<QByteArray> contents = m_archive.read(part);
    if (!contents)
        return contents;
    if (const auto objection = xmlObjection(*contents))
        return failure(*objection);
    return contents;
}

ImportResult<QList<XlsxWorkbook::Relation>> XlsxWorkbook::relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    const ImportResult<QByteArray> contents = readPart(folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s);
    if (!contents)
        return tl::unexpected(contents.error());
    QList<Relation> relations;
    QXmlStreamReader xml(*contents);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("Type"_L1).toString();
        // What lies outside the file is never looked at.
        if (attributes.value("TargetMode"_L1) != "External"_L1) {
            relations.append({attributes.value("Id"_L1).toString(), type.sliced(type.lastIndexOf(u'/') + 1),
                              resolved(folder, attributes.value("Target"_L1).toString())});
        }
        xml.skipCurrentElement();
    }
    if (const auto error = complaintOf(xml))
        return tl::unexpected(*error);
    return relations;
}

std::optional<ImportError> XlsxWorkbook::loadSheets(const QString &part, const QList<Relation> &relations)
{
    const ImportResult<QByteArray> contents = readPart(part);
    if (!contents)
        return contents.error();
    QHash<QString, QString> parts;
    for (const Relation &relation : relations) {
        if (relation.type == "worksheet"_L1) // not a sheet with a chart or with macros
            parts.insert(relation.id, relation.part);
    }
    QXmlStreamReader xml(*contents);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            m_from1904 = isTrue(attributes.value("date1904"_L1));
        if (xml.name() != "sheet"_L1)
            continue;
        // The namespace of the identifier differs between the two editions of the standard.
        const auto id = std::find_if(attributes.cbegin(), attributes.cend(), [](const QXmlStreamAttribute &one) {
            return one.name() == "id"_L1 && !one.namespaceUri().isEmpty();
        });
        const QString sheetPart = id == attributes.cend() ? QString() : parts.value(id->value().toString());
        if (!sheetPart.isEmpty()) {
            const auto state = attributes.value("state"_L1);
            m_sheets.append(
                {attributes.value("name"_L1).toString(), sheetPart, !state.isEmpty() && state != "visible"_L1});
        }
    }
    if (auto error = complaintOf(xml))
        return error;
    return m_sheets.isEmpty() ? std::optional(ImportError{.kind = Kind::Empty}) : std::nullopt;
}

std::optional<ImportError> XlsxWorkbook::loadSharedTexts(const QString &part)
{
    const ImportResult<QByteArray> contents = readPart(part);
    if (!contents)
        return contents.error();
    QXmlStreamReader xml(*contents);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == "si"_L1)
            m_sharedTexts.append(richText(xml));
        else
            xml.skipCurrentElement();
        if (m_sharedTexts.size() > Limits::cells)
            return ImportError{.kind = Kind::TooManyCells};
    }
    return complaintOf(xml);
}

std::optional<ImportError> XlsxWorkbook::loadFormats(const QString &part)
{
    const ImportResult<QByteArray> contents = readPart(part);
    if (!contents)
        return contents.error();
    QHash<int, NumberFormat> own;
    QXmlStreamReader xml(*contents);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const bool isFormats = xml.name() == "numFmts"_L1;
        if (!isFormats && xml.name() != "cellXfs"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int id = attributes.value("numFmtId"_L1).toInt();
            if (isFormats)
                own.insert(id, NumberFormat::fromCode(attributes.value("formatCode"_L1)));
            else
                m_formats.append(own.contains(id) ? own.value(id) : NumberFormat::builtIn(id));
            xml.skipCurrentElement();
            if (m_formats.size() > Limits::cellFormats)
                return ImportError{.kind = Kind::Damaged};
        }
    }
    return complaintOf(xml);
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

ImportResult<XlsxWorkbook::Sheet> XlsxWorkbook::sheet(const QString &name) const
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&name](const Sheet &sheet) {
        return name.isEmpty() ? !sheet.hidden : sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != m_sheets.cend())
        return *found;
    if (name.isEmpty())
        return m_sheets.constFirst();
    return tl::unexpected(ImportError{.kind = Kind::NoSuchSheet, .name = name, .candidates = sheetNames()});
}

const QString *XlsxWorkbook::sharedText(qsizetype index) const
{
    return index >= 0 && index < m_sharedTexts.size() ? &m_sharedTexts.at(index) : nullptr;
}

const NumberFormat &XlsxWorkbook::format(qsizetype style) const
{
    static const NumberFormat general;
    return style >= 0 && style < m_formats.size() ? m_formats.at(style) : general;
}

QString XlsxWorkbook::richText(QXmlStreamReader &xml)
{
    return unescaped(runs(xml));
}

QString XlsxWorkbook::unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.capturedView(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

} // namespace Rescind::Exchange
