// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "ui/dialogs/signindialog.h"
#include "ui/widgets/placebadge.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Clicks the radio button of the sign-in whose text has this word.
void choose(WindowUnderTest &desk, const QString &word)
{
    const auto radios = desk.window().findChild<SignInDialog *>()->findChildren<QRadioButton *>();
    for (auto *radio : radios) {
        if (radio->text().contains(word))
            radio->click();
    }
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theCommandLineFillsInServerAndRelease();
    void withoutAnythingProductionIsOfferedAndSaysSo();
    void anAddressThatCannotBeUsedIsSaidAtOnce_data();
    void anAddressThatCannotBeUsedIsSaidAtOnce();
    void aWrongPasswordIsSaidWhereItWasTyped();
    void aServerThatIsNotThereIsSaidSo();
    void theRightPasswordShowsWhoAndWhere_data();
    void theRightPasswordShowsWhoAndWhere();
    void aPastedTokenSignsIn();
    void aTokenThatIsWrongIsSaidSo();
    void theWindowTitleNamesNobody();
    void nothingTypedIsLeftInTheFields();
    void aRememberedProfileSignsInByItself();
    void aKeychainThatGivesNothingLeadsToTheForm();
    void signingOutForgets();
    void aForgottenProfileTakesItsSecretAlong();
    void anEndedSessionAsksOnceAndGoesOn();
    void whoDeclinesSeesWhyNothingCanBeDone();

private:
    [[nodiscard]] Desktop::Options options(Release release = Release::Timpanogos) const;

    SandboxProcess m_sandbox{{u"--orders"_s, u"40"_s}};
};

void TestSignIn::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

Desktop::Options TestSignIn::options(Release release) const
{
    Desktop::Options result;
    result.server = m_sandbox.url();
    result.release = release;
    return result;
}

void TestSignIn::theCommandLineFillsInServerAndRelease()
{
    WindowUnderTest desk(options(Release::V1));
    desk.start();
    QCOMPARE(desk.visible<QLineEdit>(u"Server"_s)->text(), m_sandbox.url().toString());
    QCOMPARE(desk.visible<QComboBox>(u"Release"_s)->currentText(), displayText(Release::V1));
    QVERIFY(desk.screen().contains(displayText(Account::Place::ThisMachine)));
    QVERIFY(!desk.button(u"Sign in"_s)->isEnabled());
}

void TestSignIn::withoutAnythingProductionIsOfferedAndSaysSo()
{
    WindowUnderTest desk;
    desk.start();
    QCOMPARE(desk.visible<QLineEdit>(u"Server"_s)->text(), productionServer().toString());
    const auto *badge = desk.window().findChild<SignInDialog *>()->findChild<PlaceBadge *>();
    QCOMPARE(badge->place(), Account::Place::Production);
    QCOMPARE(badge->text(), badge->text().toUpper());
    QVERIFY(badge->isVisible());
}

void TestSignIn::anAddressThatCannotBeUsedIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("usable");
    QTest::newRow("plain http elsewhere") << u"http://example.com"_s << false;
    QTest::newRow("with a path") << u"https://example.com/api"_s << false;
    QTest::newRow("another scheme") << u"ftp://example.com"_s << false;
    QTest::newRow("no address") << u"https://"_s << false;
    QTest::newRow("plain http on this machine") << u"http://127.0.0.1:1234"_s << true;
    QTest::newRow("https") << u"https://example.com"_s << true;
    QTest::newRow("without a scheme") << u"example.com"_s << true;
    QTest::newRow("a slash at the end") << u"https://example.com/"_s << true;
}

void TestSignIn::anAddressThatCannotBeUsedIsSaidAtOnce()
{
    QFETCH(QString, typed);
    QFETCH(bool, usable);
    WindowUnderTest desk;
    desk.start();
    auto *server = desk.visible<QLineEdit>(u"Server"_s);
    server->setText(typed);
    desk.visible<QLineEdit>(u"User name"_s)->setText(u"somebody"_s);
    desk.visible<QLineEdit>(u"Password"_s)->setText(u"something"_s);
    QCOMPARE(desk.button(u"Sign in"_s)->isEnabled(), usable);
    QCOMPARE(server->accessibleDescription().isEmpty(), usable);
    if (!usable)
        QVERIFY(desk.screen().contains(server->accessibleDescription()));
}

void TestSignIn::aWrongPasswordIsSaidWhereItWasTyped()
{
    WindowUnderTest desk(options());
    desk.start();
    desk.typeSignIn(u"rita"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"(401)"_s), patience);
    QCOMPARE(desk.visible<QLineEdit>(u"Password"_s)->text(), QString());
    QCOMPARE(desk.visible<QLineEdit>(u"User name"_s)->text(), u"rita"_s);
    QVERIFY(desk.visible<QLineEdit>(u"Password"_s)->hasFocus() || !desk.window().isActiveWindow());
    // It can be mended there and then.
    desk.typeSignIn(u"rita"_s, m_sandbox.user(u"rita"_s).password);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->isSignedIn(), patience);
}

void TestSignIn::aServerThatIsNotThereIsSaidSo()
{
    auto nowhere = options();
    nowhere.server = QUrl(u"http://127.0.0.1:1"_s);
    WindowUnderTest desk(nowhere);
    desk.start();
    desk.typeSignIn(u"rita"_s, u"sandbox-rita"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"refused"_s), patience);
    QVERIFY(desk.window().findChild<SignInDialog *>()->isVisible());
}

void TestSignIn::theRightPasswordShowsWhoAndWhere_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<Release>("release");
    QTest::addColumn<ActorRole>("role");
    QTest::newRow("retailer") << u"rita"_s << Release::Timpanogos << ActorRole::Retailer;
    QTest::newRow("supplier") << u"sam"_s << Release::Timpanogos << ActorRole::Supplier;
    QTest::newRow("retailer, V1") << u"rita"_s << Release::V1 << ActorRole::Retailer;
}

void TestSignIn::theRightPasswordShowsWhoAndWhere()
{
    QFETCH(QString, user);
    QFETCH(Release, release);
    QFETCH(ActorRole, role);
    WindowUnderTest desk(options(release));
    QVERIFY(desk.signIn(m_sandbox, user));
    const auto *who = desk.visible<QLabel>(u"Signed in as"_s);
    QVERIFY(who);
    const QStringList wanted{user, m_sandbox.user(user).organisation, displayText(role), displayText(release)};
    for (const auto &text : wanted) {
        QVERIFY2(who->text().contains(text), qPrintable(who->text()));
        QVERIFY(who->accessibleDescription().contains(text));
    }
    QVERIFY(desk.screen().contains(displayText(Account::Place::ThisMachine)));
    QVERIFY(desk.orders());
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders()->model()->rowCount() > 0, patience);
}

void TestSignIn::aPastedTokenSignsIn()
{
    WindowUnderTest desk(options());
    desk.start();
    const auto token = m_sandbox.tokenOf(u"rita"_s);
    choose(desk, u"token"_s);
    desk.visible<QLineEdit>(u"Token"_s)->setText(u"  "_s + QString::fromLatin1(token) + u" "_s);
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->isSignedIn(), patience);
    // Nobody knows what the account may do: the deeds are offered, and the server is the judge.
    QVERIFY(!desk.window().workspace()->session().actor().permissions.areKnown());
}

void TestSignIn::aTokenThatIsWrongIsSaidSo()
{
    WindowUnderTest desk(options());
    desk.start();
    choose(desk, u"token"_s);
    desk.visible<QLineEdit>(u"Token"_s)->setText(u"0123456789abcdef"_s);
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"did not take this token"_s), patience);
}

void TestSignIn::theWindowTitleNamesNobody()
{
    WindowUnderTest desk(options());
    QVERIFY(desk.signIn(m_sandbox, u"rita"_s));
    const auto order = desk.known().value(0).order;
    QVERIFY(desk.chooseOrder(order.purchaseOrderNumber));
    const auto title = desk.window().windowTitle();
    QVERIFY(title.contains(displayText(Account::Place::ThisMachine)));
    for (const auto &text :
         {u"rita"_s, m_sandbox.user(u"rita"_s).organisation, order.purchaseOrderNumber, order.address.name})
        QVERIFY(!title.contains(text));
}

void TestSignIn::nothingTypedIsLeftInTheFields()
{
    WindowUnderTest desk(options());
    desk.start();
    desk.typeSignIn(u"rita"_s, u"not-the-canary-7391"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"(401)"_s), patience);
    auto *password = desk.visible<QLineEdit>(u"Password"_s);
    password->setFocus();
    QVERIFY(!password->isUndoAvailable());
    password->undo();
    QCOMPARE(password->text(), QString());
    // Nor on disk.
    QDirIterator files(desk.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary-7391"));
    }
}

void TestSignIn::aRememberedProfileSignsInByItself()
{
    // GIVEN a profile whose password the keychain has
    WindowUnderTest desk;
    {
        WindowUnderTest first(options());
        first.start();
        choose(first, u"keychain"_s);
        first.typeSignIn(u"rita"_s, m_sandbox.user(u"rita"_s).password);
        QTRY_VERIFY_WITH_TIMEOUT(first.window().workspace() && first.window().workspace()->isSignedIn(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(first.keychain().values.contains(first.accounts().lastUsed()), patience);
        desk.keychain().values = first.keychain().values;
        const auto saved = first.accounts().account(first.accounts().lastUsed());
        QVERIFY(saved && saved->remembered);
        desk.accounts().save(*saved);
        desk.accounts().setLastUsed(saved->name);
    }
    // WHEN the program starts again
    desk.start();
    // THEN it signs in without a word
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->isSignedIn(), patience);
    QVERIFY(!desk.window().findChild<SignInDialog *>());
}

void TestSignIn::aKeychainThatGivesNothingLeadsToTheForm()
{
    WindowUnderTest desk;
    const Account account{u"rita@here"_s, m_sandbox.url(), Release::Timpanogos, u"rita"_s, true};
    QVERIFY(desk.accounts().save(account));
    QVERIFY(desk.accounts().setLastUsed(account.name));
    desk.keychain().failAlways(FakeSecretStore::Call::Read, SecretError::NotFoundOrLocked);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.visible<QLineEdit>(u"User name"_s), patience);
    QCOMPARE(desk.visible<QLineEdit>(u"User name"_s)->text(), u"rita"_s);
    QCOMPARE(desk.visible<QLineEdit>(u"Server"_s)->text(), m_sandbox.url().toString());
    QVERIFY(desk.screen().contains(u"locked"_s));
}

void TestSignIn::signingOutForgets()
{
    WindowUnderTest desk(options());
    QVERIFY(desk.signIn(m_sandbox, u"rita"_s));
    QVERIFY(desk.press(u"Sign out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.visible<QLineEdit>(u"User name"_s), patience);
    QVERIFY(!desk.window().workspace());
    QVERIFY(!desk.orders());
    QVERIFY(desk.visible<QLabel>(u"Signed in as"_s)->text().contains(u"nobody"_s));
}

void TestSignIn::aForgottenProfileTakesItsSecretAlong()
{
    WindowUnderTest desk(options());
    const Account account{u"rita@here"_s, m_sandbox.url(), Release::Timpanogos, u"rita"_s, true};
    QVERIFY(desk.accounts().save(account));
    desk.start();
    auto *dialog = desk.window().findChild<SignInDialog *>();
    dialog->chooseProfile(account.name);
    QTest::mouseClick(desk.button(u"Forget profile"_s), Qt::LeftButton);
    QVERIFY(!desk.accounts().account(account.name));
    QTRY_VERIFY_WITH_TIMEOUT(desk.keychain().count(FakeSecretStore::Call::Remove) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.accounts().pendingSecretRemovals().isEmpty(), patience);
}

void TestSignIn::anEndedSessionAsksOnceAndGoesOn()
{
    // GIVEN somebody signed in with a pasted token, which cannot be renewed without a person
    WindowUnderTest desk(options());
    desk.start();
    choose(desk, u"token"_s);
    desk.visible<QLineEdit>(u"Token"_s)->setText(QString::fromLatin1(m_sandbox.tokenOf(u"rita"_s)));
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->wasRefreshed(), patience);
    // WHEN the token ends and two things are asked at once
    QVERIFY(m_sandbox.expireTokens());
    auto *workspace = desk.window().workspace();
    const auto before = desk.known();
    const auto asOf = before.value(0).asOf;
    workspace->refresh();
    workspace->readAgain(before.value(1).order.uuid);
    // THEN one question comes, and with an answer both go on
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"Sign in again to go on"_s), patience);
    desk.visible<QLineEdit>(u"Token"_s)->setText(QString::fromLatin1(m_sandbox.tokenOf(u"rita"_s)));
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.known().value(0).asOf > asOf, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.known().value(1).asOf > asOf, patience);
    QVERIFY(!desk.screen().contains(u"Sign in again to go on"_s));
    QVERIFY(workspace->isSignedIn());
}

void TestSignIn::whoDeclinesSeesWhyNothingCanBeDone()
{
    // GIVEN a token that has ended, and an order on the screen
    WindowUnderTest desk(options());
    desk.start();
    choose(desk, u"token"_s);
    desk.visible<QLineEdit>(u"Token"_s)->setText(QString::fromLatin1(m_sandbox.tokenOf(u"rita"_s)));
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().workspace() && desk.window().workspace()->wasRefreshed(), patience);
    QVERIFY(desk.chooseOrder(desk.known().value(0).order.purchaseOrderNumber));
    QVERIFY(m_sandbox.expireTokens());
    // WHEN the person is asked and says not now
    QTest::mouseClick(desk.button(u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.buttonSaying(u"Not now"_s), patience);
    QVERIFY(desk.press(u"Not now"_s));
    // THEN the book can still be read, the deeds are off and say why, and there is a way back
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().workspace()->session().state(), Session::State::Expired, patience);
    QVERIFY(desk.orders()->model()->rowCount() > 0);
    QVERIFY(!desk.button(u"Cancel order"_s)->isEnabled());
    QVERIFY(desk.screen().contains(displayText(Refusal{RefusalReason::NotSignedIn, {}})));
    QVERIFY(desk.visible<QLabel>(u"Signed in as"_s)->text().contains(u"ended"_s));
    auto *workspace = desk.window().workspace();
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<SignInDialog *>(), patience);
    // AND whoever comes back finds everything as it was
    choose(desk, u"token"_s);
    desk.visible<QLineEdit>(u"Token"_s)->setText(u"wrong"_s);
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.screen().contains(u"did not take this token"_s), patience);
    desk.visible<QLineEdit>(u"Token"_s)->setText(QString::fromLatin1(m_sandbox.tokenOf(u"rita"_s)));
    QTest::mouseClick(desk.button(u"Sign in"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->isSignedIn(), patience);
    QCOMPARE(desk.window().workspace(), workspace);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Cancel order"_s)->isEnabled(), patience);
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
