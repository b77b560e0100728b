// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triage.h"

#include "app/domain/visibletext.h"
#include "ui/commands/commands.h"
#include "ui/messages.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/style/symbolicicon.h"
#include "ui/triage/reasondialog.h"
#include "ui/triage/triagekeys.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QTableView>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Named
{
    QString id;
    QString text;
    QString icon;
    QKeySequence key;
};

Named named(TriageVerb verb, bool givesReason)
{
    switch (verb) {
    case TriageVerb::Confirm:
        return givesReason ? Named{u"triageConfirmWithReason"_s, Triage::tr("Confirm with a rea&son…"), u"confirm"_s,
                                   Qt::SHIFT | Qt::Key_C}
                           : Named{u"triageConfirm"_s, Triage::tr("&Confirm"), u"confirm"_s, Qt::Key_C};
    case TriageVerb::Reject:
        return givesReason ? Named{u"triageRejectWithReason"_s, Triage::tr("Reject with a r&eason…"), u"reject"_s,
                                   Qt::SHIFT | Qt::Key_R}
                           : Named{u"triageReject"_s, Triage::tr("&Reject"), u"reject"_s, Qt::Key_R};
    case TriageVerb::Cancel:
        return givesReason ? Named{u"triageCancelWithReason"_s, Triage::tr("Ask to cancel with a re&ason…"),
                                   u"cancel-item"_s, Qt::SHIFT | Qt::Key_X}
                           : Named{u"triageCancel"_s, Triage::tr("As&k to cancel"), u"cancel-item"_s, Qt::Key_X};
    }
    Q_UNREACHABLE();
}

} // namespace

Triage::Triage(const Desk &desk)
    : QObject(&desk.window)
    , m_desk(desk)
{
    makeActions();
    auto *keys = new TriageKeys(orders(), lines(), m_desk.window, this);
    connect(keys, &TriageKeys::refused, this, &Triage::said);
    connect(keys, &TriageKeys::backToOrders, this, [this] {
        m_desk.order.chooseWholeOrder();
        m_desk.orders.focusTable();
    });
    connect(m_select, &QAction::triggered, keys, &TriageKeys::mark);
    connect(m_next, &QAction::triggered, keys, [this, keys] { keys->move(isInOrder() ? lines() : orders(), 1); });
    connect(m_previous, &QAction::triggered, keys, [this, keys] { keys->move(isInOrder() ? lines() : orders(), -1); });
    connect(&m_desk.order, &OrderPane::offersChanged, this, &Triage::shownChanged);
    connect(&m_desk.orders, &OrdersPane::selectionChanged, this, &Triage::refresh);
    connect(&m_desk.deeds, &DeedFlow::submitted, this, &Triage::submitted);
    refresh();
}

void Triage::makeActions()
{
    const auto add = [this](const Named &of, Qt::ShortcutContext context) {
        auto *action = new QAction(of.text, this);
        action->setObjectName(of.id);
        if (!of.icon.isEmpty())
            action->setIcon(symbolicIcon(of.icon));
        action->setShortcut(of.key);
        action->setShortcutContext(context);
        return action;
    };
    constexpr auto inPanes = Qt::WidgetWithChildrenShortcut;
    for (const auto verb : allTriageVerbs) {
        for (const bool givesReason : {false, true}) {
            auto *action = add(named(verb, givesReason), inPanes);
            // A key that is held down decides once.
            action->setAutoRepeat(false);
            connect(action, &QAction::triggered, this, [this, verb, givesReason] { press(verb, givesReason); });
            (givesReason ? m_withReason : m_plain)[static_cast<std::size_t>(verb)] = action;
        }
    }
    m_next = add({u"next"_s, tr("&Next"), {}, Qt::Key_J}, inPanes);
    m_previous = add({u"previous"_s, tr("&Previous"), {}, Qt::Key_K}, inPanes);
    m_select = add({u"select"_s, tr("Se&lect, and keep what is selected"), {}, Qt::Key_Space}, Qt::WidgetShortcut);
    m_select->setAutoRepeat(false);
    m_open = add({u"open"_s, tr("&Open the order"), {}, Qt::Key_Return}, Qt::WidgetShortcut);
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    connect(m_open, &QAction::triggered, this, &Triage::openOrder);
    for (auto *action :
         {m_plain[0], m_plain[1], m_plain[2], m_withReason[0], m_withReason[1], m_withReason[2], m_next, m_previous}) {
        m_desk.orders.addAction(action);
        m_desk.order.addAction(action);
    }
    orders().addActions({m_select, m_open});
}

void Triage::addTo(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (auto *action : m_plain)
        menu.addAction(action);
    menu.addSeparator();
    for (auto *action : m_withReason)
        menu.addAction(action);
    menu.addSeparator();
    menu.addActions({m_next, m_previous, m_open, m_select});
}

void Triage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->runner().disconnect(this);
    m_workspace = workspace;
    m_ours.clear();
    m_unwritten.clear();
    m_undoWhenWritten.clear();
    m_waiting.reset();
    m_isSeeking = false;
    m_wantedLine.clear();
    if (workspace) {
        connect(&workspace->runner(), &ActionRunner::held, this, &Triage::written);
        connect(&workspace->runner(), &ActionRunner::started, this, &Triage::written);
        connect(&workspace->runner(), &ActionRunner::finished, this, &Triage::finished);
    }
    refresh();
}

QTableView &Triage::orders() const
{
    return m_desk.orders.table();
}

QTableView &Triage::lines() const
{
    return m_desk.order.lines();
}

/// Whether the keyboard is in the order, not in the list. Of the window: the palette may have it now.
bool Triage::isInOrder() const
{
    const auto *focus = m_desk.window.focusWidget();
    return focus && m_desk.order.isAncestorOf(focus);
}

OrderRow Triage::chosenRow() const
{
    // While the workspace changes the table may still show the orders of the one before.
    if (!m_workspace || orders().model() != &m_workspace->orders())
        return 0;
    return selectedRow(orders()).data(OrdersModel::OrderRowRole).toUInt();
}

std::shared_ptr<const Order> Triage::chosenOrder() const
{
    const auto shown = m_workspace ? m_workspace->book().order(m_desk.order.order()) : nullptr;
    if (!shown)
        return nullptr;
    // Where the list shows another one as chosen, that one is being fetched.
    const auto row = chosenRow();
    return row == 0 || row == m_workspace->book().rowOf(shown->uuid) ? shown : nullptr;
}

TriageScene Triage::scene(const Order &order, const QString &line) const
{
    TriageScene scene{order, line, m_workspace->session().actor(), m_workspace->runner().ourRequests(), {}};
    for (const auto &intent : m_unwritten)
        scene.decided.insert(intent.lineItemUuid.toLower());
    scene.decided.remove(QString());
    return scene;
}

/// Empty where the key does something.
QString Triage::whyNot(TriageVerb verb) const
{
    if (!m_workspace || !m_workspace->isSignedIn())
        return displayText(Refusal{RefusalReason::NotSignedIn, {}});
    if (const auto refusal = evaluateAccount(itemKind(verb), m_workspace->session().actor()))
        return displayText(*refusal);
    if (selectedRowCount(orders()) > 1 && !isInOrder())
        return {};
    const auto order = chosenOrder();
    if (!order)
        return chosenRow() == 0 ? tr("No order is chosen.") : QString();
    const auto target = triageTarget(verb, scene(*order, m_desk.order.currentLine()));
    return target.what == TriageTarget::What::Nothing ? target.reason : QString();
}

void Triage::refresh()
{
    for (const auto verb : allTriageVerbs) {
        const auto reason = whyNot(verb);
        for (auto *action : {m_plain[static_cast<std::size_t>(verb)], m_withReason[static_cast<std::size_t>(verb)]})
            Commands::offer(*action, reason.isEmpty(), reason);
    }
    const bool hasOrder = chosenRow() != 0;
    for (auto *action : {m_previous, m_select, m_open})
        Commands::offer(*action, hasOrder, tr("No order is chosen."));
    Commands::offer(*m_next, m_workspace != nullptr, tr("Nobody is signed in."));
}

void Triage::press(TriageVerb verb, bool givesReason)
{
    if (!m_workspace || m_desk.deeds.isOpen())
        return;
    m_waiting.reset();
    if (!isInOrder() && selectedRowCount(orders()) > 1) {
        Q_EMIT bulkWanted(orderKind(verb));
        return;
    }
    const auto order = chosenOrder();
    if (!order) {
        // The key is for the order it was pressed on, which will be here in a moment.
        if (const auto row = chosenRow(); row != 0)
            m_waiting = Waiting{verb, givesReason, row};
        return;
    }
    if (const auto reason = whyNot(verb); !reason.isEmpty()) {
        Q_EMIT said(reason);
        return;
    }
    m_verb = verb;
    decide(verb, triageTarget(verb, scene(*order, m_desk.order.currentLine())), order->uuid, givesReason);
}

void Triage::decide(TriageVerb verb, const TriageTarget &target, const QString &orderUuid, bool givesReason)
{
    switch (target.what) {
    case TriageTarget::What::Nothing:
        Q_EMIT said(target.reason);
        return;
    case TriageTarget::What::LineByLine:
        Q_EMIT said(target.reason);
        m_desk.order.focusLines();
        chooseLine(target.lineItemUuid);
        return;
    case TriageTarget::What::Line:
    case TriageTarget::What::Order:
        break;
    }
    m_verb = verb;
    m_need = !isCancel(target.kind) && target.decision.requestNotShown ? TriageNeed::Any : TriageNeed::Request;
    m_goesByLine = !m_desk.order.currentLine().isEmpty();
    const DeedFlow::Deed deed{target.kind, orderUuid, target.lineItemUuid, {}};
    // The question has a place for the reason.
    if (givesReason && !m_desk.deeds.wouldAsk(*m_workspace, deed))
        askForReason(deed);
    else
        carryOut(deed);
}

void Triage::askForReason(const DeedFlow::Deed &deed)
{
    const auto order = m_workspace->book().order(deed.orderUuid);
    const auto what = tr("%1 in PO %2", "a deed with the name of an item, a PO number")
                          .arg(deedTitle(deed.kind, deed.lineItemUuid, order.get()),
                               isolatedText(order ? order->purchaseOrderNumber : QString(), 60));
    auto *dialog = new ReasonDialog(deed.kind, what, m_desk.deeds.reasons(*m_workspace, deed), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, deed] {
        auto withReason = deed;
        withReason.reason = dialog->reason();
        carryOut(withReason);
    });
    dialog->open();
}

void Triage::carryOut(const DeedFlow::Deed &deed)
{
    if (m_workspace)
        m_desk.deeds.decide(*m_workspace, deed);
}

void Triage::submitted(quint64 number, const ActionIntent &intent, bool wasKey)
{
    if (!wasKey)
        return;
    m_ours.insert(number);
    m_workspace->tellElsewhere(number);
    m_unwritten.insert(number, intent);
    Q_EMIT changed();
    goOn(intent);
    refresh();
}

void Triage::written(quint64 number)
{
    if (!m_unwritten.remove(number))
        return;
    if (m_undoWhenWritten.remove(number) && m_workspace)
        m_workspace->undo(number);
    refresh();
    Q_EMIT changed();
}

void Triage::finished(quint64 number)
{
    m_undoWhenWritten.remove(number);
    if (m_unwritten.remove(number))
        Q_EMIT changed();
}

bool Triage::undoUnwritten()
{
    for (auto it = m_unwritten.cend(); it != m_unwritten.cbegin();) {
        --it;
        if (m_undoWhenWritten.contains(it.key()))
            continue;
        m_undoWhenWritten.insert(it.key());
        comeBackTo(ActionIntent(*it));
        return true;
    }
    return false;
}

/// The order on the screen, a line of it, or what is known of either is another.
void Triage::shownChanged()
{
    chooseWantedLine();
    refresh();
    const auto order = chosenOrder();
    if (!order)
        return;
    if (m_isSeeking) {
        m_isSeeking = false;
        // Now that it is here, it is seen whether anything in it is open.
        if (!needsDecision(m_verb, m_need, scene(*order, {})) && !m_waiting) {
            chooseNextOrder(selectedRow(orders()).row());
            return;
        }
        if (m_goesByLine)
            chooseNextLine({});
    }
    if (!m_waiting)
        return;
    const auto waiting = *m_waiting;
    m_waiting.reset();
    if (waiting.row == m_workspace->book().rowOf(order->uuid))
        press(waiting.verb, waiting.givesReason);
    else
        Q_EMIT said(tr("Nothing was decided: the order was still being fetched when you went on."));
}

} // namespace Rescind
