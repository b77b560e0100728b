// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "app/domain/cancellation.h"
#include "ui/dialogs/confirmationtext.h"

#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QString folder()
{
    return qEnvironmentVariable("RESCIND_SOURCE_DIR") + u"/translations/"_s;
}

/// The languages that are complete: all but English, of which only plurals are needed.
QStringList languages()
{
    return {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s};
}

QString fileOf(const QString &language)
{
    return folder() + u"rescind_"_s + language + u".ts"_s;
}

/// How many forms a plural has, by Qt's rules for the language.
int pluralForms(const QString &language)
{
    if (language == "ar"_L1)
        return 6;
    return language == "zh_CN"_L1 ? 1 : 2;
}

/// What a translation must not lose: %1, %L2, … Only a number can be left out of a plural form: "one line".
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9]"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationKeepsItsPlaceholdersAndKeys_data();
    void everyTranslationKeepsItsPlaceholdersAndKeys();
    void everyContextOfTheSourcesIsTranslated();
    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void everyLanguageSaysTheSame();
    void englishHasPluralsAndGermanIsSpoken();
    void chineseIsSpokenWhereverItIsWrittenAlike();
    void numbersStandInTheDigitsOfTheLanguage();
};

void TestTranslations::everyTranslationKeepsItsPlaceholdersAndKeys_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(folder(), {u"*.ts"_s}, QDir::Files);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestTranslations::everyTranslationKeepsItsPlaceholdersAndKeys()
{
    QFETCH(QString, path);
    const auto messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    for (const auto &message : messages) {
        for (const auto &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            // "1 line", "3 lines": what stands in brackets in a source is for translators.
            QVERIFY2(!translation.contains(u"(s)"_s), qPrintable(translation));
            QVERIFY2(placeholders(message.source) == placeholders(translation),
                     qPrintable(message.source + u" / "_s + translation));
            // Numbers stand in the digits, and with the separators, of the person's own language.
            QVERIFY2(!message.source.contains(u"%n"_s) && !translation.contains(u"%n"_s), qPrintable(message.source));
            // A key's underline would tear joined letters apart; Qt then also cuts the last of them off.
            const bool hasKeys = !path.endsWith(u"_ar.ts"_s);
            QVERIFY2(translation.count(u'&') == (hasKeys ? message.source.count(u'&') : 0),
                     qPrintable(message.source + u" / "_s + translation));
        }
    }
}

void TestTranslations::everyContextOfTheSourcesIsTranslated()
{
    // A text that lupdate does not see stays English without anybody noticing.
    const auto root = qEnvironmentVariable("RESCIND_SOURCE_DIR");
    QFile file(root + u"/translations/rescind_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto translated = QString::fromUtf8(file.readAll());
    static const QRegularExpression context(
        uR"((?:Q_DECLARE_TR_FUNCTIONS\(|translate\(\s*"|QT_TRANSLATE_NOOP\(\s*")([A-Za-z:]+))"_s);
    int found = 0;
    for (const auto &folder :
         {u"app/domain"_s, u"app/api"_s, u"app/desk"_s, u"app/journal"_s, u"app/secrets"_s, u"ui"_s}) {
        QDirIterator files(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(source.readAll());
            for (auto it = context.globalMatch(text); it.hasNext(); ++found) {
                const auto name = it.next().captured(1);
                QVERIFY2(translated.contains(u"<name>%1</name>"_s.arg(name)), qPrintable(name));
            }
        }
    }
    QVERIFY(found > 20);
}

void TestTranslations::everyTextOfTheSourcesIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("a whole language") << u"de"_s;
    QTest::newRow("plurals") << u"en"_s;
}

void TestTranslations::everyTextOfTheSourcesIsTranslated()
{
    // WHEN the texts are gathered anew
    QFETCH(QString, language);
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"texts.ts"_s);
    QVERIFY(QFile::copy(fileOf(language), path));
    QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-silent"_s, u"-I"_s, u"."_s};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s << u"-source-language"_s << u"en"_s << u"-target-language"_s << u"en"_s;
    arguments << u"-recursive"_s << u"app/domain"_s << u"app/api"_s << u"app/cache"_s << u"app/desk"_s
              << u"app/journal"_s << u"app/secrets"_s << u"ui"_s << u"-ts"_s << path;
    QProcess lupdate;
    lupdate.setWorkingDirectory(qEnvironmentVariable("RESCIND_SOURCE_DIR"));
    lupdate.start(QStringLiteral(RESCIND_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // THEN there is none that is not translated, and none that is not used any more
    const auto messages = messagesOf(path);
    QCOMPARE(messages.size(), messagesOf(fileOf(language)).size());
    for (const auto &message : messages)
        QVERIFY2(message.isFinished, qPrintable(message.key()));
}

void TestTranslations::everyLanguageSaysTheSame()
{
    QSet<QString> texts;
    for (const auto &message : messagesOf(fileOf(u"de"_s)))
        texts.insert(message.key());
    for (const auto &language : languages()) {
        const auto messages = messagesOf(fileOf(language));
        QSet<QString> its;
        for (const auto &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(language + u": "_s + message.key()));
            QVERIFY2(message.translations.size() == (message.isPlural ? pluralForms(language) : 1),
                     qPrintable(language + u": "_s + message.key()));
            its.insert(message.key());
        }
        QCOMPARE(its, texts);
    }
    QCOMPARE(QDir(folder(), u"*.ts"_s).entryList().size(), languages().size() + 1);
}

void TestTranslations::englishHasPluralsAndGermanIsSpoken()
{
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QLocale::C));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(ConfirmationText::deedButton(ActionKind::CancelOrder, 1), u"Ask to cancel 1 line"_s);
    QCOMPARE(ConfirmationText::deedButton(ActionKind::CancelOrder, 3), u"Ask to cancel 3 lines"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(ConfirmationText::deedButton(ActionKind::CancelOrder, 1), u"Ask to cancel 1 line"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(ConfirmationText::deedButton(ActionKind::CancelOrder, 1), u"Stornierung von 1 Position anfordern"_s);
    QCOMPARE(ConfirmationText::deedButton(ActionKind::CancelOrder, 3), u"Stornierung von 3 Positionen anfordern"_s);
    QLocale::setDefault(before);
}

void TestTranslations::chineseIsSpokenWhereverItIsWrittenAlike()
{
    const auto deedIn = [](QLocale::Territory territory) {
        QLocale::setDefault(QLocale(QLocale::Chinese, territory));
        installTranslations(*QCoreApplication::instance());
        return ConfirmationText::deedButton(ActionKind::CancelOrder, 3);
    };
    const auto before = QLocale();
    const QString mainland = deedIn(QLocale::China);
    const QString singapore = deedIn(QLocale::Singapore);
    const QString taiwan = deedIn(QLocale::Taiwan);
    QLocale::setDefault(before);
    QVERIFY(mainland != u"Ask to cancel 3 lines"_s);
    QCOMPARE(singapore, mainland);
    QVERIFY(taiwan != mainland); // which writes other characters
}

void TestTranslations::numbersStandInTheDigitsOfTheLanguage()
{
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    installTranslations(*QCoreApplication::instance());
    const auto arabic = ConfirmationText::deedButton(ActionKind::CancelOrder, 12);
    OrderRollUp some;
    some.state = OrderCancellation::PartlyConfirmed;
    some.lines = 12;
    some.cancelled = 3;
    const auto lines = displayText(some);
    some.state = OrderCancellation::Mixed;
    const auto mixed = displayText(some);
    QLocale::setDefault(before);
    QVERIFY2(arabic.contains(u"١٢"_s) && !arabic.contains(u"12"_s), qPrintable(arabic));
    QVERIFY2(lines.contains(u"١٢"_s) && lines.contains(u'٣') && !lines.contains(u'3'), qPrintable(lines));
    QVERIFY2(mixed.contains(u'٣') && !mixed.contains(u'3'), qPrintable(mixed));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
