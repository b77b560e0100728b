// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "ui/finding/findingbar.h"
#include "ui/finding/ordercolumns.h"
#include "ui/finding/searchfield.h"
#include "ui/finding/worklist.h"
#include "ui/models/ordersmodel.h"
#include "ui/models/viewsmodel.h"
#include "ui/panes/orderpane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;

/// The views of a desk, as a person reads them.
class Views
{
public:
    explicit Views(const WindowUnderTest &desk)
        : list(desk.visible<QListView>(u"Views"_s))
    {
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] int row(const QString &name) const { return static_cast<int>(names().indexOf(name)); }
    [[nodiscard]] QString count(const QString &name) const
    {
        return list->model()->index(row(name), 0).data(ViewsModel::CountRole).toString();
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    void choose(const QString &name) const
    {
        const auto place = list->visualRect(list->model()->index(row(name), 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    }

    QListView *list;
};

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void eachRoleHasItsViews();
    void aViewShowsAsManyAsItSays();
    void aRowReadsSensibly();
    void keysChooseViews();
    void aSearchInAViewCanGoOnInAll();
    void chipsAreTakenAwayByKeyAndMouse();
    void whatIsNotUnderstoodIsSaid();
    void statusesAndSuppliersAreCompleted();
    void searchesAreSavedRenamedMovedAndDeleted();
    void anEmailBecomesAListOfItsOrders();
    void twoNumbersAndEnterAreAList();
    void aNumberInSeveralLinesIsLookedFor();
    void theChosenOrderStaysWhenItLeavesTheView();
    void theViewComesBack();
    void columnsComeBackByTheirNames();
    void settingsOfAnotherVersionDoNoHarm();
    void sequencesAreInTheMenu();
    void aNarrowWindowHasNoRoomForViews();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> signedIn(const QString &user = u"rita"_s);

    SandboxProcess m_sandbox{{u"--orders"_s, u"60"_s}};
};

void TestViews::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

std::unique_ptr<WindowUnderTest> TestViews::signedIn(const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox.url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    return desk->signIn(m_sandbox, user) ? std::move(desk) : nullptr;
}

void TestViews::eachRoleHasItsViews()
{
    const auto retailer = signedIn();
    QVERIFY(retailer);
    const Views theirs(*retailer);
    QAbstractItemModelTester tester(theirs.list->model());
    QCOMPARE(theirs.names(), QStringList({u"Waiting for suppliers"_s, u"Overdue"_s, u"Rejected by the supplier"_s,
                                          u"Cancelled"_s, u"Unknown outcome"_s, u"Failed"_s, u"All orders"_s}));
    QCOMPARE(theirs.current(), u"All orders"_s);
    const auto supplier = signedIn(u"sue"_s);
    QVERIFY(supplier);
    QCOMPARE(Views(*supplier).names(), QStringList({u"Needs my decision"_s, u"Answered by me"_s, u"Put off"_s,
                                                    u"Unknown outcome"_s, u"Failed"_s, u"All orders"_s}));
}

void TestViews::aViewShowsAsManyAsItSays()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    const auto all = views.names();
    int shown = 0;
    for (const auto &name : all) {
        views.choose(name);
        QCOMPARE(views.current(), name);
        QVERIFY(desk->waitUntilAtRest());
        QTRY_COMPARE_WITH_TIMEOUT(views.count(name), QString::number(desk->window().workspace()->orders().rowCount()),
                                  patience);
        shown += desk->window().workspace()->orders().rowCount() > 0 ? 1 : 0;
        if (desk->window().workspace()->orders().rowCount() == 0)
            QVERIFY(desk->buttonSaying(u"Show all orders"_s));
    }
    QVERIFY(shown >= 2);
    // WHEN something is asked for, THEN it is counted as waiting
    QVERIFY(desk->chooseOrder(threeLines));
    QVERIFY(desk->chooseLine(isOpen));
    const auto before = views.count(u"Waiting for suppliers"_s).toInt();
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    QTRY_COMPARE_WITH_TIMEOUT(views.count(u"Waiting for suppliers"_s).toInt(), before + 1, patience);
    views.choose(u"Waiting for suppliers"_s);
    QVERIFY(desk->waitUntilAtRest());
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders(), patience);
    QVERIFY(desk->cellOf(desk->shownOrder()->uuid).isValid());
}

void TestViews::aRowReadsSensibly()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    const auto row = views.row(u"All orders"_s);
    const auto count = views.count(u"All orders"_s);
    auto *interface = QAccessible::queryAccessibleInterface(views.list);
    QCOMPARE(interface->role(), QAccessible::List);
    QCOMPARE(interface->child(row)->text(QAccessible::Name), u"All orders, %1 order(s)"_s.arg(count));
}

void TestViews::keysChooseViews()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    QTest::keyClick(&desk->window(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(views.current(), u"Cancelled"_s, patience);
    QTest::keyClick(&desk->window(), Qt::Key_7, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(views.current(), u"All orders"_s, patience);
    // With the arrows too.
    views.list->setFocus();
    QTest::keyClick(views.list, Qt::Key_Up);
    QCOMPARE(views.current(), u"Failed"_s);
    // F9 hides it all, and brings it back.
    QTest::keyClick(&desk->window(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(!views.list->isVisible(), patience);
    QTest::keyClick(&desk->window(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(views.list->isVisible(), patience);
}

void TestViews::aSearchInAViewCanGoOnInAll()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    views.choose(u"Cancelled"_s);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(threeLines);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Search all orders"_s), patience);
    QCOMPARE(views.current(), u"Cancelled"_s);
    QVERIFY(desk->press(u"Search all orders"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 1, patience);
    QCOMPARE(views.current(), u"All orders"_s);
    QCOMPARE(search->text(), threeLines);
}

void TestViews::chipsAreTakenAwayByKeyAndMouse()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const auto all = desk->window().workspace()->orders().rowCount();
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(u"status:cancelled after:2020-01-01 supplier:calder"_s);
    QVERIFY(desk->waitUntilAtRest());
    const auto filtered = desk->window().workspace()->orders().rowCount();
    QVERIFY(filtered > 0 && filtered < all);
    const auto chip = [&desk](const QString &text) { return qobject_cast<QPushButton *>(desk->buttonSaying(text)); };
    for (const auto &text : {u"Status: cancelled"_s, u"Supplier: calder"_s})
        QVERIFY2(chip(text), qPrintable(text));
    QVERIFY(chip(u"Status: cancelled"_s)->accessibleName().startsWith(u"Take away"_s));
    QTest::mouseClick(chip(u"Status: cancelled"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), u"after:2020-01-01 supplier:calder"_s, patience);
    chip(u"Supplier: calder"_s)->setFocus();
    QTest::keyClick(chip(u"Supplier: calder"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), u"after:2020-01-01"_s, patience);
    QVERIFY(search->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), all, patience);
}

void TestViews::whatIsNotUnderstoodIsSaid()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    const auto customer = customerName(desk->knownOf(threeLines).value(0)).section(u' ', -1);
    search->setText(u"status:lost "_s + customer);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"“lost” is no status"_s), patience);
    QVERIFY(desk->screen().contains(u"requested, "_s));
    // The rest is searched for all the same.
    QVERIFY(desk->waitUntilAtRest());
    QVERIFY(desk->window().workspace()->orders().rowCount() > 0);
    search->setText(u"colour:red"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"“colour:” is not known"_s), patience);
    search->clear();
    QVERIFY(!desk->screen().contains(u"is not known"_s));
}

void TestViews::statusesAndSuppliersAreCompleted()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setFocus();
    const auto offered = [] {
        QStringList texts;
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
        return texts;
    };
    QTest::keyClick(search, Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 7, patience);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClicks(search, u"status:rej"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList(u"rejected"_s), patience);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), u"status:rejected "_s, patience);
    search->clear();
    QTest::keyClicks(search, u"supplier:c"_s);
    QTRY_VERIFY_WITH_TIMEOUT(offered().contains(u"\"Calder Ceramics\""_s), patience);
    // A word alone is left in peace.
    search->clear();
    QTest::keyClicks(search, u"st"_s);
    QVERIFY(offered().isEmpty());
}

void TestViews::searchesAreSavedRenamedMovedAndDeleted()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    QVERIFY(!desk->button(u"Save this search"_s) || !desk->button(u"Save this search"_s)->isEnabled());
    search->setText(u"status:cancelled"_s);
    QVERIFY(desk->press(u"Save this search"_s));
    // It can be named at once.
    auto *editor = desk->visible<QLineEdit>(u"Name of the search"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Gone"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(views.names().constLast(), u"Gone"_s, patience);
    QCOMPARE(views.current(), u"Gone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(views.count(u"Gone"_s), views.count(u"Cancelled"_s), patience);
    search->setText(u"carter"_s);
    QCOMPARE(views.current(), u"All orders"_s);
    QVERIFY(desk->press(u"Save this search"_s));
    editor = desk->visible<QLineEdit>(u"Name of the search"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(views.names().constLast(), u"carter"_s, patience);
    // WHEN one is chosen, THEN it is searched for
    views.choose(u"Gone"_s);
    QCOMPARE(search->text(), u"status:cancelled"_s);
    views.choose(u"All orders"_s);
    QCOMPARE(search->text(), QString());
    views.choose(u"carter"_s);
    QTest::keyClick(views.list, Qt::Key_Up, Qt::AltModifier);
    const auto names = views.names();
    QCOMPARE(names.last(2), QStringList({u"carter"_s, u"Gone"_s}));
    QTest::keyClick(views.list, Qt::Key_Delete);
    QCOMPARE(views.names().constLast(), u"Gone"_s);
    QVERIFY(!views.names().contains(u"carter"_s));
    // What was searched for stays.
    QCOMPARE(search->text(), u"carter"_s);
}

void TestViews::anEmailBecomesAListOfItsOrders()
{
    // GIVEN an e-mail that names two orders, one of them twice, and one that nobody knows
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    QStringList known;
    const auto all = desk->known();
    for (const auto &one : all) {
        const auto number = one.order.purchaseOrderNumber;
        if (number.startsWith(u"55310"_s) && !known.contains(number) && known.size() < 2)
            known << number;
    }
    QCOMPARE(known.size(), 2);
    const auto email
        = u"Hello,\nplease stop PO %1 (and %2).\nAlso PO 9990001234, and again %1.\nTel. +49 30 1234567\n"_s.arg(
            known[0], known[1]);
    QApplication::clipboard()->setText(email);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    // THEN they are a view of their own
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"from the pasted text"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 2, patience);
    QCOMPARE(views.current(), u"From pasted text"_s);
    QCOMPARE(views.count(u"From pasted text"_s), u"2"_s);
    QVERIFY(search->text().isEmpty());
    QVERIFY2(desk->screen().contains(u"9990001234"_s), qPrintable(desk->screen()));
    // WHEN another view is looked at, THEN the list can be come back to
    views.choose(u"All orders"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount() > 2, patience);
    views.choose(u"From pasted text"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 2, patience);
    // WHEN the server is asked, THEN it is said that it has none either
    QVERIFY(desk->press(u"Ask the server"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"at the server either"_s), patience);
    // WHEN orders that are not here are asked for, THEN they come into the list
    QVERIFY(desk->emptyBook());
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 0, patience);
    QApplication::clipboard()->setText(email);
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk->press(u"Ask the server"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 2, patience);
    QVERIFY(desk->press(u"Close the list"_s));
    QVERIFY(!views.names().contains(u"From pasted text"_s));
    QCOMPARE(views.current(), u"All orders"_s);
}

void TestViews::twoNumbersAndEnterAreAList()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QStringList numbers;
    const auto all = desk->known();
    for (const auto &one : all) {
        const auto number = one.order.purchaseOrderNumber;
        if (number.startsWith(u"55310"_s) && !numbers.contains(number))
            numbers << number;
    }
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(numbers.first(3).join(u" "_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Press Enter to list"_s), patience);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 3, patience);
    QVERIFY(desk->screen().contains(u"from the pasted text"_s));
}

void TestViews::aNumberInSeveralLinesIsLookedFor()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QApplication::clipboard()->setText(u"Dear all,\n\nwhat about %1?\n"_s.arg(threeLines));
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), threeLines, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 1, patience);
}

void TestViews::theChosenOrderStaysWhenItLeavesTheView()
{
    // GIVEN an order in a view
    const auto desk = signedIn();
    QVERIFY(desk);
    const Views views(*desk);
    views.choose(u"Cancelled"_s);
    QVERIFY(desk->waitUntilAtRest());
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders() && desk->orders()->model()->rowCount() > 0, patience);
    desk->orders()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder(), patience);
    auto order = *desk->shownOrder();
    // WHEN it is cancelled no more, THEN it leaves the list, and is still what is looked at
    for (auto &line : order.lineItems)
        line.status = line.designation = u"Allocated"_s;
    desk->window().workspace()->book().take({order}, QDateTime::currentDateTimeUtc().addSecs(60));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->window().workspace()->orders().indexOf(order.uuid).isValid(), patience);
    QVERIFY(desk->waitUntilAtRest());
    QCOMPARE(desk->window().findChild<OrderPane *>()->order(), order.uuid);
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder(), patience);
    // WHEN another view is chosen that has it not, THEN it goes
    views.choose(u"Failed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->shownOrder(), patience);
}

void TestViews::theViewComesBack()
{
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    {
        MainWindow window(settings);
        window.show();
        auto *finding = window.findChild<FindingBar *>();
        finding->show(OrderView::Overdue, u"maria"_s);
        window.close();
    }
    QFile file(directory.filePath(u"window.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // What was typed is nobody's business.
    QVERIFY(!file.readAll().contains("maria"));
    MainWindow window(settings);
    const auto *finding = window.findChild<FindingBar *>();
    QCOMPARE(finding->view(), OrderView::Overdue);
    QCOMPARE(finding->typed(), QString());
}

void TestViews::columnsComeBackByTheirNames()
{
    // GIVEN columns that were moved, sized, hidden and sorted by
    OrderBook book;
    book.open({});
    OrdersModel model(book);
    QByteArray saved;
    {
        QTableView table;
        table.setModel(&model);
        table.setSortingEnabled(true);
        OrderColumns columns(table);
        columns.restore({});
        auto *header = table.horizontalHeader();
        QCOMPARE(header->logicalIndex(0), int(OrdersModel::PurchaseOrderNumberColumn));
        QCOMPARE(header->sortIndicatorSection(), int(OrdersModel::CreatedColumn));
        header->moveSection(header->visualIndex(OrdersModel::SuppliersColumn), 0);
        header->resizeSection(OrdersModel::CustomerColumn, 234);
        header->setSectionHidden(OrdersModel::LinesColumn, true);
        header->setSortIndicator(OrdersModel::StateColumn, Qt::AscendingOrder);
        saved = columns.saved();
    }
    // THEN they are so again, also when nothing was shown in between
    QTableView table;
    OrderColumns columns(table);
    columns.restore(saved);
    QCOMPARE(columns.saved(), saved);
    table.setModel(&model);
    columns.restore(saved);
    const auto *header = table.horizontalHeader();
    QCOMPARE(header->logicalIndex(0), int(OrdersModel::SuppliersColumn));
    QCOMPARE(header->logicalIndex(1), int(OrdersModel::PurchaseOrderNumberColumn));
    QCOMPARE(header->sectionSize(OrdersModel::CustomerColumn), 234);
    QVERIFY(header->isSectionHidden(OrdersModel::LinesColumn));
    QCOMPARE(header->sortIndicatorSection(), int(OrdersModel::StateColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(columns.saved(), saved);
}

void TestViews::settingsOfAnotherVersionDoNoHarm()
{
    OrderBook book;
    book.open({});
    OrdersModel model(book);
    QTableView table;
    table.setModel(&model);
    OrderColumns columns(table);
    columns.restore({});
    const auto usual = columns.saved();
    // What an earlier version kept, nonsense, and nothing at all, are as usual.
    for (const auto &saved : {table.horizontalHeader()->saveState(), QByteArray("{"), QByteArray("[1,2]"),
                              QByteArray("{\"columns\":[{\"name\":7}],\"sort\":[]}")}) {
        columns.restore(saved);
        QCOMPARE(columns.saved(), usual);
    }
    // A column that is no more is passed over; one that is new is there; none can be all that is hidden.
    columns.restore("{\"columns\":[{\"name\":\"gone\"},{\"name\":\"created\",\"width\":99999},"
                    "{\"name\":\"created\"}],\"sort\":\"gone\"}");
    const auto *header = table.horizontalHeader();
    QCOMPARE(header->logicalIndex(0), int(OrdersModel::CreatedColumn));
    QCOMPARE(header->logicalIndex(1), int(OrdersModel::PurchaseOrderNumberColumn));
    QCOMPARE(header->hiddenSectionCount(), 0);
    QCOMPARE(header->sortIndicatorSection(), int(OrdersModel::CreatedColumn));
    QByteArray hidden = usual;
    columns.restore(hidden.replace("true", "false"));
    QVERIFY(header->hiddenSectionCount() < header->count());
}

void TestViews::sequencesAreInTheMenu()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    for (auto *menu : desk->window().findChildren<QMenu *>()) {
        if (!menu->title().contains(u"Sort the orders"_s))
            continue;
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->text() == u"Worst state first"_s)
                action->trigger();
        }
    }
    QVERIFY(desk->waitUntilAtRest());
    const auto &orders = desk->window().workspace()->orders();
    const auto &table = desk->window().workspace()->book().table();
    QVERIFY(orders.rowCount() > 1);
    for (int row = 1; row < orders.rowCount(); ++row)
        QVERIFY(table.rollUp(orders.orderRow(row - 1)).state <= table.rollUp(orders.orderRow(row)).state);
    QVERIFY(table.rollUp(orders.orderRow(0)).state < OrderCancellation::None);
}

void TestViews::aNarrowWindowHasNoRoomForViews()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    desk->window().resize(1280, 800);
    const Views views(*desk);
    desk->window().resize(900, 600);
    QTRY_VERIFY_WITH_TIMEOUT(!views.list->isVisible(), patience);
    // WHEN a person wants them all the same, THEN they are there
    QTest::keyClick(&desk->window(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(views.list->isVisible(), patience);
    QTest::keyClick(&desk->window(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(!views.list->isVisible(), patience);
    // Hidden by a person, they stay so.
    desk->window().resize(1280, 800);
    QTest::qWait(50);
    QVERIFY(!views.list->isVisible());
    QTest::keyClick(&desk->window(), Qt::Key_F9);
    desk->window().resize(900, 600);
    QTRY_VERIFY_WITH_TIMEOUT(!views.list->isVisible(), patience);
    desk->window().resize(1280, 800);
    QTRY_VERIFY_WITH_TIMEOUT(views.list->isVisible(), patience);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
