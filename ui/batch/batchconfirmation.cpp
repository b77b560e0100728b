// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchconfirmation.h"

#include "app/domain/visibletext.h"
#include "ui/batch/batchtexts.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

BatchConfirmation::BatchConfirmation(ActionKind kind, int count, int leftOut, const Account &account, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"batchConfirmation"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(displayText(kind));
    auto *badge = new PlaceBadge(this);
    badge->setServer(account.server);
    auto *where = new QHBoxLayout;
    where->addWidget(badge);
    if (account.place() == Account::Place::Production)
        where->addWidget(new PlainLabel(tr("Real orders of real people"), PlainLabel::Look::Strong, this));
    where->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    layout->addLayout(where);
    const auto addText = [&](const QString &text, PlainLabel::Look look) {
        auto *label = new PlainLabel(text, look, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    addText(BatchTexts::question(kind, count), PlainLabel::Look::Heading);
    addText(tr("At %1.").arg(isolatedText(placeText(account))), PlainLabel::Look::Body);
    if (leftOut > 0)
        addText(tr("%Ln row(s) of the list are left out, for the reasons shown.", nullptr, leftOut),
                PlainLabel::Look::Body);
    addText(BatchTexts::consequence(kind, count), PlainLabel::Look::Strong);
    if (!isCancel(kind)) {
        auto *note = new MessageBar(this);
        Message message;
        message.mark = StateMark::Unknown;
        message.tone = StateTone::Warning;
        message.text = tr("The server does not always show whether a cancellation was requested. Go on only if you "
                          "know of the requests.");
        message.canBeClosed = false;
        note->setMessage(message);
        layout->addWidget(note);
    }
    layout->addStretch();

    // The safe way out is what Enter and Escape do; the deed has to be chosen.
    auto *deed = new QPushButton(BatchTexts::deedButton(kind, count), this);
    deed->setObjectName(u"deedButton"_s);
    deed->setAutoDefault(false);
    auto *safe = new QPushButton(BatchTexts::safeButton(kind), this);
    safe->setObjectName(u"safeButton"_s);
    safe->setDefault(true);
    connect(deed, &QPushButton::clicked, this, &QDialog::accept);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::normal);
    buttons->addStretch();
    buttons->addWidget(deed);
    buttons->addWidget(safe);
    layout->addSpacing(Space::tight);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    safe->setFocus();
}

void BatchConfirmation::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToContent(*this);
}

} // namespace Rescind
