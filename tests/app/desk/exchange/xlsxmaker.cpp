// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/exchange/xlsxmaker.h"

#include <zip.h>

#include <memory>

namespace Rescind {
namespace {

constexpr char mainSpace[] = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr char relationSpace[] = R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

QByteArray declaration()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
}

QByteArray relations(const QByteArray &inside)
{
    return declaration() + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
           + inside + "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id
           + R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" + type + "\" Target=\""
           + target + "\"/>";
}

} // namespace

QByteArray archiveOf(const QList<ArchivePart> &parts, Packing packing)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const ArchivePart &part : parts) {
        zip_source_t *contents
            = zip_source_buffer(archive, part.contents.constData(), static_cast<zip_uint64_t>(part.contents.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), contents, ZIP_FL_ENC_UTF_8);
        if (index >= 0 && packing == Packing::Stored)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        if (index >= 0 && !part.password.isEmpty()) {
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                    part.password.constData());
        }
    }
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        bytes.resize(zip_source_tell(target));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

QByteArray partOf(const QByteArray &archive, const QByteArray &name)
{
    zip_source_t *source
        = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> opened(zip_open_from_source(source, ZIP_RDONLY, nullptr),
                                                                &zip_discard);
    zip_stat_t facts;
    if (!opened || zip_stat(opened.get(), name.constData(), 0, &facts) != 0)
        return {};
    QByteArray contents(static_cast<qsizetype>(facts.size), '\0');
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(opened.get(), name.constData(), 0),
                                                                  &zip_fclose);
    if (!file || zip_fread(file.get(), contents.data(), facts.size) != static_cast<zip_int64_t>(facts.size))
        return {};
    return contents;
}

QList<ArchivePart> XlsxMaker::parts() const
{
    return {
        {"[Content_Types].xml",
         declaration() + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", declaration() + "<workbook" + mainSpace + relationSpace + ">" + workbookExtra
                                + R"(<sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
                   + relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {"xl/worksheets/sheet1.xml", declaration() + prolog + "<worksheet" + mainSpace + relationSpace + "><sheetData>"
                                         + sheetData + "</sheetData>" + afterRows + "</worksheet>"},
        {"xl/styles.xml", declaration() + "<styleSheet" + mainSpace + "><numFmts>" + formats + "</numFmts><cellXfs>"
                              + cellFormats + "</cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", declaration() + "<sst" + mainSpace + ">" + sharedTexts + "</sst>"},
    };
}

} // namespace Rescind
