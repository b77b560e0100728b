// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

class QCoreApplication;

namespace Rescind {

/// The program's texts, and Qt's own where the system has them, in the person's language; English where there is no
/// translation.
/// @return the way in which the texts now run, for the windows to be laid out in
Qt::LayoutDirection installTranslations(QCoreApplication &application);

} // namespace Rescind
