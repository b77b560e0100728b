// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/displayzone.h"
#include "ui/style/theme.h"

#include <QByteArray>
#include <QString>

namespace Rescind {

/// How the window looked when it was left: geometry, columns, colours. Holds nothing about people or orders. One small
/// file that only its owner can read.
class WindowSettings
{
public:
    /// @param directory created when missing; empty: nothing is kept
    explicit WindowSettings(const QString &directory);

    [[nodiscard]] QByteArray value(QLatin1StringView key) const;
    void setValue(QLatin1StringView key, const QByteArray &value);
    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);
    /// In which times are shown; this computer's until another was chosen.
    [[nodiscard]] DisplayZone timeZone() const;
    void setTimeZone(const DisplayZone &zone);

private:
    QString m_file;
};

} // namespace Rescind
