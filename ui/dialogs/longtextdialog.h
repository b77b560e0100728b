// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Rescind {

/// A text of somebody else's in full, as plain text that can be scrolled and copied.
class LongTextDialog final : public QDialog
{
    Q_OBJECT

public:
    LongTextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace Rescind
