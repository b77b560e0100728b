// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/cachekeeping.h"

#include "app/desk/account.h"
#include "tests/support/fakesecretstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

constexpr int patience = 30'000;

Account account(bool remembered = true)
{
    return {u"rita@shop.example"_s, QUrl(u"https://shop.example"_s), Release::Timpanogos, u"rita"_s, remembered};
}

} // namespace

class CacheKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyIsMadeOnceAndFoundAgain();
    void thePathDoesNotTellWhoseItIs();
    void aKeychainThatTakesNoKeyMeansInMemory_data();
    void aKeychainThatTakesNoKeyMeansInMemory();
    void aKeyThatIsNoneIsReplaced();
    void whoIsNotRememberedHasNoFile();
    void whatIsLeftOfARememberedTimeGoes();
    void aForgottenKeyThatIsNotProvenGoneIsTriedAgain();
    void aRemovalThatWasDueIsNotCarriedOutOnANewKey();

private:
    [[nodiscard]] CacheKeeping::Found find(const Account &whose);
    [[nodiscard]] CacheKeeping::Forgotten forget();
    /// Keeps something in the account's file.
    [[nodiscard]] bool fill(const CacheSettings &settings);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<CacheKeeping> m_keeping;
};

void CacheKeepingTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeSecretStore>();
    m_accounts = std::make_unique<AccountStore>(m_directory->path());
    m_keeping = std::make_unique<CacheKeeping>(m_directory->filePath(u"orders"_s), *m_keychain, *m_accounts);
}

CacheKeeping::Found CacheKeepingTest::find(const Account &whose)
{
    std::optional<CacheKeeping::Found> found;
    m_keeping->find(whose, this, [&](const CacheKeeping::Found &its) { found = its; });
    return QTest::qWaitFor([&] { return found.has_value(); }, patience) ? *found : CacheKeeping::Found();
}

CacheKeeping::Forgotten CacheKeepingTest::forget()
{
    std::optional<CacheKeeping::Forgotten> forgotten;
    m_keeping->forget(account().name, this, [&](const CacheKeeping::Forgotten &its) { forgotten = its; });
    return QTest::qWaitFor([&] { return forgotten.has_value(); }, patience) ? *forgotten : CacheKeeping::Forgotten();
}

bool CacheKeepingTest::fill(const CacheSettings &settings)
{
    CacheStore store(settings);
    Order order;
    order.uuid = u"00000000-0000-4000-8000-000000000001"_s;
    return store.open() && store.store({{order}, QDateTime::currentDateTimeUtc(), std::nullopt})
           && QFile::exists(settings.file);
}

void CacheKeepingTest::aKeyIsMadeOnceAndFoundAgain()
{
    const auto first = find(account());
    QVERIFY(!first.reason && first.settings.key);
    QCOMPARE(m_keychain->values.keys(), QStringList(CacheKeeping::keyNameOf(account().name)));
    QVERIFY(fill(first.settings));
    const auto second = find(account());
    QVERIFY(second.settings.key);
    QCOMPARE(second.settings.file, first.settings.file);
    QCOMPARE(second.settings.key->secret(), first.settings.key->secret());
}

void CacheKeepingTest::thePathDoesNotTellWhoseItIs()
{
    const auto file = m_keeping->fileOf(account().name);
    QVERIFY(file.startsWith(m_directory->path()));
    QVERIFY(!file.contains(u"rita"_s) && !file.contains(u"shop"_s));
    QVERIFY(file != m_keeping->fileOf(u"dana@shop.example"_s));
    // Nothing in a name leads elsewhere.
    QVERIFY(m_keeping->fileOf(u"../../etc"_s).startsWith(m_directory->path()));
    QVERIFY(!m_keeping->fileOf(u"../../etc"_s).contains(u".."_s));
}

void CacheKeepingTest::aKeychainThatTakesNoKeyMeansInMemory_data()
{
    QTest::addColumn<SecretError>("read");
    QTest::addColumn<SecretError>("write");
    QTest::newRow("none") << SecretError::Unavailable << SecretError::Unavailable;
    QTest::newRow("locked") << SecretError::NotFoundOrLocked << SecretError::Denied;
    QTest::newRow("no answer") << SecretError::NoAnswer << SecretError::NoAnswer;
}

void CacheKeepingTest::aKeychainThatTakesNoKeyMeansInMemory()
{
    QFETCH(SecretError, read);
    QFETCH(SecretError, write);
    // GIVEN a cache from before
    const auto before = find(account());
    QVERIFY(fill(before.settings));
    // WHEN the keychain does not do its part
    m_keychain->failAlways(FakeSecretStore::Call::Read, read);
    m_keychain->failAlways(FakeSecretStore::Call::Write, write);
    const auto found = find(account());
    // THEN nothing is put on disk, and what is there stays as it is
    QVERIFY(found.reason == CacheKeeping::Reason::Keychain);
    QCOMPARE(found.error.value(), write);
    QVERIFY(found.settings.file.isEmpty() && !found.settings.key);
    QVERIFY(QFile::exists(before.settings.file));
}

void CacheKeepingTest::aKeyThatIsNoneIsReplaced()
{
    m_keychain->values.insert(CacheKeeping::keyNameOf(account().name), Secret("too short"));
    const auto found = find(account());
    QVERIFY(!found.reason && found.settings.key);
    QCOMPARE(m_keychain->values.value(CacheKeeping::keyNameOf(account().name)), found.settings.key->secret());
}

void CacheKeepingTest::whoIsNotRememberedHasNoFile()
{
    const auto found = find(account(false));
    QVERIFY(found.reason == CacheKeeping::Reason::NotRemembered);
    QVERIFY(found.settings.file.isEmpty());
    QVERIFY(m_keychain->calls().isEmpty());
}

void CacheKeepingTest::whatIsLeftOfARememberedTimeGoes()
{
    const auto before = find(account());
    QVERIFY(fill(before.settings));
    const auto found = find(account(false));
    QVERIFY(found.reason == CacheKeeping::Reason::NotRemembered);
    QVERIFY(!QFile::exists(before.settings.file));
    QVERIFY(m_keychain->values.isEmpty());
}

void CacheKeepingTest::aForgottenKeyThatIsNotProvenGoneIsTriedAgain()
{
    const auto before = find(account());
    QVERIFY(fill(before.settings));
    m_keychain->failNext(FakeSecretStore::Call::Remove, SecretError::NotProven);
    const auto forgotten = forget();
    QVERIFY(!forgotten.isKeyProvenGone);
    QVERIFY(!forgotten.file);
    QVERIFY(!QFileInfo::exists(QFileInfo(before.settings.file).path()));
    QCOMPARE(m_accounts->pendingSecretRemovals(), QStringList(CacheKeeping::keyNameOf(account().name)));
    QVERIFY(forget().isKeyProvenGone);
    QCOMPARE(m_accounts->pendingSecretRemovals(), QStringList());
}

void CacheKeepingTest::aRemovalThatWasDueIsNotCarriedOutOnANewKey()
{
    m_accounts->addPendingSecretRemoval(CacheKeeping::keyNameOf(account().name));
    QVERIFY(!find(account()).reason);
    QCOMPARE(m_accounts->pendingSecretRemovals(), QStringList());
}

QTEST_GUILESS_MAIN(CacheKeepingTest)
#include "tst_cachekeeping.moc"
