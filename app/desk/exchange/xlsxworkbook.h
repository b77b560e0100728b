// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/importerror.h"
#include "app/desk/exchange/numberformat.h"
#include "app/desk/exchange/ziparchive.h"

#include <QList>
#include <QString>
#include <QStringList>

class QXmlStreamReader;

namespace Rescind::Exchange {

/// Everything of an XLSX file that is not a sheet: which sheets there are, the texts and the formats that they share.
class XlsxWorkbook
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< its name inside the archive
        bool hidden = false;
    };

    [[nodiscard]] static ImportResult<XlsxWorkbook> open(const QByteArray &bytes);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] QStringList sheetNames() const;
    /// The sheet @p name, letter case aside; the first visible one when it is empty.
    [[nodiscard]] ImportResult<Sheet> sheet(const QString &name) const;
    [[nodiscard]] ImportResult<QByteArray> readPart(const QString &part);

    [[nodiscard]] bool countsFrom1904() const { return m_from1904; }
    /// Null when there is no such text.
    [[nodiscard]] const QString *sharedText(qsizetype index) const;
    [[nodiscard]] const NumberFormat &format(qsizetype style) const;

    /// The text of the element that @p xml stands on (`si`, `is`): its runs put together, reading aids left out. Leaves
    /// @p xml at the element's end.
    [[nodiscard]] static QString richText(QXmlStreamReader &xml);
    /// Text as spreadsheets write it, with _x000D_ for a carriage return, undone.
    [[nodiscard]] static QString unescaped(const QString &text);

private:
    struct Relation
    {
        QString id;
        QString type; ///< the last word of its address
        QString part;
    };

    explicit XlsxWorkbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }
    [[nodiscard]] ImportResult<QList<Relation>> relationsOf(const QString &part);
    [[nodiscard]] std::optional<ImportError> load();
    [[nodiscard]] std::optional<ImportError> loadSheets(const QString &part, const QList<Relation> &relations);
    [[nodiscard]] std::optional<ImportError> loadSharedTexts(const QString &part);
    [[nodiscard]] std::optional<ImportError> loadFormats(const QString &part);

    ZipArchive m_archive;
    QList<Sheet> m_sheets;
    QList<QString> m_sharedTexts;
    QList<NumberFormat> m_formats;
    bool m_from1904 = false;
};

} // namespace Rescind::Exchange
