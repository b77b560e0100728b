// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/oneshotbody.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rescind;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCanBeReadOnce();
    void itCannotBeRewoundOnceItWasRead();
    void itTellsWhetherItWasRead();
    void itKeepsBytesOfItsOwn();
    void nothingIsReadOnceItIsRevoked();
};

void TestOneShotBody::itCanBeReadOnce()
{
    // GIVEN a body
    OneShotBody body("{\"a\": 1}");
    QVERIFY(body.isSequential());
    QCOMPARE(body.contentLength(), 8);
    QCOMPARE(body.bytesAvailable(), 8);

    // WHEN it is read in parts
    QCOMPARE(body.read(3), QByteArray("{\"a"));
    QCOMPARE(body.read(100), QByteArray("\": 1}"));

    // THEN it is at its end, and its length is what it was
    QVERIFY(body.atEnd());
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
    QCOMPARE(body.contentLength(), 8);
}

void TestOneShotBody::itCannotBeRewoundOnceItWasRead()
{
    // GIVEN a body of which nothing has left WHEN it is rewound THEN nothing happens
    OneShotBody body("{}");
    QVERIFY(body.reset());
    QVERIFY(!body.wasRead());

    // GIVEN one of which a byte has left WHEN it is rewound THEN it refuses, and goes on where it was
    QCOMPARE(body.read(1), QByteArray("{"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray("}"));
    QVERIFY(!body.reset());
    QVERIFY(body.readAll().isEmpty());
}

void TestOneShotBody::itTellsWhetherItWasRead()
{
    // GIVEN a body nobody read
    OneShotBody body("{}");
    const QSignalSpy began(&body, &OneShotBody::readingBegan);
    QVERIFY(!body.wasRead());

    // WHEN somebody asks for nothing, THEN it was not read
    char byte = 0;
    QCOMPARE(body.read(&byte, 0), 0);
    QVERIFY(!body.wasRead());

    // WHEN a byte is read, and another, THEN it was read, and said so once
    QCOMPARE(body.read(1).size(), 1);
    QVERIFY(body.wasRead());
    QCOMPARE(body.read(1).size(), 1);
    QCOMPARE(began.size(), 1);
}

void TestOneShotBody::itKeepsBytesOfItsOwn()
{
    // GIVEN bytes that two share
    const QByteArray bytes("secret");
    {
        const OneShotBody body(bytes);
    }
    // THEN the body's wiping of its own leaves the others alone
    QCOMPARE(bytes, QByteArray("secret"));
}

void TestOneShotBody::nothingIsReadOnceItIsRevoked()
{
    OneShotBody body("{}");
    body.revoke();
    QVERIFY(body.readAll().isEmpty());
    QVERIFY(body.atEnd());
    QVERIFY(!body.wasRead());
}

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
