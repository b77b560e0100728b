// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/sandbox/options.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rescind::Sandbox {

/// What the list call asks for, read strictly: the sandbox is there to find a client's mistakes.
struct SearchRequest
{
    enum class SortKey { Date, Status, SkuId };

    qint64 start = 0;
    std::optional<qint64> limit;
    SortKey sortKey = SortKey::Date;
    bool descending = true;
    QStringList allocationStatuses; ///< Unallocated, Allocated, Partial: orders with at least one such line
    QStringList designations;       ///< orders with at least one line of one of them (Timpanogos)
    std::optional<qint64> since;    ///< microseconds, the moment itself included
    std::optional<qint64> until;
    QString descriptionTerm;            ///< words of a SKU's description (Timpanogos)
    QString identifierTerm;             ///< order uuid, PO number or SKU id (V1)
    QString purchaseOrderNumber;        ///< exactly (Timpanogos)
    std::optional<bool> sentToSupplier; ///< (Timpanogos)
    QStringList organisationUuids;      ///< of the other party (Timpanogos)
};

struct ReadSearch
{
    SearchRequest request;
    QString complaint; ///< empty when it could be read
};

/// Members of the other release are skipped, as a server that does not know them would.
[[nodiscard]] ReadSearch readSearch(const QJsonObject &body, Release release);

/// Which part of the result to send.
struct Window
{
    qint64 offset = 0;
    qint64 count = 0;
    bool operator==(const Window &) const = default;
};
/// @param pageMax never more than that; also what an absent limit means
[[nodiscard]] Window windowOf(qint64 start, std::optional<qint64> limit, Paging paging, int pageMax);

} // namespace Rescind::Sandbox
