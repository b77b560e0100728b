// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/shopcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

constexpr auto jsonType = "application/json; charset=utf-8";
const auto unknownUuid = "0c0ffee0-1111-4222-8333-444455556666"_ba;

/// One call of the API as its page shows it. {order}, {line} and {po} in a path stand for what the shop has.
struct Documented
{
    const char *name;
    const char *verb;
    const char *path; ///< behind the release's prefix
    const char *body; ///< empty: none is shown
    bool inV1;
    int good;                 ///< the code of success
    const char *user;         ///< who may
    const char *wrongType;    ///< who is of the wrong kind of organisation; empty where both may
    const char *notPermitted; ///< who lacks the permission; empty where none is needed
};

const Documented calls[] = {
    {"log-in", "POST", "organizations/user-login/", R"({"username":"rita","password":"sandbox-rita"})", true, 200, "",
     "", ""},
    {"organisation", "GET", "organizations/", "", true, 200, "nora", "", ""},
    {"list", "POST", "orders/", "{}", true, 200, "dana", "", "nora"},
    {"detail", "GET", "orders/{order}/", "", true, 200, "dana", "", "nora"},
    {"by PO", "GET", "orders/po/{po}/", "", false, 200, "dana", "", "nora"},
    {"notifications", "GET", "notifications/", "", true, 200, "nora", "", ""},
    {"attributes", "GET", "orders/{order}/attributes/", "", false, 200, "dana", "", "nora"},
    {"new attributes", "POST", "orders/{order}/attributes/", R"({"gift":"yes"})", false, 201, "rita", "", "dana"},
    {"cancel order", "PATCH", "orders/cancel/", R"({"order_uuid": "{order}"})", true, 204, "rita", "sam", "dana"},
    {"cancel item", "DELETE", "orders/items/cancel/{line}/", "{}", true, 204, "rita", "sam", "dana"},
    {"confirm order", "PATCH", "orders/cancel/{order}/confirm/", "", false, 204, "sam", "rita", "stan"},
    {"reject order", "PATCH", "orders/cancel/{order}/reject/", "", false, 204, "sam", "rita", "stan"},
    {"confirm item", "PATCH", "orders/items/cancel/{line}/confirm/", "{}", false, 204, "sam", "rita", "stan"},
    {"reject item", "PATCH", "orders/items/cancel/{line}/reject/", "", false, 204, "sam", "rita", "stan"},
};

bool any(const Documented &)
{
    return true;
}

bool needsToken(const Documented &call)
{
    return qstrlen(call.user) > 0;
}

bool isForOneKindOnly(const Documented &call)
{
    return qstrlen(call.wrongType) > 0;
}

bool needsPermission(const Documented &call)
{
    return qstrlen(call.notPermitted) > 0;
}

bool hasBody(const Documented &call)
{
    return qstrcmp(call.verb, "GET") != 0;
}

bool namesOrderOrLine(const Documented &call)
{
    return QByteArray(call.path).contains("{order}") || QByteArray(call.path).contains("{line}")
           || QByteArray(call.body).contains("{order}");
}

bool isNotInV1(const Documented &call)
{
    return !call.inV1;
}

bool isAnswer(const Documented &call)
{
    const QByteArray path(call.path);
    return path.endsWith("/confirm/") || path.endsWith("/reject/");
}

} // namespace

/// Every call in both releases, with every code its page names.
class SandboxCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachCallAnswersWithItsDocumentedCode_data() { addCalls(any); }
    void eachCallAnswersWithItsDocumentedCode();
    void withoutATokenNobodyIsServed_data() { addCalls(needsToken); }
    void withoutATokenNobodyIsServed();
    void aPathWithoutItsSlashIsAnotherPath_data() { addCalls(any); }
    void aPathWithoutItsSlashIsAnotherPath();
    void aWrongVerbIsToldTheRightOne_data() { addCalls(any); }
    void aWrongVerbIsToldTheRightOne();
    void theWrongKindOfOrganisationIsAConflict_data() { addCalls(isForOneKindOnly); }
    void theWrongKindOfOrganisationIsAConflict();
    void withoutThePermissionItIsForbidden_data() { addCalls(needsPermission); }
    void withoutThePermissionItIsForbidden();
    void aBodyThatIsNotJsonIsRefused_data() { addCalls(any); }
    void aBodyThatIsNotJsonIsRefused();
    void aBodyThatIsNoObjectIsABadRequest_data() { addCalls(hasBody); }
    void aBodyThatIsNoObjectIsABadRequest();
    void anUnknownUuidCannotBeProcessed_data() { addCalls(namesOrderOrLine); }
    void anUnknownUuidCannotBeProcessed();
    void anotherOrganisationsOrderIsAsGoodAsUnknown_data() { addCalls(namesOrderOrLine); }
    void anotherOrganisationsOrderIsAsGoodAsUnknown();
    void aCallThatIsNotInV1IsNotFoundThere_data() { addCalls(isNotInV1); }
    void aCallThatIsNotInV1IsNotFoundThere();
    void aCallWithoutADocumentedBodyTakesNoneOrAnEmptyOne();
    void anOrderCancelWithoutItsOrderIsABadRequest();
    void aLogInTellsWhoOneIsAndWhatOneMay();
    void aLogInWithAWrongPasswordIsRefused();
    void aLogInWithoutAPasswordIsABadRequest();
    void attributesAreMergedAndKept();
    void whoeverIsConcernedIsNotified();
    void aPathNobodyDocumentedIsNotFound();

private:
    static void addCalls(bool (*concerned)(const Documented &));
    [[nodiscard]] const Documented &call() const;
    [[nodiscard]] QByteArray path(const Documented &call) const;
    [[nodiscard]] QByteArray fill(QByteArray text) const;
    /// Sends the call as @p user (empty: nobody) with its documented body.
    [[nodiscard]] SandboxProcess::Answer send(const Documented &call, const QString &user) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ShopCalls> m_shop;
    QByteArray m_order;
    QByteArray m_line;
};

void SandboxCallsTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"30"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_shop = std::make_unique<ShopCalls>(*m_sandbox);
    const auto order = m_shop->order(u"5527771067"_s);
    m_order = ShopCalls::uuidOf(order);
    m_line = ShopCalls::lineUuidOf(order, 0);
    QVERIFY(!m_order.isEmpty() && !m_line.isEmpty());
}

void SandboxCallsTest::cleanup()
{
    m_shop.reset();
    m_sandbox.reset();
}

void SandboxCallsTest::addCalls(bool (*concerned)(const Documented &))
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("prefix");
    int number = -1;
    for (const auto &each : calls) {
        ++number;
        if (!concerned(each))
            continue;
        QTest::addRow("%s, timp", each.name) << number << "/timp/"_ba;
        if (each.inV1)
            QTest::addRow("%s, v1", each.name) << number << "/"_ba;
    }
}

const Documented &SandboxCallsTest::call() const
{
    QFETCH(const int, number);
    return calls[number];
}

QByteArray SandboxCallsTest::fill(QByteArray text) const
{
    return text.replace("{order}", m_order).replace("{line}", m_line).replace("{po}", "5527771067");
}

QByteArray SandboxCallsTest::path(const Documented &call) const
{
    QFETCH(const QByteArray, prefix);
    return prefix + fill(call.path);
}

SandboxProcess::Answer SandboxCallsTest::send(const Documented &call, const QString &user) const
{
    const auto token = user.isEmpty() ? QByteArray() : m_shop->token(user);
    return m_sandbox->call(call.verb, path(call), fill(call.body), token, jsonType);
}

void SandboxCallsTest::eachCallAnswersWithItsDocumentedCode()
{
    // GIVEN an order whose cancellation is requested where the call answers such a request
    if (isAnswer(call()))
        QCOMPARE(m_shop->cancelOrder(m_order), 204);
    // WHEN somebody who may sends what the page shows
    const auto answer = send(call(), QString::fromLatin1(call().user));
    // THEN the answer is the documented one, with JSON where content is due
    QCOMPARE(answer.status, call().good);
    QCOMPARE(answer.json().isNull(), call().good == 204);
    QCOMPARE(answer.body.isEmpty(), call().good == 204);
}

void SandboxCallsTest::withoutATokenNobodyIsServed()
{
    QCOMPARE(send(call(), {}).status, 401);
    QCOMPARE(m_sandbox->call(call().verb, path(call()), fill(call().body), "00112233445566778899").status, 401);
    // A token that was good is not any more once it has expired.
    const auto token = m_shop->token(QString::fromLatin1(call().user));
    QVERIFY(m_sandbox->expireTokens());
    QCOMPARE(m_sandbox->call(call().verb, path(call()), fill(call().body), token).status, 401);
}

void SandboxCallsTest::aPathWithoutItsSlashIsAnotherPath()
{
    const auto who = qstrlen(call().user) == 0 ? u"rita"_s : QString::fromLatin1(call().user);
    QCOMPARE(m_sandbox->call(call().verb, path(call()).chopped(1), fill(call().body), m_shop->token(who)).status, 404);
    QCOMPARE(m_sandbox->call(call().verb, path(call()) + '/', fill(call().body), m_shop->token(who)).status, 404);
}

void SandboxCallsTest::aWrongVerbIsToldTheRightOne()
{
    for (const auto &verb :
         {"GET"_ba, "POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba, "HEAD"_ba, "OPTIONS"_ba, "PROPFIND"_ba}) {
        const auto answer = m_sandbox->call(verb, path(call()), "{}", m_shop->token(u"rita"_s), jsonType);
        if (answer.status != 405) {
            // The call itself, or another one that lives at the same path.
            QVERIFY2(verb == call().verb || QByteArray(call().path).endsWith("/attributes/"), verb.constData());
            continue;
        }
        QVERIFY(verb != call().verb);
        QVERIFY2(answer.header("allow").contains(call().verb), answer.header("allow").constData());
    }
}

void SandboxCallsTest::theWrongKindOfOrganisationIsAConflict()
{
    if (isAnswer(call()))
        QCOMPARE(m_shop->cancelOrder(m_order), 204);
    const auto before = m_shop->truth(m_order);
    QCOMPARE(send(call(), QString::fromLatin1(call().wrongType)).status, 409);
    QCOMPARE(m_shop->truth(m_order), before);
}

void SandboxCallsTest::withoutThePermissionItIsForbidden()
{
    if (isAnswer(call()))
        QCOMPARE(m_shop->cancelOrder(m_order), 204);
    const auto before = m_shop->truth(m_order);
    QCOMPARE(send(call(), QString::fromLatin1(call().notPermitted)).status, 403);
    QCOMPARE(m_shop->truth(m_order), before);
}

void SandboxCallsTest::aBodyThatIsNotJsonIsRefused()
{
    const auto token = qstrlen(call().user) == 0 ? QByteArray() : m_shop->token(QString::fromLatin1(call().user));
    const bool takesBody = QByteArray(call().verb) != "GET";
    for (const auto &type : {"application/x-www-form-urlencoded"_ba, "text/plain"_ba, "application/jsonp"_ba, ""_ba}) {
        const auto answer = m_sandbox->call(call().verb, path(call()), "{}", token, type);
        if (takesBody)
            QCOMPARE(answer.status, 415);
        else
            QCOMPARE(answer.status, call().good);
    }
}

void SandboxCallsTest::aBodyThatIsNoObjectIsABadRequest()
{
    const auto token = qstrlen(call().user) == 0 ? QByteArray() : m_shop->token(QString::fromLatin1(call().user));
    for (const auto &body : {"[]"_ba, "7"_ba, "{\"half\":"_ba, "\xff\xfe"_ba})
        QCOMPARE(m_sandbox->call(call().verb, path(call()), body, token, jsonType).status, 400);
}

void SandboxCallsTest::anUnknownUuidCannotBeProcessed()
{
    const auto real = m_order;
    for (const auto &uuid : QByteArrayList{unknownUuid, "no-uuid-at-all"_ba, "%7B" + real + "%7D", real.left(20)}) {
        m_order = uuid;
        m_line = uuid;
        QCOMPARE(send(call(), QString::fromLatin1(call().user)).status, 422);
    }
}

void SandboxCallsTest::anotherOrganisationsOrderIsAsGoodAsUnknown()
{
    // GIVEN an order that concerns neither: the other retailer's for a retailer, one of the second supplier's for the
    // first
    const bool isSupplier = QByteArray(call().user) == "sam";
    const auto theirs = isSupplier ? m_shop->order(u"5527771113"_s) : m_shop->order(u"HLG-100"_s, u"otto"_s);
    m_order = ShopCalls::uuidOf(theirs);
    m_line = ShopCalls::lineUuidOf(theirs, 0);
    QVERIFY(!m_order.isEmpty());
    if (isSupplier)
        QCOMPARE(m_shop->cancelOrder(m_order), 204);
    const auto before = m_shop->truth(m_order);
    // WHEN it is named all the same, THEN nothing happens
    QCOMPARE(send(call(), QString::fromLatin1(call().user)).status, 422);
    QCOMPARE(m_shop->truth(m_order), before);
}

void SandboxCallsTest::aCallThatIsNotInV1IsNotFoundThere()
{
    QCOMPARE(m_shop->cancelOrder(m_order), 204);
    const auto before = m_shop->truth(m_order);
    const auto answer = m_sandbox->call(call().verb, '/' + fill(call().path), fill(call().body),
                                        m_shop->token(QString::fromLatin1(call().user)), jsonType);
    QCOMPARE(answer.status, 404);
    QCOMPARE(m_shop->truth(m_order), before);
}

void SandboxCallsTest::aCallWithoutADocumentedBodyTakesNoneOrAnEmptyOne()
{
    const auto token = m_shop->token(u"sam"_s);
    for (const auto &body : {""_ba, "{}"_ba}) {
        QCOMPARE(m_shop->cancelOrder(m_order), 204);
        QCOMPARE(m_sandbox->call("PATCH", "/timp/orders/cancel/" + m_order + "/reject/", body, token).status, 204);
        QCOMPARE(m_shop->answerOrder(m_order, "reject", u"sue"_s), 204);
    }
    QCOMPARE(m_shop->cancelLine(m_line), 204);
    // A line's confirmation is documented with its empty object; without one there is no JSON.
    QCOMPARE(m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + m_line + "/confirm/", {}, token).status, 415);
    QCOMPARE(m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + m_line + "/reject/", {}, token).status, 204);
}

void SandboxCallsTest::anOrderCancelWithoutItsOrderIsABadRequest()
{
    for (const auto &path : {"/timp/orders/cancel/"_ba, "/orders/cancel/"_ba}) {
        for (const auto &body : {"{}"_ba, R"({"order_uuid":""})"_ba, R"({"order_uuid":null})"_ba, R"({"uuid":"x"})"_ba})
            QCOMPARE(m_shop->as(u"rita"_s, "PATCH", path, body).status, 400);
    }
}

void SandboxCallsTest::aLogInTellsWhoOneIsAndWhatOneMay()
{
    const auto logIn = [this](const QByteArray &name) {
        const QByteArray body = R"({"username":")" + name + R"(","password":"sandbox-)" + name + R"("})";
        return m_sandbox->call("POST", "/organizations/user-login/", body).json().object();
    };
    const auto permissionsIn = [](const QJsonObject &answer) {
        QStringList granted;
        const auto all = answer.value("permission_assignments"_L1).toObject().value("permissions"_L1).toArray();
        for (const auto &entry : all) {
            const auto permission = entry.toObject().value("permission"_L1).toObject();
            for (const auto member :
                 {"uuid"_L1, "name"_L1, "display_name"_L1, "description"_L1, "visibility"_L1, "grouping"_L1})
                [&] { QVERIFY2(permission.value(member).isString(), member.data()); }();
            if (entry.toObject().value("assigned"_L1).toBool())
                granted << permission.value("name"_L1).toString();
        }
        return granted;
    };

    const auto retailer = logIn("rita");
    QCOMPARE(retailer.value("org_type"_L1).toString(), u"RETAILER"_s);
    QCOMPARE(retailer.value("supplier_uuid"_L1).toString(u"none"_s), QString());
    QVERIFY(!retailer.value("retailer_uuid"_L1).toString().isEmpty());
    QCOMPARE(permissionsIn(retailer),
             (QStringList{u"view_order"_s, u"cancel_order"_s, u"export_order"_s, u"create_order"_s}));

    const auto supplier = logIn("sue");
    QCOMPARE(supplier.value("org_type"_L1).toString(), u"SUPPLIER"_s);
    QCOMPARE(supplier.value("retailer_uuid"_L1).toString(u"none"_s), QString());
    // Her uuid is the one her lines show.
    const auto lines = m_shop->order(u"5527771113"_s).value("line_items"_L1).toArray();
    QCOMPARE(lines.first().toObject().value("supplier"_L1).toObject().value("uuid"_L1),
             supplier.value("supplier_uuid"_L1));

    QCOMPARE(permissionsIn(logIn("dana")), QStringList{u"view_order"_s});
    QCOMPARE(permissionsIn(logIn("nora")), QStringList());
    QVERIFY(retailer.value("auth_token"_L1) != logIn("rita").value("auth_token"_L1));
}

void SandboxCallsTest::aLogInWithAWrongPasswordIsRefused()
{
    for (const auto &body :
         {R"({"username":"rita","password":"sandbox-dana"})"_ba, R"({"username":"nobody","password":"x"})"_ba})
        QCOMPARE(m_sandbox->call("POST", "/timp/organizations/user-login/", body).status, 401);
}

void SandboxCallsTest::aLogInWithoutAPasswordIsABadRequest()
{
    for (const auto &body : {"{}"_ba, R"({"username":"rita"})"_ba, R"({"username":"rita","password":""})"_ba})
        QCOMPARE(m_sandbox->call("POST", "/timp/organizations/user-login/", body).status, 400);
}

void SandboxCallsTest::attributesAreMergedAndKept()
{
    const QByteArray path = "/timp/orders/" + m_order + "/attributes/";
    QCOMPARE(m_shop->as(u"rita"_s, "POST", path, R"({"gift":"yes","Größe \"L\"":"ja"})").status, 201);
    QCOMPARE(m_shop->as(u"rita"_s, "POST", path, R"({"gift":"no","batch":7})").status, 201);
    const auto answer = m_shop->as(u"sam"_s, "GET", path).json().object();
    QCOMPARE(answer, (QJsonObject{{u"gift"_s, u"no"_s}, {u"batch"_s, u"7"_s}, {u"Größe \"L\""_s, u"ja"_s}}));
    // All or nothing: one value that cannot be taken takes the others with it.
    QCOMPARE(m_shop->as(u"rita"_s, "POST", path, R"({"batch":8,"deep":{}})").status, 400);
    QCOMPARE(m_shop->as(u"sam"_s, "GET", path).json().object(), answer);
}

void SandboxCallsTest::whoeverIsConcernedIsNotified()
{
    const auto newest = [this](const QString &user) {
        return m_shop->as(user, "GET", "/timp/notifications/").json().array().first().toObject();
    };
    QCOMPARE(m_shop->cancelOrder(m_order), 204);
    QCOMPARE(newest(u"sam"_s).value("title"_L1).toString(), u"Cancellation requested for PO 5527771067"_s);
    QCOMPARE(newest(u"sue"_s).value("type"_L1).toString(), u"CANCEL_REQUEST"_s);
    QCOMPARE(m_shop->answerLine(m_line, "reject", u"sam"_s), 204);
    const auto told = newest(u"dana"_s);
    QCOMPARE(told.value("title"_L1).toString(), u"Cancellation rejected for PO 5527771067"_s);
    QCOMPARE(told.keys(), (QStringList{u"created_at"_s, u"title"_s, u"type"_s, u"uuid"_s}));
}

void SandboxCallsTest::aPathNobodyDocumentedIsNotFound()
{
    for (const auto &path : {"/"_ba, "/timp/"_ba, "/timp/orders"_ba, "/timp/timp/orders/"_ba, "/orders//"_ba,
                             "/timp/orders/cancel/x/maybe/"_ba, "/v2/orders/"_ba, "/timp/orders/items/cancel//"_ba,
                             "/TIMP/orders/"_ba, "/sandbox"_ba})
        QCOMPARE(m_shop->as(u"rita"_s, "POST", path, "{}").status, 404);
}

QTEST_GUILESS_MAIN(SandboxCallsTest)
#include "tst_sandboxcalls.moc"
