// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/prompter.h"

#include <QDialog>

namespace Rescind {

class SecretField;

/// The session has ended: asks for the password, or for a new token where there is no user name, so that work goes on.
class SignInAgainDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInAgainDialog(const Account &account, const QString &why, QWidget *parent = nullptr);

    /// What was typed; nothing of it stays here.
    [[nodiscard]] Prompter::Credential takeCredential();

protected:
    void showEvent(QShowEvent *event) override;

private:
    SecretField *m_secret;
    bool m_asksForToken;
};

} // namespace Rescind
