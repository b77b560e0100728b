// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/buildtext.h"
#include "tests/app/sourcetext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

using Targets = QHash<QString, BuildTarget>;

struct Source
{
    QString path; ///< from the project's root
    QStringList includes;
};

/// Every arrow of the architecture: which of our own libraries each one links, and no other.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> all = {
        {u"rescind_domain"_s, {}},
        {u"rescind_api"_s, {u"rescind_domain"_s}},
        {u"rescind_journal"_s, {u"rescind_domain"_s}},
        {u"rescind_cache"_s, {u"rescind_domain"_s}},
        {u"rescind_searchindex"_s, {u"rescind_domain"_s}},
        {u"rescind_secrets"_s, {u"rescind_domain"_s}},
        {u"rescind_exchange"_s, {u"rescind_domain"_s}},
        {u"rescind_ordertable"_s, {u"rescind_searchindex"_s}},
        {u"rescind_desk"_s,
         {u"rescind_api"_s, u"rescind_cache"_s, u"rescind_domain"_s, u"rescind_exchange"_s, u"rescind_journal"_s,
          u"rescind_ordertable"_s, u"rescind_secrets"_s}},
        {u"rescind_models"_s, {u"rescind_desk"_s}},
        {u"rescind_tables"_s, {u"rescind_models"_s}},
        {u"rescind_links"_s, {u"rescind_models"_s}},
        {u"rescind_ui"_s, {u"rescind_links"_s, u"rescind_models"_s, u"rescind_resources"_s, u"rescind_tables"_s}},
        {u"rescind_resources"_s, {}},
        {u"rescind-icontool"_s, {}},
        {u"rescind_translations"_s, {}},
        {u"rescind-charts"_s, {}},
        {u"rescind"_s, {u"rescind_desk"_s, u"rescind_secrets"_s, u"rescind_translations"_s, u"rescind_ui"_s}},
        {u"rescind_cli_core"_s, {u"rescind_desk"_s, u"rescind_journal"_s}},
        {u"rescind-cli"_s, {u"rescind_cli_core"_s}},
        {u"rescind_sandbox_core"_s, {u"rescind_domain"_s}},
        {u"rescind-sandbox"_s, {u"rescind_sandbox_core"_s}},
    };
    return all;
}

/// What a plugin implements, and what loads it knows it by: it is linked by neither.
bool isPluginsFace(const QString &home, const QString &include)
{
    return home == "rescind-charts"_L1 && include == "ui/insights/chartmaker.h"_L1;
}

bool isOurs(const QString &link)
{
    return link.startsWith("rescind"_L1);
}

QStringList ours(const QStringList &links)
{
    QStringList found = links;
    found.removeIf([](const QString &link) { return !isOurs(link); });
    return found;
}

/// What an include of @p name may come from: what it links, and what that shows of what it links.
QSet<QString> within(const QString &name, const Targets &targets)
{
    QSet<QString> seen = {name};
    QStringList open = ours(targets.value(name).publicLinks + targets.value(name).privateLinks);
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (!seen.contains(next)) {
            seen += next;
            open += ours(targets.value(next).publicLinks);
        }
    }
    return seen;
}

/// The includes that go along no link.
QStringList strayIncludes(const QList<Source> &sources, const Targets &targets)
{
    QHash<QString, QString> homes;
    for (const BuildTarget &target : targets) {
        for (const QString &file : target.files)
            homes.insert(file, target.name);
    }
    QStringList violations;
    for (const Source &source : sources) {
        const QString home = homes.value(source.path);
        if (home.isEmpty()) {
            violations += source.path + u" belongs to no library"_s;
            continue;
        }
        const QSet<QString> reach = within(home, targets);
        for (const QString &include : source.includes) {
            const bool isWithin = !homes.contains(include) || reach.contains(homes.value(include));
            if (!isWithin && !isPluginsFace(home, include))
                violations += u"%1 of %2 includes %3 of %4"_s.arg(source.path, home, include, homes.value(include));
        }
    }
    return violations;
}

/// The folder that a source belongs to as a layer: `app/api`, `ui/models`, `ui`, `app` for the composition root.
QString layerOf(const QString &path)
{
    if (path.startsWith("app/"_L1))
        return path.section(u'/', 0, path.count(u'/') > 1 ? 1 : 0);
    return path.startsWith("ui/models/"_L1) ? u"ui/models"_s : path.section(u'/', 0, 0);
}

/// Which other layers each may name. Links alone would let the window name all that the desk shows.
const QHash<QString, QStringList> &namedBy()
{
    static const QHash<QString, QStringList> all = {
        {u"app/domain"_s, {}},
        {u"app/api"_s, {u"app/domain"_s}},
        {u"app/journal"_s, {u"app/domain"_s}},
        {u"app/cache"_s, {u"app/domain"_s}},
        {u"app/secrets"_s, {u"app/domain"_s}},
        {u"app/sandbox"_s, {u"app/domain"_s}},
        {u"app/desk"_s, {u"app/domain"_s, u"app/api"_s, u"app/journal"_s, u"app/cache"_s, u"app/secrets"_s}},
        {u"app/cli"_s, {u"app/domain"_s, u"app/api"_s, u"app/journal"_s, u"app/secrets"_s, u"app/desk"_s}},
        {u"ui/models"_s, {u"app/domain"_s, u"app/journal"_s, u"app/desk"_s}},
        // The desk hands errors and stores through to the window as they are.
        {u"ui"_s,
         {u"app/domain"_s, u"app/api"_s, u"app/journal"_s, u"app/secrets"_s, u"app/desk"_s, u"ui/models"_s,
          u"resources"_s}},
        {u"app"_s, {u"app/domain"_s, u"app/journal"_s, u"app/secrets"_s, u"app/desk"_s, u"ui"_s, u"translations"_s}},
        {u"resources"_s, {}},
        {u"translations"_s, {}},
    };
    return all;
}

/// The includes that name a layer which is none of theirs.
QStringList overreachingIncludes(const QList<Source> &sources)
{
    QStringList violations;
    for (const Source &source : sources) {
        const QString layer = layerOf(source.path);
        for (const QString &include : source.includes) {
            const QString other = layerOf(include);
            const bool isOur = namedBy().contains(other) && include.contains(u'/');
            if (isOur && other != layer && !namedBy().value(layer).contains(other))
                violations += source.path + u" includes "_s + include;
        }
    }
    return violations;
}

/// What the libraries of others show to who links ours: Qt and nothing else.
QStringList strangersShown(const Targets &targets)
{
    QStringList violations;
    for (const BuildTarget &target : targets) {
        for (const QString &link : target.publicLinks) {
            if (!isOurs(link) && !link.startsWith("Qt6::"_L1) && link != "Rescind::Options"_L1)
                violations += target.name + u" shows "_s + link;
        }
    }
    return violations;
}

/// Which of ours link @p library themselves.
QStringList linkers(const QString &library, const Targets &targets)
{
    QStringList found;
    for (const BuildTarget &target : targets) {
        if (target.publicLinks.contains(library) || target.privateLinks.contains(library))
            found += target.name;
    }
    found.sort();
    return found;
}

} // namespace

/// The arrows of the architecture, in the link lines and in what is included.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linkLinesAreRead();
    void anIncludeAgainstAnyArrowIsFound_data();
    void anIncludeAgainstAnyArrowIsFound();
    void linkLinesAreTheArrows();
    void includesGoAlongTheLinks();
    void anIncludeOfAnotherLayerIsFound();
    void layersNameOnlyWhatIsTheirs();
    void theLibrariesOfOthersStayInside();
    void onlyTheRootsNameWhatIsConcrete();

private:
    void read(const QString &folder);

    QDir m_root;
    Targets m_targets;
    QList<Source> m_sources;
};

void TestLayers::initTestCase()
{
    const QString root = qEnvironmentVariable("RESCIND_SOURCE_DIR");
    QVERIFY2(!root.isEmpty(), "RESCIND_SOURCE_DIR names no folder");
    m_root = QDir(root);
    for (const QString &folder : {u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s})
        read(folder);
    QVERIFY2(m_sources.size() > 400, "these cannot be all");
}

void TestLayers::read(const QString &folder)
{
    QDirIterator files(m_root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString path = m_root.relativeFilePath(file.fileName());
        const QString text = QString::fromUtf8(file.readAll());
        if (path.endsWith("CMakeLists.txt"_L1))
            readTargets(text, path.section(u'/', 0, -2), m_targets);
        else
            m_sources += {path, includesOf(text)};
    }
}

void TestLayers::linkLinesAreRead()
{
    Targets targets;
    readTargets(u"rescind_add_layer(one\n    a.cpp a.h # not b.h\n    sub/c.h)\n"
                "target_link_libraries(one PUBLIC two Qt6::Core\n    PRIVATE three)\n"
                "target_link_libraries(one PRIVATE four)\n"
                "target_sources(one PRIVATE later.cpp)\n"_s,
                u"app/x"_s, targets);
    QCOMPARE(targets.size(), 1);
    const BuildTarget one = targets.value(u"one"_s);
    QCOMPARE(one.files, QStringList({u"app/x/a.cpp"_s, u"app/x/a.h"_s, u"app/x/sub/c.h"_s, u"app/x/later.cpp"_s}));
    QCOMPARE(one.publicLinks, QStringList({u"two"_s, u"Qt6::Core"_s}));
    QCOMPARE(one.privateLinks, QStringList({u"three"_s, u"four"_s}));
}

void TestLayers::anIncludeAgainstAnyArrowIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList all = arrows().keys();
    for (const QString &from : all) {
        for (const QString &to : all) {
            if (!within(from, m_targets).contains(to))
                QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
        }
    }
}

void TestLayers::anIncludeAgainstAnyArrowIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    // GIVEN the sources as they are, and one more include from a library to one that it does not link
    const QStringList files = m_targets.value(from).files;
    const QStringList others = m_targets.value(to).files;
    QVERIFY(!files.isEmpty() && !others.isEmpty());
    QList<Source> sources = m_sources;
    const auto bad = std::find_if(sources.begin(), sources.end(),
                                  [&](const Source &one) { return one.path == files.constFirst(); });
    QVERIFY(bad != sources.end());
    bad->includes += others.constLast();
    // THEN that one is told, and no other
    QCOMPARE(strayIncludes(sources, m_targets),
             QStringList({u"%1 of %2 includes %3 of %4"_s.arg(bad->path, from, others.constLast(), to)}));
}

void TestLayers::linkLinesAreTheArrows()
{
    for (const BuildTarget &target : std::as_const(m_targets)) {
        QStringList links = ours(target.publicLinks + target.privateLinks);
        links.sort();
        if (target.name != "rescind-loopback-only"_L1) // one file for a machine without a display
            QVERIFY2(arrows().contains(target.name), qPrintable(target.name + u" is new: where does it belong?"_s));
        QCOMPARE(links, arrows().value(target.name));
    }
    for (auto it = arrows().keyBegin(); it != arrows().keyEnd(); ++it)
        QVERIFY2(m_targets.contains(*it), qPrintable(*it));
}

void TestLayers::includesGoAlongTheLinks()
{
    const QStringList stray = strayIncludes(m_sources, m_targets);
    QVERIFY2(stray.isEmpty(), qPrintable(u'\n' + stray.join(u'\n')));
}

void TestLayers::anIncludeOfAnotherLayerIsFound()
{
    QCOMPARE(layerOf(u"app/api/gateway.h"_s), u"app/api"_s);
    QCOMPARE(layerOf(u"app/main.cpp"_s), u"app"_s);
    QCOMPARE(layerOf(u"app/desk/exchange/limits.h"_s), u"app/desk"_s);
    QCOMPARE(layerOf(u"ui/models/ordersmodel.h"_s), u"ui/models"_s);
    QCOMPARE(layerOf(u"ui/panes/orderspane.h"_s), u"ui"_s);
    for (auto layer = namedBy().cbegin(); layer != namedBy().cend(); ++layer) {
        for (auto other = namedBy().cbegin(); other != namedBy().cend(); ++other) {
            const QList<Source> sources = {{layer.key() + u"/one.cpp"_s, {other.key() + u"/two.h"_s, u"QString"_s}}};
            const bool isFine = layer.key() == other.key() || layer->contains(other.key());
            QVERIFY2(overreachingIncludes(sources).isEmpty() == isFine, qPrintable(layer.key() + u' ' + other.key()));
        }
    }
}

void TestLayers::layersNameOnlyWhatIsTheirs()
{
    const QStringList violations = overreachingIncludes(m_sources);
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestLayers::theLibrariesOfOthersStayInside()
{
    QCOMPARE(strangersShown(m_targets), QStringList());
    QCOMPARE(linkers(u"Qt6Keychain::Qt6Keychain"_s, m_targets), QStringList({u"rescind_secrets"_s}));
    QCOMPARE(linkers(u"simdjson::simdjson"_s, m_targets), QStringList({u"rescind_api"_s}));
    QCOMPARE(linkers(u"PkgConfig::SODIUM"_s, m_targets), QStringList({u"rescind_cache"_s}));
    QCOMPARE(linkers(u"SQLite::SQLite3"_s, m_targets), QStringList({u"rescind_cache"_s}));
    QCOMPARE(linkers(u"Qt6::Network"_s, m_targets), QStringList({u"rescind_api"_s}));
    QCOMPARE(linkers(u"Qt6::Sql"_s, m_targets), QStringList({u"rescind_journal"_s, u"rescind_sandbox_core"_s}));
    QCOMPARE(linkers(u"Qt6::HttpServer"_s, m_targets), QStringList({u"rescind_sandbox_core"_s}));
    QCOMPARE(linkers(u"Qt6::Widgets"_s, m_targets), QStringList({u"rescind_tables"_s, u"rescind_ui"_s}));
}

void TestLayers::onlyTheRootsNameWhatIsConcrete()
{
    const QStringList concrete = {u"app/secrets/keychainsecretstore.h"_s, u"app/secrets/sessionsecretstore.h"_s};
    QSet<QString> who;
    for (const Source &source : std::as_const(m_sources)) {
        const bool names = std::any_of(concrete.cbegin(), concrete.cend(),
                                       [&source](const QString &one) { return source.includes.contains(one); });
        if (names && !source.path.startsWith("app/secrets/"_L1))
            who += source.path.startsWith("app/cli/"_L1) ? u"app/cli"_s : source.path;
    }
    QCOMPARE(who, QSet<QString>({u"app/main.cpp"_s, u"app/cli"_s}));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
