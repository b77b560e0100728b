// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADesktopTheStyleIsOurs();
    void theButtonThatClearsAFieldIsOurs();
    void qtsOwnButtonsHaveNoPictures();
    void everyInkCanBeRead_data();
    void everyInkCanBeRead();
    void everyShapeDiffersWithoutColour();
    void everyIconIsDrawnAndFollowsTheColours();
    void aColourThatCannotBeReadIsMendedTowardsOneThatCan();
    void buttonsGoOnInANewRow();
};

void TestStyle::withoutADesktopTheStyleIsOurs()
{
    // GIVEN the style that Qt takes where no desktop names one, as on its VNC platform
    QApplication::setStyle(u"windows"_s);
    QVERIFY(!OutlineStyle::isFusion());
    // WHEN the program sets up its own
    OutlineStyle::install();
    // THEN it is in force
    QVERIFY(OutlineStyle::isFusion());
}

void TestStyle::theButtonThatClearsAFieldIsOurs()
{
    // GIVEN a style that is not ours
    QApplication::setStyle(u"windows"_s);
    // WHEN the program sets up its own
    const auto icon = symbolicIcon(u"close"_s);
    OutlineStyle::install(icon);
    // THEN fields have its drawing, which follows the colours, and all else has Qt's
    constexpr int side = 16;
    const auto drawn
        = [](QStyle::StandardPixmap what) { return QApplication::style()->standardIcon(what).pixmap(side).toImage(); };
    QCOMPARE(drawn(QStyle::SP_LineEditClearButton), icon.pixmap(side).toImage());
    QVERIFY(drawn(QStyle::SP_DirIcon) != icon.pixmap(side).toImage());
}

void TestStyle::qtsOwnButtonsHaveNoPictures()
{
    OutlineStyle::install({});
    const QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Ok);
    QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
    QVERIFY(buttons.button(QDialogButtonBox::Ok)->icon().isNull());
}

void TestStyle::everyInkCanBeRead_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
    QTest::newRow("system") << ColourScheme::System;
}

void TestStyle::everyInkCanBeRead()
{
    QFETCH(ColourScheme, scheme);
    OutlineStyle::install();
    Theme::apply(scheme);
    const auto palette = QApplication::palette();
    if (scheme != ColourScheme::System)
        QCOMPARE(Theme::isDark(palette), scheme == ColourScheme::Dark);
    constexpr double readable = 4.5;
    for (const auto tone : {StateTone::Quiet, StateTone::Waiting, StateTone::Settled, StateTone::Information,
                            StateTone::Warning, StateTone::Trouble}) {
        const auto ink = Theme::ink(palette, tone);
        QVERIFY2(Theme::contrast(ink, Theme::fill(palette, tone)) >= readable, qPrintable(ink.name()));
        QVERIFY2(Theme::contrast(ink, palette.color(QPalette::Base)) >= readable, qPrintable(ink.name()));
    }
    const auto window = palette.color(QPalette::Window);
    QVERIFY(Theme::contrast(Theme::mutedText(palette), window) >= readable);
    QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), window) >= readable);
    QVERIFY(Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= readable);
    QVERIFY(Theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= readable);
}

void TestStyle::everyShapeDiffersWithoutColour()
{
    constexpr int side = 12; // the smallest it is drawn at
    const QList<StateMark> marks{StateMark::None,     StateMark::Requested, StateMark::Cancelled, StateMark::Partly,
                                 StateMark::Rejected, StateMark::Mixed,     StateMark::Shipped,   StateMark::Unknown,
                                 StateMark::Done,     StateMark::Stopped,   StateMark::Note};
    QList<QImage> images;
    for (const auto mark : marks) {
        QImage image(side, side, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(painter, QRectF(0, 0, side, side), mark, Qt::black, Qt::white, 0.33);
        images << image;
    }
    for (qsizetype i = 0; i < images.size(); ++i) {
        for (qsizetype j = i + 1; j < images.size(); ++j) {
            qint64 difference = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x)
                    difference += qAbs(qGray(images[i].pixel(x, y)) - qGray(images[j].pixel(x, y)));
            }
            const auto share = static_cast<double>(difference) / (255.0 * side * side);
            QVERIFY2(share > 0.05, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(share)));
        }
    }
}

void TestStyle::everyIconIsDrawnAndFollowsTheColours()
{
    QVERIFY(!programIcon().pixmap(64, 64).isNull());
    QDirIterator files(u":/icons"_s, {u"*.svg"_s}, QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        files.next();
        const auto name = files.fileInfo().completeBaseName();
        if (name == u"rescind"_s)
            continue;
        ++seen;
        const auto strongest = [&name](ColourScheme scheme) {
            Theme::apply(scheme);
            const auto image = symbolicIcon(name).pixmap(32, 32).toImage();
            int alpha = 0;
            QRgb pixel = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > alpha) {
                        alpha = qAlpha(image.pixel(x, y));
                        pixel = image.pixel(x, y);
                    }
                }
            }
            return alpha > 200 ? qGray(pixel) : -1;
        };
        const auto light = strongest(ColourScheme::Light);
        const auto dark = strongest(ColourScheme::Dark);
        QVERIFY2(light >= 0 && light < 100, qPrintable(name));
        QVERIFY2(dark > 150, qPrintable(name));
    }
    QVERIFY(seen >= 10);
}

void TestStyle::aColourThatCannotBeReadIsMendedTowardsOneThatCan()
{
    for (const auto background : {QColor(Qt::white), QColor(Qt::black), QColor(0x808080), QColor(0x1f57b8)}) {
        for (const auto colour : {QColor(Qt::yellow), QColor(Qt::blue), QColor(0x777777)}) {
            const auto mended = Theme::readable(colour, background);
            QVERIFY(Theme::contrast(mended, background) >= 4.5
                    || Theme::contrast(mended, background) >= Theme::contrast(colour, background));
        }
    }
    // What can be read already stays as it is.
    QCOMPARE(Theme::readable(QColor(Qt::black), QColor(Qt::white)), QColor(Qt::black));
}

void TestStyle::buttonsGoOnInANewRow()
{
    QWidget place;
    auto *layout = new FlowLayout(8, &place);
    QList<QPushButton *> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons << new QPushButton(u"A button of some length"_s, &place);
        layout->addWidget(buttons.last());
    }
    const auto one = buttons.first()->sizeHint();
    place.resize(one.width() * 5, 200);
    place.show();
    QCOMPARE(buttons[3]->y(), buttons[0]->y());
    place.resize(one.width() * 2 + 20, 200);
    QCOMPARE(buttons[1]->y(), buttons[0]->y());
    QVERIFY(buttons[2]->y() > buttons[0]->y());
    QCOMPARE(layout->heightForWidth(place.width()), 2 * one.height() + 8);
    for (const auto *button : buttons)
        QVERIFY(button->width() >= one.width());
    // From right to left the first one is at the right.
    place.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(buttons[0]->x() > buttons[1]->x());
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
