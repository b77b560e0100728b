// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>
#include <string>

namespace Rescind {

/// A token or a password. It cannot be printed, compares in constant time, and its memory is overwritten when the last
/// copy goes. Copies share one buffer. An empty secret means "there is none".
class Secret
{
public:
    Secret() = default;
    /// Copies @p bytes; the caller's own buffer is not wiped.
    explicit Secret(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->empty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes ? static_cast<qsizetype>(m_bytes->size()) : 0; }
    /// A view of the bytes, valid while this secret or a copy of it lives. For the wire and the keychain only.
    [[nodiscard]] QByteArrayView expose() const;

    friend bool operator==(const Secret &left, const Secret &right);

private:
    std::shared_ptr<const std::string> m_bytes;
};

/// Prints "(secret)" or "(no secret)", never the bytes.
QDebug operator<<(QDebug debug, const Secret &secret);

/// Overwrites @p bytes in place (detaching first would leave the other copy, so pass an unshared array) and empties it.
void wipe(QByteArray &bytes);
/// The same for text typed by a person.
void wipe(QString &text);

} // namespace Rescind
