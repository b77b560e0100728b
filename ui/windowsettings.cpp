// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsettings.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString keyFor(QLatin1StringView key)
{
    return u"window/"_s + key;
}

} // namespace

WindowSettings::WindowSettings(const QString &directory)
{
    if (directory.isEmpty() || !QDir().mkpath(directory))
        return;
    QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
    m_file = directory + u"/window.ini"_s;
}

QByteArray WindowSettings::value(QLatin1StringView key) const
{
    return m_file.isEmpty() ? QByteArray() : QSettings(m_file, QSettings::IniFormat).value(keyFor(key)).toByteArray();
}

void WindowSettings::setValue(QLatin1StringView key, const QByteArray &value)
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(keyFor(key), value);
    settings.sync();
    QFile::setPermissions(m_file, ownerOnly);
}

ColourScheme WindowSettings::colourScheme() const
{
    return colourSchemeFromWireName(QString::fromLatin1(value("colourScheme"_L1))).value_or(ColourScheme::System);
}

void WindowSettings::setColourScheme(ColourScheme scheme)
{
    setValue("colourScheme"_L1, QByteArray(wireName(scheme).data(), wireName(scheme).size()));
}

DisplayZone WindowSettings::timeZone() const
{
    return DisplayZone::named(value("timeZone"_L1)).value_or(DisplayZone());
}

void WindowSettings::setTimeZone(const DisplayZone &zone)
{
    setValue("timeZone"_L1, zone.ianaId());
}

} // namespace Rescind
