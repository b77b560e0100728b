// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchsource.h"

#include "app/desk/exchange/pastedtext.h"
#include "ui/batch/worker.h"

#include <QFileInfo>

namespace Rescind {

BatchSource::BatchSource(QObject *parent)
    : QObject(parent)
{
}

void BatchSource::openFile(const QString &path)
{
    clear();
    m_path = path;
    read();
}

void BatchSource::takeText(const QString &text)
{
    clear();
    m_text = text;
    m_isText = true;
    read();
}

void BatchSource::takeOrders(OrderBook &book, const std::vector<OrderRow> &rows)
{
    clear();
    m_book = &book;
    m_rows = rows;
    read();
}

void BatchSource::clear()
{
    ++m_run;
    m_path.clear();
    m_text.clear();
    m_isText = false;
    m_book.clear();
    m_rows.clear();
    m_sheet.clear();
    m_column.reset();
    m_reading = {};
    m_isReading = false;
    Q_EMIT changed();
}

void BatchSource::setKind(Exchange::TargetKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_column.reset(); // what names an order seldom names a line item
    read();
}

void BatchSource::setSheet(const QString &sheet)
{
    if (sheet == m_reading.sheet)
        return;
    m_sheet = sheet;
    m_column.reset();
    read();
}

void BatchSource::setColumn(int column)
{
    if (column == m_reading.column)
        return;
    m_column = column;
    read();
}

QString BatchSource::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void BatchSource::read()
{
    if (isEmpty())
        return;
    m_isReading = true;
    m_reading.list.reset();
    m_reading.error.reset();
    ++m_run;
    if (isSelection()) {
        readSelection();
    } else {
        runOnWorker(
            this, [wish = Wish{m_path, m_text, m_kind, m_sheet, m_column}] { return readNow(wish); },
            [this, run = m_run](Reading &&reading) { finish(std::move(reading), run); });
    }
    Q_EMIT changed();
}

void BatchSource::finish(Reading &&reading, int run)
{
    if (run != m_run)
        return;
    m_isReading = false;
    m_reading = std::move(reading);
    Q_EMIT changed();
}

/// From the cache, some orders at a time.
void BatchSource::readSelection()
{
    if (!m_book)
        return;
    const auto list = std::make_shared<Exchange::TargetList>();
    list->kind = m_kind;
    list->targets.reserve(static_cast<qsizetype>(m_rows.size()));
    const auto whose = m_kind == Exchange::TargetKind::Order ? CacheNamesOf::Orders : CacheNamesOf::OrdersAndLineItems;
    m_book->readNames(m_rows, whose, this, [this, list, run = m_run](const QList<CachedNames> &some) {
        if (run != m_run)
            return;
        for (const CachedNames &order : some)
            appendTargets(*list, order);
        if (some.isEmpty()) {
            Reading reading;
            reading.list = std::move(*list);
            finish(std::move(reading), run);
        }
    });
}

/// As given, a selected order has its PO number; what is asked of the server is its uuid, of which there is only one.
void BatchSource::appendTargets(Exchange::TargetList &list, const CachedNames &order)
{
    const auto add = [&](const QString &uuid) -> Exchange::Target & {
        Exchange::Target &target = list.targets.emplaceBack();
        target.row = static_cast<int>(list.targets.size());
        target.raw = order.purchaseOrderNumber;
        target.reference = {Exchange::ReferenceForm::Uuid, uuid.toLower()};
        return target;
    };
    if (list.kind == Exchange::TargetKind::Order) {
        add(order.orderUuid);
        return;
    }
    for (const QString &uuid : order.lineItemUuids)
        add(uuid).order = Exchange::Reference{Exchange::ReferenceForm::Uuid, order.orderUuid.toLower()};
}

BatchSource::Reading BatchSource::readNow(const Wish &wish)
{
    Reading reading;
    Exchange::ReadOptions options;
    options.sheet = wish.sheet;
    const auto table
        = wish.path.isEmpty() ? Exchange::readTableText(wish.text) : Exchange::readTableFile(wish.path, options);
    if (table) {
        reading.sheets = table->sheets;
        reading.sheet = table->sheet;
        for (int column = 0; column < table->columnCount(); ++column)
            reading.columns.append(table->columnName(column));
    }
    if (wish.path.isEmpty() && !wish.column) {
        takeTargets(reading, Exchange::targetsInText(wish.text, wish.kind));
        // Running text has no columns, though it may have commas.
        if (reading.list && !reading.list->columns.target)
            reading.columns.clear();
        return reading;
    }
    if (!table) {
        reading.error = table.error();
        if (table.error().kind == Exchange::ImportError::Kind::Empty) {
            reading.sheets = table.error().candidates;
            reading.sheet = table.error().name;
        }
        return reading;
    }
    Exchange::ColumnChoice choice;
    choice.target = wish.column;
    takeTargets(reading, Exchange::targetsOf(*table, wish.kind, choice));
    if (wish.column)
        reading.column = *wish.column;
    return reading;
}

void BatchSource::takeTargets(Reading &reading, Exchange::ImportResult<Exchange::TargetList> list)
{
    if (!list) {
        reading.error = list.error();
        return;
    }
    reading.list = std::move(*list);
    reading.column = reading.list->columns.target.value_or(-1);
}

} // namespace Rescind
