// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "ui/messages.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryFile>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;
const auto cancelOrderPath = u"/timp/orders/cancel/"_s;
const auto anyOrderPath = u"/timp/orders/*"_s;

/// A fault for the first so many requests with this verb and path; 0 for all of them.
QJsonObject fault(const QString &kind, const QString &verb, const QString &path, int times = 1, int status = 0)
{
    QJsonObject object{{u"fault"_s, kind}, {u"method"_s, verb}, {u"path"_s, path}, {u"times"_s, times}};
    if (status != 0)
        object.insert(u"status"_s, status);
    return object;
}

} // namespace

/// Every documented error, and what else can go wrong, as it is seen on the screen.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aRefusedDeedSaysWhatHappenedAndWhatToDo_data();
    void aRefusedDeedSaysWhatHappenedAndWhatToDo();
    void aDefectOfOursOffersAReportWithoutPeopleInIt();
    void aLostOutcomeIsUnknownUntilSomebodyKnows();
    void aLostOutcomeThatCanBeReadSettlesByItself();
    void nothingIsSentWhenTheOrderCannotBeRead();
    void aListThatFailsSaysWhyAndOffersToTryAgain_data();
    void aListThatFailsSaysWhyAndOffersToTryAgain();
    void somebodyElsesPageIsSaidToBeOne();
    void onePageOfSomebodyElseIsAskedForAgain();
    void aFailureToReadDoesNotSpeakOfDeeds();
    void withoutAServerTheOrdersStayReadable();
    void anOrderThatCannotBeReadAgainSaysSoAndStays();
    void aServerThatIsNotTrustedIsSaidSo();
    void aListingShowsItsProgressAndCanBeStopped();
    void whoMayNotEvenLookIsToldWhatIsLacking();

private:
    [[nodiscard]] bool startWith(const QJsonObject &fault, const QStringList &arguments = {});
    [[nodiscard]] std::unique_ptr<WindowUnderTest> signedIn(const QString &user = u"rita"_s);

    std::unique_ptr<QTemporaryFile> m_faults;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestErrors::cleanup()
{
    m_sandbox.reset();
}

bool TestErrors::startWith(const QJsonObject &fault, const QStringList &arguments)
{
    m_faults = std::make_unique<QTemporaryFile>();
    if (!m_faults->open())
        return false;
    if (!fault.isEmpty())
        m_faults->write(QJsonDocument(fault).toJson(QJsonDocument::Compact) + '\n');
    m_faults->close();
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--orders"_s, u"40"_s, u"--faults"_s, m_faults->fileName()} + arguments);
    return m_sandbox->start();
}

std::unique_ptr<WindowUnderTest> TestErrors::signedIn(const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    return desk->signIn(*m_sandbox, user) ? std::move(desk) : nullptr;
}

void TestErrors::aRefusedDeedSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("offersReport");
    QTest::newRow("400") << 400 << QStringList{u"(400)"_s} << true;
    QTest::newRow("403") << 403 << QStringList{u"(403)"_s, PermissionName::cancelOrder} << false;
    QTest::newRow("404") << 404 << QStringList{u"(404)"_s, u"address"_s} << false;
    QTest::newRow("405") << 405 << QStringList{u"(405)"_s} << true;
    QTest::newRow("409") << 409 << QStringList{u"(409)"_s, u"retailer"_s} << false;
    QTest::newRow("415") << 415 << QStringList{u"(415)"_s} << true;
    QTest::newRow("422") << 422 << QStringList{u"(422)"_s, u"did not say why"_s} << false;
    QTest::newRow("429") << 429 << QStringList{u"(429)"_s} << false;
    QTest::newRow("418, undocumented") << 418 << QStringList{u"(418)"_s} << false;
}

void TestErrors::aRefusedDeedSaysWhatHappenedAndWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QStringList, said);
    QFETCH(bool, offersReport);
    QVERIFY(startWith(fault(u"status"_s, u"PATCH"_s, cancelOrderPath, 0, status)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    const auto serverSays = rollUp(*desk->shownOrder());
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    for (const auto &text : said)
        QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(text), qPrintable(desk->screen()), patience);
    // A button is seen one turn of the event loop after its text.
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Read again"_s), patience);
    QCOMPARE(desk->buttonSaying(u"Copy report"_s) != nullptr, offersReport);
    QVERIFY(desk->buttonSaying(u"Copy"_s));
    // What the server says of the order is what it said before: a refusal changes nothing.
    QCOMPARE(rollUp(*desk->shownOrder()), serverSays);
}

void TestErrors::aDefectOfOursOffersAReportWithoutPeopleInIt()
{
    QVERIFY(startWith(fault(u"status"_s, u"DELETE"_s, u"*"_s, 0, 415)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    const auto order = desk->shownOrder();
    QVERIFY(desk->chooseLine(isOpen));
    const auto line = desk->shownLine();
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Copy report"_s), patience);
    QVERIFY(desk->press(u"Copy report"_s));
    const auto report = QApplication::clipboard()->text();
    QVERIFY2(report.contains(u"DELETE /timp/orders/items/cancel/UUID/"_s), qPrintable(report));
    QVERIFY(report.contains(u"415"_s));
    QVERIFY(report.contains(QStringLiteral(RESCIND_VERSION)));
    for (const auto &canary : {line, order->uuid, order->purchaseOrderNumber, order->address.name, u"rita"_s,
                               u"127.0.0.1"_s, m_sandbox->user(u"rita"_s).organisation})
        QVERIFY2(!report.contains(canary), qPrintable(canary));
}

void TestErrors::aLostOutcomeIsUnknownUntilSomebodyKnows()
{
    // GIVEN a server that drops the connection without doing anything, and shows no requests
    QVERIFY(startWith(fault(u"drop-before"_s, u"PATCH"_s, cancelOrderPath)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    // WHEN an order is cancelled
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    // THEN it is said that nobody knows, the deeds are off, and the server got it once at most
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(displayText(ActionState::Unknown)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"We don't know"_s), patience);
    QVERIFY(!desk->button(u"Cancel order"_s)->isEnabled());
    QVERIFY(m_sandbox->arrivalsOf("PATCH", "/timp/orders/cancel/") <= 1);
    // It cannot be waved away …
    QVERIFY(!desk->button(u"Close message"_s));
    // … until somebody has found out.
    QVERIFY(desk->press(u"I have found out: allow it again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Cancel order"_s)->isEnabled(), patience);
    QVERIFY(!desk->notes().contains(displayText(ActionState::Unknown)));
}

void TestErrors::aLostOutcomeThatCanBeReadSettlesByItself()
{
    QVERIFY(startWith(fault(u"drop-after"_s, u"PATCH"_s, cancelOrderPath), {u"--marker"_s, u"PendingCancel"_s}));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"it did arrive"_s), patience);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/timp/orders/cancel/"), 1);
}

void TestErrors::nothingIsSentWhenTheOrderCannotBeRead()
{
    // The confirmation reads once, the deed reads once more; from then on reading fails.
    QVERIFY(startWith(fault(u"status"_s, u"GET"_s, anyOrderPath, 0, 404)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"nothing was sent"_s), patience);
    QCOMPARE(m_sandbox->arrivalsOf("PATCH", "/timp/orders/cancel/"), 0);
}

void TestErrors::aListThatFailsSaysWhyAndOffersToTryAgain_data()
{
    QTest::addColumn<QJsonObject>("what");
    QTest::addColumn<QString>("said");
    const auto path = u"/timp/orders/"_s;
    auto redirect = fault(u"redirect"_s, u"POST"_s, path);
    redirect.insert(u"location"_s, u"https://elsewhere.example/x"_s);
    QTest::newRow("403") << fault(u"status"_s, u"POST"_s, path, 1, 403) << u"view_order"_s;
    QTest::newRow("404") << fault(u"status"_s, u"POST"_s, path, 1, 404) << u"(404)"_s;
    QTest::newRow("a redirect") << redirect << u"https://elsewhere.example"_s;
}

void TestErrors::aListThatFailsSaysWhyAndOffersToTryAgain()
{
    QFETCH(QJsonObject, what);
    QFETCH(QString, said);
    QVERIFY(startWith(what));
    const auto desk = signedIn();
    QVERIFY(desk);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(said), qPrintable(desk->screen()), patience);
    QVERIFY(desk->screen().contains(u"No orders to show"_s));
    auto *again = desk->buttonSaying(u"Try again"_s);
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders() && desk->orders()->model()->rowCount() > 0, patience);
    QVERIFY(!desk->screen().contains(said));
}

void TestErrors::somebodyElsesPageIsSaidToBeOne()
{
    // GIVEN a network that answers everything with a page of its own, once somebody is signed in
    QVERIFY(startWith(fault(u"captive-portal"_s, u"POST"_s, u"/timp/orders/"_s, 0)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"not the Crux Connect API"_s), qPrintable(desk->screen()),
                              patience);
    QVERIFY(desk->screen().contains(u"No orders to show"_s));
    QVERIFY(desk->buttonSaying(u"Try again"_s));
}

void TestErrors::onePageOfSomebodyElseIsAskedForAgain()
{
    QVERIFY(startWith(fault(u"captive-portal"_s, u"POST"_s, u"/timp/orders/"_s, 1)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders() && desk->orders()->model()->rowCount() > 0, patience);
    QVERIFY(!desk->screen().contains(u"not the Crux Connect API"_s));
}

void TestErrors::aFailureToReadDoesNotSpeakOfDeeds()
{
    const ApiError lost{.kind = ApiError::Kind::ConnectionLost, .delivery = Delivery::MaybeSent};
    const auto said = messageFor(lost, u"The orders could not be listed"_s).text;
    QVERIFY(said.contains(lost.whatHappened()));
    QVERIFY(!said.contains(lost.whatWasSent()));
    QVERIFY(!said.contains(lost.whatToDo()));
    QVERIFY2(said.contains(u"Try again"_s), qPrintable(said));
}

void TestErrors::withoutAServerTheOrdersStayReadable()
{
    QVERIFY(startWith({}));
    const auto desk = signedIn();
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->orders(), patience);
    const auto rows = desk->orders()->model()->rowCount();
    QVERIFY(rows > 0);
    m_sandbox->kill();
    QTest::mouseClick(desk->button(u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"could not be listed"_s), 2 * patience);
    QVERIFY(desk->screen().contains(u"read before"_s));
    QVERIFY(desk->buttonSaying(u"Try again"_s));
    QCOMPARE(desk->orders()->model()->rowCount(), rows);
}

void TestErrors::anOrderThatCannotBeReadAgainSaysSoAndStays()
{
    QVERIFY(startWith(fault(u"status"_s, u"GET"_s, anyOrderPath, 1, 404)));
    const auto desk = signedIn();
    QVERIFY(desk);
    QVERIFY(desk->chooseOrder(threeLines));
    QTest::mouseClick(desk->button(u"Read this order again"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"could not be read again"_s), patience);
    QVERIFY(desk->screen().contains(u"(404)"_s));
    QCOMPARE(desk->shownOrder()->lineItems.size(), 3);
    QVERIFY(desk->press(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->screen().contains(u"could not be read again"_s), patience);
}

void TestErrors::aServerThatIsNotTrustedIsSaidSo()
{
    QVERIFY(startWith({}, {u"--tls"_s}));
    Desktop::Options options;
    options.server = m_sandbox->url();
    WindowUnderTest desk(options);
    desk.start();
    desk.typeSignIn(u"rita"_s, m_sandbox->user(u"rita"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"could not prove"_s), patience);
    QVERIFY(m_sandbox->isRunning());
}

void TestErrors::aListingShowsItsProgressAndCanBeStopped()
{
    QVERIFY(startWith({}, {u"--latency"_s, u"400"_s, u"--page-max"_s, u"5"_s}));
    Desktop::Options options;
    options.server = m_sandbox->url();
    WindowUnderTest desk(options);
    desk.start();
    desk.typeSignIn(u"rita"_s, m_sandbox->user(u"rita"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Stop reading"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders() && desk.orders()->model()->rowCount() > 0, patience);
    QVERIFY2(desk.screen().contains(u"Reading: "_s), qPrintable(desk.screen()));
    QTest::mouseClick(desk.button(u"Stop reading"_s), Qt::LeftButton);
    QVERIFY(!desk.button(u"Stop reading"_s));
    const auto rows = desk.orders()->model()->rowCount();
    QVERIFY(rows < 40);
    QVERIFY(!desk.screen().contains(u"could not be listed"_s));
}

void TestErrors::whoMayNotEvenLookIsToldWhatIsLacking()
{
    QVERIFY(startWith({}));
    Desktop::Options options;
    options.server = m_sandbox->url();
    WindowUnderTest desk(options);
    desk.start();
    desk.typeSignIn(u"nora"_s, m_sandbox->user(u"nora"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(PermissionName::viewOrder), patience);
}

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
