// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderdetailspane.h"

#include "app/domain/visibletext.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/orderfacts.h"
#include "ui/models/requesttext.h"
#include "ui/models/statechip.h"
#include "ui/models/timetext.h"
#include "ui/style/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Rescind {
namespace {

/// So many lines are shown in full; of more, one at a time is read in the table.
constexpr qsizetype mostLinesInFull = 20;

QWidget *makeCard(const QString &title, const QList<QWidget *> &content)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::tight);
    layout->addWidget(new PlainLabel(title, PlainLabel::Look::Muted, card));
    for (auto *widget : content)
        layout->addWidget(widget);
    layout->addStretch();
    return card;
}

} // namespace

OrderDetailsPane::OrderDetailsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_subject(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_serverSays(new ChipLabel(this))
    , m_serverWords(new PlainLabel(this))
    , m_serverTime(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_weAsked(new ChipLabel(this))
    , m_weAskedWords(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_sheet(new FactSheet(this))
{
    setObjectName(QStringLiteral("orderDetails"));
    setAccessibleName(tr("Order details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    for (auto *label : {m_subject, m_serverWords, m_serverTime, m_weAskedWords}) {
        label->setWordWrap(true);
        label->setCopyable(true);
    }
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_subject);
    layout->addWidget(makeTwoFacts());
    layout->addWidget(m_sheet);
    layout->addStretch();
    setWidget(content);
}

QSize OrderDetailsPane::sizeHint() const
{
    constexpr int linesOfText = 6;
    return {QScrollArea::sizeHint().width(), linesOfText * fontMetrics().lineSpacing()};
}

QWidget *OrderDetailsPane::makeTwoFacts()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(makeCard(tr("The server says"), {m_serverSays, m_serverWords, m_serverTime}), 1);
    layout->addWidget(makeCard(tr("We asked"), {m_weAsked, m_weAskedWords}), 1);
    return row;
}

void OrderDetailsPane::present(const std::shared_ptr<const Order> &order, const QDateTime &asOf,
                               const QString &lineItemUuid, const OurRequests &requests)
{
    widget()->setVisible(order != nullptr);
    if (!order) {
        m_shownOrder.clear();
        return;
    }
    const auto *line = lineItemUuid.isEmpty() ? nullptr : order->lineItem(lineItemUuid);
    showTwoFacts(*order, asOf, line, requests);
    QList<FactSection> sections;
    if (line) {
        sections << lineFacts(*line) << orderFacts(*order);
    } else {
        sections = orderFacts(*order);
        for (const auto &item : order->lineItems.first(qMin(order->lineItems.size(), mostLinesInFull)))
            sections << lineFacts(item);
        if (const auto more = order->lineItems.size() - mostLinesInFull; more > 0)
            sections << FactSection{tr("%n more line(s): choose one in the table", nullptr, static_cast<int>(more)),
                                    {}};
    }
    m_sheet->setSections(sections);
    const bool isAnother = order->uuid != m_shownOrder || lineItemUuid != m_shownLine;
    m_shownOrder = order->uuid;
    m_shownLine = lineItemUuid;
    if (isAnother)
        verticalScrollBar()->setValue(0);
}

void OrderDetailsPane::showTwoFacts(const Order &order, const QDateTime &asOf, const LineItem *line,
                                    const OurRequests &requests)
{
    m_subject->setText(line ? tr("Line: %1").arg(isolatedText(displayName(*line)))
                            : tr("Order with PO number %1").arg(isolatedText(order.purchaseOrderNumber)));
    m_serverSays->setChip(line ? stateChip(cancellationState(*line)) : stateChip(rollUp(order)), tr("The server says"));
    const auto words = line ? serverWords(*line) : QString();
    m_serverWords->setText(line ? tr("Its words: %1").arg(words.isEmpty() ? tr("nothing") : isolatedText(words))
                                : QString());
    m_serverWords->setVisible(line != nullptr);
    m_serverTime->setText(asOfText(asOf));
    m_serverTime->setToolTip(tooltipText(fullDateTime(asOf)));
    const auto request = line ? requestFor(*line, requests) : foremostRequest(order, requests);
    m_weAsked->setVisible(request.has_value());
    if (request)
        m_weAsked->setChip(stateChip(*request), tr("We asked"));
    m_weAskedWords->setText(request ? fullDateTime(request->at)
                                    : tr("Nothing, from this window. What was asked elsewhere is not known here."));
}

} // namespace Rescind
