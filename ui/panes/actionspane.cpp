// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/actionspane.h"

#include "app/domain/visibletext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

/// @param isOurs whether this account could ever do it: if not, what it would act on is of no interest
QString visibleName(ActionKind kind, bool isOurs)
{
    if (!isOurs && isConfirm(kind))
        return ActionsPane::tr("Confirm cancellation");
    if (!isOurs && isReject(kind))
        return ActionsPane::tr("Reject cancellation");
    switch (kind) {
    case ActionKind::CancelOrder:
        return ActionsPane::tr("Cancel order");
    case ActionKind::CancelItem:
        return ActionsPane::tr("Cancel item");
    case ActionKind::ConfirmOrder:
        return ActionsPane::tr("Confirm cancellation: my part");
    case ActionKind::RejectOrder:
        return ActionsPane::tr("Reject cancellation: my part");
    case ActionKind::ConfirmItem:
        return ActionsPane::tr("Confirm cancellation: this line");
    case ActionKind::RejectItem:
        return ActionsPane::tr("Reject cancellation: this line");
    }
    Q_UNREACHABLE();
}

/// For a sentence that says why not.
QString shortName(ActionKind kind)
{
    if (kind == ActionKind::CancelOrder)
        return ActionsPane::tr("Cancel order");
    if (kind == ActionKind::CancelItem)
        return ActionsPane::tr("Cancel item");
    return isConfirm(kind) ? ActionsPane::tr("Confirm") : ActionsPane::tr("Reject");
}

} // namespace

ActionsPane::ActionsPane(QWidget *parent)
    : QWidget(parent)
    , m_scope(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_wholeOrder(new QPushButton(tr("Act on the &whole order instead"), this))
    , m_reasons(new QVBoxLayout)
{
    m_cancelItem.kind = ActionKind::CancelItem;
    m_cancelOrder.kind = ActionKind::CancelOrder;
    m_confirm.kind = ActionKind::ConfirmOrder;
    m_reject.kind = ActionKind::RejectOrder;
    m_scope->setElides(true);
    m_wholeOrder->setFlat(true);
    m_wholeOrder->setToolTip(tr("Lets go of the chosen line"));
    connect(m_wholeOrder, &QPushButton::clicked, this, &ActionsPane::wholeOrderRequested);

    auto *scopeRow = new QHBoxLayout;
    scopeRow->addWidget(m_scope, 1);
    scopeRow->addWidget(m_wholeOrder);
    auto *buttonRow = new QWidget(this);
    auto *buttons = new FlowLayout(Space::normal, buttonRow);
    buttons->addWidget(makeButton(m_cancelItem, tr("Cancel item")));
    buttons->addWidget(makeButton(m_cancelOrder, tr("Cancel order")));
    buttons->addWidget(makeButton(m_confirm, tr("Confirm cancellation")));
    buttons->addWidget(makeButton(m_reject, tr("Reject cancellation")));
    m_reasons->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addLayout(scopeRow);
    layout->addWidget(buttonRow);
    layout->addLayout(m_reasons);
    setOffers(ActionOffers(ActionSituation()), {}, ActorRole::Unknown);
}

QSize ActionsPane::minimumSizeHint() const
{
    const auto least = QWidget::minimumSizeHint();
    return {least.width(), qMax(least.height(), heightForWidth(qMax(width(), least.width())))};
}

void ActionsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QPushButton *ActionsPane::makeButton(Slot &slot, const QString &accessibleName)
{
    slot.button = new QPushButton(this);
    slot.button->setAccessibleName(accessibleName);
    slot.button->setAutoDefault(false);
    connect(slot.button, &QPushButton::clicked, this, [this, &slot] { Q_EMIT requested(slot.kind); });
    return slot.button;
}

void ActionsPane::dress(Slot &slot, const ActionOffer &offer)
{
    slot.kind = offer.kind;
    slot.isOffered = offer.isOffered();
    slot.button->setText(visibleName(offer.kind, !offer.refusal || !concernsAccount(offer.refusal->reason)));
    slot.button->setIcon(symbolicIcon(offer.kind == ActionKind::CancelOrder  ? u"cancel-order"_s
                                      : offer.kind == ActionKind::CancelItem ? u"cancel-item"_s
                                      : isConfirm(offer.kind)                ? u"confirm"_s
                                                                             : u"reject"_s));
    slot.button->setEnabled(offer.isOffered());
    const auto why = offer.isOffered() ? QString() : QString(offer.reason + u' ' + offer.advice).trimmed();
    setPlainToolTip(*slot.button, offer.isOffered() ? m_scope->text() : why);
}

void ActionsPane::setOffers(const ActionOffers &offers, const QString &lineName, ActorRole role)
{
    m_lineChosen = !lineName.isEmpty();
    const bool hasOrder
        = offers.offer(ActionKind::CancelOrder).decision || offers.offer(ActionKind::ConfirmOrder).decision;
    if (m_lineChosen)
        m_scope->setText(tr("Chosen line: %1").arg(isolatedText(lineName, 80)));
    else if (hasOrder && role == ActorRole::Supplier)
        m_scope->setText(tr("No line chosen: answers are for your whole part of the order"));
    else
        m_scope->setText(hasOrder ? tr("No line chosen") : QString());
    setPlainToolTip(*m_scope, m_scope->text());
    m_wholeOrder->setVisible(m_lineChosen && role != ActorRole::Retailer);

    const QList<ActionOffer> shown{offers.offer(ActionKind::CancelItem), offers.offer(ActionKind::CancelOrder),
                                   offers.offer(confirmKind(m_lineChosen)), offers.offer(rejectKind(m_lineChosen))};
    Slot *const slots[] = {&m_cancelItem, &m_cancelOrder, &m_confirm, &m_reject};
    QList<ActionOffer> refused;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        dress(*slots[i], shown[i]);
        if (!shown[i].isOffered())
            refused << shown[i];
    }
    showReasons(refused);
}

/// One line for each reason, naming all the deeds it holds for.
void ActionsPane::showReasons(const QList<ActionOffer> &refused)
{
    struct Reason
    {
        QStringList deeds;
        QString text;
    };
    QList<Reason> reasons;
    for (const auto &offer : refused) {
        // That one's side of the business is the other one need not be explained each time.
        const bool isPlain = offer.refusal
                             && (offer.refusal->reason == RefusalReason::NeedsRetailer
                                 || offer.refusal->reason == RefusalReason::NeedsSupplier);
        const auto text = isPlain ? offer.reason : QString(offer.reason + u' ' + offer.advice).trimmed();
        auto it = std::find_if(reasons.begin(), reasons.end(), [&text](const Reason &r) { return r.text == text; });
        if (it == reasons.end()) {
            reasons.append(Reason{{}, text});
            it = std::prev(reasons.end());
        }
        it->deeds << shortName(offer.kind);
    }
    while (m_reasonLabels.size() < reasons.size()) {
        auto *label = new PlainLabel({}, PlainLabel::Look::Muted, this);
        label->setWordWrap(true);
        label->setObjectName(u"reason"_s);
        m_reasons->addWidget(label);
        m_reasonLabels << label;
    }
    for (qsizetype i = 0; i < m_reasonLabels.size(); ++i) {
        const bool isUsed = i < reasons.size();
        if (isUsed)
            m_reasonLabels[i]->setServerText(
                tr("%1: %2", "deeds, why they are off").arg(reasons[i].deeds.join(u", "_s), reasons[i].text));
        m_reasonLabels[i]->setVisible(isUsed);
    }
    updateGeometry();
}

} // namespace Rescind
