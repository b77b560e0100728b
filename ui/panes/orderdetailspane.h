// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderhistory.h"
#include "app/domain/action.h"
#include "app/domain/order.h"
#include "ui/models/timelinetext.h"

#include <QDateTime>
#include <QScrollArea>

#include <memory>

class QPushButton;

namespace Rescind {

class ChipLabel;
class FactSheet;
class PlainLabel;
class TimelineView;
class Workspace;

/// Everything documented of an order, and of its chosen line, and its story. What the server says and what we asked
/// stand side by side.
class OrderDetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OrderDetailsPane(QWidget *parent = nullptr);
    ~OrderDetailsPane() override;

    /// Whose journal tells what was asked. Null: nobody's.
    void setWorkspace(Workspace *workspace);
    /// @param lineItemUuid empty for all lines
    void present(const std::shared_ptr<const Order> &order, const QDateTime &asOf, const QString &lineItemUuid,
                 const OurRequests &requests);

    [[nodiscard]] bool isNewestFirst() const { return m_isNewestFirst; }
    void setNewestFirst(bool isNewestFirst);

    /// It scrolls, so little is enough; what is left over goes to it anyway.
    [[nodiscard]] QSize sizeHint() const override;

private:
    QWidget *makeArrived();
    QWidget *makeTwoFacts();
    QWidget *makeTimeline();
    void showTwoFacts(const Order &order, const LineItem *line);
    void showAsked();
    void showHistory();
    void showArrived();
    void showTimeline();
    void showFacts(const Order &order, const LineItem *line);
    [[nodiscard]] const JournalHistory *latestAsked(const LineItem *line) const;

    std::unique_ptr<OrderHistory> m_history;
    std::shared_ptr<const Order> m_order;
    QDateTime m_asOf;
    QString m_line; ///< empty: all of them
    std::optional<OurRequest> m_request;
    bool m_isNewestFirst = true;

    QWidget *m_arrived;
    PlainLabel *m_arrivedText;
    PlainLabel *m_subject;
    ChipLabel *m_serverSays;
    PlainLabel *m_serverWords;
    PlainLabel *m_serverTime;
    ChipLabel *m_weAsked;
    PlainLabel *m_weAskedWords;
    QPushButton *m_sequence;
    TimelineView *m_timeline;
    PlainLabel *m_limits;
    PlainLabel *m_told;
    FactSheet *m_sheet;
};

} // namespace Rescind
