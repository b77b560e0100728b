// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/setaside.h"

#include "app/desk/privatefile.h"

#include <QDateTime>
#include <QFile>

namespace Rescind::PrivateFile {

using namespace Qt::StringLiterals;

QString setAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.damaged-%2"_s.arg(file, stamp);
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1.damaged-%2-%3"_s.arg(file, stamp).arg(number);
    return QFile::rename(file, aside) && makeFile(aside) ? aside : QString();
}

} // namespace Rescind::PrivateFile
