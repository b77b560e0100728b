// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/profilelock.h"

#include "app/journal/journalfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rescind {

using Kind = JournalError::Kind;

#ifdef Q_OS_UNIX
/// The system lets go when the holder ends, however it does: nothing is left to be found stale.
class ProfileLock::Holder
{
public:
    explicit Holder(const QString &file)
        : m_descriptor(
            ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {
    }
    ~Holder()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Holder)

    /// nullopt when it was taken.
    [[nodiscard]] std::optional<Kind> take()
    {
        if (m_descriptor < 0 || ::fchmod(m_descriptor, S_IRUSR | S_IWUSR) != 0)
            return Kind::CannotOpen;
        while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return Kind::InUse;
            if (errno != EINTR)
                return Kind::CannotOpen;
        }
        return std::nullopt;
    }

private:
    int m_descriptor;
};
#else
class ProfileLock::Holder
{
public:
    explicit Holder(const QString &file)
        : m_file(file)
    {
        m_file.setStaleLockTime(0); // stale only when its holder is gone
    }

    [[nodiscard]] std::optional<Kind> take()
    {
        if (m_file.tryLock())
            return std::nullopt;
        return m_file.error() == QLockFile::LockFailedError ? Kind::InUse : Kind::CannotOpen;
    }

private:
    QLockFile m_file;
};
#endif

JournalResult<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &journalFile, const QString &profile)
{
    if (auto prepared = JournalFile::prepareDirectory(journalFile); !prepared)
        return tl::make_unexpected(prepared.error());
    // The name of a profile may hold anything.
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    auto holder = std::make_unique<Holder>(journalFile + u'.' + QLatin1StringView(hash) + ".lock"_L1);
    if (const auto failed = holder->take())
        return tl::make_unexpected(journalError(*failed, *failed == Kind::InUse ? profile : journalFile));
    return std::unique_ptr<ProfileLock>(new ProfileLock(journalFile, profile, std::move(holder)));
}

ProfileLock::ProfileLock(QString journalFile, QString profile, std::unique_ptr<Holder> holder)
    : m_journalFile(std::move(journalFile))
    , m_profile(std::move(profile))
    , m_holder(std::move(holder))
{
}

ProfileLock::~ProfileLock() = default;

} // namespace Rescind
