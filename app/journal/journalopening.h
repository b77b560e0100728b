// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalconnection.h"
#include "app/journal/journalschema.h"

namespace Rescind {

/// How a journal is opened: what is there is looked at without touching it, then made or brought up to date.
class JournalOpening
{
public:
    JournalOpening(JournalConnection &connection, QString file, const JournalSchema &schema, bool expectedToExist);

    [[nodiscard]] JournalResult<void> run();

private:
    [[nodiscard]] JournalResult<void> lookAtFile();
    /// The version of what is there, checked throughout; 0 when there is nothing yet.
    [[nodiscard]] JournalResult<int> check();
    [[nodiscard]] JournalResult<int> version();
    [[nodiscard]] JournalResult<void> checkSchema(int version);
    [[nodiscard]] JournalResult<void> checkContents();
    [[nodiscard]] JournalResult<void> migrate(int from);
    [[nodiscard]] JournalResult<void> takeStep(int to);
    [[nodiscard]] tl::unexpected<JournalError> failure(JournalError::Kind kind) const;

    JournalConnection &m_connection;
    QString m_file;
    const JournalSchema &m_schema;
    bool m_mustExist;
};

} // namespace Rescind
