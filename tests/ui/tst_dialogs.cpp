// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/dialogs/signindialog.h"

#include "app/desk/account.h"
#include "tests/ui/models/orders.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tallscrollarea.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

Actor actorOf(ActorRole role)
{
    Actor actor;
    actor.role = role;
    if (role == ActorRole::Supplier)
        actor.supplierUuid = TestOrders::uuid(0x5, 1);
    return actor;
}

ConfirmationDialog::Preview previewOf(ActionKind kind, const Order &order, const QUrl &server)
{
    const auto line = concernsWholeOrder(kind) ? QString() : order.lineItems.first().uuid;
    return {kind, std::make_shared<const Order>(order), TestOrders::moment(0),
            evaluate(kind, order, line, actorOf(roleNeeded(kind))), server};
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productionIsUnmistakable();
    void eachDeedIsNamedByWhatComesOut_data();
    void eachDeedIsNamedByWhatComesOut();
    void aReadingThatChangesNothingLeavesThePersonAlone();
    void aReadingThatForbidsItTurnsTheDeedOff();
    void anOrderOfManyLinesStillFits();
    void aBlockedConfirmationSaysWhy();
    void anErrorMakesTheSignInGrowInsteadOfSqueezing();
    void whatDoesNotFitOnAScreenScrolls();
    void theSessionDialogGivesThePasswordOnce();
    void withoutAUserNameATokenIsAskedFor();
    void aSecretCannotBeCopied();
    void aPastedSecretIsTakenOffTheClipboard();
    void whatElseIsOnTheClipboardStays();
    void aLongTextIsPlainAndComplete();
};

void TestDialogs::productionIsUnmistakable()
{
    const auto order = TestOrders::order(1, 2);
    ConfirmationDialog production(previewOf(ActionKind::CancelOrder, order, productionServer()));
    ConfirmationDialog sandbox(previewOf(ActionKind::CancelOrder, order, QUrl(u"http://127.0.0.1:8080"_s)));
    const auto *here = production.findChild<PlaceBadge *>();
    const auto *there = sandbox.findChild<PlaceBadge *>();
    // By words …
    QCOMPARE(here->text(), displayText(Account::Place::Production).toUpper());
    QCOMPARE(there->text(), displayText(Account::Place::ThisMachine));
    QVERIFY(here->accessibleName() != there->accessibleName());
    // … and by what is drawn: corner and middle differ, so shape and colour do.
    production.show();
    sandbox.show();
    const auto left = production.findChild<PlaceBadge *>()->grab().toImage();
    const auto right = sandbox.findChild<PlaceBadge *>()->grab().toImage();
    QVERIFY(left.pixelColor(3, 3) != right.pixelColor(3, 3));
    QVERIFY(qAbs(left.pixelColor(6, left.height() / 2).hue() - right.pixelColor(6, right.height() / 2).hue()) > 60);
}

void TestDialogs::eachDeedIsNamedByWhatComesOut_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("deed");
    QTest::newRow("cancel order") << ActionKind::CancelOrder << u"Ask to cancel 3 line(s)"_s;
    QTest::newRow("cancel item") << ActionKind::CancelItem << u"Ask to cancel the item"_s;
    QTest::newRow("confirm order") << ActionKind::ConfirmOrder << u"Confirm: cancel 3 line(s)"_s;
    QTest::newRow("confirm item") << ActionKind::ConfirmItem << u"Confirm: cancel the item"_s;
    QTest::newRow("reject order") << ActionKind::RejectOrder << u"Reject: keep 3 line(s)"_s;
    QTest::newRow("reject item") << ActionKind::RejectItem << u"Reject: keep the item"_s;
}

void TestDialogs::eachDeedIsNamedByWhatComesOut()
{
    QFETCH(ActionKind, kind);
    QFETCH(QString, deed);
    ConfirmationDialog dialog(previewOf(kind, TestOrders::order(1, 3), productionServer()));
    const auto *button = dialog.findChild<QPushButton *>(u"deedButton"_s);
    QCOMPARE(button->text(), deed);
    QVERIFY(button->isEnabled());
    QVERIFY(textsOf(dialog).contains(u"can't be taken back"_s));
    QCOMPARE(textsOf(dialog).contains(u"does not show that a cancellation was requested"_s), !isCancel(kind));
}

void TestDialogs::aReadingThatChangesNothingLeavesThePersonAlone()
{
    auto order = TestOrders::order(1, 3);
    ConfirmationDialog dialog(previewOf(ActionKind::CancelOrder, order, productionServer()));
    order.supplierNotes = u"a note came in"_s;
    auto preview = previewOf(ActionKind::CancelOrder, order, productionServer());
    preview.asOf = TestOrders::moment(1);
    dialog.follow(preview);
    QVERIFY(dialog.findChild<QPushButton *>(u"deedButton"_s)->isEnabled());
    QVERIFY(!textsOf(dialog).contains(u"has changed"_s));
    // What was seen is the newest reading all the same.
    QCOMPARE(dialog.seen()->supplierNotes, order.supplierNotes);
}

void TestDialogs::aReadingThatForbidsItTurnsTheDeedOff()
{
    auto order = TestOrders::order(1, 1);
    ConfirmationDialog dialog(previewOf(ActionKind::CancelItem, order, productionServer()));
    order.lineItems[0].status = u"Cancelled"_s;
    dialog.follow(previewOf(ActionKind::CancelItem, order, productionServer()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"deedButton"_s)->isEnabled());
    QVERIFY(textsOf(dialog).contains(u"has changed"_s));
    QVERIFY(textsOf(dialog).contains(u"already cancelled"_s));
}

void TestDialogs::anOrderOfManyLinesStillFits()
{
    ConfirmationDialog dialog(previewOf(ActionKind::CancelOrder, TestOrders::order(1, 400), productionServer()));
    dialog.show();
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
    QVERIFY(textsOf(dialog).contains(u"and 300 more line(s)"_s));
    QCOMPARE(dialog.findChild<QPushButton *>(u"deedButton"_s)->text(), u"Ask to cancel 400 line(s)"_s);
}

void TestDialogs::aBlockedConfirmationSaysWhy()
{
    ConfirmationDialog dialog(previewOf(ActionKind::CancelOrder, TestOrders::order(1), productionServer()));
    dialog.block(u"You are not signed in."_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"deedButton"_s)->isEnabled());
    QVERIFY(textsOf(dialog).contains(u"You are not signed in."_s));
}

void TestDialogs::anErrorMakesTheSignInGrowInsteadOfSqueezing()
{
    // GIVEN the sign-in, just as high as it has to be
    SignInDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *scrolling = dialog.findChild<TallScrollArea *>();
    const auto before = dialog.height();
    const auto isSqueezed = [&dialog] {
        const auto fields = dialog.findChildren<QLineEdit *>();
        return std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
            return field->isVisible() && field->height() < field->sizeHint().height();
        });
    };
    const auto scrolls = [scrolling] { return scrolling->verticalScrollBar()->maximum() > 0; };
    QVERIFY(!isSqueezed());
    QTRY_VERIFY(!scrolls());
    // WHEN it has to say why the sign-in failed
    dialog.showError(ApiError{.kind = ApiError::Kind::NotSignedIn, .status = 401});
    // THEN it is higher, and every field is as high as before
    QTRY_VERIFY(dialog.height() > before);
    QTRY_VERIFY(!scrolls());
    QVERIFY(!isSqueezed());
    const auto *message = dialog.findChild<MessageBar *>();
    QCOMPARE_GE(message->height(), message->heightForWidth(message->width()));
}

void TestDialogs::whatDoesNotFitOnAScreenScrolls()
{
    // GIVEN the sign-in with an error on a screen that is too low for it
    SignInDialog dialog({});
    dialog.show();
    dialog.showError(ApiError{.kind = ApiError::Kind::NotSignedIn, .status = 401});
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.setMinimumHeight(0);
    dialog.resize(dialog.width(), 300);
    // THEN it scrolls, its fields keep their height, and the buttons stay in sight
    const auto *scrolling = dialog.findChild<TallScrollArea *>();
    QTRY_VERIFY(scrolling->verticalScrollBar()->maximum() > 0);
    for (const auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->isVisible())
            QCOMPARE_GE(field->height(), field->sizeHint().height());
    }
    for (const auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isVisible() && !scrolling->isAncestorOf(button))
            QVERIFY(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
    }
}

void TestDialogs::theSessionDialogGivesThePasswordOnce()
{
    const Account account{u"x"_s, productionServer(), Release::Timpanogos, u"rita\u202E"_s, false};
    SignInAgainDialog dialog(account, u"The session has ended."_s);
    auto *field = dialog.findChild<SecretField *>();
    QCOMPARE(field->accessibleName(), u"Password"_s);
    QVERIFY(textsOf(dialog).contains(u"rita‹RLO›"_s));
    field->setText(u" with spaces "_s);
    const auto credential = dialog.takeCredential();
    QVERIFY(credential.password && !credential.token);
    QCOMPARE(credential.password->expose().toByteArray(), QByteArray(" with spaces "));
    QCOMPARE(field->text(), QString());
    QVERIFY(dialog.takeCredential().password->isEmpty());
}

void TestDialogs::withoutAUserNameATokenIsAskedFor()
{
    const Account account{u"x"_s, productionServer(), Release::Timpanogos, {}, false};
    SignInAgainDialog dialog(account, u"The session has ended."_s);
    auto *field = dialog.findChild<SecretField *>();
    QCOMPARE(field->accessibleName(), u"Token"_s);
    field->setText(u"\tabc123\n"_s);
    const auto credential = dialog.takeCredential();
    QVERIFY(credential.token && !credential.password);
    QCOMPARE(credential.token->expose().toByteArray(), QByteArray("abc123"));
}

void TestDialogs::aSecretCannotBeCopied()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    SecretField field;
    field.setText(u"tkKanari"_s);
    field.selectAll();
    field.copy();
    field.cut();
    QTest::keySequence(&field, QKeySequence::Copy);
    QTest::keySequence(&field, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(field.contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!field.dragEnabled());
}

void TestDialogs::aPastedSecretIsTakenOffTheClipboard()
{
    // GIVEN a token that was copied somewhere, with the blanks that come along
    QGuiApplication::clipboard()->setText(u" tkKanari\n"_s);
    SecretField field;
    // WHEN it is pasted THEN it stays to be pasted again, until it is used
    field.paste();
    QCOMPARE(QGuiApplication::clipboard()->text(), u" tkKanari\n"_s);
    QCOMPARE(field.take(true).expose().toByteArray(), QByteArray("tkKanari"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestDialogs::whatElseIsOnTheClipboardStays()
{
    // GIVEN a password that is pasted, and something else that is copied then
    SecretField field;
    QGuiApplication::clipboard()->setText(u"pwKanari"_s);
    field.paste();
    QGuiApplication::clipboard()->setText(u"5527771067"_s);
    QVERIFY(!field.take().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"5527771067"_s);
    // AND one that is typed, and is no business of the clipboard's
    QGuiApplication::clipboard()->setText(u"abc"_s);
    QTest::keyClicks(&field, u"abc"_s);
    QVERIFY(!field.take().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"abc"_s);
}

void TestDialogs::aLongTextIsPlainAndComplete()
{
    const auto text = u"<b>line</b>\n"_s.repeated(500);
    LongTextDialog dialog(u"Notes"_s, text);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), text);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
