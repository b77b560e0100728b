// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstore.h"

#include <QCoreApplication>

namespace Rescind {

QString displayText(SecretError error)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Rescind::SecretError", source); };
    switch (error) {
    case SecretError::NotFoundOrLocked:
        return text(QT_TRANSLATE_NOOP("Rescind::SecretError",
                                      "Not found, or the keyring is locked: the keychain does not tell which. Unlock "
                                      "the keyring and try again, or type the password or token."));
    case SecretError::Denied:
        return text(QT_TRANSLATE_NOOP("Rescind::SecretError",
                                      "Access to the keychain was refused. Allow it and try again, or go on for this "
                                      "session only."));
    case SecretError::Unavailable:
        return text(QT_TRANSLATE_NOOP("Rescind::SecretError",
                                      "No keychain service can be reached. Start one and try again, or go on for this "
                                      "session only."));
    case SecretError::NoAnswer:
        return text(QT_TRANSLATE_NOOP(
            "Rescind::SecretError", "The keychain does not answer: it may be waiting behind a question of its own, or "
                                    "it hangs. Answer its question and try again, or go on for this session only."));
    case SecretError::TooLarge:
        return text(QT_TRANSLATE_NOOP("Rescind::SecretError",
                                      "It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this "
                                      "session only."));
    case SecretError::NotProven:
        return text(QT_TRANSLATE_NOOP(
            "Rescind::SecretError", "The keyring did not prove to be unlocked, so the entry may still be there. Unlock "
                                    "the keyring and try again."));
    case SecretError::Failed:
        return text(QT_TRANSLATE_NOOP("Rescind::SecretError",
                                      "The keychain failed. Try again, or go on for this session only."));
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
