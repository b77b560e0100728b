// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchreport.h"

#include "app/desk/exchange/reportwriter.h"
#include "ui/batch/worker.h"

#include <QCoreApplication>

namespace Rescind::BatchReport {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::BatchReport)
};

QString title()
{
    return Text::tr("Results");
}

QStringList columns()
{
    return {Text::tr("Row"),       Text::tr("As given"), Text::tr("Action"), Text::tr("Order"), Text::tr("Line item"),
            Text::tr("PO number"), Text::tr("Outcome"),  Text::tr("HTTP"),   Text::tr("Why"),   Text::tr("Reason")};
}

Exchange::Report reportOf(const std::vector<BatchModel::Row> &rows)
{
    Exchange::Report report;
    report.title = title();
    report.columns = columns();
    for (const BatchModel::Row &row : rows) {
        const ActionIntent &intent = row.planned.intent;
        const auto stand = row.state ? BatchGroup(*row.state) : BatchGroup(row.planned.verdict);
        report.rows.append({QString::number(row.planned.row), row.planned.raw, displayText(intent.kind),
                            intent.orderUuid, intent.lineItemUuid, intent.purchaseOrderNumber, displayText(stand),
                            row.http ? QString::number(row.http) : QString(),
                            row.state ? row.message : row.planned.message, intent.reason});
    }
    return report;
}

} // namespace

void save(QObject *context, const std::vector<BatchModel::Row> &rows, const QString &path,
          std::function<void(const Exchange::ExportResult<void> &)> then)
{
    using Exchange::ReportFormat;
    using Exchange::ReportWriter;
    runOnWorker(
        context,
        [rows, path] {
            return ReportWriter::write(path, reportOf(rows), Exchange::reportFormatOf(path).value_or(ReportFormat::Csv),
                                       ReportWriter::delimiterFor(QLocale()));
        },
        std::move(then));
}

void asText(QObject *context, const std::vector<BatchModel::Row> &rows, std::function<void(const QString &)> then)
{
    runOnWorker(
        context, [rows] { return Exchange::ReportWriter::tabSeparated(reportOf(rows)); }, std::move(then));
}

} // namespace Rescind::BatchReport
