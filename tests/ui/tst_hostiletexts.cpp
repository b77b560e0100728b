// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hostiletexts.h"
#include "tests/ui/windowundertest.h"
#include "ui/activity/activitywindow.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/panes/orderdetailspane.h"
#include "ui/panes/orderpane.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// What other people wrote is shown as they wrote it, and does nothing else.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noWidgetDoesWhatATextSays_data();
    void noWidgetDoesWhatATextSays();
    void noTextBreaksTheLayout_data();
    void noTextBreaksTheLayout();
    void anEndlessWordIsBrokenAndReadable();

private:
    void addRows() const;
    /// Shows the order everywhere, with something asked of it that failed.
    [[nodiscard]] bool showEverywhere(const Order &order);
    [[nodiscard]] ActivityWindow *activity() const { return m_desk->window().findChild<ActivityWindow *>(); }
    static void checkText(const QString &text, const QObject &where);
    void checkModel(const QAbstractItemModel &model) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_desk;
    int m_orders = 0;
};

void TestHostileTexts::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options);
    QVERIFY(m_desk->signIn(*m_sandbox, u"rita"_s));
    activity()->present();
}

void TestHostileTexts::cleanupTestCase()
{
    m_desk.reset();
    m_sandbox.reset();
}

void TestHostileTexts::addRows() const
{
    QTest::addColumn<QString>("text");
    const auto texts = hostileTexts();
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << text;
}

bool TestHostileTexts::showEverywhere(const Order &order)
{
    auto *workspace = m_desk->window().workspace();
    workspace->book().take({order}, QDateTime::currentDateTimeUtc().addSecs(3600 + m_orders));
    m_desk->visible<QLineEdit>(u"Search"_s)->clear();
    const auto index = [&] { return m_desk->cellOf(order.uuid); };
    if (!QTest::qWaitFor([&] { return index().isValid(); }, patience))
        return false;
    m_desk->orders()->selectRow(index().row());
    const auto isShown = [&] { return m_desk->shownOrder() && *m_desk->shownOrder() == order; };
    if (!QTest::qWaitFor(isShown, patience))
        return false;
    m_desk->lines()->selectRow(1);
    ActionIntent intent;
    intent.kind = ActionKind::CancelItem;
    intent.orderUuid = order.uuid;
    intent.lineItemUuid = order.lineItems[0].uuid;
    intent.reason = order.retailerNotes;
    intent.seen = m_desk->shownOrder();
    const auto before = workspace->runner().outcomes().size();
    workspace->runner().submit(intent);
    auto *table = activity()->findChild<QTableView *>(u"activityTable"_s);
    const auto isListed = [&] {
        return workspace->runner().outcomes().size() > before && table->model()->rowCount() > m_orders
               && table->model()->index(0, ActivityModel::StateColumn).data().toString() != u"…"_s;
    };
    if (!QTest::qWaitFor(isListed, patience))
        return false;
    table->selectRow(0);
    ++m_orders;
    const auto hasSteps = [&] { return activity()->findChildren<PlainLabel *>().size() > 4; };
    return QTest::qWaitFor(hasSteps, patience);
}

void TestHostileTexts::checkText(const QString &text, const QObject &where)
{
    const auto told
        = u"%1 “%2”: %3"_s.arg(QLatin1StringView(where.metaObject()->className()), where.objectName(), text.left(200));
    for (const QChar character : text) {
        const auto code = character.unicode();
        const bool isDirection = (code >= 0x202A && code <= 0x202E) || code == 0x200E || code == 0x200F;
        const bool isControl
            = (code < 0x20 && character != u'\n' && character != u'\t') || (code >= 0x7F && code < 0xA0);
        const bool isHidden = code == 0x200B || code == 0xFEFF || code == 0x2060 || code == 0x3164;
        QVERIFY2(!isDirection && !isControl && !isHidden, qPrintable(told));
    }
    QVERIFY2(text.isValidUtf16(), qPrintable(told));
}

void TestHostileTexts::checkModel(const QAbstractItemModel &model) const
{
    for (int row = 0; row < qMin(model.rowCount(), 5); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            for (const auto role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                checkText(index.data(role).toString(), model);
            const auto tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY(!tip.contains(u"<table"_s) && !tip.contains(u"<img"_s) && !tip.contains(u"<b>Bold"_s));
        }
    }
}

void TestHostileTexts::noWidgetDoesWhatATextSays_data()
{
    addRows();
}

void TestHostileTexts::noWidgetDoesWhatATextSays()
{
    QFETCH(QString, text);
    QVERIFY(showEverywhere(hostileOrder(m_orders + 1, text)));
    const auto widgets = m_desk->window().findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto tip = widget->toolTip();
        QVERIFY2(!tip.contains(u"<table"_s) && !tip.contains(u"<img"_s) && !tip.contains(u"<b>Bold"_s),
                 qPrintable(tip));
        checkText(widget->accessibleName(), *widget);
        checkText(widget->accessibleDescription(), *widget);
        checkText(widget->windowTitle(), *widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            checkText(label->text(), *label);
            // Nothing is laid out that is as long as somebody likes: a paragraph of ours holds a few of theirs.
            QVERIFY2(label->text().size() < 5'000, qPrintable(label->text()));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkText(button->text(), *button);
        QVERIFY2(!widget->inherits("QTextEdit"), widget->metaObject()->className());
    }
    for (const auto *table :
         {m_desk->orders(), m_desk->lines(), activity()->findChild<QTableView *>(u"activityTable"_s)})
        checkModel(*table->model());
    // AND where the server is asked for it, and a parcel would be followed
    m_desk->visible<QLineEdit>(u"Search"_s)->setText(text);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isAtRest(), patience);
    Parcel parcel;
    parcel.trackingNumber = text;
    parcel.shippingCarrier = u"UPS"_s;
    if (const auto link = carrierLink(parcel))
        QVERIFY(link->url.host() == u"www.ups.com"_s && !link->url.toString().contains(u'<'));
}

void TestHostileTexts::noTextBreaksTheLayout_data()
{
    addRows();
}

void TestHostileTexts::noTextBreaksTheLayout()
{
    QFETCH(QString, text);
    // GIVEN how narrow things can be when an ordinary order is shown
    QVERIFY(showEverywhere(TestOrders::order(900 + m_orders, 3)));
    auto *pane = m_desk->window().findChild<OrderPane *>();
    const auto ordinary = pane->minimumSizeHint().width();
    const auto ordinaryActivity = activity()->minimumSizeHint().width();
    const auto ordinaryWindow = m_desk->window().minimumSizeHint().width();
    // WHEN one is shown whose texts are not
    QVERIFY(showEverywhere(hostileOrder(m_orders + 1, text)));
    // THEN nothing needs more room
    QVERIFY2(pane->minimumSizeHint().width() <= ordinary, qPrintable(QString::number(pane->minimumSizeHint().width())));
    QVERIFY(activity()->minimumSizeHint().width() <= ordinaryActivity);
    QVERIFY(m_desk->window().minimumSizeHint().width() <= ordinaryWindow);
    // AND nothing is wider than what it is seen through, where nobody can scroll to the side
    const auto areas = m_desk->window().findChildren<QScrollArea *>();
    for (const auto *area : areas) {
        if (!area->isVisible() || !area->widget() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        QTRY_VERIFY2(
            area->widget()->width() <= area->viewport()->width(),
            qPrintable(
                u"%1: %2 > %3"_s.arg(area->objectName()).arg(area->widget()->width()).arg(area->viewport()->width())));
    }
}

void TestHostileTexts::anEndlessWordIsBrokenAndReadable()
{
    PlainLabel label;
    label.setWordWrap(true);
    label.setServerText(QString(400, u'W'));
    const auto narrow = label.heightForWidth(200);
    const auto wide = label.heightForWidth(800);
    QVERIFY(label.minimumSizeHint().width() < 300);
    // All of it is there: as many lines as its width needs.
    const auto lines = label.fontMetrics().horizontalAdvance(label.text()) / 200;
    QVERIFY2(narrow >= lines * label.fontMetrics().height(), qPrintable(QString::number(narrow)));
    QVERIFY(wide < narrow);
    // And it is painted to its last line.
    label.resize(200, narrow);
    label.show();
    const auto picture = label.grab().toImage();
    const auto paper = picture.pixelColor(picture.width() - 1, picture.height() - 1);
    bool isInked = false;
    for (int y = picture.height() - label.fontMetrics().height(); y < picture.height() - 2; ++y) {
        for (int x = 0; x < picture.width(); ++x)
            isInked = isInked || picture.pixelColor(x, y) != paper;
    }
    QVERIFY(isInked);
}

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
