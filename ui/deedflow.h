// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/confirmationdialog.h"
#include "ui/workspace.h"

#include <QPointer>

namespace Rescind {

/// Takes a deed from the button to the runner: shows what it would do, reads the order once more meanwhile, and submits
/// what the person saw and agreed to. One at a time.
class DeedFlow final : public QObject
{
    Q_OBJECT

public:
    /// @param window what the confirmation belongs to
    explicit DeedFlow(QWidget *window);

    /// @param lineItemUuid empty for an order-wide deed
    void begin(Workspace &workspace, ActionKind kind, const QString &orderUuid, const QString &lineItemUuid);
    [[nodiscard]] bool isOpen() const { return !m_dialog.isNull(); }

private:
    [[nodiscard]] std::optional<ConfirmationDialog::Preview> preview() const;
    void lookAgain();
    void submit();

    QWidget *m_window;
    QPointer<ConfirmationDialog> m_dialog;
    QPointer<Workspace> m_workspace;
    ActionKind m_kind = ActionKind::CancelItem;
    QString m_orderUuid;
    QString m_lineItemUuid;
};

} // namespace Rescind
