// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/exchange/importerror.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace Rescind::Exchange {

/// The parts of a ZIP archive in memory, unpacked into memory only and within the limits. Names in it are only ever
/// looked up; none becomes a file's name.
class ZipArchive
{
public:
    /// Shares @p bytes.
    [[nodiscard]] static ImportResult<ZipArchive> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &name) const;
    /// The part @p name, letter case aside. NotASpreadsheet when there is none.
    [[nodiscard]] ImportResult<QByteArray> read(const QString &name);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipArchive(const QByteArray &bytes, zip *archive);
    [[nodiscard]] qint64 indexOf(const QString &name) const;

    QByteArray m_bytes; // before the archive, which reads from it until it is closed
    std::unique_ptr<zip, Closer> m_archive;
    qint64 m_unpacked = 0;
};

} // namespace Rescind::Exchange
