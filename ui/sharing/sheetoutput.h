// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/exporterror.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace Rescind {

class Sheet;

/// Puts sheets on paper or into PDF files. They are made and painted on a worker.
namespace SheetOutput {

using Maker = std::function<std::unique_ptr<Sheet>()>;
using Done = std::function<void(const Exchange::ExportResult<int> &pages)>;

/// Writes a PDF as a whole or not at all, for its owner alone. Synchronous.
[[nodiscard]] Exchange::ExportResult<int> writePdf(Sheet &sheet, const QString &path);

/// Calls @p maker on a worker, which must not touch what the GUI thread may, and writes what it makes.
void savePdf(QObject *context, const Maker &maker, const QString &path, const Done &done);
void print(QObject *context, const Maker &maker, const std::shared_ptr<QPrinter> &printer, const Done &done);

} // namespace SheetOutput
} // namespace Rescind
