// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QLineEdit>

namespace Rescind {

/// Where a password or token is typed. What was typed can be taken out once; then nothing of it is left in the field,
/// its undo history included, and what was pasted is taken off the clipboard. It can be copied neither.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// What was typed, without surrounding white space where @p trimmed (a pasted token often has some).
    [[nodiscard]] Secret take(bool trimmed = false);
    void forget();

private:
    bool m_wasPasted = false;
};

} // namespace Rescind
