// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/order.h"

#include <QStringList>

namespace Rescind {

/// Reasons to choose from: what the line itself suggests, what was written last, and what people usually write. What
/// was written is remembered until the program ends, and never kept.
class Reasons
{
public:
    /// The longest reason that can be written.
    static constexpr int longest = 500;

    /// @param line the line concerned; null when there are several or none
    [[nodiscard]] QStringList suggestions(ActionKind kind, const LineItem *line) const;
    void wasUsed(ActionKind kind, const QString &reason);
    void forget() { m_used.clear(); }

private:
    QHash<int, QStringList> m_used; ///< latest first, by what kind of deed it is
};

} // namespace Rescind
