// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/prompter.h"

#include <QList>
#include <QPointer>

namespace Rescind {

/// A person made of a script: answers each question with the next scripted credential, declines when the script has
/// come to its end, or leaves the question open until the test answers it.
class FakePrompter final : public Prompter
{
public:
    struct Question
    {
        Account account;
        QString why;
    };

    void askForCredential(const Account &account, const QString &why, QObject *context,
                          CredentialAnswer answer) override;

    /// The person will type this password.
    void willGivePassword(const QByteArray &password);
    /// The person will paste this token.
    void willGiveToken(const QByteArray &token);
    /// Questions stay open until answerOpenQuestions().
    void holdAnswers(bool hold = true) { m_hold = hold; }
    /// Answers every open question, each with the next of the script.
    void answerOpenQuestions();

    /// Every question so far, oldest first.
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }
    [[nodiscard]] qsizetype openQuestions() const { return m_open.size(); }

private:
    struct Open
    {
        QPointer<QObject> context;
        CredentialAnswer answer;
    };
    void reply(const Open &open);

    QList<Question> m_questions;
    QList<Credential> m_script;
    QList<Open> m_open;
    bool m_hold = false;
};

} // namespace Rescind
