// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <algorithm>

namespace Rescind::Sandbox {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method; ///< "OTHER" for a verb that HTTP servers need not know
    QByteArray path;   ///< percent-encoded, as it came
    HttpHeaders headers;
    QByteArray body;

    /// The first header of that name, or nothing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        const auto it = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        return it == headers.cend() ? QByteArray() : it->second;
    }
};

struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType; ///< empty: none is sent
    HttpHeaders headers;
};

} // namespace Rescind::Sandbox
