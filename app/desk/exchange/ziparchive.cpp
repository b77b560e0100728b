// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/ziparchive.h"

#include "app/desk/exchange/limits.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace Rescind::Exchange {
namespace {

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

tl::unexpected<ImportError> failure(ImportError::Kind kind)
{
    return tl::unexpected(ImportError{.kind = kind});
}

/// Whether @p unpacked bytes out of @p packed are more than a list would ever need.
bool isBomb(qint64 unpacked, qint64 packed)
{
    return unpacked > Limits::unsuspiciousBytes && unpacked / Limits::unpackedRatio > std::max<qint64>(packed, 1);
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive); // never writes
}

ZipArchive::ZipArchive(const QByteArray &bytes, zip *archive)
    : m_bytes(bytes)
    , m_archive(archive)
{
}

ImportResult<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (!source)
        return failure(ImportError::Kind::Damaged);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return failure(ImportError::Kind::Damaged);
    }
    ZipArchive opened(bytes, archive);
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries > Limits::archiveEntries)
        return failure(ImportError::Kind::UnpacksTooLarge);
    return opened;
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    if (utf8.contains('\0'))
        return -1;
    const zip_int64_t exact = zip_name_locate(m_archive.get(), utf8.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(m_archive.get(), utf8.constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString &name) const
{
    return indexOf(name) >= 0;
}

ImportResult<QByteArray> ZipArchive::read(const QString &name)
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return failure(ImportError::Kind::NotASpreadsheet);
    const auto entry = static_cast<zip_uint64_t>(index);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(m_archive.get(), entry, 0, &facts) != 0)
        return failure(ImportError::Kind::Damaged);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return failure(ImportError::Kind::PasswordProtected);
    // What an archive says of its sizes may be a lie, so they are counted while they come, too.
    const qint64 room = Limits::unpackedBytes - m_unpacked;
    const auto packed
        = static_cast<qint64>(std::min<zip_uint64_t>(facts.comp_size, static_cast<zip_uint64_t>(m_bytes.size())));
    if (facts.size > static_cast<zip_uint64_t>(room) || isBomb(static_cast<qint64>(facts.size), packed))
        return failure(ImportError::Kind::UnpacksTooLarge);

    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), entry, 0));
    if (!file)
        return failure(ImportError::Kind::Damaged);
    QByteArray contents;
    std::array<char, 64 * 1024> chunk;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0)
            return failure(ImportError::Kind::Damaged); // its checksum, too
        if (got == 0)
            break;
        contents.append(chunk.data(), got);
        if (contents.size() > room || isBomb(contents.size(), packed))
            return failure(ImportError::Kind::UnpacksTooLarge);
    }
    m_unpacked += contents.size();
    return contents;
}

} // namespace Rescind::Exchange
