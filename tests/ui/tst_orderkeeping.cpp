// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/cachekeeping.h"
#include "tests/app/cache/cachesamples.h"
#include "tests/ui/windowundertest.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

/// What stays of the orders when the program ends, and what does not.
class TestOrderKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasReadIsThereWithoutAServer();
    void whatIsKeptNamesNobody();
    void signingOutLeavesNothing();
    void aForgottenProfileLeavesNothing();
    void withoutAKeychainItIsInMemoryAndSaysSo();
    void whoIsNotRememberedIsNotKept();
    void aLostKeyLosesTheOrdersAlone();

private:
    /// Signed in at a sandbox, with its orders on the screen.
    [[nodiscard]] std::unique_ptr<WindowUnderTest> desk(bool remembered);
    [[nodiscard]] static QStringList filesOf(const WindowUnderTest &desk);
    [[nodiscard]] static QByteArray bytesOf(const QStringList &files);
    [[nodiscard]] static int keysIn(WindowUnderTest &desk);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestOrderKeeping::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"60"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestOrderKeeping::cleanup()
{
    m_sandbox.reset();
}

std::unique_ptr<WindowUnderTest> TestOrderKeeping::desk(bool remembered)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options);
    desk->start();
    const auto radios = desk->window().findChildren<QRadioButton *>();
    for (auto *radio : radios) {
        if (radio->text().contains(u"keychain"_s) == remembered && !radio->text().contains(u"token"_s))
            radio->click();
    }
    desk->typeSignIn(u"rita"_s, m_sandbox->user(u"rita"_s).password);
    const auto isThere = [&desk] {
        auto *workspace = desk->window().workspace();
        return workspace && workspace->wasRefreshed() && workspace->book().count() > 0 && desk->isAtRest();
    };
    return QTest::qWaitFor(isThere, patience) ? std::move(desk) : nullptr;
}

QStringList TestOrderKeeping::filesOf(const WindowUnderTest &desk)
{
    QStringList files;
    for (QDirIterator it(desk.orderDirectory(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    return files;
}

QByteArray TestOrderKeeping::bytesOf(const QStringList &files)
{
    QByteArray bytes;
    for (const auto &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

int TestOrderKeeping::keysIn(WindowUnderTest &desk)
{
    const auto names = desk.keychain().values.keys();
    return static_cast<int>(std::count_if(names.cbegin(), names.cend(),
                                          [](const QString &name) { return name.startsWith(u"orders of "_s); }));
}

void TestOrderKeeping::whatWasReadIsThereWithoutAServer()
{
    // GIVEN a remembered person who has read some orders, and then the program ended and the network was gone
    const auto window = desk(true);
    QVERIFY(window);
    const auto rows = window->orders()->model()->rowCount();
    QVERIFY(rows > 20);
    m_sandbox->kill();
    // WHEN it is started again
    window->startAgain();
    // THEN the orders are there, with their age, and it says that nothing can be asked for
    QTRY_VERIFY_WITH_TIMEOUT(window->orders() && window->orders()->model()->rowCount() == rows, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window->screen().contains(u"Nobody could be signed in"_s), 2 * patience);
    QVERIFY2(window->screen().contains(u"read before"_s), qPrintable(window->screen()));
    const auto order = window->known().value(0).order;
    QVERIFY(window->chooseOrder(order.purchaseOrderNumber));
    QVERIFY(!window->button(u"Cancel order"_s)->isEnabled());
    QVERIFY(window->buttonSaying(u"Try again"_s));
}

void TestOrderKeeping::whatIsKeptNamesNobody()
{
    const auto window = desk(true);
    QVERIFY(window);
    const auto files = filesOf(*window);
    QVERIFY(!files.isEmpty());
    const auto bytes = bytesOf(files);
    const auto all = window->known();
    for (const auto &cached : all) {
        for (const auto &text : {cached.order.address.name, cached.order.address.address1, cached.order.address.city,
                                 cached.order.address.phoneNumber, cached.order.retailerNotes})
            QVERIFY2(text.size() < 4 || !CacheSamples::isFound(bytes, text), qPrintable(text));
    }
#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const auto &file : files) {
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(file).path()) & others));
    }
#endif
}

void TestOrderKeeping::signingOutLeavesNothing()
{
    const auto window = desk(true);
    QVERIFY(window);
    QCOMPARE(keysIn(*window), 1);
    QVERIFY(!filesOf(*window).isEmpty());
    window->window().findChild<QAction *>(u"signOut"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(keysIn(*window), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(filesOf(*window), QStringList(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(window->accounts().pendingSecretRemovals(), QStringList(), patience);
}

void TestOrderKeeping::aForgottenProfileLeavesNothing()
{
    // GIVEN a remembered person who is signed in by themselves at the next start
    const auto window = desk(true);
    QVERIFY(window);
    QVERIFY(!filesOf(*window).isEmpty());
    window->startAgain();
    QTRY_VERIFY_WITH_TIMEOUT(window->window().workspace() && window->window().workspace()->isSignedIn(), patience);
    // WHEN it signs out THEN nothing of it is left to be shown at the next start
    window->window().findChild<QAction *>(u"signOut"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(filesOf(*window), QStringList(), patience);
    window->startAgain();
    QTRY_VERIFY_WITH_TIMEOUT(window->visible<QLineEdit>(u"Password"_s), patience);
    QVERIFY(!window->orders());
}

void TestOrderKeeping::withoutAKeychainItIsInMemoryAndSaysSo()
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    WindowUnderTest window(options);
    window.keychain().failAlways(FakeSecretStore::Call::Read, SecretError::Unavailable);
    window.keychain().failAlways(FakeSecretStore::Call::Write, SecretError::Unavailable);
    QVERIFY(window.signIn(*m_sandbox, u"rita"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.orders() && window.orders()->model()->rowCount() > 20, patience);
    QVERIFY2(window.screen().contains(u"In memory only"_s), qPrintable(window.screen()));
    QCOMPARE(filesOf(window), QStringList());
}

void TestOrderKeeping::whoIsNotRememberedIsNotKept()
{
    const auto window = desk(false);
    QVERIFY(window);
    QCOMPARE(keysIn(*window), 0);
    QCOMPARE(filesOf(*window), QStringList());
    QVERIFY(window->screen().contains(u"In memory only"_s));
}

void TestOrderKeeping::aLostKeyLosesTheOrdersAlone()
{
    // GIVEN orders that are kept, and a keychain that has lost their key
    const auto window = desk(true);
    QVERIFY(window);
    const auto rows = window->orders()->model()->rowCount();
    window->keychain().values.remove(CacheKeeping::keyNameOf(window->accounts().lastUsed()));
    // WHEN the program starts again THEN they are read anew, and kept under a new key
    window->startAgain();
    QTRY_VERIFY_WITH_TIMEOUT(window->orders() && window->orders()->model()->rowCount() == rows, patience);
    QCOMPARE(keysIn(*window), 1);
    QVERIFY(!window->screen().contains(u"In memory only"_s));
}

QTEST_MAIN(TestOrderKeeping)
#include "tst_orderkeeping.moc"
