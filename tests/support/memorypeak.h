// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Rescind {

/// How far the resident memory of this process rises above what it was when this object was made.
class MemoryPeak
{
public:
    MemoryPeak();

    /// The rise until now in bytes. Nothing where the system does not tell, which is everywhere but on Linux.
    [[nodiscard]] std::optional<qint64> rise() const;

private:
    std::optional<qint64> m_before;
};

} // namespace Rescind
