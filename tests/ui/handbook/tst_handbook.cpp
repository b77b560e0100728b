// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/searchquery.h"
#include "app/domain/actor.h"
#include "translations/translations.h"
#include "ui/handbook/handbook.h"
#include "ui/mainwindow.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

/// The languages in which there is a handbook.
QStringList written()
{
    return {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s};
}

/// As a person reads it on a button or in a menu.
QString asShown(QString text)
{
    // Languages without letters of their own for it write the key behind the name.
    static const QRegularExpression keyBehind(u"\\(&.\\)"_s);
    text.remove(keyBehind).remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u' ') || text.endsWith(u'.'))
        text.chop(1);
    // A narrow blank before a colon is as good as any.
    return text.simplified();
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allIn(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

/// What a page names of the program stands in bold.
QStringList namedIn(const QString &markdown)
{
    auto names = allIn(markdown, u"\\*\\*((?:[^*]|\\n)+?)\\*\\*"_s);
    for (auto &name : names)
        name = asShown(name.simplified());
    return names;
}

QStringList codeIn(const QString &markdown)
{
    return allIn(markdown, u"`([^`\\n]+)`"_s);
}

/// Every text of the program that a person can read, in English, as the sources have it.
QSet<QString> textsOfTheSources()
{
    static const QRegularExpression call(uR"RX(\b(?:tr|translate)\(\s*((?:"(?:[^"\\]|\\.)*"\s*,?\s*)+))RX"_s);
    static const QRegularExpression literal(uR"RX("((?:[^"\\]|\\.)*)")RX"_s);
    QSet<QString> texts;
    for (const auto &folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(qEnvironmentVariable("RESCIND_SOURCE_DIR") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto source = contentsOf(files.next());
            for (auto calls = call.globalMatch(source); calls.hasNext();) {
                const auto arguments = calls.next().captured(1);
                // Of translate() the second is the text.
                for (auto literals = literal.globalMatch(arguments); literals.hasNext();)
                    texts.insert(asShown(literals.next().captured(1)));
            }
        }
    }
    return texts;
}

/// The translations into a language, by the English text; both as they are shown.
QMultiHash<QString, QString> translationsInto(const QString &language)
{
    QFile file(qEnvironmentVariable("RESCIND_SOURCE_DIR") + u"/translations/rescind_%1.ts"_s.arg(language));
    QMultiHash<QString, QString> texts;
    if (!file.open(QFile::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = asShown(xml.readElementText());
        else if (xml.name() == "translation"_L1)
            texts.insert(source, asShown(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

/// Keys that are no commands, with who knows them.
bool isKeyOfAPane(const QString &key)
{
    // The search field, the tables, a batch's rows.
    static const QStringList known{u"Esc"_s, u"Down"_s, u"Enter"_s, u"Ctrl+Space"_s, u"Del"_s};
    return known.contains(key);
}

} // namespace

/// What the handbook says is so: each key, each name and each search of its pages is the program's.
class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInEachLanguage();
    void everyNameIsOneThatTheProgramShows();
    void everyNameIsTranslatedAsInTheProgram();
    void everyKeyDoesSomething_data();
    void everyKeyDoesSomething();
    void everySearchIsUnderstood_data();
    void everySearchIsUnderstood();
    void everyLinkLeadsSomewhere();
    void anotherLanguageReadsEnglish();
    void keysAreCalledAsTheSystemCallsThem();
    void theSearchKnowsNeitherCaseNorAccents();
    void everyKindOfPersonHasAPage();
};

void TestHandbook::everyPageIsThereInEachLanguage()
{
    const Handbook english({u"en"_s});
    QCOMPARE(english.pages().size(), Handbook::pageIds().size());
    for (const auto &language : written()) {
        const Handbook handbook({language});
        for (int at = 0; at < handbook.pages().size(); ++at) {
            const auto &page = handbook.pages().at(at);
            QCOMPARE(page.language, language);
            QCOMPARE(page.id, Handbook::pageIds().at(at));
            QVERIFY(!handbook.isFallback(at));
            QVERIFY2(!page.markdown.contains(u"SPDX"_s) && page.markdown.startsWith(u"# "_s), qPrintable(page.id));
            // The same in each: what one language tells, no other leaves out.
            const auto &its = english.pages().at(at);
            QCOMPARE(page.sections.size(), its.sections.size());
            QCOMPARE(namedIn(page.markdown).size(), namedIn(its.markdown).size());
            QCOMPARE(page.markdown.count(u"\n|"_s), its.markdown.count(u"\n|"_s));
        }
    }
}

void TestHandbook::everyNameIsOneThatTheProgramShows()
{
    const auto texts = textsOfTheSources();
    QVERIFY(texts.size() > 500);
    const Handbook handbook({u"en"_s});
    int seen = 0;
    for (const auto &page : handbook.pages()) {
        for (const auto &name : namedIn(page.markdown)) {
            ++seen;
            QVERIFY2(texts.contains(name), qPrintable(page.id + u": "_s + name));
        }
    }
    QVERIFY(seen > 40);
}

void TestHandbook::everyNameIsTranslatedAsInTheProgram()
{
    const Handbook english({u"en"_s});
    for (const auto &language : written()) {
        const auto translations = translationsInto(language);
        if (language == "en"_L1)
            continue;
        const Handbook handbook({language});
        for (int at = 0; at < handbook.pages().size(); ++at) {
            const auto names = namedIn(english.pages().at(at).markdown);
            auto left = namedIn(handbook.pages().at(at).markdown);
            int untranslated = 0;
            for (const auto &name : names) {
                const auto known = translations.values(name);
                const auto is = std::find_if(left.cbegin(), left.cend(),
                                             [&known](const QString &one) { return known.contains(one); });
                if (known.isEmpty())
                    ++untranslated; // that is another test's to complain of
                else if (is == left.cend())
                    QFAIL(qPrintable(handbook.pages().at(at).id + u" does not say “%1”"_s.arg(known.join(u"”, “"_s))));
                else
                    left.erase(is);
            }
            QVERIFY2(left.size() <= untranslated,
                     qPrintable(handbook.pages().at(at).id + u": "_s + left.join(u", "_s)));
        }
    }
}

void TestHandbook::everyKeyDoesSomething_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : written())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHandbook::everyKeyDoesSomething()
{
    QFETCH(QString, language);
    // GIVEN the keys of every command as the program comes
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    const MainWindow window(settings);
    QSet<QString> keys;
    const auto actions = window.findChildren<QAction *>();
    for (const auto *action : actions) {
        const auto its = action->shortcuts();
        for (const auto &key : its)
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    QVERIFY(keys.contains(u"F1"_s) && keys.contains(u"Ctrl+K"_s));
    // THEN a page names no other
    int seen = 0;
    for (const auto &id : Handbook::pageIds()) {
        for (const auto &code : codeIn(contentsOf(Handbook::fileOf(language, id)))) {
            if (!Handbook::isKey(code))
                continue;
            ++seen;
            QVERIFY2(keys.contains(code) || isKeyOfAPane(code), qPrintable(id + u": "_s + code));
        }
    }
    QVERIFY(seen > 80);
}

void TestHandbook::everySearchIsUnderstood_data()
{
    everyKeyDoesSomething_data();
}

void TestHandbook::everySearchIsUnderstood()
{
    QFETCH(QString, language);
    const auto before = QLocale();
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance());
    int seen = 0;
    for (const auto &id : Handbook::pageIds()) {
        const auto page = contentsOf(Handbook::fileOf(language, id));
        for (const auto &code : codeIn(page)) {
            static const QRegularExpression filter(u"\\A[\\p{L}-]+:[^/ ]+\\z"_s);
            if (!filter.match(code).hasMatch())
                continue;
            ++seen;
            const SearchQuery query(code);
            QVERIFY2(query.problems().isEmpty() && query.parts().size() == 1, qPrintable(id + u": "_s + code));
        }
        // And each word that stands in the line of the first status.
        const QString status = wordOf(SearchKey::Status) + u':';
        const auto words = codeIn(allIn(page, u"^\\| `%1[^`]+`(.*)$"_s.arg(status)).value(0));
        QVERIFY(id != "finding"_L1 || words.size() > 10);
        for (const auto &word : words) {
            const SearchQuery query(status + word);
            QVERIFY2(query.problems().isEmpty(), qPrintable(id + u": "_s + status + word));
        }
    }
    QLocale::setDefault(before);
    QVERIFY(seen > 8);
}

void TestHandbook::everyLinkLeadsSomewhere()
{
    for (const auto &language : written()) {
        const Handbook handbook({language});
        int seen = 0;
        for (const auto &page : handbook.pages()) {
            for (const auto &target : allIn(page.markdown, u"\\]\\(([^)]*)\\)"_s)) {
                ++seen;
                if (target.startsWith("https://"_L1))
                    continue;
                const auto file = target.section(u'#', 0, 0);
                QVERIFY2(file.endsWith(".md"_L1), qPrintable(page.id + u": "_s + target));
                const auto at = handbook.indexOf(file.chopped(3));
                QVERIFY2(at >= 0, qPrintable(page.id + u": "_s + target));
                if (target.contains(u'#'))
                    QVERIFY2(handbook.sectionOf(at, target.section(u'#', 1)) > 0, qPrintable(target));
            }
        }
        QVERIFY(seen > 5);
    }
}

void TestHandbook::anotherLanguageReadsEnglish()
{
    const Handbook dutch({u"nl_BE"_s, u"nl"_s});
    QCOMPARE(dutch.pages().size(), Handbook::pageIds().size());
    QCOMPARE(dutch.pages().constFirst().language, u"en"_s);
    QVERIFY(dutch.isFallback(0));
    // Somebody who would rather read German than English does; a country of its own has the language's.
    const Handbook either({u"nl"_s, u"de"_s});
    QCOMPARE(either.pages().constFirst().language, u"de"_s);
    QVERIFY(either.isFallback(0));
    const Handbook austrian({u"de-Latn-AT"_s});
    QCOMPARE(austrian.pages().constFirst().language, u"de"_s);
    QVERIFY(!austrian.isFallback(0));
    for (const auto &country : {u"zh_CN"_s, u"zh_SG"_s}) {
        const Handbook chinese(QLocale(country).uiLanguages());
        QCOMPARE(chinese.pages().constFirst().language, u"zh_CN"_s);
        QVERIFY(!chinese.isFallback(0));
    }
    // Who reads the other characters is better served in English.
    QCOMPARE(Handbook(QLocale(u"zh_TW"_s).uiLanguages()).pages().constFirst().language, u"en"_s);
    QVERIFY(!Handbook({u"en_GB"_s}).isFallback(0));
    QVERIFY(!Handbook({}).isFallback(0));
}

void TestHandbook::keysAreCalledAsTheSystemCallsThem()
{
    QVERIFY(Handbook::isKey(u"Ctrl+Shift+F12"_s));
    QVERIFY(Handbook::isKey(u"C"_s));
    QVERIFY(Handbook::isKey(u"Ctrl+,"_s));
    QVERIFY(!Handbook::isKey(u"rescind"_s));
    QVERIFY(!Handbook::isKey(u"status:none"_s));
    QVERIFY(!Handbook::isKey(u"PO"_s));
    /// As Qt's own translations do.
    class Keys final : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArrayView(context) == "QShortcut" && QByteArrayView(source) == "Ctrl" ? u"Strg"_s : QString();
        }
    };
    Keys keys;
    QCoreApplication::installTranslator(&keys);
    const Handbook handbook({u"de"_s});
    QCoreApplication::removeTranslator(&keys);
    const auto &page = handbook.pages().at(handbook.indexOf(u"finding"_s)).markdown;
    QVERIFY(page.contains(u"`Strg+K`"_s));
    QVERIFY(!page.contains(u"`Ctrl+"_s));
    QVERIFY(page.contains(u"`lieferant:calder`"_s));
}

void TestHandbook::theSearchKnowsNeitherCaseNorAccents()
{
    const Handbook handbook({u"de"_s});
    const auto storage = handbook.indexOf(u"storage"_s);
    const auto &sections = handbook.pages().at(storage).sections;
    const auto found = handbook.find(storage, u"SCHLUSSELBUND vergessen"_s);
    QVERIFY(!found.isEmpty());
    for (const auto number : found)
        QVERIFY(sections.at(number).text.contains(u"Schlüsselbund"_s));
    QCOMPARE(handbook.find(storage, u"vierundsiebzig"_s), QList<int>());
    QCOMPARE(handbook.find(storage, u"  "_s), QList<int>());
    // What is searched is what is read: no marks.
    for (const auto &section : sections)
        QVERIFY2(!section.text.contains(u'*') && !section.text.contains(u'`') && !section.text.contains(u"]("_s),
                 qPrintable(section.text));
}

void TestHandbook::everyKindOfPersonHasAPage()
{
    QCOMPARE(Handbook::pageFor(nullptr), u"start"_s);
    Actor actor;
    QCOMPARE(Handbook::pageFor(&actor), u"start"_s);
    actor.role = ActorRole::Retailer;
    // With a pasted token nobody knows what one may do.
    QCOMPARE(Handbook::pageFor(&actor), u"retailer"_s);
    actor.permissions = Permissions::known({PermissionName::viewOrder, PermissionName::cancelOrder});
    QCOMPARE(Handbook::pageFor(&actor), u"retailer"_s);
    actor.permissions = Permissions::known({PermissionName::viewOrder});
    QCOMPARE(Handbook::pageFor(&actor), u"support"_s);
    actor.role = ActorRole::Supplier;
    QCOMPARE(Handbook::pageFor(&actor), u"supplier"_s);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
