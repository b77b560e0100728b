// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/exchange/exporterror.h"
#include "app/desk/failurelog.h"
#include "app/desk/preferences.h"
#include "app/domain/actor.h"
#include "app/journal/journalentry.h"

#include <QSize>

namespace Rescind {

/// What a report of a defect says of the program and of the machine it runs on. Made so that there is no place for a
/// secret, a person, an order or a path: enumerations, numbers, and a few words of Qt and the system, which are read
/// through a sieve.
struct DefectFacts
{
    struct Screen
    {
        QSize size; ///< device-independent pixels
        double scale = 1;
    };
    /// What was asked for from this computer, by what became of it.
    struct Asked
    {
        JournalCounts byState;
        bool isReadable = true;
    };

    // Of Qt and the system.
    QString qtVersion;
    QString system;
    QString architecture;
    QString platform; ///< Qt's plugin: xcb, wayland, …
    QString style;
    QString language; ///< as locales are called
    bool isRightToLeft = false;
    QList<Screen> screens;

    // Of the session. Nullopt: nobody is signed in.
    struct Seat
    {
        Account::Place place = Account::Place::Other;
        QUrl server; ///< its host is told only where namesHost says so
        Release release = Release::Timpanogos;
        ActorRole role = ActorRole::Unknown;
        Permissions::Answer mayCancel = Permissions::Answer::NotKnown;
        bool isRemembered = false;
        bool keepsOrders = false; ///< on disk
        int orders = 0;
        int notSearchable = 0;
        int held = 0;
        int underWay = 0;
        int putOff = 0;
        bool standsStill = false;
    };
    std::optional<Seat> seat;
    bool namesHost = false;
    std::optional<Asked> asked; ///< nullopt: not counted yet

    Preferences preferences;
    QString colours; ///< light, dark, system
    bool hasOwnZone = false;
    FailureLog failures;
};

/// A report of a defect: a text in English, whatever the person's language, for whoever mends it.
namespace DefectReport {

/// The whole of it, with room for the person's own words on top.
[[nodiscard]] QString text(const DefectFacts &facts);

/// Lines that may change while the report is read; each begins with its heading, by which it is found again.
inline constexpr QLatin1StringView serverHeading{"Server: "};
inline constexpr QLatin1StringView askedHeading{"Asked for here: "};
[[nodiscard]] QString serverLine(const DefectFacts &facts);
[[nodiscard]] QString askedLine(const std::optional<DefectFacts::Asked> &asked);

/// What a person may have written into it that others need not know.
enum class Private { HomeFolder, UserName, MailAddress, LongNumber, Identifier };
/// Where people are: whose names and paths are looked for.
struct Surroundings
{
    QString homePath;
    QStringList names; ///< of the person: at the system, at the server
};
/// Each kind once.
[[nodiscard]] QList<Private> privateThingsIn(const QString &text, const Surroundings &surroundings);
/// For a sentence, translated: "an e-mail address".
[[nodiscard]] QString displayText(Private what);

/// Replaces @p path as a whole or not at all; only its owner can read it. Synchronous.
[[nodiscard]] Exchange::ExportResult<void> save(const QString &path, const QString &text);

} // namespace DefectReport
} // namespace Rescind
