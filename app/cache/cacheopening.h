// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cacheconnection.h"
#include "app/cache/cacheschema.h"
#include "app/cache/fieldcipher.h"

#include <optional>

namespace Rescind {

/// How a cache came to be as it is after it was opened.
enum class CacheBeginning {
    Fresh,    ///< there was none
    Kept,     ///< as it was left
    OtherKey, ///< it was written under another key, so it was thrown away and begun afresh
    Damaged,  ///< the same, for it was damaged
    Newer     ///< the same, for a newer version of Rescind wrote it
};

/// How a cache's file is opened: looked at, brought up to date, or begun afresh where it is of no use.
class CacheOpening
{
public:
    CacheOpening(CacheConnection &connection, FieldCipher &cipher, QString file, const CacheSchema &schema);

    /// An error means that the file can't be used at all, and was left as it is.
    [[nodiscard]] CacheResult<CacheBeginning> run();
    /// Throws away what is there.
    [[nodiscard]] CacheResult<void> beginAfresh();

private:
    [[nodiscard]] CacheResult<CacheBeginning> openAsItIs();
    /// nullopt: nothing is wrong with it; Fresh: there is nothing in it yet; else why it is of no use.
    [[nodiscard]] CacheResult<std::optional<CacheBeginning>> look();
    [[nodiscard]] CacheResult<bool> hasSchema(int version);
    [[nodiscard]] CacheResult<bool> hasKey();
    [[nodiscard]] CacheResult<void> migrate();
    [[nodiscard]] CacheResult<void> takeStep(int to);
    [[nodiscard]] CacheResult<void> writeProof();

    CacheConnection &m_connection;
    FieldCipher &m_cipher;
    QString m_file;
    const CacheSchema &m_schema;
};

} // namespace Rescind
