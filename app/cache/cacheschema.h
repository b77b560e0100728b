// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Rescind {

/// How the database came to look as it does: steps, each leading from the version before to its own. A step that was
/// published is never changed; a change of the tables is a new step, a change of what is in the blobs a new format of
/// the OrderCodec.
struct CacheSchema
{
    /// The statements of each step; the first makes version 1.
    QList<QList<QByteArray>> steps;

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
    [[nodiscard]] static CacheSchema current();
    /// "Rscc": tells a cache from any other database.
    static constexpr qint32 applicationId = 0x52736363;
};

} // namespace Rescind
