// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtable.h"

namespace Rescind {
namespace {

QItemSelection firstCellOf(const QItemSelection &selection)
{
    QItemSelection first;
    if (!selection.isEmpty())
        first.select(selection.constFirst().topLeft(), selection.constFirst().topLeft());
    return first;
}

} // namespace

void LongTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Qt tells assistive software of the first cell, and lists all of them to find it.
    QTableView::selectionChanged(firstCellOf(selected), firstCellOf(deselected));
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what QTableView adds is done already
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace Rescind
