// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/carriers.h"

#include <QDialog>

namespace Rescind {

/// Asks before anything opens outside of the program: names the host, shows the whole address, and says who learns
/// what. Opens `https:` alone.
class OpenOutsideDialog final : public QDialog
{
    Q_OBJECT

public:
    OpenOutsideDialog(const CarrierLink &link, const QString &trackingNumber, QWidget *parent);
    /// A page that the program's own texts name.
    OpenOutsideDialog(const QUrl &url, QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void ask(const QString &asked, const QString &told);
    void openIt();

    QUrl m_url;
};

} // namespace Rescind
