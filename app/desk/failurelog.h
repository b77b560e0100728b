// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/action.h"

#include <QDateTime>
#include <QList>

namespace Rescind {

/// A call that failed, as a report may tell of it: of what kind, never about whom. Nothing that a server or a person
/// wrote has a place here.
struct Failure
{
    enum class What { SignIn, List, Read, LookUp, Deed };

    What what = What::List;
    ActionKind deed = ActionKind::CancelItem; ///< of What::Deed
    ApiError::Kind kind = ApiError::Kind::ConnectionLost;
    Delivery delivery = Delivery::NotSent;
    int status = 0; ///< HTTP; 0 when there was none
    QDateTime at;   ///< UTC
    bool operator==(const Failure &) const = default;

    [[nodiscard]] static Failure of(What what, const ApiError &error, const QDateTime &at,
                                    ActionKind deed = ActionKind::CancelItem);
};

/// The latest failures of this run of the program, in memory only.
class FailureLog
{
public:
    static constexpr qsizetype most = 20;

    void note(const Failure &failure);
    /// Newest last.
    [[nodiscard]] const QList<Failure> &latest() const { return m_latest; }
    /// Since the program began, those that are not kept any more included.
    [[nodiscard]] int count() const { return m_count; }

private:
    QList<Failure> m_latest;
    int m_count = 0;
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::Failure)
