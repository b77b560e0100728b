// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apirequest.h"

#include <QList>

namespace Rescind {

QByteArray verbName(ApiRequest::Verb verb)
{
    switch (verb) {
    case ApiRequest::Verb::Get:
        return QByteArrayLiteral("GET");
    case ApiRequest::Verb::Post:
        return QByteArrayLiteral("POST");
    case ApiRequest::Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case ApiRequest::Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

QByteArray pathSegment(const QString &text)
{
    QByteArray encoded = text.toUtf8().toPercentEncoding();
    if (encoded == "." || encoded == "..")
        encoded.replace('.', "%2E");
    return encoded;
}

bool isAddressable(const QByteArray &path)
{
    if (path.size() < 2 || !path.startsWith('/') || !path.endsWith('/'))
        return false;
    const QList<QByteArray> segments = path.sliced(1, path.size() - 2).split('/');
    for (const QByteArray &segment : segments) {
        const QByteArray meant = QByteArray::fromPercentEncoding(segment);
        if (meant.isEmpty() || meant == "." || meant == "..")
            return false;
    }
    return true;
}

} // namespace Rescind
