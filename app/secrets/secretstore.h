// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include <tl/expected.hpp>

namespace Rescind {

/// Why a keychain did not do what was asked. The keychain's own texts are neither kept nor logged.
enum class SecretError {
    NotFoundOrLocked, ///< "not found, or the keyring is locked": nobody can tell which. Never a reason to delete
                      ///< anything
    Denied,           ///< the person, or the system, refused access
    Unavailable,      ///< no keychain service, or no session bus
    NoAnswer,         ///< still nothing after the deadline: a prompt is open, or the service hangs
    TooLarge,         ///< over 2,048 bytes
    NotProven,        ///< a deletion was reported, but the keyring did not prove to be unlocked: it may still be there
    Failed            ///< anything else
};

/// A translated sentence for people: what happened and what to do.
[[nodiscard]] QString displayText(SecretError error);

/// Where passwords and tokens are remembered. Values are bytes, at most 2,048 of them. Every answer comes later, on the
/// thread of the store, and not at all once @p context is gone; never from within the call.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumBytes = 2048;

    using ReadAnswer = std::function<void(const tl::expected<Secret, SecretError> &)>;
    /// nullopt: done.
    using DoneAnswer = std::function<void(std::optional<SecretError>)>;

    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    virtual void write(const QString &key, const Secret &value, QObject *context, DoneAnswer answer) = 0;
    /// Answers nullopt only when the value is proven gone.
    virtual void remove(const QString &key, QObject *context, DoneAnswer answer) = 0;
    /// True when what is written here outlives the program.
    [[nodiscard]] virtual bool isLasting() const = 0;

protected:
    using QObject::QObject;
};

} // namespace Rescind
