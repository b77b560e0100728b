// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/bytecodec.h"
#include "app/cache/cachefile.h"
#include "tests/app/cache/cachesamples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 400;

} // namespace

/// What somebody finds who has the files and not the key.
class TestCacheTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void theSearchFindsWhatIsThere()
    {
        // GIVEN texts in the spellings that programs use THEN the search finds them
        const QString name = u"Zoë 佐藤"_s;
        QVERIFY(isFound("xx" + name.toUtf8() + "xx", name));
        QVERIFY(
            isFound(QByteArray("x") + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2), name));
        QVERIFY(!isFound("somebody else", name));
    }

    void nobodyIsFoundInTheFiles()
    {
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        // GIVEN orders, some of which changed since
        VERIFY_RESULT(store.store({orders(count), moment(0), {}}));
        QList<Order> changed = orders(200);
        for (Order &order : changed)
            order.lineItems[0].status = u"Cancelled"_s;
        VERIFY_RESULT(store.store({changed, moment(1), {}}));
        VERIFY_RESULT(store.order(order(5).uuid));
        // THEN what is about people is in none of the files, while it is open and after
        QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
        lookForPeople(1, count);
        // AND the search is one that would find them: what is in clear is found
        const QByteArray bytes = bytesOnDisk(file());
        for (const QString &text : businessTextsOf(7))
            QVERIFY2(isFound(bytes, text), qPrintable(text));
    }

    void nobodyIsFoundAfterItWasClosed()
    {
        {
            CacheStore store(settings(file()));
            VERIFY_RESULT(store.open());
            VERIFY_RESULT(store.store({orders(count), moment(0), {}}));
        }
        lookForPeople(1, count);
    }

    void aPurgeLeavesNoTrace()
    {
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        // GIVEN orders that were stored in small steps and out of order, so that rows were moved about
        for (int first = 1; first <= count; first += 50) {
            VERIFY_RESULT(store.store({orders(50, first), moment(first), {}}));
            QList<Order> grown = orders(20, std::max(1, first - 30));
            for (Order &order : grown)
                order.lineItems.append(order.lineItems);
            VERIFY_RESULT(store.store({grown, moment(first + 1), {}}));
        }
        // WHEN the older half is purged
        const auto gone = store.purge(CacheAge::Created, order(200).created);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->size(), 200);
        // THEN of those not even what is in clear is in any of the files, while it is open and after
        for (int pass = 0; pass < 2; ++pass) {
            const QByteArray bytes = bytesOnDisk(file());
            for (int number = 201; number <= count; ++number) {
                const Order its = order(number);
                for (const QString &text : businessTextsOf(number))
                    QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text));
                const auto uuid = uuidBytesOf(its.uuid);
                QVERIFY(!bytes.contains(QByteArrayView(reinterpret_cast<const char *>(uuid->bytes), 16)));
            }
            QVERIFY(bytes.contains(order(200).purchaseOrderNumber.toUtf8()));
            QVERIFY(!QFileInfo::exists(CacheFile::renewalOf(file())));
            if (pass == 0)
                QVERIFY(store.order(order(199).uuid)->has_value());
        }
        lookForPeople(1, count);
    }

    void nothingIsFoundAfterForgetting()
    {
        CacheStore store(settings(file()));
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.store({orders(count), moment(0), {}}));
        VERIFY_RESULT(store.forget());
        QVERIFY(bytesOnDisk(file()).isEmpty());
        QVERIFY(QDir(m_directory->path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }

    void theKeyIsNotInTheFiles()
    {
        const auto secret = CacheKey::generate();
        VERIFY_RESULT(secret);
        CacheStore store({.file = file(), .key = *secret});
        VERIFY_RESULT(store.open());
        VERIFY_RESULT(store.store({orders(count), moment(0), {}}));
        QVERIFY(!bytesOnDisk(file()).contains(secret->secret().expose().first(8)));
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"cache/orders.sqlite"_s); }

    void lookForPeople(int first, int last)
    {
        const QByteArray bytes = bytesOnDisk(file());
        QVERIFY(bytes.size() > 100000);
        int people = 0;
        for (int number = first; number <= last; number += 2, ++people) {
            for (const QString &text : personalTextsOf(number))
                QVERIFY2(!isFound(bytes, text), qPrintable(text));
        }
        QVERIFY(people >= 150);
        // Nor a word that all of them share.
        for (const QString &text : {u"Persephone"_s, u"Vandergriff"_s, u"Larkspur"_s, u"Wexcombe"_s, u"+44 20"_s,
                                    u"Marchbanks"_s, u"homewares.example"_s, u"Peverell"_s, u"Quillon"_s})
            QVERIFY2(!isFound(bytes, text), qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestCacheTraces)
#include "tst_cachetraces.moc"
