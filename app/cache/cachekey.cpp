// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cachekey.h"

#include <sodium.h>

namespace Rescind {

static_assert(CacheKey::size == crypto_kdf_KEYBYTES);

CacheResult<CacheKey> CacheKey::fromSecret(const Secret &secret)
{
    if (secret.size() != size)
        return tl::make_unexpected(cacheError(CacheError::Kind::NoCipher));
    return CacheKey(secret);
}

CacheResult<CacheKey> CacheKey::generate()
{
    if (sodium_init() < 0)
        return tl::make_unexpected(cacheError(CacheError::Kind::NoCipher));
    unsigned char bytes[size];
    randombytes_buf(bytes, sizeof bytes);
    CacheKey key{Secret(QByteArrayView(bytes, size))};
    sodium_memzero(bytes, sizeof bytes);
    return key;
}

} // namespace Rescind
