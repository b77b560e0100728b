// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cache/cachekey.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace Rescind {

/// What a cache encrypts, authenticates and fingerprints with: XChaCha20-Poly1305 and SipHash of libsodium, each under
/// a key of its own that is derived from the cache's. It fails closed: what cannot be authenticated is not returned,
/// not even in part. One thread.
class FieldCipher
{
public:
    /// How much longer a sealed text is than the plain one: a nonce before it, a tag after it.
    static constexpr qsizetype overhead = 24 + 16;

    /// NoCipher when libsodium cannot start or find memory for the keys.
    [[nodiscard]] static CacheResult<FieldCipher> make(const CacheKey &key);
    FieldCipher(FieldCipher &&) noexcept;
    FieldCipher &operator=(FieldCipher &&) noexcept;
    ~FieldCipher();
    Q_DISABLE_COPY(FieldCipher)

    /// Encrypts @p plain under a nonce of its own into @p sealed, which is overwritten. @p bound is what it belongs to:
    /// it is not encrypted and not stored, but opening it takes the same bytes.
    void seal(QByteArrayView plain, QByteArrayView bound, QByteArray &sealed);
    /// The reverse. False, and @p plain empty, when @p sealed or @p bound is not what was sealed.
    [[nodiscard]] bool open(QByteArrayView sealed, QByteArrayView bound, QByteArray &plain) const;

    /// Tells contents apart. It has a key so that nobody can find out a phone number by trying them all.
    [[nodiscard]] quint64 fingerprint(QByteArrayView contents) const;
    /// Where a value is in an index. It has a key so that nobody can make values that fall together.
    [[nodiscard]] quint64 place(QByteArrayView value) const;

private:
    struct Keys;
    struct KeysDeleter
    {
        void operator()(Keys *keys) const;
    };
    explicit FieldCipher(std::unique_ptr<Keys, KeysDeleter> keys);

    std::unique_ptr<Keys, KeysDeleter> m_keys;
    // Random bytes come from the system, so several nonces are fetched at a time.
    static constexpr std::size_t nonceSize = 24;
    std::array<unsigned char, nonceSize * 64> m_nonces = {};
    std::size_t m_nextNonce = sizeof(m_nonces);
};

} // namespace Rescind
