// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/jsonmembers.h"
#include "app/api/textpool.h"
#include "app/domain/order.h"

namespace Rescind {

/// Reads the line items of one document, in the spelling of Timpanogos or of V1.
class LineItemReader
{
public:
    /// @param texts must outlive this
    explicit LineItemReader(Json::TextPool &texts)
        : m_texts(texts)
    {
    }

    /// @param line empty as it is made
    void read(const Json::Object &object, LineItem &line);

private:
    enum Member : std::size_t {
        lineItemUuid,
        status,
        lineItemDesignation,
        itemUuid,
        itemName,
        skuUuid,
        skuId,
        skuName,
        skuTitleVariants,
        productCodes,
        retailerProvidedSkuCost,
        supplier,
        allocation,
        tracking,
        supplierItemNotes,
        retailerItemNotes,
        quantityOrdered,
        uuid,
        orderItemUuid,
        cost,
        supplierUuid,
        supplierName,
        trackingNumbers,
        lineItemSpecialInstructions,
        skuSpecialInstructions,
        memberCount
    };
    enum AllocationMember : std::size_t {
        allocationOrdered,
        allocationAccepted,
        allocationBackordered,
        allocationRejected,
        allocationBackorderDate,
        allocationAllocated,
        allocationMemberCount
    };
    static constexpr Json::Members<memberCount>::Names names{"line_item_uuid",
                                                             "status",
                                                             "line_item_designation",
                                                             "item_uuid",
                                                             "item_name",
                                                             "sku_uuid",
                                                             "sku_id",
                                                             "sku_name",
                                                             "sku_title_variants",
                                                             "product_codes",
                                                             "retailer_provided_sku_cost",
                                                             "supplier",
                                                             "allocation",
                                                             "tracking",
                                                             "supplier_item_notes",
                                                             "retailer_item_notes",
                                                             "quantity_ordered",
                                                             "uuid",
                                                             "order_item_uuid",
                                                             "cost",
                                                             "supplier_uuid",
                                                             "supplier_name",
                                                             "tracking_numbers",
                                                             "line_item_special_instructions",
                                                             "sku_special_instructions"};
    static constexpr Json::Members<allocationMemberCount>::Names allocationNames{
        "quantity_ordered",  "quantity_accepted", "quantity_backordered",
        "quantity_rejected", "backorder_date",    "quantity_allocated"};

    template <typename... Members> [[nodiscard]] QString text(Members... members)
    {
        QString found;
        static_cast<void>(((found = m_texts.text(m_members[members]), !found.isEmpty()) || ...));
        return found;
    }
    [[nodiscard]] QString designation();
    [[nodiscard]] QString variants();
    void readProductCodes(LineItem &line);
    void readSupplier(LineItem &line);
    void readAllocation(LineItem &line);
    void readParcels(const Json::Element *element, LineItem &line);

    Json::TextPool &m_texts;
    Json::Members<memberCount> m_members{names};
    Json::Members<allocationMemberCount> m_allocation{allocationNames};
};

} // namespace Rescind
