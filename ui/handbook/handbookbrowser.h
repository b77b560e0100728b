// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Rescind {

/// Shows a page of the handbook. It opens nothing by itself and reads no file: who follows a link is told, and pictures
/// come from the handbook alone.
class HandbookBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    /// Shows @p markdown from its top, and from the right when its language is read so.
    void setPage(const QString &markdown);
    /// Brings the heading with this number, from 0, to the top.
    void goToSection(int number);
    /// Which heading is at the top, or the last one above.
    [[nodiscard]] int sectionAtTop() const;
    /// Marks every occurrence of these words.
    void mark(const QString &typed);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isFromRight() const;
    void dress();
    void keepLinesShort();

    QString m_markdown;
    QString m_marked;
};

} // namespace Rescind
