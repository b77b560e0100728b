// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace Rescind {

/// Remembers until the program ends, in memory alone: "for this session only".
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit SessionSecretStore(QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QHash<QString, Secret> m_values;
};

} // namespace Rescind
