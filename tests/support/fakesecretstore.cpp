// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretstore.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace Rescind {

namespace {

void later(QObject *context, std::function<void()> deed)
{
    QMetaObject::invokeMethod(context, std::move(deed), Qt::QueuedConnection);
}

} // namespace

FakeSecretStore::FakeSecretStore(QObject *parent)
    : SecretStore(parent)
{
}

void FakeSecretStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    const Verdict said = verdict(Call::Read, key);
    if (said.silent)
        return;
    const auto found = values.constFind(key);
    const bool isThere = !said.error && found != values.cend();
    const tl::expected<Secret, SecretError> result
        = isThere ? tl::expected<Secret, SecretError>(*found)
                  : tl::make_unexpected(said.error.value_or(SecretError::NotFoundOrLocked));
    later(context, [answer = std::move(answer), result] { answer(result); });
}

void FakeSecretStore::write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer)
{
    Verdict said = verdict(Call::Write, key);
    if (said.silent)
        return;
    if (!said.error && value.size() > maximumBytes)
        said.error = SecretError::TooLarge;
    if (!said.error)
        values.insert(key, value);
    later(context, [answer = std::move(answer), error = said.error] { answer(error); });
}

void FakeSecretStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    const Verdict said = verdict(Call::Remove, key);
    if (said.silent)
        return;
    if (!said.error)
        values.remove(key);
    later(context, [answer = std::move(answer), error = said.error] { answer(error); });
}

void FakeSecretStore::failNext(Call call, SecretError error)
{
    m_next[call].append(error);
}

void FakeSecretStore::failAlways(Call call, SecretError error)
{
    m_always.insert(call, error);
}

void FakeSecretStore::neverAnswer(Call call)
{
    m_silent.insert(call);
}

void FakeSecretStore::succeed(Call call)
{
    m_always.remove(call);
    m_silent.remove(call);
}

qsizetype FakeSecretStore::count(Call call) const
{
    return std::count_if(m_calls.cbegin(), m_calls.cend(), [call](const Made &made) { return made.call == call; });
}

FakeSecretStore::Verdict FakeSecretStore::verdict(Call call, const QString &key)
{
    m_calls.append({call, key});
    if (m_silent.contains(call))
        return {true, std::nullopt};
    if (QList<SecretError> &next = m_next[call]; !next.isEmpty())
        return {false, next.takeFirst()};
    if (const auto always = m_always.constFind(call); always != m_always.cend())
        return {false, *always};
    return {};
}

} // namespace Rescind
