// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Rescind::Sandbox {

/// How `limit` is read; the documentation supports all three.
enum class Paging {
    Count,     ///< that many orders
    Exclusive, ///< up to but without that element
    Inclusive  ///< up to and with that element
};

/// Suppliers that answer by themselves.
struct AutopilotPlan
{
    std::chrono::milliseconds after{};
    int percentRejected = 0;
    bool operator==(const AutopilotPlan &) const = default;
};

struct Options
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 0;
    int orders = 60;
    quint64 seed = 1;
    QString databasePath; ///< empty: in memory
    std::chrono::milliseconds latency{};
    QString marker; ///< how an open request shows; empty: not at all, which is all that is documented
    Paging paging = Paging::Count;
    int pageMax = 500;
    std::chrono::milliseconds tokenLife = std::chrono::hours(2);
    std::optional<AutopilotPlan> autopilot;
    int answerStatus = 204; ///< what confirm and reject answer; the documentation leaves it open
    QString faultsPath;
    bool tls = false;
    QString logPath;
    bool endWithParent = false;
    QDateTime now; ///< invalid: the machine's clock
};

/// What the command line asks for.
struct CommandLine
{
    enum class Wish { Run, ShowText, Complain };
    Wish wish = Wish::Run;
    Options options;
    QString text; ///< what to show, or the complaint
};

/// Needs a QCoreApplication for its translated texts.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace Rescind::Sandbox
