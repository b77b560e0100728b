// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"
#include "app/journal/journalstate.h"

#include <QCoreApplication>
#include <QStringList>

namespace Rescind {

struct ActionOutcome;

/// What a person is told of a deed: translated, plain, in whole sentences that say what happened, whether anything was
/// sent, and what to do. Names and states in it are server text.
class ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::ActionTexts)

public:
    /// Our own rules said no.
    [[nodiscard]] static QString refusedByRules(ActionKind kind, const Refusal &refusal);
    /// The rules say no now, or the deed would do something else than what the person saw.
    [[nodiscard]] static QString superseded(ActionKind kind, const Decision &now, const Order &order);
    /// The order could not be read beforehand.
    [[nodiscard]] static QString notReadBefore(const ApiError &error);
    /// Stopped by the person before it left.
    [[nodiscard]] static QString stopped();
    [[nodiscard]] static QString putBack();
    /// The intent names nothing.
    [[nodiscard]] static QString namesNothing();
    /// Undone by the person within the undo window.
    [[nodiscard]] static QString undone();
    /// Found held in the journal by a run that does not carry it on.
    [[nodiscard]] static QString leftBehind();
    /// Found in the journal without an outcome; @p message is what was written down then, or empty.
    [[nodiscard]] static QString foundUnknown(const QString &message);
    /// Another program took it from the journal.
    [[nodiscard]] static QString takenElsewhere();
    /// What became of it could not be written down.
    [[nodiscard]] static QString notWritten();
    [[nodiscard]] static QString askedAgain();
    [[nodiscard]] static QString closed();
    /// Sending pauses after several failures in a row, the last of which was @p error.
    [[nodiscard]] static QString pausedByFailures(const std::optional<ApiError> &error);
    /// Sending pauses because the journal can't be written.
    [[nodiscard]] static QString journalTriedAgain();
    /// A later read showed that an open deed has come to @p state.
    [[nodiscard]] static QString learned(ActionKind kind, JournalState state);

    /// The outcome's message for the journal: our own words alone. What the server said may name a customer.
    [[nodiscard]] static QString forRecord(const ActionOutcome &outcome);

    /// The server took it.
    [[nodiscard]] static QString taken(ActionKind kind, ActionState state);
    /// Which lines are not part of it and why; empty when all are.
    [[nodiscard]] static QString leftOut(const Order &order, const Decision &decision);

    /// The server said no. @p after is the order as read afterwards, or null.
    [[nodiscard]] static QString refusedByServer(ActionKind kind, const ApiError &error, bool orderIsKnown,
                                                 const Order *after, const QString &lineItemUuid);
    /// The outcome was not observed; @p readError is why the order could not be read afterwards, if that was tried.
    [[nodiscard]] static QString unobserved(ActionKind kind, const ApiError &error, ActionState state,
                                            bool orderIsKnown, const Order *after, const QString &lineItemUuid,
                                            const std::optional<ApiError> &readError);

    enum class Explains {
        Refusal, ///< and says so where the state does not tell why
        State    ///< nobody refused anything; empty where there is nothing to say
    };
    /// See ActionRunner::explainPresentState().
    [[nodiscard]] static QString explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid,
                                                     Explains what = Explains::Refusal);

    /// Puts sentences together, each with its full stop; empty ones are left out.
    [[nodiscard]] static QString sentences(const QStringList &parts);

private:
    [[nodiscard]] static QString explainLine(ActionKind kind, const LineItem &lineItem, Explains what);
    [[nodiscard]] static QString shipped(const LineItem &lineItem);
};

} // namespace Rescind
