// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Rescind {

/// A keychain in memory that fails when a test says so.
class FakeSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    enum class Call { Read, Write, Remove };

    explicit FakeSecretStore(QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;
    [[nodiscard]] bool isLasting() const override { return true; }

    /// The next call of this kind answers @p error and does nothing. Scripted errors are used up in turn.
    void failNext(Call call, SecretError error);
    /// Every call of this kind answers @p error until succeed().
    void failAlways(Call call, SecretError error);
    /// Calls of this kind never answer, as with an open prompt.
    void neverAnswer(Call call);
    /// Forgets failAlways() and neverAnswer() of this kind.
    void succeed(Call call);

    /// What is stored, for looking at and for preparing; keys as the program chose them.
    QHash<QString, Secret> values;
    struct Made
    {
        Call call;
        QString key;
        bool operator==(const Made &) const = default;
    };
    /// Every call so far, oldest first.
    [[nodiscard]] const QList<Made> &calls() const { return m_calls; }
    [[nodiscard]] qsizetype count(Call call) const;

private:
    struct Verdict
    {
        bool silent = false;
        std::optional<SecretError> error;
    };
    [[nodiscard]] Verdict verdict(Call call, const QString &key);

    QList<Made> m_calls;
    QHash<Call, QList<SecretError>> m_next;
    QHash<Call, SecretError> m_always;
    QSet<Call> m_silent;
};

} // namespace Rescind
