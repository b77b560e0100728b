// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"
#include "app/domain/secret.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

// Every block that operator delete gives back is searched for this. Only the test's thread looks at the result.
static const char canary[] = "canary-5f1d-that-no-small-string-could-hold";
static bool canaryWasGivenBack = false;

namespace {
constexpr std::size_t headSize = alignof(std::max_align_t);
}

void *operator new(std::size_t size)
{
    auto *block = static_cast<char *>(std::malloc(size + headSize));
    if (!block)
        throw std::bad_alloc();
    std::memcpy(block, &size, sizeof size);
    return block + headSize;
}

void operator delete(void *memory) noexcept
{
    if (!memory)
        return;
    char *block = static_cast<char *>(memory) - headSize;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    const char *bytes = static_cast<char *>(memory);
    const char *end = bytes + size;
    if (std::search(bytes, end, canary, canary + sizeof canary - 1) != end)
        canaryWasGivenBack = true;
    std::free(block);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

using namespace Qt::StringLiterals;
using namespace Rescind;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretHoldsItsBytesNulIncluded();
    void noSecretIsAnEmptyOne();
    void secretsCompareByTheirBytes();
    void aSecretIsNeverPrinted();
    void copiesShareOneBuffer();
    void theBytesLiveAsLongAsOneCopy();
    void theBytesAreOverwrittenBeforeTheirMemoryIsGivenBack();
    void wipingEmptiesAndLeavesSharedCopiesAlone();
    void theSystemClockTellsUtcAndNeverGoesBack();
};

void SecretTest::aSecretHoldsItsBytesNulIncluded()
{
    const QByteArray bytes("to\0ken", 6);
    const Secret secret(bytes);
    QCOMPARE(secret.size(), 6);
    QCOMPARE(secret.expose(), QByteArrayView(bytes));
    QVERIFY(secret.expose().data() != bytes.constData());
}

void SecretTest::noSecretIsAnEmptyOne()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
    QVERIFY(Secret("").isEmpty());
    QCOMPARE(Secret().expose().size(), 0);
    QCOMPARE(Secret().size(), 0);
    QVERIFY(!Secret("x").isEmpty());
}

void SecretTest::secretsCompareByTheirBytes()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(Secret() == Secret(""));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("Abc")));
    QVERIFY(!(Secret("abc") == Secret("ab")));
    QVERIFY(!(Secret("abc") == Secret()));
}

void SecretTest::aSecretIsNeverPrinted()
{
    QString printed;
    QDebug(&printed) << Secret("canary-7281") << Secret();
    QVERIFY(!printed.contains(u"canary"));
    QVERIFY(printed.contains(u"(secret)"));
    QVERIFY(printed.contains(u"(no secret)"));
}

void SecretTest::copiesShareOneBuffer()
{
    const Secret one("abc");
    Secret other;
    other = one;
    QCOMPARE(one.expose().data(), other.expose().data());
}

void SecretTest::theBytesLiveAsLongAsOneCopy()
{
    // GIVEN two copies
    auto first = std::make_unique<Secret>("a secret that is longer than any small string can be");
    const Secret second = *first;
    // WHEN one of them goes
    first.reset();
    // THEN the other still has its bytes
    QCOMPARE(second.expose(), QByteArrayView("a secret that is longer than any small string can be"));
}

void SecretTest::theBytesAreOverwrittenBeforeTheirMemoryIsGivenBack()
{
    // GIVEN that the search finds what is not overwritten
    canaryWasGivenBack = false;
    {
        const std::string plain(canary);
    }
    QVERIFY(canaryWasGivenBack);
    // WHEN a secret goes, with all its copies
    canaryWasGivenBack = false;
    {
        const Secret secret(canary);
        const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.size(), qsizetype(sizeof canary - 1));
    }
    // THEN its memory holds nothing of it
    QVERIFY(!canaryWasGivenBack);
}

void SecretTest::wipingEmptiesAndLeavesSharedCopiesAlone()
{
    QByteArray bytes("0123456789");
    const QByteArray shared = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, QByteArray("0123456789"));

    QString text = u"typed"_s;
    wipe(text);
    QVERIFY(text.isEmpty());

    QByteArray nothing;
    wipe(nothing);
    QVERIFY(nothing.isEmpty());
}

void SecretTest::theSystemClockTellsUtcAndNeverGoesBack()
{
    const SystemClock clock;
    QCOMPARE(clock.utcNow().timeSpec(), Qt::UTC);
    auto last = clock.sinceStart();
    QVERIFY(last.count() > 0);
    for (int i = 0; i < 1000; ++i) {
        const auto now = clock.sinceStart();
        QVERIFY(now >= last);
        last = now;
    }
}

QTEST_GUILESS_MAIN(SecretTest)

#include "tst_secret.moc"
