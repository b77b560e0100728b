// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderfilter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rescind {

/// What can stand before a colon in a search.
enum class SearchKey { Status, Supplier, After, Before, Sku, PurchaseOrderNumber, Tracking };

inline constexpr SearchKey allSearchKeys[] = {SearchKey::Status,  SearchKey::Supplier, SearchKey::After,
                                              SearchKey::Before,  SearchKey::Sku,      SearchKey::PurchaseOrderNumber,
                                              SearchKey::Tracking};

/// The word in the person's language; the English one is understood as well.
[[nodiscard]] QString wordOf(SearchKey key);
/// What it is for: "The supplier's name, or a part of it".
[[nodiscard]] QString explanation(SearchKey key);
[[nodiscard]] std::optional<SearchKey> searchKeyFrom(QStringView word);

/// What `status:` can be.
struct SearchStatus
{
    QString word; ///< in the person's language
    OrderFilter filter;
};
[[nodiscard]] const QList<SearchStatus> &allSearchStatuses();
/// The one of this word, in either language; else null.
[[nodiscard]] const SearchStatus *searchStatusFrom(QStringView word);
/// Those whose words begin so, in either language.
[[nodiscard]] QList<const SearchStatus *> searchStatusesBeginning(QStringView part);

/// Whether @p part is somewhere in @p name, letter case and accents aside.
[[nodiscard]] bool isPartOf(QStringView part, QStringView name);

/// The first day that is meant by @p text: 2026-11-20, a date as the person's language writes it, "today", "yesterday",
/// or so many days or weeks ago: 3d, 2w. Invalid when it is none.
[[nodiscard]] QDate searchDateFrom(QStringView text, QDate today);

} // namespace Rescind
