// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/domain/action.h"

#include <QDialog>

class QPushButton;

namespace Rescind {

/// The one question before a list is sent: what, how many, where, and that it is final.
class BatchConfirmation final : public QDialog
{
    Q_OBJECT

public:
    /// @param leftOut rows of the list that are not sent
    BatchConfirmation(ActionKind kind, int count, int leftOut, const Account &account, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace Rescind
