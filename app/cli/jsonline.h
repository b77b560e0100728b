// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rescind::Cli {

/// One JSON object on one line, its members in the order they were added. Unlike QJsonDocument it keeps that order, and
/// escapes whatever a terminal or a bidirectional layout would act on, so that even a line shown on a terminal is only
/// text.
class JsonLine
{
public:
    void add(QLatin1StringView name, const QString &value);
    void add(QLatin1StringView name, const QList<JsonLine> &objects);
    void add(QLatin1StringView name, const JsonLine &object);
    /// null when there is none
    void addOrNull(QLatin1StringView name, const std::optional<QString> &value);
    void addOrNull(QLatin1StringView name, std::optional<qint64> value);
    void addOrNull(QLatin1StringView name, const std::optional<QStringList> &values);

    /// `{…}` without a line end.
    [[nodiscard]] QByteArray object() const { return '{' + m_members + '}'; }
    /// `{…}` and a line end.
    [[nodiscard]] QByteArray line() const { return object() + '\n'; }

private:
    void addRaw(QLatin1StringView name, const QByteArray &json);

    QByteArray m_members;
};

/// @p text as a JSON string, quotes included.
[[nodiscard]] QByteArray jsonString(QStringView text);

} // namespace Rescind::Cli
