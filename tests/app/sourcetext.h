// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Rescind {

/// C++ without comments, and with empty literals: what a search for words may look at.
[[nodiscard]] QString codeOf(const QString &source);

/// What a source includes, as it is written: `app/domain/order.h`, `QWidget`.
[[nodiscard]] QStringList includesOf(const QString &source);

} // namespace Rescind
