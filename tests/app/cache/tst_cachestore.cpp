// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/preparedorders.h"
#include "tests/app/cache/cachesamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> numbered(qint64 first, qint64 last)
{
    QList<qint64> all;
    for (qint64 number = first; number <= last; ++number)
        all.append(number);
    return all;
}

} // namespace

/// What the cache keeps, finds and tells of changes.
class TestCacheStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_store = std::make_unique<CacheStore>(settings(file()));
        VERIFY_RESULT(m_store->open());
    }

    void preparedOrdersAreStoredLikeOthers_data()
    {
        QTest::addColumn<char>("seed");
        QTest::newRow("under its key") << 'k';
        QTest::newRow("under another key") << 'x';
    }

    void preparedOrdersAreStoredLikeOthers()
    {
        QFETCH(const char, seed);
        // GIVEN orders that another thread has prepared, one of them without a uuid
        const auto cipher = FieldCipher::make(key(seed));
        VERIFY_RESULT(cipher);
        QRandomGenerator chance(5);
        QList<Order> all = orders(20);
        all.append(strangeOrder(chance));
        all[20].uuid.clear();
        all.append(strangeOrder(chance));
        all[21].uuid = uuidOf(9999);
        const auto prepared = [&cipher](const QList<Order> &its, int minute) {
            return CachePage{its, moment(minute), {}, std::make_shared<const PreparedOrders>(its, *cipher)};
        };
        // WHEN they are stored
        const auto first = m_store->store(prepared(all, 0));
        VERIFY_RESULT(first);
        QCOMPARE(first->added.size(), 21);
        QCOMPARE(first->withoutUuid, 1);
        // THEN each is there, and known again however it comes
        reopen();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i == 20)
                continue;
            const auto found = m_store->order(all.at(i).uuid);
            VERIFY_RESULT(found);
            QVERIFY(found->has_value() && (*found)->order == all.at(i));
        }
        for (const CachePage &page : {CachePage{all, moment(1), {}}, prepared(all, 2)}) {
            const auto again = m_store->store(page);
            VERIFY_RESULT(again);
            QCOMPARE(again->unchanged, first->added);
        }
        // AND a change is one
        all[3].lineItems[0].status = u"Cancelled"_s;
        const auto changed = m_store->store(prepared(all, 3));
        VERIFY_RESULT(changed);
        QCOMPARE(changed->changed, QList<qint64>{first->ids.at(3)});
        const auto found = m_store->order(all.at(3).uuid);
        VERIFY_RESULT(found);
        QVERIFY(found->has_value() && (*found)->order == all.at(3));
    }

    void whatWasStoredIsReadAgain()
    {
        // GIVEN orders as nobody expects them, each with a uuid of its own
        QRandomGenerator chance(23);
        QList<Order> stored;
        for (int number = 0; number < 500; ++number) {
            stored.append(number % 2 == 0 ? order(number) : strangeOrder(chance));
            stored.last().uuid = number % 3 == 0 ? uuidOf(static_cast<quint64>(number)).toUpper()
                                 : number % 5 == 0
                                     ? QString(QChar(0xd800)) + QString::number(number) + QChar(0) + u"ß👍"_s
                                     : uuidOf(static_cast<quint64>(number));
        }
        // WHEN they are stored, and the cache is closed and opened
        const auto changes = m_store->store({stored, moment(), {}});
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, numbered(1, 500));
        reopen();
        // THEN each is there, the same in every field
        const auto byId = m_store->orders(changes->added);
        VERIFY_RESULT(byId);
        QCOMPARE(byId->size(), stored.size());
        for (qsizetype i = 0; i < stored.size(); ++i) {
            QVERIFY2(byId->at(i).order == stored.at(i), qPrintable(QString::number(i)));
            QCOMPARE(byId->at(i).asOf, moment());
            const auto byUuid = m_store->order(stored.at(i).uuid);
            VERIFY_RESULT(byUuid);
            QVERIFY(*byUuid == byId->at(i));
        }
        // AND they are called the same when nothing else is read of them
        const auto byName = m_store->names({3, 1, 9999}, CacheNamesOf::OrdersAndLineItems);
        VERIFY_RESULT(byName);
        QCOMPARE(byName->size(), 2);
        QCOMPARE(byName->at(1).id, 1);
        QCOMPARE(byName->at(1).orderUuid, stored.at(0).uuid);
        QCOMPARE(byName->at(1).purchaseOrderNumber, stored.at(0).purchaseOrderNumber);
        QCOMPARE(byName->at(1).lineItemUuids.size(), stored.at(0).lineItems.size());
        QCOMPARE(byName->at(1).lineItemUuids.constLast(), stored.at(0).lineItems.constLast().uuid);
        const auto ordersOnly = m_store->names(changes->added, CacheNamesOf::Orders);
        VERIFY_RESULT(ordersOnly);
        for (qsizetype i = 0; i < stored.size(); ++i) {
            QCOMPARE(ordersOnly->at(i).orderUuid, stored.at(i).uuid);
            QCOMPARE(ordersOnly->at(i).purchaseOrderNumber, stored.at(i).purchaseOrderNumber);
            QVERIFY(ordersOnly->at(i).lineItemUuids.isEmpty());
        }
        // AND when one goes through all of them
        QList<CachedOrder> walked;
        VERIFY_RESULT(m_store->forEachOrder([&walked](const CachedOrder &each) {
            walked.append(each);
            return walked.size() < 400;
        }));
        QVERIFY(walked == byId->first(400));
        QCOMPARE(m_store->count().value(), 500);
    }

    void onlyChangesAreTold()
    {
        // GIVEN orders that are known
        QList<Order> page = orders(200);
        VERIFY_RESULT(m_store->store({page, moment(0), {}}));
        // WHEN some come again as they were, some otherwise, and some for the first time
        page[3].lineItems[0].status = u"Cancelled"_s;
        page[150].address.city = u"Elsewhere"_s;
        page[151].lineItems.removeLast();
        page += orders(5, 1000);
        const auto changes = m_store->store({page, moment(10), {}});
        // THEN that is what is told
        VERIFY_RESULT(changes);
        QCOMPARE(changes->changed, QList<qint64>({4, 151, 152}));
        QCOMPARE(changes->added, numbered(201, 205));
        QCOMPARE(changes->unchanged.size(), 197);
        // AND each says when it was seen, and when first so
        const auto read = m_store->orders({1, 4, 201});
        VERIFY_RESULT(read);
        QCOMPARE(read->at(0).asOf, moment(10));
        QCOMPARE(read->at(0).changedAt, moment(0));
        QCOMPARE(read->at(1).changedAt, moment(10));
        QVERIFY(read->at(1).order == page.at(3));
        QCOMPARE(read->at(2).changedAt, moment(10));
        // AND it stays so in another run
        reopen();
        const auto again = m_store->store({page, moment(20), {}});
        VERIFY_RESULT(again);
        QCOMPARE(again->unchanged.size(), 205);
        QCOMPARE(m_store->orders({4})->first().asOf, moment(20));
        QCOMPARE(m_store->orders({4})->first().changedAt, moment(10));
    }

    void aListDoesNotTakeAwayWhatOnlyASingleAnswerTells()
    {
        // GIVEN an order known from its own answer
        const Order whole = order(1);
        VERIFY_RESULT(m_store->store({{whole}, moment(0), {}}));
        // WHEN a list tells of it, which has not all
        Order listed = whole;
        listed.sentToSupplier.reset();
        listed.fees.orderTax.clear();
        const auto changes = m_store->store({{listed}, moment(1), {}});
        // THEN nothing has changed
        VERIFY_RESULT(changes);
        QCOMPARE(changes->unchanged, QList<qint64>{1});
        QVERIFY(m_store->orders({1})->first().order == whole);
        // AND what the list does tell counts
        listed.lineItems[0].status = u"Cancelled"_s;
        QCOMPARE(m_store->store({{listed}, moment(2), {}})->changed, QList<qint64>{1});
        Order expected = whole;
        expected.lineItems[0].status = u"Cancelled"_s;
        QVERIFY(m_store->orders({1})->first().order == expected);
    }

    void anAnswerThatWasLongOnItsWayChangesNothing()
    {
        Order fresh = order(1);
        fresh.lineItems[0].status = u"Cancelled"_s;
        VERIFY_RESULT(m_store->store({{fresh}, moment(5), {}}));
        // WHEN what was asked for earlier comes in later
        const auto changes = m_store->store({{order(1)}, moment(4), {}});
        // THEN the newer stays
        VERIFY_RESULT(changes);
        QCOMPARE(changes->unchanged, QList<qint64>{1});
        QVERIFY(m_store->orders({1})->first().order == fresh);
        QCOMPARE(m_store->orders({1})->first().asOf, moment(5));
        // AND neither does the same again make it older
        VERIFY_RESULT(m_store->store({{fresh}, moment(3), {}}));
        QCOMPARE(m_store->orders({1})->first().asOf, moment(5));
    }

    void oneOrderTwiceInAPageIsOne()
    {
        // GIVEN a page that was cut while orders moved: one is in it three times, its PO number going to and fro
        const Order first = order(1);
        Order second = first;
        second.purchaseOrderNumber = u"OTHER-1"_s;
        const auto changes = m_store->store({{first, second, first, order(2)}, moment(), {}});
        // THEN there is one, as it was last, and found as that
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, QList<qint64>({1, 2}));
        QCOMPARE(changes->changed, QList<qint64>({1, 1}));
        QCOMPARE(m_store->count().value(), 2);
        QCOMPARE(m_store->matching(CacheField::PurchaseOrderNumber, first.purchaseOrderNumber)->size(), 1);
        QCOMPARE(m_store->matching(CacheField::PurchaseOrderNumber, u"OTHER-1"_s)->size(), 0);
    }

    void lettersOfAUuidAreOneInEitherCase()
    {
        VERIFY_RESULT(m_store->store({{order(1)}, moment(), {}}));
        Order upper = order(1);
        upper.uuid = upper.uuid.toUpper();
        const auto changes = m_store->store({{upper}, moment(1), {}});
        VERIFY_RESULT(changes);
        QCOMPARE(changes->changed, QList<qint64>{1});
        QCOMPARE(m_store->order(order(1).uuid)->value().order.uuid, upper.uuid);
    }

    void anOrderWithoutUuidIsCountedAndLeftOut()
    {
        Order nameless = order(2);
        nameless.uuid.clear();
        const auto changes = m_store->store({{order(1), nameless}, moment(), {}});
        VERIFY_RESULT(changes);
        QCOMPARE(changes->withoutUuid, 1);
        QCOMPARE(m_store->count().value(), 1);
        QVERIFY(!m_store->order(QString())->has_value());
    }

    void everyValueFindsItsOrders()
    {
        // GIVEN 300 orders, two of them of one PO number
        QList<Order> page = orders(300);
        page[10].purchaseOrderNumber = page[20].purchaseOrderNumber = u"Ärger-00042"_s;
        page[30].lineItems[1].skuId = page[30].lineItems[0].skuId;
        VERIFY_RESULT(m_store->store({page, moment(), {}}));
        const auto ids = [this](CacheField field, const QString &value) {
            QList<qint64> found;
            const auto matching = m_store->matching(field, value);
            for (const CachedOrder &each : matching.value())
                found.append(each.id);
            return found;
        };
        // THEN each of their values finds them
        for (qsizetype i = 0; i < page.size(); i += 7) {
            const QList<qint64> itself{i + 1};
            QCOMPARE(ids(CacheField::OrderUuid, page.at(i).uuid), itself);
            QCOMPARE(ids(CacheField::OrderUuid, page.at(i).uuid.toUpper()), itself);
            for (const LineItem &line : page.at(i).lineItems) {
                QCOMPARE(ids(CacheField::LineItemUuid, line.uuid), itself);
                QVERIFY(ids(CacheField::SkuId, line.skuId.toLower()).contains(i + 1));
                for (const Parcel &parcel : line.parcels)
                    QCOMPARE(ids(CacheField::TrackingNumber, parcel.trackingNumber.toLower()), itself);
            }
        }
        QCOMPARE(ids(CacheField::PurchaseOrderNumber, u"ÄRGER-00042"_s), QList<qint64>({11, 21}));
        QCOMPARE(m_store->matching(CacheField::PurchaseOrderNumber, u"ärger-00042"_s, 1)->size(), 1);
        // AND nothing else does
        QCOMPARE(ids(CacheField::PurchaseOrderNumber, u"42"_s), QList<qint64>());
        QCOMPARE(ids(CacheField::PurchaseOrderNumber, QString()), QList<qint64>());
        QCOMPARE(ids(CacheField::TrackingNumber, page.at(0).purchaseOrderNumber), QList<qint64>());
        QCOMPARE(ids(CacheField::OrderUuid, page.at(0).lineItems.at(0).uuid), QList<qint64>());
        QVERIFY(!m_store->order(uuidOf(999999))->has_value());
    }

    void aChangedValueFindsTheOrderAndTheOldOneDoesNot()
    {
        // GIVEN an order with two lines of one article
        Order before = order(1);
        before.lineItems[1].skuId = before.lineItems[0].skuId;
        VERIFY_RESULT(m_store->store({{before}, moment(0), {}}));
        // WHEN one of them becomes another, and the PO number too
        Order after = before;
        after.lineItems[1].skuId = u"NEW-SKU"_s;
        after.purchaseOrderNumber = u"NEW-PO"_s;
        VERIFY_RESULT(m_store->store({{after}, moment(1), {}}));
        // THEN
        const auto finds
            = [this](CacheField field, const QString &value) { return m_store->matching(field, value)->size() == 1; };
        QVERIFY(finds(CacheField::SkuId, u"new-sku"_s));
        QVERIFY(finds(CacheField::SkuId, before.lineItems[0].skuId));
        QVERIFY(finds(CacheField::PurchaseOrderNumber, u"NEW-PO"_s));
        QVERIFY(!finds(CacheField::PurchaseOrderNumber, before.purchaseOrderNumber));
        QVERIFY(finds(CacheField::LineItemUuid, before.lineItems[2].uuid));
    }

    void aGlanceTellsWhatTheOrderWould()
    {
        QList<Order> page = orders(130);
        page[5].created = {};
        page[6].lineItems[0].designation = u"CancelRequested"_s;
        page[7].lineItems.clear();
        VERIFY_RESULT(m_store->store({page, moment(3), {}}));
        QList<CacheGlance> glances;
        VERIFY_RESULT(m_store->forEachGlance([&glances](const CacheGlance &glance) { glances.append(glance); }));
        QCOMPARE(glances.size(), page.size());
        for (qsizetype i = 0; i < page.size(); ++i) {
            QCOMPARE(glances.at(i).id, i + 1);
            QCOMPARE(glances.at(i).created, page.at(i).created);
            QCOMPARE(glances.at(i).asOf, moment(3));
            QCOMPARE(glances.at(i).changedAt, moment(3));
            QVERIFY(glances.at(i).rollUp == rollUp(page.at(i)));
        }
    }

    void aPurgeTakesTheOldAndLeavesTheRest()
    {
        // GIVEN orders made a minute apart, the highest number first
        VERIFY_RESULT(m_store->store({orders(300), moment(0), {}}));
        VERIFY_RESULT(m_store->setPosition({u"newest"_s, "here"}));
        const QDateTime before = order(200).created;
        // WHEN those made before that moment go
        const auto gone = m_store->purge(CacheAge::Created, before);
        // THEN they are gone, with all that found them
        VERIFY_RESULT(gone);
        QCOMPARE(*gone, numbered(201, 300));
        QCOMPARE(m_store->count().value(), 200);
        QVERIFY(!m_store->order(order(201).uuid)->has_value());
        QVERIFY(m_store->matching(CacheField::LineItemUuid, order(250).lineItems[1].uuid)->isEmpty());
        QVERIFY(m_store->orders({250})->isEmpty());
        // AND the rest is as it was
        QVERIFY(m_store->order(order(200).uuid)->value().order == order(200));
        QCOMPARE(m_store->position(u"newest"_s).value(), "here");
        int glances = 0;
        VERIFY_RESULT(m_store->forEachGlance([&glances](const CacheGlance &) { ++glances; }));
        QCOMPARE(glances, 200);
        // AND nothing is left for another purge, which goes by when they were seen
        QVERIFY(m_store->purge(CacheAge::Created, before)->isEmpty());
        VERIFY_RESULT(m_store->store({orders(50), moment(60), {}}));
        QCOMPARE(m_store->purge(CacheAge::LastSeen, moment(30)).value(), numbered(51, 200));
        reopen();
        QCOMPARE(m_store->count().value(), 50);
        // AND what comes again is new
        QCOMPARE(m_store->store({orders(60), moment(61), {}})->added.size(), 10);
        QVERIFY(m_store->order(order(60).uuid)->value().order == order(60));
    }

    void aPositionGoesWithItsOrders()
    {
        QVERIFY(!m_store->position(u"sync"_s)->has_value());
        VERIFY_RESULT(m_store->store({orders(3), moment(), CachePosition{u"sync"_s, QByteArray("a\0b", 3)}}));
        QCOMPARE(m_store->position(u"sync"_s).value(), QByteArray("a\0b", 3));
        VERIFY_RESULT(m_store->setPosition({u"other"_s, {}}));
        reopen();
        QCOMPARE(m_store->position(u"sync"_s).value(), QByteArray("a\0b", 3));
        QCOMPARE(m_store->position(u"other"_s).value(), QByteArray());
        VERIFY_RESULT(m_store->removePosition(u"sync"_s));
        QVERIFY(!m_store->position(u"sync"_s)->has_value());
        // A person's key is not to be had as a position.
        QVERIFY(!m_store->position(u"proof"_s)->has_value());
    }

    void manyPagesEachHaveTheirResult()
    {
        const QList<CachePage> pages = {{orders(10), moment(0), {}},
                                        {orders(10, 6), moment(1), {}},
                                        {{}, moment(2), CachePosition{u"sync"_s, "end"}}};
        qsizetype next = 0;
        const auto changes
            = m_store->storeAll([&] { return next < pages.size() ? std::optional(pages.at(next++)) : std::nullopt; });
        VERIFY_RESULT(changes);
        QCOMPARE(changes->at(0).added, numbered(1, 10));
        QCOMPARE(changes->at(1).unchanged, numbered(6, 10));
        QCOMPARE(changes->at(1).added, numbered(11, 15));
        QVERIFY(changes->at(2) == CacheChanges());
        QCOMPARE(m_store->orders({6})->first().asOf, moment(1));
        QCOMPARE(m_store->position(u"sync"_s).value(), "end");
    }

    void thousandsArriveInAnyOrder()
    {
        // GIVEN orders in pages, each twice, shuffled
        QList<int> numbers;
        for (int number = 1; number <= 3000; ++number)
            numbers << number << number;
        QRandomGenerator chance(9);
        std::ranges::shuffle(numbers, chance);
        qsizetype added = 0;
        for (qsizetype first = 0; first < numbers.size(); first += 500) {
            QList<Order> page;
            for (const int number : numbers.mid(first, 500))
                page.append(order(number));
            const auto changes = m_store->store({page, moment(static_cast<int>(first)), {}});
            VERIFY_RESULT(changes);
            added += changes->added.size();
            QVERIFY(changes->changed.isEmpty());
        }
        QCOMPARE(added, 3000);
        for (int number = 1; number <= 3000; number += 13)
            QVERIFY(m_store->order(order(number).uuid)->value().order == order(number));
    }

    void withoutBeingOpenNothingIsDone()
    {
        CacheStore closed(settings(file()));
        QCOMPARE(closed.store({orders(1), moment(), {}}).error().kind, CacheError::Kind::NotOpen);
        QCOMPARE(closed.order(order(1).uuid).error().kind, CacheError::Kind::NotOpen);
        QCOMPARE(closed.purge(CacheAge::Created, moment()).error().kind, CacheError::Kind::NotOpen);
        QVERIFY(!closed.order(order(1).uuid).error().message.isEmpty());
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"cache/orders.sqlite"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<CacheStore>(settings(file()));
        const auto start = m_store->open();
        VERIFY_RESULT(start);
        QVERIFY(start->isOnDisk);
        QCOMPARE(start->beginning, CacheBeginning::Kept);
        QCOMPARE(m_store->epoch(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CacheStore> m_store;
};

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cachestore.moc"
