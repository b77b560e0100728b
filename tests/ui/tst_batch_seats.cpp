// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/batchundertest.h"

#include "app/desk/exchange/tablereader.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto sams = u"Calder Ceramics"_s;

QJsonObject lineIn(const QJsonObject &truth, const QString &lineItemUuid)
{
    const auto lines = truth.value("lines"_L1).toArray();
    for (const auto &line : lines) {
        if (line.toObject().value("line_item_uuid"_L1).toString().compare(lineItemUuid, Qt::CaseInsensitive) == 0)
            return line.toObject();
    }
    return {};
}

} // namespace

/// Lists of each kind of deed: a retailer's line items, a supplier's answers, with the sandbox's own truth beside it.
class TestBatchSeats : public BatchUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSupplierConfirmsAList();
    void aSupplierRejectsAList();
    void aSupplierAnswersLineItems();
    void whatShippedAfterThePreviewIsNotConfirmed();
    void lineItemsAreCancelledAndTheirNeighboursAreNot();
    void aLineItemOfAnotherOrderIsNotFoundThere();
    void anothersOrdersAreNotFound();
    void oneOrderNamedInTwoWaysIsSentOnce();

private:
    using Orders = QList<std::shared_ptr<const Order>>;

    /// So many open orders that a supplier sees, of which rita has asked to cancel the whole, by other means than ours.
    [[nodiscard]] Orders asked(WindowUnderTest &desk, int count);
    /// What the sandbox knows of the requests for sam's lines of this order, and of those for other suppliers' lines.
    [[nodiscard]] std::pair<QStringList, QStringList> requestsOf(const QString &orderUuid);
};

TestBatchSeats::Orders TestBatchSeats::asked(WindowUnderTest &desk, int count)
{
    const auto token = sandbox().tokenOf(u"rita"_s);
    Orders asked;
    const auto all = openOrders(desk);
    for (const auto &order : all) {
        if (asked.size() == count)
            break;
        const QByteArray body = "{\"order_uuid\":\"" + order->uuid.toLatin1() + "\"}";
        const auto status = sandbox().call("PATCH", "/timp/orders/cancel/", body, token).status;
        if (status == 200 || status == 204)
            asked << order; // the others are another retailer's
    }
    return asked;
}

std::pair<QStringList, QStringList> TestBatchSeats::requestsOf(const QString &orderUuid)
{
    QStringList own;
    QStringList others;
    const auto lines = sandbox().truth(orderUuid).value("lines"_L1).toArray();
    for (const auto &line : lines) {
        const auto request = line.toObject().value("request"_L1).toString();
        (line.toObject().value("supplier"_L1).toString() == sams ? own : others) << request;
    }
    return {own, others};
}

void TestBatchSeats::aSupplierConfirmsAList()
{
    // GIVEN four orders for which a cancellation was asked, and one for which none was
    startSandbox();
    const auto desk = seat(0ms, u"sam"_s);
    QVERIFY(desk);
    auto orders = asked(*desk, 4);
    QCOMPARE(orders.size(), 4);
    const auto all = openOrders(*desk);
    const auto another = std::find_if(all.cbegin(), all.cend(), [&](const auto &order) {
        return std::none_of(orders.cbegin(), orders.cend(), [&](const auto &one) { return one->uuid == order->uuid; });
    });
    QVERIFY(another != all.cend());
    orders << *another;
    QByteArray list = "PO number\n";
    for (const auto &order : orders)
        list += order->purchaseOrderNumber.toUtf8() + '\n';
    const auto askedBefore = arrived(true);
    // WHEN the list is to be confirmed THEN it is said what that means, and what the server does not show
    QVERIFY(plan(*desk, list, ActionKind::ConfirmOrder));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 5);
    QTRY_VERIFY_WITH_TIMEOUT(desk->window().findChild<QAbstractButton *>(u"sendButton"_s)->isVisible(), patience);
    QTest::mouseClick(desk->window().findChild<QAbstractButton *>(u"sendButton"_s), Qt::LeftButton);
    QVERIFY2(desk->screen().contains(u"cancelled for good"_s), qPrintable(desk->screen()));
    QVERIFY(desk->screen().contains(u"Go on only if you know of the requests"_s));
    auto *dialog = desk->window().findChild<QDialog *>(u"batchConfirmation"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deedButton"_s), Qt::LeftButton);
    QVERIFY(hasEnded(*desk));
    // THEN sam's part of the four is confirmed, other suppliers' lines are left alone, and the fifth says why it is not
    const auto &model = run(*desk).model();
    QCOMPARE(model.count(ActionState::Settled), 4);
    QCOMPARE(model.count(ActionState::Refused), 1);
    QCOMPARE(arrived(true) - askedBefore, 4);
    for (const auto &order : orders.mid(0, 4)) {
        const auto [own, others] = requestsOf(order->uuid);
        QVERIFY(!own.isEmpty());
        QCOMPARE(own.count(u"confirmed"_s), own.size());
        QCOMPARE(others.count(u"pending"_s), others.size());
    }
    QCOMPARE(requestsOf(orders[4]->uuid).first.count(u"none"_s), requestsOf(orders[4]->uuid).first.size());
    QVERIFY(model.rows()[4].message.contains(u"422"_s));
}

void TestBatchSeats::aSupplierRejectsAList()
{
    startSandbox();
    const auto desk = seat(0ms, u"sam"_s);
    QVERIFY(desk);
    const auto orders = asked(*desk, 3);
    QCOMPARE(orders.size(), 3);
    QByteArray list = "Order UUID,Reason\n";
    for (const auto &order : orders)
        list += order->uuid.toUtf8() + ",it is packed\n";
    QVERIFY(plan(*desk, list, ActionKind::RejectOrder));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(BatchTexts::deedButton(ActionKind::RejectOrder, 3) + u'…'), patience);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(run(*desk).model().count(ActionState::Settled), 3);
    for (const auto &order : orders) {
        const auto [own, others] = requestsOf(order->uuid);
        QCOMPARE(own.count(u"rejected"_s), own.size());
        QCOMPARE(others.count(u"pending"_s), others.size());
    }
    // AND the report as a spreadsheet has each row's outcome, status and reason
    auto *window = desk->window().findChild<BatchWindow *>();
    window->saveReport(path(u"report.xlsx"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The report was saved"_s), patience);
    const auto table = Exchange::readTableFile(path(u"report.xlsx"_s));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    for (int row = 0; row < 3; ++row) {
        const auto &cells = table->rows[row].cells;
        QCOMPARE(cells[2], displayText(ActionKind::RejectOrder));
        QCOMPARE(cells[3], orders[row]->uuid);
        QCOMPARE(cells[5], orders[row]->purchaseOrderNumber);
        QCOMPARE(cells[6], displayText(ActionState::Settled));
        QCOMPARE(cells[7], u"204"_s);
        QCOMPARE(cells[9], u"it is packed"_s);
    }
}

void TestBatchSeats::aSupplierAnswersLineItems()
{
    // GIVEN two orders that were asked for, and a line of each that is sam's
    startSandbox();
    const auto desk = seat(0ms, u"sam"_s);
    QVERIFY(desk);
    const auto orders = asked(*desk, 2);
    QCOMPARE(orders.size(), 2);
    QByteArray list = "Line item\n";
    QStringList lines;
    for (const auto &order : orders) {
        const auto own = std::find_if(order->lineItems.cbegin(), order->lineItems.cend(),
                                      [](const LineItem &line) { return line.supplier.name == sams; });
        QVERIFY(own != order->lineItems.cend());
        lines << own->uuid;
        list += own->uuid.toUtf8() + '\n';
    }
    QVERIFY(plan(*desk, list, ActionKind::ConfirmItem));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 2);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(run(*desk).model().count(ActionState::Settled), 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto truth = sandbox().truth(orders[i]->uuid);
        QCOMPARE(lineIn(truth, lines[i]).value("request"_L1).toString(), u"confirmed"_s);
    }
}

void TestBatchSeats::whatShippedAfterThePreviewIsNotConfirmed()
{
    // GIVEN a list of three that can be confirmed
    startSandbox();
    const auto desk = seat(0ms, u"sam"_s);
    QVERIFY(desk);
    const auto orders = asked(*desk, 3);
    QCOMPARE(orders.size(), 3);
    QByteArray list = "Order UUID\n";
    for (const auto &order : orders)
        list += order->uuid.toUtf8() + '\n';
    QVERIFY(plan(*desk, list, ActionKind::ConfirmOrder));
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 3);
    // WHEN all of one leaves the warehouse before it is sent
    for (const auto &line : orders[1]->lineItems)
        QVERIFY(sandbox().ship(line.uuid, u"1Z999AA10123456784"_s));
    const auto before = arrivedFor(orders[1]->uuid);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    // THEN nothing was sent for it, and its row says that the order has changed
    QCOMPARE(run(*desk).model().count(ActionState::Settled), 2);
    QCOMPARE(run(*desk).model().count(ActionState::Superseded), 1);
    QCOMPARE(arrivedFor(orders[1]->uuid), before);
    QVERIFY(run(*desk).model().rows()[1].message.contains(u"changed since you decided"_s));
    // AND asked to send it again, the preview says that it has shipped, and there is nothing to send
    QTRY_VERIFY_WITH_TIMEOUT(buttonStarting(*desk, u"Send only the refused again (1)"_s), patience);
    QTest::mouseClick(buttonStarting(*desk, u"Send only the refused again (1)"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Shipped), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"none of the rows can be sent"_s), patience);
    QVERIFY(!desk->window().findChild<QAbstractButton *>(u"sendButton"_s)->isVisible());
}

void TestBatchSeats::lineItemsAreCancelledAndTheirNeighboursAreNot()
{
    // GIVEN two of three lines of one order, an unknown line and an order's number where a line is wanted
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto all = openOrders(*desk);
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [](const auto &order) { return order->lineItems.size() >= 3; });
    QVERIFY(found != all.cend());
    const auto &order = *found;
    const auto list = u"line_item_uuid\n%1\n{%2}\n3f2504e0-4f89-41d3-9a0c-0305e82c3301\n%3\n"_s
                          .arg(order->lineItems[0].uuid, order->lineItems[2].uuid.toUpper(), order->purchaseOrderNumber)
                          .toUtf8();
    QVERIFY(plan(*desk, list, ActionKind::CancelItem));
    const auto &model = run(*desk).model();
    QCOMPARE(model.count(BatchVerdict::Ready), 2);
    QCOMPARE(model.count(BatchVerdict::NotFound), 1);
    QCOMPARE(model.count(BatchVerdict::Unreadable), 1);
    // AND the table names the items
    const auto *table = desk->visible<QTableView>(u"Batch rows"_s);
    QVERIFY(table && !table->isColumnHidden(BatchModel::ItemColumn));
    QCOMPARE(model.index(0, BatchModel::ItemColumn).data(BatchModel::FullTextRole).toString(),
             displayName(order->lineItems[0]));
    // WHEN it is sent THEN those two are asked for, and no other line of the order
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(model.count(ActionState::Requested), 2);
    const auto truth = sandbox().truth(order->uuid);
    for (qsizetype i = 0; i < order->lineItems.size(); ++i) {
        QCOMPARE(lineIn(truth, order->lineItems[i].uuid).value("request"_L1).toString(),
                 i == 0 || i == 2 ? u"pending"_s : u"none"_s);
    }
}

void TestBatchSeats::aLineItemOfAnotherOrderIsNotFoundThere()
{
    // GIVEN a list whose second row names an order that the line does not belong to
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto orders = openOrders(*desk);
    const auto list
        = u"PO number;Line item UUID\n%1;%2\n%1;%3\n"_s
              .arg(orders[0]->purchaseOrderNumber, orders[0]->lineItems[0].uuid, orders[1]->lineItems[0].uuid)
              .toUtf8();
    QVERIFY(plan(*desk, list, ActionKind::CancelItem));
    // THEN it is not sent, wherever else the line may be
    QCOMPARE(run(*desk).model().rows()[0].planned.verdict, BatchVerdict::Ready);
    QCOMPARE(run(*desk).model().rows()[1].planned.verdict, BatchVerdict::NotFound);
    QVERIFY(!run(*desk).model().rows()[1].planned.message.isEmpty());
}

void TestBatchSeats::anothersOrdersAreNotFound()
{
    // GIVEN an order of another retailer
    startSandbox();
    QString foreign;
    {
        const auto otto = seat(0ms, u"otto"_s);
        QVERIFY(otto);
        foreign = otto->known().value(0).order.uuid;
    }
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "Order UUID\n" + foreign.toUtf8() + '\n'));
    // THEN it can't be sent, and nothing of it is shown
    const auto &row = run(*desk).model().rows().front().planned;
    QCOMPARE(row.verdict, BatchVerdict::NotFound);
    QVERIFY(row.intent.purchaseOrderNumber.isEmpty());
    QVERIFY(!desk->window().findChild<QAbstractButton *>(u"sendButton"_s)->isVisible());
    QCOMPARE(arrived(), 0);
}

void TestBatchSeats::oneOrderNamedInTwoWaysIsSentOnce()
{
    // GIVEN a list that names an order by its number, and further down by its uuid
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto orders = openOrders(*desk);
    const auto list
        = u"Order\n%1\n%2\n%3\n"_s.arg(orders[0]->purchaseOrderNumber, orders[1]->purchaseOrderNumber, orders[0]->uuid)
              .toUtf8();
    QVERIFY(plan(*desk, list));
    // THEN the preview counts it once, and says which row names the same
    const auto &model = run(*desk).model();
    QCOMPARE(model.count(BatchVerdict::Ready), 2);
    QCOMPARE(model.count(BatchVerdict::Duplicate), 1);
    QCOMPARE(model.rows()[2].planned.verdict, BatchVerdict::Duplicate);
    QVERIFY2(model.rows()[2].planned.message.contains(u"Row 2"_s), qPrintable(model.rows()[2].planned.message));
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    QCOMPARE(arrivedFor(orders[0]->uuid), 1);
    QCOMPARE(arrived(), 2);
}

QTEST_MAIN(TestBatchSeats)
#include "tst_batch_seats.moc"
