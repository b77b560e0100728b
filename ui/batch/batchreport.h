// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/exporterror.h"
#include "ui/models/batchmodel.h"

#include <QWidget>

#include <functional>

namespace Rescind::BatchReport {

// What became of each row of a list, for a spreadsheet. Put together on a worker thread, while the list may go on;
// nothing is told when @p context goes before it is ready.

/// XLSX by the name's ending, else CSV as spreadsheet programs here expect it. Only its owner can read the file.
void save(QObject *context, const std::vector<BatchModel::Row> &rows, const QString &path,
          std::function<void(const Exchange::ExportResult<void> &)> then);

/// Rows of cells apart by tabs, none of which a spreadsheet program takes for a formula.
void asText(QObject *context, const std::vector<BatchModel::Row> &rows, std::function<void(const QString &)> then);

} // namespace Rescind::BatchReport
