// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going from one decision to the next.

#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/triage/triage.h"
#include "ui/widgets/tables.h"

#include <QMainWindow>
#include <QTableView>

#include <utility>

namespace Rescind {
namespace {

/// Rows that are looked through for the next one. More would be felt.
constexpr int mostLookedThrough = 50'000;
/// Orders that are brought to hand before they are come to.
constexpr int fetchedAhead = 4;

} // namespace

void Triage::openOrder()
{
    m_desk.order.focusLines();
    const auto order = chosenOrder();
    if (!order || !m_desk.order.currentLine().isEmpty() || order->lineItems.isEmpty())
        return;
    const auto now = scene(*order, {});
    const auto side
        = m_workspace->session().actor().role == ActorRole::Supplier ? TriageVerb::Reject : TriageVerb::Cancel;
    for (const auto need : {TriageNeed::Request, TriageNeed::Any}) {
        for (const auto &line : order->lineItems) {
            if (needsDecision(side, need, now, line.uuid)) {
                chooseLine(line.uuid);
                return;
            }
        }
    }
    chooseLine(order->lineItems.first().uuid);
}

/// From a deed that was just decided: to the next line of its order, else to the next order of the list.
void Triage::goOn(const ActionIntent &from)
{
    const auto order = chosenOrder();
    if (!order || order->uuid != from.orderUuid)
        return; // the person has gone elsewhere
    if (m_goesByLine && chooseNextLine(from.lineItemUuid))
        return;
    const auto current = selectedRow(orders());
    if (!current.isValid())
        return;
    m_origin = chosenRow();
    chooseNextOrder(current.row());
}

/// The next line that needs somebody, as the lines are shown: below this one, else from the top.
bool Triage::chooseNextLine(const QString &after)
{
    const auto order = chosenOrder();
    const auto *model = lines().model();
    if (!order || !model)
        return false;
    const auto now = scene(*order, {});
    const auto count = model->rowCount();
    int start = 0;
    const auto uuidAt
        = [model](int row) { return model->index(row, 0).data(LineItemsModel::LineItemUuidRole).toString(); };
    for (int row = 0; row < count && !after.isEmpty(); ++row) {
        if (uuidAt(row) == after)
            start = row + 1;
    }
    for (int i = 0; i < count; ++i) {
        const auto uuid = uuidAt((start + i) % count);
        if (uuid != after && needsDecision(m_verb, m_need, now, uuid)) {
            chooseLine(uuid);
            return true;
        }
    }
    return false;
}

/// The next order below @p position that needs somebody, else the first from the top. One that is not at hand is chosen
/// where it may, and looked at when it has come.
void Triage::chooseNextOrder(int position)
{
    auto &model = m_workspace->orders();
    if (orders().model() != &model)
        return;
    const auto &table = m_workspace->book().table();
    // Those above may have been passed over, or have come since.
    const auto count = model.rowCount();
    for (int step = 1; step < std::min(count, mostLookedThrough); ++step) {
        const auto next = (position + step) % count;
        const auto row = model.orderRow(next);
        if (row == m_origin)
            break;
        if (!mayNeedDecision(m_verb, m_need, table.rollUp(row).state))
            continue;
        const auto order = m_workspace->book().order(row);
        if (order && !needsDecision(m_verb, m_need, scene(*order, {})))
            continue;
        m_isSeeking = true; // until it is shown
        chooseRow(orders(), next);
        orders().scrollTo(model.index(next, 0));
        if (next < position)
            Q_EMIT said(tr("That was the last one; this is the first above it that may need you."));
        fetchAhead(next);
        if (m_isSeeking && chosenOrder())
            shownChanged();
        return;
    }
    // What was looked at on the way needs nobody either.
    if (const auto origin = model.indexOf(std::exchange(m_origin, 0)); origin.isValid()) {
        chooseRow(orders(), origin.row());
        orders().scrollTo(origin);
    }
    Q_EMIT said(tr("That was the last one in this list that needs you."));
}

void Triage::fetchAhead(int position) const
{
    auto &model = m_workspace->orders();
    const auto end = std::min(model.rowCount(), position + 1 + fetchedAhead);
    for (int next = position + 1; next < end; ++next)
        static_cast<void>(m_workspace->book().order(model.orderRow(next)));
}

void Triage::chooseLine(const QString &uuid)
{
    m_wantedLine = uuid;
    m_wantedLineOrder = m_desk.order.order();
    chooseWantedLine();
}

void Triage::chooseWantedLine()
{
    if (m_wantedLine.isEmpty() || m_desk.order.order().compare(m_wantedLineOrder, Qt::CaseInsensitive) != 0)
        return;
    const auto *model = lines().model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (index.data(LineItemsModel::LineItemUuidRole).toString() != m_wantedLine)
            continue;
        m_wantedLine.clear(); // choosing comes back here
        chooseRow(lines(), row);
        lines().scrollTo(index);
        return;
    }
}

void Triage::comeBackTo(const ActionIntent &intent)
{
    if (!m_workspace || orders().model() != &m_workspace->orders())
        return;
    m_isSeeking = false;
    m_waiting.reset();
    const auto index = m_workspace->orders().indexOf(intent.orderUuid);
    const bool isShown = m_desk.order.order().compare(intent.orderUuid, Qt::CaseInsensitive) == 0;
    if (!index.isValid() && !isShown)
        return;
    m_wantedLine = m_goesByLine ? intent.lineItemUuid : QString();
    m_wantedLineOrder = intent.orderUuid;
    // Another one may be chosen already, and on its way here.
    if (index.isValid() && selectedRow(orders()).row() != index.row()) {
        chooseRow(orders(), index.row());
        orders().scrollTo(index);
    }
    chooseWantedLine();
}

} // namespace Rescind
