// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <functional>

/// One entry of the operating system's keychain and one QtKeychain job on it. What these answer is what the keychain
/// said, believed or not: KeychainTask does the believing.
namespace Rescind::KeychainEntry {

struct Place
{
    QString service;
    QString key;
};

// Answers come from the event loop, and not at all once @p context is gone; the job itself is never ended early,
// because QtKeychain crashes when a pending job goes.

using ReadAnswer = std::function<void(const tl::expected<Secret, SecretError> &)>;
using DoneAnswer = std::function<void(std::optional<SecretError>)>;

void read(const Place &place, QObject *context, ReadAnswer answer);
void write(const Place &place, const Secret &value, QObject *context, DoneAnswer answer);
/// An entry that is not there counts as done.
void erase(const Place &place, QObject *context, DoneAnswer answer);

} // namespace Rescind::KeychainEntry
