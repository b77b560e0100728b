// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/carriers.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

class TestCarriers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParcelOfAKnownCarrierCanBeFollowed_data();
    void aParcelOfAKnownCarrierCanBeFollowed();
    void whatIsNotUnderstoodMakesNoLink_data();
    void whatIsNotUnderstoodMakesNoLink();
    void everyLinkIsHttpsAndHoldsNothingButTheNumber();
};

namespace {

Parcel parcel(const QString &carrier, const QString &number)
{
    Parcel parcel;
    parcel.shippingCarrier = carrier;
    parcel.trackingNumber = number;
    return parcel;
}

} // namespace

void TestCarriers::aParcelOfAKnownCarrierCanBeFollowed_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const auto ups = u"https://www.ups.com/track?tracknum=1Z999AA10123456784"_s;
    QTest::newRow("UPS") << u"UPS"_s << u"1Z999AA10123456784"_s << u"UPS"_s << ups;
    QTest::newRow("UPS, grouped") << u"ups ground"_s << u"1Z 999 AA1 01 2345 6784"_s << u"UPS"_s << ups;
    QTest::newRow("UPS in full") << u"United Parcel Service, Inc."_s << u"1Z999AA10123456784"_s << u"UPS"_s << ups;
    QTest::newRow("FedEx") << u"FedEx"_s << u"123456789012"_s << u"FedEx"_s
                           << u"https://www.fedex.com/fedextrack/?trknbr=123456789012"_s;
    QTest::newRow("FedEx service") << u"FEDEX_SMARTPOST"_s << u"1234-5678-9012"_s << u"FedEx"_s
                                   << u"https://www.fedex.com/fedextrack/?trknbr=123456789012"_s;
    QTest::newRow("USPS") << u"U.S. Postal Service"_s << u"9400110200881234567890"_s << u"USPS"_s
                          << u"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400110200881234567890"_s;
    QTest::newRow("DHL") << u"DHL eCommerce"_s << u"JD014600003889999999"_s << u"DHL"_s
                         << u"https://www.dhl.com/global-en/home/tracking.html?tracking-id=JD014600003889999999"_s;
}

void TestCarriers::aParcelOfAKnownCarrierCanBeFollowed()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    const auto link = carrierLink(parcel(carrier, number));
    QVERIFY(link);
    QTEST(link->carrier, "name");
    QTEST(link->url.toString(QUrl::FullyEncoded), "address");
}

void TestCarriers::whatIsNotUnderstoodMakesNoLink_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    const auto good = u"1Z999AA10123456784"_s;
    QTest::newRow("no carrier") << QString() << good;
    QTest::newRow("unknown carrier") << u"Acme Freight"_s << good;
    QTest::newRow("part of a word") << u"Groups"_s << good;
    QTest::newRow("two carriers") << u"UPS or FedEx"_s << good;
    QTest::newRow("looks like one") << u"U\u0420S"_s << good; // a Cyrillic letter
    QTest::newRow("hidden direction") << u"UPS\u202E"_s << good;
    QTest::newRow("an address for a name") << u"https://ups.example"_s << u"javascript:alert(1)"_s;
    QTest::newRow("no number") << u"UPS"_s << QString();
    QTest::newRow("too short") << u"UPS"_s << u"12345"_s;
    QTest::newRow("too long") << u"UPS"_s << QString(41, u'1');
    QTest::newRow("another parameter") << u"UPS"_s << u"1Z999AA1&q=evil"_s;
    QTest::newRow("a path") << u"UPS"_s << u"../../1Z999AA1"_s;
    QTest::newRow("a line break") << u"UPS"_s << u"1Z999AA1\n0123"_s;
    QTest::newRow("letters of other scripts") << u"UPS"_s << u"١٢٣٤٥٦٧٨"_s;
    QTest::newRow("nothing but hyphens") << u"UPS"_s << u"- - - - - - - -"_s;
}

void TestCarriers::whatIsNotUnderstoodMakesNoLink()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    QVERIFY(!carrierLink(parcel(carrier, number)));
}

void TestCarriers::everyLinkIsHttpsAndHoldsNothingButTheNumber()
{
    for (const auto &carrier : {u"UPS"_s, u"FedEx"_s, u"USPS"_s, u"DHL"_s}) {
        const auto link = carrierLink(parcel(carrier, u"ABC-123 456"_s));
        QVERIFY(link);
        QCOMPARE(link->url.scheme(), u"https"_s);
        QVERIFY(link->url.userInfo().isEmpty());
        QVERIFY(!link->url.hasFragment());
        QVERIFY(link->url.query().endsWith(u"=ABC123456"_s));
    }
}

QTEST_GUILESS_MAIN(TestCarriers)
#include "tst_carriers.moc"
