// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/privatefile.h"

#include "app/domain/ownersfiles.h"

#include <QSaveFile>

namespace Rescind::PrivateFile {

bool makeFile(const QString &file)
{
    return OwnersFiles::create(file) || OwnersFiles::keep(QFileInfo(file));
}

bool write(const QString &file, const QByteArray &contents)
{
    // QSaveFile gives its temporary file the mode of the one it replaces, and 0644 when there is none; so there is one.
    if (!makeFile(file))
        return false;
    QSaveFile replacement(file);
    return replacement.open(QFile::WriteOnly) && replacement.write(contents) == contents.size() && replacement.commit();
}

} // namespace Rescind::PrivateFile
