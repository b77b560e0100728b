// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cacheerror.h"

#include <QCoreApplication>
#include <QDir>

namespace Rescind {

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::CacheError)
};

QString textFor(CacheError::Kind kind, const QString &file)
{
    using Kind = CacheError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return ErrorTexts::tr(
                   "The local copy of the orders, %1, cannot be opened, or is not private to you. Check that "
                   "the file and its folder are yours and no links.")
            .arg(QDir::toNativeSeparators(file));
    case Kind::InUse:
        return ErrorTexts::tr("Another program has the local copy of the orders open. Close it to use the copy here.");
    case Kind::Damaged:
        return ErrorTexts::tr("The local copy of the orders was damaged and has been begun afresh. It fills again from "
                              "the server; nothing that was asked for is lost.");
    case Kind::Full:
        return ErrorTexts::tr("There is no room for the local copy of the orders, %1. Make room on the disk.")
            .arg(QDir::toNativeSeparators(file));
    case Kind::ReadOnly:
        return ErrorTexts::tr("The local copy of the orders, %1, cannot be written to. Make the file and its folder "
                              "writable.")
            .arg(QDir::toNativeSeparators(file));
    case Kind::Io:
        return ErrorTexts::tr("Reading or writing the local copy of the orders, %1, failed. Check the disk.")
            .arg(QDir::toNativeSeparators(file));
    case Kind::NoCipher:
        return ErrorTexts::tr("The local copy of the orders cannot be encrypted, so none is kept.");
    case Kind::NotOpen:
        return ErrorTexts::tr("The local copy of the orders is not open.");
    }
    Q_UNREACHABLE();
}

} // namespace

CacheError cacheError(CacheError::Kind kind, const QString &file)
{
    return {kind, textFor(kind, file)};
}

QLatin1StringView wireName(CacheError::Kind kind)
{
    using Kind = CacheError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return QLatin1StringView("cannot-open");
    case Kind::InUse:
        return QLatin1StringView("in-use");
    case Kind::Damaged:
        return QLatin1StringView("damaged");
    case Kind::Full:
        return QLatin1StringView("full");
    case Kind::ReadOnly:
        return QLatin1StringView("read-only");
    case Kind::Io:
        return QLatin1StringView("io");
    case Kind::NoCipher:
        return QLatin1StringView("no-cipher");
    case Kind::NotOpen:
        return QLatin1StringView("not-open");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
