// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/batchundertest.h"

#include "app/desk/exchange/tablereader.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

#include <xlsxwriter.h>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sheet
{
    QByteArray name;
    QList<QStringList> rows;
};

bool writeWorkbook(const QString &path, const QList<Sheet> &sheets)
{
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    for (const auto &sheet : sheets) {
        lxw_worksheet *written = workbook_add_worksheet(workbook, sheet.name.constData());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
                worksheet_write_string(written, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                       sheet.rows[row][column].toUtf8().constData(), nullptr);
            }
        }
    }
    return workbook_close(workbook) == LXW_NO_ERROR;
}

void chooseIn(QComboBox *box, const QString &text)
{
    const int index = box ? box->findText(text) : -1;
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

/// Where a list comes from: files of both kinds with their sheets and columns, the clipboard, a drop.
class TestBatchSources : public BatchUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileSaysWhatIsWrongAndNothingIsSent();
    void theColumnIsChosenWhereItCantBeFound();
    void theSheetIsChosenOfSeveral();
    void anEmptySheetIsSaidAndAnotherCanBeChosen();
    void aColumnOfTheChosenSheetIsChosen();
    void aPastedListIsTaken();
    void aPastedTableHasItsColumns();
    void anEmptyClipboardIsSaid();
    void aFileIsTakenThatIsDropped();
    void whatIsDroppedOnTheMainWindowBecomesTheList();
    void whatIsSelectedIsAList();
    void whatIsSelectedDoesNotReplaceAListThatWasSent();
    void anotherDeedReadsTheListAnew();
    void aReasonOfTheListGoesBeforeTheOneForAll();
};

void TestBatchSources::aBrokenFileSaysWhatIsWrongAndNothingIsSent()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(openList(*desk, "PO number\n\"5527771067\n1\n"));
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"This list can't be taken"_s), qPrintable(desk->screen()),
                              patience);
    const auto read = Exchange::readTableFile(path(u"list.csv"_s));
    QVERIFY(!read);
    QVERIFY2(desk->screen().contains(read.error().text()), qPrintable(desk->screen()));
    QVERIFY(!buttonStarting(*desk, u"Check "_s)->isEnabled());
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Empty);
    QCOMPARE(arrived(), 0);
}

void TestBatchSources::theColumnIsChosenWhereItCantBeFound()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto number = openNumbers(*desk).value(0);
    QVERIFY(openList(*desk, u"Foo;Bar\nblue;%1\n"_s.arg(number).toUtf8()));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"This list can't be taken"_s), patience);
    auto *column = desk->visible<QComboBox>(u"Column"_s);
    QVERIFY(column);
    QCOMPARE(column->currentIndex(), -1);
    QCOMPARE(column->itemText(1), u"Bar"_s);
    column->setCurrentIndex(1);
    Q_EMIT column->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 1 row(s)"_s), patience);
    QVERIFY(!desk->screen().contains(u"This list can't be taken"_s));
    QVERIFY(desk->press(u"Check 1 row(s)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 1);
}

void TestBatchSources::aPastedListIsTaken()
{
    // GIVEN an e-mail on the clipboard
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QGuiApplication::clipboard()->setText(
        u"Good morning,\nplease cancel PO number %1 and PO number %2.\n"_s.arg(numbers[0], numbers[1]));
    // WHEN it is pasted
    QVERIFY(open(*desk));
    QVERIFY(choose(*desk, ActionKind::CancelOrder));
    QTest::mouseClick(desk->button(u"Paste a list"_s), Qt::LeftButton);
    // THEN what it names is taken
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 2 row(s)"_s), patience);
    QVERIFY(!desk->visible<QComboBox>(u"Column"_s));
    QVERIFY(desk->press(u"Check 2 row(s)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 2);
    // AND the rows can be copied as a table
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Copy"_s), patience);
    QVERIFY(desk->press(u"Copy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(u"Row\tAs given\t"_s), patience);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
}

void TestBatchSources::aFileIsTakenThatIsDropped()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    auto *window = open(*desk);
    QVERIFY(window && choose(*desk, ActionKind::CancelOrder));
    QFile file(path(u"dropped.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PO number\n1\n2\n3\n") > 0);
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 3 row(s)"_s), patience);
    QVERIFY(desk->screen().contains(u"dropped.csv"_s));
    // AND not from elsewhere than this computer
    dropped.setUrls({QUrl(u"https://example.com/list.csv"_s)});
    QDragEnterEvent strange({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    strange.ignore();
    QCoreApplication::sendEvent(window, &strange);
    QVERIFY(!strange.isAccepted());
}

void TestBatchSources::whatIsDroppedOnTheMainWindowBecomesTheList()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QFile file(path(u"dropped.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PO number\n1\n2\n3\n") > 0);
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    // WHEN a file is dropped where the orders are
    QDragEnterEvent enter({10, 10}, Qt::MoveAction | Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk->window(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop({10, 10}, Qt::MoveAction | Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk->window(), &drop);
    // THEN the window for lists opens with it, and nothing is read or sent yet
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"dropped.csv"_s), patience);
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Empty);
    // AND what is no list stays where it is
    dropped.setUrls({QUrl(u"https://example.com/list.csv"_s)});
    QDragEnterEvent strange({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    strange.ignore();
    QCoreApplication::sendEvent(&desk->window(), &strange);
    QVERIFY(!strange.isAccepted());
}

void TestBatchSources::theSheetIsChosenOfSeveral()
{
    // GIVEN a workbook with a cover, Monday's list and Tuesday's
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(writeWorkbook(path(u"week.xlsx"_s),
                          {{"Monday", {{u"PO number"_s}, {numbers[0]}, {numbers[1]}}},
                           {"Tuesday", {{u"Note"_s, u"PO number"_s}, {u"call first"_s, numbers[2]}}}}));
    auto *window = open(*desk);
    QVERIFY(window && choose(*desk, ActionKind::CancelOrder));
    window->openFile(path(u"week.xlsx"_s));
    // THEN the first is taken, and that there are others is said
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 2 row(s)"_s), patience);
    QVERIFY2(desk->screen().contains(u"1 further sheet"_s), qPrintable(desk->screen()));
    auto *sheets = desk->visible<QComboBox>(u"Sheet"_s);
    QVERIFY(sheets);
    QCOMPARE(sheets->currentText(), u"Monday"_s);
    QCOMPARE(sheets->count(), 2);
    // WHEN the other one is chosen THEN its rows are taken, from its own column
    chooseIn(sheets, u"Tuesday"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 1 row(s)"_s), patience);
    QVERIFY(!desk->screen().contains(u"further sheet"_s));
    QCOMPARE(desk->visible<QComboBox>(u"Column"_s)->currentText(), u"PO number"_s);
    QVERIFY(check(*desk));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 1);
    QCOMPARE(run(*desk).model().rows().front().planned.raw, numbers[2]);
    QCOMPARE(arrived(), 0);
}

void TestBatchSources::anEmptySheetIsSaidAndAnotherCanBeChosen()
{
    // GIVEN a workbook whose first sheet has nothing in it
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(writeWorkbook(path(u"cover.xlsx"_s),
                          {{"Cover", {}}, {"Orders", {{u"PO number"_s}, {openNumbers(*desk).value(0)}}}}));
    auto *window = open(*desk);
    QVERIFY(window && choose(*desk, ActionKind::CancelOrder));
    window->openFile(path(u"cover.xlsx"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"There is nothing in the sheet “Cover”."_s),
                              qPrintable(desk->screen()), patience);
    QVERIFY(!buttonStarting(*desk, u"Check "_s)->isEnabled());
    // WHEN another one is chosen THEN it is taken
    auto *sheets = desk->visible<QComboBox>(u"Sheet"_s);
    QVERIFY(sheets);
    QCOMPARE(sheets->currentText(), u"Cover"_s);
    chooseIn(sheets, u"Orders"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 1 row(s)"_s), patience);
    QVERIFY(!desk->screen().contains(u"This list can't be taken"_s));
    // AND back again
    chooseIn(sheets, u"Cover"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"There is nothing in the sheet “Cover”."_s), patience);
    QVERIFY(desk->visible<QComboBox>(u"Sheet"_s));
}

void TestBatchSources::aColumnOfTheChosenSheetIsChosen()
{
    // GIVEN a sheet in which no column can be told
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(writeWorkbook(path(u"two.xlsx"_s),
                          {{"Orders", {{u"PO number"_s}, {numbers[0]}}},
                           {"Other", {{u"Foo"_s, u"Bar"_s}, {u"blue"_s, numbers[1]}, {u"red"_s, numbers[2]}}}}));
    auto *window = open(*desk);
    QVERIFY(window && choose(*desk, ActionKind::CancelOrder));
    window->openFile(path(u"two.xlsx"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 1 row(s)"_s), patience);
    chooseIn(desk->visible<QComboBox>(u"Sheet"_s), u"Other"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"This list can't be taken"_s), patience);
    // WHEN one is chosen THEN it is that sheet's
    chooseIn(desk->visible<QComboBox>(u"Column"_s), u"Bar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 2 row(s)"_s), patience);
    QCOMPARE(desk->visible<QComboBox>(u"Sheet"_s)->currentText(), u"Other"_s);
    // AND the first sheet finds its own again
    chooseIn(desk->visible<QComboBox>(u"Sheet"_s), u"Orders"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 1 row(s)"_s), patience);
    QVERIFY(check(*desk));
    QCOMPARE(run(*desk).model().rows().front().planned.raw, numbers[0]);
}

void TestBatchSources::aPastedTableHasItsColumns()
{
    // GIVEN two columns copied from a spreadsheet
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QGuiApplication::clipboard()->setText(u"Shop\tPO number\nBerlin\t%1\nParis\t%2\n"_s.arg(numbers[0], numbers[1]));
    auto *window = open(*desk);
    QVERIFY(window && choose(*desk, ActionKind::CancelOrder));
    // WHEN they are pasted by the keyboard
    QTest::keySequence(window, QKeySequence::Paste);
    // THEN the column is found, and shown
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Check 2 row(s)"_s), patience);
    QVERIFY(desk->visible<QComboBox>(u"Column"_s));
    QCOMPARE(desk->visible<QComboBox>(u"Column"_s)->currentText(), u"PO number"_s);
    QVERIFY(!desk->visible<QComboBox>(u"Sheet"_s));
    QVERIFY(check(*desk));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 2);
}

void TestBatchSources::anEmptyClipboardIsSaid()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(open(*desk) && choose(*desk, ActionKind::CancelOrder));
    QGuiApplication::clipboard()->setText(u" \n"_s);
    QTest::mouseClick(desk->button(u"Paste a list"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"There is nothing in the list."_s), qPrintable(desk->screen()),
                              patience);
    QVERIFY(!buttonStarting(*desk, u"Check "_s)->isEnabled());
    // AND text without any number says how many lines were passed over, and can't be checked
    QGuiApplication::clipboard()->setText(u"Good morning,\nplease call me.\n"_s);
    QTest::mouseClick(desk->button(u"Paste a list"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(!desk->screen().contains(u"reading"_s)
                                  && (desk->screen().contains(u"2 without a target"_s)
                                      || desk->screen().contains(u"This list can't be taken"_s)),
                              qPrintable(desk->screen()), patience);
    QVERIFY(!buttonStarting(*desk, u"Check "_s)->isEnabled());
}

void TestBatchSources::whatIsSelectedIsAList()
{
    // GIVEN three orders that are selected in the table, with Ctrl and Shift as everywhere
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    auto *act = desk->window().findChild<QAction *>(u"batchOfSelected"_s);
    auto *table = desk->orders();
    const auto open = openOrders(*desk).mid(0, 3);
    QCOMPARE(open.size(), 3);
    table->clearSelection();
    QVERIFY(!act->isEnabled());
    for (const auto &order : open) {
        const auto cell = desk->cellOf(order->uuid);
        QVERIFY(cell.isValid());
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(cell).center());
    }
    QVERIFY2(desk->screen().contains(u"3 order(s) selected"_s), qPrintable(desk->screen()));
    QCOMPARE(desk->shownOrder()->uuid, open.last()->uuid);

    // WHEN they are acted on THEN they are the list, each known by its PO number
    QVERIFY(act->isEnabled());
    act->trigger();
    QVERIFY(choose(*desk, ActionKind::CancelOrder));
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"The selected orders: 3 row(s)"_s), qPrintable(desk->screen()),
                              patience);
    QVERIFY(check(*desk));
    QSet<QString> named;
    for (const auto &row : run(*desk).model().rows()) {
        QCOMPARE(row.planned.verdict, BatchVerdict::Ready);
        QCOMPARE(row.planned.raw, row.planned.intent.purchaseOrderNumber);
        named.insert(row.planned.intent.orderUuid);
    }
    QCOMPARE(named.size(), 3);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(arrived(), 3);
    for (const auto &order : open)
        QCOMPARE(arrivedFor(order->uuid), 1);
}

void TestBatchSources::whatIsSelectedDoesNotReplaceAListThatWasSent()
{
    // GIVEN a list with its results, and line items of which another is to be made
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto orders = openOrders(*desk);
    QVERIFY(plan(*desk, "PO number\n" + orders.first()->purchaseOrderNumber.toUtf8() + '\n'));
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QVERIFY(desk->chooseOrder(orders.last()->purchaseOrderNumber));
    auto *act = desk->window().findChild<QAction *>(u"batchOfSelected"_s);
    // WHEN the selected order is to be the list THEN the results stay, and it says what to do
    act->trigger();
    QVERIFY(desk->screen().contains(u"The selected orders were not taken"_s));
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Ended);
    // AND after that each of its line items is a row, where line items are wanted
    QTest::mouseClick(buttonStarting(*desk, u"Another list"_s), Qt::LeftButton);
    act->trigger();
    QVERIFY(choose(*desk, ActionKind::CancelItem));
    QVERIFY(check(*desk));
    QCOMPARE(run(*desk).all(), static_cast<int>(orders.last()->lineItems.size()));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), run(*desk).all());
}

void TestBatchSources::anotherDeedReadsTheListAnew()
{
    // GIVEN a list that names both the order and the line item
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto order = openOrders(*desk).value(0);
    const auto line = order->lineItems.first().uuid;
    QVERIFY(openList(*desk, u"PO number,Line item UUID\n%1,%2\n"_s.arg(order->purchaseOrderNumber, line).toUtf8()));
    QComboBox *column = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((column = desk->visible<QComboBox>(u"Column"_s)), patience);
    QCOMPARE(column->currentText(), u"PO number"_s);
    // WHEN items are to be cancelled instead THEN the other column is what counts
    QVERIFY(choose(*desk, ActionKind::CancelItem));
    QTRY_COMPARE_WITH_TIMEOUT(column->currentText(), u"Line item UUID"_s, patience);
    QVERIFY(check(*desk));
    const auto &row = run(*desk).model().rows().front().planned;
    QCOMPARE(row.verdict, BatchVerdict::Ready);
    QCOMPARE(row.intent.lineItemUuid.toLower(), line.toLower());
    QCOMPARE(row.intent.orderUuid, order->uuid);
}

void TestBatchSources::aReasonOfTheListGoesBeforeTheOneForAll()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(openList(*desk, u"PO number;Reason\n%1;too late\n%2;\n"_s.arg(numbers[0], numbers[1]).toUtf8()));
    desk->visible<QLineEdit>(u"Reason"_s)->setText(u"  closing down  "_s);
    QVERIFY(check(*desk));
    const auto &rows = run(*desk).model().rows();
    QCOMPARE(rows[0].planned.intent.reason, u"too late"_s);
    QCOMPARE(rows[1].planned.intent.reason, u"closing down"_s);
}

QTEST_MAIN(TestBatchSources)
#include "tst_batch_sources.moc"
