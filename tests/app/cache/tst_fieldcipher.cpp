// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/fieldcipher.h"
#include "tests/app/cache/cachesamples.h"

#include <QSet>
#include <QTest>

using namespace Rescind;
using namespace Rescind::CacheSamples;

class TestFieldCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpens()
    {
        auto cipher = FieldCipher::make(key());
        VERIFY_RESULT(cipher);
        for (const qsizetype size : {0, 1, 16, 63, 64, 65, 300, 100000}) {
            // GIVEN a text of any length
            const QByteArray plain(size, 'p');
            // WHEN it is sealed
            QByteArray sealed;
            cipher->seal(plain, "bound", sealed);
            // THEN it is longer by a fixed amount, and opens
            QCOMPARE(sealed.size(), size + FieldCipher::overhead);
            QByteArray opened = "something before";
            QVERIFY(cipher->open(sealed, "bound", opened));
            QCOMPARE(opened, plain);
        }
    }

    void anyChangedBitKeepsItShut()
    {
        auto cipher = FieldCipher::make(key());
        VERIFY_RESULT(cipher);
        // GIVEN a sealed text
        QByteArray sealed;
        cipher->seal("Persephone Vandergriff", "order 7", sealed);
        QByteArray opened;
        // WHEN one bit of it is another THEN it does not open, and nothing of it is told
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY(!cipher->open(changed, "order 7", opened));
            QVERIFY(opened.isEmpty());
        }
        // AND neither when it was cut, or belongs elsewhere
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!cipher->open(QByteArrayView(sealed).first(size), "order 7", opened));
        QVERIFY(!cipher->open(sealed, "order 8", opened));
        QVERIFY(!cipher->open(sealed, "", opened));
        QVERIFY(!cipher->open(sealed, "order 77", opened));
    }

    void anotherKeyDoesNotOpenIt()
    {
        auto one = FieldCipher::make(key('1'));
        auto other = FieldCipher::make(key('2'));
        VERIFY_RESULT(one);
        VERIFY_RESULT(other);
        QByteArray sealed;
        one->seal("text", "bound", sealed);
        QByteArray opened;
        QVERIFY(!other->open(sealed, "bound", opened));
        // Nor can contents be told from their fingerprints.
        QVERIFY(one->fingerprint("text") != other->fingerprint("text"));
        QVERIFY(one->place("text") != other->place("text"));
        QVERIFY(one->place("text") != one->fingerprint("text"));
    }

    void theSameTextNeverLooksTheSame()
    {
        auto cipher = FieldCipher::make(key());
        VERIFY_RESULT(cipher);
        // GIVEN one text sealed more often than nonces are fetched at a time
        QSet<QByteArray> nonces;
        QByteArray sealed;
        for (int i = 0; i < 1000; ++i) {
            cipher->seal("text", "bound", sealed);
            nonces.insert(sealed.first(24));
        }
        // THEN each has a nonce of its own
        QCOMPARE(nonces.size(), 1000);
    }

    void theFormatStaysReadable()
    {
        // GIVEN what an earlier build sealed under a known key
        const auto cipher = FieldCipher::make(key());
        VERIFY_RESULT(cipher);
        const QByteArray sealed = QByteArray::fromHex("f2f071f54ebcab735fdcd971454309e23740155e94c8f9a67090a5ebbbf16dea"
                                                      "af90c4add7c0a1ba7255c7fb31f072d40bb09dadfd");
        // THEN it opens, for a cache outlives the program that wrote it
        QByteArray opened;
        QVERIFY(cipher->open(sealed, "bound", opened));
        QCOMPARE(opened, "sealed before");
        QCOMPARE(cipher->fingerprint("contents"), quint64(0x78c8a796bb5192f3));
        QCOMPARE(cipher->place("value"), quint64(0x187b0e65b304b914));
    }

    void aKeyHasItsSize()
    {
        for (const qsizetype size : {0, 1, 31, 33, 64}) {
            const auto wrong = CacheKey::fromSecret(Secret(QByteArray(size, 'k')));
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().kind, CacheError::Kind::NoCipher);
        }
        const auto one = CacheKey::generate();
        const auto other = CacheKey::generate();
        VERIFY_RESULT(one);
        VERIFY_RESULT(other);
        QCOMPARE(one->secret().size(), CacheKey::size);
        QVERIFY(one->secret() != other->secret());
        QVERIFY(CacheKey::fromSecret(one->secret()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFieldCipher)
#include "tst_fieldcipher.moc"
