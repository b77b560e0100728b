// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Rescind {

struct ArchivePart
{
    QByteArray name;
    QByteArray contents;
    QByteArray password = {}; ///< encrypts it when not empty
};

/// How the parts of an archive are kept in it.
enum class Packing { Deflated, Stored };

/// A ZIP archive, made in memory.
[[nodiscard]] QByteArray archiveOf(const QList<ArchivePart> &parts, Packing packing = Packing::Deflated);
/// What a part of @p archive holds; null when there is none.
[[nodiscard]] QByteArray partOf(const QByteArray &archive, const QByteArray &name);

/// The parts of an XLSX file, put together by hand.
struct XlsxMaker
{
    QByteArray sheetData = {};   ///< rows
    QByteArray afterRows = {};   ///< <mergeCells> and the like
    QByteArray sharedTexts = {}; ///< <si>…
    QByteArray formats = {};     ///< <numFmt …>
    QByteArray cellFormats = {}; ///< <xf …>
    QByteArray workbookExtra = {};
    QByteArray prolog = {}; ///< of the sheet, before its element

    [[nodiscard]] QList<ArchivePart> parts() const;
    [[nodiscard]] QByteArray file() const { return archiveOf(parts()); }
};

} // namespace Rescind
