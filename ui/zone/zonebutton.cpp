// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zone/zonebutton.h"

#include "app/domain/visibletext.h"
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/zone/zonemenu.h"

namespace Rescind {

ZoneButton::ZoneButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new ZoneMenu(this))
{
    setObjectName(QStringLiteral("zoneButton"));
    setMenu(m_menu);
    setFlat(true);
    connect(&ZoneInForce::self(), &ZoneInForce::changed, this, &ZoneButton::refresh);
    refresh();
}

void ZoneButton::setCountry(const QString &country)
{
    m_menu->setCountry(country);
}

void ZoneButton::refresh()
{
    setText(briefZoneTitle());
    const auto title = zoneTitle(ZoneInForce::self().zone());
    setAccessibleName(tr("Time zone: %1").arg(title));
    setPlainToolTip(*this, tr("All times are shown in this zone: %1. Press to choose another.").arg(title));
}

} // namespace Rescind
