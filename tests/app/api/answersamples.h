// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One order in each of the three spellings, every documented member of it, and the other answers.

#include <QByteArray>
#include <QStringBuilder>

namespace Rescind::Samples {

inline QByteArray timpanogosOrder()
{
    return R"json({
    "uuid": "0A1B2C3D-0000-4000-8000-000000000001",
    "purchase_order_id": "0042/7 ä",
    "created_date": "2019-01-31T10:11:12.345678",
    "retailer_provided_order_notes": "Leave at the door",
    "supplier_provided_order_notes": "Packed",
    "retailer": {"name": "Böhm & Töchter", "uuid": "r-1", "user": {"name": "Ann", "email": "ann@example.com"}},
    "address": {"name": "Jürgen\nMüller", "business_name": null, "address1": "1 Main St\r\nBack door", "address2": "",
                "city": "Zürich", "state": "ZH", "postal_code": "08001", "phone_number": "+41 44", "country": "CH"},
    "fees": {"estimated_shipping_cost": "4.95", "drop_ship_fee": "2.00", "order_fee": "1.00"},
    "requested_shipping": {"shipping_carrier": "UPS", "shipping_method": "Ground"},
    "line_items": [
        {"line_item_uuid": "l-1", "status": "HasTracking", "line_item_designation": "ID: 1 Name: HasTracking",
         "item_uuid": "i-1", "item_name": "Lamp", "sku_uuid": "s-1", "sku_id": "SKU-1", "sku_name": "Lamp, red",
         "sku_title_variants": ["red", "large"],
         "product_codes": {"upca": "012345678905", "ean13": null, "isbn": "", "gtin14": "00012345678905", "mpn": "M-1"},
         "retailer_provided_sku_cost": "19.90",
         "supplier": {"uuid": "sup-1", "organization_name": "Lights Ltd."},
         "allocation": {"quantity_ordered": "5", "quantity_accepted": 3, "quantity_backordered": "1",
                        "quantity_rejected": 1, "backorder_date": "2019-03-01"},
         "tracking": [{"tracking_number": "1Z999AA10123456784", "shipping_carrier": "UPS", "shipping_method": "Ground",
                       "shipping_weight": "2.5", "shipping_cost": 4.95, "shipping_date": "2019-02-01",
                       "created_date": "2019-02-01T08:00:00.000001", "quantity": "3", "package_attributes": {"x": 1}}],
         "supplier_item_notes": "Fragile", "retailer_item_notes": "Gift"},
        {"line_item_uuid": "l-2", "status": "Allocated", "line_item_designation": null, "quantity_ordered": "2",
         "allocation": null, "tracking": null, "item_name": null}
    ],
    "a_member_nobody_documented": {"deep": [1, 2, {"er": null}]}
})json";
}

inline QByteArray timpanogosDetail()
{
    return R"json({
    "order_uuid": "0a1b2c3d-0000-4000-8000-000000000001",
    "po_number": 5527771067,
    "created_date": "2019-01-31 10:11:12.345678",
    "sent_to_supplier": true,
    "retailer_provided_order_notes": "Leave at the door",
    "supplier_provided_order_notes": "Packed",
    "retailer": {"uuid": "r-1", "organization_name": "Böhm & Töchter", "order_submitted_by": "Ann"},
    "address": {"name": "Jürgen Müller", "address1": "1 Main St", "city": "Zürich", "postal_code": 8001, "country": "CH"},
    "retailer_provided_fees": {"order_fee": "1.00", "order_tax": "0.40", "shipping_cost": "4.95", "dropship_fee": "2.00"},
    "line_items": [
        {"line_item_uuid": "l-1", "status": "Cancelled", "line_item_designation": "Cancelled", "sku_id": 4711,
         "allocation": {"quantity_ordered": 5}, "tracking": []}
    ]
})json";
}

inline QByteArray v1Order()
{
    return R"json({
    "uuid": "0a1b2c3d-0000-4000-8000-000000000001",
    "purchase_order_id": "0042",
    "created_date": "2019-01-31T10:11:12.345678Z",
    "notes": "Leave at the door",
    "retailer": {"name": "Böhm & Töchter", "uuid": "r-1", "user": {"name": "Ann", "email": "ann@example.com"}},
    "address": {"name": "Jürgen Müller", "city": "Zürich"},
    "fees": {"estimated_shipping_cost": "4.95", "drop_ship_fee": "2.00", "order_fee": "1.00"},
    "requested_shipping": {"shipping_carrier": "UPS", "shipping_method": "Ground"},
    "line_items": [
        {"uuid": "l-1", "status": "Allocated", "item_name": "Lamp", "sku_id": "SKU-1", "cost": "19.90",
         "supplier_uuid": "sup-1", "supplier_name": "Lights Ltd.",
         "allocation": {"quantity_ordered": 5, "quantity_allocated": "4"},
         "tracking_numbers": ["1Z999AA10123456784", "", 9400, {"tracking_number": "1Z2"}],
         "sku_special_instructions": "Gift"}
    ]
})json";
}

inline QByteArray logIn()
{
    return R"json({
    "auth_token": "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b",
    "org_uuid": "o-1", "user_uuid": "u-1", "retailer_uuid": "r-1", "supplier_uuid": "", "org_type": "RETAILER",
    "permission_assignments": {"permissions": [
        {"assigned": true, "permission": {"uuid": "p-1", "name": "view_order", "display_name": "View", "grouping": "x"}},
        {"assigned": false, "permission": {"uuid": "p-2", "name": "export_order"}},
        {"assigned": "true", "permission": {"uuid": "p-3", "name": "cancel_order"}}]}
})json";
}

inline QByteArray pageOf(const QByteArray &order, int total = 1)
{
    return QByteArrayLiteral("{\"total_results\": ") + QByteArray::number(total) + QByteArrayLiteral(", \"orders\": [")
           + order + QByteArrayLiteral("]}");
}

} // namespace Rescind::Samples
