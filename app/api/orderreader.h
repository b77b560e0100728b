// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/jsonmembers.h"
#include "app/api/lineitemreader.h"
#include "app/api/textpool.h"
#include "app/domain/order.h"

#include <tl/expected.hpp>

namespace Rescind {

/// Why an element could not be read as an order.
struct MalformedOrder
{
    QString orderUuid; ///< empty when even that could not be read
    QString reason;    ///< translated, for people
};

/// Reads the orders of one document, in any of the three spellings. To be used as long as the document lives.
class OrderReader
{
public:
    /// @param readsMany whether texts that come again are worth looking for
    explicit OrderReader(bool readsMany);

    /// @param order empty as it is made; of no use where it can't be read
    [[nodiscard]] std::optional<MalformedOrder> read(const Json::Element &element, Order &order);

private:
    enum Member : std::size_t {
        uuid,
        purchaseOrderId,
        createdDate,
        retailerProvidedOrderNotes,
        supplierProvidedOrderNotes,
        retailerMember,
        addressMember,
        feesMember,
        requestedShipping,
        lineItems,
        orderUuid,
        poNumber,
        retailerProvidedNotes,
        supplierProvidedNotes,
        notes,
        retailerProvidedFees,
        sentToSupplier,
        memberCount
    };
    enum RetailerMember : std::size_t {
        retailerName,
        retailerUuid,
        retailerUser,
        retailerRetailerUuid,
        retailerOrganizationName,
        retailerOrderSubmittedBy,
        retailerMemberCount
    };
    enum UserMember : std::size_t { userName, userEmail, userMemberCount };
    enum AddressMember : std::size_t {
        addressName,
        addressBusinessName,
        addressAddress1,
        addressAddress2,
        addressCity,
        addressState,
        addressPostalCode,
        addressPhoneNumber,
        addressCountry,
        addressMemberCount
    };
    enum FeesMember : std::size_t {
        feesEstimatedShippingCost,
        feesDropShipFee,
        feesOrderFee,
        feesOrderTax,
        feesShippingCost,
        feesDropshipFee,
        feesMemberCount
    };
    enum ShippingMember : std::size_t { shippingCarrier, shippingMethod, shippingMemberCount };
    static constexpr Json::Members<memberCount>::Names names{"uuid",
                                                             "purchase_order_id",
                                                             "created_date",
                                                             "retailer_provided_order_notes",
                                                             "supplier_provided_order_notes",
                                                             "retailer",
                                                             "address",
                                                             "fees",
                                                             "requested_shipping",
                                                             "line_items",
                                                             "order_uuid",
                                                             "po_number",
                                                             "retailer_provided_notes",
                                                             "supplier_provided_notes",
                                                             "notes",
                                                             "retailer_provided_fees",
                                                             "sent_to_supplier"};
    static constexpr Json::Members<retailerMemberCount>::Names retailerNames{
        "name", "uuid", "user", "retailer_uuid", "organization_name", "order_submitted_by"};
    static constexpr Json::Members<userMemberCount>::Names userNames{"name", "email"};
    static constexpr Json::Members<addressMemberCount>::Names addressNames{
        "name", "business_name", "address1", "address2", "city", "state", "postal_code", "phone_number", "country"};
    static constexpr Json::Members<feesMemberCount>::Names feesNames{
        "estimated_shipping_cost", "drop_ship_fee", "order_fee", "order_tax", "shipping_cost", "dropship_fee"};
    static constexpr Json::Members<shippingMemberCount>::Names shippingNames{"shipping_carrier", "shipping_method"};

    /// The text of the first that has one.
    template <typename Members, typename... Places> [[nodiscard]] QString text(const Members &members, Places... places)
    {
        QString found;
        static_cast<void>(((found = m_texts.text(members[places]), !found.isEmpty()) || ...));
        return found;
    }
    void readRetailer(Retailer &retailer);
    void readAddress(Address &address);
    void readFees(Fees &fees);
    /// Why they can't be read, if so.
    [[nodiscard]] std::optional<QString> readLines(QList<LineItem> &lines);

    Json::TextPool m_texts;
    LineItemReader m_lines;
    Json::Members<memberCount> m_members{names};
    Json::Members<retailerMemberCount> m_retailer{retailerNames};
    Json::Members<userMemberCount> m_user{userNames};
    Json::Members<addressMemberCount> m_address{addressNames};
    Json::Members<feesMemberCount> m_fees{feesNames};
    Json::Members<shippingMemberCount> m_shipping{shippingNames};
};

/// One order in any of the three spellings.
[[nodiscard]] tl::expected<Order, MalformedOrder> orderFrom(const Json::Element &element);

/// "2019-01-31T10:11:12.123456", with a blank for the T, with or without fraction and "Z" or an offset; without one it
/// is UTC, as the documentation says. Invalid when it is none of these.
[[nodiscard]] QDateTime timestampFrom(QStringView text);

} // namespace Rescind
