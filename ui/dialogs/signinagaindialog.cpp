// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinagaindialog.h"

#include "app/desk/account.h"
#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rescind {

SignInAgainDialog::SignInAgainDialog(const Account &account, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_secret(new SecretField(this))
    , m_asksForToken(account.userName.isEmpty())
{
    setWindowTitle(tr("Sign in again to go on"));
    auto *badge = new PlaceBadge(this);
    badge->setServer(account.server);
    auto *heading = new PlainLabel(tr("Sign in again to go on"), PlainLabel::Look::Heading, this);
    auto *reason = new PlainLabel(this);
    reason->setServerText(why);
    reason->setWordWrap(true);
    auto *hint = new PlainLabel(tr("What you had begun goes on by itself once you are signed in."),
                                PlainLabel::Look::Muted, this);
    hint->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::wide);
    form->setVerticalSpacing(Space::normal);
    const auto secretName = m_asksForToken ? tr("Token") : tr("Password");
    if (!m_asksForToken) {
        auto *user = new PlainLabel(this);
        user->setServerText(account.userName);
        form->addRow(new PlainLabel(tr("User name"), PlainLabel::Look::Body, this), user);
    }
    auto *label = new PlainLabel(m_asksForToken ? tr("&Token") : tr("&Password"), PlainLabel::Look::Body, this);
    label->setBuddy(m_secret);
    m_secret->setAccessibleName(secretName);
    form->addRow(label, m_secret);

    auto *buttons = new QDialogButtonBox(this);
    auto *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setAccessibleName(tr("Sign in"));
    signIn->setEnabled(false);
    signIn->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(m_secret, &QLineEdit::textChanged, signIn,
            [this, signIn] { signIn->setEnabled(!m_secret->text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::wide);
    layout->addWidget(badge);
    layout->addWidget(heading);
    layout->addWidget(reason);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_secret->setFocus();
}

void SignInAgainDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToContent(*this);
}

Prompter::Credential SignInAgainDialog::takeCredential()
{
    Prompter::Credential credential;
    (m_asksForToken ? credential.token : credential.password) = m_secret->take(m_asksForToken);
    return credential;
}

} // namespace Rescind
