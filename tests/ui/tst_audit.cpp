// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/preferences.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/batchundertest.h"
#include "tests/ui/models/orders.h"
#include "ui/activity/activitywindow.h"
#include "ui/batch/batchconfirmation.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/insights/insightwindow.h"
#include "ui/keeping/putoffdialog.h"
#include "ui/preferences/addlanguagedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/triage/reasondialog.h"
#include "ui/zone/zonedialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// Every window as people see it and go through it by keyboard. What a screen reader finds in them is for
/// tests/desktop/tst_accessibility.py.
class TestAudit : public BatchUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAuditFindsWhatItLooksFor();
    void signingIn();
    void mainWindow_data();
    void mainWindow();
    void menus();
    void questions();
    void dialogsOfTheWindow();
    void preferences();
    void activityAndInsights();
    void aListStepByStep();
    void theTimeToUndo();
    void anOutcomeNobodyKnows();
    void theSearchKeepsTheKeyboardWhateverIsFound();

private:
    /// Signs in, and shows an order of three lines.
    [[nodiscard]] std::unique_ptr<WindowUnderTest> opened(const QString &user = u"rita"_s,
                                                          std::chrono::milliseconds undoWindow = {});
    static void audit(QWidget &window);
    /// Shows it, goes through it, and closes it.
    static void auditDialog(QDialog &dialog);
    /// The dialog that was opened last; null when none is.
    [[nodiscard]] static QWidget *front(const QWidget &behind);
};

namespace {

const auto threeLines = u"5527771067"_s;

} // namespace

void TestAudit::initTestCase()
{
    // As the program sets itself up.
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u"/.."_s);
    OutlineStyle::install(symbolicIcon(u"close"_s));
    Theme::apply(ColourScheme::Light);
}

std::unique_ptr<WindowUnderTest> TestAudit::opened(const QString &user, std::chrono::milliseconds undoWindow)
{
    auto desk = seat(undoWindow, user);
    if (!desk || !desk->chooseOrder(threeLines))
        return nullptr;
    desk->window().resize(1280, 800);
    desk->window().activateWindow();
    desk->orders()->setFocus();
    return QTest::qWaitForWindowActive(&desk->window()) ? std::move(desk) : nullptr;
}

void TestAudit::audit(QWidget &window)
{
    const auto wrong = auditOf(window);
    for (const auto &one : wrong)
        qWarning().noquote() << window.windowTitle() << one;
    QVERIFY2(wrong.isEmpty(), "the lines above");
}

void TestAudit::auditDialog(QDialog &dialog)
{
    dialog.show();
    audit(dialog);
    dialog.close();
}

QWidget *TestAudit::front(const QWidget &behind)
{
    QWidget *found = nullptr;
    const auto isThere = [&] {
        found = QApplication::activeWindow();
        return found && found != &behind;
    };
    return QTest::qWaitFor(isThere, patience) ? found : nullptr;
}

void TestAudit::signingIn()
{
    SignInDialog first({});
    auditDialog(first);

    SignInDialog failed({{u"mine"_s, productionServer(), Release::Timpanogos, u"rita"_s, true}});
    failed.showError(ApiError{.kind = ApiError::Kind::NotSignedIn, .status = 401});
    auditDialog(failed);

    SignInDialog withToken({});
    const auto choices = withToken.findChildren<QRadioButton *>();
    for (auto *choice : choices) {
        if (choice->text().contains(u"oken"_s))
            choice->click();
    }
    auditDialog(withToken);

    SignInAgainDialog again({u"x"_s, productionServer(), Release::Timpanogos, u"rita"_s, false},
                            u"The session has ended."_s);
    auditDialog(again);
}

void TestAudit::mainWindow_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("retailer") << u"rita"_s;
    QTest::newRow("supplier") << u"sam"_s;
    QTest::newRow("support") << u"dana"_s;
}

void TestAudit::mainWindow()
{
    QFETCH(QString, user);
    startSandbox();
    const auto desk = opened(user);
    QVERIFY(desk);
    // An order, no line
    audit(desk->window());
    // A line, filters, and what was not understood
    desk->lines()->selectRow(1);
    desk->visible<QLineEdit>(u"Search"_s)->setText(u"state:open supplier:brume before:yesterdy"_s);
    QVERIFY(desk->waitUntilAtRest());
    audit(desk->window());
    // Nothing found
    desk->visible<QLineEdit>(u"Search"_s)->setText(u"nothing like it"_s);
    QVERIFY(desk->waitUntilAtRest());
    audit(desk->window());
    // Something asked for, and its outcome
    if (user == u"rita"_s) {
        desk->visible<QLineEdit>(u"Search"_s)->clear();
        QVERIFY(desk->chooseOrder(threeLines));
        QVERIFY(desk->doDeed(u"Cancel order"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
        audit(desk->window());
    }
}

void TestAudit::menus()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    const auto all = desk->window().findChildren<QMenu *>();
    for (auto *menu : all) {
        if (menu->actions().isEmpty())
            continue;
        menu->popup(desk->window().mapToGlobal(QPoint(50, 50)));
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            Theme::apply(scheme);
            QTest::qWait(0); // it learns of colours later
            const auto wrong = unreadableTexts(*menu) + smallTargets(*menu);
            QVERIFY2(wrong.isEmpty(), qPrintable(menu->title() + u'\n' + wrong.join(u'\n')));
        }
        menu->close();
    }
    Theme::apply(ColourScheme::Light);
}

void TestAudit::questions()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    auto *window = &desk->window();
    const auto order = std::make_shared<const Order>(TestOrders::order(1, 3));
    Actor actor;
    actor.role = ActorRole::Retailer;
    for (const auto &server : {productionServer(), sandbox().url()}) {
        ConfirmationDialog confirmation({ActionKind::CancelOrder, order, TestOrders::moment(0),
                                         evaluate(ActionKind::CancelOrder, *order, {}, actor), server},
                                        window);
        confirmation.setReasons({u"changed her mind"_s});
        auditDialog(confirmation);
    }
    actor.role = ActorRole::Supplier;
    actor.supplierUuid = order->lineItems.first().supplier.uuid;
    ConfirmationDialog answer({ActionKind::ConfirmOrder, order, TestOrders::moment(0),
                               evaluate(ActionKind::ConfirmOrder, *order, {}, actor), productionServer()},
                              window);
    answer.setReasons({u"not packed yet"_s});
    answer.offerToKnowOfRequests();
    auditDialog(answer);

    BatchConfirmation batch(ActionKind::CancelOrder, 15, 2, desk->window().workspace()->session().account(), window);
    auditDialog(batch);
    ReasonDialog reason(ActionKind::RejectItem, u"Reject Item 1 in PO 5527771067"_s, {u"it has shipped"_s}, window);
    auditDialog(reason);
    PutOffDialog putOff({1, threeLines, u"Item 1"_s, false, QDateTime::currentDateTimeUtc().addDays(1)}, {}, window);
    auditDialog(putOff);
    OpenOutsideDialog outside({u"UPS"_s, QUrl(u"https://www.ups.com/track"_s)}, u"1Z999AA10123456784"_s, window);
    auditDialog(outside);
    LongTextDialog longText(u"Notes"_s, u"word "_s.repeated(800), window);
    auditDialog(longText);
    ZoneDialog zone(u"US"_s, window);
    auditDialog(zone);
    const TextBook texts;
    AddLanguageDialog language(texts, u"en"_s, window);
    auditDialog(language);
}

void TestAudit::dialogsOfTheWindow()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    for (const auto &action : {u"help"_s, u"commands"_s, u"shortcuts"_s, u"putOff"_s, u"remind"_s, u"tell"_s,
                               u"exportOrders"_s, u"reportDefect"_s, u"handbook"_s}) {
        desk->window().findChild<QAction *>(action)->trigger();
        auto *dialog = front(desk->window());
        QVERIFY2(dialog, qPrintable(action));
        auto *tabs = dialog->findChild<QTabWidget *>();
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs)
                tabs->setCurrentIndex(page);
            audit(*dialog);
        }
        dialog->close();
        desk->window().activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&desk->window(), patience), qPrintable(action));
    }
}

void TestAudit::preferences()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    desk->window().findChild<QAction *>(u"preferences"_s)->trigger();
    auto *dialog = front(desk->window());
    QVERIFY(qobject_cast<PreferencesDialog *>(dialog));
    auto *pages = dialog->findChild<QListWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        audit(*dialog);
    }
    dialog->close();
}

void TestAudit::activityAndInsights()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    auto *activity = desk->window().findChild<ActivityWindow *>();
    activity->present();
    auto *table = activity->findChild<QTableView *>(u"activityTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1, patience);
    table->selectRow(0);
    audit(*activity);
    activity->close();

    auto *insights = desk->window().findChild<InsightWindow *>();
    insights->present();
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Counted at"_s), patience);
    audit(*insights);
    insights->close();
}

void TestAudit::aListStepByStep()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    auto *window = open(*desk);
    QVERIFY(window);
    audit(*window);
    const auto numbers = openNumbers(*desk);
    QVERIFY(plan(*desk, (u"PO\n"_s + numbers.mid(0, 4).join(u'\n') + u"\nnobody-knows\n"_s).toUtf8()));
    audit(*window);
    QVERIFY(send(*desk));
    QVERIFY(hasEnded(*desk));
    audit(*window);
}

void TestAudit::theTimeToUndo()
{
    startSandbox();
    const auto desk = opened(u"rita"_s, std::chrono::minutes(10));
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"It leaves in"_s), patience);
    audit(desk->window());
}

void TestAudit::anOutcomeNobodyKnows()
{
    startSandbox(R"({"method": "PATCH", "path": "/timp/orders/cancel/", "fault": "drop-before"})");
    const auto desk = opened();
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask again"_s), patience);
    audit(desk->window());
    QVERIFY(desk->press(u"Ask again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"asked twice"_s), patience);
    audit(desk->window());
}

void TestAudit::theSearchKeepsTheKeyboardWhateverIsFound()
{
    startSandbox();
    const auto desk = opened();
    QVERIFY(desk);
    // GIVEN the keyboard in the search, where nothing is found
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setFocus();
    search->setText(u"nothing like it"_s);
    QVERIFY(desk->waitUntilAtRest());
    QCOMPARE(QApplication::focusWidget(), search);
    // WHEN something is THEN one goes on typing
    search->setText(threeLines);
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders(), patience);
    QCOMPARE(QApplication::focusWidget(), search);
    // AND who was in the list when its last row went is in the search
    desk->orders()->setFocus();
    search->setText(u"nothing like it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->orders(), patience);
    QCOMPARE(QApplication::focusWidget(), search);
}

void TestAudit::theAuditFindsWhatItLooksFor()
{
    // GIVEN a window in which everything is wrong
    QWidget bad;
    bad.setFixedSize(400, 200);
    auto *faint = new QLabel(u"a text that is too faint"_s, &bad);
    faint->setGeometry(10, 10, 200, 20);
    auto colours = faint->palette();
    colours.setColor(QPalette::WindowText, QColor(0x9a9a9a));
    faint->setPalette(colours);
    auto *right = new QPushButton(u"first"_s, &bad);
    right->setGeometry(200, 60, 100, 30);
    auto *left = new QPushButton(u"second"_s, &bad);
    left->setGeometry(10, 60, 100, 30);
    auto *small = new QPushButton(u"x"_s, &bad);
    small->setGeometry(10, 120, 16, 16);
    auto *unreachable = new QPushButton(u"nowhere"_s, &bad);
    unreachable->setFocusPolicy(Qt::NoFocus);
    unreachable->setGeometry(200, 120, 100, 30);
    bad.setPalette(QPalette(QColor(0xf0f0f0)));
    bad.show();
    // THEN each of it is found, and nothing else
    const auto wrong = auditOf(bad).join(u'\n');
    for (const auto &part :
         {u"light: “a text that is too faint”"_s, u"from QPushButton “first” the keyboard goes back"_s,
          u"“x” is only 16 by 16"_s, u"does not come to QPushButton “nowhere”"_s})
        QVERIFY2(wrong.contains(part), qPrintable(part + u" is not in:\n"_s + wrong));
    // AND a field that keeps the Tab for itself is a trap
    QWidget trap;
    auto *field = new QPlainTextEdit(&trap);
    field->setGeometry(0, 0, 100, 100);
    auto *after = new QPushButton(u"after"_s, &trap);
    after->setGeometry(0, 110, 100, 30);
    trap.show();
    QVERIFY(QTest::qWaitForWindowActive(&trap));
    field->setFocus();
    QVERIFY(!keyboardProblems(trap).isEmpty());
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
