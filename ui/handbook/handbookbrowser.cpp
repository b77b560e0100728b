// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/handbookbrowser.h"

#include "ui/handbook/mirroredpage.h"
#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are hard to read.
constexpr int longestLine = 92;
constexpr int lineHeight = 130;

double sizeOfHeading(int level)
{
    constexpr double first = 1.6;
    constexpr double second = 1.25;
    return level == 1 ? first : level == 2 ? second : 1.05;
}

/// How a piece of text looks, by what the Markdown made of it.
QTextCharFormat dressed(QTextCharFormat format, int headingLevel, const QPalette &palette, const QFont &font)
{
    if (headingLevel > 0) {
        // A size that is relative would count for more.
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(Theme::headingFont(font, sizeOfHeading(headingLevel)));
    }
    if (format.isAnchor())
        format.setForeground(palette.color(QPalette::Link));
    else if (format.fontFixedPitch())
        format.setBackground(Theme::mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.1));
    return format;
}

void dressBlock(const QTextBlock &block, const QPalette &palette, const QFont &font)
{
    auto format = block.blockFormat();
    const auto level = format.headingLevel();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 1 ? Space::section : 0);
    format.setBottomMargin(isInTable || block.textList() ? Space::tight : Space::normal);
    // A command is read from the left in every language.
    if (format.hasProperty(QTextFormat::BlockCodeFence))
        format.setLayoutDirection(Qt::LeftToRight);
    QTextCursor(block).setBlockFormat(format);
    struct Piece
    {
        int position;
        int length;
        QTextCharFormat format;
    };
    // All of them first: what is dressed may become one piece with its neighbour.
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto fragment = it.fragment();
        pieces.append({fragment.position(), fragment.length(), dressed(fragment.charFormat(), level, palette, font)});
    }
    for (const auto &piece : std::as_const(pieces)) {
        QTextCursor cursor(block);
        cursor.setPosition(piece.position);
        cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
}

/// In a line from the right, Qt writes what is behind a number in front of it.
void mirrorNumbers(const QTextBlock &block)
{
    auto *list = block.textList();
    if (!list || list->format().style() != QTextListFormat::ListDecimal || list->format().numberSuffix().isEmpty())
        return;
    auto format = list->format();
    format.setNumberPrefix(format.numberSuffix());
    format.setNumberSuffix({});
    list->setFormat(format);
}

void dressTables(QTextFrame &frame, const QPalette &palette, bool isFromRight)
{
    const auto children = frame.childFrames();
    for (auto *child : children) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::separator(palette));
        format.setCellPadding(Space::tight);
        format.setCellSpacing(0);
        format.setBottomMargin(Space::wide);
        if (isFromRight)
            format.setAlignment(Qt::AlignRight);
        table->setFormat(format);
    }
}

QList<QTextBlock> headingsOf(const QTextDocument &document)
{
    QList<QTextBlock> headings;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings << block;
    }
    return headings;
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
}

void HandbookBrowser::setPage(const QString &markdown)
{
    m_markdown = markdown;
    document()->setMarkdown(isFromRight() ? mirroredPage(markdown) : markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    dress();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    mark(m_marked);
}

bool HandbookBrowser::isFromRight() const
{
    return m_markdown.isRightToLeft();
}

void HandbookBrowser::dress()
{
    const auto its = palette();
    document()->setDocumentMargin(Space::section);
    auto option = document()->defaultTextOption();
    // Also a paragraph that begins with a name in Latin letters.
    option.setTextDirection(isFromRight() ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, its, font());
        if (isFromRight())
            mirrorNumbers(block);
    }
    dressTables(*document()->rootFrame(), its, isFromRight());
}

void HandbookBrowser::goToSection(int number)
{
    const auto headings = headingsOf(*document());
    if (number < 0 || number >= headings.size())
        return;
    const auto &block = headings.at(number);
    setTextCursor(QTextCursor(block));
    const auto top = document()->documentLayout()->blockBoundingRect(block).top();
    verticalScrollBar()->setValue(number == 0 ? 0 : qRound(top) - Space::normal);
}

int HandbookBrowser::sectionAtTop() const
{
    const auto headings = headingsOf(*document());
    int found = 0;
    for (int at = 0; at < headings.size(); ++at) {
        const auto top = document()->documentLayout()->blockBoundingRect(headings.at(at)).top();
        if (top <= verticalScrollBar()->value() + Space::section)
            found = at;
    }
    return found;
}

void HandbookBrowser::mark(const QString &typed)
{
    m_marked = typed;
    QList<ExtraSelection> marks;
    const auto words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        for (auto found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(Theme::fill(palette(), StateTone::Waiting));
            selection.format.setForeground(Theme::ink(palette(), StateTone::Waiting));
            marks << selection;
        }
    }
    setExtraSelections(marks);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    const bool isOurs = type == QTextDocument::ImageResource && name.scheme() == "qrc"_L1
                        && name.path().startsWith("/handbook/"_L1) && !name.path().contains(".."_L1);
    return isOurs ? QTextBrowser::loadResource(type, name) : QVariant();
}

QMimeData *HandbookBrowser::createMimeDataFromSelection() const
{
    auto *copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(withoutDirectionMarks(copied->text()));
    return copied;
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isOther || m_markdown.isEmpty())
        return;
    const auto section = sectionAtTop();
    setPage(m_markdown);
    goToSection(section);
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    keepLinesShort();
    QTextBrowser::resizeEvent(event);
}

void HandbookBrowser::keepLinesShort()
{
    const auto widest = fontMetrics().averageCharWidth() * longestLine;
    const auto whole = width() - verticalScrollBar()->sizeHint().width();
    const auto side = qMax(0, (whole - widest) / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 0, side, 0);
}

} // namespace Rescind
