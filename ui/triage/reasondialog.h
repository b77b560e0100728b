// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"

#include <QDialog>
#include <QStringList>

namespace Rescind {

class ReasonField;

/// A reason for a deed on one line, before it is taken. Enter takes it, Escape leaves everything as it was.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param what the deed and what it is done to
    ReasonDialog(ActionKind kind, const QString &what, const QStringList &suggestions, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    ReasonField *m_reason;
};

} // namespace Rescind
