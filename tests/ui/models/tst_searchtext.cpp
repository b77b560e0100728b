// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"

#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsFoundByWhatItHolds_data();
    void anOrderIsFoundByWhatItHolds();
    void allWordsHaveToOccur();
    void noWordMatchesAcrossTwoFields();
    void accentsAndLetterCaseDoNotMatter();
    void anEmptySearchMatchesEverything();
    void aUuidIsRecognisedAsPeoplePasteIt_data();
    void aUuidIsRecognisedAsPeoplePasteIt();

private:
    static Order remarkableOrder();
};

Order TestSearchText::remarkableOrder()
{
    auto order = TestOrders::order(7);
    order.purchaseOrderNumber = u"000-5527771067"_s;
    order.address.name = u"Zoë Ångström"_s;
    order.address.businessName = u"Straße GmbH"_s;
    auto &line = order.lineItems.first();
    line.itemName = u"蓝色 Mug"_s;
    line.skuId = u"MUG-BLUE-01"_s;
    line.skuName = u"Blue mug, large"_s;
    Parcel parcel;
    parcel.trackingNumber = u"1Z999AA10123456784"_s;
    line.parcels << parcel;
    return order;
}

void TestSearchText::anOrderIsFoundByWhatItHolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("PO number") << u"5527771067"_s << true;
    QTest::newRow("PO number with leading zeros") << u"000-55277"_s << true;
    QTest::newRow("order id") << TestOrders::uuid(0xa, 7) << true;
    QTest::newRow("line id") << TestOrders::uuid(0xb, 700) << true;
    QTest::newRow("customer") << u"ångström"_s << true;
    QTest::newRow("business") << u"strasse"_s << true;
    QTest::newRow("item name in another script") << u"蓝色"_s << true;
    QTest::newRow("SKU") << u"mug-blue"_s << true;
    QTest::newRow("SKU name") << u"blue mug, large"_s << true;
    QTest::newRow("tracking") << u"1z999aa1"_s << true;
    QTest::newRow("something else") << u"teapot"_s << false;
    QTest::newRow("one letter more") << u"55277710671"_s << false;
}

void TestSearchText::anOrderIsFoundByWhatItHolds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(SearchWords(typed).match(searchableText(remarkableOrder())), found);
}

void TestSearchText::allWordsHaveToOccur()
{
    const auto text = searchableText(remarkableOrder());
    QVERIFY(SearchWords(u"  mug   ångström ").match(text));
    QVERIFY(!SearchWords(u"mug teapot").match(text));
}

void TestSearchText::noWordMatchesAcrossTwoFields()
{
    Order order;
    order.purchaseOrderNumber = u"12"_s;
    order.uuid = u"34"_s;
    QVERIFY(!SearchWords(u"1234").match(searchableText(order)));
}

void TestSearchText::accentsAndLetterCaseDoNotMatter()
{
    QCOMPARE(foldedText(u"ZOË"), foldedText(u"zoe"));
    QCOMPARE(foldedText(u"ＰＯ１２"), u"po12"_s);
    QCOMPARE(foldedText(u"ﬁle"), u"file"_s);
}

void TestSearchText::anEmptySearchMatchesEverything()
{
    QVERIFY(SearchWords(u"   ").isEmpty());
    QVERIFY(SearchWords().match(u"anything"));
}

void TestSearchText::aUuidIsRecognisedAsPeoplePasteIt_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("uuid");
    const auto plain = u"6fa459ea-ee8a-3ca4-894e-db77e160355e"_s;
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("white space around") << u" %1\n"_s.arg(plain) << plain;
    QTest::newRow("upper case") << plain.toUpper() << plain;
    QTest::newRow("braces") << u"{%1}"_s.arg(plain) << plain;
    QTest::newRow("a PO number") << u"5527771067"_s << QString();
    QTest::newRow("too long") << QString(plain + u'0') << QString();
    QTest::newRow("not hexadecimal") << QString(plain).replace(u'6', u'g') << QString();
}

void TestSearchText::aUuidIsRecognisedAsPeoplePasteIt()
{
    QFETCH(QString, pasted);
    QFETCH(QString, uuid);
    QCOMPARE(uuidFrom(pasted), uuid);
    QCOMPARE(looksLikeUuid(pasted), !uuid.isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
