// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Rescind {

/// A table that selects a hundred thousand rows as soon as one, also while assistive software listens.
class LongTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};

} // namespace Rescind
