// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cancellation.h"
#include "tests/ui/windowundertest.h"
#include "ui/models/zoneinforce.h"
#include "ui/panes/orderdetailspane.h"
#include "ui/zone/zonebutton.h"
#include "ui/zone/zonedialog.h"
#include "ui/zone/zonemenu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// In the place of the browser.
class BrowserInTest : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// What the details tell of an order: its story, its parcels, and when.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theStoryOfARequestIsToldWithItsSources();
    void supportSeesWhyItArrivedAllTheSame();
    void theTimeLineCanBeTurnedAroundAndStaysSo();
    void theTimeLineCanBeCopied();
    void aChosenLineHasItsOwnStory();
    void aParcelIsFollowedAfterTheHostWasShown();
    void anUnknownCarriersNumberCanOnlyBeCopied();
    void timesAreShownInTheZoneThatIsChosenAndItIsNamed();
    void theCustomersCountryOffersItsZones();
    void anyZoneCanBeFoundByTyping();
    void theChosenZoneIsKept();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(const QString &user, const QString &number,
                                                        const QString &journal = {});
    [[nodiscard]] static QString details(const WindowUnderTest &desk);
    [[nodiscard]] static QAbstractButton *buttonNamed(const WindowUnderTest &desk, const QString &start);
    /// Lets the window show @p order as if the server had just sent it.
    [[nodiscard]] static bool show(WindowUnderTest &desk, const Order &order);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

namespace {

const auto threeLines = u"5527771067"_s;
const auto shippedOrder = u"5527771110"_s;

/// Without the isolates that keep names from reordering the words around them.
QString plain(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069');
}

} // namespace

void TestReading::init()
{
    // Its clock goes with ours, save that it is a minute ahead: what happens there after we asked is later.
    const auto now = QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate);
    m_sandbox
        = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"170"_s, u"--seed"_s, u"7"_s, u"--now"_s, now});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestReading::cleanup()
{
    m_sandbox.reset();
    ZoneInForce::self().setZone({});
}

std::unique_ptr<WindowUnderTest> TestReading::seat(const QString &user, const QString &number, const QString &journal)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options, std::chrono::milliseconds(0), journal);
    return desk->signIn(*m_sandbox, user) && desk->chooseOrder(number) ? std::move(desk) : nullptr;
}

QString TestReading::details(const WindowUnderTest &desk)
{
    const auto *pane = const_cast<WindowUnderTest &>(desk).window().findChild<OrderDetailsPane *>();
    QStringList texts;
    const auto labels = pane->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return plain(texts.join(u'\n'));
}

QAbstractButton *TestReading::buttonNamed(const WindowUnderTest &desk, const QString &start)
{
    const auto buttons = const_cast<WindowUnderTest &>(desk).window().findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && button->accessibleName().startsWith(start))
            return button;
    }
    return nullptr;
}

bool TestReading::show(WindowUnderTest &desk, const Order &order)
{
    desk.window().workspace()->book().take({order}, QDateTime::currentDateTimeUtc().addSecs(3600));
    return QTest::qWaitFor([&] { return desk.shownOrder() && *desk.shownOrder() == order; }, patience);
}

void TestReading::theStoryOfARequestIsToldWithItsSources()
{
    const auto desk = seat(u"rita"_s, threeLines);
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(details(*desk).contains(u"Nothing, from this computer"_s), patience);
    QVERIFY(desk->chooseLine(isOpen));
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(details(*desk).contains(u"– Requested"_s), qPrintable(details(*desk)), patience);
    const auto told = details(*desk);
    for (const auto &part :
         {u"The order was made"_s, u"– asked for"_s, u"By rita."_s, u"we asked"_s, u"left this computer"_s,
          u"server's answer"_s, u"Answer 204"_s, u"The server shows"_s, u"·  read"_s, u"·  server"_s})
        QVERIFY2(told.contains(part), qPrintable(part + u" is not in\n"_s + told));
}

void TestReading::supportSeesWhyItArrivedAllTheSame()
{
    QTemporaryDir directory;
    const auto journal = directory.filePath(u"journal/journal.sqlite"_s);
    QString item;
    {
        // GIVEN a line that rita asked to cancel, and that was shipped all the same
        const auto rita = seat(u"rita"_s, threeLines, journal);
        QVERIFY(rita);
        QVERIFY(rita->chooseLine(isOpen));
        item = displayName(*rita->shownOrder()->lineItem(rita->shownLine()));
        QVERIFY(rita->doDeed(u"Cancel item"_s));
        QTRY_VERIFY_WITH_TIMEOUT(details(*rita).contains(u"– Requested"_s), patience);
        const auto body = QJsonDocument(QJsonObject{{u"line_item_uuid"_s, rita->shownLine()},
                                                    {u"tracking_number"_s, u"1Z999AA10123456784"_s}})
                              .toJson();
        QVERIFY(m_sandbox->call("POST", "/sandbox/ship/", body).status < 300);
    }
    // WHEN the support desk looks at the order
    const auto dana = seat(u"dana"_s, threeLines, journal);
    QVERIFY(dana);
    // THEN a look tells what was asked, what became of it, and that it is on its way
    QTRY_VERIFY_WITH_TIMEOUT(details(*dana).contains(u"It was to be cancelled, and has shipped"_s)
                                 || dana->window().findChild<QWidget *>(u"arrivedAllTheSame"_s)->isVisible(),
                             patience);
    const auto told = details(*dana);
    for (const auto &part :
         {item, u"was asked for here"_s, u"The server took the request"_s, u"It shipped after that"_s,
          u"1Z999AA10123456784"_s, u"By rita."_s, u"shipped\n"_s, u"What was asked from other computers"_s})
        QVERIFY2(told.contains(part), qPrintable(part + u" is not in\n"_s + told));
    // AND it is the first thing in the details
    auto *card = dana->window().findChild<QWidget *>(u"arrivedAllTheSame"_s);
    QVERIFY(card->y() < 40);
}

void TestReading::theTimeLineCanBeTurnedAroundAndStaysSo()
{
    const auto desk = seat(u"rita"_s, shippedOrder);
    QVERIFY(desk);
    const auto madeComesFirst = [&] {
        return details(*desk).indexOf(u"The order was made"_s) < details(*desk).indexOf(u"The server shows"_s);
    };
    QTRY_VERIFY(details(*desk).contains(u"The order was made"_s));
    QVERIFY(!madeComesFirst());
    auto *turn = buttonNamed(*desk, u"Time line: Newest first"_s);
    QVERIFY(turn);
    turn->click();
    QVERIFY(madeComesFirst());
    QVERIFY(desk->chooseOrder(threeLines));
    QTRY_VERIFY(madeComesFirst());
}

void TestReading::theTimeLineCanBeCopied()
{
    const auto desk = seat(u"dana"_s, shippedOrder);
    QVERIFY(desk);
    auto *copy = buttonNamed(*desk, u"Copy the time line"_s);
    QVERIFY(copy);
    copy->click();
    const auto copied = plain(QGuiApplication::clipboard()->text());
    QVERIFY2(copied.contains(u"(server): The order was made"_s), qPrintable(copied));
    QVERIFY2(copied.contains(desk->shownOrder()->lineItems[0].parcels[0].trackingNumber), qPrintable(copied));
}

void TestReading::aChosenLineHasItsOwnStory()
{
    const auto desk = seat(u"dana"_s, shippedOrder);
    QVERIFY(desk);
    const auto lines = desk->shownOrder()->lineItems;
    QTRY_VERIFY(details(*desk).contains(u"“%1” shipped"_s.arg(displayName(lines[0]))));
    QVERIFY(details(*desk).contains(u"“%1” shipped"_s.arg(displayName(lines[1]))));
    desk->lines()->selectRow(1);
    QTRY_VERIFY(!details(*desk).contains(u"“%1” shipped"_s.arg(displayName(lines[0]))));
    QVERIFY(details(*desk).contains(u"“%1” shipped"_s.arg(displayName(lines[1]))));
}

void TestReading::aParcelIsFollowedAfterTheHostWasShown()
{
    BrowserInTest browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    const auto restore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    const auto desk = seat(u"dana"_s, shippedOrder);
    QVERIFY(desk);
    auto order = *desk->shownOrder();
    order.lineItems[0].parcels[0].shippingCarrier = u"UPS"_s;
    order.lineItems[0].parcels[0].trackingNumber = u"1Z999AA10123456784"_s;
    QVERIFY(show(*desk, order));
    const auto ask = [&]() -> QDialog * {
        auto *follow = buttonNamed(*desk, u"Follow parcel 1Z999AA10123456784 at UPS"_s);
        if (!follow)
            return nullptr;
        follow->click();
        return desk->window().findChild<QDialog *>(u"openOutsideDialog"_s);
    };
    // WHEN it is to be followed THEN nothing opens before the host was read and agreed to
    auto *dialog = ask();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"host"_s)->text().contains(u"www.ups.com"_s));
    QVERIFY(browser.opened.isEmpty());
    dialog->reject();
    QTRY_VERIFY(!desk->window().findChild<QDialog *>(u"openOutsideDialog"_s));
    QVERIFY(browser.opened.isEmpty());
    dialog = ask();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"openButton"_s)->click();
    QTRY_COMPARE(browser.opened, QList<QUrl>{QUrl(u"https://www.ups.com/track?tracknum=1Z999AA10123456784"_s)});
}

void TestReading::anUnknownCarriersNumberCanOnlyBeCopied()
{
    const auto desk = seat(u"dana"_s, shippedOrder);
    QVERIFY(desk);
    auto order = *desk->shownOrder();
    for (auto &line : order.lineItems) {
        for (auto &parcel : line.parcels)
            parcel.shippingCarrier = u"javascript:alert(1)"_s;
    }
    order.lineItems[0].parcels[0].trackingNumber = u"ACME\u202E1"_s;
    QVERIFY(show(*desk, order));
    QTRY_VERIFY(!buttonNamed(*desk, u"Follow parcel"_s));
    auto *copy = buttonNamed(*desk, u"Copy tracking number ACME"_s);
    QVERIFY(copy);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ACME"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u'\u202E'));
}

void TestReading::timesAreShownInTheZoneThatIsChosenAndItIsNamed()
{
    const auto desk = seat(u"rita"_s, shippedOrder);
    QVERIFY(desk);
    auto order = *desk->shownOrder();
    order.created = QDateTime({2026, 1, 15}, {23, 30}, Qt::UTC);
    QVERIFY(show(*desk, order));
    ZoneButton *button = nullptr;
    const auto buttons = desk->window().findChildren<ZoneButton *>();
    for (auto *one : buttons)
        button = one->isVisible() ? one : button;
    QVERIFY(button);
    ZoneInForce::self().setZone(*DisplayZone::named("Asia/Tokyo"));
    QVERIFY2(button->text().contains(u"Tokyo"_s), qPrintable(button->text()));
    QTRY_VERIFY2(details(*desk).contains(u"08:30:00 (JST)"_s), qPrintable(details(*desk)));
    QVERIFY2(desk->screen().contains(u"08:30"_s), qPrintable(desk->screen()));
    // By the menu as well, which says which one is in force.
    auto *menu = qobject_cast<ZoneMenu *>(button->menu());
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto utc
        = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) { return one->text() == u"UTC"_s; });
    QVERIFY(utc != actions.cend());
    QVERIFY(!(*utc)->isChecked());
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(),
                        [](const QAction *one) { return one->isChecked() && one->text().contains(u"Asia/Tokyo"_s); }));
    (*utc)->trigger();
    QVERIFY(
        std::all_of(buttons.cbegin(), buttons.cend(), [](const ZoneButton *one) { return one->text() == u"UTC"_s; }));
    QCOMPARE(button->text(), u"UTC"_s);
    QTRY_VERIFY2(details(*desk).contains(u"23:30:00 (UTC)"_s), qPrintable(details(*desk)));
}

void TestReading::theCustomersCountryOffersItsZones()
{
    QCOMPARE(zonesOfCountry(u" Japan "_s), QList<QByteArray>{"Asia/Tokyo"});
    QVERIFY(zonesOfCountry(u"DE"_s).contains("Europe/Berlin"));
    QVERIFY(zonesOfCountry(u"US"_s).contains("America/New_York"));
    for (const auto &none : {QString(), u"<b>"_s, u"Atlantis"_s, u"\u202EUS"_s})
        QVERIFY(zonesOfCountry(none).isEmpty());
    ZoneMenu menu;
    menu.setCountry(u"Japan"_s);
    Q_EMIT menu.aboutToShow();
    const auto menus = menu.findChildren<QMenu *>();
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus[0]->actions().size(), 1);
    menus[0]->actions().constFirst()->trigger();
    QCOMPARE(ZoneInForce::self().zone().ianaId(), QByteArray("Asia/Tokyo"));
}

void TestReading::anyZoneCanBeFoundByTyping()
{
    ZoneDialog dialog({}, nullptr);
    dialog.show();
    auto *list = dialog.findChild<QListView *>();
    auto *choose = dialog.findChild<QPushButton *>(u"chooseZone"_s);
    QTRY_VERIFY(list->model() && list->model()->rowCount() > 300);
    auto *search = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"nowhere at all"_s);
    QVERIFY(!choose->isEnabled());
    search->selectAll();
    QTest::keyClicks(search, u"new york"_s);
    QTRY_VERIFY(choose->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(ZoneInForce::self().zone().ianaId(), QByteArray("America/New_York"));
    QVERIFY(!dialog.isVisible());
}

void TestReading::theChosenZoneIsKept()
{
    QTemporaryDir directory;
    {
        WindowSettings settings(directory.path());
        const MainWindow window(settings);
        ZoneInForce::self().setZone(*DisplayZone::named("Europe/Berlin"));
    }
    ZoneInForce::self().setZone({});
    WindowSettings settings(directory.path());
    QCOMPARE(settings.timeZone().ianaId(), QByteArray("Europe/Berlin"));
    const MainWindow window(settings);
    QCOMPARE(ZoneInForce::self().zone().ianaId(), QByteArray("Europe/Berlin"));
    settings.setTimeZone({});
    QVERIFY(WindowSettings(directory.path()).timeZone().isThisComputers());
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
