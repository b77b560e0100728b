// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/ordercodec.h"
#include "tests/app/cache/cachesamples.h"

#include <QTest>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

class TestOrderCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain()
    {
        QRandomGenerator chance(11);
        OrderCodec codec;
        for (int round = 0; round < 3000; ++round) {
            // GIVEN any order
            const Order order = round < 100 ? CacheSamples::order(round) : strangeOrder(chance);
            // WHEN it is written and read
            codec.write(order);
            const auto read = OrderCodec::read(codec.clear(), codec.people());
            // THEN it is the same, letter for letter
            QVERIFY(read);
            QVERIFY2(*read == order, qPrintable(QString::number(round)));
            // AND without the key all is there but what is about people
            Order withoutPeople = order;
            forEachText(withoutPeople, [](QString &text, bool isAboutPeople) {
                if (isAboutPeople)
                    text.clear();
            });
            QVERIFY(OrderCodec::readClear(codec.clear()) == withoutPeople);
        }
    }

    void whatIsAboutPeopleIsKeptApart()
    {
        // GIVEN an order with a text of its own in every field
        QRandomGenerator chance(5);
        Order order;
        while (order.lineItems.size() < 3 || order.lineItems[0].parcels.isEmpty()
               || order.lineItems[0].productCodes.isEmpty() || !order.lineItems[0].allocation)
            order = strangeOrder(chance);
        QStringList personal;
        QStringList business;
        int next = 0;
        forEachText(order, [&](QString &text, bool isAboutPeople) {
            text = u"<text %1>"_s.arg(++next);
            (isAboutPeople ? personal : business).append(text);
        });
        // WHEN it is written
        OrderCodec codec;
        codec.write(order);
        // THEN each text is where it belongs, and only there
        const QByteArray clear = codec.clear().toByteArray();
        const QByteArray people = codec.people().toByteArray();
        for (const QString &text : std::as_const(personal)) {
            QVERIFY2(people.contains(text.toUtf8()), qPrintable(text));
            QVERIFY2(!clear.contains(text.toUtf8()), qPrintable(text));
        }
        for (const QString &text : std::as_const(business)) {
            QVERIFY2(clear.contains(text.toUtf8()), qPrintable(text));
            QVERIFY2(!people.contains(text.toUtf8()), qPrintable(text));
        }
        QVERIFY(personal.size() >= 13 + 6);
    }

    void eachFieldCountsForTheContents()
    {
        // GIVEN an order
        const Order order = CacheSamples::order(1);
        OrderCodec codec;
        codec.write(order);
        const QByteArray before = codec.contents().toByteArray();
        // WHEN any one of its texts changes THEN so do the contents
        int texts = 0;
        Order counted = order;
        forEachText(counted, [&texts](QString &, bool) { ++texts; });
        for (int changed = 0; changed < texts; ++changed) {
            Order other = order;
            int at = 0;
            forEachText(other, [&at, changed](QString &text, bool) {
                if (at++ == changed)
                    text += u'x';
            });
            codec.write(other);
            QVERIFY(codec.contents() != before);
        }
        // AND with what is no text
        const auto differs = [&](const auto &change) {
            Order other = order;
            change(other);
            codec.write(other);
            return codec.contents() != before;
        };
        QVERIFY(differs([](Order &other) { other.created = other.created.addMSecs(1); }));
        QVERIFY(differs([](Order &other) { other.created = {}; }));
        QVERIFY(differs([](Order &other) { other.sentToSupplier.reset(); }));
        QVERIFY(differs([](Order &other) { other.sentToSupplier = false; }));
        QVERIFY(differs([](Order &other) { other.lineItems.removeLast(); }));
        QVERIFY(differs([](Order &other) { other.lineItems[0].quantity.reset(); }));
        QVERIFY(differs([](Order &other) { other.lineItems[0].allocation.reset(); }));
        QVERIFY(differs([](Order &other) { other.lineItems[0].allocation->quantityRejected = 5; }));
        QVERIFY(differs([](Order &other) { other.lineItems[0].productCodes.removeLast(); }));
        QVERIFY(differs([](Order &other) { other.lineItems[1].parcels[0].quantity.reset(); }));
    }

    void brokenBytesAreRefused()
    {
        QRandomGenerator chance(3);
        OrderCodec codec;
        codec.write(order(1));
        const QByteArray clear = codec.clear().toByteArray();
        const QByteArray people = codec.people().toByteArray();
        // GIVEN bytes that end early, or go on
        for (qsizetype size = 0; size < clear.size(); ++size)
            QVERIFY(!OrderCodec::readClear(QByteArrayView(clear).first(size)));
        for (qsizetype size = 0; size < people.size(); ++size)
            QVERIFY(!OrderCodec::read(clear, QByteArrayView(people).first(size)));
        QVERIFY(!OrderCodec::readClear(QByteArray(clear + '\0')));
        QVERIFY(!OrderCodec::read(clear, QByteArray(people + '\0')));
        // AND any bytes at all THEN reading them ends, and takes no more memory than they warrant
        for (int round = 0; round < 20000; ++round) {
            QByteArray broken = clear;
            for (int flips = 1 + chance.bounded(4); flips > 0; --flips)
                broken[chance.bounded(static_cast<int>(broken.size()))] = static_cast<char>(chance.bounded(256));
            const auto read = OrderCodec::readClear(broken);
            if (read)
                QVERIFY(read->lineItems.size() <= broken.size());
        }
    }

    void aUuidTakesSixteenBytes()
    {
        ByteWriter writer;
        writer.uuid(uuidOf(1));
        QCOMPARE(writer.size(), 17);
        writer.uuid(uuidOf(1).toUpper());
        QCOMPARE(writer.size(), 34);
        ByteReader reader(writer.bytes());
        QCOMPARE(reader.uuid(), uuidOf(1));
        QCOMPARE(reader.uuid(), uuidOf(1).toUpper());
        QVERIFY(reader.isAtEnd());
        QVERIFY(!uuidBytesOf(u"f81d4fae-7dec-11d0-a765-00a0c91e6bg6"));
        QVERIFY(!uuidBytesOf(u"f81d4fae-7dec-11d0-a765-00a0c91e6bf"));
        QVERIFY(!uuidBytesOf(u"f81d4fae-7dec-11d0-a765+00a0c91e6bf6"));
        QCOMPARE(uuidBytesOf(u"00000000-0000-0000-0000-000000000000")->letters, UuidBytes::Letters::Lower);
    }

    void aNumberIsBoundIn()
    {
        OrderCodec codec;
        codec.write(order(1));
        const QByteArray clear = codec.clear().toByteArray();
        QCOMPARE(codec.boundTo(7).toByteArray(), OrderCodec::bindingOf(7, clear));
        QVERIFY(OrderCodec::bindingOf(8, clear) != OrderCodec::bindingOf(7, clear));
        QCOMPARE(codec.clear(), clear);
    }
};

QTEST_GUILESS_MAIN(TestOrderCodec)
#include "tst_ordercodec.moc"
