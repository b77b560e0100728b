// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace Rescind {

/// Why the journal did not do what was asked. Whatever was asked has not happened as far as the journal can tell, so
/// nothing may be sent on the strength of it.
struct JournalError
{
    enum class Kind {
        // Concern the file, and so everything; see isStorage().
        CannotOpen, ///< not ours, not private, a link, or the system would not
        Missing,    ///< there was a journal, and it is gone
        Damaged,    ///< left as it was found
        Newer,      ///< written by a later release; untouched
        Full,
        ReadOnly,
        Io,
        Busy, ///< another program had it locked for too long
        // Concern what was asked.
        NotOpen,
        InUse,           ///< another window works this profile
        NotLocked,       ///< the profile's lock is needed for this, and not held
        NotValid,        ///< the intent lacks what it must have
        AlreadyRecorded, ///< an intent of this id is there
        NoSuchIntent,
        NotInState, ///< the intent is in another state than the one to leave
        NotAllowed  ///< the table has no such step
    };

    Kind kind = Kind::Io;
    /// Translated plain text: what happened, that nothing was sent, what to do.
    QString message;
    bool operator==(const JournalError &) const = default;

    /// True when it is about the file, not about the single request: nothing can be sent until it is mended.
    [[nodiscard]] bool isStorage() const;
};

template <typename Value> using JournalResult = tl::expected<Value, JournalError>;

/// The error with its words.
/// @param subject the journal's file for what concerns the file (and InUse); else what belongs into the sentence: a
/// state, what is lacking
[[nodiscard]] JournalError journalError(JournalError::Kind kind, const QString &subject = {});
/// The fixed word for logs and tests, such as "damaged".
[[nodiscard]] QLatin1StringView wireName(JournalError::Kind kind);

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::JournalError)
