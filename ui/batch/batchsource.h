// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/tablereader.h"
#include "app/desk/exchange/targetlist.h"
#include "app/desk/orderbook.h"
#include "app/domain/order.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace Rescind {

/// Where a list comes from: a file, pasted text, or the orders that were selected. It is read on a worker thread, and
/// read again whenever another sheet, another column or another kind of target is wanted; only the latest reading
/// counts.
class BatchSource final : public QObject
{
    Q_OBJECT

public:
    explicit BatchSource(QObject *parent = nullptr);

    void openFile(const QString &path);
    /// An empty text is told as an empty list.
    void takeText(const QString &text);
    /// Orders that were selected; of each all line items, where line items are wanted. The book must outlive this, or
    /// clear() be called before its end.
    void takeOrders(OrderBook &book, const std::vector<OrderRow> &rows);
    void clear();

    void setKind(Exchange::TargetKind kind);
    void setSheet(const QString &sheet);
    void setColumn(int column);

    [[nodiscard]] bool isEmpty() const { return m_path.isEmpty() && !m_isText && m_rows.empty(); }
    [[nodiscard]] bool isSelection() const { return !m_rows.empty(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// The file's name without its folder; empty for pasted text.
    [[nodiscard]] QString fileName() const;
    /// Null while it is read, and when it could not be.
    [[nodiscard]] const std::optional<Exchange::TargetList> &list() const { return m_reading.list; }
    [[nodiscard]] const std::optional<Exchange::ImportError> &error() const { return m_reading.error; }
    /// The columns to choose from, by name; empty where the list has none.
    [[nodiscard]] const QStringList &columns() const { return m_reading.columns; }
    /// The column that was taken or wanted; -1 when none was found.
    [[nodiscard]] int column() const { return m_reading.column; }
    [[nodiscard]] const QStringList &sheets() const { return m_reading.sheets; }
    [[nodiscard]] const QString &sheet() const { return m_reading.sheet; }

Q_SIGNALS:
    void changed();

private:
    /// What is to be read.
    struct Wish
    {
        QString path;
        QString text;
        Exchange::TargetKind kind = Exchange::TargetKind::Order;
        QString sheet;
        std::optional<int> column;
    };
    struct Reading
    {
        std::optional<Exchange::TargetList> list;
        std::optional<Exchange::ImportError> error;
        QStringList columns;
        int column = -1;
        QStringList sheets;
        QString sheet;
    };

    void read();
    void readSelection();
    static void appendTargets(Exchange::TargetList &list, const CachedNames &order);
    void finish(Reading &&reading, int run);
    /// On a worker thread.
    [[nodiscard]] static Reading readNow(const Wish &wish);
    static void takeTargets(Reading &reading, Exchange::ImportResult<Exchange::TargetList> list);

    QString m_path;
    QString m_text;
    bool m_isText = false;
    QPointer<OrderBook> m_book;
    std::vector<OrderRow> m_rows;
    Exchange::TargetKind m_kind = Exchange::TargetKind::Order;
    QString m_sheet;
    std::optional<int> m_column;
    Reading m_reading;
    bool m_isReading = false;
    int m_run = 0;
};

} // namespace Rescind
