// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmationdialog.h"

#include "app/domain/visibletext.h"
#include "ui/dialogs/confirmationtext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/models/timetext.h"
#include "ui/style/theme.h"
#include "ui/triage/reasonfield.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tallscrollarea.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

/// More lines are counted, not listed.
constexpr int mostLines = 100;

bool differsInWhatMatters(const Decision &before, const Decision &now)
{
    return before != now;
}

} // namespace

ConfirmationDialog::ConfirmationDialog(const Preview &preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_badge(new PlaceBadge(this))
    , m_heading(new PlainLabel({}, PlainLabel::Look::Heading, this))
    , m_order(new PlainLabel(this))
    , m_asOf(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_change(new MessageBar(this))
    , m_notShown(new MessageBar(this))
    , m_consequence(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_listPlace(new QVBoxLayout)
    , m_knows(new QCheckBox(tr("&Known from elsewhere: until I quit, let one key decide without this question"), this))
    , m_reason(new ReasonField(this))
    , m_deed(new QPushButton(this))
    , m_safe(new QPushButton(ConfirmationText::safeButton(preview.kind), this))
{
    setObjectName(u"confirmationDialog"_s);
    setWindowModality(Qt::WindowModal);
    for (auto *label : {m_heading, m_order, m_consequence})
        label->setWordWrap(true);
    m_order->setCopyable(true);
    m_badge->setServer(preview.server);

    m_knows->hide();
    m_reason->setPlaceholderText(ConfirmationText::exampleReason(preview.kind));
    auto *reasonLabel = new PlainLabel(tr("&Reason (optional)"), PlainLabel::Look::Body, this);
    reasonLabel->setBuddy(m_reason->field());
    auto *reasonHint = new PlainLabel(tr("For your own notes: Crux Connect has no field for it, so it is not sent."),
                                      PlainLabel::Look::Muted, this);
    reasonHint->setWordWrap(true);

    // The safe way out is what Enter and Escape do; the deed has to be chosen.
    m_safe->setDefault(true);
    m_safe->setObjectName(u"safeButton"_s);
    m_deed->setAutoDefault(false);
    m_deed->setObjectName(u"deedButton"_s);
    connect(m_safe, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addStretch();
    buttons->addWidget(m_deed);
    buttons->addWidget(m_safe);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    auto *where = new QHBoxLayout;
    where->addWidget(m_badge);
    if (m_badge->place() == Account::Place::Production)
        where->addWidget(new PlainLabel(tr("Real orders of real people"), PlainLabel::Look::Strong, this));
    where->addStretch();
    layout->addLayout(where);
    layout->addWidget(m_heading);
    auto *scrolling = new TallScrollArea(this);
    auto &content = scrolling->content();
    content.setSpacing(Space::normal);
    content.addWidget(m_order);
    content.addWidget(m_asOf);
    content.addWidget(m_change);
    content.addLayout(m_listPlace, 1);
    content.addWidget(m_notShown);
    content.addWidget(m_knows);
    content.addWidget(m_consequence);
    content.addSpacing(Space::tight);
    content.addWidget(reasonLabel);
    content.addWidget(m_reason);
    content.addWidget(reasonHint);
    layout->addWidget(scrolling, 1);
    layout->addSpacing(Space::tight);
    layout->addLayout(buttons);
    setMinimumWidth(520);

    showPreview();
    m_safe->setFocus();
}

void ConfirmationDialog::showPreview()
{
    const auto &order = *m_preview.order;
    setWindowTitle(displayText(m_preview.kind));
    m_heading->setText(ConfirmationText::heading(m_preview.kind));
    auto text = tr("PO number %1").arg(isolatedText(order.purchaseOrderNumber));
    if (const auto customer = customerName(order); !customer.isEmpty())
        text = tr("%1 for %2", "a PO number, a customer").arg(text, isolatedText(customer));
    m_order->setText(text);
    m_asOf->setText(asOfText(m_preview.asOf));
    setPlainToolTip(*m_asOf, fullDateTime(m_preview.asOf));
    showWhetherRequested();
    m_consequence->setText(ConfirmationText::consequence(m_preview.kind, order, m_preview.decision));
    m_consequence->setVisible(m_preview.decision.isAllowed());
    m_deed->setText(ConfirmationText::deedButton(m_preview.kind, m_preview.decision.linesActedOn()));
    rebuildLines();
    updateDeed();
}

void ConfirmationDialog::showWhetherRequested()
{
    const bool isSaid = m_preview.decision.requestNotShown && m_preview.decision.isAllowed();
    m_knows->setVisible(isSaid && m_offersToKnow);
    m_notShown->clear();
    if (!isSaid)
        return;
    Message message;
    message.mark = StateMark::Unknown;
    message.tone = StateTone::Warning;
    message.text = ConfirmationText::requestNotShown();
    message.canBeClosed = false;
    m_notShown->setMessage(message);
}

void ConfirmationDialog::rebuildLines()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::StyledPanel);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(*area, QAccessible::Grouping);
    area->setAccessibleName(tr("Lines"));
    auto *content = new QWidget(area);
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(Space::wide, Space::normal, Space::wide, Space::normal);
    list->setSpacing(Space::tight);

    const auto &decision = m_preview.decision;
    const auto actedOn = decision.isAllowed() ? decision.linesActedOn() : 0;
    const auto leftOut = static_cast<int>(decision.lines.size()) - decision.linesActedOn();
    int shown = 0;
    const auto addGroup = [&](const QString &title, bool isLeftOut) {
        list->addWidget(new PlainLabel(title, PlainLabel::Look::Strong, content));
        for (const auto &line : decision.lines) {
            if (line.refusal.has_value() == isLeftOut && shown < mostLines) {
                addLine(*list, line);
                ++shown;
            }
        }
    };
    if (actedOn > 0)
        addGroup(tr("This concerns %Ln line(s)", nullptr, actedOn), false);
    if (leftOut > 0)
        addGroup(tr("%Ln line(s) left out", nullptr, leftOut), true);
    if (const auto more = static_cast<int>(decision.lines.size()) - shown; more > 0)
        list->addWidget(new PlainLabel(tr("and %Ln more line(s)", nullptr, more), PlainLabel::Look::Muted, content));
    list->addStretch();
    area->setWidget(content);
    // As high as its lines, wrapped to the dialog's width, and no higher.
    constexpr int usualWidth = 484;
    const auto wanted = content->heightForWidth(usualWidth) + 2 * area->frameWidth() + Space::tight;
    area->setMinimumHeight(qMin(wanted, 90));
    area->setMaximumHeight(wanted);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_list = area;
    m_listPlace->addWidget(area);
}

void ConfirmationDialog::addLine(QVBoxLayout &list, const LineDecision &line)
{
    const auto *item = m_preview.order->lineItem(line.lineItemUuid);
    QStringList parts;
    if (item) {
        parts << isolatedText(displayName(*item));
        if (!item->skuId.isEmpty() && item->skuId != displayName(*item))
            parts << tr("SKU %1").arg(isolatedText(item->skuId, 60));
        if (item->quantity)
            parts << tr("quantity %1").arg(QLocale().toString(*item->quantity));
        if (!item->supplier.name.isEmpty())
            parts << isolatedText(item->supplier.name, 60);
    } else {
        parts << isolatedText(line.lineItemUuid);
    }
    auto *label = new PlainLabel(parts.join(u" · "_s), PlainLabel::Look::Body);
    label->setWordWrap(true);
    list.addWidget(label);
    if (!line.refusal)
        return;
    auto *why = new PlainLabel({}, PlainLabel::Look::Muted);
    why->setServerText(displayText(*line.refusal));
    why->setWordWrap(true);
    why->setContentsMargins(Space::margins(Space::section, 0, 0, 0));
    list.addWidget(why);
}

void ConfirmationDialog::follow(const Preview &preview)
{
    const bool differs = differsInWhatMatters(m_preview.decision, preview.decision);
    m_preview.asOf = preview.asOf;
    m_asOf->setText(asOfText(m_preview.asOf));
    if (!differs) {
        m_preview.order = preview.order;
        return;
    }
    m_preview = preview;
    m_hasUnseenChange = preview.decision.isAllowed();
    showPreview();
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.canBeClosed = false;
    message.title = tr("The order has changed while you were looking at it");
    if (preview.decision.refusal) {
        message.text = displayText(*preview.decision.refusal) + u' ' + advice(*preview.decision.refusal, preview.kind);
    } else {
        message.text = tr("Look at the lines again before you decide.");
        message.buttons.append({tr("I have looked"), [this] {
                                    m_hasUnseenChange = false;
                                    m_change->clear();
                                    updateDeed();
                                }});
    }
    m_change->setMessage(message);
    updateDeed();
    m_safe->setFocus();
}

void ConfirmationDialog::block(const QString &reason)
{
    m_isBlocked = true;
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.canBeClosed = false;
    message.title = tr("This can't be done now");
    message.text = reason;
    m_change->setMessage(message);
    updateDeed();
    m_safe->setFocus();
}

void ConfirmationDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToContent(*this);
}

void ConfirmationDialog::updateDeed()
{
    if (isVisible())
        growToContent(*this);
    m_deed->setEnabled(m_preview.decision.isAllowed() && !m_hasUnseenChange && !m_isBlocked);
}

QString ConfirmationDialog::reason() const
{
    return m_reason->text();
}

void ConfirmationDialog::setReasons(const QStringList &suggestions, const QString &reason)
{
    m_reason->setSuggestions(suggestions);
    m_reason->setText(reason);
}

void ConfirmationDialog::offerToKnowOfRequests()
{
    m_offersToKnow = true;
    showWhetherRequested();
}

bool ConfirmationDialog::knowsOfRequests() const
{
    return m_knows->isVisibleTo(this) && m_knows->isChecked();
}

bool ConfirmationDialog::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
