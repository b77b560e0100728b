// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "ui/dialogs/confirmationtext.h"

#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            messages.append({{}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().translations << xml.readElementText();
        else if (xml.name() == "translation"_L1 && !messages.last().isPlural)
            messages.last().translations << xml.readElementText();
    }
    return messages;
}

/// What a translation must not lose: %1, %2, … and, outside plurals, %n.
QSet<QString> placeholders(const Message &message, const QString &text)
{
    static const QRegularExpression pattern(u"%[0-9]"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    if (!message.isPlural && text.contains(u"%n"_s))
        found.insert(u"%n"_s);
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
    void englishHasPluralsAndGermanIsSpoken();
};

void TestTranslations::everyTranslationKeepsItsPlaceholdersAndKeys_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(qEnvironmentVariable("RESCIND_SOURCE_DIR") + u"/translations"_s, {u"*.ts"_s}, QDir::Files);
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
            QVERIFY2(placeholders(message, message.source) == placeholders(message, translation),
                     qPrintable(message.source + u" / "_s + translation));
            QVERIFY2(message.source.count(u'&') == translation.count(u'&'),
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

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
