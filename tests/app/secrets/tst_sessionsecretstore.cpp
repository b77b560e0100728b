// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/sessionsecretstore.h"

#include <QTest>

#include <memory>

using namespace Rescind;
using namespace Qt::StringLiterals;

class tst_SessionSecretStore : public QObject
{
    Q_OBJECT

private:
    /// Waits for one answer; NoAnswer when none came.
    tl::expected<Secret, SecretError> read(SecretStore &store, const QString &key)
    {
        std::optional<tl::expected<Secret, SecretError>> result;
        store.read(key, this, [&result](const tl::expected<Secret, SecretError> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30000))
            return tl::make_unexpected(SecretError::NoAnswer);
        return *result;
    }
    std::optional<SecretError> write(SecretStore &store, const QString &key, const Secret &value)
    {
        return done([&](const SecretStore::DoneAnswer &answer) { store.write(key, value, this, answer); });
    }
    std::optional<SecretError> remove(SecretStore &store, const QString &key)
    {
        return done([&](const SecretStore::DoneAnswer &answer) { store.remove(key, this, answer); });
    }
    static std::optional<SecretError> done(const std::function<void(const SecretStore::DoneAnswer &)> &call)
    {
        bool answered = false;
        std::optional<SecretError> result;
        call([&](std::optional<SecretError> error) {
            answered = true;
            result = error;
        });
        return QTest::qWaitFor([&answered] { return answered; }, 30000) ? result : SecretError::NoAnswer;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadUntilItIsRemoved()
    {
        SessionSecretStore store;
        QCOMPARE(write(store, u"Work"_s, Secret("one")), std::nullopt);
        QCOMPARE(write(store, u"Home"_s, Secret("two")), std::nullopt);
        QCOMPARE(read(store, u"Work"_s).value_or(Secret()), Secret("one"));
        QCOMPARE(remove(store, u"Work"_s), std::nullopt);
        QCOMPARE(read(store, u"Work"_s).error(), SecretError::NotFoundOrLocked);
        QCOMPARE(read(store, u"Home"_s).value_or(Secret()), Secret("two"));
    }

    void theSameLimitsHoldAsInTheKeychain()
    {
        SessionSecretStore store;
        QCOMPARE(write(store, u"Work"_s, Secret(QByteArray(SecretStore::maximumBytes, 'x'))), std::nullopt);
        QCOMPARE(write(store, u"Home"_s, Secret(QByteArray(SecretStore::maximumBytes + 1, 'x'))),
                 SecretError::TooLarge);
        QCOMPARE(write(store, u"Home"_s, Secret()), SecretError::Failed);
        QCOMPARE(read(store, u"Home"_s).error(), SecretError::NotFoundOrLocked);
    }

    void itForgetsWithTheProgram()
    {
        const SessionSecretStore store;
        QVERIFY(!store.isLasting());
    }

    void answersComeLaterAndNotToThoseWhoAreGone()
    {
        SessionSecretStore store;
        auto gone = std::make_unique<QObject>();
        bool answeredGone = false;
        store.write(u"Work"_s, Secret("one"), gone.get(), [&](auto) { answeredGone = true; });
        QVERIFY(!answeredGone); // not from within the call
        gone.reset();
        // A later call's answer comes after the earlier one's would have.
        QCOMPARE(read(store, u"Work"_s).value_or(Secret()), Secret("one"));
        QVERIFY(!answeredGone);
    }

    void everyErrorHasItsOwnSentence()
    {
        QSet<QString> texts;
        for (const SecretError error :
             {SecretError::NotFoundOrLocked, SecretError::Denied, SecretError::Unavailable, SecretError::NoAnswer,
              SecretError::TooLarge, SecretError::NotProven, SecretError::Failed}) {
            QVERIFY(displayText(error).endsWith(u'.'));
            texts.insert(displayText(error));
        }
        QCOMPARE(texts.size(), 7);
        QVERIFY(displayText(SecretError::NotFoundOrLocked).startsWith(u"Not found, or the keyring is locked"_s));
        for (const SecretError error : {SecretError::Unavailable, SecretError::NoAnswer, SecretError::Denied})
            QVERIFY(displayText(error).contains(u"for this session only"_s));
    }
};

QTEST_GUILESS_MAIN(tst_SessionSecretStore)
#include "tst_sessionsecretstore.moc"
