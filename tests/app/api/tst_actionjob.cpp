// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/jobfixture.h"

using namespace Qt::StringLiterals;
using namespace Rescind;
using namespace Rescind::Testing;

class ActionJobTest : public JobFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tearDown(); }

    void aRefusalNamesThePermissionOfTheCall_data();
    void aRefusalNamesThePermissionOfTheCall();
    void aConflictNamesTheKindOfAccount_data();
    void aConflictNamesTheKindOfAccount();
    void aDeedSucceedsOnADocumentedAnswer_data();
    void aDeedSucceedsOnADocumentedAnswer();
    void aDeedAnsweredByAWebPageIsUncertain();
    void aJobOfEachKindSendsItsOwnRequest();
};

using MakeJob = std::function<ApiJob *(Gateway &, Credentials &)>;
Q_DECLARE_METATYPE(MakeJob)

void ActionJobTest::aRefusalNamesThePermissionOfTheCall_data()
{
    QTest::addColumn<MakeJob>("make");
    QTest::addColumn<QString>("permission");

    const auto row = [](const char *name, const MakeJob &make, const QString &permission) {
        QTest::addRow("%s", name) << make << permission;
    };
    constexpr Release release = Release::Timpanogos;
    row(
        "list",
        [](auto &g, auto &c) {
            return new ListOrdersJob(g, c, release, {}, {0, 5});
        },
        u"view_order"_s);
    row(
        "order", [](auto &g, auto &c) { return new OrderJob(g, c, release, someUuid); }, u"view_order"_s);
    row(
        "by PO number", [](auto &g, auto &c) { return new PurchaseOrderJob(g, c, someUuid); }, u"view_order"_s);
    row(
        "attributes", [](auto &g, auto &c) { return new OrderAttributesJob(g, c, someUuid); }, u"view_order"_s);
    row(
        "organisation", [](auto &g, auto &c) { return new OrganisationJob(g, c, release); }, u""_s);
    row(
        "notifications", [](auto &g, auto &c) { return new NotificationsJob(g, c, release); }, u""_s);
    for (const ActionKind kind : allActionKinds) {
        row(
            wireName(kind).data(),
            [kind](auto &g, auto &c) { return ActionJob::create(kind, g, c, release, someUuid); }, u"cancel_order"_s);
    }
}

void ActionJobTest::aRefusalNamesThePermissionOfTheCall()
{
    QFETCH(MakeJob, make);
    QFETCH(QString, permission);
    m_server->enqueue(FaultScript::answer(403));
    run(make(*m_gateway, *m_credentials));
    QCOMPARE(failure().kind, ApiError::Kind::NotPermitted);
    QCOMPARE(failure().permission, permission);
    QCOMPARE(failure().delivery, Delivery::Answered);
}

void ActionJobTest::aConflictNamesTheKindOfAccount_data()
{
    QTest::addColumn<ActionKind>("kind");
    for (const ActionKind kind : allActionKinds)
        QTest::addRow("%s", wireName(kind).data()) << kind;
}

void ActionJobTest::aConflictNamesTheKindOfAccount()
{
    QFETCH(ActionKind, kind);
    m_server->enqueue(FaultScript::answer(409));
    run(ActionJob::create(kind, *m_gateway, *m_credentials, Release::Timpanogos, someUuid));
    QCOMPARE(failure().kind, ApiError::Kind::WrongAccountType);
    QCOMPARE(failure().needed, isCancel(kind) ? u"retailer"_s : u"supplier"_s);
    QVERIFY(failure().permission.isEmpty());
}

void ActionJobTest::aDeedSucceedsOnADocumentedAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("204") << 204 << QByteArray();
    QTest::addRow("200, empty") << 200 << QByteArray();
    QTest::addRow("200, JSON") << 200 << QByteArray(R"({"status": "pending"})");
    QTest::addRow("202, JSON") << 202 << QByteArray("{}");
}

void ActionJobTest::aDeedSucceedsOnADocumentedAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->enqueue(FaultScript::answer(status, body));
    run(new ConfirmItemJob(*m_gateway, *m_credentials, someUuid));
    QVERIFY2(m_outcome.succeeded, m_outcome.error ? qPrintable(failure().text()) : "");
    QCOMPARE(m_outcome.status, status);
    QCOMPARE(arrivals().size(), 1);
}

void ActionJobTest::aDeedAnsweredByAWebPageIsUncertain()
{
    // Also when it claims to be JSON.
    for (const QByteArray type : {"text/html", "application/json"}) {
        m_outcome = {};
        m_server->enqueue(FaultScript::answer(200, "<html>Sign in to the airport's Wi-Fi</html>", type));
        run(new CancelItemJob(*m_gateway, *m_credentials, Release::Timpanogos, someUuid));
        QVERIFY(!m_outcome.succeeded);
        QCOMPARE(failure().kind, ApiError::Kind::NotTheApi);
        QCOMPARE(failure().delivery, Delivery::MaybeSent);
    }
}

void ActionJobTest::aJobOfEachKindSendsItsOwnRequest()
{
    for (const ActionKind kind : allActionKinds) {
        m_outcome = {};
        m_server->forgetArrivals();
        m_server->enqueue(FaultScript::answer(204));
        ActionJob *job = ActionJob::create(kind, *m_gateway, *m_credentials, Release::V1, someUuid);
        QCOMPARE(job->kind(), kind);
        const ApiRequest expected = ActionJob::request(kind, Release::V1, someUuid);
        QCOMPARE(static_cast<ApiJob *>(job)->request(), expected);
        run(job);
        QCOMPARE(arrivals().size(), 1);
        const ArrivedRequest arrived = arrivals().at(0);
        QCOMPARE(arrived.verb(), verbName(expected.verb));
        QCOMPARE(arrived.path(), expected.path);
        QCOMPARE(arrived.body(), expected.body);
        QCOMPARE(arrived.header("Content-Type"), "application/json; charset=utf-8");
    }
}

QTEST_GUILESS_MAIN(ActionJobTest)

#include "tst_actionjob.moc"
