// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/suppliersets.h"

#include "tests/ui/models/orders.h"

#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

OrderSupplier named(const QString &name, bool isAsked = false)
{
    return {{u"id of "_s + name, name}, isAsked};
}

} // namespace

class TestSupplierSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSuppliersAreOneSet();
    void whoIsAskedMakesAnotherSet();
    void suppliersAreTheOnesOfTheLines();
    void setsAreSearchedByPartsOfNames();
    void namesStayAsTheyWereFirstTold();
    void aCopyStaysAsItWas();
};

void TestSupplierSets::theSameSuppliersAreOneSet()
{
    SupplierSets sets;
    QCOMPARE(sets.put({}), SupplierSets::unknown);
    const auto both = sets.put({named(u"Zeta"_s), named(u"Ärmel"_s)});
    QCOMPARE(sets.put({named(u"Ärmel"_s), named(u"Zeta"_s)}), both);
    QVERIFY(sets.put({named(u"Zeta"_s)}) != both);
    QCOMPARE(sets.names(both), QStringList({u"Ärmel"_s, u"Zeta"_s}));
    QCOMPARE(sets.uuids(both), QStringList({u"id of Ärmel"_s, u"id of Zeta"_s}));
    QCOMPARE(sets.sortText(both), std::string_view("armel, zeta"));
    QVERIFY(sets.names(SupplierSets::unknown).isEmpty());
    QVERIFY(sets.sortText(SupplierSets::unknown).empty());
    QCOMPARE(sets.count(), 3U);
}

void TestSupplierSets::whoIsAskedMakesAnotherSet()
{
    SupplierSets sets;
    const auto asked = sets.put({named(u"A"_s, true), named(u"B"_s)});
    QVERIFY(asked != sets.put({named(u"A"_s), named(u"B"_s)}));
    QVERIFY(sets.isAskedOf(asked, u"ID OF A"_s));
    QVERIFY(!sets.isAskedOf(asked, u"id of B"_s));
    QVERIFY(!sets.isAskedOf(SupplierSets::unknown, u"id of A"_s));
}

void TestSupplierSets::suppliersAreTheOnesOfTheLines()
{
    auto order = TestOrders::order(1, 4);
    order.lineItems[1].status = u"PendingCancel"_s;
    order.lineItems[2].supplier = {{}, u"Without a number"_s};
    order.lineItems[3].supplier = {};
    const auto suppliers = OrderSupplier::of(order);
    QCOMPARE(suppliers.size(), 2);
    QCOMPARE(suppliers[0].supplier.name, u"Acme Supply"_s);
    QVERIFY(suppliers[0].isAsked);
    QCOMPARE(suppliers[1].supplier.name, u"Without a number"_s);
    QVERIFY(!suppliers[1].isAsked);
}

void TestSupplierSets::setsAreSearchedByPartsOfNames()
{
    SupplierSets sets;
    const auto id = sets.put({named(u"Calder Ceramics"_s), named(u"Größe & Söhne"_s)});
    QVERIFY(sets.isNamed(id, "cera"));
    QVERIFY(sets.isNamed(id, "grosse"));
    QVERIFY(!sets.isNamed(id, "ceramics, gr"));
    QVERIFY(sets.isNamed(id, "id of calder ceramics"));
    QVERIFY(!sets.isNamed(id, "id of calder"));
    QCOMPARE(sets.suppliers().size(), 2);
    QCOMPARE(sets.suppliers().constFirst().name, u"Calder Ceramics"_s);
}

void TestSupplierSets::namesStayAsTheyWereFirstTold()
{
    SupplierSets sets;
    const auto id = sets.put({{{u"X"_s, u"First"_s}, false}});
    QCOMPARE(sets.put({{{u"x"_s, u"Second"_s}, false}}), id);
    QCOMPARE(sets.names(id), QStringList(u"First"_s));
    // Without a name the number stands for it.
    QCOMPARE(sets.names(sets.put({{{u"Y"_s, {}}, false}})), QStringList(u"Y"_s));
}

void TestSupplierSets::aCopyStaysAsItWas()
{
    SupplierSets sets;
    const auto id = sets.put({named(u"A"_s)});
    const auto before = sets;
    const auto later = sets.put({named(u"B"_s)});
    QCOMPARE(before.count(), later);
    QCOMPARE(before.names(id), QStringList(u"A"_s));
    QCOMPARE(sets.names(later), QStringList(u"B"_s));
}

QTEST_APPLESS_MAIN(TestSupplierSets)
#include "tst_suppliersets.moc"
