// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/limits.h"
#include "app/desk/exchange/pastedtext.h"
#include "app/desk/exchange/tablereader.h"
#include "tests/app/desk/exchange/xlsxmaker.h"
#include "tests/fuzz/targets.h"

namespace Rescind::Fuzz {

using namespace Exchange;

namespace {

void demandWords(const ImportError &error)
{
    demand(error.text().contains(QStringLiteral("Nothing was sent.")), "an error says that nothing was sent");
}

void demandWhole(const TargetList &list)
{
    for (const Exchange::Target &target : list.targets) {
        switch (target.status) {
        case TargetStatus::Usable:
            demand(!target.reference.value.isEmpty(), "what is usable names something");
            demand(target.reference.value.size() <= Limits::referenceCharacters, "a name is short");
            demand(list.kind == TargetKind::Order || target.reference.form == ReferenceForm::Uuid,
                   "a line item has a uuid");
            break;
        case TargetStatus::Duplicate:
            demand(target.firstRow <= target.row, "the first row comes first");
            break;
        case TargetStatus::Unreadable:
            demand(target.unreadable.has_value(), "what is unreadable has a reason");
            break;
        }
    }
}

void feedTable(const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    if (!table) {
        demandWords(table.error());
        return;
    }
    demand(table->rows.size() <= Limits::rows && table->columnCount() <= Limits::columns, "a list is bounded");
    for (const TargetKind kind : {TargetKind::Order, TargetKind::LineItem}) {
        const auto list = targetsOf(*table, kind);
        if (!list) {
            demandWords(list.error());
            continue;
        }
        demand(list->targets.size() + list->passedOver.size() == table->rows.size(), "no row vanishes");
        demandWhole(*list);
    }
}

} // namespace

void feedCsv(const QByteArray &bytes)
{
    feedTable(bytes);
}

void feedXlsx(const QByteArray &bytes)
{
    feedTable(bytes);
}

void feedXlsxParts(const QByteArray &bytes)
{
    // Behind the archive, through whose checksums nothing wrong would ever come. Stored, which is what takes no time.
    const QList<QByteArray> parts = bytes.split('\f');
    const XlsxMaker maker{.sheetData = parts.value(0),
                          .afterRows = parts.value(1),
                          .sharedTexts = parts.value(2),
                          .formats = parts.value(3),
                          .cellFormats = parts.value(4),
                          .workbookExtra = parts.value(5),
                          .prolog = parts.value(6)};
    feedTable(archiveOf(maker.parts(), Packing::Stored));
}

void feedPastedText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const TargetKind kind : {TargetKind::Order, TargetKind::LineItem}) {
        const auto list = targetsInText(text, kind);
        if (!list)
            demandWords(list.error());
        else
            demandWhole(*list);
    }
}

} // namespace Rescind::Fuzz
