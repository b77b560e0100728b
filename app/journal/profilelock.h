// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalerror.h"

#include <QString>

#include <memory>

namespace Rescind {

/// One instance works a profile: sends what is held and settles what is open. It is a file beside the journal that the
/// system keeps locked for as long as the holder lives, however that ends; the file itself stays. Others may read the
/// journal and record intents. Claims are guarded all the same.
class ProfileLock
{
public:
    /// Takes the lock, or tells at once why not: InUse when another has it (in this process, too), else CannotOpen.
    /// @param journalFile makes its directory, private, when missing
    [[nodiscard]] static JournalResult<std::unique_ptr<ProfileLock>> take(const QString &journalFile,
                                                                          const QString &profile);
    /// Lets go.
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] const QString &journalFile() const { return m_journalFile; }

private:
    class Holder;
    ProfileLock(QString journalFile, QString profile, std::unique_ptr<Holder> holder);

    QString m_journalFile;
    QString m_profile;
    std::unique_ptr<Holder> m_holder;
};

} // namespace Rescind
