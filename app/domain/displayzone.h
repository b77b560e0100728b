// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace Rescind {

/// The time zone in which this program shows times: this computer's until a person chooses another. One for the whole
/// program, as the locale is, so that no two texts disagree; may be asked from any thread.
class DisplayZone
{
public:
    /// This computer's, whatever it is at the moment.
    DisplayZone() = default;
    /// The IANA zone of this name, such as "America/New_York" or "UTC"; nullopt when there is none.
    [[nodiscard]] static std::optional<DisplayZone> named(const QByteArray &ianaId);

    [[nodiscard]] bool isThisComputers() const { return m_ianaId.isEmpty(); }
    /// Empty for this computer's.
    [[nodiscard]] const QByteArray &ianaId() const { return m_ianaId; }
    bool operator==(const DisplayZone &) const = default;

    /// The one in force.
    [[nodiscard]] static DisplayZone inForce();
    static void setInForce(const DisplayZone &zone);
    /// The rules of the zone in force.
    [[nodiscard]] static QTimeZone rulesInForce();
    /// @p utc in the zone in force.
    [[nodiscard]] static QDateTime shown(const QDateTime &utc);

private:
    QByteArray m_ianaId;
};

} // namespace Rescind
