// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"
#include "ui/insights/insightpane.h"
#include "ui/insights/insightwindow.h"
#include "ui/models/ordersmodel.h"

#include <QAction>
#include <QGraphicsView>
#include <QSignalSpy>
#include <QTest>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto threeLines = u"5527771067"_s;

} // namespace

/// The figures in their window, and the orders behind them in the table.
class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_sandbox.reset(); }
    void whatWasAskedIsCounted();
    void aFigureLeadsToItsOrders();
    void theChartsAreThereAndFollowTheColours();
    void theTablesAreThereForThoseWhoCannotSeeTheCharts();
    void itGoesWithItsWorkspace();

private:
    [[nodiscard]] std::unique_ptr<WindowUnderTest> withInsights(bool asks = false);
    [[nodiscard]] static InsightWindow *insights(WindowUnderTest &desk)
    {
        return desk.window().findChild<InsightWindow *>();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestInsights::initTestCase()
{
    // Where the program's own are.
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u"/.."_s);
}

void TestInsights::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"60"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

std::unique_ptr<WindowUnderTest> TestInsights::withInsights(bool asks)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    if (!desk->signIn(*m_sandbox, u"rita"_s))
        return nullptr;
    if (asks) {
        const bool isAsked
            = desk->chooseOrder(threeLines) && desk->chooseLine(isOpen) && desk->doDeed(u"Cancel item"_s)
              && QTest::qWaitFor([&] { return !desk->window().workspace()->runner().outcomes().isEmpty(); }, patience);
        if (!isAsked)
            return nullptr;
    }
    desk->window().findChild<QAction *>(u"insights"_s)->trigger();
    const auto isCounted = [&] { return desk->screen().contains(u"Counted at"_s); };
    return QTest::qWaitFor(isCounted, patience) ? std::move(desk) : nullptr;
}

void TestInsights::whatWasAskedIsCounted()
{
    const auto desk = withInsights(true);
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QTableView>(u"Asked for by day"_s), patience);
    auto *byDay = desk->visible<QTableView>(u"Asked for by day"_s);
    const auto *model = byDay->model();
    QCOMPARE(model->index(model->rowCount() - 1, 1).data().toString(), u"1"_s);
    QCOMPARE(model->index(model->rowCount() - 2, 1).data().toString(), u"0"_s);
}

void TestInsights::aFigureLeadsToItsOrders()
{
    const auto desk = withInsights(true);
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QTableView>(u"Asked for by day"_s), patience);
    auto *byDay = desk->visible<QTableView>(u"Asked for by day"_s);
    const QSignalSpy chosen(insights(*desk), &InsightWindow::ordersChosen);
    // WHEN a day is chosen by its row
    byDay->setFocus();
    byDay->setCurrentIndex(byDay->model()->index(byDay->model()->rowCount() - 1, 0));
    QTest::keyClick(byDay, Qt::Key_Return);
    // THEN the order that was asked of on that day is selected
    QCOMPARE(chosen.size(), 1);
    const auto isSelected = [&] {
        const auto rows = desk->orders()->selectionModel()->selectedRows();
        return rows.size() == 1 && rows.constFirst().data().toString() == threeLines;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSelected(), patience);
    // AND a day without any leads nowhere
    byDay->setCurrentIndex(byDay->model()->index(0, 0));
    QTest::keyClick(byDay, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TestInsights::theChartsAreThereAndFollowTheColours()
{
    const auto desk = withInsights(true);
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->visible<QGraphicsView>(u"Chart: Asked for by day"_s), patience);
    const auto grab = [&] { return desk->visible<QGraphicsView>(u"Chart: Asked for by day"_s)->grab().toImage(); };
    const auto share = [](const QImage &image) { return qGray(image.pixel(image.width() - 3, 3)); };
    QTRY_VERIFY_WITH_TIMEOUT(share(grab()) > 200, patience);
    Theme::apply(ColourScheme::Dark);
    QTRY_VERIFY_WITH_TIMEOUT(share(grab()) < 80, patience);
    Theme::apply(ColourScheme::Light);
    QTRY_VERIFY_WITH_TIMEOUT(share(grab()) > 200, patience);
}

void TestInsights::theTablesAreThereForThoseWhoCannotSeeTheCharts()
{
    const auto desk = withInsights();
    QVERIFY(desk);
    const auto tables = insights(*desk)->findChildren<QTableView *>();
    QCOMPARE(tables.size(), 4);
    for (const auto *table : tables) {
        QVERIFY(!table->accessibleName().isEmpty());
        QVERIFY(table->focusPolicy() & Qt::TabFocus);
    }
    // AND no figure is shown where there is none
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"There is nothing to count yet."_s), patience);
}

void TestInsights::itGoesWithItsWorkspace()
{
    const auto desk = withInsights();
    QVERIFY(desk);
    QVERIFY(insights(*desk)->isVisible());
    Q_EMIT desk->window().signOutRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!insights(*desk)->isVisible(), patience);
}

QTEST_MAIN(TestInsights)
#include "tst_insights.moc"
