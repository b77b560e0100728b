// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

/// Names of the members in the order they were written, of the first object after @p marker. QJsonObject would sort
/// them.
QStringList membersOf(const QByteArray &json, const QByteArray &marker)
{
    QStringList names;
    int depth = 0;
    bool inText = false;
    qsizetype textAt = 0;
    for (auto at = json.indexOf('{', json.indexOf(marker)); at >= 0 && at < json.size(); ++at) {
        const char letter = json[at];
        if (inText) {
            if (letter == '\\') {
                ++at;
            } else if (letter == '"') {
                inText = false;
                if (depth == 1 && at + 1 < json.size() && json[at + 1] == ':')
                    names << QString::fromUtf8(json.sliced(textAt, at - textAt));
            }
        } else if (letter == '"') {
            inText = true;
            textAt = at + 1;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if ((letter == '}' || letter == ']') && --depth == 0) {
            break;
        }
    }
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QStringList uuidsIn(const QJsonObject &page)
{
    QStringList uuids;
    const auto orders = page.value("orders"_L1).toArray();
    for (const auto &order : orders)
        uuids << order.toObject().value("uuid"_L1).toString();
    return uuids;
}

QStringList numbersIn(const QJsonObject &page)
{
    QStringList numbers;
    const auto orders = page.value("orders"_L1).toArray();
    for (const auto &order : orders)
        numbers << order.toObject().value("purchase_order_id"_L1).toString();
    return numbers;
}

} // namespace

/// Orders as they are written and as they are found.
class SandboxOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theTimpanogosListHasItsDocumentedMembers();
    void theTimpanogosDetailHasItsDocumentedMembers();
    void releaseOneHasItsDocumentedMembers();
    void theThreeSpellingsTellTheSameStory();
    void anUnallocatedLineHasNullsWhereNothingIsKnown();
    void everyTextArrivesAsItWasWritten();
    void aPurchaseOrderNumberIsAnyText_data();
    void aPurchaseOrderNumberIsAnyText();
    void aNumberCanBelongToSeveralOrders();

    void aSupplierSeesOnlyOrdersThatConcernIt();
    void theTotalIsTheOrganisationsWhateverMatches();
    void aWordOfTheDescriptionFindsItsOrders();
    void releaseOneFindsByUuidNumberAndSku();
    void membersOfTheOtherReleaseAreSkipped();
    void datesBoundTheResult();
    void eachReleaseTakesItsOwnDatesOnly();
    void allocationAndDesignationFilter();
    void theResultIsSortedAsAsked();
    void organisationsAndSentToSupplierFilter();
    void aMalformedRequestIsABadRequest_data();
    void aMalformedRequestIsABadRequest();
    void limitIsReadInThreeWays_data();
    void limitIsReadInThreeWays();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ShopCalls> m_shop;
};

void SandboxOrdersTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"200"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_shop = std::make_unique<ShopCalls>(*m_sandbox);
}

void SandboxOrdersTest::cleanupTestCase()
{
    m_shop.reset();
    m_sandbox.reset();
}

void SandboxOrdersTest::theTimpanogosListHasItsDocumentedMembers()
{
    const auto body = m_shop->as(u"rita"_s, "POST", "/timp/orders/", R"({"po_number":"5527771110"})").body;
    QCOMPARE(membersOf(body, ""), words("total_results orders"));
    QCOMPARE(
        membersOf(body, "orders"),
        words(
            "uuid purchase_order_id created_date retailer_provided_order_notes supplier_provided_order_notes retailer "
            "address fees requested_shipping line_items"));
    QCOMPARE(membersOf(body, "\"retailer\""), words("name uuid user"));
    QCOMPARE(membersOf(body, "\"user\""), words("name email"));
    QCOMPARE(membersOf(body, "\"address\""),
             words("name business_name address1 address2 city state postal_code phone_number country"));
    QCOMPARE(membersOf(body, "\"fees\""), words("estimated_shipping_cost drop_ship_fee order_fee"));
    QCOMPARE(membersOf(body, "\"requested_shipping\""), words("shipping_carrier shipping_method"));
    QCOMPARE(membersOf(body, "\"line_items\""),
             words("line_item_uuid status line_item_designation item_uuid item_name sku_uuid sku_id sku_name "
                   "sku_title_variants product_codes retailer_provided_sku_cost supplier allocation tracking "
                   "supplier_item_notes retailer_item_notes"));
    QCOMPARE(membersOf(body, "\"product_codes\""), words("upca ean13 isbn gtin14 asin mpn"));
    QCOMPARE(membersOf(body, "\"supplier\""), words("uuid organization_name"));
    QCOMPARE(membersOf(body, "\"allocation\""),
             words("quantity_ordered quantity_accepted quantity_backordered quantity_rejected backorder_date"));
    QCOMPARE(membersOf(body, "\"tracking\""),
             words("tracking_number shipping_carrier shipping_method shipping_weight shipping_cost shipping_date "
                   "created_date quantity package_attributes"));
    // Microseconds, UTC; money as text.
    QVERIFY(body.contains(QByteArray("\"status\":\"HasTracking\",\"line_item_designation\":\"HasTracking\"")));
    QVERIFY(QRegularExpression(uR"("created_date":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")"_s)
                .match(QString::fromUtf8(body))
                .hasMatch());
    QVERIFY(
        QRegularExpression(uR"("retailer_provided_sku_cost":"\d+\.\d\d")"_s).match(QString::fromUtf8(body)).hasMatch());
}

void SandboxOrdersTest::theTimpanogosDetailHasItsDocumentedMembers()
{
    const auto uuid = ShopCalls::uuidOf(m_shop->order(u"5527771110"_s));
    const auto body = m_shop->as(u"rita"_s, "GET", "/timp/orders/" + uuid + '/').body;
    QCOMPARE(membersOf(body, ""),
             words("order_uuid po_number created_date sent_to_supplier retailer_provided_order_notes "
                   "supplier_provided_order_notes retailer address retailer_provided_fees line_items"));
    QCOMPARE(membersOf(body, "\"retailer\""), words("uuid organization_name order_submitted_by"));
    QCOMPARE(membersOf(body, "\"retailer_provided_fees\""), words("order_fee order_tax shipping_cost dropship_fee"));
    QCOMPARE(membersOf(body, "\"allocation\""),
             words("quantity_ordered quantity_allocated quantity_backordered quantity_rejected backorder_date"));
    // The oddities: this one answer writes the designation with an id, quantities as text and money as a number.
    QVERIFY(body.contains("\"line_item_designation\":\"ID: 1 Name: HasTracking\""));
    QVERIFY(QRegularExpression(uR"("quantity_ordered":"\d+")"_s).match(QString::fromUtf8(body)).hasMatch());
    QVERIFY(QRegularExpression(uR"("shipping_cost":\d+\.\d\d,)"_s).match(QString::fromUtf8(body)).hasMatch());
}

void SandboxOrdersTest::releaseOneHasItsDocumentedMembers()
{
    const auto list = m_shop->as(u"rita"_s, "POST", "/orders/", R"({"search_term":"5527771110"})").body;
    const auto uuid = ShopCalls::uuidOf(m_shop->order(u"5527771110"_s));
    const auto detail = m_shop->as(u"rita"_s, "GET", "/orders/" + uuid + '/').body;
    const auto orderMembers
        = words("uuid purchase_order_id created_date notes retailer address fees requested_shipping line_items");
    QCOMPARE(membersOf(list, "orders"), orderMembers);
    QCOMPARE(membersOf(detail, ""), orderMembers);
    const auto lineMembers = words("uuid status item_uuid item_name sku_uuid sku_id sku_name sku_title_variants cost "
                                   "supplier_uuid supplier_name allocation tracking_numbers");
    QCOMPARE(membersOf(list, "\"line_items\""), lineMembers + words("sku_special_instructions"));
    QCOMPARE(membersOf(detail, "\"line_items\""), lineMembers + words("line_item_special_instructions"));
    QCOMPARE(membersOf(list, "\"allocation\""),
             words("quantity_ordered quantity_allocated quantity_backordered quantity_rejected backorder_date"));
    // Nothing but ASCII goes over this wire.
    QVERIFY(std::ranges::all_of(m_shop->as(u"rita"_s, "POST", "/orders/", "{}").body,
                                [](char letter) { return static_cast<uchar>(letter) < 0x80; }));
}

void SandboxOrdersTest::theThreeSpellingsTellTheSameStory()
{
    const auto page = m_shop->list(u"rita"_s, {{u"limit"_s, 200}});
    const auto pageV1 = m_shop->list(u"rita"_s, {{u"limit"_s, 200}}, "/orders/");
    const auto orders = page.value("orders"_L1).toArray();
    QCOMPARE(orders.size(), 200);
    for (int i = 0; i < orders.size(); ++i) {
        const auto list = orders[i].toObject();
        const auto v1 = pageV1.value("orders"_L1).toArray()[i].toObject();
        const QByteArray path = "/timp/orders/" + ShopCalls::uuidOf(list) + '/';
        const auto detail = i % 20 == 0 ? m_shop->as(u"rita"_s, "GET", path).json().object() : QJsonObject();
        QCOMPARE(v1.value("uuid"_L1), list.value("uuid"_L1));
        for (const auto member : {"purchase_order_id"_L1, "created_date"_L1, "retailer"_L1, "address"_L1, "fees"_L1})
            QCOMPARE(v1.value(member), list.value(member));
        const auto lines = list.value("line_items"_L1).toArray();
        for (int position = 0; position < lines.size(); ++position) {
            const auto line = lines[position].toObject();
            const auto lineV1 = v1.value("line_items"_L1).toArray()[position].toObject();
            QCOMPARE(lineV1.value("uuid"_L1), line.value("line_item_uuid"_L1));
            QCOMPARE(lineV1.value("cost"_L1), line.value("retailer_provided_sku_cost"_L1));
            QCOMPARE(lineV1.value("supplier_uuid"_L1).toString(),
                     line.value("supplier"_L1).toObject().value("uuid"_L1).toString());
            QCOMPARE(lineV1.value("tracking_numbers"_L1).toArray().size(), line.value("tracking"_L1).toArray().size());
        }
        if (detail.isEmpty())
            continue;
        QCOMPARE(detail.value("order_uuid"_L1), list.value("uuid"_L1));
        QCOMPARE(detail.value("po_number"_L1), list.value("purchase_order_id"_L1));
        QCOMPARE(detail.value("address"_L1), list.value("address"_L1));
        QCOMPARE(detail.value("line_items"_L1).toArray().size(), lines.size());
    }
}

void SandboxOrdersTest::anUnallocatedLineHasNullsWhereNothingIsKnown()
{
    const auto line = m_shop->order(u"5527771114"_s).value("line_items"_L1).toArray().first().toObject();
    QCOMPARE(line.value("status"_L1).toString(), u"Unallocated"_s);
    for (const auto member : {"line_item_designation"_L1, "supplier"_L1, "allocation"_L1})
        QVERIFY2(line.value(member).isNull(), member.data());
    QVERIFY(line.value("quantity_ordered"_L1).toInt() >= 1);
}

void SandboxOrdersTest::everyTextArrivesAsItWasWritten()
{
    const auto nameOf = [this](const QString &number) {
        return m_shop->order(number).value("address"_L1).toObject().value("name"_L1).toString();
    };
    const auto noteOf = [this](const QString &number, QLatin1StringView member) {
        return m_shop->order(number).value(member).toString();
    };
    QVERIFY(nameOf(u"5527771115"_s).startsWith(u"<b>Robert</b>"_s));
    QVERIFY(nameOf(u"5527771116"_s).contains(QChar(0x202E)));
    QCOMPARE(noteOf(u"5527771117"_s, "supplier_provided_order_notes"_L1).size(), 4'000);
    QVERIFY(nameOf(u"5527771118"_s).contains(u"👩‍👩‍👧‍👦"_s));
    QVERIFY(nameOf(u"5527771119"_s).contains(QChar(u'\0')));
    QVERIFY(noteOf(u"5527771119"_s, "retailer_provided_order_notes"_L1).contains(QChar(u'\u0001')));
    QVERIFY(nameOf(u"5527771120"_s).startsWith(u'='));
    // The same through the release that escapes everything beyond ASCII.
    const auto v1 = m_shop->list(u"rita"_s, {{u"search_term"_s, u"5527771118"_s}}, "/orders/");
    QCOMPARE(
        v1.value("orders"_L1).toArray().first().toObject().value("address"_L1).toObject().value("name"_L1).toString(),
        nameOf(u"5527771118"_s));
}

void SandboxOrdersTest::aPurchaseOrderNumberIsAnyText_data()
{
    QTest::addColumn<QString>("number");
    for (const auto &number : {u"0000123456"_s, u"AF/2026/17"_s, u"AF 2026 18"_s, u"AF%2F19 50%"_s,
                               u"注文-２０２６／１９"_s, u"Заказ № 4711"_s})
        QTest::newRow(qPrintable(number)) << number;
}

void SandboxOrdersTest::aPurchaseOrderNumberIsAnyText()
{
    QFETCH(const QString, number);
    const QByteArray path = "/timp/orders/po/" + number.toUtf8().toPercentEncoding() + '/';
    const auto found = m_shop->as(u"dana"_s, "GET", path).json().array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value("po_number"_L1).toString(), number);
    QCOMPARE(m_shop->order(number).value("purchase_order_id"_L1).toString(), number);
    QCOMPARE(numbersIn(m_shop->list(u"rita"_s, {{u"search_term"_s, number}}, "/orders/")), QStringList{number});
}

void SandboxOrdersTest::aNumberCanBelongToSeveralOrders()
{
    QCOMPARE(m_shop->as(u"rita"_s, "GET", "/timp/orders/po/7700012345/").json().array().size(), 2);
    const auto none = m_shop->as(u"rita"_s, "GET", "/timp/orders/po/nobody-has-this/");
    QCOMPARE(none.status, 200);
    QCOMPARE(none.body, "[]"_ba);
}

void SandboxOrdersTest::aSupplierSeesOnlyOrdersThatConcernIt()
{
    const auto suppliersOf = [](const QJsonObject &order) {
        QStringList names;
        const auto lines = order.value("line_items"_L1).toArray();
        for (const auto &line : lines)
            names << line.toObject().value("supplier"_L1).toObject().value("organization_name"_L1).toString();
        return names;
    };
    const auto page = m_shop->list(u"sam"_s, {{u"limit"_s, 500}});
    const auto orders = page.value("orders"_L1).toArray();
    QCOMPARE(page.value("total_results"_L1).toInt(), orders.size());
    bool sawForeignLine = false;
    for (const auto &order : orders) {
        const auto names = suppliersOf(order.toObject());
        QVERIFY(names.contains(u"Calder Ceramics"_s));
        sawForeignLine = sawForeignLine || names.contains(u"Brightwater Lighting"_s);
    }
    QVERIFY(sawForeignLine); // an order that concerns it is shown whole
    QVERIFY(m_shop->order(u"5527771113"_s, u"sam"_s).isEmpty());
    QVERIFY(!m_shop->order(u"5527771113"_s, u"sue"_s).isEmpty());
    QVERIFY(!m_shop->order(u"HLG-100"_s, u"sam"_s).isEmpty()); // it delivers to both retailers
    QVERIFY(m_shop->order(u"HLG-100"_s, u"rita"_s).isEmpty());
    QCOMPARE(m_shop->list(u"otto"_s, {}).value("total_results"_L1).toInt(), 3);
}

void SandboxOrdersTest::theTotalIsTheOrganisationsWhateverMatches()
{
    const auto page = m_shop->list(u"rita"_s, {{u"po_number"_s, u"5527771067"_s}});
    QCOMPARE(page.value("orders"_L1).toArray().size(), 1);
    QCOMPARE(page.value("total_results"_L1).toInt(), 200);
}

void SandboxOrdersTest::aWordOfTheDescriptionFindsItsOrders()
{
    const auto page = m_shop->list(u"rita"_s, {{u"term"_s, u"TEAPOT"_s}, {u"limit"_s, 200}});
    const auto orders = page.value("orders"_L1).toArray();
    QVERIFY(!orders.isEmpty() && orders.size() < 200);
    for (const auto &order : orders) {
        const auto text = QJsonDocument(order.toObject().value("line_items"_L1).toArray()).toJson();
        QVERIFY(text.contains("Teapot"));
    }
    QVERIFY(numbersIn(m_shop->list(u"rita"_s, {{u"term"_s, u"5527771067"_s}})).isEmpty());
    QVERIFY(numbersIn(m_shop->list(u"rita"_s, {{u"term"_s, u"teapot zeppelin"_s}})).isEmpty());
}

void SandboxOrdersTest::releaseOneFindsByUuidNumberAndSku()
{
    const auto order = m_shop->order(u"5527771067"_s);
    const auto uuid = QString::fromLatin1(ShopCalls::uuidOf(order));
    const auto sku = order.value("line_items"_L1).toArray().first().toObject().value("sku_id"_L1).toString();
    const auto find = [this](const QString &term, const QString &member) {
        return uuidsIn(m_shop->list(u"rita"_s, {{member, term}, {u"limit"_s, 200}}, "/orders/"));
    };
    QCOMPARE(find(uuid, u"search_term"_s), QStringList{uuid});
    QCOMPARE(find(uuid, u"term"_s), QStringList{uuid});
    QCOMPARE(find(u"5527771067"_s, u"search_term"_s), QStringList{uuid});
    QVERIFY(find(sku.toLower(), u"search_term"_s).contains(uuid));
    QCOMPARE(find(u"teapot"_s, u"search_term"_s), QStringList());
}

void SandboxOrdersTest::membersOfTheOtherReleaseAreSkipped()
{
    QCOMPARE(
        numbersIn(m_shop->list(u"rita"_s, {{u"po_number"_s, u"5527771067"_s}, {u"limit"_s, 200}}, "/orders/")).size(),
        200);
    QCOMPARE(numbersIn(m_shop->list(u"rita"_s, {{u"search_term"_s, u"5527771067"_s}, {u"limit"_s, 200}})).size(), 200);
}

void SandboxOrdersTest::datesBoundTheResult()
{
    const auto all = uuidsIn(m_shop->list(u"rita"_s, {{u"limit"_s, 200}}));
    const auto since
        = uuidsIn(m_shop->list(u"rita"_s, {{u"limit"_s, 200}, {u"start_date"_s, u"2026-02-20 00:00:00"_s}}));
    const auto until = uuidsIn(m_shop->list(u"rita"_s, {{u"limit"_s, 200}, {u"end_date"_s, u"2026-02-19 23:59:59"_s}}));
    QVERIFY(!since.isEmpty() && !until.isEmpty());
    QCOMPARE(since + until, all);
    const auto v1
        = m_shop->list(u"rita"_s, {{u"limit"_s, 200}, {u"start_date"_s, u"2026-02-20T00:00:00.000Z"_s}}, "/orders/");
    QCOMPARE(uuidsIn(v1), since);
}

void SandboxOrdersTest::eachReleaseTakesItsOwnDatesOnly()
{
    const QByteArray timpanogos = R"({"start_date":"2026-02-20 00:00:00"})";
    const QByteArray v1 = R"({"start_date":"2026-02-20T00:00:00.000Z"})";
    QCOMPARE(m_shop->as(u"rita"_s, "POST", "/timp/orders/", timpanogos).status, 200);
    QCOMPARE(m_shop->as(u"rita"_s, "POST", "/orders/", v1).status, 200);
    QCOMPARE(m_shop->as(u"rita"_s, "POST", "/timp/orders/", v1).status, 400);
    QCOMPARE(m_shop->as(u"rita"_s, "POST", "/orders/", timpanogos).status, 400);
}

void SandboxOrdersTest::allocationAndDesignationFilter()
{
    const auto everyOrderHas = [this](const QJsonObject &request,
                                      const std::function<bool(const QJsonObject &)> &wanted) {
        auto asked = request;
        asked.insert(u"limit"_s, 200);
        const auto orders = m_shop->list(u"rita"_s, asked).value("orders"_L1).toArray();
        return !orders.isEmpty() && orders.size() < 200 && std::ranges::all_of(orders, [&](const QJsonValue &order) {
            const auto lines = order.toObject().value("line_items"_L1).toArray();
            return std::ranges::any_of(lines, [&](const QJsonValue &line) { return wanted(line.toObject()); });
        });
    };
    const auto designated = [](const QString &name) {
        return [name](const QJsonObject &line) { return line.value("line_item_designation"_L1).toString() == name; };
    };
    for (const auto &name : {u"HasTracking"_s, u"NeedsTracking"_s, u"Backordered"_s, u"Rejected"_s, u"Cancelled"_s}) {
        QVERIFY2(everyOrderHas({{u"line_item_designation"_s, name}}, designated(name)), qPrintable(name));
        QVERIFY(everyOrderHas({{u"line_item_designation"_s, QJsonArray{name}}}, designated(name)));
    }
    const auto accepted = [](const QJsonObject &line) {
        const auto allocation = line.value("allocation"_L1).toObject();
        return std::pair(allocation.value("quantity_accepted"_L1).toInt(),
                         allocation.value("quantity_ordered"_L1).toInt());
    };
    const auto byAllocation = [](const QString &word) {
        return QJsonObject{{u"line_item_allocation_statuses"_s, QJsonArray{word}}};
    };
    QVERIFY(everyOrderHas(byAllocation(u"Unallocated"_s), [](const QJsonObject &line) {
        return line.value("status"_L1).toString() == "Unallocated"_L1;
    }));
    QVERIFY(everyOrderHas(byAllocation(u"Allocated"_s), [&](const QJsonObject &line) {
        return accepted(line).first > 0 && accepted(line).first == accepted(line).second;
    }));
    QVERIFY(everyOrderHas(byAllocation(u"Partial"_s), [&](const QJsonObject &line) {
        return accepted(line).first > 0 && accepted(line).first < accepted(line).second;
    }));
    // No filter is documented that finds open requests, so none does.
    QVERIFY(uuidsIn(m_shop->list(u"rita"_s, {{u"line_item_designation"_s, u"PendingCancel"_s}})).isEmpty());
}

void SandboxOrdersTest::theResultIsSortedAsAsked()
{
    const auto sorted = [this](const QString &key, const QString &directionMember, const QString &direction) {
        return m_shop
            ->list(u"rita"_s,
                   {{u"limit"_s, 200}, {u"sort"_s, QJsonObject{{u"key"_s, key}, {directionMember, direction}}}})
            .value("orders"_L1)
            .toArray();
    };
    const auto columnOf = [](const QJsonArray &orders, const std::function<QString(const QJsonObject &)> &value) {
        QStringList column;
        for (const auto &order : orders)
            column << value(order.toObject());
        return column;
    };
    const auto firstLine = [](QLatin1StringView member) {
        return [member](const QJsonObject &order) {
            return order.value("line_items"_L1).toArray().first().toObject().value(member).toString();
        };
    };
    const auto date = [](const QJsonObject &order) { return order.value("created_date"_L1).toString(); };
    const auto ascends = [](const QStringList &column) { return std::ranges::is_sorted(column); };
    const auto descends = [](const QStringList &column) { return std::ranges::is_sorted(column, std::greater()); };

    QVERIFY(descends(columnOf(m_shop->list(u"rita"_s, {{u"limit"_s, 200}}).value("orders"_L1).toArray(), date)));
    for (const auto &member : {u"dir"_s, u"value"_s}) {
        QVERIFY(ascends(columnOf(sorted(u"date"_s, member, u"asc"_s), date)));
        QVERIFY(descends(columnOf(sorted(u"date"_s, member, u"desc"_s), date)));
        QVERIFY(descends(columnOf(sorted(u"date"_s, member, u"des"_s), date)));
        QVERIFY(ascends(columnOf(sorted(u"status"_s, member, u"asc"_s), firstLine("status"_L1))));
        QVERIFY(descends(columnOf(sorted(u"sku_id"_s, member, u"desc"_s), firstLine("sku_id"_L1))));
    }
}

void SandboxOrdersTest::organisationsAndSentToSupplierFilter()
{
    const auto unsent = m_shop->list(u"rita"_s, {{u"sent_to_supplier"_s, false}, {u"limit"_s, 200}});
    QVERIFY(numbersIn(unsent).contains(u"5527771114"_s));
    QVERIFY(!numbersIn(unsent).contains(u"5527771067"_s));
    const auto supplier = m_shop->order(u"5527771113"_s).value("line_items"_L1).toArray().first().toObject();
    const auto uuid = supplier.value("supplier"_L1).toObject().value("uuid"_L1).toString();
    const auto theirs = m_shop->list(u"rita"_s, {{u"org_uuids"_s, QJsonArray{uuid}}, {u"limit"_s, 200}});
    QVERIFY(numbersIn(theirs).contains(u"5527771113"_s));
    QVERIFY(!numbersIn(theirs).contains(u"5527771112"_s));
}

void SandboxOrdersTest::aMalformedRequestIsABadRequest_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &body :
         {R"({"start":-1})"_ba, R"({"start":"0"})"_ba, R"({"limit":2.5})"_ba, R"({"sort":{"key":"price"}})"_ba,
          R"({"sort":{"key":"date","dir":"sideways"}})"_ba, R"({"start_date":"yesterday"})"_ba, R"({"end_date":7})"_ba,
          R"({"line_item_allocation_statuses":{}})"_ba, R"({"line_item_allocation_statuses":[1]})"_ba,
          R"({"term":[]})"_ba})
        QTest::newRow(body.constData()) << body;
}

void SandboxOrdersTest::aMalformedRequestIsABadRequest()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(m_shop->as(u"rita"_s, "POST", "/timp/orders/", body).status, 400);
}

void SandboxOrdersTest::limitIsReadInThreeWays_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("count") << u"count"_s << 4 << 8;
    QTest::newRow("exclusive") << u"exclusive"_s << 4 << 4;
    QTest::newRow("inclusive") << u"inclusive"_s << 4 << 5;
}

void SandboxOrdersTest::limitIsReadInThreeWays()
{
    QFETCH(const QString, reading);
    QFETCH(const int, first);
    QFETCH(const int, count);
    SandboxProcess sandbox({u"--orders"_s, u"30"_s, u"--paging"_s, reading, u"--page-max"_s, u"10"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    ShopCalls shop(sandbox);
    QStringList all;
    for (int start = 0; start < 30; start += 10)
        all += uuidsIn(shop.list(u"rita"_s, {{u"start"_s, start}}));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 30);

    const auto page = shop.list(u"rita"_s, {{u"start"_s, 4}, {u"limit"_s, 8}});
    QCOMPARE(uuidsIn(page), all.mid(first, count));
    // Neither beyond the page's largest size nor beyond the end is anything to be had.
    QCOMPARE(uuidsIn(shop.list(u"rita"_s, {{u"start"_s, 0}, {u"limit"_s, 29}})).size(), 10);
    QCOMPARE(uuidsIn(shop.list(u"rita"_s, {{u"start"_s, 30}, {u"limit"_s, 40}})).size(), 0);
    QCOMPARE(uuidsIn(shop.list(u"rita"_s, {{u"start"_s, 8}, {u"limit"_s, 2}})).size(), reading == "count"_L1 ? 2 : 0);
}

QTEST_GUILESS_MAIN(SandboxOrdersTest)
#include "tst_sandboxorders.moc"
