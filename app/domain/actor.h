// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"

#include <QSet>
#include <QString>

namespace Rescind {

/// The API's two releases. "Timpanogos" prefixes every path with `/timp/`; V1 has no supplier-side call.
enum class Release { Timpanogos, V1 };

/// The command line's words: timp, v1.
[[nodiscard]] QLatin1StringView wireName(Release release);
[[nodiscard]] std::optional<Release> releaseFromWireName(QStringView name);
[[nodiscard]] QString displayText(Release release);

/// What the log-in answer said a user may do. With a pasted token nothing is known and the server is the judge.
class Permissions
{
public:
    enum class Answer { Granted, Withheld, NotKnown };

    Permissions() = default;
    [[nodiscard]] static Permissions known(QSet<QString> granted);

    [[nodiscard]] bool areKnown() const { return m_known; }
    [[nodiscard]] Answer answerFor(QLatin1StringView name) const;
    [[nodiscard]] const QSet<QString> &granted() const { return m_granted; }
    bool operator==(const Permissions &) const = default;

private:
    bool m_known = false;
    QSet<QString> m_granted;
};

/// Names of the permissions that matter here, as the API spells them.
namespace PermissionName {
inline constexpr QLatin1StringView viewOrder("view_order");
inline constexpr QLatin1StringView cancelOrder("cancel_order");
} // namespace PermissionName

/// Who acts, as far as the server told.
struct Actor
{
    ActorRole role = ActorRole::Unknown;
    Release release = Release::Timpanogos;
    QString organisationUuid;
    QString organisationName; ///< empty until known; the log-in answer does not name it
    QString userUuid;
    QString retailerUuid; ///< empty when it does not apply or is not known
    QString supplierUuid; ///< empty when it does not apply or is not known
    Permissions permissions;
    bool operator==(const Actor &) const = default;
};

[[nodiscard]] QString displayText(ActorRole role);

} // namespace Rescind
