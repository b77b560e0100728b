// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "tests/ui/models/orders.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/ordersmodel.h"
#include "ui/panes/orderdetailspane.h"

#include "ui/widgets/chiplabel.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;

/// Every text half as long again, as some languages are, and with marks that must survive.
class LongTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const auto text = QString::fromUtf8(source);
        return text + u' ' + QString(qMax<qsizetype>(1, text.size() * 4 / 10), u'ö');
    }
};

QString accessibleName(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theAccessibleNamesAreThoseThatStay();
    void everyControlHasANameAndCanBeReachedByTab();
    void whoAndWhereIsReadable();
    void whatMattersIsInSightAtTheUsualSize();
    void typingFiltersAndEnterGoesThere();
    void aPastedOrderIdThatIsNotHereIsAskedFor();
    void aNumberNobodyKnowsIsSaidSo();
    void aNumberOfTwoOrdersIsLeftToThePerson();
    void theChosenOrderStaysThroughRefreshAndFilter();
    void theDetailsShowWhatTheServerSaysAndWhatWeAsked();
    void theOrderCanBeCopiedAsText();
    void hostileTextStaysTextInEveryWidget();
    void aVeryLongNoteIsShownInPartAndCanBeOpened();
    void longLanguagesFitIntoASmallWindow();
    void theLayoutComesBack();
    void theSandboxSeatsEverySide();
    void aSandboxThatIsMissingSaysWhatToDo();
    void theKeychainIsNeverAskedForTheSandbox();
    void helpListsEveryKey();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> signedIn(const QString &user = u"rita"_s);

    SandboxProcess m_sandbox{{u"--orders"_s, u"60"_s}};
};

void TestWindow::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

std::unique_ptr<WindowUnderTest> TestWindow::signedIn(const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox.url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    return desk->signIn(m_sandbox, user) ? std::move(desk) : nullptr;
}

void TestWindow::theAccessibleNamesAreThoseThatStay()
{
    WindowUnderTest desk;
    desk.start();
    for (const auto &field : {u"Server"_s, u"User name"_s, u"Password"_s})
        QVERIFY2(desk.visible<QLineEdit>(field), qPrintable(field));
    QVERIFY(desk.visible<QPushButton>(u"Sign in"_s));

    const auto signedInDesk = signedIn();
    QVERIFY(signedInDesk);
    QVERIFY(signedInDesk->chooseOrder(threeLines));
    for (const auto &table : {u"Orders"_s, u"Line items"_s})
        QVERIFY2(signedInDesk->visible<QTableView>(table), qPrintable(table));
    for (const auto &button :
         {u"Cancel order"_s, u"Cancel item"_s, u"Confirm cancellation"_s, u"Reject cancellation"_s, u"Refresh"_s})
        QVERIFY2(signedInDesk->visible<QPushButton>(button), qPrintable(button));
    QVERIFY(signedInDesk->visible<QLineEdit>(u"Search"_s));
    QVERIFY(signedInDesk->visible<OrderDetailsPane>(u"Order details"_s));
    QVERIFY(signedInDesk->visible<QLabel>(u"Signed in as"_s));
}

void TestWindow::everyControlHasANameAndCanBeReachedByTab()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    QSet<QWidget *> reachable;
    auto *widget = desk->window().nextInFocusChain();
    for (; widget && widget != &desk->window() && reachable.size() < 2000; widget = widget->nextInFocusChain())
        reachable.insert(widget);
    const auto all = desk->window().findChildren<QWidget *>();
    int controls = 0;
    for (auto *control : all) {
        const bool isControl = qobject_cast<QPushButton *>(control) || qobject_cast<QLineEdit *>(control)
                               || qobject_cast<QTableView *>(control) || qobject_cast<QComboBox *>(control)
                               || qobject_cast<OrderDetailsPane *>(control);
        if (!isControl || !control->isVisible())
            continue;
        ++controls;
        QVERIFY2(!accessibleName(control).isEmpty(), control->metaObject()->className());
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(accessibleName(control)));
        QVERIFY2(reachable.contains(control), qPrintable(accessibleName(control)));
    }
    QVERIFY(controls >= 9);
    // A button that is off says why to whoever cannot see the line below it.
    for (const auto &name : {u"Cancel item"_s, u"Confirm cancellation"_s, u"Reject cancellation"_s}) {
        auto *interface = QAccessible::queryAccessibleInterface(desk->button(name));
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    }
}

void TestWindow::whoAndWhereIsReadable()
{
    const auto desk = signedIn(u"sue"_s);
    QVERIFY(desk);
    auto *interface = QAccessible::queryAccessibleInterface(desk->visible<QLabel>(u"Signed in as"_s));
    QCOMPARE(interface->text(QAccessible::Name), u"Signed in as"_s);
    QVERIFY(interface->text(QAccessible::Description).contains(u"sue"_s));
    QVERIFY(interface->text(QAccessible::Description).contains(displayText(ActorRole::Supplier)));
    QVERIFY(interface->text(QAccessible::Description).contains(displayText(Account::Place::ThisMachine)));
    // It is called so once: who looks for the name must not find a caption without an answer.
    const auto everything = desk->window().findChildren<QWidget *>();
    QCOMPARE(std::count_if(everything.cbegin(), everything.cend(),
                           [](QWidget *widget) { return accessibleName(widget) == u"Signed in as"_s; }),
             1);
    QVERIFY(desk->window().windowTitle().contains(displayText(Account::Place::ThisMachine)));
}

void TestWindow::whatMattersIsInSightAtTheUsualSize()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    // 1280 by 800 with the fonts of most desktops; a wider font has a wider window.
    constexpr int digitsAcross = 183;
    desk->window().resize(qMax(1280, digitsAcross * desk->window().fontMetrics().horizontalAdvance(u'0')), 800);
    QVERIFY(desk->chooseOrder(threeLines));
    const auto isInSight = [](const QTableView &table, int column) {
        const auto left = table.columnViewportPosition(column);
        return left >= 0 && left + table.columnWidth(column) <= table.viewport()->width();
    };
    const auto &orders = *desk->orders();
    for (const auto column : {OrdersModel::PurchaseOrderNumberColumn, OrdersModel::CustomerColumn,
                              OrdersModel::StateColumn, OrdersModel::RequestColumn})
        QTRY_VERIFY2(isInSight(orders, column),
                     qPrintable(orders.model()->headerData(column, Qt::Horizontal).toString()));
    const auto &lines = *desk->visible<QTableView>(u"Line items"_s);
    for (const auto column :
         {LineItemsModel::ItemColumn, LineItemsModel::QuantityColumn, LineItemsModel::ServerWordsColumn,
          LineItemsModel::CancellationColumn, LineItemsModel::RequestColumn})
        QTRY_VERIFY2(isInSight(lines, column),
                     qPrintable(lines.model()->headerData(column, Qt::Horizontal).toString()));
    // A state is never cut off.
    const auto width = lines.columnWidth(LineItemsModel::CancellationColumn);
    for (int row = 0; row < lines.model()->rowCount(); ++row) {
        const auto index = lines.model()->index(row, LineItemsModel::CancellationColumn);
        const auto chip = index.data(LineItemsModel::StateChipRole).value<StateChip>();
        QCOMPARE_GE(width, chipSize(chip, lines.fontMetrics()).width());
    }
}

void TestWindow::typingFiltersAndEnterGoesThere()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    const auto all = desk->orders()->model()->rowCount();
    QTest::keyClicks(search, threeLines);
    QTRY_COMPARE_WITH_TIMEOUT(desk->orders()->model()->rowCount(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(QString::number(all)), patience);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder(), patience);
    QCOMPARE(desk->shownOrder()->purchaseOrderNumber, threeLines);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(desk->orders()->model()->rowCount(), all, patience);
    // What was chosen stays chosen.
    QCOMPARE(desk->shownOrder()->purchaseOrderNumber, threeLines);
}

void TestWindow::aPastedOrderIdThatIsNotHereIsAskedFor()
{
    // GIVEN a book from which an order is missing
    const auto desk = signedIn();
    QVERIFY(desk);
    const auto missing = desk->knownOf(threeLines).value(0);
    QVERIFY(desk->emptyBook());
    // WHEN its id is pasted
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(u" {%1} "_s.arg(missing.uuid.toUpper()));
    QTest::keyClick(search, Qt::Key_Return);
    // THEN the server is asked, and it is shown
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders() && desk->shownOrder(), patience);
    QCOMPARE(desk->shownOrder()->uuid, missing.uuid);
    // The same with its number.
    QVERIFY(desk->emptyBook());
    search->setText(threeLines);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders() && desk->shownOrder(), patience);
    QCOMPARE(desk->shownOrder()->purchaseOrderNumber, threeLines);
}

void TestWindow::aNumberNobodyKnowsIsSaidSo()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(u"no such/number %"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"No order here matches"_s), patience);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"No order has the PO number"_s), patience);
    search->setText(TestOrders::uuid(0xdead, 1));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"nothing under"_s), qPrintable(desk->screen()), patience);
}

void TestWindow::aNumberOfTwoOrdersIsLeftToThePerson()
{
    // GIVEN two orders with one PO number, of which the book has one
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *workspace = desk->window().workspace();
    QString twice;
    const auto all = desk->known();
    for (const auto &one : all) {
        if (desk->knownOf(one.order.purchaseOrderNumber).size() == 2)
            twice = one.order.purchaseOrderNumber;
    }
    QVERIFY(!twice.isEmpty());
    const auto one = desk->knownOf(twice).value(0);
    QVERIFY(desk->emptyBook());
    workspace->book().take({one}, QDateTime::currentDateTimeUtc());
    // WHEN the number is looked for
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(twice);
    QTest::keyClick(search, Qt::Key_Return);
    // THEN both are listed, and the person is told to choose
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Choose the right one"_s), patience);
    // AND is still told so when the orders are refreshed meanwhile
    QSignalSpy ended(&workspace->sync(), &OrderSync::refreshEnded);
    QTest::mouseClick(desk->button(u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(desk->waitUntilAtRest());
    QVERIFY(desk->screen().contains(u"Choose the right one"_s));
}

void TestWindow::theChosenOrderStaysThroughRefreshAndFilter()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    desk->lines()->selectRow(1);
    const auto order = desk->shownOrder()->uuid;
    const auto line = desk->shownLine();
    QSignalSpy ended(&desk->window().workspace()->sync(), &OrderSync::refreshEnded);
    QTest::mouseClick(desk->button(u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QCOMPARE(desk->shownOrder()->uuid, order);
    QCOMPARE(desk->shownLine(), line);
    desk->orders()->sortByColumn(OrdersModel::CustomerColumn, Qt::AscendingOrder);
    QVERIFY(desk->waitUntilAtRest());
    QCOMPARE(desk->shownOrder()->uuid, order);
    desk->visible<QLineEdit>(u"Search"_s)->setText(threeLines);
    QVERIFY(desk->waitUntilAtRest());
    QCOMPARE(desk->shownOrder()->uuid, order);
    QCOMPARE(desk->shownLine(), line);
}

void TestWindow::theDetailsShowWhatTheServerSaysAndWhatWeAsked()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    const auto order = desk->shownOrder();
    const auto text = [&desk] {
        QString all;
        for (const auto *label : desk->visible<OrderDetailsPane>(u"Order details"_s)->findChildren<QLabel *>())
            all += label->isVisibleTo(&desk->window()) ? label->text() + u'\n' : QString();
        return all;
    };
    const auto said = text();
    for (const auto &part : {order->uuid, order->retailer.name, order->address.city, order->lineItems[2].supplier.name,
                             u"The server says"_s, u"We asked"_s, u"As of"_s})
        QVERIFY2(said.contains(part), qPrintable(part));
    desk->lines()->selectRow(1);
    QVERIFY(text().contains(order->lineItems[1].uuid));
    QVERIFY(!text().contains(order->lineItems[0].uuid));
}

void TestWindow::theOrderCanBeCopiedAsText()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    desk->window().findChild<QAction *>(u"copyOrder"_s)->trigger();
    const auto copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(threeLines));
    for (const auto &line : desk->shownOrder()->lineItems)
        QVERIFY(copied.contains(displayName(line)));
}

void TestWindow::hostileTextStaysTextInEveryWidget()
{
    // GIVEN an order each text of which tries to be something else
    const auto hostile = u"<img src='file:///etc/passwd'><table><tr><td>&amp;\u202Egnp.exe\u0007\u200B"_s;
    auto order = TestOrders::order(1, 3);
    order.purchaseOrderNumber = hostile;
    order.address = {hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile};
    order.retailer = {hostile, hostile, hostile, hostile};
    order.retailerNotes = order.supplierNotes = hostile.repeated(60);
    for (auto &line : order.lineItems) {
        line.itemName = line.skuId = line.skuName = line.status = line.designation = line.cost = hostile;
        line.supplier.name = line.supplierNotes = line.retailerNotes = hostile;
        line.productCodes = {{hostile, hostile}};
        Parcel parcel;
        parcel.trackingNumber = parcel.shippingCarrier = hostile;
        line.parcels << parcel;
    }
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *workspace = desk->window().workspace();
    workspace->book().take({order}, QDateTime::currentDateTimeUtc().addSecs(3600));
    // WHEN it is shown everywhere it can be shown
    QVERIFY(desk->chooseOrder(hostile));
    desk->lines()->selectRow(0);
    ActionIntent intent;
    intent.kind = ActionKind::CancelItem;
    intent.orderUuid = order.uuid;
    intent.lineItemUuid = order.lineItems[0].uuid;
    intent.seen = desk->shownOrder();
    workspace->runner().submit(intent);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->runner().outcomes().size(), 1, patience);
    desk->visible<QLineEdit>(u"Search"_s)->setText(hostile.left(12));
    // THEN no widget takes it for markup, and nothing invisible is left
    const auto widgets = desk->window().findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto tip = widget->toolTip();
        QVERIFY2(!tip.contains(u"<img"_s) && !tip.contains(QChar(0x202E)), qPrintable(tip));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label)
            continue;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        for (const auto c : {QChar(0x202E), QChar(0x0007), QChar(0x200B)})
            QVERIFY2(!label->text().contains(c), qPrintable(label->text()));
        QVERIFY(label->text().size() < 5000);
    }
    for (const auto *table : {desk->orders(), desk->lines()}) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const auto index = table->model()->index(row, column);
                QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
                for (const auto role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                    QVERIFY(!index.data(role).toString().contains(QChar(0x202E)));
            }
        }
    }
}

void TestWindow::aVeryLongNoteIsShownInPartAndCanBeOpened()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto order = TestOrders::order(2);
    order.retailerNotes = u"word "_s.repeated(800);
    desk->window().workspace()->book().take({order}, QDateTime::currentDateTimeUtc().addSecs(3600));
    QVERIFY(desk->chooseOrder(order.purchaseOrderNumber));
    auto *more = desk->buttonSaying(u"Show all 4000 character(s)"_s);
    if (!more)
        more = desk->buttonSaying(u"Show all %1 character(s)"_s.arg(QLocale().toString(4000)));
    QVERIFY(more);
    more->click();
    const auto *view = desk->window().findChild<QPlainTextEdit *>();
    QVERIFY(view && view->toPlainText().size() == 4000);
}

void TestWindow::longLanguagesFitIntoASmallWindow()
{
    LongTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto removeTranslator = qScopeGuard([&translator] { QCoreApplication::removeTranslator(&translator); });
    Desktop::Options options;
    options.server = m_sandbox.url();
    WindowUnderTest desk(options);
    desk.start();
    const auto allFit = [&desk]() -> QString {
        const auto buttons = desk.window().findChildren<QPushButton *>();
        for (const auto *button : buttons) {
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                return button->text() + u" is cut off"_s;
        }
        const auto labels = desk.window().findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                return label->text() + u" is cut off"_s;
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(allFit(), QString(), patience);
    // The names that tools look for are translated as well, so the fields are found by their kind.
    const auto fields = desk.window().findChildren<QLineEdit *>();
    for (auto *field : fields) {
        if (field->accessibleName().startsWith(u"User name"_s))
            field->setText(u"rita"_s);
        if (field->accessibleName().startsWith(u"Password"_s))
            field->setText(m_sandbox.user(u"rita"_s).password);
    }
    for (auto *button : desk.window().findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Sign in"_s) && button->isVisible())
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->wasRefreshed(), patience);
    desk.window().resize(900, 560);
    auto *table = desk.window().findChild<QTableView *>(u"orders"_s);
    table->selectRow(0);
    QVERIFY(desk.window().width() <= 900);
    QVERIFY(desk.window().height() <= 560);
    QTRY_COMPARE_WITH_TIMEOUT(allFit(), QString(), patience);
}

void TestWindow::theLayoutComesBack()
{
    QTemporaryDir directory;
    WindowSettings settings(directory.path());
    {
        MainWindow window(settings);
        window.resize(1000, 640);
        window.findChild<QTableView *>(u"lineItems"_s)->horizontalHeader()->resizeSection(0, 333);
        window.findChild<QTableView *>(u"lineItems"_s)->horizontalHeader()->setSectionHidden(1, true);
        window.show();
        window.close();
    }
    const QFileInfo file(directory.filePath(u"window.ini"_s));
    QVERIFY(file.exists());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    MainWindow window(settings);
    QCOMPARE(window.size(), QSize(1000, 640));
    QCOMPARE(window.findChild<QTableView *>(u"lineItems"_s)->columnWidth(0), 333);
    QVERIFY(window.findChild<QTableView *>(u"lineItems"_s)->isColumnHidden(1));
}

void TestWindow::theSandboxSeatsEverySide()
{
    // GIVEN the program as `--sandbox` starts it
    Desktop::Options options;
    options.sandbox = true;
    options.sandboxProgram = QCoreApplication::applicationDirPath() + u"/../rescind-sandbox"_s;
    options.sandboxArguments = {u"--orders"_s, u"40"_s};
    WindowUnderTest desk(options);
    desk.start();
    // THEN the retailer is signed in
    const auto who = [&desk] { return desk.visible<QLabel>(u"Signed in as"_s)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(who().contains(displayText(ActorRole::Retailer)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders() && desk.orders()->model()->rowCount() > 0, patience);
    QVERIFY(desk.chooseOrder(threeLines));
    const auto order = desk.shownOrder()->uuid;
    QVERIFY(desk.doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"The server took the request"_s), patience);
    // WHEN the supplier's seat is taken
    auto *seats = desk.visible<QComboBox>(u"Seat"_s);
    QVERIFY(seats);
    const auto take = [&seats](const QString &word) {
        for (int i = 0; i < seats->count(); ++i) {
            if (seats->itemText(i).contains(word)) {
                seats->setCurrentIndex(i);
                Q_EMIT seats->activated(i);
                return true;
            }
        }
        return false;
    };
    QVERIFY(take(u"sam"_s));
    // THEN the same order is on the screen, and can be answered
    QTRY_VERIFY_WITH_TIMEOUT(who().contains(displayText(ActorRole::Supplier)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders() && desk.shownOrder() && desk.shownOrder()->uuid == order, patience);
    QVERIFY(desk.doDeed(u"Confirm cancellation"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"That is final"_s), patience);
    // AND the support desk sees the result and may do nothing
    QVERIFY(take(u"dana"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders() && desk.shownOrder() && desk.shownOrder()->uuid == order, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rollUp(*desk.shownOrder()).cancelled, 2, patience);
    QVERIFY(!desk.button(u"Cancel order"_s)->isEnabled());
    // AND back in the first seat our own request is still known
    QVERIFY(take(u"rita"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders() && desk.shownOrder() && desk.shownOrder()->uuid == order, patience);
    QVERIFY(!desk.window().workspace()->runner().ourRequests().isEmpty());
    QVERIFY(desk.keychain().calls().isEmpty());
}

void TestWindow::aSandboxThatIsMissingSaysWhatToDo()
{
    Desktop::Options options;
    options.sandbox = true;
    options.sandboxProgram = u"/nowhere/rescind-sandbox"_s;
    WindowUnderTest desk(options);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"could not be started"_s), patience);
    QVERIFY(desk.screen().contains(u"/nowhere/rescind-sandbox"_s));
    QVERIFY(desk.buttonSaying(u"Start it anew"_s));
}

void TestWindow::theKeychainIsNeverAskedForTheSandbox()
{
    Desktop::Options options;
    options.sandbox = true;
    options.sandboxProgram = QCoreApplication::applicationDirPath() + u"/../rescind-sandbox"_s;
    options.sandboxArguments = {u"--orders"_s, u"5"_s};
    options.seat = u"supplier"_s;
    WindowUnderTest desk(options);
    // A remembered production profile is there, and stays untouched.
    QVERIFY(desk.accounts().save({u"prod"_s, productionServer(), Release::Timpanogos, u"real"_s, true}));
    QVERIFY(desk.accounts().setLastUsed(u"prod"_s));
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->isSignedIn(), patience);
    QCOMPARE(desk.window().workspace()->session().actor().role, ActorRole::Supplier);
    QVERIFY(desk.keychain().calls().isEmpty());
    QCOMPARE(desk.accounts().accounts().size(), 1);
    QCOMPARE(desk.accounts().lastUsed(), u"prod"_s);
}

void TestWindow::helpListsEveryKey()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    desk->window().findChild<QAction *>(u"help"_s)->trigger();
    const auto *help = desk->window().findChild<QDialog *>();
    QVERIFY(help && help->isVisible());
    QString all;
    for (const auto *label : help->findChildren<QLabel *>())
        all += label->text() + u'\n';
    int listed = 0;
    for (const auto *entry : desk->window().menuBar()->actions()) {
        for (const auto *action : entry->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            ++listed;
            QVERIFY2(all.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        }
    }
    QVERIFY(listed >= 12);
    QVERIFY(all.contains(QStringLiteral(RESCIND_VERSION)));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
