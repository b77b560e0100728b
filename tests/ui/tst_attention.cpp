// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/desk/preferences.h"
#include "app/domain/cancellation.h"
#include "ui/keeping/attention.h"
#include "ui/keeping/keeping.h"
#include "ui/keeping/notices.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString threeLines = u"5527771067"_s;

/// Keeps what the desktop would have been told.
class FakeNotices final : public Notices
{
public:
    using Notices::Notices;
    void setWanted(bool isWanted) override { wanted = isWanted; }
    void setCount(int number, const QString &text) override
    {
        count = number;
        tip = text;
    }
    void tell(const QString &title, const QString &text) override { told << title + u": "_s + text; }

    bool wanted = false;
    int count = 0;
    QString tip;
    QStringList told;
};

} // namespace

/// News while nobody looks, and a server that comes back.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerIsToldWhileNobodyLooks();
    void aNewRequestIsToldToTheSupplier();
    void nothingIsNewsToWhoLooks();
    void remindersAndAnswersAreToldTogether();
    void whoWantsNoNotificationsHasTheWindowAlone();
    void aServerThatComesBackIsFoundWithoutAsking();
    void aNetworkThatComesBackIsNoticed();
    void aRefreshMovesNothing();
    void aRefreshLeavesASearchAlone();

private:
    [[nodiscard]] bool open(bool remembered = false, const QString &userName = u"rita"_s);
    /// The supplier confirms the first line of its own, elsewhere, and the order is read again.
    [[nodiscard]] bool supplierConfirms();
    [[nodiscard]] Attention &attention() const { return m_desk->window().keeping().attention(); }
    [[nodiscard]] Workspace &workspace() const { return *m_desk->window().workspace(); }

    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_desk;
    FakeNotices *m_notices = nullptr;
};

void TestAttention::init()
{
    m_preferences = std::make_unique<PreferencesStore>(QString());
    m_sandbox
        = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s, u"--marker"_s, u"PendingCancel"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestAttention::cleanup()
{
    m_desk.reset();
    m_sandbox.reset();
    m_preferences.reset();
}

bool TestAttention::open(bool remembered, const QString &userName)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options, std::chrono::milliseconds(0), QString(), m_preferences.get());
    auto notices = std::make_unique<FakeNotices>();
    m_notices = notices.get();
    attention().setNotices(std::move(notices));
    m_desk->start();
    const auto choices = m_desk->window().findChildren<QRadioButton *>();
    for (auto *choice : choices) {
        if (remembered && choice->text().contains(u"keychain"_s) && !choice->text().contains(u"token"_s))
            choice->setChecked(true);
    }
    if (!m_desk->signIn(*m_sandbox, userName) || !m_desk->chooseOrder(threeLines))
        return false;
    m_desk->window().activateWindow();
    return QTest::qWaitForWindowActive(&m_desk->window(), patience) && m_desk->waitUntilAtRest();
}

bool TestAttention::supplierConfirms()
{
    const auto order = m_desk->shownOrder();
    if (!m_desk->chooseLine([](const LineItem &line) { return line.supplier.name == u"Calder Ceramics"_s; }))
        return false;
    const auto line = m_desk->shownLine();
    const auto cancelled = m_sandbox->call("DELETE", "/timp/orders/items/cancel/" + line.toLatin1() + "/", "{}",
                                           m_sandbox->tokenOf(u"rita"_s));
    const auto confirmed = m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + line.toLatin1() + "/confirm/", "{}",
                                           m_sandbox->tokenOf(u"sam"_s));
    workspace().readAgain(order->uuid);
    const auto isRead = [&] {
        const auto now = workspace().book().order(order->uuid);
        return now && now->lineItem(line) && cancellationState(*now->lineItem(line)) == CancellationState::Cancelled;
    };
    return cancelled.status / 100 == 2 && confirmed.status / 100 == 2 && QTest::qWaitFor(isRead, patience);
}

void TestAttention::anAnswerIsToldWhileNobodyLooks()
{
    // GIVEN a window that nobody looks at
    QVERIFY(open());
    const auto title = m_desk->window().windowTitle();
    attention().setLookedAt(false);
    // WHEN a supplier answers
    QVERIFY(supplierConfirms());
    // THEN it is counted at the icon and in the title
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->count, 1, patience);
    QCOMPARE(m_desk->window().windowTitle(), u"(1) "_s + title);
    // AND told on the desktop: how many, nothing of whom or what
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->told.size(), 1, patience);
    QVERIFY2(m_notices->told.first().contains(u"1 new answer"_s), qPrintable(m_notices->told.first()));
    const auto order = m_desk->shownOrder();
    for (const auto &secret :
         {order->purchaseOrderNumber, order->address.name, order->uuid, u"rita"_s, u"Calder"_s, u"Alder"_s}) {
        QVERIFY(!m_notices->told.first().contains(secret));
        QVERIFY(!m_notices->tip.contains(secret));
        QVERIFY(!m_desk->window().windowTitle().contains(secret));
    }
    // WHEN somebody looks THEN the window tells as well, and nothing is counted any more
    attention().setLookedAt(true);
    QVERIFY2(m_desk->screen().contains(u"While you were elsewhere: 1 new answer"_s), qPrintable(m_desk->screen()));
    QCOMPARE(m_notices->count, 0);
    QCOMPARE(m_desk->window().windowTitle(), title);
    // AND leads to it
    QVERIFY(m_desk->chooseOrder(m_desk->known().constLast().order.purchaseOrderNumber));
    QVERIFY(m_desk->press(u"Show the first of them"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shownOrder() && m_desk->shownOrder()->uuid == order->uuid, patience);
    QVERIFY(!m_desk->screen().contains(u"While you were elsewhere"_s));
}

void TestAttention::aNewRequestIsToldToTheSupplier()
{
    // GIVEN a supplier's window that nobody looks at
    QVERIFY(open(false, u"sam"_s));
    attention().setLookedAt(false);
    // WHEN the retailer asks for a cancellation
    QVERIFY(m_desk->chooseLine(isOpen));
    const auto line = m_desk->shownLine();
    const auto asked = m_sandbox->call("DELETE", "/timp/orders/items/cancel/" + line.toLatin1() + "/", "{}",
                                       m_sandbox->tokenOf(u"rita"_s));
    QCOMPARE(asked.status, 204);
    workspace().refreshAll();
    // THEN that is news, with the next refresh
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->count, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->told.size(), 1, patience);
    QVERIFY2(m_notices->told.first().contains(u"1 new request"_s), qPrintable(m_notices->told.first()));
    // AND it is news once
    workspace().refreshAll();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().isRefreshing(), patience);
    QVERIFY(m_desk->waitUntilAtRest());
    QCOMPARE(m_notices->count, 1);
}

void TestAttention::nothingIsNewsToWhoLooks()
{
    QVERIFY(open());
    attention().setLookedAt(true);
    QVERIFY(supplierConfirms());
    workspace().reminders().putOff(m_desk->shownOrder()->uuid, QDateTime::currentDateTimeUtc().addSecs(-1));
    attention().setLookedAt(false);
    attention().setLookedAt(true);
    QCOMPARE(m_notices->count, 0);
    QVERIFY(m_notices->told.isEmpty());
    QVERIFY(!m_desk->screen().contains(u"While you were elsewhere"_s));
}

void TestAttention::remindersAndAnswersAreToldTogether()
{
    QVERIFY(open());
    attention().setLookedAt(false);
    const auto all = m_desk->known();
    const auto past = QDateTime::currentDateTimeUtc().addSecs(-1);
    workspace().reminders().putOff({{all[0].order.uuid, {}, past}, {all[1].order.uuid, {}, past}});
    QVERIFY(supplierConfirms());
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->count, 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices->told.isEmpty(), patience);
    QVERIFY2(m_notices->tip.contains(u"1 new answer"_s) && m_notices->tip.contains(u"2 reminder"_s),
             qPrintable(m_notices->tip));
    // What is due has a bar of its own in the window.
    attention().setLookedAt(true);
    QVERIFY(m_desk->screen().contains(u"you put off"_s));
}

void TestAttention::whoWantsNoNotificationsHasTheWindowAlone()
{
    auto value = m_preferences->value();
    value.notifies = false;
    value.showsTrayIcon = false;
    m_preferences->set(value);
    QVERIFY(open());
    QVERIFY(!m_notices->wanted);
    attention().setLookedAt(false);
    QVERIFY(supplierConfirms());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().windowTitle().startsWith(u"(1) "_s), patience);
    // What would have been told by now was not: wanting it again is in force at once, for what comes next.
    value.notifies = true;
    value.showsTrayIcon = true;
    m_preferences->set(value);
    QVERIFY(m_notices->wanted);
    attention().setLookedAt(true);
    QVERIFY(m_desk->screen().contains(u"While you were elsewhere"_s));
    QVERIFY(m_notices->told.isEmpty());
}

void TestAttention::aServerThatComesBackIsFoundWithoutAsking()
{
    // GIVEN a remembered person whose program starts without a server
    QVERIFY(open(true));
    const auto port = m_sandbox->port();
    m_sandbox->kill();
    m_desk->startAgain();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"Nobody could be signed in"_s), 2 * patience);
    QVERIFY(m_desk->screen().contains(u"tried again by itself"_s));
    QVERIFY(!m_desk->button(u"Cancel order"_s) || !m_desk->button(u"Cancel order"_s)->isEnabled());
    // WHEN it is there again
    m_sandbox
        = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s, u"--port"_s, QString::number(port)});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    // THEN the person is signed in, and the message has gone
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().workspace() && workspace().isSignedIn(), 4 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->screen().contains(u"Nobody could be signed in"_s), patience);
}

void TestAttention::aNetworkThatComesBackIsNoticed()
{
    // GIVEN somebody at work whose server goes away
    QVERIFY(open());
    const auto port = m_sandbox->port();
    const auto rows = m_desk->orders()->model()->rowCount();
    m_sandbox->kill();
    workspace().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->screen().contains(u"could not be listed"_s), 2 * patience);
    // THEN what was read can still be read
    QCOMPARE(m_desk->orders()->model()->rowCount(), rows);
    // WHEN it comes back THEN that is found by itself, long before the next refresh is due
    m_sandbox
        = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s, u"--port"_s, QString::number(port)});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    const auto isHeard = [this] { return !workspace().refreshError() || workspace().refreshError()->status != 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isHeard() && !workspace().isRefreshing(), 4 * patience);
}

void TestAttention::aRefreshMovesNothing()
{
    // GIVEN some rows selected, and a list and details scrolled to somewhere
    QVERIFY(open());
    auto *table = m_desk->orders();
    table->selectRow(5);
    table->selectionModel()->select(table->model()->index(6, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto chosen = workspace().orders().orderRow(5);
    const auto isShown
        = [&] { return m_desk->shownOrder() && workspace().book().rowOf(m_desk->shownOrder()->uuid) == chosen; };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    table->verticalScrollBar()->setValue(3);
    m_desk->lines()->selectRow(0);
    const auto selected = workspace().orders().rowsOf(table->selectionModel()->selection());
    const auto shown = m_desk->shownOrder()->uuid;
    const auto line = m_desk->shownLine();
    QVERIFY(!line.isEmpty());
    // WHEN everything is read again, and a supplier has answered meanwhile
    const auto other = m_desk->known().constLast().order.uuid;
    const auto before = table->verticalScrollBar()->value();
    for (int i = 0; i < 3; ++i) {
        workspace().refreshAll();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isRefreshing() && workspace().refreshProgress().isComplete, patience);
        workspace().readAgain(other);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isReading(other), patience);
        QVERIFY(m_desk->waitUntilAtRest());
        // THEN nothing has moved
        QCOMPARE(workspace().orders().rowsOf(table->selectionModel()->selection()), selected);
        QCOMPARE(m_desk->shownOrder()->uuid, shown);
        QCOMPARE(m_desk->shownLine(), line);
        QCOMPARE(table->verticalScrollBar()->value(), before);
    }
}

void TestAttention::aRefreshLeavesASearchAlone()
{
    // GIVEN an order that is chosen, and a search typed after that, which it does not match
    QVERIFY(open());
    QVERIFY(m_desk->chooseOrder(u"5527771067"_s));
    const auto order = *m_desk->shownOrder();
    auto *search = m_desk->visible<QLineEdit>(u"Search"_s);
    search->setText(u"sku:NOTHING"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->orders(), patience);
    // WHEN something happens to it elsewhere, and it is read again
    QVERIFY(m_sandbox->ship(order.lineItems.constFirst().uuid, u"1Z9990000000000001"_s));
    QSignalSpy changed(&workspace().book(), &OrderBook::changed);
    workspace().readAgain(order.uuid);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    QVERIFY(m_desk->waitUntilAtRest());
    QTest::qWait(200);
    // THEN what was typed stays, and holds
    QCOMPARE(search->text(), u"sku:NOTHING"_s);
    QVERIFY(!m_desk->orders());
    // WHEN it is searched for THEN it is chosen again
    search->setText(u"5527771067"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shownOrder() && m_desk->shownOrder()->uuid == order.uuid, patience);
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
