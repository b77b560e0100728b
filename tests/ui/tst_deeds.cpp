// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/domain/cancellation.h"
#include "app/domain/visibletext.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Three lines of two suppliers; nothing speaks against any of them.
const auto threeLines = u"5527771067"_s;

} // namespace

class TestDeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRetailerCancelsAnItem_data();
    void aRetailerCancelsAnItem();
    void aRetailerCancelsAnOrder_data();
    void aRetailerCancelsAnOrder();
    void aSupplierAnswersForALine_data();
    void aSupplierAnswersForALine();
    void aSupplierAnswersForTheirPart_data();
    void aSupplierAnswersForTheirPart();
    void inReleaseV1ASupplierIsToldWhatToDo();
    void allSixDeedsAreInTheMenuWithKeys();

    void theConfirmationNamesOrderLinesAndOutcome();
    void theConfirmationSaysWhichLinesAreLeftOut();
    void theConfirmationIsLeftByEnterAndByEscape();
    void theReasonIsNotSent();
    void aRequestThatIsNotShownIsSaidBeforeAnswering();
    void anOrderThatChangesMeanwhileHasToBeLookedAtAgain();
    void aLineThatShipsMeanwhileStopsTheSupplier();

    void aShippedLineSaysWhyAndWhatInstead();
    void whoLacksThePermissionIsToldWhomToAsk();
    void withoutALineTheButtonsSayTheyAreForTheWholeOrder();
    void anAnswerGivenElsewhereIsSeenNotAnError();
    void anOutcomeForAnotherOrderIsTold();
    void theStoryOfTwoSides();

private:
    void startSandbox(const QStringList &arguments = {});
    [[nodiscard]] Desktop::Options options(Release release = Release::Timpanogos) const;
    /// Signed in, with this order on the screen.
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(const QString &user, const QString &number = threeLines,
                                                        Release release = Release::Timpanogos);
    /// The retailer asks for the cancellation of the whole order, elsewhere.
    void askElsewhere(const QString &orderUuid);
    [[nodiscard]] QString requestOf(const QString &orderUuid, const QString &lineUuid);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestDeeds::init()
{
    startSandbox();
}

void TestDeeds::cleanup()
{
    m_sandbox.reset();
}

void TestDeeds::startSandbox(const QStringList &arguments)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s} + arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

Desktop::Options TestDeeds::options(Release release) const
{
    Desktop::Options result;
    result.server = m_sandbox->url();
    result.release = release;
    return result;
}

std::unique_ptr<WindowUnderTest> TestDeeds::seat(const QString &user, const QString &number, Release release)
{
    auto desk = std::make_unique<WindowUnderTest>(options(release));
    if (!desk->signIn(*m_sandbox, user) || !desk->chooseOrder(number))
        return nullptr;
    return desk;
}

void TestDeeds::askElsewhere(const QString &orderUuid)
{
    const auto answer
        = m_sandbox->call("PATCH", "/timp/orders/cancel/", "{\"order_uuid\": \"" + orderUuid.toLatin1() + "\"}",
                          m_sandbox->tokenOf(u"rita"_s));
    QCOMPARE(answer.status, 204);
}

QString TestDeeds::requestOf(const QString &orderUuid, const QString &lineUuid)
{
    const auto lines = m_sandbox->truth(orderUuid).value("lines"_L1).toArray();
    for (const auto &line : lines) {
        if (line.toObject().value("line_item_uuid"_L1).toString() == lineUuid)
            return line.toObject().value("request"_L1).toString();
    }
    return {};
}

void TestDeeds::aRetailerCancelsAnItem_data()
{
    QTest::addColumn<Release>("release");
    QTest::newRow("Timpanogos") << Release::Timpanogos;
    QTest::newRow("V1") << Release::V1;
}

void TestDeeds::aRetailerCancelsAnItem()
{
    // GIVEN the retailer with one of three lines chosen
    QFETCH(Release, release);
    const auto desk = seat(u"rita"_s, threeLines, release);
    QVERIFY(desk);
    QVERIFY(desk->chooseLine(isOpen));
    const auto order = desk->shownOrder();
    const auto line = desk->shownLine();
    // WHEN they cancel it
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    // THEN the window says that the server took it, and that it is not cancelled yet
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(displayText(ActionState::Requested)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    QCOMPARE(requestOf(order->uuid, line), u"pending"_s);
    // AND the other two lines are untouched
    for (const auto &other : order->lineItems) {
        if (other.uuid != line)
            QCOMPARE(requestOf(order->uuid, other.uuid), u"none"_s);
    }
    // AND it cannot be asked for twice: the button is off and says why
    QTRY_VERIFY_WITH_TIMEOUT(!desk->button(u"Cancel item"_s)->isEnabled(), patience);
    QVERIFY(!desk->button(u"Cancel item"_s)->accessibleDescription().isEmpty());
}

void TestDeeds::aRetailerCancelsAnOrder_data()
{
    aRetailerCancelsAnItem_data();
}

void TestDeeds::aRetailerCancelsAnOrder()
{
    QFETCH(Release, release);
    const auto desk = seat(u"rita"_s, threeLines, release);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    for (const auto &line : order->lineItems)
        QCOMPARE(requestOf(order->uuid, line.uuid), u"pending"_s);
}

void TestDeeds::aSupplierAnswersForALine_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("request");
    QTest::newRow("confirm") << u"Confirm cancellation"_s << u"confirmed"_s;
    QTest::newRow("reject") << u"Reject cancellation"_s << u"rejected"_s;
}

void TestDeeds::aSupplierAnswersForALine()
{
    // GIVEN a supplier with two lines that were asked for, one of them chosen
    QFETCH(QString, button);
    QFETCH(QString, request);
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    askElsewhere(order->uuid);
    const auto mine = desk->window().workspace()->session().actor().supplierUuid;
    QVERIFY(desk->chooseLine([&mine](const LineItem &line) { return line.supplier.uuid == mine; }));
    const auto line = desk->shownLine();
    QVERIFY(desk->button(button)->text().contains(u"this line"_s));
    // WHEN they answer
    QVERIFY(desk->doDeed(button));
    // THEN it is done for that line alone
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"That is final"_s), patience);
    QCOMPARE(requestOf(order->uuid, line), request);
    for (const auto &other : order->lineItems) {
        if (other.uuid != line)
            QCOMPARE(requestOf(order->uuid, other.uuid), u"pending"_s);
    }
}

void TestDeeds::aSupplierAnswersForTheirPart_data()
{
    aSupplierAnswersForALine_data();
}

void TestDeeds::aSupplierAnswersForTheirPart()
{
    // GIVEN a supplier with no line chosen
    QFETCH(QString, button);
    QFETCH(QString, request);
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    askElsewhere(order->uuid);
    const auto mine = desk->window().workspace()->session().actor().supplierUuid;
    QVERIFY(desk->button(button)->text().contains(u"my part"_s));
    // WHEN they answer
    QVERIFY(desk->doDeed(button));
    // THEN it holds for all their lines and for nobody else's
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"That is final"_s), patience);
    int own = 0;
    for (const auto &line : order->lineItems) {
        const bool isMine = line.supplier.uuid == mine;
        own += isMine ? 1 : 0;
        QCOMPARE(requestOf(order->uuid, line.uuid), isMine ? request : u"pending"_s);
    }
    QCOMPARE(own, 2);
}

void TestDeeds::inReleaseV1ASupplierIsToldWhatToDo()
{
    const auto desk = seat(u"sam"_s, threeLines, Release::V1);
    QVERIFY(desk);
    for (const auto &name : {u"Confirm cancellation"_s, u"Reject cancellation"_s}) {
        QVERIFY(!desk->button(name)->isEnabled());
        const Refusal refusal{RefusalReason::NotInRelease, {}};
        QVERIFY(desk->button(name)->accessibleDescription().contains(displayText(refusal)));
        QVERIFY(desk->screen().contains(displayText(refusal)));
        QVERIFY(desk->screen().contains(advice(refusal, ActionKind::ConfirmOrder)));
    }
}

void TestDeeds::allSixDeedsAreInTheMenuWithKeys()
{
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    QVERIFY(desk->chooseLine([&](const LineItem &line) {
        return line.supplier.uuid == desk->window().workspace()->session().actor().supplierUuid;
    }));
    QSet<QKeySequence> keys;
    for (const auto kind : allActionKinds) {
        const auto *action = desk->window().findChild<QAction *>(wireName(kind));
        QVERIFY(action);
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(!keys.contains(action->shortcut()));
        keys.insert(action->shortcut());
        QCOMPARE(action->isEnabled(), !isCancel(kind));
        if (isCancel(kind))
            QCOMPARE(action->toolTip(), tooltipText(displayText(Refusal{RefusalReason::NeedsRetailer, {}})));
    }
    // From the menu the order-wide answer can be given while a line is chosen.
    desk->window().findChild<QAction *>(wireName(ActionKind::RejectOrder))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Don't answer now"_s), patience);
    QVERIFY(desk->screen().contains(u"your part of the order"_s));
}

void TestDeeds::theConfirmationNamesOrderLinesAndOutcome()
{
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QTest::mouseClick(desk->button(u"Cancel order"_s), Qt::LeftButton);
    auto *dialog = desk->window().findChild<QDialog *>(u"confirmationDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog && dialog->isVisible(), patience);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    const auto said = desk->screen();
    QVERIFY(said.contains(order->purchaseOrderNumber));
    QVERIFY(said.contains(order->address.name));
    for (const auto &line : order->lineItems) {
        QVERIFY(said.contains(displayName(line)));
        QVERIFY(said.contains(line.supplier.name));
    }
    QVERIFY(said.contains(u"can't be taken back"_s));
    QVERIFY(desk->visible<QLineEdit>(u"Reason"_s));
    // The safe button is what Enter does.
    const auto *safe = dialog->findChild<QPushButton *>(u"safeButton"_s);
    QVERIFY(safe->isDefault());
    QVERIFY(!dialog->findChild<QPushButton *>(u"deedButton"_s)->isDefault());
}

void TestDeeds::theConfirmationSaysWhichLinesAreLeftOut()
{
    // GIVEN an order of which one line has shipped
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QVERIFY(m_sandbox->ship(order->lineItems[0].uuid, u"1ZLEFTOUT"_s));
    desk->window().workspace()->readAgain(order->uuid);
    QTRY_VERIFY_WITH_TIMEOUT(hasShipped(desk->shownOrder()->lineItems[0]), patience);
    // WHEN the order is to be cancelled
    QTest::mouseClick(desk->button(u"Cancel order"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Leave the order as it is"_s), patience);
    // THEN that line is named as left out, with its reason
    const auto *dialog = desk->window().findChild<QDialog *>(u"confirmationDialog"_s);
    const auto *list = dialog->findChild<QScrollArea *>();
    QString said;
    for (const auto *label : list->findChildren<QLabel *>())
        said += label->text() + u'\n';
    const auto leftOut = said.indexOf(u"left out"_s);
    QVERIFY2(leftOut > 0, qPrintable(said));
    QVERIFY(said.indexOf(displayName(order->lineItems[0])) > leftOut);
    QVERIFY(said.indexOf(displayName(order->lineItems[1])) < leftOut);
    QVERIFY(said.contains(u"1ZLEFTOUT"_s));
}

void TestDeeds::theConfirmationIsLeftByEnterAndByEscape()
{
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto before = m_sandbox->arrivalsOf("PATCH", "/orders/cancel/");
    for (const auto key : {Qt::Key_Escape, Qt::Key_Return}) {
        QTest::mouseClick(desk->button(u"Cancel order"_s), Qt::LeftButton);
        QPointer<QDialog> dialog;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = desk->window().findChild<QDialog *>(u"confirmationDialog"_s)), patience);
        QTest::keyClick(dialog, key);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    }
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/orders/cancel/"), before);
}

void TestDeeds::theReasonIsNotSent()
{
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QTest::mouseClick(desk->button(u"Cancel order"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QLineEdit>(u"Reason"_s), patience);
    desk->visible<QLineEdit>(u"Reason"_s)->setText(u"customer changed mind"_s);
    QAbstractButton *deed = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((deed = desk->buttonSaying(u"Ask to cancel 3 line(s)"_s)) && deed->isEnabled(), patience);
    QTest::mouseClick(deed, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->runner().outcomes().size(), 1, patience);
    QCOMPARE(desk->window().workspace()->runner().outcomes().first().intent.reason, u"customer changed mind"_s);
    QVERIFY(!QJsonDocument(m_sandbox->arrivals()).toJson().contains("changed mind"));
}

void TestDeeds::aRequestThatIsNotShownIsSaidBeforeAnswering()
{
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    QTest::mouseClick(desk->button(u"Confirm cancellation"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Don't answer now"_s), patience);
    QVERIFY(desk->screen().contains(u"does not show that a cancellation was requested"_s));
}

void TestDeeds::anOrderThatChangesMeanwhileHasToBeLookedAtAgain()
{
    // GIVEN the confirmation of a whole order
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QTest::mouseClick(desk->button(u"Cancel order"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask to cancel 3 line(s)"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->window().workspace()->isReading(order->uuid), patience);
    // WHEN one of its lines ships, and that is read
    QVERIFY(m_sandbox->ship(order->lineItems[1].uuid, u"1Z999"_s));
    desk->window().workspace()->readAgain(order->uuid);
    // THEN the deed names the two that are left, and has to wait until the person has looked
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask to cancel 2 line(s)"_s), patience);
    QVERIFY(!desk->buttonSaying(u"Ask to cancel 2 line(s)"_s)->isEnabled());
    QVERIFY(desk->screen().contains(u"has changed"_s));
    QVERIFY(desk->press(u"I have looked"_s));
    QVERIFY(desk->buttonSaying(u"Ask to cancel 2 line(s)"_s)->isEnabled());
}

void TestDeeds::aLineThatShipsMeanwhileStopsTheSupplier()
{
    // GIVEN the supplier about to confirm a line that was asked for
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    askElsewhere(order->uuid);
    const auto mine = desk->window().workspace()->session().actor().supplierUuid;
    QVERIFY(desk->chooseLine([&mine](const LineItem &line) { return line.supplier.uuid == mine; }));
    const auto line = desk->shownLine();
    // WHEN tracking was added elsewhere a moment ago, and they press Confirm
    QVERIFY(m_sandbox->ship(line, u"1ZAMOMENTAGO"_s));
    QTest::mouseClick(desk->button(u"Confirm cancellation"_s), Qt::LeftButton);
    // THEN the confirmation reads the order once more, says so, and does not let them
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"1ZAMOMENTAGO"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"has changed"_s), patience);
    const auto *dialog = desk->window().findChild<QDialog *>(u"confirmationDialog"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"deedButton"_s)->isEnabled());
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/confirm/"), 0);
}

void TestDeeds::aShippedLineSaysWhyAndWhatInstead()
{
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QVERIFY(m_sandbox->ship(order->lineItems[0].uuid, u"1ZGONE"_s));
    desk->window().workspace()->readAgain(order->uuid);
    QTRY_VERIFY_WITH_TIMEOUT(hasShipped(desk->shownOrder()->lineItems[0]), patience);
    QVERIFY(desk->chooseLine(hasShipped));
    auto *cancel = desk->button(u"Cancel item"_s);
    QVERIFY(!cancel->isEnabled());
    const Refusal refusal{RefusalReason::Shipped, u"1ZGONE"_s};
    for (const auto &text : {displayText(refusal), advice(refusal, ActionKind::CancelItem)}) {
        QVERIFY2(desk->screen().contains(text), qPrintable(desk->screen()));
        QVERIFY(cancel->accessibleDescription().contains(text));
    }
    QVERIFY(desk->button(u"Cancel order"_s)->isEnabled());
}

void TestDeeds::whoLacksThePermissionIsToldWhomToAsk()
{
    const auto desk = seat(u"dana"_s);
    QVERIFY(desk);
    QVERIFY(desk->chooseLine(isOpen));
    for (const auto &name : {u"Cancel item"_s, u"Cancel order"_s, u"Confirm cancellation"_s, u"Reject cancellation"_s})
        QVERIFY(!desk->button(name)->isEnabled());
    QVERIFY(desk->screen().contains(PermissionName::cancelOrder));
    QVERIFY(desk->screen().contains(u"administrator"_s));
}

void TestDeeds::withoutALineTheButtonsSayTheyAreForTheWholeOrder()
{
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    QVERIFY(desk->shownLine().isEmpty());
    QVERIFY(desk->screen().contains(u"answers are for your whole part of the order"_s));
    QVERIFY(desk->button(u"Confirm cancellation"_s)->text().contains(u"my part"_s));
    desk->lines()->selectRow(0);
    QVERIFY(desk->button(u"Confirm cancellation"_s)->text().contains(u"this line"_s));
    QVERIFY(desk->screen().contains(u"Chosen line"_s));
    QVERIFY(desk->press(u"Act on the whole order instead"_s));
    QVERIFY(desk->shownLine().isEmpty());
    QVERIFY(desk->button(u"Confirm cancellation"_s)->text().contains(u"my part"_s));
}

void TestDeeds::anAnswerGivenElsewhereIsSeenNotAnError()
{
    // GIVEN the supplier looking at a line that a colleague has confirmed meanwhile
    startSandbox({u"--marker"_s, u"PendingCancel"_s});
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    askElsewhere(order->uuid);
    desk->window().workspace()->readAgain(order->uuid);
    const auto mine = desk->window().workspace()->session().actor().supplierUuid;
    QTRY_VERIFY_WITH_TIMEOUT(rollUp(*desk->shownOrder()).requested > 0, patience);
    QVERIFY(desk->chooseLine([&mine](const LineItem &line) { return line.supplier.uuid == mine; }));
    const auto line = desk->shownLine();
    const auto answer = m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + line.toLatin1() + "/confirm/", "{}",
                                        m_sandbox->tokenOf(u"sam"_s));
    QVERIFY(answer.status == 204 || answer.status == 200);
    // WHEN they press Confirm
    QTest::mouseClick(desk->button(u"Confirm cancellation"_s), Qt::LeftButton);
    // THEN they are shown that it is cancelled already, and nothing more is sent
    const auto arrivals = m_sandbox->arrivalsOf("PATCH", "/confirm/");
    QTRY_VERIFY_WITH_TIMEOUT(
        desk->screen().contains(displayText(Refusal{RefusalReason::AlreadyCancelled, {}}).chopped(1)), patience);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/confirm/"), arrivals);
}

void TestDeeds::anOutcomeForAnotherOrderIsTold()
{
    // GIVEN a deed that takes its time
    startSandbox({u"--latency"_s, u"300"_s});
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    // WHEN the person goes on to another order
    QString other;
    const auto all = desk->known();
    for (const auto &one : all) {
        if (one.order.purchaseOrderNumber != threeLines)
            other = one.order.purchaseOrderNumber;
    }
    QVERIFY(desk->chooseOrder(other));
    // THEN they hear of the outcome, and a button leads back
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Show the order"_s), patience);
    QVERIFY(desk->screen().contains(threeLines));
    QVERIFY(desk->press(u"Show the order"_s));
    QCOMPARE(desk->shownOrder()->purchaseOrderNumber, threeLines);
    QVERIFY(desk->screen().contains(u"The server took the request"_s));
}

void TestDeeds::theStoryOfTwoSides()
{
    // GIVEN the retailer asked for an item
    const auto retailer = seat(u"rita"_s);
    QVERIFY(retailer);
    QVERIFY(retailer->chooseLine([](const LineItem &line) { return line.supplier.name == u"Calder Ceramics"_s; }));
    const auto line = retailer->shownLine();
    QVERIFY(retailer->doDeed(u"Cancel item"_s));
    QTRY_VERIFY_WITH_TIMEOUT(retailer->screen().contains(u"The server took the request"_s), patience);
    // WHEN the supplier confirms
    const auto supplier = seat(u"sam"_s);
    QVERIFY(supplier);
    QVERIFY(supplier->chooseLine([&line](const LineItem &item) { return item.uuid == line; }));
    QVERIFY(supplier->doDeed(u"Confirm cancellation"_s));
    QTRY_VERIFY_WITH_TIMEOUT(supplier->screen().contains(u"That is final"_s), patience);
    // THEN the retailer sees it by reading again, and our request is settled by the server's word
    QTest::mouseClick(retailer->button(u"Refresh"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rollUp(*retailer->shownOrder()).cancelled, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(retailer->window().workspace()->runner().ourRequests().value(line).state,
                              ActionState::Settled, patience);
}

QTEST_MAIN(TestDeeds)
#include "tst_deeds.moc"
