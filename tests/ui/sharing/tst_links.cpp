// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"
#include "ui/models/ordersmodel.h"
#include "ui/sharing/linkopener.h"

#include <QFileOpenEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;

OrderLink numberLink(const QString &number)
{
    return {OrderLink::Kind::PurchaseOrder, number};
}

} // namespace

/// Links to orders, in the window that is open.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOrderThatIsHereIsShown();
    void anOrderThatTheSearchHidesIsShown();
    void anOrderThatIsNotHereIsAskedFor();
    void aNumberOfTwoOrdersIsLeftToThePerson();
    void whatNobodyKnowsIsSaid();
    void aLinkWaitsUntilSomebodyIsSignedIn();
    void theWindowComesBackFromTheTaskBar();
    void aLinkThatTheSystemBringsIsFollowed();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> signedIn();

    SandboxProcess m_sandbox{{u"--orders"_s, u"60"_s}};
};

void TestLinks::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

std::unique_ptr<WindowUnderTest> TestLinks::signedIn()
{
    Desktop::Options options;
    options.server = m_sandbox.url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    return desk->signIn(m_sandbox, u"rita"_s) ? std::move(desk) : nullptr;
}

void TestLinks::anOrderThatIsHereIsShown()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    desk->window().links().open(numberLink(threeLines));
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->purchaseOrderNumber == threeLines, patience);
    // AND by its id
    const auto other = desk->known().constFirst().order;
    desk->window().links().open({OrderLink::Kind::Order, other.uuid});
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->uuid == other.uuid, patience);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
}

void TestLinks::anOrderThatTheSearchHidesIsShown()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    auto *search = desk->visible<QLineEdit>(u"Search"_s);
    search->setText(u"nothing that is anywhere"_s);
    QVERIFY(desk->waitUntilAtRest());
    desk->window().links().open(numberLink(threeLines));
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->purchaseOrderNumber == threeLines, patience);
}

void TestLinks::anOrderThatIsNotHereIsAskedFor()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    const auto wanted = desk->knownOf(threeLines).value(0);
    for (const auto &link : {numberLink(threeLines), OrderLink{OrderLink::Kind::Order, wanted.uuid}}) {
        QVERIFY(desk->emptyBook());
        QTRY_VERIFY_WITH_TIMEOUT(!desk->shownOrder(), patience);
        desk->window().links().open(link);
        QTRY_VERIFY2_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->uuid == wanted.uuid,
                                  qPrintable(link.text()), patience);
    }
}

void TestLinks::aNumberOfTwoOrdersIsLeftToThePerson()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    QString twice;
    QHash<QString, int> counts;
    const auto known = desk->known();
    for (const auto &cached : known) {
        if (++counts[cached.order.purchaseOrderNumber] == 2)
            twice = cached.order.purchaseOrderNumber;
    }
    QVERIFY(!twice.isEmpty());
    desk->window().links().open(numberLink(twice));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->orders().rowCount(), 2, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"Choose the right one"_s), qPrintable(desk->screen()), patience);
}

void TestLinks::whatNobodyKnowsIsSaid()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    desk->window().links().open(numberLink(u"404404404"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"No order has the PO number"_s), qPrintable(desk->screen()),
                              patience);
    desk->window().links().open({OrderLink::Kind::Order, u"0000dead-0000-4000-8000-000000000001"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"The server has nothing under"_s), qPrintable(desk->screen()),
                              patience);
}

void TestLinks::aLinkWaitsUntilSomebodyIsSignedIn()
{
    Desktop::Options options;
    options.server = m_sandbox.url();
    WindowUnderTest desk(options);
    desk.start();
    desk.window().links().open(numberLink(threeLines));
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"once somebody is signed in"_s), patience);
    desk.typeSignIn(u"rita"_s, m_sandbox.user(u"rita"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shownOrder() && desk.shownOrder()->purchaseOrderNumber == threeLines, patience);
}

void TestLinks::theWindowComesBackFromTheTaskBar()
{
    WindowUnderTest desk;
    desk.start();
    desk.window().showMinimized();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().isMinimized(), patience);
    desk.window().links().comeForward("token-1");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isMinimized() && desk.window().isVisible(), patience);
    QVERIFY(qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN"));
    // AND also when it was hidden
    desk.window().hide();
    desk.window().links().comeForward({});
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().isVisible(), patience);
}

void TestLinks::aLinkThatTheSystemBringsIsFollowed()
{
    const auto desk = signedIn();
    QVERIFY(desk);
    // WHEN it brings first what is no link to an order, and then one
    for (const auto &text : {u"rescind://cancel/5527771067"_s, u"file:///etc/hosts"_s}) {
        QFileOpenEvent other{QUrl(text)};
        QCoreApplication::sendEvent(qApp, &other);
    }
    QVERIFY(!desk->shownOrder());
    QFileOpenEvent event(QUrl(numberLink(threeLines).text()));
    QCoreApplication::sendEvent(qApp, &event);
    // THEN that order is shown
    QTRY_VERIFY_WITH_TIMEOUT(desk->shownOrder() && desk->shownOrder()->purchaseOrderNumber == threeLines, patience);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
