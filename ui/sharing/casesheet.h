// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/orderbook.h"
#include "app/domain/actor.h"
#include "app/journal/journalentry.h"
#include "ui/sharing/sheet.h"

#include <memory>

namespace Rescind {

/// Who made a sheet, where and when: it stands on it.
struct SheetOrigin
{
    QString person; ///< empty with a pasted token
    QString organisation;
    QString place; ///< what kind of server, or which
    QDateTime at;  ///< UTC
    Actor actor;   ///< whose words fit them
};

/// What was asked for from this computer, and each step it took.
struct AskedFor
{
    JournalEntry entry;
    QList<JournalTransition> steps;
};

/// All that is known here of one order.
struct CaseFile
{
    Order order;
    QDateTime asOf;
    OurRequests requests;
    QList<AskedFor> askedFor;
    QString journalProblem; ///< why askedFor may lack something; empty when it does not
};

/// Everything a colleague needs who takes a case over.
[[nodiscard]] std::unique_ptr<Sheet> makeCaseSheet(const CaseFile &file, const SheetOrigin &origin);

/// Orders for the warehouse: a row for each line, with a box to tick. Names nobody.
[[nodiscard]] std::unique_ptr<Sheet> makeOrderList(const QList<CachedOrder> &orders, const OurRequests &requests,
                                                   const SheetOrigin &origin);
/// How many rows that has.
[[nodiscard]] qsizetype orderListRows(const QList<CachedOrder> &orders);

} // namespace Rescind
