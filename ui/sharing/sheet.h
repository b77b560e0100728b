// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/orderfacts.h"

#include <QList>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTableCell>

class QPagedPaintDevice;

namespace Rescind {

/// A text for paper: dark on white whatever the window's colours, on as many pages as it takes. Every text is plain;
/// nothing is ever taken for markup. Server text goes in through serverText() or isolatedText(), save in facts. May be
/// made and painted in any one thread.
class Sheet
{
public:
    struct Column
    {
        QString title;
        int share = 1; ///< of the width, beside the others'
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    /// @param footer stands on every page, before the page's number
    Sheet(const QString &title, const QString &footer);

    enum class Look { Body, Muted, Strong };
    void addText(const QString &text, Look look = Look::Body);
    void addHeading(const QString &text);
    void addFacts(const QList<Fact> &facts);
    /// The titles stand on every page.
    void addTable(const QList<Column> &columns, const QList<QStringList> &rows);

    /// What others wrote, in full as far as anybody reads, with what can't be seen made visible.
    [[nodiscard]] static QString serverText(const QString &text);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_document.toPlainText(); }
    [[nodiscard]] const QTextDocument &document() const { return m_document; }

    /// False when the device could not be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device);
    /// Of the last paint().
    [[nodiscard]] int pages() const { return m_pages; }

private:
    void beginBlock(double spaceAbove, bool keepWithNext = false);
    void fillCell(QTextTableCell cell, const QString &text, const QTextCharFormat &format, Qt::Alignment alignment);

    QString m_title;
    QString m_footer;
    QTextDocument m_document;
    QTextCursor m_cursor;
    int m_pages = 0;
    bool m_isEmpty = true;
};

} // namespace Rescind
