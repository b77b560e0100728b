// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sheetoutput.h"

#include "ui/batch/worker.h"
#include "ui/sharing/sheet.h"

#include <QFile>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace Rescind::SheetOutput {
namespace {

using namespace Qt::StringLiterals;
using Exchange::ExportError;
using Exchange::ExportResult;

QPageSize usualPage()
{
    // Where paper is measured in inches, letters are written on Letter.
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

ExportResult<int> writePdf(Sheet &sheet, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const auto cannotWrite = [&] {
        return tl::unexpected(
            ExportError{.kind = ExportError::Kind::CannotWrite, .path = path, .detail = file.errorString()});
    };
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite();
    {
        constexpr double margin = 16;
        constexpr int dotsPerInch = 300;
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(usualPage());
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setTitle(sheet.title());
        writer.setCreator(u"Rescind"_s);
        if (!sheet.paint(writer))
            return cannotWrite();
    }
    if (!file.commit())
        return cannotWrite();
    return sheet.pages();
}

void savePdf(QObject *context, const Maker &maker, const QString &path, const Done &done)
{
    runOnWorker(
        context,
        [maker, path]() -> ExportResult<int> {
            const auto sheet = maker();
            return writePdf(*sheet, path);
        },
        done);
}

void print(QObject *context, const Maker &maker, const std::shared_ptr<QPrinter> &printer, const Done &done)
{
    runOnWorker(
        context,
        [maker, printer]() -> ExportResult<int> {
            const auto sheet = maker();
            printer->setDocName(sheet->title());
            printer->setCreator(u"Rescind"_s);
            if (!sheet->paint(*printer) || printer->printerState() == QPrinter::Error)
                return tl::unexpected(ExportError{
                    .kind = ExportError::Kind::CannotWrite,
                    .path = printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName(),
                    .detail = ExportError::tr("the printer does not take it")});
            return sheet->pages();
        },
        [printer, done](const ExportResult<int> &result) { done(result); });
}

} // namespace Rescind::SheetOutput
