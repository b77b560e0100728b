// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"
#include "tests/ui/windowundertest.h"
#include "ui/activity/activitywindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QToolButton>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// Everything that was asked for, in one place.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void whatIsAskedForShowsAndFollowsItsStates();
    void formerSessionsAndOtherAccountsAreThereAsWell();
    void enterGoesToTheOrder();
    void whatIsUnknownOffersItsTwoChoices();
    void whatWaitsCanBeTakenBackFromHere();
    void anotherAccountsUnknownSaysWhoDecides();
    void aSearchAndAStateNarrowTheList();
    void chosenRowsAreCopiedAsATable();
    void anEmptyJournalSaysWhatWillBeHere();

private:
    [[nodiscard]] bool startSandbox(const QByteArray &faults = {});
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(const QString &user, std::chrono::milliseconds undoWindow = {},
                                                        const QString &journal = {});
    [[nodiscard]] static QTableView *activity(WindowUnderTest &desk);
    [[nodiscard]] static QString cell(WindowUnderTest &desk, int row, ActivityModel::Column column);
    /// Waits for a row like that.
    [[nodiscard]] static bool shows(WindowUnderTest &desk, int row, ActivityModel::Column column, const QString &text);
    [[nodiscard]] static bool cancelOrder(WindowUnderTest &desk, const QString &number);

    std::unique_ptr<QTemporaryFile> m_faults;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const auto threeLines = u"5527771067"_s;
const auto leadingZeros = u"0000123456"_s;
QByteArray lost()
{
    return R"({"method": "PATCH", "path": "/timp/orders/cancel/", "fault": "drop-before", "times": 0})";
}

} // namespace

void TestActivity::cleanup()
{
    m_sandbox.reset();
}

bool TestActivity::startSandbox(const QByteArray &faults)
{
    m_faults = std::make_unique<QTemporaryFile>();
    if (!m_faults->open())
        return false;
    m_faults->write(faults + '\n');
    m_faults->close();
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--orders"_s, u"170"_s, u"--seed"_s, u"7"_s, u"--faults"_s, m_faults->fileName()});
    return m_sandbox->start();
}

std::unique_ptr<WindowUnderTest> TestActivity::seat(const QString &user, std::chrono::milliseconds undoWindow,
                                                    const QString &journal)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options, undoWindow, journal);
    return desk->signIn(*m_sandbox, user) ? std::move(desk) : nullptr;
}

QTableView *TestActivity::activity(WindowUnderTest &desk)
{
    auto *window = desk.window().findChild<ActivityWindow *>(u"activity"_s);
    if (!window->isVisible())
        window->present();
    auto *table = window->findChild<QTableView *>(u"activityTable"_s);
    return table->accessibleName() == u"Activity"_s ? table : nullptr;
}

QString TestActivity::cell(WindowUnderTest &desk, int row, ActivityModel::Column column)
{
    return activity(desk)->model()->index(row, column).data().toString();
}

bool TestActivity::shows(WindowUnderTest &desk, int row, ActivityModel::Column column, const QString &text)
{
    return QTest::qWaitFor([&] { return cell(desk, row, column).contains(text); }, patience);
}

bool TestActivity::cancelOrder(WindowUnderTest &desk, const QString &number)
{
    return desk.chooseOrder(number) && desk.doDeed(u"Cancel order"_s);
}

void TestActivity::whatIsAskedForShowsAndFollowsItsStates()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(activity(*desk));
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::NumberColumn, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    QVERIFY(cancelOrder(*desk, leadingZeros));
    QVERIFY(shows(*desk, 0, ActivityModel::NumberColumn, leadingZeros));
    QVERIFY(shows(*desk, 1, ActivityModel::NumberColumn, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    // When it is answered, and read, it shows here.
    for (const auto &supplier : {u"sam"_s, u"sue"_s}) {
        const auto token = m_sandbox->tokenOf(supplier);
        static_cast<void>(m_sandbox->call(
            "PATCH", (u"/timp/orders/cancel/"_s + desk->shownOrder()->uuid + u"/confirm/"_s).toLatin1(), {}, token));
    }
    desk->window().workspace()->readAgain(desk->shownOrder()->uuid);
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::SettledConfirmed)));
}

void TestActivity::formerSessionsAndOtherAccountsAreThereAsWell()
{
    QVERIFY(startSandbox());
    QTemporaryDir directory;
    const auto journal = directory.filePath(u"journal/journal.sqlite"_s);
    {
        const auto rita = seat(u"rita"_s, {}, journal);
        QVERIFY(rita);
        QVERIFY(cancelOrder(*rita, threeLines));
        QVERIFY(shows(*rita, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    }
    {
        const auto rita = seat(u"rita"_s, {}, journal);
        QVERIFY(rita);
        QVERIFY(shows(*rita, 0, ActivityModel::NumberColumn, threeLines));
    }
    // Another person's list is their own until everybody's is asked for.
    const auto dana = seat(u"dana"_s, {}, journal);
    QVERIFY(dana);
    auto *table = activity(*dana);
    QTRY_VERIFY(!static_cast<ActivityModel *>(table->model())->isListing());
    QCOMPARE(table->model()->rowCount(), 0);
    dana->window().findChild<ActivityWindow *>()->findChild<QCheckBox *>()->click();
    QVERIFY(shows(*dana, 0, ActivityModel::PersonColumn, u"rita"_s));
}

void TestActivity::enterGoesToTheOrder()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::NumberColumn, threeLines));
    QVERIFY(desk->chooseOrder(leadingZeros));
    auto *table = activity(*desk);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(desk->window().findChild<ActivityWindow *>()->findChild<QPushButton *>(u"goToOrder"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->purchaseOrderNumber == threeLines, patience);
}

void TestActivity::whatIsUnknownOffersItsTwoChoices()
{
    // GIVEN a request whose answer was lost
    QVERIFY(startSandbox(lost()));
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Unknown)));
    auto *window = desk->window().findChild<ActivityWindow *>();
    const auto button = [window](const QString &text) -> QAbstractButton * {
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (auto *one : buttons) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    };
    // WHEN it is chosen THEN what is known is told, and there are two ways on
    activity(*desk)->selectRow(0);
    QTRY_VERIFY(button(u"Ask again"_s));
    QTRY_VERIFY(button(u"I have found out: allow it again"_s));
    button(u"Ask again"_s)->click();
    QTRY_VERIFY(button(u"Read the order and ask again"_s));
    button(u"Leave it as it is"_s)->click();
    QTRY_VERIFY(button(u"I have found out: allow it again"_s));
    button(u"I have found out: allow it again"_s)->click();
    // THEN it is closed, and nothing is left to decide
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Closed)));
    QTRY_VERIFY(!button(u"Ask again"_s));
}

void TestActivity::whatWaitsCanBeTakenBackFromHere()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"rita"_s, std::chrono::seconds(30));
    QVERIFY(desk);
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Held)));
    activity(*desk)->selectRow(0);
    auto *window = desk->window().findChild<ActivityWindow *>();
    QAbstractButton *undo = nullptr;
    QTRY_VERIFY(([&] {
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (auto *one : buttons)
            undo = one->text() == u"Undo"_s && one->isVisible() ? one : undo;
        return undo != nullptr;
    }()));
    undo->click();
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Withdrawn)));
}

void TestActivity::anotherAccountsUnknownSaysWhoDecides()
{
    QVERIFY(startSandbox(lost()));
    QTemporaryDir directory;
    const auto journal = directory.filePath(u"journal/journal.sqlite"_s);
    {
        const auto rita = seat(u"rita"_s, {}, journal);
        QVERIFY(rita);
        QVERIFY(cancelOrder(*rita, threeLines));
        QVERIFY(shows(*rita, 0, ActivityModel::StateColumn, displayText(JournalState::Unknown)));
    }
    const auto dana = seat(u"dana"_s, {}, journal);
    QVERIFY(dana);
    QVERIFY(activity(*dana));
    dana->window().findChild<ActivityWindow *>()->findChild<QCheckBox *>()->click();
    QVERIFY(shows(*dana, 0, ActivityModel::StateColumn, displayText(JournalState::Unknown)));
    activity(*dana)->selectRow(0);
    QTRY_VERIFY2_WITH_TIMEOUT(dana->screen().contains(u"asked for by another account"_s), qPrintable(dana->screen()),
                              patience);
}

void TestActivity::aSearchAndAStateNarrowTheList()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    QVERIFY(cancelOrder(*desk, leadingZeros));
    QVERIFY(shows(*desk, 0, ActivityModel::NumberColumn, leadingZeros));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    auto *window = desk->window().findChild<ActivityWindow *>();
    auto *search = window->findChild<QLineEdit *>();
    auto *model = activity(*desk)->model();
    QTest::keyClicks(search, u"55277 rita"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, patience);
    QVERIFY(shows(*desk, 0, ActivityModel::NumberColumn, threeLines));
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, patience);
    // The buttons count, and list one state alone.
    QToolButton *requested = nullptr;
    QTRY_VERIFY(([&] {
        const auto buttons = window->findChildren<QToolButton *>();
        for (auto *one : buttons)
            requested = one->text() == u"Requested: 2"_s && one->isVisible() ? one : requested;
        return requested != nullptr;
    }()));
    requested->click();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, patience);
    QTest::keyClicks(search, u"nothing like it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Nothing of this kind was asked for"_s), patience);
}

void TestActivity::chosenRowsAreCopiedAsATable()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"rita"_s);
    QVERIFY(desk);
    QVERIFY(cancelOrder(*desk, threeLines));
    QVERIFY(shows(*desk, 0, ActivityModel::StateColumn, displayText(JournalState::Requested)));
    QGuiApplication::clipboard()->clear();
    auto *table = activity(*desk);
    table->setFocus();
    table->selectAll();
    auto *copy = desk->window().findChild<ActivityWindow *>()->findChild<QPushButton *>(u"copyRows"_s);
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    QVERIFY(lines[1].contains(u'\t' + threeLines + u'\t'));
}

void TestActivity::anEmptyJournalSaysWhatWillBeHere()
{
    QVERIFY(startSandbox());
    const auto desk = seat(u"sam"_s);
    QVERIFY(desk);
    QVERIFY(activity(*desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"Nothing was asked for yet"_s), patience);
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
