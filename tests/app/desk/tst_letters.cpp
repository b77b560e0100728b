// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/fillin.h"
#include "app/desk/texts/letter.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

/// Tuesday, 3 March 2026.
QDateTime tuesday(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, 3), QTime(hour, minute), berlin()).toUTC();
}

LineItem line(const QString &uuid, const QString &name, const QString &status = u"Allocated"_s)
{
    LineItem item;
    item.uuid = uuid;
    item.itemName = name;
    item.skuId = u"SKU-"_s + uuid;
    item.status = status;
    item.quantity = 2;
    item.supplier = {u"calder"_s, u"Calder Ceramics"_s};
    return item;
}

Order orderOf(const QList<LineItem> &lines)
{
    Order order;
    order.uuid = u"order"_s;
    order.purchaseOrderNumber = u"5527771067"_s;
    order.created = tuesday(8);
    order.address.name = u"José Carter"_s;
    order.retailer.name = u"Alder & Finch Home"_s;
    order.lineItems = lines;
    return order;
}

OurRequests asked(ActionState state, ActionKind kind = ActionKind::CancelItem, const QString &uuid = u"a"_s)
{
    return {{uuid, {kind, state, tuesday(10, 12)}}};
}

LetterSettings in(const QString &language, const QDateTime &now = tuesday(16))
{
    LetterSettings settings;
    settings.language = language;
    settings.zone = berlin();
    settings.now = now;
    settings.rules.zone = berlin();
    return settings;
}

QString told(LetterKind kind, const Order &order, const OurRequests &requests, const QString &language = u"en"_s)
{
    const auto letter = writeLetter(kind, tellingOf(order, requests, tuesday(15, 30)), TextBook(), in(language));
    return letter.unknownPlaces.isEmpty() ? letter.text : u"unknown: "_s + letter.unknownPlaces.join(u","_s);
}

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void placesAreFilledIn_data();
    void placesAreFilledIn();
    void whatIsFilledInIsNotLookedInto();
    void everyStateOfALineIsTold_data();
    void everyStateOfALineIsTold();
    void whyItIsNotCancelledYet();
    void anOrderWhoseLinesDifferIsToldLineByLine();
    void whatIsNotKnownIsSaid_data();
    void whatIsNotKnownIsSaid();
    void aSupplierReadsOnlyOfItsOwnLinesThatWait();
    void suppliersWhoOweAnAnswerComeFirst();
    void howLongTheyHaveWaitedIsWorkingTime_data();
    void howLongTheyHaveWaitedIsWorkingTime();
    void textsOfTheServerCannotDisguiseAnything();
    void faultsOfATextAreFound_data();
    void faultsOfATextAreFound();
    void aTextIsRewrittenAndRestored();
    void aLanguageIsAddedAndWrittenDown();
    void aDamagedBookIsReadAsFarAsItGoes();
};

void TestLetters::placesAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("unknown");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("nothing") << u""_s << u""_s << QStringList() << false;
    QTest::newRow("none") << u"as it is"_s << u"as it is"_s << QStringList() << false;
    QTest::newRow("one") << u"PO {po}."_s << u"PO 7."_s << QStringList() << false;
    QTest::newRow("however it is written") << u"{PO}{ po }{Asked   AT}"_s << u"77now"_s << QStringList() << false;
    QTest::newRow("unknown") << u"{po} {mood} {mood}"_s << u"7 {mood} {mood}"_s << QStringList{u"mood"_s} << false;
    QTest::newRow("a brace") << u"{{po} {{"_s << u"{po} {"_s << QStringList() << false;
    QTest::newRow("open at the end") << u"{po} {po"_s << u"7 {po"_s << QStringList() << true;
    QTest::newRow("open on a line") << u"{po\n}"_s << u"{po\n}"_s << QStringList() << true;
    QTest::newRow("open before another") << u"{x {po}"_s << u"{x 7"_s << QStringList() << true;
    QTest::newRow("closed only") << u"po}"_s << u"po}"_s << QStringList() << false;
    QTest::newRow("empty") << u"{}"_s << u"{}"_s << QStringList{u""_s} << false;
}

void TestLetters::placesAreFilledIn()
{
    QFETCH(QString, text);
    const auto result = FillIn::fillIn(text, [](const QString &name) -> std::optional<QString> {
        if (name == "po"_L1)
            return u"7"_s;
        return name == "asked at"_L1 ? std::optional(u"now"_s) : std::nullopt;
    });
    QTEST(result.text, "filled");
    QTEST(result.unknown, "unknown");
    QTEST(FillIn::hasOpenBrace(text), "isOpen");
}

void TestLetters::whatIsFilledInIsNotLookedInto()
{
    auto order = orderOf({line(u"a"_s, u"{customer} {{ {mood}"_s)});
    const auto text = told(LetterKind::TellCustomer, order, {});
    QVERIFY2(text.contains(u"{customer} {{ {mood}"_s), qPrintable(text));
    QVERIFY(!text.contains(u"José"_s));
}

void TestLetters::everyStateOfALineIsTold_data()
{
    QTest::addColumn<LineItem>("item");
    QTest::addColumn<OurRequests>("requests");
    QTest::addColumn<Told>("state");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("supplier");
    const auto plain = line(u"a"_s, u"Mug"_s);
    const auto row
        = [](const char *name, const LineItem &item, const OurRequests &requests, Told state, const QString &customer,
             const QString &supplier) { QTest::newRow(name) << item << requests << state << customer << supplier; };
    row("nothing asked", plain, {}, Told::NotAsked,
        u"nothing that we can see shows that a cancellation was asked for"_s,
        u"Nothing that we can see shows whether you were asked"_s);
    const auto askedText
        = u"The request to cancel it went to Calder Ceramics on Tuesday, 3 March 2026 at 10:12 (CET)"_s;
    row("asked", plain, asked(ActionState::Requested), Told::Asked, askedText,
        u"You were asked to cancel this on Tuesday, 3 March 2026 at 10:12 (CET)"_s);
    row("asked, and shown", line(u"a"_s, u"Mug"_s, u"PendingCancel"_s), asked(ActionState::Requested), Told::Asked,
        askedText, u"no answer is known"_s);
    row("asked elsewhere", line(u"a"_s, u"Mug"_s, u"PendingCancel"_s), {}, Told::Asked,
        u"The request to cancel it went to Calder Ceramics at a time that we don't know"_s,
        u"we don't know how long ago"_s);
    row("held", plain, asked(ActionState::Held), Told::NotSent, u"has not been sent yet"_s, u"about to ask you"_s);
    row("sending", plain, asked(ActionState::Sending), Told::NotSent, u"has not been sent yet"_s,
        u"about to ask you"_s);
    row("unknown", plain, asked(ActionState::Unknown), Told::OutcomeUnknown,
        u"we don't know whether the request arrived"_s, u"we don't know whether the request reached you"_s);
    row("unknown, and shown", line(u"a"_s, u"Mug"_s, u"PendingCancel"_s), asked(ActionState::Unknown),
        Told::OutcomeUnknown, u"we don't know whether the request arrived"_s, u"reached you"_s);
    row("refused", plain, asked(ActionState::Refused), Told::Refused, u"was refused at once"_s, u"was refused"_s);
    row("taken back", plain, asked(ActionState::NotSent), Told::NotAsked, u"nothing that we can see"_s, u"Nothing"_s);
    row("overtaken", plain, asked(ActionState::Superseded), Told::NotAsked, u"nothing that we can see"_s, u"Nothing"_s);
    row("confirmed", line(u"a"_s, u"Mug"_s, u"Cancelled"_s), asked(ActionState::Settled), Told::Confirmed,
        u"As of Tuesday, 3 March 2026, 15:30 (CET) it is cancelled"_s, u"shown as cancelled"_s);
    row("rejected", line(u"a"_s, u"Mug"_s, u"CancelRejected"_s), asked(ActionState::Requested), Told::Rejected,
        u"the supplier has rejected"_s, u"rejected by you"_s);
    auto parcel = line(u"a"_s, u"Mug"_s, u"HasTracking"_s);
    parcel.parcels.append(Parcel{.trackingNumber = u"1Z999"_s});
    row("shipped", parcel, {}, Told::Shipped, u"Tracking number: 1Z999"_s, u"Tracking number: 1Z999"_s);
    row("shipped after it was asked", parcel, asked(ActionState::Requested), Told::Shipped,
        u"can no longer be cancelled"_s, u"can still be stopped"_s);
    row("shipped without a number", line(u"a"_s, u"Mug"_s, u"HasTracking"_s), {}, Told::Shipped,
        u"Tracking number: we don't know it"_s, u"we don't know it"_s);
    auto both = parcel;
    both.status = u"Cancelled"_s;
    row("contradicted", both, {}, Told::Contradicted, u"We don't know how it stands"_s, u"which is true"_s);
    row("not readable", line(u"a"_s, u"Mug"_s, {}), {}, Told::NotReadable, u"We don't know how it stands"_s,
        u"We don't know how this stands"_s);
    row("settled, and nothing is shown", plain, asked(ActionState::Settled), Told::NotReadable,
        u"We don't know how it stands"_s, u"We don't know how this stands"_s);
    row("our own answer is not the question", plain, asked(ActionState::Settled, ActionKind::ConfirmItem),
        Told::NotReadable, u"We don't know how it stands"_s, u"We don't know how this stands"_s);
}

void TestLetters::everyStateOfALineIsTold()
{
    QFETCH(LineItem, item);
    QFETCH(OurRequests, requests);
    QFETCH(Told, state);
    QFETCH(QString, customer);
    QFETCH(QString, supplier);
    const auto order = orderOf({item});
    const auto telling = tellingOf(order, requests, tuesday(15, 30));
    QCOMPARE(telling.told, state);
    QCOMPARE(telling.lines.first().told, state);
    const auto toCustomer = told(LetterKind::TellCustomer, order, requests);
    QVERIFY2(toCustomer.contains(customer), qPrintable(toCustomer));
    const auto toSupplier = told(LetterKind::RemindSupplier, order, requests);
    QVERIFY2(toSupplier.contains(supplier), qPrintable(toSupplier));
    // AND what is not cancelled is never said to be, in any language
    const TextBook book;
    for (const auto &language : book.languages()) {
        const auto confirmed = book.text(language.code, u"customer.confirmed"_s).section(u"{as of}"_s, 1);
        QVERIFY2(!confirmed.isEmpty(), qPrintable(language.code));
        const auto letter = told(LetterKind::TellCustomer, order, requests, language.code);
        QVERIFY2(letter.contains(confirmed) == (state == Told::Confirmed), qPrintable(letter));
    }
}

void TestLetters::whyItIsNotCancelledYet()
{
    // The support desk's question: no answer yet, asked Tuesday 10:12, in the customer's time zone.
    const auto order = orderOf({line(u"a"_s, u"Mug"_s)});
    const auto telling = tellingOf(order, asked(ActionState::Requested), tuesday(15, 30));
    auto settings = in(u"en"_s);
    settings.zone = QTimeZone("America/New_York");
    const auto letter = writeLetter(LetterKind::TellCustomer, telling, TextBook(), settings);
    QCOMPARE(letter.text,
             u"Hello,\n\nthis is how your order 5527771067 stands.\n\n"
             "It is not cancelled yet. The request to cancel it went to Calder Ceramics on Tuesday, "
             "3 March 2026 at 04:12 (EST), and as of Tuesday, 3 March 2026, 09:30 (EST) no answer is known to us.\n\n"
             "- 2 × Mug (SKU SKU-a): not cancelled yet; asked for on Tuesday, 3 March 2026 at 04:12 (EST), "
             "no answer known\n\nKind regards"_s);
    QVERIFY(letter.notKnown.isEmpty());
    // AND in German
    const auto german = writeLetter(LetterKind::TellCustomer, telling, TextBook(), in(u"de"_s)).text;
    QVERIFY2(
        german.contains(u"Die Bitte um Stornierung ging am Dienstag, 3. März 2026 um 10:12 (CET) an Calder Ceramics"_s),
        qPrintable(german));
}

void TestLetters::anOrderWhoseLinesDifferIsToldLineByLine()
{
    auto shipped = line(u"c"_s, u"Pot"_s, u"HasTracking"_s);
    shipped.parcels.append(Parcel{.trackingNumber = u"1Z999"_s});
    const auto order
        = orderOf({line(u"a"_s, u"Mug"_s, u"Cancelled"_s), line(u"b"_s, u"Lid"_s, u"Cancelled"_s), shipped});
    const auto telling = tellingOf(order, {}, tuesday(15, 30));
    QCOMPARE(telling.told, Told::Partly);
    const auto text = told(LetterKind::TellCustomer, order, {});
    QVERIFY2(text.contains(u"2 of 3 items are cancelled"_s), qPrintable(text));
    QVERIFY(text.contains(u"- 2 × Mug (SKU SKU-a): cancelled\n- 2 × Lid (SKU SKU-b): cancelled\n"
                          "- 2 × Pot (SKU SKU-c): shipped; tracking number: 1Z999\n"_s));
}

void TestLetters::whatIsNotKnownIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *place, const QString &said) {
        QTest::newRow(place) << u'{' + QString::fromLatin1(place) + u'}' << said << QString::fromLatin1(place);
    };
    row("po", u"(we don't know the PO number)"_s);
    row("supplier", u"a supplier whose name we don't know"_s);
    row("customer", u"(we don't know the customer's name)"_s);
    row("retailer", u"(we don't know the retailer)"_s);
    row("asked at", u"at a time that we don't know"_s);
    row("as of", u"a time that we don't know"_s);
    row("ordered", u"on a day that we don't know"_s);
    row("waiting", u"we don't know how long ago"_s);
    row("tracking", u"we don't know it"_s);
    row("items", u"We don't know what is in this order."_s);
}

void TestLetters::whatIsNotKnownIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    TextBook book;
    book.rewrite(u"en"_s, TextBook::tellId, text);
    const auto letter = writeLetter(LetterKind::TellCustomer, OrderTelling(), book, in(u"en"_s));
    QTEST(letter.text, "said");
    QCOMPARE(letter.notKnown, QStringList{place});
    QVERIFY(letter.unknownPlaces.isEmpty());
}

void TestLetters::aSupplierReadsOnlyOfItsOwnLinesThatWait()
{
    auto other = line(u"c"_s, u"Pot"_s);
    other.supplier = {u"brume"_s, u"Brume & Fils"_s};
    const auto order = orderOf({line(u"a"_s, u"Mug"_s), line(u"b"_s, u"Lid"_s), other});
    auto requests = asked(ActionState::Requested);
    requests.insert(u"c"_s, {ActionKind::CancelItem, ActionState::Requested, tuesday(11)});
    const auto telling = tellingOf(order, requests, tuesday(15, 30), u"CALDER"_s);
    QCOMPARE(telling.lines.size(), 1);
    QCOMPARE(telling.lines.first().name, u"Mug"_s);
    QCOMPARE(telling.suppliers, QStringList{u"Calder Ceramics"_s});
    QCOMPARE(telling.told, Told::Asked);
    // AND where none waits, of all of its lines
    QCOMPARE(tellingOf(order, {}, tuesday(15, 30), u"calder"_s).lines.size(), 2);
    const auto text = writeLetter(LetterKind::RemindSupplier, telling, TextBook(), in(u"en"_s)).text;
    QVERIFY(!text.contains(u"Brume"_s));
    QVERIFY(!text.contains(u"Carter"_s)); // who ordered is none of the supplier's business here
}

void TestLetters::suppliersWhoOweAnAnswerComeFirst()
{
    auto pot = line(u"c"_s, u"Pot"_s);
    pot.supplier = {u"brume"_s, u"Brume & Fils"_s};
    auto lid = line(u"b"_s, u"Lid"_s);
    lid.supplier = {u"dray"_s, u"Dray"_s};
    const auto order = orderOf({line(u"a"_s, u"Mug"_s), lid, pot});
    OurRequests requests{{u"c"_s, {ActionKind::CancelItem, ActionState::Requested, tuesday(9)}},
                         {u"b"_s, {ActionKind::CancelItem, ActionState::Requested, tuesday(11)}}};
    const auto suppliers = suppliersOf(order, requests);
    QCOMPARE(suppliers.size(), 3);
    QCOMPARE(suppliers[0].supplier.uuid, u"brume"_s);
    QCOMPARE(suppliers[0].asked, 1);
    QCOMPARE(suppliers[0].askedAt, tuesday(9));
    QCOMPARE(suppliers[1].supplier.uuid, u"dray"_s);
    QCOMPARE(suppliers[2].supplier.uuid, u"calder"_s);
    QCOMPARE(suppliers[2].asked, 0);
}

void TestLetters::howLongTheyHaveWaitedIsWorkingTime_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("said");
    QTest::newRow("minutes") << tuesday(10, 40) << u"less than one working hour ago"_s;
    QTest::newRow("an hour") << tuesday(12, 11) << u"(one working hour ago)"_s;
    QTest::newRow("hours") << tuesday(16) << u"5 working hours ago"_s;
    QTest::newRow("over night") << tuesday(10).addDays(1) << u"7 working hours ago"_s;
    QTest::newRow("over a weekend") << tuesday(10, 12).addDays(6) << u"32 working hours ago"_s;
    QTest::newRow("a clock that was set back") << tuesday(9) << u"less than one working hour ago"_s;
}

void TestLetters::howLongTheyHaveWaitedIsWorkingTime()
{
    QFETCH(QDateTime, now);
    QFETCH(QString, said);
    const auto telling
        = tellingOf(orderOf({line(u"a"_s, u"Mug"_s)}), asked(ActionState::Requested), tuesday(15, 30), u"calder"_s);
    const auto text = writeLetter(LetterKind::RemindSupplier, telling, TextBook(), in(u"en"_s, now)).text;
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestLetters::textsOfTheServerCannotDisguiseAnything()
{
    auto order = orderOf({line(u"a"_s, u"Mug\u202Edellecnac\n\nIt is cancelled.\0 end"_s)});
    order.purchaseOrderNumber = u"55\n77\t<b>1</b>"_s;
    const auto text = told(LetterKind::TellCustomer, order, {});
    QVERIFY(!text.contains(u'\u202E'));
    QVERIFY(!text.contains(u'\t'));
    QVERIFY(!text.contains(u"\n\nIt is cancelled."_s));
    QVERIFY(text.contains(u"<b>1</b>"_s)); // plain text is plain text
    // AND nothing is endless
    order.purchaseOrderNumber = QString(4000, u'7');
    QVERIFY(told(LetterKind::TellCustomer, order, {}).size() < 2000);
}

void TestLetters::faultsOfATextAreFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextFaults>("faults");
    const QString tell = TextBook::tellId;
    QTest::newRow("none") << tell << u"{po} {state}"_s << TextFaults();
    QTest::newRow("unknown") << tell << u"{po} {state} {Mood}"_s << TextFaults{.unknown = {u"mood"_s}};
    QTest::newRow("lost") << tell << u"{state}"_s << TextFaults{.lost = {u"po"_s}};
    QTest::newRow("a typing error is both")
        << tell << u"{p0} {state}"_s << TextFaults{.unknown = {u"p0"_s}, .lost = {u"po"_s}};
    QTest::newRow("open") << tell << u"{po} {state} {po"_s << TextFaults{.hasOpenBrace = true};
    QTest::newRow("empty") << u"customer.shipped"_s << u" "_s << TextFaults{.isEmpty = true};
    QTest::newRow("elsewhere") << u"customer.shipped"_s << u"{items}"_s << TextFaults{.unknown = {u"items"_s}};
    QTest::newRow("when") << u"supplier.asked"_s << u"soon"_s << TextFaults{.lost = {u"asked at"_s}};
    QTest::newRow("between names") << u"and"_s << u" "_s << TextFaults();
}

void TestLetters::faultsOfATextAreFound()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QTEST(TextBook::faultsOf(id, text), "faults");
}

void TestLetters::aTextIsRewrittenAndRestored()
{
    TextBook book;
    const auto before = book.text(u"en"_s, TextBook::tellId);
    book.rewrite(u"en"_s, TextBook::tellId, u"PO {po}: {mood}"_s);
    QVERIFY(book.isRewritten(u"en"_s, TextBook::tellId));
    const auto telling = tellingOf(orderOf({line(u"a"_s, u"Mug"_s)}), {}, tuesday(15, 30));
    const auto letter = writeLetter(LetterKind::TellCustomer, telling, book, in(u"en"_s));
    QCOMPARE(letter.text, u"PO 5527771067: {mood}"_s);
    QCOMPARE(letter.unknownPlaces, QStringList{u"mood"_s});
    // What reads as before is as before.
    book.rewrite(u"en"_s, TextBook::tellId, before);
    QCOMPARE(book, TextBook());
    book.rewrite(u"en"_s, u"no such text"_s, u"x"_s);
    book.rewrite(u"xx"_s, TextBook::tellId, u"x"_s);
    QCOMPARE(book, TextBook());
    book.rewrite(u"de"_s, u"and"_s, u" sowie "_s);
    book.restore(u"de"_s, u"and"_s);
    QCOMPARE(book, TextBook());
}

void TestLetters::aLanguageIsAddedAndWrittenDown()
{
    TextBook book;
    QVERIFY(book.addLanguage(u"it"_s, u"de"_s));
    QVERIFY(!book.addLanguage(u"it"_s, u"en"_s));
    QVERIFY(!book.addLanguage(u"no language"_s, u"en"_s));
    QVERIFY(!book.addLanguage(u"nl"_s, u"xx"_s));
    QVERIFY(book.addLanguage(u"pt_BR"_s, u"it"_s));
    QCOMPARE(book.languages().at(6).name, u"Italiano"_s);
    // It begins as a copy, and follows the original where nobody rewrote it.
    QCOMPARE(book.text(u"it"_s, u"and"_s), u" und "_s);
    book.rewrite(u"it"_s, u"and"_s, u" e "_s);
    QCOMPARE(book.text(u"pt_BR"_s, u"and"_s), u" e "_s);
    QCOMPARE(TextBook::fromJson(QJsonDocument::fromJson(QJsonDocument(book.toJson()).toJson()).object()), book);
    // Dates are in the language.
    const auto telling = tellingOf(orderOf({line(u"a"_s, u"Mug"_s)}), {}, tuesday(15, 30));
    QVERIFY(writeLetter(LetterKind::TellCustomer, telling, book, in(u"it"_s)).text.contains(u"martedì 3 marzo 2026"_s));
    QVERIFY(!book.removeLanguage(u"it"_s)); // another is based on it
    QVERIFY(!book.removeLanguage(u"de"_s));
    QVERIFY(book.removeLanguage(u"pt_BR"_s));
    QVERIFY(book.removeLanguage(u"it"_s));
    QCOMPARE(book, TextBook());
}

void TestLetters::aDamagedBookIsReadAsFarAsItGoes()
{
    const auto json = QJsonDocument::fromJson(R"({"languages":[7,{"code":"nl","base":"xx"},{"code":"it","base":"en"}],
        "texts":{"en":{"and":5,"tell":"x","mood":"y"},"xx":{"and":"z"},"it":{"and":" e "}}})")
                          .object();
    TextBook expected;
    expected.addLanguage(u"it"_s, u"en"_s);
    expected.rewrite(u"it"_s, u"and"_s, u" e "_s);
    expected.rewrite(u"en"_s, u"tell"_s, u"x"_s);
    QCOMPARE(TextBook::fromJson(json), expected);
    QCOMPARE(TextBook::fromJson({}), TextBook());
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
