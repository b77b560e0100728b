// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/defects/defectgathering.h"

#include "ui/windowsettings.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

DefectFacts::Seat seatOf(Workspace &workspace)
{
    const auto &session = workspace.session();
    const auto &account = session.account();
    const auto &book = workspace.book();
    DefectFacts::Seat seat;
    seat.place = account.place();
    seat.server = account.server;
    seat.release = account.release;
    seat.role = session.actor().role;
    seat.mayCancel = session.actor().permissions.answerFor(PermissionName::cancelOrder);
    seat.isRemembered = account.remembered;
    seat.keepsOrders = book.start() && book.start()->isOnDisk;
    seat.orders = book.count();
    seat.notSearchable = book.notYetSearchable();
    seat.held = static_cast<int>(workspace.held().size());
    seat.underWay = workspace.runner().underWay();
    seat.putOff = static_cast<int>(workspace.reminders().all().size());
    seat.standsStill = workspace.standstill().has_value();
    return seat;
}

} // namespace

DefectFacts gatherDefectFacts(Workspace *workspace, const WindowSettings &settings, const Preferences &preferences,
                              const FailureLog &failures)
{
    const QLocale locale;
    DefectFacts facts;
    facts.qtVersion = QString::fromLatin1(qVersion());
    facts.system = QSysInfo::prettyProductName();
    facts.architecture = QSysInfo::currentCpuArchitecture();
    facts.platform = QGuiApplication::platformName();
    facts.style = QApplication::style()->name();
    facts.language = locale.name();
    facts.isRightToLeft = QGuiApplication::isRightToLeft();
    const auto screens = QGuiApplication::screens();
    for (const auto *screen : screens)
        facts.screens.append({screen->size(), screen->devicePixelRatio()});
    if (workspace)
        facts.seat = seatOf(*workspace);
    facts.preferences = preferences;
    facts.colours = wireName(settings.colourScheme());
    facts.hasOwnZone = !settings.timeZone().isThisComputers();
    facts.failures = failures;
    return facts;
}

DefectReport::Surroundings surroundingsOf(Workspace *workspace)
{
    const QDir home(QDir::homePath());
    DefectReport::Surroundings surroundings{home.path(), {home.dirName(), QSysInfo::machineHostName()}};
    if (workspace)
        surroundings.names << workspace->session().account().userName;
    return surroundings;
}

} // namespace Rescind
