// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Rescind {

class ZoneMenu;

/// Says which time zone is in force, and lets people choose another.
class ZoneButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ZoneButton(QWidget *parent = nullptr);

    /// See ZoneMenu.
    void setCountry(const QString &country);

private:
    void refresh();

    ZoneMenu *m_menu;
};

} // namespace Rescind
