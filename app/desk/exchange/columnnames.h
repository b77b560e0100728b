// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Rescind::Exchange {

/// What a column of that name holds, in English or German.
enum class ColumnMeaning {
    OrderUuid,           ///< "order_uuid"
    PurchaseOrderNumber, ///< "PO number", "Bestellnummer", the API's own "purchase_order_id"
    Order,               ///< "order", "Auftrag": either of the two
    LineItemUuid,        ///< "line_item_uuid", "order_item_uuid"
    Item,                ///< "item", "Position"
    AnyUuid,             ///< "uuid", "id"
    Reason               ///< "reason", "Grund", "note"
};

/// @p text as names are compared: letters and digits only, case folded. "PO-Number:" and "po_number" are equal.
[[nodiscard]] QString foldedColumnName(QStringView text);

/// nullopt for a name that is not known.
[[nodiscard]] std::optional<ColumnMeaning> columnMeaning(QStringView name);

} // namespace Rescind::Exchange
