// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/actor.h"

#include <QCoreApplication>

namespace Rescind {

namespace {

class ActorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Actor)
};

} // namespace

QLatin1StringView wireName(Release release)
{
    switch (release) {
    case Release::Timpanogos:
        return QLatin1StringView("timp");
    case Release::V1:
        return QLatin1StringView("v1");
    }
    Q_UNREACHABLE();
}

std::optional<Release> releaseFromWireName(QStringView name)
{
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        if (name.compare(wireName(release), Qt::CaseInsensitive) == 0)
            return release;
    }
    return std::nullopt;
}

QString displayText(Release release)
{
    switch (release) {
    case Release::Timpanogos:
        return ActorTexts::tr("Timpanogos");
    case Release::V1:
        return ActorTexts::tr("V1");
    }
    Q_UNREACHABLE();
}

Permissions Permissions::known(QSet<QString> granted)
{
    Permissions permissions;
    permissions.m_known = true;
    permissions.m_granted = std::move(granted);
    return permissions;
}

Permissions::Answer Permissions::answerFor(QLatin1StringView name) const
{
    if (!m_known)
        return Answer::NotKnown;
    return m_granted.contains(QString(name)) ? Answer::Granted : Answer::Withheld;
}

QString displayText(ActorRole role)
{
    switch (role) {
    case ActorRole::Unknown:
        return ActorTexts::tr("Kind of account not known");
    case ActorRole::Retailer:
        return ActorTexts::tr("Retailer");
    case ActorRole::Supplier:
        return ActorTexts::tr("Supplier");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
