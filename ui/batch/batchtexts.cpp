// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Rescind::BatchTexts {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::BatchWindow)
};

QString timeLeft(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    if (seconds < minute)
        return Text::tr("about %Ln second(s) left", nullptr, static_cast<int>(std::ceil(seconds)));
    if (seconds < 2 * hour)
        return Text::tr("about %Ln minute(s) left", nullptr, static_cast<int>(std::ceil(seconds / minute)));
    return Text::tr("about %Ln hour(s) left", nullptr, static_cast<int>(std::ceil(seconds / hour)));
}

} // namespace

QString deedButton(ActionKind kind, int count)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Ask to cancel %Ln order(s)", nullptr, count);
    case ActionKind::CancelItem:
        return Text::tr("Ask to cancel %Ln item(s)", nullptr, count);
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirm: cancel my part of %Ln order(s)", nullptr, count);
    case ActionKind::RejectOrder:
        return Text::tr("Reject: keep my part of %Ln order(s)", nullptr, count);
    case ActionKind::ConfirmItem:
        return Text::tr("Confirm: cancel %Ln item(s)", nullptr, count);
    case ActionKind::RejectItem:
        return Text::tr("Reject: keep %Ln item(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString question(ActionKind kind, int count)
{
    switch (kind) {
    case ActionKind::CancelOrder:
        return Text::tr("Ask to cancel %Ln order(s)?", nullptr, count);
    case ActionKind::CancelItem:
        return Text::tr("Ask to cancel %Ln item(s)?", nullptr, count);
    case ActionKind::ConfirmOrder:
        return Text::tr("Confirm the cancellation of your part of %Ln order(s)?", nullptr, count);
    case ActionKind::RejectOrder:
        return Text::tr("Reject the cancellation of your part of %Ln order(s)?", nullptr, count);
    case ActionKind::ConfirmItem:
        return Text::tr("Confirm the cancellation of %Ln item(s)?", nullptr, count);
    case ActionKind::RejectItem:
        return Text::tr("Reject the cancellation of %Ln item(s)?", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString consequence(ActionKind kind, int count)
{
    if (isCancel(kind))
        return Text::tr("%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can't be taken "
                        "back.",
                        nullptr, count);
    if (isConfirm(kind))
        return Text::tr("What you confirm is cancelled for good. What has been sent can't be taken back.");
    return Text::tr("What you reject stands as it was ordered. What has been sent can't be taken back.");
}

QString safeButton(ActionKind kind)
{
    return isCancel(kind) ? Text::tr("Leave them as they are") : Text::tr("Don't answer now");
}

QString progress(int done, int all, double perSecond)
{
    const QLocale locale;
    QStringList parts{Text::tr("%1 of %2", "rows").arg(locale.toString(done), locale.toString(all))};
    if (perSecond > 0 && done < all) {
        parts << Text::tr("%1 a second").arg(locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0))
              << timeLeft((all - done) / perSecond);
    }
    return parts.join(u" · "_s);
}

} // namespace Rescind::BatchTexts
