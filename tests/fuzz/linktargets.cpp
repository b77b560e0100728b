// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "ui/sharing/orderlink.h"
#include "ui/sharing/singleinstance.h"

namespace Rescind::Fuzz {

void feedLinks(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto link = OrderLink::parse(text)) {
        demand(OrderLink::isMeant(text), "a link is meant as one");
        demand(OrderLink::parse(link->text()) == link, "a link says what it names");
    }
    if (const auto handover = SingleInstance::Handover::fromLine(bytes))
        demand(SingleInstance::Handover::fromLine(handover->line()) == handover, "what is handed over arrives");
}

} // namespace Rescind::Fuzz
