// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/account.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

Account work()
{
    Account account;
    account.name = u"Work"_s;
    account.server = productionServer();
    account.release = Release::V1;
    account.userName = u"rita@example.org"_s;
    account.remembered = true;
    return account;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
}

QStringList namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    return names;
}

/// Sets the umask for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : mode_t{0};
}

} // namespace

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    // Where a server is.
    void thePlaceFollowsFromTheAddressAlone_data();
    void thePlaceFollowsFromTheAddressAlone();
    void anotherServerIsCalledByItsHost();

    // What is on the disk.
    void whatIsSavedIsThereForTheNextProcess();
    void savingUnderTheSameNameReplaces();
    void aNameIsAnyText_data();
    void aNameIsAnyText();
    void aNameThatIsNoTextIsRefused();
    void removingForgetsTheLastUsedToo();
    void removalsThatArePendingAreKept();
    void anAddressIsSavedWithoutWhatMayHoldASecret();

    // Who may read it.
    void directoryAndFileAreForTheirOwnerAloneWhateverTheUmask();
    void aDirectoryThatWasOpenToOthersIsClosed();

    // What goes wrong.
    void anEmptyDirectoryHoldsNothing();
    void aDamagedFileIsKeptAsideAndTheStoreStartsEmpty_data();
    void aDamagedFileIsKeptAsideAndTheStoreStartsEmpty();
    void whatCanBeReadOfADamagedFileIsKept();
    void noDamageCrashes();
    void theFileOfALaterProgramIsReadAndNotWritten();
    void whatCannotBeWrittenIsSaidSo();

private:
    [[nodiscard]] QString directory() const { return m_directory->filePath(u"rescind"_s); }
    [[nodiscard]] QString file() const { return directory() + u"/accounts.json"_s; }
    [[nodiscard]] QStringList damagedCopies() const
    {
        return QDir(directory()).entryList({u"*.damaged-*"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_Account::thePlaceFollowsFromTheAddressAlone_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<Account::Place>("place");
    using Place = Account::Place;
    QTest::newRow("production") << u"https://api.cruxconnect.com"_s << Place::Production;
    QTest::newRow("production, capitals") << u"https://API.CruxConnect.com"_s << Place::Production;
    QTest::newRow("production, port") << u"https://api.cruxconnect.com:443"_s << Place::Production;
    QTest::newRow("production, full name") << u"https://api.cruxconnect.com."_s << Place::Production;
    QTest::newRow("production, no TLS") << u"http://api.cruxconnect.com"_s << Place::Production;
    QTest::newRow("vendor's sandbox") << u"https://api-sandbox.cruxconnect.com"_s << Place::VendorSandbox;
    QTest::newRow("its older name") << u"https://api-dev.cruxconnect.com"_s << Place::VendorSandbox;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << Place::ThisMachine;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << Place::ThisMachine;
    QTest::newRow("::1") << u"http://[::1]:8080"_s << Place::ThisMachine;
    QTest::newRow("begins like it") << u"https://api.cruxconnect.com.example.org"_s << Place::Other;
    QTest::newRow("ends like it") << u"https://xapi.cruxconnect.com"_s << Place::Other;
    QTest::newRow("in the user information") << u"https://api.cruxconnect.com@example.org"_s << Place::Other;
    QTest::newRow("localhost as a part") << u"https://localhost.example.org"_s << Place::Other;
    QTest::newRow("none") << QString() << Place::Other;
}

void tst_Account::thePlaceFollowsFromTheAddressAlone()
{
    QFETCH(const QString, server);
    QFETCH(const Account::Place, place);
    Account account;
    account.server = QUrl(server);
    QCOMPARE(account.place(), place);
}

void tst_Account::anotherServerIsCalledByItsHost()
{
    Account account;
    account.server = productionServer();
    QCOMPARE(placeText(account), displayText(Account::Place::Production));
    account.server = QUrl(u"https://someone:word@shop.example.org:8443"_s);
    QCOMPARE(placeText(account), u"shop.example.org:8443"_s);
    // Cyrillic letters that look like Latin ones do not pass.
    account.server = QUrl(u"https://\u0430\u0440\u0456.cruxconnect.com"_s);
    QVERIFY(placeText(account).startsWith(u"xn--"_s));
}

void tst_Account::whatIsSavedIsThereForTheNextProcess()
{
    // GIVEN, WHEN
    {
        AccountStore store(directory());
        QVERIFY(store.save(work()));
        QVERIFY(store.setLastUsed(u"Work"_s));
    }
    // THEN
    const AccountStore store(directory());
    QCOMPARE(store.accounts(), QList<Account>{work()});
    QCOMPARE(store.account(u"Work"_s), work());
    QCOMPARE(store.account(u"work"_s), std::nullopt);
    QCOMPARE(store.lastUsed(), u"Work"_s);
}

void tst_Account::savingUnderTheSameNameReplaces()
{
    AccountStore store(directory());
    Account other = work();
    other.name = u"Other"_s;
    Account changed = work();
    changed.server = vendorSandboxServer();
    QVERIFY(store.save(work()) && store.save(other) && store.save(changed));
    QCOMPARE(store.accounts(), (QList<Account>{changed, other}));
}

void tst_Account::aNameIsAnyText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("other scripts") << u"Работа 仕事 عمل"_s;
    QTest::newRow("outside the first plane") << u"🛒 shop"_s;
    QTest::newRow("JSON's own signs") << u"\"quoted\" \\ back {brace}"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("settings signs") << u"a=b;[section]%2F"_s;
    QTest::newRow("NUL and line breaks") << QString(QChar(0)) + u"a\nb\r\t"_s;
    QTest::newRow("a space") << u" "_s;
    QTest::newRow("turned around") << u"\u202Etxt"_s;
    QTest::newRow("long") << QString(5000, u'x');
}

void tst_Account::aNameIsAnyText()
{
    QFETCH(const QString, name);
    Account account = work();
    account.name = name;
    account.userName = name;
    AccountStore store(directory());
    QVERIFY(store.save(account));
    QVERIFY(store.setLastUsed(name));
    QVERIFY(store.setPendingSecretRemovals({name}));
    QCOMPARE(AccountStore(directory()).account(name), account);
    QCOMPARE(AccountStore(directory()).lastUsed(), name);
    QCOMPARE(AccountStore(directory()).pendingSecretRemovals(), QStringList{name});
    // Nothing went anywhere else.
    QCOMPARE(QDir(directory()).entryList(QDir::Files), QStringList{u"accounts.json"_s});
}

void tst_Account::aNameThatIsNoTextIsRefused()
{
    AccountStore store(directory());
    Account account = work();
    account.name.clear();
    QVERIFY(!store.save(account));
    account.name = QString(QChar(0xD800)); // half of a character
    QVERIFY(!store.save(account));
    QCOMPARE(store.accounts(), QList<Account>());
}

void tst_Account::removingForgetsTheLastUsedToo()
{
    AccountStore store(directory());
    Account other = work();
    other.name = u"Other"_s;
    QVERIFY(store.save(work()) && store.save(other) && store.setLastUsed(u"Work"_s));
    QVERIFY(store.remove(u"Work"_s));
    QCOMPARE(store.accounts(), QList<Account>{other});
    QCOMPARE(store.lastUsed(), QString());
    QVERIFY(store.remove(u"never there"_s));
}

void tst_Account::removalsThatArePendingAreKept()
{
    AccountStore store(directory());
    QVERIFY(store.save(work()));
    QVERIFY(store.addPendingSecretRemoval(u"Work"_s));
    QVERIFY(store.addPendingSecretRemoval(u"Home"_s));
    QVERIFY(store.addPendingSecretRemoval(u"Work"_s)); // once is enough
    QVERIFY(store.remove(u"Work"_s));                  // the keychain may have it all the same
    QCOMPARE(AccountStore(directory()).pendingSecretRemovals(), (QStringList{u"Work"_s, u"Home"_s}));
    QVERIFY(store.dropPendingSecretRemoval(u"Work"_s));
    QCOMPARE(AccountStore(directory()).pendingSecretRemovals(), QStringList{u"Home"_s});
    QVERIFY(store.setPendingSecretRemovals({}));
    QCOMPARE(AccountStore(directory()).pendingSecretRemovals(), QStringList());
}

void tst_Account::anAddressIsSavedWithoutWhatMayHoldASecret()
{
    AccountStore store(directory());
    Account account = work();
    account.server = QUrl(u"https://rita:canary-one@api.cruxconnect.com:8443/?token=canary-two#canary-three"_s);
    QVERIFY(store.save(account));
    QVERIFY(!contents(file()).contains("canary"));
    QCOMPARE(store.account(u"Work"_s)->server.host(), u"api.cruxconnect.com"_s);
    QCOMPARE(store.account(u"Work"_s)->server.port(), 8443);
}

void tst_Account::directoryAndFileAreForTheirOwnerAloneWhateverTheUmask()
{
    // GIVEN a umask that takes nothing away
    const Umask open(0);
    AccountStore store(directory());
    // WHEN, THEN: after the first write, and after a later one
    for (const auto *name : {"Work", "Home"}) {
        Account account = work();
        account.name = QLatin1StringView(name);
        QVERIFY(store.save(account));
        QCOMPARE(modeOf(directory()), mode_t{0700});
        QCOMPARE(modeOf(file()), mode_t{0600});
    }
    // AND a copy of a damaged one
    QVERIFY(overwrite(file(), "{"));
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(damagedCopies().size(), 1);
    QCOMPARE(modeOf(directory() + u'/' + damagedCopies().constFirst()), mode_t{0600});
    QCOMPARE(modeOf(file()), mode_t{0600});
}

void tst_Account::aDirectoryThatWasOpenToOthersIsClosed()
{
    const Umask open(0);
    QVERIFY(QDir().mkpath(directory()));
    QVERIFY(overwrite(file(), {}));
    QCOMPARE(modeOf(directory()), mode_t{0777});
    QCOMPARE(modeOf(file()), mode_t{0666});
    AccountStore store(directory());
    QVERIFY(store.save(work()));
    QCOMPARE(modeOf(directory()), mode_t{0700});
    QCOMPARE(modeOf(file()), mode_t{0600});
}

void tst_Account::anEmptyDirectoryHoldsNothing()
{
    const AccountStore store(directory());
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(store.lastUsed(), QString());
    QCOMPARE(store.pendingSecretRemovals(), QStringList());
    // Looking makes nothing.
    QVERIFY(!QFile::exists(directory()));
}

void tst_Account::aDamagedFileIsKeptAsideAndTheStoreStartsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"accounts\": [{\"name\": \"Wo");
    QTest::newRow("no JSON") << QByteArray("\0\0\0\0\0\0\0\0", 8);
    QTest::newRow("another shape") << QByteArray("[1, 2, 3]");
    QTest::newRow("no version") << QByteArray("{\"accounts\": []}");
    QTest::newRow("accounts that are none") << QByteArray("{\"version\": 1, \"accounts\": {\"name\": \"Work\"}}");
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void tst_Account::aDamagedFileIsKeptAsideAndTheStoreStartsEmpty()
{
    QFETCH(const QByteArray, bytes);
    // GIVEN
    AccountStore store(directory());
    QVERIFY(store.save(work()));
    QVERIFY(overwrite(file(), bytes));
    // WHEN
    QCOMPARE(store.accounts(), QList<Account>());
    // THEN it is there as it was, once, and the store works
    QCOMPARE(damagedCopies().size(), 1);
    QCOMPARE(contents(directory() + u'/' + damagedCopies().constFirst()), bytes);
    QVERIFY(store.save(work()));
    QCOMPARE(store.accounts(), QList<Account>{work()});
    QCOMPARE(damagedCopies().size(), 1);
}

void tst_Account::whatCanBeReadOfADamagedFileIsKept()
{
    QVERIFY(AccountStore(directory()).save(work()));
    const QByteArray good = contents(file());
    // GIVEN a second account without a name, a third of an unknown release, and a fourth of the first one's name
    QByteArray damaged = good;
    damaged.replace("\"accounts\": [",
                    "\"accounts\": [{\"release\": \"timp\"}, {\"name\": \"x\", \"release\": \"timp9\"}, "
                    "{\"name\": \"y\", \"release\": \"timp\"}, {\"name\": \"y\", \"release\": \"v1\"},");
    QVERIFY(damaged != good);
    QVERIFY(overwrite(file(), damaged));
    // THEN
    const AccountStore store(directory());
    QCOMPARE(namesOf(store.accounts()), (QStringList{u"y"_s, u"Work"_s}));
    QCOMPARE(damagedCopies().size(), 1);
    QCOMPARE(contents(directory() + u'/' + damagedCopies().constFirst()), damaged);
}

void tst_Account::noDamageCrashes()
{
    // GIVEN a file with everything in it
    AccountStore store(directory());
    QVERIFY(store.save(work()) && store.setLastUsed(u"Work"_s) && store.addPendingSecretRemoval(u"Old"_s));
    const QByteArray good = contents(file());
    QRandomGenerator random(20260303);
    for (int round = 0; round < 150; ++round) {
        // WHEN a few bits of it flip, or its end is lost
        QByteArray bad = good;
        if (round % 3 == 0)
            bad.truncate(random.bounded(static_cast<int>(bad.size())));
        for (int flip = 0; flip < 3 && !bad.isEmpty(); ++flip) {
            const int at = random.bounded(static_cast<int>(bad.size()));
            bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
        }
        QVERIFY(overwrite(file(), bad));
        // THEN whatever is read, the store can be written and read again
        Account other = work();
        other.name = u"Other"_s;
        QVERIFY(store.save(other));
        QCOMPARE(store.account(u"Other"_s), other);
    }
}

void tst_Account::theFileOfALaterProgramIsReadAndNotWritten()
{
    AccountStore store(directory());
    QVERIFY(store.save(work()));
    QByteArray later = contents(file());
    later.replace("\"version\": 1", "\"version\": 2");
    QVERIFY(overwrite(file(), later));
    QCOMPARE(store.accounts(), QList<Account>{work()});
    QVERIFY(!store.setLastUsed(u"Work"_s));
    QCOMPARE(contents(file()), later);
    QCOMPARE(damagedCopies(), QStringList());
}

void tst_Account::whatCannotBeWrittenIsSaidSo()
{
    // GIVEN a file where the directory should be
    QVERIFY(overwrite(directory(), "in the way"));
    AccountStore store(directory());
    // WHEN, THEN
    QVERIFY(!store.save(work()));
    QVERIFY(!store.addPendingSecretRemoval(u"Work"_s));
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(contents(directory()), "in the way");
}

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_account.moc"
