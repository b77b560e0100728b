// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zone/zonemenu.h"

#include "app/domain/visibletext.h"
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/zone/zonedialog.h"

#include <QActionGroup>
#include <QLocale>
#include <QTimeZone>

namespace Rescind {

using namespace Qt::StringLiterals;

ZoneMenu::ZoneMenu(QWidget *parent)
    : QMenu(tr("Time &zone"), parent)
    , m_group(new QActionGroup(this))
{
    // The customer's zone may be listed twice.
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    setObjectName(u"zoneMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ZoneMenu::fill);
    // So that whoever lists the commands finds them before the menu was ever opened.
    fill();
}

void ZoneMenu::setCountry(const QString &country)
{
    m_country = country;
}

/// What stays as it was is not made anew: somebody may know the actions.
void ZoneMenu::fill()
{
    const auto inForce = ZoneInForce::self().zone();
    const auto utc = DisplayZone::named("UTC");
    if (!inForce.isThisComputers() && inForce != utc)
        m_chosen = inForce;
    if (isEmpty() || m_country != m_filledCountry || m_chosen != m_filledChosen)
        fillAnew(utc);
    const auto actions = m_group->actions();
    for (auto *action : actions)
        action->setChecked(action->data().toByteArray() == inForce.ianaId());
}

void ZoneMenu::fillAnew(const std::optional<DisplayZone> &utc)
{
    m_filledCountry = m_country;
    m_filledChosen = m_chosen;
    clear();
    const auto menus = findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *menu : menus)
        menu->deleteLater();
    // Those of the menus that are about to go.
    const auto former = m_group->actions();
    for (auto *action : former)
        m_group->removeAction(action);
    addZone(*this, DisplayZone());
    if (utc)
        addZone(*this, *utc);
    if (!m_chosen.isThisComputers())
        addZone(*this, m_chosen);
    addSeparator();
    if (const auto ids = zonesOfCountry(m_country); !ids.isEmpty()) {
        auto *menu = addMenu(tr("In the customer's &country (%1)").arg(visibleText(m_country, TextLines::Single, 40)));
        for (const auto &id : ids) {
            if (const auto zone = DisplayZone::named(id))
                addZone(*menu, *zone);
        }
    }
    auto *another = addAction(tr("&Another zone…"));
    another->setObjectName(u"anotherZone"_s);
    connect(another, &QAction::triggered, this, &ZoneMenu::chooseAnother);
}

void ZoneMenu::addZone(QMenu &menu, const DisplayZone &zone)
{
    auto *action = menu.addAction(zoneTitle(zone));
    action->setCheckable(true);
    action->setData(zone.ianaId());
    // Keys that were chosen are kept by this name; the same zone may be in a menu below, too.
    const auto its = zone.isThisComputers() ? u"own"_s : QString::fromLatin1(zone.ianaId());
    action->setObjectName((&menu == this ? u"zone-"_s : u"zoneOfCountry-"_s) + its);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [zone] { ZoneInForce::self().setZone(zone); });
}

void ZoneMenu::chooseAnother()
{
    auto *dialog = new ZoneDialog(m_country, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<QByteArray> zonesOfCountry(const QString &country)
{
    const auto wanted = country.trimmed();
    if (wanted.isEmpty())
        return {};
    auto territory = QLocale::codeToTerritory(wanted);
    for (int one = QLocale::AnyTerritory + 1; territory == QLocale::AnyTerritory && one <= QLocale::LastTerritory;
         ++one) {
        const auto its = static_cast<QLocale::Territory>(one);
        if (QLocale::territoryToString(its).compare(wanted, Qt::CaseInsensitive) == 0)
            territory = its;
    }
    return territory == QLocale::AnyTerritory ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territory);
}

} // namespace Rescind
