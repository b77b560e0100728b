// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <memory>

namespace Rescind {

/// What was done to the files of a directory, as far as a power cut could undo it.
struct DiskHistory
{
    struct Operation
    {
        enum class Type { Create, Delete, Write, Truncate, Sync };
        Type type = Type::Sync;
        int file = 0;  ///< a file keeps its number when its name goes to another
        QString name;  ///< within the directory; for Create and Delete
        qint64 at = 0; ///< where a Write begins, or the size after Truncate
        QByteArray bytes;
        bool directoryToo = false; ///< Sync, Delete: the directory's entries are synced as well
    };

    QMap<QString, QByteArray> before; ///< what was there, and durable, by name
    QList<Operation> operations;
};

/// What may be left of a history after a power cut: what was synced is there; of each later write everything, nothing,
/// or any of its 512-byte sectors, some of them garbage; of entries in the directory made or removed since it was
/// synced, any.
class PowerCut
{
public:
    explicit PowerCut(const DiskHistory &history);

    /// Goes on to the moment when @p operations of them were done. Only forwards.
    void advanceTo(qsizetype operations);
    /// The files by name, as one such cut at this moment leaves them.
    [[nodiscard]] QMap<QString, QByteArray> survivors(QRandomGenerator &chance) const;

private:
    using Operation = DiskHistory::Operation;
    struct File
    {
        QByteArray durable;
        QList<const Operation *> pending;
    };

    void syncDirectory();
    static void apply(QByteArray &bytes, const Operation &operation);
    [[nodiscard]] static QByteArray whatIsLeft(const File &file, QRandomGenerator &chance);

    const DiskHistory &m_history;
    qsizetype m_done = 0;
    QMap<int, File> m_files;
    QMap<QString, int> m_entries; ///< durable
    QList<const Operation *> m_pendingEntries;
};

/// Stands between SQLite and the system's files, as its default, for as long as it lives. It has to be there before the
/// first database is opened, and outlive the last. It can write down what is done to the files of one directory, and
/// let single operations fail. Syncs are only written down: nothing of it has to survive the test.
class CrashingFiles
{
public:
    enum class Fault {
        Full,     ///< the disk is full: writes fail, after half of what they had to write
        ReadOnly, ///< nothing can be written, made or deleted
        Io        ///< the disk fails: whatever is asked of it, reads and locks as well
    };

    CrashingFiles();
    ~CrashingFiles();
    Q_DISABLE_COPY_MOVE(CrashingFiles)

    /// From now on, with what is there in @p directory. Earlier history is dropped.
    void record(const QString &directory);
    /// Ends the recording.
    [[nodiscard]] DiskHistory takeHistory();
    /// How many operations were recorded so far.
    [[nodiscard]] qsizetype recorded() const;

    /// The @p operation th operation that @p fault concerns fails, counted from 0 from now on, and no other; with
    /// @p lasting all those after it, too.
    void failAt(qsizetype operation, Fault fault, bool lasting);
    /// From now on nothing fails any more. True when something has.
    bool heal();

    class Private;

private:
    std::unique_ptr<Private> d;
};

/// Writes the files into @p directory, which is made if need be; removes what else is there.
[[nodiscard]] bool putFiles(const QString &directory, const QMap<QString, QByteArray> &files);
/// What is there.
[[nodiscard]] QMap<QString, QByteArray> filesIn(const QString &directory);

} // namespace Rescind
