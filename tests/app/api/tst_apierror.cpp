// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;
using Kind = ApiError::Kind;

namespace {

constexpr Kind allKinds[]
    = {Kind::SomethingMissing,   Kind::NotSignedIn,      Kind::NotPermitted,      Kind::NotFound,
       Kind::WrongVerb,          Kind::WrongAccountType, Kind::WrongContentType,  Kind::CannotBePerformed,
       Kind::TooManyRequests,    Kind::ServerFailure,    Kind::Redirected,        Kind::UndocumentedStatus,
       Kind::NotTheApi,          Kind::Unreadable,       Kind::Incomplete,        Kind::TooLarge,
       Kind::AddressNotUsable,   Kind::HostNotFound,     Kind::ConnectionRefused, Kind::NoNetwork,
       Kind::ConnectionLost,     Kind::ProxyFailed,      Kind::NotTrusted,        Kind::ConnectDeadline,
       Kind::InactivityDeadline, Kind::OverallDeadline,  Kind::Aborted,           Kind::NoCredentials};
constexpr Delivery allDeliveries[] = {Delivery::NotSent, Delivery::MaybeSent, Delivery::Answered};

ApiError error(Kind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.delivery = status != 0 ? Delivery::Answered : Delivery::NotSent;
    error.host = u"api.example.com"_s;
    return error;
}

} // namespace

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatHappenedWhatWasSentAndWhatToDo();
    void everyKindHasAWordAndASentenceOfItsOwn();
    void theHostIsNamed();
    void aTextWithoutAHostIsASentenceToo();
    void whatWasSentIsNeverClaimedToBeKnownWhenItIsNot();
    void aRefusalNamesThePermission();
    void aConflictNamesTheKindOfAccount();
    void notFoundLeavesOpenWhetherTheAddressIsWrong();
    void anUnprocessableDeedSaysThatTheServerDidNotSayWhy();
    void ourOwnDefectsOfferAReport();
    void aRedirectNamesThePlaceAndSaysThatNothingWentThere();
    void theServersPauseIsNamed();
    void theWordsOfOthersStayText();
    void anUntrustedServerIsNeverWavedThrough();
    void onlyWhatDidNothingIsTransient();
    void anIdentifierWithoutAddressSaysSo();
};

void ApiErrorTest::everyErrorSaysWhatHappenedWhatWasSentAndWhatToDo()
{
    for (const Kind kind : allKinds) {
        for (const Delivery delivery : allDeliveries) {
            for (const QString &extra : {u""_s, u"extra"_s}) {
                ApiError one = error(kind, 400);
                one.delivery = delivery;
                one.detail = extra;
                one.place = extra;
                one.permission = extra;
                one.needed = extra;
                for (const QString &sentence : {one.whatHappened(), one.whatWasSent()}) {
                    QVERIFY2(sentence.size() > 10 && !sentence.contains(u'%'), qPrintable(sentence));
                    QVERIFY2(sentence[0].isUpper() || sentence.startsWith(one.host), qPrintable(sentence));
                }
                const QString advice = one.whatToDo();
                // Only a call that the person stopped, and that did nothing, needs no advice.
                QCOMPARE(advice.isEmpty(), kind == Kind::Aborted && delivery == Delivery::NotSent);
                QVERIFY(!advice.contains(u'%'));
                QVERIFY(one.text().startsWith(one.whatHappened()));
                QVERIFY(one.text().contains(one.whatWasSent()));
                QVERIFY(one.text().endsWith(advice.isEmpty() ? one.whatWasSent() : advice));
                QVERIFY(!one.text().contains(u"  "));
            }
        }
    }
}

void ApiErrorTest::everyKindHasAWordAndASentenceOfItsOwn()
{
    QStringList words;
    QStringList sentences;
    for (const Kind kind : allKinds) {
        words.append(error(kind).wireName());
        sentences.append(error(kind, 499).whatHappened());
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(sentences.removeDuplicates(), 0);
    for (const QString &word : words) {
        for (const QChar character : word)
            QVERIFY(character == u'-' || (character >= u'a' && character <= u'z'));
    }
    QCOMPARE(error(Kind::ConnectionRefused).wireName(), "connection-refused"_L1);
}

void ApiErrorTest::theHostIsNamed()
{
    for (const Kind kind : allKinds) {
        const bool named = error(kind, 499).whatHappened().contains(u"api.example.com");
        QCOMPARE(named, kind != Kind::NoCredentials);
    }
}

void ApiErrorTest::aTextWithoutAHostIsASentenceToo()
{
    for (const Kind kind : allKinds) {
        ApiError one = error(kind, 500);
        one.host.clear();
        const QString sentence = one.whatHappened();
        QVERIFY2(sentence[0].isUpper(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"  ") && !sentence.contains(u" ."), qPrintable(sentence));
    }
}

void ApiErrorTest::whatWasSentIsNeverClaimedToBeKnownWhenItIsNot()
{
    for (const Kind kind : allKinds) {
        ApiError one = error(kind, 200);
        one.delivery = Delivery::NotSent;
        QCOMPARE(one.whatWasSent(), u"Nothing was sent."_s);
        one.delivery = Delivery::MaybeSent;
        QVERIFY(one.whatWasSent().contains(u"may have arrived"));
        // What 429 refuses was refused whole.
        QCOMPARE(one.whatToDo().contains(u"Try again in"), kind == Kind::TooManyRequests);
    }
    // A documented refusal did nothing; a fault of the server's own may come after the deed.
    QVERIFY(error(Kind::CannotBePerformed, 422).whatWasSent().contains(u"nothing was changed"));
    QVERIFY(error(Kind::ServerFailure, 500).whatWasSent().contains(u"does not tell"));
    QVERIFY(error(Kind::ServerFailure, 500).whatToDo().contains(u"look what became of it"));
}

void ApiErrorTest::aRefusalNamesThePermission()
{
    ApiError one = error(Kind::NotPermitted, 403);
    one.permission = u"cancel_order"_s;
    QVERIFY(one.whatHappened().contains(u"403"));
    QVERIFY(one.whatHappened().contains(u"cancel_order"));
    QVERIFY(one.whatToDo().contains(u"cancel_order"));
    QVERIFY(one.whatToDo().contains(u"administrator"));
}

void ApiErrorTest::aConflictNamesTheKindOfAccount()
{
    ApiError one = error(Kind::WrongAccountType, 409);
    one.needed = u"retailer"_s;
    QVERIFY(one.whatHappened().contains(u"retailer"));
    QVERIFY(one.whatToDo().contains(u"retailer's account"));
    one.needed = u"supplier"_s;
    QVERIFY(one.whatHappened().contains(u"supplier"));
    QVERIFY(!one.text().contains(u"retailer"));
    one.needed.clear();
    QVERIFY(!one.text().contains(u"retailer") && !one.text().contains(u"supplier"));
}

void ApiErrorTest::notFoundLeavesOpenWhetherTheAddressIsWrong()
{
    const QString text = error(Kind::NotFound, 404).whatHappened();
    QVERIFY(text.contains(u"not found"));
    QVERIFY(text.contains(u"address is wrong"));
}

void ApiErrorTest::anUnprocessableDeedSaysThatTheServerDidNotSayWhy()
{
    ApiError one = error(Kind::CannotBePerformed, 422);
    QVERIFY(one.whatHappened().contains(u"did not say why"));
    QVERIFY(one.whatToDo().contains(u"Refresh"));
    one.detail = u"Already shipped."_s;
    QVERIFY(!one.whatHappened().contains(u"did not say why"));
    QVERIFY(one.whatHappened().contains(u"“Already shipped.”"));
}

void ApiErrorTest::ourOwnDefectsOfferAReport()
{
    for (const Kind kind : allKinds) {
        const bool ours = kind == Kind::SomethingMissing || kind == Kind::WrongVerb || kind == Kind::WrongContentType;
        QCOMPARE(error(kind, 400).isOurDefect(), ours);
        if (ours)
            QVERIFY(error(kind, 400).whatToDo().contains(u"report"));
    }
}

void ApiErrorTest::aRedirectNamesThePlaceAndSaysThatNothingWentThere()
{
    ApiError one = error(Kind::Redirected, 302);
    one.place = u"https://elsewhere.example:8443"_s;
    QVERIFY(one.whatHappened().contains(one.place));
    QVERIFY(one.whatHappened().contains(u"302"));
    QVERIFY(one.whatWasSent().contains(u"nothing was sent on"));
}

void ApiErrorTest::theServersPauseIsNamed()
{
    ApiError one = error(Kind::TooManyRequests, 429);
    QVERIFY(one.whatToDo().contains(u"a few minutes"));
    one.retryAfter = std::chrono::seconds(30);
    QVERIFY(one.whatToDo().contains(u"30 second"));
    one.retryAfter = std::chrono::seconds(601);
    QVERIFY(one.whatToDo().contains(u"11 minute"));
    one.retryAfter = std::chrono::seconds(-5);
    QVERIFY(one.whatToDo().contains(u"1 second"));
    one.retryAfter = std::chrono::seconds::max();
    QVERIFY(one.whatToDo().contains(u"10,080 minute"));
}

void ApiErrorTest::theWordsOfOthersStayText()
{
    for (const Kind kind : allKinds) {
        ApiError one = error(kind, 403);
        one.detail = u"%1 %2 <b>bold</b>"_s;
        one.place = u"%1"_s;
        one.host = u"%2.example"_s;
        one.permission = u"%3"_s;
        const QString text = one.whatHappened();
        if (text.contains(u"bold"))
            QVERIFY2(text.contains(one.detail), qPrintable(text));
        if (kind != Kind::NoCredentials)
            QVERIFY2(text.contains(u"%2.example"), qPrintable(text));
    }
}

void ApiErrorTest::anUntrustedServerIsNeverWavedThrough()
{
    ApiError one = error(Kind::NotTrusted);
    one.detail = u"The certificate has expired."_s;
    QVERIFY(one.whatHappened().contains(one.detail));
    QVERIFY(one.whatToDo().startsWith(u"Do not go on."));
    QVERIFY(!one.isTransient());
}

void ApiErrorTest::onlyWhatDidNothingIsTransient()
{
    for (const Kind kind : allKinds) {
        ApiError one = error(kind);
        one.delivery = Delivery::MaybeSent;
        QVERIFY(!one.isTransient() || kind == Kind::TooManyRequests);
        one.delivery = Delivery::Answered;
        QVERIFY(!one.isTransient() || kind == Kind::TooManyRequests);
    }
    QVERIFY(error(Kind::ConnectionRefused).isTransient());
    QVERIFY(error(Kind::NoNetwork).isTransient());
    QVERIFY(error(Kind::ConnectDeadline).isTransient());
    QVERIFY(!error(Kind::AddressNotUsable).isTransient());
    QVERIFY(!error(Kind::NoCredentials).isTransient());
}

void ApiErrorTest::anIdentifierWithoutAddressSaysSo()
{
    const ApiError one = error(Kind::NotFound);
    QVERIFY(one.whatHappened().contains(u"No address"));
    QCOMPARE(one.whatWasSent(), u"Nothing was sent."_s);
    QVERIFY(!one.text().contains(u"404"));
}

QTEST_GUILESS_MAIN(ApiErrorTest)

#include "tst_apierror.moc"
