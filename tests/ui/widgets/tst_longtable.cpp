// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtable.h"

#include "ui/widgets/tables.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QTest>

using namespace Rescind;

namespace {

/// A hundred thousand rows that count how often somebody goes from one cell to another.
class CountingModel final : public QAbstractTableModel
{
public:
    static constexpr int rows = 100'000;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        ++asked;
        return QAbstractTableModel::index(row, column, parent);
    }
    QModelIndex sibling(int row, int column, const QModelIndex &from) const override
    {
        ++asked;
        return QAbstractTableModel::sibling(row, column, from);
    }

    mutable int asked = 0;
};

struct Told
{
    QAccessible::Event type;
    QObject *by;
    int child;
};

/// What assistive software was told.
QList<Told> &told()
{
    static QList<Told> all;
    return all;
}

void note(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::SelectionAdd || event->type() == QAccessible::SelectionRemove)
        told().append({event->type(), event->object(), event->child()});
}

} // namespace

class TestLongTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectingManyRowsDoesNotGoThroughThem();
    void assistiveSoftwareIsToldOfTheFirstOne();
    void aRowIsChosenWhicheverWayTextsRun_data();
    void aRowIsChosenWhicheverWayTextsRun();

private:
    static QItemSelection all(const CountingModel &model)
    {
        return {model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)};
    }

    QAccessible::UpdateHandler m_former = nullptr;
};

void TestLongTable::init()
{
    // Needs a display with an accessibility bus, as a test session has; Qt finds it by and by.
    QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 30'000);
    told().clear();
    m_former = QAccessible::installUpdateHandler(&note);
}

void TestLongTable::cleanup()
{
    QAccessible::installUpdateHandler(m_former);
}

void TestLongTable::selectingManyRowsDoesNotGoThroughThem()
{
    // GIVEN a table on the screen, and somebody who listens
    CountingModel model;
    LongTable table;
    table.setModel(&model);
    table.show();

    // WHEN all rows are selected, and let go again
    model.asked = 0;
    table.selectionModel()->select(all(model), QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->clearSelection();

    // THEN nobody has gone through them
    QVERIFY2(model.asked < 1'000, qPrintable(QString::number(model.asked)));
}

void TestLongTable::assistiveSoftwareIsToldOfTheFirstOne()
{
    // GIVEN a table
    CountingModel model;
    LongTable table;
    QTableView plain;
    for (QTableView *view : {static_cast<QTableView *>(&table), &plain}) {
        view->setModel(&model);
        view->show();
    }

    // WHEN rows are selected, then others, in it and in Qt's own
    for (QTableView *view : {static_cast<QTableView *>(&table), &plain}) {
        for (const int row : {3, 70}) {
            const QItemSelection rows(model.index(row, 0), model.index(row + 2, model.columnCount() - 1));
            view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        }
    }

    // THEN the same is told of both
    QCOMPARE(told().size(), 6);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(told().at(i).by, &table);
        QCOMPARE(told().at(i + 3).by, &plain);
        QCOMPARE(told().at(i).type, told().at(i + 3).type);
        QCOMPARE(told().at(i).child, told().at(i + 3).child);
    }
}

void TestLongTable::aRowIsChosenWhicheverWayTextsRun_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestLongTable::aRowIsChosenWhicheverWayTextsRun()
{
    QFETCH(const Qt::LayoutDirection, direction);
    // GIVEN a table whose first column is hidden, and whose columns leave room at the end
    CountingModel model;
    LongTable table;
    table.setLayoutDirection(direction);
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setColumnHidden(0, true);
    table.resize(2000, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    // WHEN two rows are chosen, one after the other THEN the second one alone is selected, and current
    chooseRow(table, 3);
    chooseRow(table, 5);
    QCOMPARE(selectedRowCount(table), 1);
    QCOMPARE(selectedRow(table).row(), 5);
    QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    // AND a row that is not there changes nothing
    chooseRow(table, CountingModel::rows);
    QCOMPARE(selectedRow(table).row(), 5);
}

QTEST_MAIN(TestLongTable)
#include "tst_longtable.moc"
