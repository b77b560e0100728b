// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderdetailspane.h"

#include "app/desk/deedrecord.h"
#include "app/domain/visibletext.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/orderfacts.h"
#include "ui/models/requesttext.h"
#include "ui/models/statechip.h"
#include "ui/models/timetext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timelineview.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Rescind {
namespace {

/// So many lines are shown in full; of more, one at a time is read in the table.
constexpr qsizetype mostLinesInFull = 20;
/// So many surprises are told in full.
constexpr qsizetype mostArrived = 3;

QFrame *makeCard(const QList<QWidget *> &content)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::tight);
    for (auto *widget : content)
        layout->addWidget(widget);
    layout->addStretch();
    return card;
}

} // namespace

OrderDetailsPane::OrderDetailsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_arrivedText(new PlainLabel(this))
    , m_subject(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_serverSays(new ChipLabel(this))
    , m_serverWords(new PlainLabel(this))
    , m_serverTime(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_weAsked(new ChipLabel(this))
    , m_weAskedWords(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_sequence(new QPushButton(this))
    , m_timeline(new TimelineView(this))
    , m_limits(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_told(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_sheet(new FactSheet(this))
{
    setObjectName(QStringLiteral("orderDetails"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Order details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    for (auto *label : {m_arrivedText, m_subject, m_serverWords, m_serverTime, m_weAskedWords, m_limits, m_told}) {
        label->setWordWrap(true);
        label->setCopyable(true);
    }
    m_arrived = makeArrived();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_arrived);
    layout->addWidget(m_subject);
    layout->addWidget(makeTwoFacts());
    layout->addWidget(makeTimeline());
    layout->addWidget(m_told);
    layout->addWidget(m_sheet);
    layout->addStretch();
    setWidget(content);
}

OrderDetailsPane::~OrderDetailsPane() = default;

QSize OrderDetailsPane::sizeHint() const
{
    constexpr int linesOfText = 6;
    return {QScrollArea::sizeHint().width(), linesOfText * fontMetrics().lineSpacing()};
}

QWidget *OrderDetailsPane::makeArrived()
{
    auto *chip = new ChipLabel(this);
    chip->setChip({tr("It was to be cancelled, and has shipped"), StateMark::Stopped, StateTone::Warning},
                  tr("Look at this"));
    auto *card = makeCard({chip, m_arrivedText});
    card->setObjectName(QStringLiteral("arrivedAllTheSame"));
    return card;
}

QWidget *OrderDetailsPane::makeTwoFacts()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    const auto title = [this](const QString &text) { return new PlainLabel(text, PlainLabel::Look::Muted, this); };
    layout->addWidget(makeCard({title(tr("The server says")), m_serverSays, m_serverWords, m_serverTime}), 1);
    layout->addWidget(makeCard({title(tr("We asked")), m_weAsked, m_weAskedWords}), 1);
    return row;
}

QWidget *OrderDetailsPane::makeTimeline()
{
    auto *area = new QWidget(this);
    area->setObjectName(QStringLiteral("timeline"));
    auto *copy = new QPushButton(symbolicIcon(QStringLiteral("copy")), tr("Copy"), area);
    copy->setAccessibleName(tr("Copy the time line"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(timelineAsText(m_timeline->rows())); });
    connect(m_sequence, &QPushButton::clicked, this, [this] { setNewestFirst(!m_isNewestFirst); });
    m_timeline->setAccessibleName(tr("Time line"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::normal);
    top->addWidget(new PlainLabel(tr("Time line"), PlainLabel::Look::Strong, area), 1);
    top->addWidget(m_sequence);
    top->addWidget(copy);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, Space::normal, 0, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addLayout(top);
    layout->addWidget(m_timeline);
    layout->addWidget(m_limits);
    return area;
}

void OrderDetailsPane::setWorkspace(Workspace *workspace)
{
    m_history.reset();
    if (!workspace)
        return;
    m_history
        = std::make_unique<OrderHistory>(workspace->journal(), DeedRecord::serverOf(workspace->session().account()));
    connect(m_history.get(), &OrderHistory::changed, this, &OrderDetailsPane::showHistory);
    // While a list of thousands is sent, only what is about this order is looked up.
    const auto &runner = workspace->runner();
    auto *history = m_history.get();
    const auto ofIntent
        = [history](quint64, const ActionIntent &intent) { history->readAgainIfAbout(intent.orderUuid); };
    const auto ofOutcome
        = [history](quint64, const ActionOutcome &outcome) { history->readAgainIfAbout(outcome.intent.orderUuid); };
    connect(&runner, &ActionRunner::ready, history, &OrderHistory::readAgain);
    connect(&runner, &ActionRunner::held, history, ofIntent);
    connect(&runner, &ActionRunner::started, history, ofIntent);
    connect(&runner, &ActionRunner::finished, history, ofOutcome);
    connect(&runner, &ActionRunner::settled, history, ofOutcome);
    connect(&runner, &ActionRunner::ourRequestsChanged, history, &OrderHistory::readAgainIfAbout);
}

void OrderDetailsPane::setNewestFirst(bool isNewestFirst)
{
    m_isNewestFirst = isNewestFirst;
    showTimeline();
}

void OrderDetailsPane::present(const std::shared_ptr<const Order> &order, const QDateTime &asOf,
                               const QString &lineItemUuid, const OurRequests &requests)
{
    widget()->setVisible(order != nullptr);
    const bool isAnother = !order || !m_order || order->uuid != m_order->uuid || lineItemUuid != m_line;
    m_order = order;
    m_asOf = asOf;
    m_line = lineItemUuid;
    if (m_history)
        m_history->setOrder(order.get());
    if (!order)
        return;
    const auto *line = lineItemUuid.isEmpty() ? nullptr : order->lineItem(lineItemUuid);
    m_request = line ? requestFor(*line, requests) : foremostRequest(*order, requests);
    showTwoFacts(*order, line);
    showHistory();
    showFacts(*order, line);
    if (isAnother)
        verticalScrollBar()->setValue(0);
}

void OrderDetailsPane::showTwoFacts(const Order &order, const LineItem *line)
{
    m_subject->setText(line ? tr("Line: %1").arg(isolatedText(displayName(*line)))
                            : tr("Order with PO number %1").arg(isolatedText(order.purchaseOrderNumber)));
    m_serverSays->setChip(line ? stateChip(cancellationState(*line)) : stateChip(rollUp(order)), tr("The server says"));
    const auto words = line ? serverWords(*line) : QString();
    m_serverWords->setText(line ? tr("Its words: %1").arg(words.isEmpty() ? tr("nothing") : isolatedText(words))
                                : QString());
    m_serverWords->setVisible(line != nullptr);
    m_serverTime->setText(asOfText(m_asOf));
    setPlainToolTip(*m_serverTime, fullDateTime(m_asOf));
    m_told->setText(tr("All that the server told. %1", "as of when").arg(asOfText(m_asOf)));
}

/// Of what was asked the open requests and those of this session are at hand at once; for all others the journal has to
/// be read.
void OrderDetailsPane::showAsked()
{
    const auto *line = m_line.isEmpty() ? nullptr : m_order->lineItem(m_line);
    const auto *earlier = m_request ? nullptr : latestAsked(line);
    m_weAsked->setVisible(m_request || earlier);
    if (m_request) {
        m_weAsked->setChip(stateChip(*m_request), tr("We asked"));
        m_weAskedWords->setText(fullDateTime(m_request->at));
        return;
    }
    if (earlier) {
        m_weAsked->setChip(stateChip(earlier->entry.state), tr("We asked"));
        m_weAskedWords->setText(tr("%1, asked %2, so since %3", "a deed, two times")
                                    .arg(displayText(earlier->entry.intent.action),
                                         shortDateTime(earlier->entry.intent.created),
                                         shortDateTime(earlier->entry.changed)));
        return;
    }
    m_weAskedWords->setText(tr("Nothing, from this computer. What was asked elsewhere is not known here."));
    if (m_history && m_history->error())
        m_weAskedWords->setText(tr("We don't know what was asked from this computer: its journal can't be read."));
    else if (m_history && !m_history->isRead())
        m_weAskedWords->setText(tr("Reading what was asked…"));
}

const JournalHistory *OrderDetailsPane::latestAsked(const LineItem *line) const
{
    if (!m_history)
        return nullptr;
    const auto &histories = m_history->histories();
    const auto found = std::find_if(histories.crbegin(), histories.crend(), [line](const JournalHistory &history) {
        return !line || concernsLine(history.entry.intent, line->uuid);
    });
    return found == histories.crend() ? nullptr : &*found;
}

void OrderDetailsPane::showHistory()
{
    if (!m_order)
        return;
    showAsked();
    showArrived();
    showTimeline();
}

void OrderDetailsPane::showArrived()
{
    QStringList texts;
    const auto arrived = m_history ? arrivedAllTheSame(*m_order, m_history->histories()) : QList<ArrivedAllTheSame>();
    for (const auto &one : arrived) {
        if (m_line.isEmpty() || one.lineItemUuid == m_line)
            texts << arrivalText(one, *m_order);
    }
    if (const auto more = texts.size() - mostArrived; more > 0) {
        texts = texts.first(mostArrived);
        texts << tr("It is the same with %Ln more line(s): choose one in the table.", nullptr, static_cast<int>(more));
    }
    m_arrivedText->setText(texts.join(QStringLiteral("\n\n")));
    m_arrived->setVisible(!texts.isEmpty());
}

void OrderDetailsPane::showTimeline()
{
    m_sequence->setText(m_isNewestFirst ? tr("Newest first") : tr("Oldest first"));
    m_sequence->setToolTip(m_isNewestFirst ? tr("Show the oldest first") : tr("Show the newest first"));
    m_sequence->setAccessibleName(tr("Time line: %1", "newest or oldest first").arg(m_sequence->text()));
    if (!m_order)
        return;
    auto events = timelineOf(*m_order, m_asOf, m_history ? m_history->histories() : QList<JournalHistory>());
    if (!m_line.isEmpty())
        events = ofLine(events, m_line);
    if (m_isNewestFirst) {
        const auto undated = std::find_if(events.begin(), events.end(),
                                          [](const TimelineEvent &event) { return !event.at.utc.isValid(); });
        std::reverse(events.begin(), undated);
    }
    QList<TimelineRow> rows;
    for (const auto &event : std::as_const(events))
        rows << timelineRow(event, m_order.get());
    m_timeline->setRows(rows);
    const auto error = m_history ? m_history->error() : std::nullopt;
    m_limits->setText(error ? tr("What was asked from this computer is missing here: %1").arg(error->message)
                            : timelineLimits());
}

void OrderDetailsPane::showFacts(const Order &order, const LineItem *line)
{
    QList<FactSection> sections;
    if (line) {
        sections << lineFacts(*line) << orderFacts(order);
        sections.first().chip.reset(); // it is said on top
    } else {
        for (const auto &item : order.lineItems.first(qMin(order.lineItems.size(), mostLinesInFull)))
            sections << lineFacts(item);
        if (const auto more = order.lineItems.size() - mostLinesInFull; more > 0)
            sections << FactSection{tr("%Ln more line(s): choose one in the table", nullptr, static_cast<int>(more)),
                                    {}};
        sections << orderFacts(order);
    }
    m_sheet->setSections(sections);
}

} // namespace Rescind
