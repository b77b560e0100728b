// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace Rescind {

/// Why the cache did not do what was asked. None of it is a reason not to act: the journal is apart, and what the cache
/// held can be read from the server again.
struct CacheError
{
    enum class Kind {
        CannotOpen, ///< not ours, not private, a link, or the system would not
        InUse,      ///< another program has it open
        Damaged,    ///< it was thrown away and begun afresh; all ids given out before mean nothing now
        Full,
        ReadOnly,
        Io,
        NoCipher, ///< the library that encrypts does not work here, or the key is none
        NotOpen
    };

    Kind kind = Kind::Io;
    /// Translated plain text: what happened and what to do.
    QString message;
    bool operator==(const CacheError &) const = default;
};

template <typename Value> using CacheResult = tl::expected<Value, CacheError>;

/// The error with its words.
/// @param file the cache's file
[[nodiscard]] CacheError cacheError(CacheError::Kind kind, const QString &file = {});
/// The fixed word for logs and tests, such as "damaged".
[[nodiscard]] QLatin1StringView wireName(CacheError::Kind kind);

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::CacheError)
