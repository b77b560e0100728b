// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/domain/cancellation.h"
#include "ui/commands/commands.h"
#include "ui/models/ordersmodel.h"
#include "ui/models/requesttext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three lines of two suppliers; nothing speaks against any of them.
const auto threeLines = u"5527771067"_s;
/// Longer than any of these tests looks at what is held.
constexpr auto forever = 30s;

QString lineUuidAt(const WindowUnderTest &desk, int row)
{
    return desk.shownOrder()->lineItems.at(row).uuid;
}

} // namespace

/// One key, one decision, and on to the next.
class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyDecidesTheChosenLineAndCanBeUndone();
    void whatHasLeftIsSaidToBeFinal();
    void theNextLineThatNeedsSomebodyIsChosenAndThenTheNextOrder();
    void afterTheLastOneComesTheFirstAbove();
    void severalAreCountedAndUndoneOneByOneOrTogether();
    void undoRightAfterTheKeyIsNotLost();
    void aKeyThatIsHeldDownDecidesOnce();
    void lettersAreLeftToWhateverIsTypedInto();
    void aLetterNeverMovesTheChoice();
    void aKeyThatCanDoNothingSaysWhy();
    void withoutUndoItAsks();
    void aRequestThatIsNotShownIsAskedAboutUntilThePersonKnows();
    void aRetailersWholeOrderAlwaysAsks();
    void aReasonGoesWithIt();
    void rejectingOffersTheTrackingNumber();
    void enterOpensAndEscapeLeadsBack();
    void spaceMarksOrdersThatMakeAList();
    void theButtonsAskAsBefore();
    void aColleaguesAnswerIsNews();

private:
    void startSandbox(const QStringList &arguments = {});
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(const QString &user,
                                                        std::chrono::milliseconds undoWindow = forever);
    /// The supplier with an order of which the retailer wants all lines cancelled, in its lines.
    [[nodiscard]] std::unique_ptr<WindowUnderTest> supplierAsked(std::chrono::milliseconds undoWindow = forever);
    void askElsewhere(const QString &orderUuid);
    /// The retailer asks for a line of the supplier's in an order further down the list.
    [[nodiscard]] bool askForOneBelow(WindowUnderTest &desk);
    [[nodiscard]] int answers();
    [[nodiscard]] static QDialog *question(const WindowUnderTest &desk);
    [[nodiscard]] static QString foot(const WindowUnderTest &desk);
    static void giveKeyboard(WindowUnderTest &desk, QWidget *widget);
    [[nodiscard]] static int mine(const WindowUnderTest &desk, int nth);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestTriage::init()
{
    startSandbox({u"--marker"_s, u"PendingCancel"_s});
}

void TestTriage::cleanup()
{
    m_sandbox.reset();
}

void TestTriage::startSandbox(const QStringList &arguments)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s} + arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

std::unique_ptr<WindowUnderTest> TestTriage::seat(const QString &user, std::chrono::milliseconds undoWindow)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    options.release = Release::Timpanogos;
    auto desk = std::make_unique<WindowUnderTest>(options, undoWindow);
    if (!desk->signIn(*m_sandbox, user) || !desk->chooseOrder(threeLines))
        return nullptr;
    desk->window().activateWindow();
    return QTest::qWaitForWindowActive(&desk->window()) ? std::move(desk) : nullptr;
}

std::unique_ptr<WindowUnderTest> TestTriage::supplierAsked(std::chrono::milliseconds undoWindow)
{
    auto desk = seat(u"sam"_s, undoWindow);
    if (!desk)
        return nullptr;
    const auto uuid = desk->shownOrder()->uuid;
    askElsewhere(uuid);
    desk->window().workspace()->readAgain(uuid);
    const auto shown = [&] { return rollUp(*desk->shownOrder()).requested == 3; };
    if (!QTest::qWaitFor(shown, patience))
        return nullptr;
    giveKeyboard(*desk, desk->lines());
    desk->lines()->selectRow(mine(*desk, 0));
    return desk;
}

void TestTriage::askElsewhere(const QString &orderUuid)
{
    const auto answer
        = m_sandbox->call("PATCH", "/timp/orders/cancel/", "{\"order_uuid\": \"" + orderUuid.toLatin1() + "\"}",
                          m_sandbox->tokenOf(u"rita"_s));
    QCOMPARE(answer.status, 204);
}

bool TestTriage::askForOneBelow(WindowUnderTest &desk)
{
    const auto above = desk.orders()->currentIndex().row();
    const auto all = desk.known();
    for (const auto &one : all) {
        if (desk.cellOf(one.order.uuid).row() <= above)
            continue;
        for (const auto &line : one.order.lineItems) {
            if (!isOpen(line) || line.supplier.name != "Calder Ceramics"_L1)
                continue;
            const auto answer = m_sandbox->call("DELETE", "/timp/orders/items/cancel/" + line.uuid.toLatin1() + '/',
                                                "{}", m_sandbox->tokenOf(u"rita"_s));
            if (answer.status != 204)
                continue;
            desk.window().workspace()->readAgain(one.order.uuid);
            return QTest::qWaitFor(
                [&] {
                    const auto now = desk.window().workspace()->book().order(one.order.uuid);
                    return !now || rollUp(*now).requested > 0;
                },
                patience);
        }
    }
    return false;
}

int TestTriage::answers()
{
    return m_sandbox->arrivalsOf("PATCH", "/confirm/") + m_sandbox->arrivalsOf("PATCH", "/reject/");
}

QDialog *TestTriage::question(const WindowUnderTest &desk)
{
    return const_cast<WindowUnderTest &>(desk).window().findChild<QDialog *>(u"confirmationDialog"_s);
}

QString TestTriage::foot(const WindowUnderTest &desk)
{
    const auto *bar = const_cast<WindowUnderTest &>(desk).window().findChild<QWidget *>(u"undoBar"_s);
    QStringList texts;
    const auto labels = bar->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestTriage::giveKeyboard(WindowUnderTest &desk, QWidget *widget)
{
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    widget->setFocus();
}

/// The row of the supplier's nth line.
int TestTriage::mine(const WindowUnderTest &desk, int nth)
{
    const auto order = desk.shownOrder();
    for (int row = 0; row < order->lineItems.size(); ++row) {
        if (order->lineItems.at(row).supplier.name == "Calder Ceramics"_L1 && nth-- == 0)
            return row;
    }
    return -1;
}

void TestTriage::aKeyDecidesTheChosenLineAndCanBeUndone()
{
    // GIVEN a line that somebody wants cancelled
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto line = desk->shownLine();
    const auto name = displayName(*desk->shownOrder()->lineItem(line));
    // WHEN C is pressed
    QTest::keyClick(desk->lines(), Qt::Key_C);
    // THEN nothing is asked, and the foot of the window says what leaves, and when
    QTRY_VERIFY_WITH_TIMEOUT(foot(*desk).contains(u"leaves in"_s), patience);
    QVERIFY(!question(*desk));
    QVERIFY2(foot(*desk).contains(u"Confirm the cancellation of"_s), qPrintable(foot(*desk)));
    QVERIFY(foot(*desk).contains(name));
    QVERIFY(foot(*desk).contains(threeLines));
    auto *undo = desk->button(u"Undo"_s);
    QVERIFY(undo);
    // AND it says so in one place
    int undos = 0;
    const auto buttons = desk->window().findChildren<QAbstractButton *>();
    for (const auto *button : buttons)
        undos += button->isVisible() && button->accessibleName() == "Undo"_L1 ? 1 : 0;
    QCOMPARE(undos, 1);
    // WHEN U is pressed THEN it is taken back, and the line is chosen again
    QTest::keyClick(desk->lines(), Qt::Key_U);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(*desk).contains(u"Nothing was sent"_s), qPrintable(foot(*desk)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->shownLine(), line, patience);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QVERIFY(!desk->button(u"Undo"_s));
    QCOMPARE(answers(), 0);
}

void TestTriage::whatHasLeftIsSaidToBeFinal()
{
    const auto desk = supplierAsked(1s);
    QVERIFY(desk);
    const auto line = desk->shownLine();
    QTest::keyClick(desk->lines(), Qt::Key_R);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(*desk).contains(u"This is final."_s), qPrintable(foot(*desk)), patience);
    QVERIFY(foot(*desk).contains(u"Rejected"_s));
    QVERIFY(!desk->button(u"Undo"_s));
    QCOMPARE(answers(), 1);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", line.toLatin1() + "/reject/"), 1);
}

void TestTriage::theNextLineThatNeedsSomebodyIsChosenAndThenTheNextOrder()
{
    // GIVEN an order of which two lines are the supplier's, and a later one with one
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto order = desk->shownOrder()->uuid;
    QVERIFY(mine(*desk, 1) >= 0);
    QVERIFY(mine(*desk, 2) < 0);
    QVERIFY(askForOneBelow(*desk));
    // WHEN the second is decided THEN the first is chosen, and not the other supplier's
    desk->lines()->selectRow(mine(*desk, 1));
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QCOMPARE(desk->shownLine(), lineUuidAt(*desk, mine(*desk, 0)));
    // WHEN that one is decided, too THEN it goes on with another order, at a line that needs somebody
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->uuid != order, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->shownLine().isEmpty(), patience);
    const auto *next = desk->shownOrder()->lineItem(desk->shownLine());
    QVERIFY(next);
    QCOMPARE(cancellationState(*next), CancellationState::Requested);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 2, patience);
    for (const auto &[number, intent] : desk->window().workspace()->held())
        QCOMPARE(intent.orderUuid, order);
}

void TestTriage::afterTheLastOneComesTheFirstAbove()
{
    // GIVEN two orders in the list, both asked for, and the lower one of them chosen
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto upper = desk->shownOrder()->uuid;
    QVERIFY(askForOneBelow(*desk));
    QVERIFY(desk->waitUntilAtRest());
    auto &orders = desk->window().workspace()->orders();
    const auto &table = desk->window().workspace()->book().table();
    int lowest = orders.rowCount() - 1;
    while (table.rollUp(orders.orderRow(lowest)).state != OrderCancellation::Requested)
        --lowest;
    QVERIFY(lowest > desk->cellOf(upper).row());
    desk->orders()->selectRow(lowest);
    const auto isShown = [&] {
        return desk->shownOrder()
               && desk->window().workspace()->book().rowOf(desk->shownOrder()->uuid) == orders.orderRow(lowest);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    giveKeyboard(*desk, desk->orders());
    // WHEN it is decided THEN it goes on at the top, and says so
    QTest::keyClick(desk->orders(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown() && desk->shownOrder(), patience);
    QVERIFY(desk->cellOf(desk->shownOrder()->uuid).row() < lowest);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(*desk).contains(u"the first above it"_s), qPrintable(foot(*desk)), patience);
}

void TestTriage::severalAreCountedAndUndoneOneByOneOrTogether()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    auto &runner = desk->window().workspace()->runner();
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTest::keyClick(desk->lines(), Qt::Key_R);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(*desk).contains(u"2 decision"_s), qPrintable(foot(*desk)), patience);
    // The latest first, whose line is chosen again.
    const auto second = desk->window().workspace()->held().last().second.lineItemUuid;
    QTest::mouseClick(desk->button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(runner.underWay(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->shownLine(), second, patience);
    QCOMPARE(desk->window().workspace()->held().first().second.kind, ActionKind::ConfirmItem);
    QTest::keyClick(desk->lines(), Qt::Key_R);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->buttonSaying(u"Undo all 2"_s), qPrintable(desk->screen()), patience);
    QVERIFY(desk->press(u"Undo all 2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(runner.underWay(), 0, patience);
    QCOMPARE(answers(), 0);
}

void TestTriage::undoRightAfterTheKeyIsNotLost()
{
    // WHEN U follows C before the journal has answered
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto line = desk->shownLine();
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTest::keyClick(desk->lines(), Qt::Key_U);
    // THEN it is taken back all the same
    auto &runner = desk->window().workspace()->runner();
    QTRY_COMPARE_WITH_TIMEOUT(runner.outcomes().size(), 1, patience);
    QCOMPARE(runner.outcomes().first().state, ActionState::NotSent);
    QCOMPARE(runner.outcomes().first().intent.lineItemUuid, line);
    QCOMPARE(answers(), 0);
}

void TestTriage::aKeyThatIsHeldDownDecidesOnce()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    auto *lines = desk->lines();
    QTest::keyPress(lines, Qt::Key_C);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
        QApplication::sendEvent(lines, &override);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
        QApplication::sendEvent(lines, &again);
    }
    QTest::keyRelease(lines, Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 1, patience);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 1);
}

void TestTriage::lettersAreLeftToWhateverIsTypedInto()
{
    // GIVEN the keyboard in the search field, and then in a box of choices
    const auto desk = supplierAsked();
    QVERIFY(desk);
    desk->window().beginWork();
    auto *search = desk->window().focusWidget();
    QTest::keyClicks(search, u"crxu"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(search)->text(), u"crxu"_s);
    auto *box = new QComboBox(desk->lines()->parentWidget());
    box->addItems({u"Alder"_s, u"Calder"_s});
    box->show();
    giveKeyboard(*desk, box);
    // WHEN letters are typed THEN nothing is decided
    QTest::keyClick(box, Qt::Key_C);
    QCOMPARE(box->currentText(), u"Calder"_s);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
}

void TestTriage::aLetterNeverMovesTheChoice()
{
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    giveKeyboard(*desk, desk->orders());
    const auto before = desk->orders()->currentIndex();
    QTest::keyClicks(desk->orders(), u"7a5"_s);
    QCOMPARE(desk->orders()->currentIndex(), before);
    QCOMPARE(desk->shownOrder()->purchaseOrderNumber, threeLines);
    // But J and K do.
    QTest::keyClick(desk->orders(), Qt::Key_J);
    QCOMPARE(desk->orders()->currentIndex().row(), before.row() + 1);
    QTest::keyClick(desk->orders(), Qt::Key_K);
    QCOMPARE(desk->orders()->currentIndex().row(), before.row());
}

void TestTriage::aKeyThatCanDoNothingSaysWhy()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    QTest::keyClick(desk->lines(), Qt::Key_X);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(*desk).contains(u"only the retailer"_s), qPrintable(foot(*desk)), patience);
    const auto *cancel = desk->window().findChild<QAction *>(u"triageCancel"_s);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(Commands::whyNot(*cancel).contains(u"only the retailer"_s));
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
}

void TestTriage::withoutUndoItAsks()
{
    const auto desk = supplierAsked(0ms);
    QVERIFY(desk);
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(question(*desk), patience);
    QVERIFY(question(*desk)->isVisible());
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    question(*desk)->reject();
}

void TestTriage::aRequestThatIsNotShownIsAskedAboutUntilThePersonKnows()
{
    // GIVEN a server that shows no requests
    startSandbox();
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    giveKeyboard(*desk, desk->lines());
    desk->lines()->selectRow(mine(*desk, 0));
    // WHEN C is pressed THEN it is said that no request is shown
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(question(*desk), patience);
    QVERIFY(desk->screen().contains(u"does not show that a cancellation was requested"_s));
    // WHEN the person knows of them from elsewhere
    auto *knows = question(*desk)->findChild<QCheckBox *>();
    QVERIFY(knows && knows->isVisible());
    QVERIFY(!knows->isChecked());
    knows->setChecked(true);
    auto *deed = question(*desk)->findChild<QAbstractButton *>(u"deedButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(deed->isEnabled(), patience);
    QTest::mouseClick(deed, Qt::LeftButton);
    // THEN the next line is chosen, and is not asked about
    QTRY_VERIFY_WITH_TIMEOUT(!question(*desk), patience);
    QCOMPARE(desk->shownLine(), lineUuidAt(*desk, mine(*desk, 1)));
    giveKeyboard(*desk, desk->lines());
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 2, patience);
    QVERIFY(!question(*desk));
}

void TestTriage::aRetailersWholeOrderAlwaysAsks()
{
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    giveKeyboard(*desk, desk->orders());
    QTest::keyClick(desk->orders(), Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(question(*desk), patience);
    QVERIFY(desk->screen().contains(u"Ask to cancel the whole order?"_s));
    question(*desk)->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!question(*desk), patience);
    // A single line does not.
    giveKeyboard(*desk, desk->lines());
    desk->lines()->selectRow(0);
    const auto line = desk->shownLine();
    QTest::keyClick(desk->lines(), Qt::Key_X);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 1, patience);
    QCOMPARE(desk->window().workspace()->held().first().second.lineItemUuid, line);
    QVERIFY(!question(*desk));
}

void TestTriage::aReasonGoesWithIt()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto line = desk->shownLine();
    // WHEN a line is confirmed with a reason THEN Enter takes it
    QTest::keyClick(desk->lines(), Qt::Key_C, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QLineEdit>(u"Reason"_s), patience);
    auto *field = desk->visible<QLineEdit>(u"Reason"_s);
    QVERIFY(!question(*desk));
    const auto reason = u"stopped at the dock"_s;
    QTest::keyClicks(field, reason);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 1, patience);
    QCOMPARE(desk->window().workspace()->held().first().second.reason, reason);
    QCOMPARE(desk->window().workspace()->held().first().second.lineItemUuid, line);
    // AND it is offered again for the next one, which Escape leaves as it is
    QTRY_VERIFY_WITH_TIMEOUT(!desk->visible<QLineEdit>(u"Reason"_s), patience);
    giveKeyboard(*desk, desk->lines());
    QTest::keyClick(desk->lines(), Qt::Key_C, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(reason), patience);
    field = desk->visible<QLineEdit>(u"Reason"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->text(), reason);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(desk->window().workspace()->held().size(), 1);
}

void TestTriage::rejectingOffersTheTrackingNumber()
{
    // GIVEN a line that has shipped after it was asked for, so that the request is no longer shown
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto line = desk->shownLine();
    QVERIFY(m_sandbox->ship(line, u"1ZGONE"_s));
    desk->window().workspace()->readAgain(desk->shownOrder()->uuid);
    QTRY_VERIFY_WITH_TIMEOUT(hasShipped(*desk->shownOrder()->lineItem(line)), patience);
    // WHEN it is to be rejected with a reason THEN that is asked about, and the number is the first one offered
    QTest::keyClick(desk->lines(), Qt::Key_R, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(question(*desk), patience);
    auto *field = desk->visible<QLineEdit>(u"Reason"_s);
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY2(field->text().contains(u"1ZGONE"_s), qPrintable(field->text()));
    question(*desk)->reject();
}

void TestTriage::enterOpensAndEscapeLeadsBack()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    giveKeyboard(*desk, desk->orders());
    QTest::keyClick(desk->orders(), Qt::Key_Return);
    QVERIFY(desk->lines()->hasFocus());
    QCOMPARE(desk->shownLine(), lineUuidAt(*desk, mine(*desk, 0)));
    QTest::keyClick(desk->lines(), Qt::Key_Escape);
    QVERIFY(desk->orders()->hasFocus());
    QVERIFY(desk->shownLine().isEmpty());
}

void TestTriage::spaceMarksOrdersThatMakeAList()
{
    // GIVEN two orders that are marked, with one in between that is not
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    auto *orders = desk->orders();
    giveKeyboard(*desk, orders);
    orders->selectRow(1);
    QTest::keyClick(orders, Qt::Key_Space);
    QTest::keyClick(orders, Qt::Key_J);
    QTest::keyClick(orders, Qt::Key_Down);
    QTest::keyClick(orders, Qt::Key_Space);
    const auto selected = orders->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 2);
    QVERIFY(orders->selectionModel()->isRowSelected(1));
    QVERIFY(orders->selectionModel()->isRowSelected(3));
    // WHEN C is pressed THEN they are a list, which says what is to be done and asks before it is sent
    QTest::keyClick(orders, Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QComboBox>(u"What to do"_s), patience);
    QCOMPARE(desk->visible<QComboBox>(u"What to do"_s)->currentText(), displayText(ActionKind::ConfirmOrder));
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    // AND Escape lets go of the marks
    giveKeyboard(*desk, orders);
    QTest::keyClick(orders, Qt::Key_Escape);
    QCOMPARE(orders->selectionModel()->selectedRows().size(), 1);
}

void TestTriage::theButtonsAskAsBefore()
{
    const auto desk = supplierAsked();
    QVERIFY(desk);
    const auto line = desk->shownLine();
    QVERIFY(desk->doDeed(u"Confirm cancellation"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->held().size(), 1, patience);
    // The choice stays, and it is told where the order is.
    QCOMPARE(desk->shownLine(), line);
    QVERIFY(desk->screen().contains(u"It leaves in"_s));
    QCOMPARE(foot(*desk), QString());
}

void TestTriage::aColleaguesAnswerIsNews()
{
    // GIVEN a line that a colleague has confirmed a moment ago
    const auto desk = supplierAsked(100ms);
    QVERIFY(desk);
    const auto line = desk->shownLine();
    const auto answer = m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + line.toLatin1() + "/confirm/", "{}",
                                        m_sandbox->tokenOf(u"sam"_s));
    QVERIFY(answer.status == 204 || answer.status == 200);
    QCOMPARE(answers(), 1);
    // WHEN C is pressed THEN that is told as news, and nothing more is sent
    QTest::keyClick(desk->lines(), Qt::Key_C);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"A colleague has answered"_s), qPrintable(desk->screen()),
                              patience);
    QCOMPARE(answers(), 1);
}

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
