// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/displayzone.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace Rescind {

/// The zones at hand: this computer's, UTC, those of the customer's country, the one chosen last, or any other.
class ZoneMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ZoneMenu(QWidget *parent = nullptr);

    /// As the server spells it: a name or a code. What is no country offers nothing.
    void setCountry(const QString &country);

private:
    void fill();
    void fillAnew(const std::optional<DisplayZone> &utc);
    void addZone(QMenu &menu, const DisplayZone &zone);
    void chooseAnother();

    QString m_country;
    DisplayZone m_chosen; ///< one that is neither this computer's nor UTC stays at hand
    QString m_filledCountry;
    DisplayZone m_filledChosen;
    QActionGroup *m_group;
};

/// The IANA zones of a country; empty when @p country names none.
[[nodiscard]] QList<QByteArray> zonesOfCountry(const QString &country);

} // namespace Rescind
