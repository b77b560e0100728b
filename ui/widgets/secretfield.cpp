// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace Rescind {

namespace {

void clearFromClipboard(QStringView secret)
{
    auto *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        auto held = clipboard->text(mode);
        if (QStringView(held).trimmed() == secret.trimmed())
            clipboard->clear(mode);
        wipe(held);
    }
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // Undo could bring a cleared secret back, so the menu that offers it goes too; pasting works by keyboard.
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    // Several characters at once are not typed.
    connect(this, &QLineEdit::textChanged, this, [this, length = qsizetype(0)](const QString &text) mutable {
        m_wasPasted = m_wasPasted || text.size() > length + 1;
        length = text.size();
    });
}

Secret SecretField::take(bool trimmed)
{
    auto typed = text();
    if (std::exchange(m_wasPasted, false) && !typed.isEmpty())
        clearFromClipboard(typed);
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
