// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/desk/exchange/tablereader.h"
#include "ui/batch/batchtexts.h"
#include "ui/batch/batchwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryFile>

#include <algorithm>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Acting on a list: from the file to each row's result, with the sandbox's own log beside it.
class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aListIsShownByOutcomeBeforeAnythingIsSent();
    void eachRowHasItsResultAndTheServersLogAgrees();
    void nothingIsSentWithoutTheConfirmation();
    void stoppingTakesBackWhatHasNotLeft();
    void onlyTheRefusedAreSentAgain();
    void aBrokenFileSaysWhatIsWrongAndNothingIsSent();
    void theColumnIsChosenWhereItCantBeFound();
    void aPastedListIsTaken();
    void aFileIsTakenThatIsDropped();
    void thePauseHoldsAndGoesOn();
    void theReportIsForItsOwnerOnly();
    void whatARunLeftGoesOnInTheNext();
    void thoseWhoMayOnlyLookAreOfferedNothing();

private:
    void startSandbox(const QByteArray &faults = {});
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(std::chrono::milliseconds undoWindow = 0ms,
                                                        const QString &user = u"rita"_s);
    [[nodiscard]] static BatchWindow *open(WindowUnderTest &desk);
    [[nodiscard]] static bool choose(WindowUnderTest &desk, ActionKind kind);
    [[nodiscard]] bool openList(WindowUnderTest &desk, const QByteArray &content);
    /// Opens the list and checks it; true when each row has its verdict.
    [[nodiscard]] bool plan(WindowUnderTest &desk, const QByteArray &content);
    [[nodiscard]] static bool send(WindowUnderTest &desk);
    [[nodiscard]] static BatchRun &run(WindowUnderTest &desk) { return desk.window().workspace()->batch(); }
    /// PO numbers of orders that can be cancelled as a whole, each with its own one order.
    [[nodiscard]] static QStringList openNumbers(WindowUnderTest &desk);
    [[nodiscard]] static QAbstractButton *buttonStarting(const WindowUnderTest &desk, const QString &text);
    [[nodiscard]] int arrived(bool withEffect = false);
    /// How many deeds arrived for this order.
    [[nodiscard]] int arrivedFor(const QString &orderUuid);
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QTemporaryFile> m_faults;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestBatch::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestBatch::cleanup()
{
    m_sandbox.reset();
}

void TestBatch::startSandbox(const QByteArray &faults)
{
    QStringList arguments{u"--orders"_s, u"60"_s};
    if (!faults.isEmpty()) {
        m_faults = std::make_unique<QTemporaryFile>();
        QVERIFY(m_faults->open());
        m_faults->write(faults + '\n');
        m_faults->close();
        arguments << u"--faults"_s << m_faults->fileName();
    }
    m_sandbox = std::make_unique<SandboxProcess>(arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

std::unique_ptr<WindowUnderTest> TestBatch::seat(std::chrono::milliseconds undoWindow, const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options, undoWindow, path(u"journal.sqlite"_s));
    return desk->signIn(*m_sandbox, user) ? std::move(desk) : nullptr;
}

BatchWindow *TestBatch::open(WindowUnderTest &desk)
{
    desk.window().findChild<QAction *>(u"batch"_s)->trigger();
    auto *window = desk.window().findChild<BatchWindow *>();
    return window->isVisible() ? window : nullptr;
}

bool TestBatch::choose(WindowUnderTest &desk, ActionKind kind)
{
    auto *box = desk.visible<QComboBox>(u"What to do"_s);
    const int index = box ? box->findText(displayText(kind)) : -1;
    if (index < 0)
        return false;
    box->setCurrentIndex(index);
    return true;
}

bool TestBatch::openList(WindowUnderTest &desk, const QByteArray &content)
{
    QFile file(path(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    auto *window = open(desk);
    if (!window || !choose(desk, ActionKind::CancelOrder))
        return false;
    window->openFile(file.fileName());
    return true;
}

bool TestBatch::plan(WindowUnderTest &desk, const QByteArray &content)
{
    if (!openList(desk, content))
        return false;
    const auto canCheck = [&desk] {
        auto *check = buttonStarting(desk, u"Check "_s);
        return check && check->isEnabled();
    };
    if (!QTest::qWaitFor(canCheck, patience))
        return false;
    QTest::mouseClick(buttonStarting(desk, u"Check "_s), Qt::LeftButton);
    return QTest::qWaitFor([&desk] { return run(desk).stage() == BatchRun::Stage::Planned; }, patience);
}

bool TestBatch::send(WindowUnderTest &desk)
{
    auto *send = desk.window().findChild<QAbstractButton *>(u"sendButton"_s);
    if (!QTest::qWaitFor([send] { return send->isVisible() && send->isEnabled(); }, patience))
        return false;
    QTest::mouseClick(send, Qt::LeftButton);
    auto *dialog = desk.window().findChild<QDialog *>(u"batchConfirmation"_s);
    if (!dialog || !dialog->isVisible())
        return false;
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deedButton"_s), Qt::LeftButton);
    return run(desk).stage() == BatchRun::Stage::Sending;
}

QStringList TestBatch::openNumbers(WindowUnderTest &desk)
{
    QStringList numbers;
    auto &workspace = *desk.window().workspace();
    for (int row = 0; row < workspace.book().count(); ++row) {
        const auto &order = *workspace.book().at(row).order;
        const auto &lines = order.lineItems;
        if (!lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), isOpen)
            && workspace.orders().ordersWithPurchaseOrderNumber(order.purchaseOrderNumber).size() == 1)
            numbers << order.purchaseOrderNumber;
    }
    return numbers;
}

QAbstractButton *TestBatch::buttonStarting(const WindowUnderTest &desk, const QString &text)
{
    const auto all = const_cast<WindowUnderTest &>(desk).window().findChildren<QAbstractButton *>();
    for (auto *button : all) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

int TestBatch::arrived(bool withEffect)
{
    int count = 0;
    const auto all = m_sandbox->arrivals();
    for (const auto &one : all) {
        const auto request = one.toObject();
        if (request.value("path"_L1).toString().contains("/cancel/"_L1)
            && (!withEffect || request.value("effect"_L1).toBool()))
            ++count;
    }
    return count;
}

int TestBatch::arrivedFor(const QString &orderUuid)
{
    const auto all = m_sandbox->arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&orderUuid](const QJsonValue &one) {
        const auto request = one.toObject();
        return request.value("path"_L1).toString().contains("/cancel/"_L1)
               && request.value("target"_L1).toString().compare(orderUuid, Qt::CaseInsensitive) == 0;
    }));
}

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
    QTest::mouseClick(desk->buttonSaying(u"Not found: 1"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, BatchModel::GivenColumn).data().toString(), u"999000999"_s);
    QTest::mouseClick(desk->buttonSaying(u"All: 5"_s), Qt::LeftButton);
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

void TestBatch::nothingIsSentWithoutTheConfirmation()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).first().toUtf8()));
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
    QTest::mouseClick(desk->buttonSaying(u"Stop"_s), Qt::LeftButton);
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
    QTest::mouseClick(desk->buttonSaying(u"Send only the refused again (2)…"_s), Qt::LeftButton);
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

void TestBatch::aBrokenFileSaysWhatIsWrongAndNothingIsSent()
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

void TestBatch::theColumnIsChosenWhereItCantBeFound()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto number = openNumbers(*desk).first();
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
    QTest::mouseClick(desk->buttonSaying(u"Check 1 row(s)"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 1);
}

void TestBatch::aPastedListIsTaken()
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
    QTest::mouseClick(desk->buttonSaying(u"Check 2 row(s)"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Planned, patience);
    QCOMPARE(run(*desk).model().count(BatchVerdict::Ready), 2);
    // AND the rows can be copied as a table
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Copy"_s), patience);
    QTest::mouseClick(desk->buttonSaying(u"Copy"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(u"Row\tAs given\t"_s), patience);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
}

void TestBatch::aFileIsTakenThatIsDropped()
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

void TestBatch::thePauseHoldsAndGoesOn()
{
    startSandbox();
    const auto desk = seat(2s);
    QVERIFY(desk);
    QVERIFY(plan(*desk, "PO number\n" + openNumbers(*desk).mid(0, 6).join(u'\n').toUtf8()));
    QVERIFY(send(*desk));
    // WHEN it is paused THEN nothing leaves, and it is said
    QTest::mouseClick(desk->buttonSaying(u"Pause"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Go on"_s), patience);
    QVERIFY(desk->screen().contains(u"Nothing is sent for now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 6, patience);
    QCOMPARE(arrived(), 0);
    // AND it goes on to its end
    QTest::mouseClick(desk->buttonSaying(u"Go on"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run(*desk).stage(), BatchRun::Stage::Ended, patience);
    QCOMPARE(run(*desk).model().count(ActionState::Requested), 6);
    QCOMPARE(arrived(true), 6);
}

void TestBatch::theReportIsForItsOwnerOnly()
{
    startSandbox();
    const auto desk = seat();
    QVERIFY(desk);
    const auto number = openNumbers(*desk).first();
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
    QTest::mouseClick(desk->buttonSaying(u"Show the list"_s), Qt::LeftButton);
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

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
