// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/formerrequests.h"

#include "tests/app/desk/seat.h"

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

/// What lists show of earlier days, against a real journal.
class TestFormerRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverIsToldAgainAndNothingElse();

private:
    [[nodiscard]] static std::optional<FormerRequests> read(Seat &seat, const QDateTime &since)
    {
        std::optional<FormerRequests> answer;
        readFormerRequests(seat.journal(), seat.session().account(), since, &seat.runner,
                           [&](const FormerRequests &former) { answer = former; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return answer;
    }
};

void TestFormerRequests::whatIsOverIsToldAgainAndNothingElse()
{
    // GIVEN a supplier who rejected one request, on a journal that has another person's, too
    SandboxProcess sandbox({u"--seed"_s, u"7"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"journal/journal.sqlite"_s);
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QString line;
    QString orderUuid;
    {
        Seat rita(sandbox, Release::Timpanogos, u"rita"_s, {}, Seat::atOnce(), path);
        QVERIFY(rita.signIn());
        const auto order = rita.order(u"5527771112"_s);
        QCOMPARE(rita.act(intentOn(ActionKind::CancelItem, order)).state, ActionState::Requested);
        // What still is open is the runner's own.
        const auto former = read(rita, before);
        QVERIFY(former);
        QVERIFY(former->requests.isEmpty());
    }
    {
        Seat sam(sandbox, Release::Timpanogos, u"sam"_s, {}, Seat::atOnce(), path);
        QVERIFY(sam.signIn());
        const auto order = sam.order(u"5527771112"_s);
        QCOMPARE(sam.act(intentOn(ActionKind::RejectItem, order)).state, ActionState::Settled);
        line = order.lineItems.constFirst().uuid.toLower();
        orderUuid = order.uuid.toLower();
    }
    // WHEN the program runs again
    Seat sam(sandbox, Release::Timpanogos, u"sam"_s, {}, Seat::atOnce(), path);
    QVERIFY(sam.signIn());
    const QSignalSpy ready(&sam.runner, &ActionRunner::ready);
    sam.runner.open();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    // THEN that is known of the line, and the rules are not bound by it: the retailer may ask again
    const auto former = read(sam, before);
    QVERIFY(former);
    QCOMPARE(former->orderUuids, QStringList{orderUuid});
    QCOMPARE(former->requests.size(), 1);
    QCOMPARE(former->requests.value(line).kind, ActionKind::RejectItem);
    QCOMPARE(former->requests.value(line).state, ActionState::Settled);
    QVERIFY(sam.runner.ourRequests().isEmpty());
    // What was decided before is past.
    const auto later = read(sam, QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY(later && later->requests.isEmpty() && later->orderUuids.isEmpty());
}

QTEST_GUILESS_MAIN(TestFormerRequests)
#include "tst_formerrequests.moc"
