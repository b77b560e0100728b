// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/reasondialog.h"

#include "ui/dialogs/confirmationtext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/triage/reasonfield.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>

namespace Rescind {

ReasonDialog::ReasonDialog(ActionKind kind, const QString &what, const QStringList &suggestions, QWidget *parent)
    : QDialog(parent)
    , m_reason(new ReasonField(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(displayText(kind));
    auto *heading = new PlainLabel(what, PlainLabel::Look::Strong, this);
    heading->setWordWrap(true);
    auto *label = new PlainLabel(tr("&Reason"), PlainLabel::Look::Body, this);
    label->setBuddy(m_reason->field());
    m_reason->setSuggestions(suggestions);
    m_reason->setPlaceholderText(ConfirmationText::exampleReason(kind));
    auto *hint
        = new PlainLabel(tr("Kept in this computer's own record; it is not sent."), PlainLabel::Look::Muted, this);
    hint->setWordWrap(true);
    auto *deed = new QPushButton(ConfirmationText::deedButton(kind, 1), this);
    deed->setObjectName(QStringLiteral("deedButton"));
    deed->setDefault(true);
    auto *safe = new QPushButton(ConfirmationText::safeButton(kind), this);
    safe->setAutoDefault(false);
    connect(deed, &QPushButton::clicked, this, &QDialog::accept);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addStretch();
    buttons->addWidget(deed);
    buttons->addWidget(safe);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    layout->addWidget(heading);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(hint);
    layout->addSpacing(Space::tight);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text();
}

void ReasonDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToContent(*this);
}

} // namespace Rescind
