// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/batchundertest.h"

#include "app/desk/exchange/tablereader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QScreen>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Acting on a list: from the file to each row's result, with the sandbox's own log beside it.
class TestBatch : public BatchUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsShownByOutcomeBeforeAnythingIsSent();
    void eachRowHasItsResultAndTheServersLogAgrees();
    void rowsThatAreTakenOutAreNotSent();
    void nothingIsSentWithoutTheConfirmation();
    void stoppingTakesBackWhatHasNotLeft();
    void onlyTheRefusedAreSentAgain();
    void theReportIsForItsOwnerOnly();
    void whatARunLeftGoesOnInTheNext();
    void aListOfItemsThatWasLeftNamesThem();
    void severalListsThatWereLeftAreNotMixedUp();
    void aListThatWasLeftCanBeStopped();
    void thoseWhoMayOnlyLookAreOfferedNothing();
    void theWindowLiesWithinTheScreen();
};

void TestBatch::aListIsShownByOutcomeBeforeAnythingIsSent()
{
    // GIVEN a list with two that can be sent, one of them twice, an unknown one and one that names nothing
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(numbers.size() >= 2);
    const auto list = u"PO number\n%1\n%2\n%1\n999000999\n<b>no</b>\n"_s.arg(numbers[0], numbers[1]).toUtf8();
    // WHEN it is checked
    QVERIFY(plan(*desk, list));
    // THEN each row has its verdict, and the counts say so
    auto &model = run(*desk).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.count(BatchVerdict::Ready), 2);
    QCOMPARE(model.count(BatchVerdict::Duplicate), 1);
    QCOMPARE(model.count(BatchVerdict::NotFound), 1);
    QCOMPARE(model.count(BatchVerdict::Unreadable), 1);
    auto *table = desk->visible<QTableView>(u"Batch rows"_s);
    QVERIFY(table);
    QCOMPARE(table->model(), &model);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(BatchTexts::deedButton(ActionKind::CancelOrder, 2) + u'…'), patience);
    // AND a group's button shows its rows alone, and again all
    QVERIFY(desk->press(u"Not found: 1"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, BatchModel::GivenColumn).data().toString(), u"999000999"_s);
    QVERIFY(desk->press(u"All: 5"_s));
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(arrived(), 0);
}

void TestBatch::eachRowHasItsResultAndTheServersLogAgrees()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(numbers.size() >= 12);
    QVERIFY(plan(*desk, u"PO number\n%1\n999000999\n"_s.arg(numbers.mid(0, 12).join(u'\n')).toUtf8()));
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    // THEN each row that was sent shows its result, the other one why it was not
    const auto &model = run(*desk).model();
    QCOMPARE(model.count(ActionState::Requested), 12);
    QCOMPARE(model.count(BatchVerdict::NotFound), 1);
    QCOMPARE(run(*desk).done(), 12);
    QCOMPARE(arrived(true), 12);
    QCOMPARE(arrived(), 12);
    for (const auto &row : model.rows()) {
        if (row.state)
            QCOMPARE(arrivedFor(row.planned.intent.orderUuid), 1);
    }
    // AND the main window was not covered with messages, for the list tells of its own
    QVERIFY(!desk->buttonSaying(u"Show the order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"the list is done"_s), patience);
}

void TestBatch::rowsThatAreTakenOutAreNotSent()
{
    // GIVEN a list of three that can be sent
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk).mid(0, 3);
    QCOMPARE(numbers.size(), 3);
    QVERIFY(plan(*desk, u"PO number\n%1\n"_s.arg(numbers.join(u'\n')).toUtf8()));
    auto *table = desk->visible<QTableView>(u"Batch rows"_s);
    auto *takeOut = desk->window().findChild<QAbstractButton *>(u"takeOutButton"_s);
    QVERIFY(table && takeOut);
    QTRY_VERIFY_WITH_TIMEOUT(takeOut->isVisible(), patience);
    QVERIFY(!takeOut->isEnabled());
    // WHEN the second and the third are selected, taken out, and the third is put back
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY2(takeOut->isEnabled() && takeOut->text().contains(u'2'), qPrintable(takeOut->text()));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(run(*desk).model().count(BatchVerdict::TakenOut), 2);
    table->selectRow(2);
    QTest::mouseClick(takeOut, Qt::LeftButton);
    QCOMPARE(run(*desk).model().count(BatchVerdict::TakenOut), 1);
    // AND the rest is sent THEN the one that was taken out stays as it is
    const auto orderUuid = run(*desk).model().rows()[1].planned.intent.orderUuid;
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(arrived(), 2);
    QCOMPARE(arrivedFor(orderUuid), 0);
    QCOMPARE(run(*desk).model().count(BatchVerdict::TakenOut), 1);
    QVERIFY(!takeOut->isVisible());
}

void TestBatch::nothingIsSentWithoutTheConfirmation()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).value(0).toUtf8()));
    auto *send = desk->window().findChild<QAbstractButton *>(u"sendButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isVisible(), patience);
    QTest::mouseClick(send, Qt::LeftButton);
    // THEN deed, count and place are named, and that it is final
    auto *dialog = desk->window().findChild<QDialog *>(u"batchConfirmation"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(desk->screen().contains(BatchTexts::question(ActionKind::CancelOrder, 1)));
    QVERIFY2(desk->screen().contains(u"Sandbox on this machine"_s), qPrintable(desk->screen()));
    QVERIFY(desk->screen().contains(u"can't be taken back"_s));
    // AND Enter leaves all as it is
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Planned);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QCOMPARE(arrived(), 0);
}

void TestBatch::stoppingTakesBackWhatHasNotLeft()
{
    // GIVEN a list that is held, longer than what is handed over at once
    startSandbox();
    const auto desk = seat(30s);
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(plan(*desk, "PO number\n" + numbers.join(u'\n').toUtf8()));
    const auto ready = run(*desk).model().count(BatchVerdict::Ready);
    QCOMPARE(ready, static_cast<int>(numbers.size()));
    QVERIFY(send(*desk));
    // WHEN it is stopped at once
    QVERIFY(desk->press(u"Stop"_s));
    // THEN nothing was sent, and each row says so
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(run(*desk).model().count(ActionState::NotSent), ready);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QCOMPARE(arrived(), 0);
}

void TestBatch::onlyTheRefusedAreSentAgain()
{
    // GIVEN that the server refuses two
    startSandbox(R"({"fault":"status","status":403,"method":"PATCH","path":"/timp/orders/cancel/","times":2})");
    const auto desk = seat();
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk);
    QVERIFY(plan(*desk, "PO number\n" + numbers.mid(0, 8).join(u'\n').toUtf8()));
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(run(*desk).model().count(ActionState::Refused), 2);
    QCOMPARE(run(*desk).model().count(ActionState::Requested), 6);
    // WHEN only those are to be sent again THEN they are looked up first
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Send only the refused again (2)…"_s), patience);
    QVERIFY(desk->press(u"Send only the refused again (2)…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().rowCount(), 2);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 2);
    // AND sent after another confirmation
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(run(*desk).model().count(ActionState::Requested), 2);
    QCOMPARE(arrived(true), 8);
    QCOMPARE(arrived(), 10);
}

void TestBatch::theReportIsForItsOwnerOnly()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto number = openNumbers(*desk).value(0);
    QVERIFY(plan(*desk, u"PO number\n%1\n=1+2\n"_s.arg(number).toUtf8()));
    auto *window = desk->window().findChild<BatchWindow *>();
    for (const auto &name : {u"report.csv"_s, u"report.xlsx"_s}) {
        window->saveReport(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(path(name)), patience);
        QCOMPARE(QFile::permissions(path(name)) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const auto table = Exchange::readTableFile(path(name));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[0].cells[5], number);
        QCOMPARE(table->rows[0].cells[6], displayText(BatchVerdict::Ready));
        QVERIFY(table->rows[1].cells[1] != u"=1+2"_s || name.endsWith(u".xlsx"_s));
    }
    // AND where it can't be written that is said
    window->saveReport(path(u"no such folder/report.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The report was not saved"_s), patience);
}

void TestBatch::whatARunLeftGoesOnInTheNext()
{
    // GIVEN a list that is held when the program ends without a word
    startSandbox();
    auto desk = seat(1s);
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 5).join(u'\n').toUtf8()));
    run(*desk).pause();
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 5, patience);
    desk.reset();
    QCOMPARE(arrived(), 0);
    // WHEN the same person is back THEN the list is there, and goes on to its end
    desk = seat(0ms);
    QVERIFY(desk);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).all(), 5, patience);
    QVERIFY(run(*desk).isResumed());
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Show the list"_s), patience);
    QVERIFY(desk->press(u"Show the list"_s));
    QCOMPARE(desk->visible<QTableView>(u"Batch rows"_s)->model()->rowCount(), 5);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, 2 * patience);
    QCOMPARE(run(*desk).model().count(ActionState::Requested), 5);
    QCOMPARE(arrived(true), 5);
    QCOMPARE(arrived(), 5);
    // AND it is not taken up once more
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Empty);
    QCOMPARE(arrived(), 5);
}

void TestBatch::aListOfItemsThatWasLeftNamesThem()
{
    // GIVEN a list of line items that is held when the program ends without a word
    startSandbox();
    auto desk = seat(1s);
    QVERIFY(desk);
    const auto orders = openOrders(*desk).mid(0, 3);
    QByteArray list = "Line item\n";
    for (const auto &order : orders)
        list += order->lineItems.first().uuid.toUtf8() + '\n';
    QVERIFY(plan(*desk, list, ActionKind::CancelItem));
    run(*desk).pause();
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 3, patience);
    desk.reset();
    // WHEN the same person is back
    desk = seat(0ms);
    QVERIFY(desk);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).all(), 3, patience);
    QVERIFY(open(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, 2 * patience);
    // THEN each row has its place, the line's uuid as the list had it, its order and its name
    const auto &model = run(*desk).model();
    const auto text = [&model](int row, BatchModel::Column column) {
        return model.index(row, column).data(BatchModel::FullTextRole).toString();
    };
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(text(row, BatchModel::RowColumn), QString::number(row + 2));
        QCOMPARE(text(row, BatchModel::GivenColumn).toLower(), orders[row]->lineItems.first().uuid.toLower());
        QCOMPARE(text(row, BatchModel::NumberColumn), orders[row]->purchaseOrderNumber);
        QCOMPARE(text(row, BatchModel::ItemColumn), displayName(orders[row]->lineItems.first()));
    }
    QVERIFY(!desk->visible<QTableView>(u"Batch rows"_s)->isColumnHidden(BatchModel::ItemColumn));
}

void TestBatch::severalListsThatWereLeftAreNotMixedUp()
{
    // GIVEN that two lists of different deeds were left, of which the server refuses something
    startSandbox(R"({"fault":"status","status":403,"method":"DELETE","path":"*","times":0})");
    auto desk = seat(1s);
    QVERIFY(desk);
    const auto orders = openOrders(*desk).mid(0, 2);
    ActionIntent whole;
    whole.kind = ActionKind::CancelOrder;
    whole.orderUuid = orders[0]->uuid;
    whole.seen = orders[0];
    whole.batch = u"one"_s;
    whole.batchRow = 1;
    ActionIntent item;
    item.kind = ActionKind::CancelItem;
    item.orderUuid = orders[1]->uuid;
    item.lineItemUuid = orders[1]->lineItems.first().uuid;
    item.seen = orders[1];
    item.batch = u"two"_s;
    item.batchRow = 2;
    auto &runner = desk->window().workspace()->runner();
    runner.pause();
    runner.submit({whole, item});
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 2, patience);
    desk.reset();
    // WHEN the program goes on with both
    desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(open(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, 2 * patience);
    // THEN each is what it was, and none is offered to be sent again as the other
    QVERIFY(run(*desk).isMixed());
    QCOMPARE(run(*desk).model().rowCount(), 2);
    QCOMPARE(run(*desk).model().count(ActionState::Refused), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Several lists: the list is done"_s), patience);
    QVERIFY(!desk->visible<QTableView>(u"Batch rows"_s)->isColumnHidden(BatchModel::ItemColumn));
    QVERIFY(!buttonStarting(*desk, u"Send only the refused again"_s));
    run(*desk).planRefusedAgain();
    QCOMPARE(run(*desk).stage(), BatchRun::Stage::Ended);
    // AND the next list is one of its own again
    QVERIFY(desk->press(u"Another list"_s));
    QVERIFY(!run(*desk).isMixed());
}

void TestBatch::aListThatWasLeftCanBeStopped()
{
    // GIVEN a list that goes on after a restart, at a server that takes its time
    startSandbox();
    auto desk = seat(1s);
    QVERIFY(desk);
    const auto numbers = openNumbers(*desk).mid(0, 20);
    QVERIFY(plan(*desk, "PO number\n" + numbers.join(u'\n').toUtf8()));
    run(*desk).pause();
    QVERIFY(send(*desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 20, patience);
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(sandbox().call("POST", "/sandbox/latency/", "{\"ms\":200}").status == 204);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Sending, patience);
    QVERIFY(open(*desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"begun when the program ran before"_s), patience);
    // WHEN it is stopped THEN the rest is told as not sent, with its numbers
    QTest::mouseClick(buttonStarting(*desk, u"Stop"_s), Qt::LeftButton);
    QVERIFY(hasEnded(*desk));
    const auto &model = run(*desk).model();
    const auto notSent = model.count(ActionState::NotSent);
    QVERIFY(notSent > 0);
    QCOMPARE(arrived(), 20 - notSent);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(model.rows()[static_cast<std::size_t>(row)].planned.raw, numbers[row]);
    // AND can be sent once more
    QVERIFY(sandbox().call("POST", "/sandbox/latency/", "{\"ms\":0}").status == 204);
    QTRY_VERIFY_WITH_TIMEOUT(buttonStarting(*desk, u"Send only the refused again"_s), patience);
    QTest::mouseClick(buttonStarting(*desk, u"Send only the refused again"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), notSent);
    QVERIFY(!run(*desk).isResumed());
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(arrived(true), 20);
}

void TestBatch::thoseWhoMayOnlyLookAreOfferedNothing()
{
    startSandbox();
    const auto desk = seat(0ms, u"dana"_s);
    QVERIFY(desk);
    QVERIFY(open(*desk));
    const auto *what = desk->visible<QComboBox>(u"What to do"_s);
    QVERIFY(what);
    QCOMPARE(what->count(), 0);
    QVERIFY(!what->isEnabled());
    QVERIFY(!buttonStarting(*desk, u"Check "_s)->isEnabled());
}

void TestBatch::theWindowLiesWithinTheScreen()
{
    // GIVEN a main window that reaches beyond the screen, as it does on a small one
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto screen = desk->window().screen()->availableGeometry();
    desk->window().resize(screen.size() * 2);
    desk->window().move(screen.center());
    auto *hidden = desk->window().findChild<BatchWindow *>();
    hidden->resize(screen.size() * 2);
    // WHEN the list's window is opened THEN all of it can be reached
    auto *window = open(*desk);
    QVERIFY(window);
    QVERIFY2(screen.contains(window->geometry()),
             qPrintable(u"%1x%2+%3+%4"_s.arg(window->width()).arg(window->height()).arg(window->x()).arg(window->y())));
}

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
