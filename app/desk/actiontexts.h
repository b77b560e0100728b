// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/domain/rules.h"

#include <QCoreApplication>
#include <QStringList>

namespace Rescind {

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
    /// The intent names nothing.
    [[nodiscard]] static QString namesNothing();

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

    /// See ActionRunner::explainPresentState().
    [[nodiscard]] static QString explainPresentState(ActionKind kind, const Order &order, const QString &lineItemUuid);

    /// Puts sentences together, each with its full stop; empty ones are left out.
    [[nodiscard]] static QString sentences(const QStringList &parts);

private:
    [[nodiscard]] static QString explainLine(ActionKind kind, const LineItem &lineItem);
    [[nodiscard]] static QString shipped(const LineItem &lineItem);
};

} // namespace Rescind
