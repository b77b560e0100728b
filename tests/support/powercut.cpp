// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crashingfiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Rescind {

PowerCut::PowerCut(const DiskHistory &history)
    : m_history(history)
{
    // Files that were there come first in the numbering: see CrashingFiles::record().
    int number = 0;
    for (auto file = history.before.cbegin(); file != history.before.cend(); ++file) {
        m_files[number].durable = file.value();
        m_entries[file.key()] = number++;
    }
}

void PowerCut::advanceTo(qsizetype operations)
{
    Q_ASSERT(operations >= m_done && operations <= m_history.operations.size());
    for (; m_done < operations; ++m_done) {
        const Operation &operation = m_history.operations.at(m_done);
        File &file = m_files[operation.file];
        switch (operation.type) {
        case Operation::Type::Create:
        case Operation::Type::Delete:
            m_pendingEntries.append(&operation);
            break;
        case Operation::Type::Write:
        case Operation::Type::Truncate:
            file.pending.append(&operation);
            break;
        case Operation::Type::Sync:
            for (const Operation *pending : std::as_const(file.pending))
                apply(file.durable, *pending);
            file.pending.clear();
            break;
        }
        if (operation.directoryToo)
            syncDirectory();
    }
}

void PowerCut::syncDirectory()
{
    for (const Operation *entry : std::as_const(m_pendingEntries)) {
        if (entry->type == Operation::Type::Create)
            m_entries[entry->name] = entry->file;
        else
            m_entries.remove(entry->name);
    }
    m_pendingEntries.clear();
}

void PowerCut::apply(QByteArray &bytes, const Operation &operation)
{
    if (operation.type == Operation::Type::Truncate) {
        const qsizetype before = bytes.size();
        bytes.resize(operation.at);
        if (operation.at > before)
            std::fill(bytes.begin() + before, bytes.end(), '\0');
        return;
    }
    const qsizetype end = operation.at + operation.bytes.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    std::ranges::copy(operation.bytes, bytes.begin() + operation.at);
}

QMap<QString, QByteArray> PowerCut::survivors(QRandomGenerator &chance) const
{
    QMap<QString, int> entries = m_entries;
    for (const Operation *entry : m_pendingEntries) {
        if (chance.bounded(2) == 0)
            continue;
        if (entry->type == Operation::Type::Create)
            entries[entry->name] = entry->file;
        else
            entries.remove(entry->name);
    }
    QMap<QString, QByteArray> left;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        left[entry.key()] = whatIsLeft(m_files.value(entry.value()), chance);
    return left;
}

QByteArray PowerCut::whatIsLeft(const File &file, QRandomGenerator &chance)
{
    enum Way { Nothing, Everything, WholeWrites, Sectors };
    constexpr qint64 sectorSize = 512;
    const int way = chance.bounded(4);
    QByteArray left = file.durable;
    if (way == Nothing)
        return left;
    for (const Operation *operation : file.pending) {
        if (way == Everything || operation->type == Operation::Type::Truncate) {
            if (way == Everything || chance.bounded(2) == 0)
                apply(left, *operation);
            continue;
        }
        if (way == WholeWrites) {
            if (chance.bounded(2) == 0)
                apply(left, *operation);
            continue;
        }
        for (qint64 done = 0; done < operation->bytes.size();) {
            const qint64 at = operation->at + done;
            const qint64 size = std::min(sectorSize - at % sectorSize, operation->bytes.size() - done);
            Operation sector{.type = Operation::Type::Write, .at = at, .bytes = operation->bytes.mid(done, size)};
            done += size;
            const int luck = chance.bounded(10);
            if (luck < 4)
                continue; // lost
            if (luck == 4)
                std::ranges::generate(sector.bytes, [&chance] { return static_cast<char>(chance.bounded(256)); });
            apply(left, sector);
        }
    }
    return left;
}

bool putFiles(const QString &directory, const QMap<QString, QByteArray> &files)
{
    const QDir dir(directory);
    if (!dir.mkpath(QStringLiteral(".")))
        return false;
    const QStringList present = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : present) {
        if (!files.contains(name) && !QFile::remove(dir.filePath(name)))
            return false;
    }
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        QFile file(dir.filePath(each.key()));
        if (!file.open(QFile::WriteOnly) || file.write(each.value()) != each.value().size())
            return false;
    }
    return true;
}

QMap<QString, QByteArray> filesIn(const QString &directory)
{
    QMap<QString, QByteArray> files;
    const QDir dir(directory);
    const QStringList present = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : present) {
        QFile file(dir.filePath(name));
        if (file.open(QFile::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

} // namespace Rescind
