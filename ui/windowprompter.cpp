// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowprompter.h"

#include "app/desk/account.h"
#include "ui/dialogs/signinagaindialog.h"

namespace Rescind {

struct WindowPrompter::Question
{
    Account account;
    QString why;
    QPointer<QObject> context;
    CredentialAnswer answer;
};

WindowPrompter::WindowPrompter(QObject *parent)
    : QObject(parent)
{
}

WindowPrompter::~WindowPrompter() = default;

void WindowPrompter::askForCredential(const Account &account, const QString &why, QObject *context,
                                      CredentialAnswer answer)
{
    m_waiting.push_back({account, why, context, std::move(answer)});
    // Later, as the contract says, even when the answer is known at once.
    QMetaObject::invokeMethod(this, &WindowPrompter::askNext, Qt::QueuedConnection);
}

void WindowPrompter::askNext()
{
    if (m_isAsking || m_waiting.empty())
        return;
    const auto question = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    if (!question.context || !m_window) {
        if (question.context)
            question.answer({});
        askNext();
        return;
    }
    m_isAsking = true;
    auto *dialog = new SignInAgainDialog(question.account, question.why, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(question.context, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, this, [this, dialog, question](int result) {
        m_isAsking = false;
        const auto credential = result == QDialog::Accepted ? dialog->takeCredential() : Credential();
        if (question.context)
            question.answer(credential);
        askNext();
    });
    dialog->open();
}

} // namespace Rescind
