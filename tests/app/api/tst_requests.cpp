// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

const QString uuid = u"2f1c1f0e-7a0b-4b7e-9f1e-0a2b3c4d5e6f"_s;
QByteArray json()
{
    return "application/json; charset=utf-8";
}

// One line: verb, path, content type, body.
QByteArray shown(const ApiRequest &request)
{
    return verbName(request.verb) + ' ' + request.path + " [" + request.contentType + "] " + request.body;
}

QJsonObject bodyOf(const ApiRequest &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{{u"error"_s, error.errorString()}};
}

QJsonObject listBody(Release release, const OrderQuery &query, OrderPaging::Window window = {0, 24})
{
    return bodyOf(ListOrdersJob::request(release, query, window));
}

// Texts that a path must carry through unharmed.
QStringList awkwardTexts()
{
    return {u"5527771067"_s,
            u"PO 7"_s,
            u"A/B/../C"_s,
            u"100%"_s,
            u"%2F"_s,
            u"a?b#c&d=e+f;g"_s,
            u"Bestellung № 5 – größer"_s,
            u"注文-四二"_s,
            u"طلب ٥"_s,
            u"\U0001F4E6"_s,
            u"quo\"te\\back"_s,
            u"line\nbreak\ttab"_s,
            u"..."_s,
            u".hidden"_s,
            u"~tilde_-."_s,
            u" "_s,
            u":@!$'()*,"_s};
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFoundingCallsAreWhatTheDocumentationShows();
    void theOtherDeedIsWhatTheDocumentationShows();
    void everyDeedCarriesABodyAndJson();
    void everyDeedIsStateChangingAndCarriesTheToken();
    void theKindsRequestIsTheJobsOwn();
    void suppliersAnswersTakeTheTimpanogosPathAlways();
    void anOrderUuidIsEscapedInTheBody_data();
    void anOrderUuidIsEscapedInTheBody();

    void logInNamesUserAndPassword();
    void logInEscapesWhatPeopleType();
    void readsAreReadsWithoutBody();
    void everyPathEndsInASlash();

    void aListAsksInTheWordsOfItsRelease();
    void aListSendsTheDirectionTwice();
    void aPurchaseOrderNumberGoesBeforeATermInV1();
    void oneDesignationIsATextAndSeveralAreAList();
    void aListWithoutWishesSendsItsWindowAlone();
    void timesGoOutInUtc();
    void aSearchTextIsData();

    void anyTextBecomesOneSegment();
    void aDotSegmentIsEncodedAndNeverAddressable();
    void onlyPathsThatMeanTheSameEverywhereAreAddressable();
};

void RequestsTest::theFoundingCallsAreWhatTheDocumentationShows()
{
    QCOMPARE(shown(CancelOrderJob::request(Release::Timpanogos, uuid)),
             "PATCH /timp/orders/cancel/ [" + json() + "] {\"order_uuid\": \"" + uuid.toUtf8() + "\"}");
    QCOMPARE(shown(CancelOrderJob::request(Release::V1, uuid)),
             "PATCH /orders/cancel/ [" + json() + "] {\"order_uuid\": \"" + uuid.toUtf8() + "\"}");
    QCOMPARE(shown(CancelItemJob::request(Release::Timpanogos, uuid)),
             "DELETE /timp/orders/items/cancel/" + uuid.toUtf8() + "/ [" + json() + "] {}");
    QCOMPARE(shown(CancelItemJob::request(Release::V1, uuid)),
             "DELETE /orders/items/cancel/" + uuid.toUtf8() + "/ [" + json() + "] {}");
    QCOMPARE(shown(ConfirmOrderJob::request(uuid)),
             "PATCH /timp/orders/cancel/" + uuid.toUtf8() + "/confirm/ [" + json() + "] {}");
    QCOMPARE(shown(ConfirmItemJob::request(uuid)),
             "PATCH /timp/orders/items/cancel/" + uuid.toUtf8() + "/confirm/ [" + json() + "] {}");
    QCOMPARE(shown(RejectItemJob::request(uuid)),
             "PATCH /timp/orders/items/cancel/" + uuid.toUtf8() + "/reject/ [" + json() + "] {}");
}

void RequestsTest::theOtherDeedIsWhatTheDocumentationShows()
{
    QCOMPARE(shown(RejectOrderJob::request(uuid)),
             "PATCH /timp/orders/cancel/" + uuid.toUtf8() + "/reject/ [" + json() + "] {}");
}

void RequestsTest::everyDeedCarriesABodyAndJson()
{
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        for (const ActionKind kind : allActionKinds) {
            const ApiRequest request = ActionJob::request(kind, release, uuid);
            // An empty body could not be protected against being sent again.
            QVERIFY(!request.body.isEmpty());
            QCOMPARE(request.contentType, json());
        }
    }
}

void RequestsTest::everyDeedIsStateChangingAndCarriesTheToken()
{
    for (const ActionKind kind : allActionKinds) {
        const ApiRequest request = ActionJob::request(kind, Release::Timpanogos, uuid);
        QCOMPARE(request.effect, ApiRequest::Effect::StateChanging);
        QVERIFY(request.needsToken);
        QCOMPARE(request.answerSize, ApiRequest::AnswerSize::Detail);
    }
}

void RequestsTest::theKindsRequestIsTheJobsOwn()
{
    constexpr Release release = Release::V1;
    QCOMPARE(ActionJob::request(ActionKind::CancelOrder, release, uuid), CancelOrderJob::request(release, uuid));
    QCOMPARE(ActionJob::request(ActionKind::CancelItem, release, uuid), CancelItemJob::request(release, uuid));
    QCOMPARE(ActionJob::request(ActionKind::ConfirmOrder, release, uuid), ConfirmOrderJob::request(uuid));
    QCOMPARE(ActionJob::request(ActionKind::RejectOrder, release, uuid), RejectOrderJob::request(uuid));
    QCOMPARE(ActionJob::request(ActionKind::ConfirmItem, release, uuid), ConfirmItemJob::request(uuid));
    QCOMPARE(ActionJob::request(ActionKind::RejectItem, release, uuid), RejectItemJob::request(uuid));
}

void RequestsTest::suppliersAnswersTakeTheTimpanogosPathAlways()
{
    for (const ActionKind kind : allActionKinds) {
        const QByteArray path = ActionJob::request(kind, Release::V1, uuid).path;
        QCOMPARE(path.startsWith("/timp/"), !isCancel(kind));
    }
}

void RequestsTest::anOrderUuidIsEscapedInTheBody_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : awkwardTexts())
        QTest::addRow("%s", text.toUtf8().toPercentEncoding(" ").constData()) << text;
    QTest::addRow("nothing") << QString();
    QTest::addRow("control characters") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f) + QChar(0);
}

void RequestsTest::anOrderUuidIsEscapedInTheBody()
{
    QFETCH(QString, text);
    const ApiRequest request = CancelOrderJob::request(Release::Timpanogos, text);
    QCOMPARE(bodyOf(request), (QJsonObject{{u"order_uuid"_s, text}}));
    QVERIFY(!request.body.contains('\n'));
}

void RequestsTest::logInNamesUserAndPassword()
{
    const ApiRequest request = LogInJob::request(Release::Timpanogos, u"ann@example.com"_s, Secret("pa55 word"));
    QCOMPARE(shown(request), "POST /timp/organizations/user-login/ [" + json()
                                 + "] {\"username\": \"ann@example.com\", \"password\": \"pa55 word\"}");
    QVERIFY(!request.needsToken);
    // Two log-ins would make two tokens, and a password goes out once.
    QCOMPARE(request.effect, ApiRequest::Effect::StateChanging);
    QCOMPARE(LogInJob::request(Release::V1, {}, {}).path, "/organizations/user-login/");
}

void RequestsTest::logInEscapesWhatPeopleType()
{
    for (const QString &text : awkwardTexts()) {
        const ApiRequest request = LogInJob::request(Release::Timpanogos, text, Secret(text.toUtf8()));
        QCOMPARE(bodyOf(request), (QJsonObject{{u"username"_s, text}, {u"password"_s, text}}));
    }
}

void RequestsTest::readsAreReadsWithoutBody()
{
    const QByteArray id = uuid.toUtf8();
    QCOMPARE(shown(OrganisationJob::request(Release::Timpanogos)), "GET /timp/organizations/ [] ");
    QCOMPARE(shown(OrganisationJob::request(Release::V1)), "GET /organizations/ [] ");
    QCOMPARE(shown(OrderJob::request(Release::Timpanogos, uuid)), "GET /timp/orders/" + id + "/ [] ");
    QCOMPARE(shown(OrderJob::request(Release::V1, uuid)), "GET /orders/" + id + "/ [] ");
    QCOMPARE(shown(PurchaseOrderJob::request(u"5527771067"_s)), "GET /timp/orders/po/5527771067/ [] ");
    QCOMPARE(shown(NotificationsJob::request(Release::Timpanogos)), "GET /timp/notifications/ [] ");
    QCOMPARE(shown(NotificationsJob::request(Release::V1)), "GET /notifications/ [] ");
    QCOMPARE(shown(OrderAttributesJob::request(uuid)), "GET /timp/orders/" + id + "/attributes/ [] ");
    for (const ApiRequest &request :
         {OrganisationJob::request(Release::V1), OrderJob::request(Release::V1, uuid), PurchaseOrderJob::request(uuid),
          NotificationsJob::request(Release::V1), OrderAttributesJob::request(uuid)}) {
        QCOMPARE(request.effect, ApiRequest::Effect::Read);
        QVERIFY(request.needsToken);
    }
}

void RequestsTest::everyPathEndsInASlash()
{
    for (const Release release : {Release::Timpanogos, Release::V1}) {
        QList<ApiRequest> requests = {LogInJob::request(release, uuid, {}),    OrganisationJob::request(release),
                                      ListOrdersJob::request(release, {}, {}), OrderJob::request(release, uuid),
                                      PurchaseOrderJob::request(uuid),         NotificationsJob::request(release),
                                      OrderAttributesJob::request(uuid)};
        for (const ActionKind kind : allActionKinds)
            requests.append(ActionJob::request(kind, release, uuid));
        for (const ApiRequest &request : requests) {
            QVERIFY(request.path.endsWith('/') && !request.path.endsWith("//"));
            QVERIFY(isAddressable(request.path));
        }
    }
}

void RequestsTest::aListAsksInTheWordsOfItsRelease()
{
    OrderQuery query;
    query.purchaseOrderNumber = u"0042"_s;
    query.term = u"lamp"_s;
    query.allocationStatuses = {u"Allocated"_s, u"Partial"_s};
    query.designations = {u"NeedsTracking"_s, u"Backordered"_s};
    query.since = QDateTime(QDate(2019, 1, 31), QTime(0, 0), Qt::UTC);
    query.until = QDateTime(QDate(2019, 2, 28), QTime(23, 59, 58, 999), Qt::UTC);

    const ApiRequest request = ListOrdersJob::request(Release::Timpanogos, query, {24, 48});
    QCOMPARE(verbName(request.verb), "POST");
    QCOMPARE(request.path, "/timp/orders/");
    QCOMPARE(request.contentType, json());
    QCOMPARE(request.effect, ApiRequest::Effect::Read);
    QCOMPARE(request.answerSize, ApiRequest::AnswerSize::Page);
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(R"({"start": 24, "limit": 48, "po_number": "0042", "term": "lamp",
                "sort": {"key": "date", "dir": "desc", "value": "desc"},
                "line_item_allocation_statuses": ["Allocated", "Partial"],
                "line_item_designation": ["NeedsTracking", "Backordered"],
                "start_date": "2019-01-31 00:00:00", "end_date": "2019-02-28 23:59:58"})")
                                  .object());

    const ApiRequest first = ListOrdersJob::request(Release::V1, query, {24, 48});
    QCOMPARE(first.path, "/orders/");
    QCOMPARE(bodyOf(first), QJsonDocument::fromJson(R"({"start": 24, "limit": 48, "search_term": "0042",
                "sort": {"key": "date", "dir": "desc", "value": "desc"},
                "line_item_allocation_statuses": ["Allocated", "Partial"],
                "start_date": "2019-01-31T00:00:00.000Z", "end_date": "2019-02-28T23:59:58.000Z"})")
                                .object());
}

void RequestsTest::aListSendsTheDirectionTwice()
{
    OrderQuery query;
    query.sortKey = OrderQuery::SortKey::Status;
    query.sortOrder = Qt::AscendingOrder;
    const QJsonObject ascending{{u"key"_s, u"status"_s}, {u"dir"_s, u"asc"_s}, {u"value"_s, u"asc"_s}};
    QCOMPARE(listBody(Release::Timpanogos, query)[u"sort"_s].toObject(), ascending);
    query.sortKey = OrderQuery::SortKey::SkuId;
    query.sortOrder = Qt::DescendingOrder;
    const QJsonObject descending{{u"key"_s, u"sku_id"_s}, {u"dir"_s, u"desc"_s}, {u"value"_s, u"desc"_s}};
    QCOMPARE(listBody(Release::V1, query)[u"sort"_s].toObject(), descending);
}

void RequestsTest::aPurchaseOrderNumberGoesBeforeATermInV1()
{
    OrderQuery query;
    query.term = u"lamp"_s;
    QCOMPARE(listBody(Release::V1, query)[u"search_term"_s].toString(), u"lamp"_s);
    query.purchaseOrderNumber = u"7"_s;
    QCOMPARE(listBody(Release::V1, query)[u"search_term"_s].toString(), u"7"_s);
}

void RequestsTest::oneDesignationIsATextAndSeveralAreAList()
{
    OrderQuery query;
    query.designations = {u"Backordered"_s};
    QCOMPARE(listBody(Release::Timpanogos, query)[u"line_item_designation"_s], QJsonValue(u"Backordered"_s));
    query.designations.append(u"Rejected"_s);
    QCOMPARE(listBody(Release::Timpanogos, query)[u"line_item_designation"_s],
             QJsonValue(QJsonArray{u"Backordered"_s, u"Rejected"_s}));
    QVERIFY(!listBody(Release::V1, query).contains(u"line_item_designation"_s));
}

void RequestsTest::aListWithoutWishesSendsItsWindowAlone()
{
    OrderQuery query;
    query.sortKey = OrderQuery::SortKey::None;
    for (const Release release : {Release::Timpanogos, Release::V1})
        QCOMPARE(listBody(release, query, {3, 9}), (QJsonObject{{u"start"_s, 3}, {u"limit"_s, 9}}));
}

void RequestsTest::timesGoOutInUtc()
{
    OrderQuery query;
    query.since = QDateTime(QDate(2026, 3, 1), QTime(1, 30), Qt::OffsetFromUTC, 2 * 3600);
    QCOMPARE(listBody(Release::Timpanogos, query)[u"start_date"_s].toString(), u"2026-02-28 23:30:00"_s);
    QCOMPARE(listBody(Release::V1, query)[u"start_date"_s].toString(), u"2026-02-28T23:30:00.000Z"_s);
    QVERIFY(!listBody(Release::V1, query).contains(u"end_date"_s));
}

void RequestsTest::aSearchTextIsData()
{
    for (const QString &text : awkwardTexts()) {
        OrderQuery query;
        query.term = text;
        query.purchaseOrderNumber = text;
        QCOMPARE(listBody(Release::Timpanogos, query)[u"term"_s].toString(), text);
        QCOMPARE(listBody(Release::Timpanogos, query)[u"po_number"_s].toString(), text);
        QCOMPARE(listBody(Release::V1, query)[u"search_term"_s].toString(), text);
    }
}

void RequestsTest::anyTextBecomesOneSegment()
{
    for (const QString &text : awkwardTexts()) {
        for (const ApiRequest &request :
             {PurchaseOrderJob::request(text), OrderJob::request(Release::Timpanogos, text),
              OrderAttributesJob::request(text), CancelItemJob::request(Release::Timpanogos, text),
              ConfirmOrderJob::request(text), RejectItemJob::request(text)}) {
            // GIVEN the path as it is written
            QVERIFY2(isAddressable(request.path), request.path.constData());
            for (const char character : request.path)
                QVERIFY(QByteArray("/%-._~").contains(character) || isalnum(static_cast<unsigned char>(character)));
            // WHEN it goes through QUrl, as on its way to the wire
            const QUrl url = QUrl::fromEncoded("https://example.com" + request.path, QUrl::StrictMode);
            QCOMPARE(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::NormalizePathSegments),
                     request.path);
            // THEN one of its segments means the text, and nothing else
            int found = 0;
            for (const QByteArray &segment : request.path.split('/'))
                found += QString::fromUtf8(QByteArray::fromPercentEncoding(segment)) == text ? 1 : 0;
            QCOMPARE(found, 1);
        }
    }
    QCOMPARE(PurchaseOrderJob::request(u"A/ 100%"_s).path, "/timp/orders/po/A%2F%20100%25/");
}

void RequestsTest::aDotSegmentIsEncodedAndNeverAddressable()
{
    QCOMPARE(PurchaseOrderJob::request(u"."_s).path, "/timp/orders/po/%2E/");
    QCOMPARE(PurchaseOrderJob::request(u".."_s).path, "/timp/orders/po/%2E%2E/");
    // QUrl turns it back into "..", which any server may resolve to /timp/orders/: so it may not leave.
    QCOMPARE(QUrl::fromEncoded("https://example.com/timp/orders/po/%2E%2E/").path(QUrl::FullyEncoded),
             u"/timp/orders/po/../"_s);
    for (const QString &text : {u""_s, u"."_s, u".."_s}) {
        QVERIFY(!isAddressable(PurchaseOrderJob::request(text).path));
        QVERIFY(!isAddressable(ConfirmItemJob::request(text).path));
        QVERIFY(!isAddressable(CancelItemJob::request(Release::V1, text).path));
    }
}

void RequestsTest::onlyPathsThatMeanTheSameEverywhereAreAddressable()
{
    for (const QByteArray path : {"/orders/", "/timp/orders/a%2Fb/", "/a/.../", "/a/..b/"})
        QVERIFY2(isAddressable(path), path.constData());
    for (const QByteArray path :
         {"", "/", "//", "orders/", "/orders", "/orders//", "/a/./", "/a/../b/", "/a/%2e/", "/a/%2E%2e/b/", "/a/.%2E/"})
        QVERIFY2(!isAddressable(path), path.constData());
}

QTEST_GUILESS_MAIN(RequestsTest)

#include "tst_requests.moc"
