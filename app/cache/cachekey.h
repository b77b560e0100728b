// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include "app/cache/cacheerror.h"

namespace Rescind {

/// The one key of a cache: 32 bytes that are random, kept in the keychain by whoever opens the cache. Everything the
/// cache encrypts or fingerprints with is derived from it.
class CacheKey
{
public:
    static constexpr qsizetype size = 32;

    /// NoCipher unless @p secret has the size of a key.
    [[nodiscard]] static CacheResult<CacheKey> fromSecret(const Secret &secret);
    /// A new one.
    [[nodiscard]] static CacheResult<CacheKey> generate();

    /// For the keychain.
    [[nodiscard]] const Secret &secret() const { return m_secret; }

private:
    explicit CacheKey(Secret secret)
        : m_secret(std::move(secret))
    {
    }

    Secret m_secret;
};

} // namespace Rescind
