// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/tablereader.h"
#include "tests/ui/windowundertest.h"
#include "ui/models/ordersmodel.h"
#include "ui/sharing/exportdialog.h"
#include "ui/sharing/orderlink.h"
#include "ui/sharing/sharing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;

} // namespace

/// What leaves the window for somebody else: the clipboard, files, paper.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsInTheMenuAndHasAName();
    void withoutAnOrderNothingOfAnOrderIsOffered();
    void selectedOrdersAreCopiedAsATable();
    void copyingInAFieldCopiesWhatIsMarkedThere();
    void theLinesOfTheOrderAreCopiedAsATable();
    void aLinkToTheOrderIsCopied();
    void aDeedIsCopiedAsCurlWithoutTheToken();
    void theSupplierIsOfferedTheSuppliersCalls();
    void whatIsShownIsExportedAsItIsShown();
    void onlyWhatIsSelectedIsExported();
    void theExportGoesWithItsWorkspace();
    void theListAndTheCaseAreSavedAsPdf();
    void thePrinterIsAskedForWithoutHoldingUpTheWindow();
    void whatCannotBeSavedIsSaid();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> signedIn(const QString &user = u"rita"_s);
    [[nodiscard]] static QAction *action(WindowUnderTest &desk, const QString &name)
    {
        return desk.window().findChild<QAction *>(name);
    }
    [[nodiscard]] static ExportDialog *openExport(WindowUnderTest &desk);
    /// What the menu of calls offers, by name.
    [[nodiscard]] static QStringList curlNames(WindowUnderTest &desk);
    [[nodiscard]] static QStringList numbersShown(WindowUnderTest &desk);
    [[nodiscard]] static QStringList numbersIn(const QString &path);
    static void select(WindowUnderTest &desk, int first, int last);

    SandboxProcess m_sandbox{{u"--orders"_s, u"60"_s}};
};

void TestSharing::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

std::unique_ptr<WindowUnderTest> TestSharing::signedIn(const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox.url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    return desk->signIn(m_sandbox, user) ? std::move(desk) : nullptr;
}

ExportDialog *TestSharing::openExport(WindowUnderTest &desk)
{
    action(desk, u"exportOrders"_s)->trigger();
    return desk.window().findChild<ExportDialog *>();
}

QStringList TestSharing::curlNames(WindowUnderTest &desk)
{
    auto *menu = desk.window().findChild<QMenu *>(u"copyAsCurl"_s);
    Q_EMIT menu->aboutToShow();
    QStringList names;
    const auto actions = menu->actions();
    for (const auto *one : actions) {
        if (one->isEnabled())
            names << one->objectName();
    }
    return names;
}

QStringList TestSharing::numbersShown(WindowUnderTest &desk)
{
    QStringList numbers;
    auto &orders = desk.window().workspace()->orders();
    for (int row = 0; row < orders.rowCount(); ++row) {
        const auto cell = orders.index(row, OrdersModel::PurchaseOrderNumberColumn);
        if (!QTest::qWaitFor([&] { return !cell.data().toString().isEmpty(); }, patience))
            return {};
        numbers << cell.data().toString();
    }
    return numbers;
}

QStringList TestSharing::numbersIn(const QString &path)
{
    const auto table = Exchange::readTableFile(path, {.header = Exchange::HeaderRow::Present});
    QStringList numbers;
    if (!table)
        return numbers;
    for (const auto &row : table->rows)
        numbers << row.cells.constFirst();
    return numbers;
}

void TestSharing::select(WindowUnderTest &desk, int first, int last)
{
    auto *table = desk.orders();
    table->selectionModel()->select(QItemSelection(table->model()->index(first, 0), table->model()->index(last, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestSharing::everyCommandIsInTheMenuAndHasAName()
{
    WindowUnderTest desk;
    const auto menus = desk.window().menuBar()->actions();
    const auto share
        = std::find_if(menus.cbegin(), menus.cend(), [](const QAction *menu) { return menu->text() == u"&Share"_s; });
    QVERIFY(share != menus.cend());
    const auto actions = (*share)->menu()->actions();
    QSet<QChar> mnemonics;
    int commands = 0;
    for (const auto *one : actions) {
        if (one->isSeparator())
            continue;
        ++commands;
        const auto name = one->menu() ? one->menu()->objectName() : one->objectName();
        QVERIFY2(!name.isEmpty(), qPrintable(one->text()));
        const auto at = one->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(one->text()));
        mnemonics.insert(one->text().at(at + 1).toLower());
    }
    QCOMPARE(mnemonics.size(), commands);
    // AND no key of theirs is another's
    QSet<QKeySequence> keys;
    const auto all = desk.window().findChildren<QAction *>();
    for (const auto *one : all) {
        const auto *place = qobject_cast<QWidget *>(one->parent());
        if (place && place->window() != &desk.window())
            continue; // another window has keys of its own
        const auto its = one->shortcuts();
        for (const auto &key : its) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestSharing::withoutAnOrderNothingOfAnOrderIsOffered()
{
    WindowUnderTest desk;
    for (const auto &name : {u"copyOrders"_s, u"copyLines"_s, u"copyLink"_s, u"exportOrders"_s, u"printList"_s,
                             u"savePdfOfList"_s, u"printCase"_s, u"savePdfOfCase"_s})
        QVERIFY2(!action(desk, name)->isEnabled(), qPrintable(name));
    const auto signedInDesk = signedIn();
    QVERIFY(signedInDesk);
    signedInDesk->orders()->clearSelection();
    QVERIFY(action(*signedInDesk, u"exportOrders"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!action(*signedInDesk, u"printCase"_s)->isEnabled(), patience);
    QVERIFY(!action(*signedInDesk, u"copyOrders"_s)->isEnabled());
}

void TestSharing::selectedOrdersAreCopiedAsATable()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    select(*desk, 2, 6);
    desk->orders()->setFocus();
    QApplication::clipboard()->clear();
    // WHEN the copy key is pressed in the table
    QTest::keySequence(desk->orders(), QKeySequence::Copy);
    // THEN these orders are on the clipboard, below the columns' names
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text().count(u'\n'), 6, patience);
    const auto lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.constFirst().startsWith(u"PO number\tOrder id\t"_s));
    const auto shown = numbersShown(*desk);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(lines.at(row + 1).section(u'\t', 0, 0), shown.at(row + 2));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk->window().findChild<QStatusBar *>()->currentMessage().contains(u"5 order(s) were copied"_s), patience);
}

void TestSharing::copyingInAFieldCopiesWhatIsMarkedThere()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    select(*desk, 0, 3);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"5527"_s);
    search->selectAll();
    QTest::keySequence(search, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"5527"_s);
}

void TestSharing::theLinesOfTheOrderAreCopiedAsATable()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    action(*desk, u"copyLines"_s)->trigger();
    const auto lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(lines.at(row + 1).startsWith(threeLines + u'\t'));
        QVERIFY(lines.at(row + 1).contains(desk->shownOrder()->lineItems.at(row).uuid));
    }
}

void TestSharing::aLinkToTheOrderIsCopied()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    action(*desk, u"copyLink"_s)->trigger();
    const auto link = OrderLink::parse(QApplication::clipboard()->text());
    QVERIFY(link);
    QCOMPARE(*link, (OrderLink{OrderLink::Kind::Order, desk->shownOrder()->uuid}));
}

void TestSharing::aDeedIsCopiedAsCurlWithoutTheToken()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    // GIVEN no line THEN only calls of the whole order can be copied
    desk->lines()->clearSelection();
    QCOMPARE(curlNames(*desk), QStringList({u"curl-read"_s, u"curl-cancel-order"_s}));
    QVERIFY(desk->chooseLine([](const LineItem &) { return true; }));
    QCOMPARE(curlNames(*desk), QStringList({u"curl-read"_s, u"curl-cancel-order"_s, u"curl-cancel-item"_s}));
    // WHEN a call is copied
    const auto line = desk->shownLine();
    action(*desk, u"curl-cancel-item"_s)->trigger();
    // THEN it is for this line at this server, and without the token; nothing was sent
    const auto command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl "_s), qPrintable(command));
    QVERIFY(command.contains(u"--request DELETE"_s));
    QVERIFY(command.contains(m_sandbox.url().toString(QUrl::RemovePath)));
    QVERIFY(command.contains(u"/timp/orders/items/cancel/%1/"_s.arg(line)));
    QVERIFY(command.contains(u"\"Authorization: Token $RESCIND_TOKEN\""_s));
    QVERIFY(!command.endsWith(u'\n'));
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
}

void TestSharing::theSupplierIsOfferedTheSuppliersCalls()
{
    const auto desk = signedIn(u"sam"_s);
    QVERIFY(desk && desk->chooseOrder(threeLines));
    QVERIFY(desk->chooseLine([](const LineItem &) { return true; }));
    QCOMPARE(curlNames(*desk), QStringList({u"curl-read"_s, u"curl-confirm-order"_s, u"curl-reject-order"_s,
                                            u"curl-confirm-item"_s, u"curl-reject-item"_s}));
}

void TestSharing::whatIsShownIsExportedAsItIsShown()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    desk->window().workspace()->orders().sort(OrdersModel::PurchaseOrderNumberColumn, Qt::AscendingOrder);
    QVERIFY(desk->waitUntilAtRest());
    const auto shown = numbersShown(*desk);
    QVERIFY(shown.size() > 50);
    auto *dialog = openExport(*desk);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), patience);
    QVERIFY(!dialog->isModal());
    const QTemporaryDir folder;
    for (const auto &name : {u"orders.csv"_s, u"orders.xlsx"_s}) {
        const auto path = folder.filePath(name);
        dialog->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(path), patience);
        QVERIFY(desk->screen().contains(u"%1 order(s) were exported"_s.arg(shown.size())));
        QCOMPARE(numbersIn(path), shown);
    }
    // AND the other choice gives a row for each line item
    const auto radios = dialog->findChildren<QRadioButton *>();
    for (auto *radio : radios) {
        if (radio->text().remove(u'&') == u"line item"_s)
            radio->click();
    }
    const auto path = folder.filePath(u"lines.csv"_s);
    dialog->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(path), patience);
    QVERIFY(numbersIn(path).size() > shown.size());
    QCOMPARE(numbersIn(path).count(threeLines), 3);
}

void TestSharing::onlyWhatIsSelectedIsExported()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    select(*desk, 3, 7);
    auto *dialog = openExport(*desk);
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orders.csv"_s);
    dialog->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"5 order(s) were exported"_s), patience);
    QCOMPARE(numbersIn(path), numbersShown(*desk).mid(3, 5));
}

void TestSharing::theExportGoesWithItsWorkspace()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const QPointer<ExportDialog> dialog = openExport(*desk);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    Q_EMIT desk->window().signOutRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
}

void TestSharing::theListAndTheCaseAreSavedAsPdf()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    auto *sharing = desk->window().findChild<Sharing *>();
    const QTemporaryDir folder;
    const auto casePath = folder.filePath(u"case.pdf"_s);
    sharing->savePdfOfCase(casePath);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(casePath), patience);
    QVERIFY(QFile(casePath).size() > 5000);
    const auto listPath = folder.filePath(u"list.pdf"_s);
    sharing->savePdfOfList(listPath);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(listPath), patience);
    QVERIFY(QFile(listPath).size() > 5000);
    // AND a name is suggested that no file system minds
    action(*desk, u"savePdfOfCase"_s)->trigger();
    const auto *dialog = desk->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"Case 5527771067.pdf"_s));
}

void TestSharing::thePrinterIsAskedForWithoutHoldingUpTheWindow()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    for (const auto &name : {u"printCase"_s, u"printList"_s}) {
        action(*desk, name)->trigger();
        const auto isAsked = [&] {
            const auto dialogs = desk->window().findChildren<QDialog *>();
            return std::any_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) {
                return dialog->inherits("QPrintDialog") && dialog->isVisible();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        const auto dialogs = desk->window().findChildren<QDialog *>();
        for (auto *dialog : dialogs)
            dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), patience);
    }
}

void TestSharing::whatCannotBeSavedIsSaid()
{
    const auto desk = signedIn();
    QVERIFY(desk && desk->chooseOrder(threeLines));
    const QTemporaryDir folder;
    desk->window().findChild<Sharing *>()->savePdfOfCase(folder.filePath(u"none/case.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The PDF was not saved"_s), patience);
    auto *dialog = openExport(*desk);
    QVERIFY(dialog);
    dialog->exportTo(folder.filePath(u"none/orders.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The orders were not exported"_s), patience);
}

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
