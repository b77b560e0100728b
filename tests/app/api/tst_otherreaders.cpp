// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/readers.h"
#include "tests/app/api/answersamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

// The kind of the error, or "fine".
template <typename Value> QString kindOf(const ApiResult<Value> &result)
{
    return result ? u"fine"_s : QString(result.error().wireName());
}

} // namespace

class OtherReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logInTellsTokenRoleAndPermissions();
    void logInWithoutAUsableTokenIsUnreadable_data();
    void logInWithoutAUsableTokenIsUnreadable();
    void theRoleFollowsFromTheOneUuidThatIsThere();
    void permissionsThatCannotAllBeReadAreNotKnown_data();
    void permissionsThatCannotAllBeReadAreNotKnown();
    void theOrganisationIsFoundWhereverItIs_data();
    void theOrganisationIsFoundWhereverItIs();
    void notificationsAreAListOrAMember();
    void attributesOfAnyFormAreRead();

    void contentThatIsNoApisIsNamed_data();
    void contentThatIsNoApisIsNamed();
    void anActionsSuccessIsNothingOrJson_data();
    void anActionsSuccessIsNothingOrJson();

    void theServersWordsAreFoundAndCleaned_data();
    void theServersWordsAreFoundAndCleaned();
    void theServersWordsAreBounded();
};

void OtherReadersTest::logInTellsTokenRoleAndPermissions()
{
    const ApiResult<LogInAnswer> answer = Readers::logIn(Samples::logIn());
    QCOMPARE(kindOf(answer), u"fine"_s);
    QCOMPARE(answer->token, Secret("9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"));
    QCOMPARE(answer->organisationUuid, u"o-1"_s);
    QCOMPARE(answer->userUuid, u"u-1"_s);
    QCOMPARE(answer->retailerUuid, u"r-1"_s);
    QCOMPARE(answer->supplierUuid, QString());
    QCOMPARE(answer->role, ActorRole::Retailer);
    QCOMPARE(answer->permissions, Permissions::known({u"view_order"_s, u"cancel_order"_s}));

    QCOMPARE(Readers::logIn(R"({"auth_token": "t", "org_type": "supplier"})")->role, ActorRole::Supplier);
    QCOMPARE(Readers::logIn(R"({"auth_token": "t", "org_type": "BROKER"})")->role, ActorRole::Unknown);
}

void OtherReadersTest::logInWithoutAUsableTokenIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"{}", R"({"auth_token": null})", R"({"auth_token": ""})", R"({"auth_token": 5})", R"({"auth_token": ["t"]})",
          R"({"token": "t"})", "[]", "\"t\"", R"({"auth_token": "a b"})", R"({"auth_token": "a\r\nX-Injected: b"})",
          R"({"auth_token": "a\u0000b"})", R"({"auth_token": "tökén"})"})
        QTest::addRow("%s", body) << QByteArray(body);
    QTest::addRow("longer than a keychain entry") << QByteArray("{\"auth_token\": \"" + QByteArray(2049, 'a') + "\"}");
}

void OtherReadersTest::logInWithoutAUsableTokenIsUnreadable()
{
    QFETCH(QByteArray, body);
    QCOMPARE(kindOf(Readers::logIn(body)), u"unreadable"_s);
}

void OtherReadersTest::theRoleFollowsFromTheOneUuidThatIsThere()
{
    const auto role
        = [](const QByteArray &members) { return Readers::logIn("{\"auth_token\": \"t\"" + members + '}')->role; };
    QCOMPARE(role(R"(, "retailer_uuid": "r", "supplier_uuid": "")"), ActorRole::Retailer);
    QCOMPARE(role(R"(, "retailer_uuid": "", "supplier_uuid": "s")"), ActorRole::Supplier);
    QCOMPARE(role(R"(, "retailer_uuid": "r", "supplier_uuid": "s")"), ActorRole::Unknown);
    QCOMPARE(role(""), ActorRole::Unknown);
    // The documented member has the last word.
    QCOMPARE(role(R"(, "retailer_uuid": "r", "org_type": "SUPPLIER")"), ActorRole::Supplier);
}

void OtherReadersTest::permissionsThatCannotAllBeReadAreNotKnown_data()
{
    QTest::addColumn<QByteArray>("assignments");
    for (const char *assignments :
         {"null", "{}", R"({"permissions": null})", R"({"permissions": {}})", R"({"permissions": [null]})",
          R"({"permissions": [{"assigned": true}]})", R"({"permissions": [{"permission": {"name": "view_order"}}]})",
          R"({"permissions": [{"assigned": "perhaps", "permission": {"name": "view_order"}}]})",
          R"({"permissions": [{"assigned": true, "permission": {"name": "view_order"}},
              {"assigned": true, "permission": {"name": ""}}]})"})
        QTest::addRow("%s", QByteArray(assignments).simplified().constData()) << QByteArray(assignments);
}

void OtherReadersTest::permissionsThatCannotAllBeReadAreNotKnown()
{
    QFETCH(QByteArray, assignments);
    const ApiResult<LogInAnswer> answer
        = Readers::logIn("{\"auth_token\": \"t\", \"permission_assignments\": " + assignments + '}');
    QCOMPARE(kindOf(answer), u"fine"_s);
    QVERIFY(!answer->permissions.areKnown());
}

void OtherReadersTest::theOrganisationIsFoundWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *body, const char *expected) {
        QTest::addRow("%s", body) << QByteArray(body) << QString::fromLatin1(expected);
    };
    row(R"({"org_type": "RETAILER", "uuid": "o", "name": "Shop"})", "retailer o Shop");
    row(R"({"org_type": "SUPPLIER", "org_uuid": "o", "organization_name": "Mill"})", "supplier o Mill");
    row(R"([{"org_type": "RETAILER"}])", "retailer  ");
    row(R"({"organization": {"org_type": "RETAILER", "name": "Shop"}})", "retailer  Shop");
    row(R"({"organizations": [{"org_type": "SUPPLIER", "name": "Mill"}]})", "supplier  Mill");
    row(R"({"name": "Shop"})", "unknown  Shop");
    row(R"({"org_type": 5})", "unknown  ");
    row("{}", "unreadable");
    row("[]", "unreadable");
    row(R"([{"name": "a"}, {"name": "b"}])", "unreadable");
    row(R"({"success": true})", "unreadable");
    row("\"RETAILER\"", "unreadable");
}

void OtherReadersTest::theOrganisationIsFoundWhereverItIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const ApiResult<OrganisationAnswer> answer = Readers::organisation(body);
    const auto shown = [](const OrganisationAnswer &found) {
        const QString role = found.role == ActorRole::Retailer   ? u"retailer"_s
                             : found.role == ActorRole::Supplier ? u"supplier"_s
                                                                 : u"unknown"_s;
        return QStringList{role, found.uuid, found.name}.join(u' ');
    };
    QCOMPARE(answer ? shown(*answer) : kindOf(answer), expected);
}

void OtherReadersTest::notificationsAreAListOrAMember()
{
    const QByteArray list = R"([{"uuid": "n", "title": "T", "created_at": "2019", "type": "x", "more": 1}, null, 5])";
    for (const QByteArray &body :
         QList<QByteArray>{list, "{\"notifications\": " + list + '}', "{\"results\": " + list + '}'}) {
        const ApiResult<QList<Notification>> notifications = Readers::notifications(body);
        QCOMPARE(kindOf(notifications), u"fine"_s);
        QCOMPARE(notifications->size(), 1);
        QCOMPARE(notifications->at(0).uuid, u"n"_s);
        QCOMPARE(notifications->at(0).title, u"T"_s);
        QCOMPARE(notifications->at(0).createdDate, u"2019"_s);
        QCOMPARE(notifications->at(0).type, u"x"_s);
    }
    QCOMPARE(Readers::notifications("[]")->size(), 0);
    QCOMPARE(kindOf(Readers::notifications("{}")), u"unreadable"_s);
    QCOMPARE(kindOf(Readers::notifications("5")), u"unreadable"_s);
}

void OtherReadersTest::attributesOfAnyFormAreRead()
{
    const auto shown = [](const QByteArray &body) {
        QStringList lines;
        const ApiResult<QList<OrderAttribute>> attributes = Readers::orderAttributes(body);
        if (!attributes)
            return kindOf(attributes);
        for (const OrderAttribute &attribute : *attributes)
            lines.append(attribute.name + u'=' + attribute.value);
        return lines.join(u'|');
    };
    QCOMPARE(shown(R"([{"name": "gift", "value": "yes"}, {"key": "n", "value": 5}])"), u"gift=yes|n=5"_s);
    QCOMPARE(shown(R"({"gift": "yes", "note": "a\nb", "none": null})"), u"gift=yes|note=a\nb"_s);
    QCOMPARE(shown(R"({"attributes": [{"name": "gift", "value": "yes"}], "notes": ["one", "two"]})"),
             u"gift=yes|notes=one|notes=two"_s);
    QCOMPARE(shown("[]"), u""_s);
    QCOMPARE(shown("{}"), u""_s);
    QCOMPARE(shown("5"), u"unreadable"_s);
}

void OtherReadersTest::contentThatIsNoApisIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const auto row = [](const QByteArray &body, const char *expected) {
        QTest::addRow("%s", body.left(40).toPercentEncoding(" {}[]\"<>:,").constData())
            << body << QString::fromLatin1(expected);
    };
    row("", "incomplete");
    row("   \r\n", "incomplete");
    row("<!DOCTYPE html><html><body>Sign in to Wi-Fi</body></html>", "not-the-api");
    row("\n\n<html>", "not-the-api");
    row("<?xml version=\"1.0\"?><error/>", "not-the-api");
    row("Service temporarily unavailable", "not-the-api");
    row("OK", "not-the-api");
    row("\x1f\x8b\x08 gzip", "not-the-api");
    row("{\"orders\": [}", "not-the-api");
    row("{\"orders\": [],}", "not-the-api");
    row("{'orders': []}", "not-the-api");
    row("{} {}", "not-the-api");
    row("{\"orders\": [] ", "incomplete");
    row("{\"orders\": [{\"uu", "incomplete");
    row("{\"orders\": [{\"uuid\": \"a\\", "incomplete");
    row("[", "incomplete");
    row("\"tex", "incomplete");
    row("nul", "incomplete");
    row("\xEF\xBB\xBF", "incomplete");
    row("\xEF\xBB\xBF{\"orders\": []}", "fine");
    row("{\"orders\": [{\"uuid\": \"a\", \"notes\": \"\xC3\x28 \xFF\"}]}", "fine");
    row("{\"orders\": [{\"uuid\": \"a\", \"notes\": \"\\ud83d alone, \\udc00 alone\"}]}", "fine");
    row("{\"orders\": [{\"uuid\": \"a\", \"notes\": \"raw\nline\"}]}", "fine");
    row(QByteArray("{\"orders\": [{\"uuid\": \"a\", \"notes\": \"raw ") + '\0' + "\"}]}", "fine");
    row(QByteArray("{\"orders\": []}") + '\0', "not-the-api");
    row(QByteArray(200, '[') + QByteArray(200, ']'), "fine");
    row(QByteArray(5'000, '[') + QByteArray(5'000, ']'), "unreadable");
    row("{\"orders\": [" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + "]}", "unreadable");
    row(QByteArray(100'000, '['), "incomplete");
}

void OtherReadersTest::contentThatIsNoApisIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(kindOf(Readers::orderPage(body)), expected);
}

void OtherReadersTest::anActionsSuccessIsNothingOrJson_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const auto row = [](int status, const char *body, const char *expected) {
        QTest::addRow("%d '%s'", status, body) << status << QByteArray(body) << QString::fromLatin1(expected);
    };
    row(204, "", "fine");
    row(200, "", "fine");
    row(202, " \r\n", "fine");
    row(200, "{}", "fine");
    row(201, R"({"status": "pending"})", "fine");
    row(200, "[]", "fine");
    row(200, "null", "fine");
    row(200, "\"done\"", "fine");
    row(200, "<html>Sign in</html>", "not-the-api");
    row(200, "OK", "not-the-api");
    row(200, "{\"status\": \"pen", "incomplete");
    row(201, "[", "incomplete");
}

void OtherReadersTest::anActionsSuccessIsNothingOrJson()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const std::optional<ApiError> error = Readers::actionContentError(status, body);
    QCOMPARE(error ? QString(error->wireName()) : u"fine"_s, expected);
    if (error) {
        // Whoever answered, the deed may have been done.
        QCOMPARE(error->delivery, Delivery::MaybeSent);
        QCOMPARE(error->status, status);
    }
}

void OtherReadersTest::theServersWordsAreFoundAndCleaned_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const auto row = [](const QByteArray &body, const QString &expected) {
        QTest::addRow("%s", body.left(60).toPercentEncoding(" {}[]\"<>:,").constData()) << body << expected;
    };
    row(R"({"detail": "Already shipped."})", u"Already shipped."_s);
    row(R"({"message": "No.", "code": 5})", u"No."_s);
    row(R"({"error": {"message": "No."}})", u"message: No."_s);
    row(R"({"errors": ["One.", "Two."]})", u"One., Two."_s);
    row(R"({"detail": "", "error": "No."})", u"No."_s);
    row(R"({"detail": null, "non_field_errors": ["No."]})", u"No."_s);
    row(R"({"order_uuid": ["This field is required."]})", u"order_uuid: This field is required."_s);
    row(R"(["One.", "Two."])", u"One., Two."_s);
    row(R"("A text.")", u"A text."_s);
    row("Plain words.", u"Plain words."_s);
    row(R"({"detail": "<b>bold</b> & <img src=x>"})", u"<b>bold</b> & <img src=x>"_s);
    row(R"({"detail": "a\nb\tc\u0000d\u0007e"})", u"a b c d e"_s);
    row(R"({"detail": "evil\u202Etxt\u2066x\u200Fy\uFEFFz"})", u"eviltxtxyz"_s);
    row(R"({"detail": "\u0645\u06cc\u200c\u062e"})", u"می\u200cخ"_s);
    row(R"({"detail": "a\u2028b"})", u"a b"_s);
    row("", u""_s);
    row("  ", u""_s);
    row("{}", u""_s);
    row("[]", u""_s);
    row("null", u""_s);
    row("<html><body>502 Bad Gateway</body></html>", u""_s);
    row("  <!doctype html>", u""_s);
    row("Oops <html>", u""_s);
    row(R"({"detail": "cut)", u""_s);
    row("\xFF\xFE binary", u""_s);
    row(QByteArray("nul") + '\0' + "inside", u""_s);
}

void OtherReadersTest::theServersWordsAreFoundAndCleaned()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(Readers::errorDetail(body), expected);
}

void OtherReadersTest::theServersWordsAreBounded()
{
    const QString exact(500, u'x');
    QCOMPARE(Readers::errorDetail("{\"detail\": \"" + exact.toUtf8() + "\"}"), exact);
    const QString longer = Readers::errorDetail("{\"detail\": \"" + QByteArray(5'000, 'x') + "\"}");
    QCOMPARE(longer.size(), 500);
    QVERIFY(longer.endsWith(u'…'));
    // A character of two halves is not cut in two.
    const QString pairs
        = Readers::errorDetail("{\"detail\": \"" + QByteArray("\xF0\x9F\x93\xA6").repeated(1'000) + "\"}");
    QVERIFY(pairs.size() <= 500);
    QVERIFY(pairs.isValidUtf16());
    // What is not short is no message.
    QCOMPARE(Readers::errorDetail(QByteArray(100'000, 'x')), QString());
    QCOMPARE(Readers::errorDetail(QByteArray(1'000, '[') + QByteArray(1'000, ']')), QString());
}

QTEST_GUILESS_MAIN(OtherReadersTest)

#include "tst_otherreaders.moc"
