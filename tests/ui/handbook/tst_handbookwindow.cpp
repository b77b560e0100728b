// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/handbook/guidance.h"
#include "ui/handbook/handbookbrowser.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QTreeWidget>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A handbook that is open at @p page.
struct OpenHandbook
{
    HandbookWindow window{Handbook({u"en"_s})};
    HandbookBrowser *browser = window.findChild<HandbookBrowser *>();
    QTreeWidget *contents = window.findChild<QTreeWidget *>();
    QLineEdit *search = window.findChild<QLineEdit *>();

    explicit OpenHandbook(const QString &page = u"start"_s) { window.present(page); }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] QString title() const { return browser->document()->begin().text(); }
    [[nodiscard]] QString chosen() const { return contents->currentItem()->text(0); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        for (QTreeWidgetItemIterator it(contents, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            texts << (*it)->text(0);
        return texts;
    }
    void follow(const QString &link) const { Q_EMIT browser->anchorClicked(QUrl(link)); }
};

} // namespace

/// The handbook in its window: found, read and left by keyboard, in every colour.
class TestHandbookWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensAtThePageOfWhoIsSignedIn_data();
    void itOpensAtThePageOfWhoIsSignedIn();
    void beforeTheSignInItBeginsAtTheBeginning();
    void itGoesWithTheMainWindow();
    void theContentsLeadThroughThePages();
    void theWayBackAndForward();
    void aLinkLeadsToAnotherPage();
    void aLinkOutsideIsAskedAbout();
    void noOtherLinkLeadsAnywhere();
    void theSearchListsWhatHoldsTheWords();
    void everythingIsReachedByKeyboard();
    void everythingHasAName();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void itReadsNoFile();
    void aPageOfAnotherLanguageSaysSo();
    void aPageFromTheRightIsLaidOutSo();
    void itsTablesBeginAtTheRight();
    void whatIsCopiedHoldsNothingUnseen();
};

void TestHandbookWindow::itOpensAtThePageOfWhoIsSignedIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("title");
    QTest::newRow("retailer") << u"rita"_s << u"Retailer staff"_s;
    QTest::newRow("supplier") << u"sam"_s << u"Supplier staff"_s;
    QTest::newRow("support desk") << u"dana"_s << u"Support desk"_s;
}

void TestHandbookWindow::itOpensAtThePageOfWhoIsSignedIn()
{
    QFETCH(QString, user);
    QFETCH(QString, title);
    SandboxProcess sandbox({u"--orders"_s, u"5"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    Desktop::Options options;
    options.server = sandbox.url();
    WindowUnderTest desk(options);
    QVERIFY(desk.signIn(sandbox, user));
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    // WHEN F1 is pressed
    QTest::keyClick(&desk.window(), Qt::Key_F1);
    // THEN the handbook is there, and the main window goes on
    auto *handbook = desk.window().guidance().handbook();
    QVERIFY(handbook && handbook->isVisible() && !handbook->isModal());
    QCOMPARE(handbook->findChild<HandbookBrowser *>()->document()->begin().text(), title);
    QVERIFY(desk.window().isEnabled() && !QApplication::activeModalWidget());
}

void TestHandbookWindow::beforeTheSignInItBeginsAtTheBeginning()
{
    WindowUnderTest desk;
    desk.window().show();
    desk.window().findChild<QAction *>(u"handbook"_s)->trigger();
    auto *handbook = desk.window().guidance().handbook();
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->findChild<HandbookBrowser *>()->document()->begin().text(), u"First steps"_s);
}

void TestHandbookWindow::itGoesWithTheMainWindow()
{
    WindowUnderTest desk;
    desk.window().show();
    desk.window().findChild<QAction *>(u"handbook"_s)->trigger();
    desk.window().close();
    QVERIFY(!desk.window().guidance().handbook()->isVisible());
}

void TestHandbookWindow::theContentsLeadThroughThePages()
{
    OpenHandbook handbook;
    QVERIFY(handbook.isActive());
    QCOMPARE(handbook.contents->topLevelItemCount(), Handbook::pageIds().size());
    handbook.contents->setFocus();
    // Each arrow key shows the next page.
    QTest::keyClick(handbook.contents, Qt::Key_Down);
    QCOMPARE(handbook.title(), u"Retailer staff"_s);
    // And the sections of one that is opened lead to their headings.
    QTest::keyClick(handbook.contents, Qt::Key_Right);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(handbook.contents, Qt::Key_Down);
    QCOMPARE(handbook.chosen(), u"A list of many"_s);
    QCOMPARE(handbook.title(), u"Retailer staff"_s);
    QVERIFY(handbook.browser->verticalScrollBar()->value() > 0);
    QCOMPARE(handbook.browser->textCursor().block().text(), u"A list of many"_s);
}

void TestHandbookWindow::theWayBackAndForward()
{
    OpenHandbook handbook;
    QVERIFY(handbook.isActive());
    auto *back = handbook.window.findChildren<QPushButton *>().constFirst();
    QVERIFY(!back->isEnabled());
    handbook.follow(u"supplier.md"_s);
    handbook.follow(u"finding.md#filters"_s);
    QVERIFY(back->isEnabled());
    QTest::keyClick(&handbook.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(handbook.title(), u"Supplier staff"_s);
    QCOMPARE(handbook.chosen(), u"Supplier staff"_s);
    QTest::keyClick(&handbook.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(handbook.title(), u"First steps"_s);
    QTest::keyClick(&handbook.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(handbook.title(), u"Supplier staff"_s);
    // Who goes elsewhere from here has nothing ahead any more.
    handbook.follow(u"sandbox.md"_s);
    QTest::keyClick(&handbook.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(handbook.title(), u"The sandbox"_s);
}

void TestHandbookWindow::aLinkLeadsToAnotherPage()
{
    const OpenHandbook handbook;
    handbook.follow(u"storage.md#how-to-erase-it"_s);
    QCOMPARE(handbook.chosen(), u"How to erase it"_s);
    handbook.follow(u"#damaged-files"_s);
    QCOMPARE(handbook.chosen(), u"Damaged files"_s);
    QCOMPARE(handbook.title(), u"What is stored, and how to erase it"_s);
}

void TestHandbookWindow::aLinkOutsideIsAskedAbout()
{
    OpenHandbook handbook(u"report"_s);
    handbook.follow(u"https://www.gnu.org/licenses/gpl-3.0.html"_s);
    auto *dialog = handbook.window.findChild<OpenOutsideDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"host"_s)->text().contains(u"www.gnu.org"_s));
    dialog->reject();
}

void TestHandbookWindow::noOtherLinkLeadsAnywhere()
{
    const OpenHandbook handbook;
    for (const auto &link : {u"http://www.gnu.org/"_s, u"file:///etc/hostname"_s, u"nowhere.md"_s,
                             u"mailto:a@b.example"_s, u"rescind://po/1"_s})
        handbook.follow(link);
    QCOMPARE(handbook.title(), u"First steps"_s);
    QVERIFY(!handbook.window.findChild<OpenOutsideDialog *>());
}

void TestHandbookWindow::theSearchListsWhatHoldsTheWords()
{
    OpenHandbook handbook;
    QVERIFY(handbook.isActive());
    const auto all = handbook.listed().size();
    QTest::keyClick(&handbook.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), handbook.search);
    QTest::keyClicks(handbook.search, u"KEYCHAIN forget"_s);
    QVERIFY(handbook.listed().contains(u"How to erase it"_s));
    QVERIFY(!handbook.listed().contains(u"Supplier staff"_s));
    // Enter goes to the first of them, and marks the words.
    QTest::keyClick(handbook.search, Qt::Key_Return);
    QVERIFY(!handbook.browser->extraSelections().isEmpty());
    QCOMPARE(QApplication::focusWidget(), handbook.contents);
    handbook.search->setText(u"zyzzyva"_s);
    QVERIFY(handbook.listed().isEmpty());
    QVERIFY(handbook.window.findChild<QLabel *>()->isVisible());
    QTest::keyClick(handbook.search, Qt::Key_Escape);
    QCOMPARE(handbook.listed().size(), all);
    QVERIFY(handbook.browser->extraSelections().isEmpty());
    QTest::keyClick(handbook.search, Qt::Key_Escape);
    QVERIFY(!handbook.window.isVisible());
}

void TestHandbookWindow::everythingIsReachedByKeyboard()
{
    OpenHandbook handbook(u"start"_s);
    QVERIFY(handbook.isActive());
    handbook.follow(u"report.md"_s);
    QSet<QWidget *> reached;
    handbook.search->setFocus();
    // The page has links, which the key goes through as well.
    for (int i = 0; i < 40; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(handbook.search));
    QVERIFY(reached.contains(handbook.contents));
    QVERIFY(reached.contains(handbook.browser));
    QVERIFY(reached.contains(handbook.window.findChildren<QPushButton *>().constFirst()));
}

void TestHandbookWindow::everythingHasAName()
{
    const OpenHandbook handbook;
    QCOMPARE(handbook.browser->accessibleName(), u"Handbook"_s);
    QCOMPARE(handbook.contents->accessibleName(), u"Contents"_s);
    QCOMPARE(handbook.search->accessibleName(), u"Search the handbook"_s);
}

void TestHandbookWindow::everyTextCanBeRead_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

void TestHandbookWindow::everyTextCanBeRead()
{
    QFETCH(ColourScheme, scheme);
    OutlineStyle::install();
    // GIVEN a page that was opened in other colours
    Theme::apply(scheme == ColourScheme::Dark ? ColourScheme::Light : ColourScheme::Dark);
    OpenHandbook handbook;
    Theme::apply(scheme);
    QCoreApplication::processEvents();
    for (const auto &id : Handbook::pageIds()) {
        handbook.follow(id + u".md"_s);
        const auto palette = handbook.browser->palette();
        QCOMPARE(Theme::isDark(palette), scheme == ColourScheme::Dark);
        for (auto block = handbook.browser->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const auto format = it.fragment().charFormat();
                const auto ink = format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color()
                                                                                  : palette.color(QPalette::Text);
                const auto paper = format.hasProperty(QTextFormat::BackgroundBrush) ? format.background().color()
                                                                                    : palette.color(QPalette::Base);
                QVERIFY2(Theme::contrast(ink, paper) >= 4.5, qPrintable(it.fragment().text()));
            }
        }
    }
    Theme::apply(ColourScheme::System);
}

void TestHandbookWindow::itReadsNoFile()
{
    HandbookBrowser browser;
    for (const auto &name : {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"qrc:/icons/help.svg"_s,
                             u"qrc:/handbook/../icons/help.svg"_s, u"https://www.gnu.org/x.png"_s}) {
        for (const int type :
             {QTextDocument::ImageResource, QTextDocument::HtmlResource, QTextDocument::MarkdownResource})
            QVERIFY2(!browser.loadResource(type, QUrl(name)).isValid(), qPrintable(name));
    }
}

void TestHandbookWindow::aPageOfAnotherLanguageSaysSo()
{
    HandbookWindow window(Handbook({u"nl"_s}));
    window.present(u"supplier"_s);
    const auto *document = window.findChild<HandbookBrowser *>()->document();
    QCOMPARE(document->begin().text(), u"Supplier staff"_s);
    QCOMPARE(document->begin().next().text(), u"This page is not there in your language yet."_s);
}

void TestHandbookWindow::aPageFromTheRightIsLaidOutSo()
{
    HandbookWindow window(Handbook({u"ar"_s}));
    const auto *document = window.findChild<HandbookBrowser *>()->document();
    int commands = 0;
    for (const auto &id : Handbook::pageIds()) {
        window.present(id);
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            const bool isCommand = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            commands += isCommand ? 1 : 0;
            const auto direction = isCommand ? Qt::LeftToRight : Qt::RightToLeft;
            QVERIFY2(block.textDirection() == direction, qPrintable(id + u": "_s + block.text()));
            // The key keeps its last character at its end.
            QVERIFY2(!block.text().contains(u"Ctrl+,"_s) || block.text().contains(u"\u2068Ctrl+,\u2069"_s),
                     qPrintable(block.text()));
            if (const auto *list = block.textList(); list && list->format().style() == QTextListFormat::ListDecimal)
                QVERIFY2(list->itemText(block).endsWith(u'.'), qPrintable(list->itemText(block)));
        }
    }
    QCOMPARE(commands, 7);
}

void TestHandbookWindow::itsTablesBeginAtTheRight()
{
    const auto firstTable = [](const HandbookWindow &window) {
        const auto frames = window.findChild<HandbookBrowser *>()->document()->rootFrame()->childFrames();
        return qobject_cast<QTextTable *>(frames.value(0));
    };
    HandbookWindow english(Handbook({u"en"_s}));
    english.present(u"storage"_s);
    HandbookWindow arabic(Handbook({u"ar"_s}));
    arabic.present(u"storage"_s);
    const auto *fromLeft = firstTable(english);
    const auto *fromRight = firstTable(arabic);
    QVERIFY(fromLeft && fromRight);
    QCOMPARE(fromRight->columns(), 3);
    QCOMPARE(fromRight->rows(), fromLeft->rows());
    QVERIFY(fromLeft->cellAt(2, 1).firstCursorPosition().block().text().contains(u"accounts.json"_s));
    QVERIFY(fromRight->cellAt(2, 1).firstCursorPosition().block().text().contains(u"accounts.json"_s));
    // What it is about stands first, which is at the right.
    QCOMPARE(fromRight->cellAt(7, 2).firstCursorPosition().block().text(), u"النافذة"_s);
    QCOMPARE(fromRight->format().alignment(), Qt::AlignRight);
}

void TestHandbookWindow::whatIsCopiedHoldsNothingUnseen()
{
    HandbookWindow window(Handbook({u"ar"_s}));
    window.present(u"storage"_s);
    auto *browser = window.findChild<HandbookBrowser *>();
    browser->selectAll();
    browser->copy();
    const auto copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"~/.config/rescind"_s));
    QVERIFY(!copied.contains(QChar(0x2068)) && !copied.contains(QChar(0x2069)));
}

QTEST_MAIN(TestHandbookWindow)
#include "tst_handbookwindow.moc"
