// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/order.h"

#include <QDateTime>
#include <QScrollArea>

#include <memory>

namespace Rescind {

class ChipLabel;
class FactSheet;
class PlainLabel;

/// Everything documented of an order, and of its chosen line. What the server says and what we asked stand side by
/// side.
class OrderDetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OrderDetailsPane(QWidget *parent = nullptr);

    /// @param lineItemUuid empty for all lines
    void present(const std::shared_ptr<const Order> &order, const QDateTime &asOf, const QString &lineItemUuid,
                 const OurRequests &requests);

    /// It scrolls, so little is enough; what is left over goes to it anyway.
    [[nodiscard]] QSize sizeHint() const override;

private:
    QWidget *makeTwoFacts();
    void showTwoFacts(const Order &order, const QDateTime &asOf, const LineItem *line, const OurRequests &requests);

    QString m_shownOrder;
    QString m_shownLine;
    PlainLabel *m_subject;
    ChipLabel *m_serverSays;
    PlainLabel *m_serverWords;
    PlainLabel *m_serverTime;
    ChipLabel *m_weAsked;
    PlainLabel *m_weAskedWords;
    FactSheet *m_sheet;
};

} // namespace Rescind
