// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalerror.h"

#include <QCoreApplication>
#include <QDir>

namespace Rescind {

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::JournalError)
};

QString textFor(JournalError::Kind kind, const QString &subject)
{
    using Kind = JournalError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return ErrorTexts::tr("The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check "
                              "that the file and its folder are yours and no links.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Missing:
        return ErrorTexts::tr("The journal %1 is gone, so nothing was sent: what had been asked for before is recorded "
                              "there. Put it back from a backup.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Damaged:
        return ErrorTexts::tr("The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back "
                              "from a backup, or move it away to start a new one after checking each open request.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Newer:
        return ErrorTexts::tr("The journal %1 was written by a newer version of Rescind, so nothing was sent and the "
                              "file was left as it is. Use the newer version.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Full:
        return ErrorTexts::tr("There is no room for the journal %1, so nothing was sent. Make room on the disk, then "
                              "try again.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::ReadOnly:
        return ErrorTexts::tr("The journal %1 cannot be written to, so nothing was sent. Make the file and its folder "
                              "writable, then try again.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Io:
        return ErrorTexts::tr("Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try "
                              "again.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::Busy:
        return ErrorTexts::tr("Another program has kept the journal %1 locked for too long, so nothing was sent. Close "
                              "that program, then try again.")
            .arg(QDir::toNativeSeparators(subject));
    case Kind::NotOpen:
        return ErrorTexts::tr("The journal is not open, so nothing was sent.");
    case Kind::InUse:
        return ErrorTexts::tr("Another window of Rescind works with the profile \"%1\", so nothing was sent. Go on "
                              "there, or close it first.")
            .arg(subject);
    case Kind::NotLocked:
        return ErrorTexts::tr("This window does not work with the profile, so it leaves its actions alone.");
    case Kind::NotValid:
        return ErrorTexts::tr("The action is not complete (%1), so it was not recorded and nothing was sent.")
            .arg(subject);
    case Kind::AlreadyRecorded:
        return ErrorTexts::tr("The action is in the journal already, so it was not recorded again and nothing was "
                              "sent.");
    case Kind::NoSuchIntent:
        return ErrorTexts::tr("The journal has no such action, so nothing was sent.");
    case Kind::NotInState:
        return ErrorTexts::tr("The action's state has changed in the meantime (%1), so nothing was done.").arg(subject);
    case Kind::NotAllowed:
        return ErrorTexts::tr("The journal allows no such step (%1), so nothing was done.").arg(subject);
    }
    Q_UNREACHABLE();
}

} // namespace

bool JournalError::isStorage() const
{
    switch (kind) {
    case Kind::CannotOpen:
    case Kind::Missing:
    case Kind::Damaged:
    case Kind::Newer:
    case Kind::Full:
    case Kind::ReadOnly:
    case Kind::Io:
    case Kind::Busy:
    case Kind::NotOpen:
        return true;
    case Kind::InUse:
    case Kind::NotLocked:
    case Kind::NotValid:
    case Kind::AlreadyRecorded:
    case Kind::NoSuchIntent:
    case Kind::NotInState:
    case Kind::NotAllowed:
        return false;
    }
    Q_UNREACHABLE();
}

JournalError journalError(JournalError::Kind kind, const QString &subject)
{
    return {kind, textFor(kind, subject)};
}

QLatin1StringView wireName(JournalError::Kind kind)
{
    using Kind = JournalError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return QLatin1StringView("cannot-open");
    case Kind::Missing:
        return QLatin1StringView("missing");
    case Kind::Damaged:
        return QLatin1StringView("damaged");
    case Kind::Newer:
        return QLatin1StringView("newer");
    case Kind::Full:
        return QLatin1StringView("full");
    case Kind::ReadOnly:
        return QLatin1StringView("read-only");
    case Kind::Io:
        return QLatin1StringView("io");
    case Kind::Busy:
        return QLatin1StringView("busy");
    case Kind::NotOpen:
        return QLatin1StringView("not-open");
    case Kind::InUse:
        return QLatin1StringView("in-use");
    case Kind::NotLocked:
        return QLatin1StringView("not-locked");
    case Kind::NotValid:
        return QLatin1StringView("not-valid");
    case Kind::AlreadyRecorded:
        return QLatin1StringView("already-recorded");
    case Kind::NoSuchIntent:
        return QLatin1StringView("no-such-intent");
    case Kind::NotInState:
        return QLatin1StringView("not-in-state");
    case Kind::NotAllowed:
        return QLatin1StringView("not-allowed");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
