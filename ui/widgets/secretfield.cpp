// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

namespace Rescind {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // Undo could bring a cleared secret back, so the menu that offers it goes too; pasting works by keyboard.
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
}

Secret SecretField::take(bool trimmed)
{
    auto typed = text();
    forget();
    auto bytes = (trimmed ? QStringView(typed).trimmed() : QStringView(typed)).toUtf8();
    wipe(typed);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

void SecretField::forget()
{
    // setText() drops the undo history, clear() does not.
    setText(QString());
}

} // namespace Rescind
