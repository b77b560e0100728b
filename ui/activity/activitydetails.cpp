// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydetails.h"

#include "app/desk/deedrecord.h"
#include "app/domain/visibletext.h"
#include "ui/models/timelinetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/panes/notebuttons.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/timelineview.h"

#include <QHBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityDetails::ActivityDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_state(new ChipLabel(this))
    , m_decision(new MessageBar(this))
    , m_timeline(new TimelineView(this))
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted, this))
{
    setObjectName(u"activityDetails"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("What became of it"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    for (auto *label : {m_title, m_note}) {
        label->setWordWrap(true);
        label->setCopyable(true);
    }
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::wide);
    layout->setSpacing(Space::normal);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::normal);
    top->addWidget(m_title, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_decision);
    layout->addWidget(m_timeline);
    layout->addWidget(m_note);
    layout->addStretch();
    setWidget(content);
    m_countdown.setSingleShot(true);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &ActivityDetails::showDecision);
    connect(&ZoneInForce::self(), &ZoneInForce::changed, this, &ActivityDetails::show);
    present(std::nullopt);
}

void ActivityDetails::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->book().disconnect(this);
    }
    m_workspace = workspace;
    present(std::nullopt);
    if (!workspace)
        return;
    const auto showIfAbout = [this](const QString &orderUuid) {
        if (m_entry && m_entry->intent.orderUuid == orderUuid)
            show();
    };
    connect(workspace, &Workspace::noteChanged, this, showIfAbout);
    connect(workspace, &Workspace::readingChanged, this, showIfAbout);
    // It names the items.
    connect(&workspace->book(), &OrderBook::ordersAtHand, this, &ActivityDetails::show);
}

void ActivityDetails::present(const std::optional<JournalEntry> &entry)
{
    const bool isAnother = !entry || !m_entry || entry->intent.id != m_entry->intent.id;
    const bool isNews = entry != m_entry;
    m_entry = entry;
    widget()->setVisible(entry.has_value());
    if (isAnother)
        m_steps.clear();
    if (!entry || !m_workspace) {
        m_countdown.stop();
        return;
    }
    if (isAnother)
        m_workspace->book().find(entry->intent.orderUuid, this, [this](OrderRow) { show(); });
    if (isNews)
        readSteps();
    show();
}

void ActivityDetails::readSteps()
{
    m_workspace->journal().transitions(
        m_entry->intent.id, this,
        [this, question = ++m_question](const JournalResult<QList<JournalTransition>> &steps) {
            if (question != m_question || !steps)
                return;
            m_steps = *steps;
            show();
        });
}

void ActivityDetails::show()
{
    if (!m_entry || !m_workspace)
        return;
    const auto &intent = m_entry->intent;
    const auto order = m_workspace->book().order(intent.orderUuid);
    const auto deed = deedText(intent, order.get());
    m_title->setText(intent.purchaseOrderNumber.isEmpty()
                         ? deed
                         : tr("%1, PO %2", "a deed, a PO number").arg(deed, isolatedText(intent.purchaseOrderNumber)));
    m_state->setChip(stateChip(m_entry->state), tr("State"));
    QList<TimelineRow> rows;
    const auto events = timelineOf(JournalHistory{*m_entry, m_steps});
    for (const auto &event : events)
        rows << timelineRow(event, order.get());
    m_timeline->setRows(rows);
    m_note->setText(whyNoDecision());
    m_note->setVisible(!m_note->text().isEmpty());
    showDecision();
}

/// What is known of what is unknown, and the two choices; or what can still be taken back.
void ActivityDetails::showDecision()
{
    m_countdown.stop();
    const auto open
        = m_workspace && m_entry ? m_workspace->openDeed(m_entry->intent.id, m_entry->intent.orderUuid) : std::nullopt;
    if (!open) {
        m_decision->clear();
        return;
    }
    m_decision->setMessage(
        noteMessage(open->note, *m_workspace, open->orderUuid, [this] { Q_EMIT signInRequested(); }));
    if (!open->note.underWay.isEmpty())
        m_countdown.start();
}

QString ActivityDetails::whyNoDecision() const
{
    const auto state = m_entry->state;
    if (state != JournalState::Unknown && state != JournalState::Held)
        return {};
    if (m_workspace->openDeed(m_entry->intent.id, m_entry->intent.orderUuid))
        return {};
    if (!m_workspace->isSignedIn())
        return tr("Sign in to decide what becomes of it.");
    if (!DeedRecord::belongsTo(m_entry->intent, m_workspace->session().account())
        || m_entry->intent.profile != m_workspace->session().account().name)
        return tr("It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.")
            .arg(isolatedText(m_entry->intent.profile, 60), isolatedText(m_entry->intent.server, 80));
    return {};
}

} // namespace Rescind
