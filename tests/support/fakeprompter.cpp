// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprompter.h"

#include <QMetaObject>

#include <utility>

namespace Rescind {

void FakePrompter::askForCredential(const Account &account, const QString &why, QObject *context,
                                    CredentialAnswer answer)
{
    m_questions.append({account, why});
    const Open open{context, std::move(answer)};
    if (m_hold)
        m_open.append(open);
    else
        reply(open);
}

void FakePrompter::willGivePassword(const QByteArray &password)
{
    m_script.append({Secret(password), std::nullopt});
}

void FakePrompter::willGiveToken(const QByteArray &token)
{
    m_script.append({std::nullopt, Secret(token)});
}

void FakePrompter::answerOpenQuestions()
{
    const QList<Open> open = std::exchange(m_open, {});
    for (const Open &each : open)
        reply(each);
}

void FakePrompter::reply(const Open &open)
{
    if (!open.context)
        return;
    const Credential credential = m_script.isEmpty() ? Credential() : m_script.takeFirst();
    QMetaObject::invokeMethod(
        open.context, [answer = open.answer, credential] { answer(credential); }, Qt::QueuedConnection);
}

} // namespace Rescind
