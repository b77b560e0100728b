// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words for each reason of rules.h.

#include "app/domain/rules.h"

namespace Rescind {

namespace {

class RefusalTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Refusal)
};

// "It is already cancelled." or "It is already cancelled: <detail>."
QString sentence(const QString &plain, const QString &withDetail, const QString &detail)
{
    return detail.isEmpty() ? plain : withDetail.arg(detail);
}

} // namespace

bool concernsAccount(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotSignedIn:
    case RefusalReason::NeedsRetailer:
    case RefusalReason::NeedsSupplier:
    case RefusalReason::LacksPermission:
    case RefusalReason::NotInRelease:
        return true;
    case RefusalReason::NotYourLine:
    case RefusalReason::NoLines:
    case RefusalReason::LineNotInOrder:
    case RefusalReason::Shipped:
    case RefusalReason::AlreadyCancelled:
    case RefusalReason::AlreadyRequested:
    case RefusalReason::AlreadyRejected:
    case RefusalReason::AnotherActionHeld:
    case RefusalReason::AnotherActionUnderWay:
    case RefusalReason::OutcomeUnknown:
        return false;
    }
    Q_UNREACHABLE();
}

QString displayText(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::NotSignedIn:
        return RefusalTexts::tr("You are not signed in.");
    case RefusalReason::NeedsRetailer:
        return RefusalTexts::tr("Your account is a supplier's; only the retailer can ask for a cancellation.");
    case RefusalReason::NeedsSupplier:
        return RefusalTexts::tr(
            "Your account is a retailer's; only the supplier can confirm or reject a cancellation.");
    case RefusalReason::LacksPermission:
        return sentence(RefusalTexts::tr("Your account lacks a permission that this needs."),
                        RefusalTexts::tr("Your account lacks the permission %1."), refusal.detail);
    case RefusalReason::NotInRelease:
        return RefusalTexts::tr("Release V1 of the API has no way to confirm or reject a cancellation.");
    case RefusalReason::NotYourLine:
        return sentence(RefusalTexts::tr("This line is another supplier's."),
                        RefusalTexts::tr("This line is another supplier's: %1."), refusal.detail);
    case RefusalReason::NoLines:
        return RefusalTexts::tr("The server shows no lines in this order that you could act on.");
    case RefusalReason::LineNotInOrder:
        return RefusalTexts::tr("The server shows no such line item in this order.");
    case RefusalReason::Shipped:
        return sentence(RefusalTexts::tr("It has shipped."), RefusalTexts::tr("It has shipped: tracking %1."),
                        refusal.detail);
    case RefusalReason::AlreadyCancelled:
        return sentence(RefusalTexts::tr("It is already cancelled."), RefusalTexts::tr("It is already cancelled, %1."),
                        refusal.detail);
    case RefusalReason::AlreadyRequested:
        return sentence(RefusalTexts::tr("Its cancellation has already been requested."),
                        RefusalTexts::tr("Its cancellation has already been requested, %1."), refusal.detail);
    case RefusalReason::AlreadyRejected:
        return sentence(RefusalTexts::tr("Its cancellation has already been rejected."),
                        RefusalTexts::tr("Its cancellation has already been rejected, %1."), refusal.detail);
    case RefusalReason::AnotherActionHeld:
        return sentence(RefusalTexts::tr("Another action on this line has not been sent yet."),
                        RefusalTexts::tr("Another action on this line has not been sent yet: %1."), refusal.detail);
    case RefusalReason::AnotherActionUnderWay:
        return sentence(RefusalTexts::tr("Another action on this line is under way."),
                        RefusalTexts::tr("Another action on this line is under way: %1."), refusal.detail);
    case RefusalReason::OutcomeUnknown:
        return sentence(
            RefusalTexts::tr("What became of an earlier action on this line is not known; it may have arrived."),
            RefusalTexts::tr("What became of an earlier action on this line is not known; it may have arrived: %1."),
            refusal.detail);
    }
    Q_UNREACHABLE();
}

QString advice(const Refusal &refusal, ActionKind kind)
{
    switch (refusal.reason) {
    case RefusalReason::NotSignedIn:
        return RefusalTexts::tr("Sign in first.");
    case RefusalReason::NeedsRetailer:
        return RefusalTexts::tr("Ask the retailer who placed the order, or sign in with a retailer's account.");
    case RefusalReason::NeedsSupplier:
        return RefusalTexts::tr(
            "The supplier answers requests; wait for the answer, or sign in with the supplier's account.");
    case RefusalReason::LacksPermission:
        return RefusalTexts::tr("Ask your organisation's administrator for it, then sign in again.");
    case RefusalReason::NotInRelease:
        return RefusalTexts::tr("Sign in again with the release Timpanogos, which has it.");
    case RefusalReason::NotYourLine:
        return RefusalTexts::tr("Only that supplier can answer for it.");
    case RefusalReason::NoLines:
    case RefusalReason::LineNotInOrder:
        return RefusalTexts::tr("Refresh the order and look at its lines again.");
    case RefusalReason::Shipped:
        return isCancel(kind)
                   ? RefusalTexts::tr("It can no longer be cancelled. Ask the customer to refuse the parcel, or "
                                      "arrange a return.")
                   : RefusalTexts::tr("Reject the cancellation and tell the retailer the tracking number.");
    case RefusalReason::AlreadyCancelled:
        return RefusalTexts::tr("There is nothing left to do.");
    case RefusalReason::AlreadyRequested:
        return RefusalTexts::tr("Wait for the supplier's answer, or contact the supplier.");
    case RefusalReason::AlreadyRejected:
        return RefusalTexts::tr("An answer is final. If it was wrong, contact the retailer, who can ask again.");
    case RefusalReason::AnotherActionHeld:
        return RefusalTexts::tr("Undo takes it back; else wait until it has come to an end.");
    case RefusalReason::AnotherActionUnderWay:
        return RefusalTexts::tr("Wait a moment until it has come to an end.");
    case RefusalReason::OutcomeUnknown:
        return RefusalTexts::tr("Refresh the order to find out what it shows now, before anything else is sent.");
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotSignedIn:
        return QLatin1StringView("not-signed-in");
    case RefusalReason::NeedsRetailer:
        return QLatin1StringView("needs-retailer");
    case RefusalReason::NeedsSupplier:
        return QLatin1StringView("needs-supplier");
    case RefusalReason::LacksPermission:
        return QLatin1StringView("lacks-permission");
    case RefusalReason::NotInRelease:
        return QLatin1StringView("not-in-release");
    case RefusalReason::NotYourLine:
        return QLatin1StringView("not-your-line");
    case RefusalReason::NoLines:
        return QLatin1StringView("no-lines");
    case RefusalReason::LineNotInOrder:
        return QLatin1StringView("line-not-in-order");
    case RefusalReason::Shipped:
        return QLatin1StringView("shipped");
    case RefusalReason::AlreadyCancelled:
        return QLatin1StringView("already-cancelled");
    case RefusalReason::AlreadyRequested:
        return QLatin1StringView("already-requested");
    case RefusalReason::AlreadyRejected:
        return QLatin1StringView("already-rejected");
    case RefusalReason::AnotherActionHeld:
        return QLatin1StringView("another-action-held");
    case RefusalReason::AnotherActionUnderWay:
        return QLatin1StringView("another-action-under-way");
    case RefusalReason::OutcomeUnknown:
        return QLatin1StringView("outcome-unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Rescind
