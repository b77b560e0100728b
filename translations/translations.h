// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Rescind {

/// The program's texts, and Qt's own where the system has them, in the person's language; English where there is no
/// translation.
void installTranslations(QCoreApplication &application);

} // namespace Rescind
