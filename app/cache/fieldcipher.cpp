// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/fieldcipher.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace Rescind {

namespace {

static_assert(FieldCipher::overhead
              == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

// The purposes of the derived keys. Part of the format: a change makes every cache unreadable.
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "RscdCach";
constexpr quint64 sealing = 1;
constexpr quint64 fingerprinting = 2;
constexpr quint64 placing = 3;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

quint64 shortHash(QByteArrayView view, const unsigned char *key)
{
    unsigned char hash[crypto_shorthash_BYTES];
    crypto_shorthash(hash, bytesOf(view), static_cast<unsigned long long>(view.size()), key);
    quint64 value = 0;
    static_assert(sizeof value == sizeof hash);
    std::memcpy(&value, hash, sizeof value);
    return value;
}

} // namespace

struct FieldCipher::Keys
{
    unsigned char seal[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char fingerprint[crypto_shorthash_KEYBYTES];
    unsigned char place[crypto_shorthash_KEYBYTES];
};

void FieldCipher::KeysDeleter::operator()(Keys *keys) const
{
    sodium_free(keys); // overwrites them
}

FieldCipher::FieldCipher(std::unique_ptr<Keys, KeysDeleter> keys)
    : m_keys(std::move(keys))
{
    static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
}

FieldCipher::FieldCipher(FieldCipher &&) noexcept = default;
FieldCipher &FieldCipher::operator=(FieldCipher &&) noexcept = default;
FieldCipher::~FieldCipher() = default;

CacheResult<FieldCipher> FieldCipher::make(const CacheKey &key)
{
    if (sodium_init() < 0)
        return tl::make_unexpected(cacheError(CacheError::Kind::NoCipher));
    // Locked into memory, between guard pages.
    void *memory = sodium_malloc(sizeof(Keys));
    if (!memory)
        return tl::make_unexpected(cacheError(CacheError::Kind::NoCipher));
    std::unique_ptr<Keys, KeysDeleter> keys(::new (memory) Keys);
    const unsigned char *from = bytesOf(key.secret().expose());
    if (crypto_kdf_derive_from_key(keys->seal, sizeof keys->seal, sealing, context, from) != 0
        || crypto_kdf_derive_from_key(keys->fingerprint, sizeof keys->fingerprint, fingerprinting, context, from) != 0
        || crypto_kdf_derive_from_key(keys->place, sizeof keys->place, placing, context, from) != 0)
        return tl::make_unexpected(cacheError(CacheError::Kind::NoCipher));
    return FieldCipher(std::move(keys));
}

void FieldCipher::seal(QByteArrayView plain, QByteArrayView bound, QByteArray &sealed)
{
    if (m_nextNonce == sizeof m_nonces) {
        randombytes_buf(m_nonces.data(), sizeof m_nonces);
        m_nextNonce = 0;
    }
    const unsigned char *nonce = m_nonces.data() + m_nextNonce;
    m_nextNonce += nonceSize;

    sealed.resize(plain.size() + overhead);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    std::memcpy(out, nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + nonceSize, nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()), bytesOf(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, nonce, m_keys->seal);
}

bool FieldCipher::open(QByteArrayView sealed, QByteArrayView bound, QByteArray &plain) const
{
    if (sealed.size() < overhead) {
        plain.clear();
        return false;
    }
    plain.resize(sealed.size() - overhead);
    const unsigned char *in = bytesOf(sealed);
    const bool isAuthentic = crypto_aead_xchacha20poly1305_ietf_decrypt(
                                 reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, in + nonceSize,
                                 static_cast<unsigned long long>(sealed.size()) - nonceSize, bytesOf(bound),
                                 static_cast<unsigned long long>(bound.size()), in, m_keys->seal)
                             == 0;
    if (!isAuthentic)
        plain.clear();
    return isAuthentic;
}

quint64 FieldCipher::fingerprint(QByteArrayView contents) const
{
    return shortHash(contents, m_keys->fingerprint);
}

quint64 FieldCipher::place(QByteArrayView value) const
{
    return shortHash(value, m_keys->place);
}

} // namespace Rescind
