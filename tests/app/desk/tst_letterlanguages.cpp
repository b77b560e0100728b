// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/fillin.h"
#include "app/desk/texts/letter.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

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

LetterSettings in(const QString &language)
{
    LetterSettings settings;
    settings.language = language;
    settings.zone = berlin();
    settings.now = tuesday(16);
    settings.rules.zone = berlin();
    return settings;
}

/// Asked for, and not answered.
OrderTelling waiting()
{
    OrderTelling telling;
    telling.told = Told::Asked;
    telling.purchaseOrderNumber = u"12-34"_s;
    telling.suppliers = {u"Calder"_s, u"Brume"_s, u"Dray"_s};
    telling.asOf = tuesday(15, 30);
    telling.askedAt = tuesday(10, 12);
    LineTelling item;
    item.told = Told::Asked;
    item.name = u"Mug (blue)"_s;
    item.sku = u"20287-A"_s;
    item.quantity = 2;
    item.askedAt = telling.askedAt;
    telling.lines << item;
    return telling;
}

/// Those that come with the program.
void addLanguages()
{
    QTest::addColumn<QString>("language");
    const TextBook book;
    for (const auto &language : book.languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

class TestLetterLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void noLetterHasAHole_data();
    void noLetterHasAHole();
    void everyTextOfTheBookIsThereInEveryLanguage_data();
    void everyTextOfTheBookIsThereInEveryLanguage();
    void theUsualLanguageIsThePersonsOwn_data();
    void theUsualLanguageIsThePersonsOwn();
    void aLetterReadsWellInItsLanguage_data();
    void aLetterReadsWellInItsLanguage();
    void anArabicLetterIsReadFromRightToLeft();
    void whatSomebodyWroteStandsWhenItsLanguageComesWithTheProgram();
};

void TestLetterLanguages::noLetterHasAHole_data()
{
    addLanguages();
}

/// Whatever is missing, in whatever state: no empty brackets, no doubled blanks, no place left.
void TestLetterLanguages::noLetterHasAHole()
{
    QFETCH(QString, language);
    constexpr Told all[]
        = {Told::NotAsked, Told::NotSent, Told::Asked,        Told::OutcomeUnknown, Told::Refused, Told::Confirmed,
           Told::Rejected, Told::Shipped, Told::Contradicted, Told::NotReadable,    Told::Partly};
    for (const auto told : all) {
        for (int missing = 0; missing < 256; ++missing) {
            const auto has = [missing](int bit) { return !(missing & (1 << bit)); };
            OrderTelling telling;
            telling.told = told;
            telling.purchaseOrderNumber = has(0) ? u"55"_s : QString();
            telling.suppliers = has(1) ? QStringList{u"Calder"_s, u"Brume"_s} : QStringList();
            telling.asOf = has(2) ? tuesday(12) : QDateTime();
            telling.askedAt = has(3) ? tuesday(10) : QDateTime();
            if (has(4)) {
                LineTelling item;
                item.told = told == Told::Partly ? Told::Shipped : told;
                item.name = has(5) ? u"Mug"_s : QString();
                item.quantity = has(6) ? std::optional<qint64>(2) : std::nullopt;
                item.tracking = has(7) ? u"1Z"_s : QString();
                item.askedAt = telling.askedAt;
                telling.lines << item;
            }
            for (const auto kind : {LetterKind::RemindSupplier, LetterKind::TellCustomer}) {
                const auto letter = writeLetter(kind, telling, TextBook(), in(language));
                QVERIFY(letter.unknownPlaces.isEmpty());
                for (const auto &hole :
                     {u"{"_s, u"}"_s, u"()"_s, u"  "_s, u" ."_s, u" ,"_s, u": ."_s, u"：。"_s, u"（）"_s, u"\n\n\n"_s})
                    QVERIFY2(!letter.text.contains(hole), qPrintable(hole + u" in "_s + letter.text));
            }
        }
    }
}

void TestLetterLanguages::everyTextOfTheBookIsThereInEveryLanguage_data()
{
    addLanguages();
}

void TestLetterLanguages::everyTextOfTheBookIsThereInEveryLanguage()
{
    QFETCH(QString, language);
    const TextBook book;
    QVERIFY(TextBook::entries().size() > 40);
    QSet<QString> told;
    const auto placesOf = [&book](const QString &code, const QString &id) {
        auto places = FillIn::placesIn(book.text(code, id));
        places.sort();
        return places;
    };
    for (const auto &entry : TextBook::entries()) {
        const auto text = book.text(language, entry.id);
        QVERIFY2(!text.isEmpty(), qPrintable(entry.id));
        QVERIFY2(TextBook::faultsOf(entry.id, text).areNone(), qPrintable(entry.id));
        QVERIFY2(placesOf(language, entry.id) == placesOf(u"en"_s, entry.id), qPrintable(entry.id));
        if (entry.group == TextEntry::Group::Wording || entry.id == "line"_L1)
            continue;
        // No two states are told alike, and none in another language's words.
        QVERIFY2(language == "en"_L1 || text != book.text(u"en"_s, entry.id), qPrintable(entry.id));
        QVERIFY2(!told.contains(text), qPrintable(entry.id));
        told.insert(text);
    }
}

void TestLetterLanguages::theUsualLanguageIsThePersonsOwn_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("usual");
    QTest::newRow("English") << u"en_GB"_s << u"en"_s;
    QTest::newRow("German") << u"de_AT"_s << u"de"_s;
    QTest::newRow("French") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"es"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("written in the same way") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::newRow("written in another way") << u"zh_TW"_s << u"en"_s;
    QTest::newRow("Arabic") << u"ar_SA"_s << u"ar"_s;
    QTest::newRow("not there") << u"it_IT"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void TestLetterLanguages::theUsualLanguageIsThePersonsOwn()
{
    QFETCH(QString, own);
    const QLocale before;
    QLocale::setDefault(QLocale(own));
    const auto usual = TextBook().usualLanguage();
    QLocale::setDefault(before);
    QTEST(usual, "usual");
}

void TestLetterLanguages::aLetterReadsWellInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("item");
    QTest::newRow("French")
        << u"fr"_s
        << u"L’annulation vous a été demandée le mardi 3 mars 2026 à 10:12 (CET) (il y a 5 heures ouvrées) et, d’après "
           u"les "
           "informations disponibles au mardi 3 mars 2026 à 15:30 (CET), aucune réponse ne nous est connue."_s
        << u"- 2 × Mug (blue) (SKU 20287-A)\u202F: pas encore annulé\u202F; annulation demandée le mardi "
           "3 mars 2026 à 10:12 (CET), aucune réponse connue"_s;
    QTest::newRow("Spanish")
        << u"es"_s
        << u"Se les solicitó la cancelación el martes, 3 de marzo de 2026, 10:12 h (CET) (hace 5 horas laborables) y, "
           "según la información disponible el martes, 3 de marzo de 2026, 15:30 h (CET), no nos consta ninguna "
           "respuesta."_s
        << u"- 2 × Mug (blue) (SKU 20287-A): todavía no cancelado; cancelación solicitada el martes, "
           "3 de marzo de 2026, 10:12 h (CET), sin respuesta conocida"_s;
    QTest::newRow("Chinese")
        << u"zh_CN"_s
        << u"取消请求已于2026年3月3日星期二 10:12（CET）向贵方提出（5个工作小时前）；截至2026年3月3日星期二 "
           "15:30（CET），据我们所知尚无答复。"_s
        << u"- 2 × Mug (blue)（SKU：20287-A）：尚未取消；已于2026年3月3日星期二 10:12（CET）请求取消，"
           "据我们所知尚无答复"_s;
}

void TestLetterLanguages::aLetterReadsWellInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, state);
    QFETCH(QString, item);
    const auto text = writeLetter(LetterKind::RemindSupplier, waiting(), TextBook(), in(language)).text;
    QVERIFY2(text.contains(state), qPrintable(text));
    QVERIFY2(text.contains(item), qPrintable(text));
    QVERIFY2(text.contains(u"12-34"_s), qPrintable(text));
}

void TestLetterLanguages::anArabicLetterIsReadFromRightToLeft()
{
    const auto telling = waiting();
    for (const auto kind : {LetterKind::TellCustomer, LetterKind::RemindSupplier}) {
        const auto text = writeLetter(kind, telling, TextBook(), in(u"ar"_s)).text;
        // Whatever is filled in is laid out by itself, as it is written.
        for (const auto &value : {u"12-34"_s, u"Mug (blue)"_s, u"20287-A"_s, u"CET"_s})
            QVERIFY2(text.contains(u'\u2068' + value + u'\u2069'), qPrintable(text));
        QCOMPARE(text.count(u'\u2068'), text.count(u'\u2069'));
        // AND nothing that stands first turns a line around
        const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const auto &one : lines)
            QVERIFY2(one.isRightToLeft(), qPrintable(one));
    }
    const auto text = writeLetter(LetterKind::TellCustomer, telling, TextBook(), in(u"ar"_s)).text;
    QVERIFY2(text.contains(u"\u2068Calder\u2069، \u2068Brume\u2069 و\u2068Dray\u2069"_s), qPrintable(text));
    // In other letters nothing unseen goes along.
    QVERIFY(!writeLetter(LetterKind::TellCustomer, telling, TextBook(), in(u"en"_s)).text.contains(u'\u2068'));
}

void TestLetterLanguages::whatSomebodyWroteStandsWhenItsLanguageComesWithTheProgram()
{
    const auto json = QJsonDocument::fromJson(R"({"languages":[{"code":"fr","base":"de"},{"code":"pt","base":"fr"}],
        "texts":{"fr":{"and":" ainsi que "}}})")
                          .object();
    const auto book = TextBook::fromJson(json);
    QCOMPARE(book.text(u"fr"_s, u"and"_s), u" ainsi que "_s);
    QCOMPARE(book.text(u"pt"_s, u"and"_s), u" ainsi que "_s);
    QVERIFY(book.text(u"fr"_s, TextBook::tellId).startsWith(u"Bonjour"_s)); // no longer a copy of the German
}

QTEST_GUILESS_MAIN(TestLetterLanguages)
#include "tst_letterlanguages.moc"
