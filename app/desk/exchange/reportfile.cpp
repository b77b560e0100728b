// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/reportfile.h"

#include "app/desk/exchange/reportsheet.h"

#include <QSaveFile>

namespace Rescind::Exchange {
namespace {

/// Where a report is to be, before it is there.
class Place
{
public:
    explicit Place(const QString &path)
        : m_file(path)
    {
        m_file.setDirectWriteFallback(false);
    }

    /// Its permissions are set before the first byte.
    [[nodiscard]] ExportResult<void> open()
    {
        return answer(m_file.open(QFile::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] ExportResult<void> write(const QByteArray &bytes)
    {
        return answer(m_file.write(bytes) == bytes.size());
    }
    [[nodiscard]] ExportResult<void> flush() { return answer(m_file.flush()); }
    [[nodiscard]] ExportResult<void> commit() { return answer(m_file.commit()); }

private:
    [[nodiscard]] ExportResult<void> answer(bool succeeded) const
    {
        if (succeeded)
            return {};
        return tl::unexpected(ExportError{
            .kind = ExportError::Kind::CannotWrite, .path = m_file.fileName(), .detail = m_file.errorString()});
    }

    QSaveFile m_file;
};

class CsvFile final : public ReportFile
{
public:
    explicit CsvFile(const Plan &plan)
        : m_place(plan.path)
        , m_columns(plan.columns.size())
        , m_delimiter(plan.delimiter)
    {
    }

    [[nodiscard]] ExportResult<void> begin(const QStringList &columns)
    {
        const auto opened = m_place.open();
        return opened ? m_place.write("\xEF\xBB\xBF" + ReportWriter::csvLine(columns, m_columns, m_delimiter)) : opened;
    }
    ExportResult<void> add(const QStringList &row) override
    {
        return m_place.write(ReportWriter::csvLine(row, m_columns, m_delimiter));
    }
    ExportResult<void> close() override { return m_place.flush(); }
    ExportResult<void> commit() override { return m_place.commit(); }

private:
    Place m_place;
    qsizetype m_columns;
    QChar m_delimiter;
};

class XlsxFile final : public ReportFile
{
public:
    explicit XlsxFile(const Plan &plan)
        : m_place(plan.path)
        , m_sheet(plan.title, plan.columns, ReportSheet::SheetMaker::Rows::OnDisk)
    {
    }

    /// What can't be written in the end should be told of at once.
    [[nodiscard]] ExportResult<void> begin() { return m_place.open(); }
    ExportResult<void> add(const QStringList &row) override { return m_sheet.add(row); }
    ExportResult<void> close() override
    {
        const auto path = m_sheet.close();
        if (!path)
            return tl::unexpected(path.error());
        QFile made(*path);
        const auto cannotRead = [&made] {
            return tl::unexpected(ExportError{.kind = ExportError::Kind::CannotMake, .detail = made.errorString()});
        };
        if (!made.open(QFile::ReadOnly))
            return cannotRead();
        while (!made.atEnd()) {
            constexpr qint64 atOnce = 1024 * 1024;
            const QByteArray some = made.read(atOnce);
            if (some.isEmpty())
                return cannotRead();
            if (auto written = m_place.write(some); !written)
                return written;
        }
        return m_place.flush();
    }
    ExportResult<void> commit() override { return m_place.commit(); }

private:
    Place m_place;
    ReportSheet::SheetMaker m_sheet;
};

} // namespace

ExportResult<std::unique_ptr<ReportFile>> ReportFile::begin(const Plan &plan)
{
    const auto answer = [](auto file, const ExportResult<void> &begun) -> ExportResult<std::unique_ptr<ReportFile>> {
        if (!begun)
            return tl::unexpected(begun.error());
        return file;
    };
    switch (plan.format) {
    case ReportFormat::Csv: {
        auto file = std::make_unique<CsvFile>(plan);
        const auto begun = file->begin(plan.columns);
        return answer(std::move(file), begun);
    }
    case ReportFormat::Xlsx: {
        auto file = std::make_unique<XlsxFile>(plan);
        const auto begun = file->begin();
        return answer(std::move(file), begun);
    }
    }
    Q_UNREACHABLE();
}

} // namespace Rescind::Exchange
