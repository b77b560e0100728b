// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/prompter.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace Rescind {

/// Asks in a dialog over the window, without stopping anything else. While one question is open, further ones wait for
/// their turn.
class WindowPrompter final : public QObject, public Prompter
{
    Q_OBJECT

public:
    explicit WindowPrompter(QObject *parent = nullptr);
    ~WindowPrompter() override;

    /// Where the dialogs belong. Until there is a window every question is declined.
    void setWindow(QWidget *window) { m_window = window; }

    void askForCredential(const Account &account, const QString &why, QObject *context,
                          CredentialAnswer answer) override;

private:
    struct Question;
    void askNext();

    QPointer<QWidget> m_window;
    std::vector<Question> m_waiting;
    bool m_isAsking = false;
};

} // namespace Rescind
