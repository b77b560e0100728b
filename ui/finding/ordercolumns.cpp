// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/ordercolumns.h"

#include "ui/models/ordersmodel.h"
#include "ui/models/requesttext.h"
#include "ui/models/timetext.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 20;
constexpr int widest = 4000;

/// What a column is called in the settings, for ever.
QString nameOf(int column)
{
    switch (static_cast<OrdersModel::Column>(column)) {
    case OrdersModel::PurchaseOrderNumberColumn:
        return u"po"_s;
    case OrdersModel::CustomerColumn:
        return u"customer"_s;
    case OrdersModel::CreatedColumn:
        return u"created"_s;
    case OrdersModel::LinesColumn:
        return u"lines"_s;
    case OrdersModel::StateColumn:
        return u"cancellation"_s;
    case OrdersModel::RequestColumn:
        return u"asked"_s;
    case OrdersModel::AsOfColumn:
        return u"as-of"_s;
    case OrdersModel::SuppliersColumn:
        return u"suppliers"_s;
    case OrdersModel::WaitingColumn:
        return u"waiting"_s;
    case OrdersModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

int columnOf(const QString &name)
{
    for (int column = 0; column < OrdersModel::ColumnCount; ++column) {
        if (nameOf(column) == name)
            return column;
    }
    return -1;
}

/// What the state of an order mostly says.
QStringList usualStates()
{
    using Is = OrderCancellation;
    QStringList texts;
    for (const auto state : {Is::None, Is::Requested, Is::PartlyConfirmed, Is::AllCancelled, Is::Rejected, Is::Shipped})
        texts << OrdersModel::shortText(OrderRollUp{.state = state, .lines = 2, .cancelled = 1});
    return texts;
}

/// One of every month, whose names differ in width.
QStringList datesOfAYear()
{
    QStringList dates;
    for (int month = 1; month <= 12; ++month)
        dates << briefDateTime(QDateTime({2000, month, 28}, {12, 0}));
    return dates;
}

} // namespace

OrderColumns::OrderColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
}

void OrderColumns::makeUsual()
{
    auto *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, false);
    header->setSortIndicator(OrdersModel::CreatedColumn, Qt::DescendingOrder);
    startColumns(m_table, {{OrdersModel::PurchaseOrderNumberColumn, 11},
                           {OrdersModel::CustomerColumn, 10},
                           {OrdersModel::StateColumn, 0, usualStates(), true},
                           {OrdersModel::RequestColumn, 0, shortRequestTexts(), true},
                           {OrdersModel::CreatedColumn, 0, datesOfAYear()},
                           {OrdersModel::LinesColumn},
                           {OrdersModel::SuppliersColumn, 18},
                           {OrdersModel::WaitingColumn, 0, datesOfAYear()},
                           {OrdersModel::AsOfColumn, 9}});
}

QByteArray OrderColumns::saved() const
{
    if (!m_table.model())
        return m_saved;
    const auto *header = m_table.horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        QJsonObject entry{{u"name"_s, nameOf(column)}, {u"shown"_s, !isHidden}};
        // A hidden one has no width, and the last one has what is left.
        if (!isHidden)
            entry.insert(u"width"_s, header->sectionSize(column));
        columns.append(entry);
    }
    const bool isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    const QJsonObject all{{u"columns"_s, columns},
                          {u"sort"_s, nameOf(std::max(0, header->sortIndicatorSection()))},
                          {u"descending"_s, isDescending}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void OrderColumns::restore(const QByteArray &saved)
{
    m_saved = saved;
    if (!m_table.model())
        return;
    makeUsual();
    if (!apply(saved))
        makeUsual();
}

/// On top of the usual ones: what is not named stays where it usually is.
bool OrderColumns::apply(const QByteArray &saved)
{
    const auto all = QJsonDocument::fromJson(saved).object();
    const auto columns = all.value(u"columns"_s).toArray();
    auto *header = m_table.horizontalHeader();
    int place = 0;
    for (const auto &value : columns) {
        const auto entry = value.toObject();
        const auto column = columnOf(entry.value(u"name"_s).toString());
        if (column < 0 || header->visualIndex(column) < place)
            continue; // of another version, or named twice
        header->moveSection(header->visualIndex(column), place++);
        if (const auto width = entry.value(u"width"_s).toInt(); width > 0)
            header->resizeSection(column, std::clamp(width, narrowest, widest));
        header->setSectionHidden(column, !entry.value(u"shown"_s).toBool(true));
    }
    const auto sorted = columnOf(all.value(u"sort"_s).toString());
    if (sorted >= 0)
        header->setSortIndicator(sorted,
                                 all.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return header->hiddenSectionCount() < header->count();
}

void OrderColumns::addTo(QMenu &menu)
{
    auto *columns = menu.addMenu(tr("C&olumns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(*columns); });
    auto *sorted = menu.addMenu(tr("&Sort the orders"));
    connect(sorted, &QMenu::aboutToShow, this, [this, sorted] { fillSortMenu(*sorted); });
}

void OrderColumns::fillColumnMenu(QMenu &menu)
{
    menu.clear();
    auto *header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto column = header->logicalIndex(visual);
        auto *action = menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column that is left cannot be taken away.
        action->setEnabled(!action->isChecked() || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu.addSeparator();
    auto *usual = menu.addAction(tr("As usual"));
    usual->setEnabled(header->count() > 0);
    connect(usual, &QAction::triggered, this, &OrderColumns::makeUsual);
}

void OrderColumns::fillSortMenu(QMenu &menu)
{
    menu.clear();
    auto *header = m_table.horizontalHeader();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, int column, Qt::SortOrder order) {
        auto *action = menu.addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setEnabled(header->count() > 0);
        action->setChecked(header->sortIndicatorSection() == column && header->sortIndicatorOrder() == order);
        connect(action, &QAction::triggered, this,
                [header, column, order] { header->setSortIndicator(column, order); });
    };
    add(tr("Newest first"), OrdersModel::CreatedColumn, Qt::DescendingOrder);
    add(tr("Worst state first"), OrdersModel::StateColumn, Qt::AscendingOrder);
    add(tr("What we asked: most pressing first"), OrdersModel::RequestColumn, Qt::DescendingOrder);
    add(tr("Longest waiting first"), OrdersModel::WaitingColumn, Qt::AscendingOrder);
    add(tr("By supplier"), OrdersModel::SuppliersColumn, Qt::AscendingOrder);
}

} // namespace Rescind
