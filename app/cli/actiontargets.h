// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/results.h"
#include "app/desk/actionrunner.h"

#include <QObject>

#include <optional>

namespace Rescind::Cli {

class Connection;

/// One thing to act on.
struct ActionTarget
{
    QString given; ///< as the person named it
    ActionIntent intent;
    /// Set when it came to its end before anything could be sent.
    std::optional<ActionReport> ended;
};

/// Turns what the person named into intents: finds the order of a PO number, which must be exactly one, and where the
/// person is to be asked reads what they have to know for their answer. Sends nothing.
class ActionTargets final : public QObject
{
    Q_OBJECT

public:
    /// @param lookFirst read each order, for the question whether to go on
    ActionTargets(const Invocation &invocation, bool lookFirst, Connection &connection, QObject *parent = nullptr);

    /// Ends in resolved().
    void resolve();

    [[nodiscard]] QList<ActionTarget> &targets() { return m_targets; }

Q_SIGNALS:
    void resolved();

private:
    void step();
    void find(const QString &number);
    void look(const QString &orderUuid);
    void take(const Order &order);
    void end(ActionState state, const QString &why, const QString &message, ExitCode exitCode);
    void endByError(const ApiError &error);
    /// What the present step is about: the one target it resolves, or all where --order is resolved for all at once.
    [[nodiscard]] QList<ActionTarget *> current();

    ActionKind m_kind;
    QString m_order; ///< --order of deeds on items
    bool m_lookFirst;
    Connection &m_connection;
    QList<ActionTarget> m_targets;
    qsizetype m_step = 0;
};

/// Drops what names the same as one before it; answers what was dropped, as it was given.
[[nodiscard]] QStringList dropRepeated(QList<ActionTarget> &targets);

} // namespace Rescind::Cli
