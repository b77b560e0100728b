// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachedorder.h"
#include "app/desk/roundwindows.h"

#include <QDateTime>

#include <optional>

namespace Rescind {

/// What is kept in the cache of the rounds through everything: when the last one ended, and how far the one after it
/// has come. Nothing in it is about people.
struct RoundRecord
{
    QDateTime finished; ///< when the last complete round began, UTC; invalid: there was none
    QDateTime begun;    ///< the one under way, or left; invalid: none
    std::optional<RoundWindows::Reached> reached;

    /// Whether all of the list was read once, and no later round was left unfinished.
    [[nodiscard]] bool isComplete() const { return finished.isValid() && !begun.isValid(); }

    [[nodiscard]] CachePosition toPosition() const;
    /// What can't be read is as if nothing had been kept.
    [[nodiscard]] static RoundRecord from(const std::optional<QByteArray> &value);
    [[nodiscard]] static QString positionName();
    bool operator==(const RoundRecord &) const = default;
};

} // namespace Rescind
