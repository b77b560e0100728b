// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/action.h"
#include "app/domain/actor.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

class ActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeedHasOneRoleOneTargetAndOneVerb();
    void theWordsOfTheCommandLineAreFixed();
    void aWordNobodyDocumentedIsNoDeed();
    void everyDeedAndStateHasWordsOfItsOwnForPeople();
    void releasesAreKnownByTheirWords();
    void permissionsOfAPastedTokenAreNotKnown();
    void aPermissionThatWasNotGrantedIsWithheld();
};

void ActionTest::eachDeedHasOneRoleOneTargetAndOneVerb()
{
    for (const ActionKind kind : allActionKinds) {
        const QString name = wireName(kind);
        QCOMPARE(int(isCancel(kind)) + int(isConfirm(kind)) + int(isReject(kind)), 1);
        QCOMPARE(isCancel(kind), name.startsWith(u"cancel-"));
        QCOMPARE(isConfirm(kind), name.startsWith(u"confirm-"));
        QCOMPARE(isReject(kind), name.startsWith(u"reject-"));
        QCOMPARE(concernsWholeOrder(kind), name.endsWith(u"-order"));
        QCOMPARE(roleNeeded(kind), isCancel(kind) ? ActorRole::Retailer : ActorRole::Supplier);
    }
}

void ActionTest::theWordsOfTheCommandLineAreFixed()
{
    QStringList deeds;
    for (const ActionKind kind : allActionKinds) {
        deeds.append(wireName(kind));
        QCOMPARE(actionKindFromWireName(QString(wireName(kind))), kind);
    }
    QCOMPARE(deeds.join(u' '), u"cancel-order cancel-item confirm-order reject-order confirm-item reject-item"_s);

    QStringList states;
    for (const ActionState state :
         {ActionState::Sending, ActionState::Requested, ActionState::Settled, ActionState::Refused,
          ActionState::Unknown, ActionState::NotSent, ActionState::Superseded})
        states.append(wireName(state));
    QCOMPARE(states.join(u' '), u"sending requested settled refused unknown not-sent superseded"_s);
}

void ActionTest::aWordNobodyDocumentedIsNoDeed()
{
    for (const QString &word : {u""_s, u"cancel"_s, u"Cancel-Order"_s, u"cancel-order "_s, u"confirm_item"_s})
        QCOMPARE(actionKindFromWireName(word), std::nullopt);
}

void ActionTest::everyDeedAndStateHasWordsOfItsOwnForPeople()
{
    QSet<QString> words;
    for (const ActionKind kind : allActionKinds)
        words.insert(displayText(kind));
    QCOMPARE(words.size(), 6);
    words.clear();
    for (const ActionState state :
         {ActionState::Sending, ActionState::Requested, ActionState::Settled, ActionState::Refused,
          ActionState::Unknown, ActionState::NotSent, ActionState::Superseded})
        words.insert(displayText(state));
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
}

void ActionTest::releasesAreKnownByTheirWords()
{
    QCOMPARE(releaseFromWireName(u"timp"), Release::Timpanogos);
    QCOMPARE(releaseFromWireName(u"TIMP"), Release::Timpanogos);
    QCOMPARE(releaseFromWireName(u"v1"), Release::V1);
    QCOMPARE(releaseFromWireName(u"V1"), Release::V1);
    QCOMPARE(releaseFromWireName(u"v2"), std::nullopt);
    QCOMPARE(releaseFromWireName(u""), std::nullopt);
    for (const Release release : {Release::Timpanogos, Release::V1})
        QCOMPARE(releaseFromWireName(QString(wireName(release))), release);
}

void ActionTest::permissionsOfAPastedTokenAreNotKnown()
{
    const Permissions permissions;
    QVERIFY(!permissions.areKnown());
    QCOMPARE(permissions.answerFor(PermissionName::cancelOrder), Permissions::Answer::NotKnown);
}

void ActionTest::aPermissionThatWasNotGrantedIsWithheld()
{
    const Permissions permissions = Permissions::known({u"view_order"_s});
    QVERIFY(permissions.areKnown());
    QCOMPARE(permissions.answerFor(PermissionName::viewOrder), Permissions::Answer::Granted);
    QCOMPARE(permissions.answerFor(PermissionName::cancelOrder), Permissions::Answer::Withheld);
    QCOMPARE(Permissions::known({}).answerFor(PermissionName::viewOrder), Permissions::Answer::Withheld);
}

QTEST_GUILESS_MAIN(ActionTest)

#include "tst_action.moc"
