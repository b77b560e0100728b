// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/desk/preferences.h"
#include "ui/keeping/letterdialog.h"
#include "ui/keeping/putoffdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <memory>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString threeLines = u"5527771067"_s;
constexpr qint64 anHour = 3600;

} // namespace

/// Orders that are put off, in the whole window.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyPutsTheChosenOrderOff();
    void theKeyIsALetterWhereOneTypes();
    void anyOtherTimeCanBeChosenButNoneThatIsPast();
    void severalArePutOffTogether();
    void aLineIsPutOffFromItsTable();
    void theTimeIsChangedAndTakenBack();
    void whatIsDueIsSaidUntilSomebodyLooks();
    void whatIsDueCanBePutOffAgain();
    void aRestartAndASignOutForgetNothing();
    void withoutAnOrderThereIsNothingToPutOff();
    void aKeyWritesToTheSupplierOfTheChosenOrder();
    void aSupplierHasNobodyToRemind();
    void preferencesAreInForceAtOnce();

private:
    [[nodiscard]] bool open(bool remembered = false, const QString &userName = u"rita"_s);
    [[nodiscard]] Reminders &reminders() { return m_desk->window().workspace()->reminders(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_desk->window().findChild<QAction *>(name); }
    [[nodiscard]] PutOffDialog *dialog() const
    {
        // Its keys work once it has the keyboard.
        PutOffDialog *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                found = m_desk->window().findChild<PutOffDialog *>();
                return found && QApplication::activeWindow() == found;
            },
            patience);
        return isThere ? found : nullptr;
    }
    /// Asks the window manager only where that is needed: its answer may come after a dialog has opened.
    void activate() const
    {
        if (!m_desk->window().isActiveWindow())
            m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window(), patience));
    }
    /// Presses a key where the orders are.
    void pressInOrders(Qt::Key key) const
    {
        activate();
        m_desk->orders()->setFocus();
        QTest::keyClick(m_desk->orders(), key);
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_desk;
};

void TestKeeping::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestKeeping::cleanup()
{
    m_desk.reset();
    m_sandbox.reset();
}

bool TestKeeping::open(bool remembered, const QString &userName)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options);
    m_desk->start();
    const auto choices = m_desk->window().findChildren<QRadioButton *>();
    for (auto *choice : choices) {
        if (remembered && choice->text().contains(u"keychain"_s) && !choice->text().contains(u"token"_s))
            choice->setChecked(true);
    }
    return m_desk->signIn(*m_sandbox, userName) && m_desk->chooseOrder(threeLines);
}

void TestKeeping::aKeyPutsTheChosenOrderOff()
{
    // GIVEN an order that is chosen
    QVERIFY(open());
    const auto uuid = m_desk->shownOrder()->uuid;
    QCOMPARE(action(u"putOff"_s)->shortcut(), QKeySequence(Qt::Key_S));
    // WHEN S is pressed, and then 1
    pressInOrders(Qt::Key_S);
    auto *asked = dialog();
    QVERIFY(asked);
    QVERIFY(m_desk->screen().contains(u"Put off PO"_s));
    const auto before = QDateTime::currentDateTimeUtc();
    QTest::keyClick(asked, Qt::Key_1);
    // THEN it is put off for an hour, and says so
    QTRY_VERIFY_WITH_TIMEOUT(reminders().isPutOff(uuid), patience);
    const auto until = reminders().until(uuid);
    QVERIFY(until >= before.addSecs(anHour - 60) && until <= QDateTime::currentDateTimeUtc().addSecs(anHour));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"Put off until "_s), patience);
    QCOMPARE(reminders().orders(), QStringList{uuid});
    // AND nothing else has happened to it
    QCOMPARE(m_desk->window().workspace()->runner().underWay(), 0);
}

void TestKeeping::theKeyIsALetterWhereOneTypes()
{
    QVERIFY(open());
    activate();
    m_desk->window().beginWork();
    auto *search = qobject_cast<QLineEdit *>(m_desk->window().focusWidget());
    QVERIFY(search);
    QTest::keyClick(search, Qt::Key_S);
    QCOMPARE(search->text(), u"s"_s);
    QVERIFY(!m_desk->window().findChild<PutOffDialog *>());
}

void TestKeeping::anyOtherTimeCanBeChosenButNoneThatIsPast()
{
    QVERIFY(open());
    const auto uuid = m_desk->shownOrder()->uuid;
    action(u"putOff"_s)->trigger();
    auto *asked = dialog();
    QVERIFY(asked);
    auto *other = asked->findChild<QDateTimeEdit *>();
    auto *choose = m_desk->buttonSaying(u"Put off until then"_s);
    QVERIFY(other);
    QVERIFY(choose);
    QVERIFY(choose->isEnabled());
    // WHEN a time is set that has passed THEN it can't be chosen, and the reason is there
    other->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(!choose->isEnabled());
    QVERIFY(m_desk->screen().contains(u"That time has passed."_s));
    // WHEN it is in the future THEN it is taken by the clocks of the person's zone
    other->setDateTime(QDateTime(QDate(2099, 7, 1), QTime(12, 30), Qt::UTC));
    QVERIFY(choose->isEnabled());
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(reminders().until(uuid), QDateTime(QDate(2099, 7, 1), QTime(12, 30), QTimeZone::systemTimeZone()).toUTC());
}

void TestKeeping::severalArePutOffTogether()
{
    // GIVEN three orders that are selected
    QVERIFY(open());
    m_desk->orders()->setFocus();
    m_desk->orders()->selectRow(0);
    auto *selection = m_desk->orders()->selectionModel();
    for (const int row : {1, 2})
        selection->select(m_desk->orders()->model()->index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    // WHEN they are put off THEN all of them are
    pressInOrders(Qt::Key_S);
    auto *asked = dialog();
    QVERIFY(asked);
    QVERIFY2(m_desk->screen().contains(u"Put off 3 order"_s), qPrintable(m_desk->screen()));
    QTest::keyClick(asked, Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(reminders().orders().size(), 3, patience);
    // AND they are brought back together
    action(u"bringBack"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(reminders().all().isEmpty(), patience);
}

void TestKeeping::aLineIsPutOffFromItsTable()
{
    QVERIFY(open());
    const auto order = m_desk->shownOrder();
    activate();
    m_desk->lines()->selectRow(1);
    m_desk->lines()->setFocus();
    QTest::keyClick(m_desk->lines(), Qt::Key_S);
    auto *asked = dialog();
    QVERIFY(asked);
    // It is for the line, unless one says otherwise.
    QVERIFY(asked->findChild<QCheckBox *>()->isChecked());
    QTest::keyClick(asked, Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(reminders().all().size(), 1, patience);
    QVERIFY(reminders().until(order->uuid, order->lineItems[1].uuid).isValid());
    QVERIFY(!reminders().isPutOff(order->uuid));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"put off, the next until"_s), patience);
}

void TestKeeping::theTimeIsChangedAndTakenBack()
{
    QVERIFY(open());
    const auto uuid = m_desk->shownOrder()->uuid;
    const auto later = QDateTime::currentDateTimeUtc().addDays(3);
    reminders().putOff(uuid, later);
    QVERIFY(m_desk->press(u"Change the time…"_s));
    auto *asked = dialog();
    QVERIFY(asked);
    QVERIFY2(m_desk->screen().contains(u"It is put off until"_s), qPrintable(m_desk->screen()));
    QTest::keyClick(asked, Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(reminders().until(uuid) < later, patience);
    QVERIFY(m_desk->press(u"Bring it back now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(reminders().all().isEmpty(), patience);
    QVERIFY(!m_desk->screen().contains(u"Put off until "_s));
}

void TestKeeping::whatIsDueIsSaidUntilSomebodyLooks()
{
    // GIVEN another order than the one on the screen, whose time has come
    QVERIFY(open());
    const auto shown = m_desk->shownOrder()->uuid;
    Order other;
    const auto all = m_desk->known();
    for (const auto &one : all) {
        if (one.order.uuid != shown)
            other = one.order;
    }
    reminders().putOff(other.uuid, QDateTime::currentDateTimeUtc().addSecs(-1));
    // THEN the window says which
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(other.purchaseOrderNumber), patience);
    QVERIFY2(m_desk->screen().contains(u"you put off"_s), qPrintable(m_desk->screen()));
    // AND leaves the person where they are
    QCOMPARE(m_desk->shownOrder()->uuid, shown);
    // WHEN the person looks THEN it is shown, and over
    QVERIFY(m_desk->press(u"Show it"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shownOrder() && m_desk->shownOrder()->uuid == other.uuid, patience);
    QVERIFY(reminders().allDue().isEmpty());
    QVERIFY(!m_desk->screen().contains(u"you put off"_s));
}

void TestKeeping::whatIsDueCanBePutOffAgain()
{
    QVERIFY(open());
    const auto all = m_desk->known();
    for (int i = 0; i < 5; ++i)
        reminders().putOff(all[i].order.uuid, QDateTime::currentDateTimeUtc().addSecs(-1));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"5 order"_s), patience);
    QVERIFY(m_desk->screen().contains(u"2 more"_s));
    QVERIFY(m_desk->press(u"Put off for another hour"_s));
    QTRY_COMPARE_WITH_TIMEOUT(reminders().orders().size(), 5, patience);
    QVERIFY(reminders().allDue().isEmpty());
    // AND put away altogether
    for (int i = 0; i < 2; ++i)
        reminders().putOff(all[i].order.uuid, QDateTime::currentDateTimeUtc().addSecs(-1));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Close message"_s), patience);
    QTest::mouseClick(m_desk->button(u"Close message"_s), Qt::LeftButton);
    QVERIFY(reminders().allDue().isEmpty());
    QCOMPARE(reminders().orders().size(), 3);
}

void TestKeeping::aRestartAndASignOutForgetNothing()
{
    // GIVEN an order put off in an earlier run
    QVERIFY(open(true));
    const auto uuid = m_desk->shownOrder()->uuid;
    const auto until = QDateTime::currentDateTimeUtc().addDays(1);
    reminders().putOff(uuid, until);
    // WHEN the program starts again
    m_desk->startAgain();
    const auto isSignedIn
        = [this] { return m_desk->window().workspace() && m_desk->window().workspace()->isSignedIn(); };
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    // THEN it still is
    QTRY_COMPARE_WITH_TIMEOUT(reminders().orders(), QStringList{uuid}, patience);
    QCOMPARE(reminders().until(uuid).toMSecsSinceEpoch(), until.toMSecsSinceEpoch());
    // WHEN the person signs out and in again THEN it is not forgotten either
    action(u"signOut"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().workspace(), patience);
    m_desk->typeSignIn(u"rita"_s, m_sandbox->user(u"rita"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(reminders().orders(), QStringList{uuid}, patience);
    // AND its file is the owner's alone
    const QDir directory(m_desk->directory() + u"/reminders"_s);
    const auto files = directory.entryInfoList({u"*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeeping::withoutAnOrderThereIsNothingToPutOff()
{
    m_desk = std::make_unique<WindowUnderTest>();
    m_desk->start();
    QVERIFY(!action(u"putOff"_s)->isEnabled());
    QCOMPARE(action(u"putOff"_s)->property("whyNot").toString(), u"Nobody is signed in."_s);
}

void TestKeeping::aKeyWritesToTheSupplierOfTheChosenOrder()
{
    // GIVEN an item whose cancellation was asked for
    QVERIFY(open());
    m_desk->lines()->selectRow(0);
    QVERIFY(m_desk->doDeed(u"Cancel item"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"The server took the request"_s), patience);
    // WHEN E is pressed, and then the copy
    pressInOrders(Qt::Key_E);
    LetterDialog *letter = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((letter = m_desk->window().findChild<LetterDialog *>()) && letter->isVisible(), patience);
    QVERIFY(letter->text().contains(threeLines));
    QVERIFY2(letter->text().contains(u"no answer is known to us"_s), qPrintable(letter->text()));
    const auto text = letter->text();
    QVERIFY(m_desk->press(u"Copy the text"_s));
    // THEN it is in the clipboard, and nothing was sent
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().findChild<LetterDialog *>(), patience);
    // AND the customer is told the same by another key
    activate();
    m_desk->orders()->setFocus();
    QTest::keyClick(m_desk->orders(), Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT((letter = m_desk->window().findChild<LetterDialog *>()) && letter->isVisible(), patience);
    QVERIFY2(letter->text().contains(u"not cancelled yet; asked for on"_s), qPrintable(letter->text()));
}

void TestKeeping::aSupplierHasNobodyToRemind()
{
    QVERIFY(open(false, u"sam"_s));
    QVERIFY(!action(u"remind"_s)->isEnabled());
    QVERIFY(action(u"remind"_s)->property("whyNot").toString().contains(u"nobody to remind"_s));
    QVERIFY(action(u"tell"_s)->isEnabled());
}

void TestKeeping::preferencesAreInForceAtOnce()
{
    // GIVEN a window with preferences, and no time to undo
    PreferencesStore preferences({});
    auto value = preferences.value();
    value.undoWindow = std::chrono::seconds(0);
    preferences.set(value);
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options, std::nullopt, QString(), &preferences);
    QVERIFY(m_desk->signIn(*m_sandbox, u"rita"_s) && m_desk->chooseOrder(threeLines));
    // WHEN the time to undo is changed
    action(u"preferences"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->visible<QSpinBox>(u"Time to undo"_s), patience);
    m_desk->visible<QSpinBox>(u"Time to undo"_s)->setValue(30);
    QVERIFY(m_desk->press(u"Close"_s));
    // THEN the next deed waits
    m_desk->lines()->selectRow(0);
    QVERIFY(m_desk->doDeed(u"Cancel item"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Undo"_s), patience);
    QTest::mouseClick(m_desk->button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().workspace()->runner().underWay(), 0, patience);
    m_desk.reset();
}

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
