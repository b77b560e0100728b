// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sourcetext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rescind;

namespace {

QStringList wordsIn(const QString &code, const QRegularExpression &word)
{
    QStringList found;
    for (auto matches = word.globalMatch(code); matches.hasNext();)
        found += matches.next().captured().simplified();
    return found;
}

const QRegularExpression &networkWords()
{
    static const QRegularExpression words(
        uR"(\b(QNetworkAccessManager|QNetworkReply|QNetworkRequest|sendCustomRequest|deleteResource)\b|->\s*(put|patch)\s*\()"_s);
    return words;
}

const QRegularExpression &socketWords()
{
    static const QRegularExpression words(uR"(\b(QTcpSocket|QUdpSocket|QSslSocket\s*\w*\s*[;({]|QWebSocket)\b)"_s);
    return words;
}

const QRegularExpression &trustWords()
{
    static const QRegularExpression words(uR"(\bignoreSslErrors\b)"_s);
    return words;
}

const QRegularExpression &blockingWords()
{
    static const QRegularExpression words(
        uR"(\b(QEventLoop|processEvents|waitFor(?:ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|Started|Finished|Done|NewConnection)|QThread::(?:u|m)?sleep|sleep_for|sleep_until)\b)"_s);
    return words;
}

const QRegularExpression &outsideWords()
{
    static const QRegularExpression words(
        uR"(\b(QDesktopServices::\w+|setOpenExternalLinks|setOpenLinks)\b(?!\(false\)))"_s);
    return words;
}

bool isWidgetsHeader(const QString &header)
{
    static const QStringList names = {
        u"QAbstractItemDelegate"_s,
        u"QAbstractItemView"_s,
        u"QAction"_s + u"Group"_s,
        u"QApplication"_s,
        u"QBoxLayout"_s,
        u"QButtonGroup"_s,
        u"QCheckBox"_s,
        u"QComboBox"_s,
        u"QCompleter"_s,
        u"QDateEdit"_s,
        u"QDialog"_s,
        u"QDialogButtonBox"_s,
        u"QDockWidget"_s,
        u"QFileDialog"_s,
        u"QFormLayout"_s,
        u"QFrame"_s,
        u"QGridLayout"_s,
        u"QGroupBox"_s,
        u"QHBoxLayout"_s,
        u"QHeaderView"_s,
        u"QInputDialog"_s,
        u"QLabel"_s,
        u"QLayout"_s,
        u"QLineEdit"_s,
        u"QListView"_s,
        u"QMainWindow"_s,
        u"QMenu"_s,
        u"QMenuBar"_s,
        u"QMessageBox"_s,
        u"QPlainTextEdit"_s,
        u"QProgressBar"_s,
        u"QProgressDialog"_s,
        u"QPushButton"_s,
        u"QRadioButton"_s,
        u"QScrollArea"_s,
        u"QSizePolicy"_s,
        u"QSpinBox"_s,
        u"QSplitter"_s,
        u"QStackedWidget"_s,
        u"QStatusBar"_s,
        u"QStyle"_s,
        u"QStyledItemDelegate"_s,
        u"QStyleOption"_s,
        u"QTableView"_s,
        u"QTabWidget"_s,
        u"QTextEdit"_s,
        u"QToolBar"_s,
        u"QToolButton"_s,
        u"QToolTip"_s,
        u"QTreeView"_s,
        u"QVBoxLayout"_s,
        u"QWidget"_s,
        u"QWidgetAction"_s,
        u"QWizard"_s,
    };
    return header.startsWith("QtWidgets"_L1) || names.contains(header);
}

} // namespace

/// What only some sources may do, checked in the sources themselves.
class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChecksFindWhatTheyLookFor();
    void everySourceSaysItsLicence();
    void onlyTheGatewayKnowsTheNetwork();
    void nothingIgnoresCertificateErrors();
    void nothingBelowTheWindowKnowsWidgets();
    void nothingWaitsInAnEventLoopOfItsOwn();
    void onlyTheDialogThatShowsTheHostOpensPlacesOutside();
    void everyProgramIsHardenedFirst();

private:
    struct Source
    {
        QString path; ///< from the project's root
        QString text;
        QString code;
    };
    void read(const QString &folder);
    /// Sources of the program, without the tests.
    [[nodiscard]] QList<Source> program() const;
    static void report(const QStringList &violations);

    QDir m_root;
    QList<Source> m_sources;
};

void TestBoundaries::initTestCase()
{
    const QString root = qEnvironmentVariable("RESCIND_SOURCE_DIR");
    QVERIFY2(!root.isEmpty(), "RESCIND_SOURCE_DIR names no folder");
    m_root = QDir(root);
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s})
        read(folder);
    QVERIFY2(m_sources.size() > 50, "these cannot be all");
    QVERIFY(!program().isEmpty());
}

void TestBoundaries::read(const QString &folder)
{
    QDirIterator files(m_root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        m_sources += {m_root.relativeFilePath(file.fileName()), text, codeOf(text)};
    }
}

QList<TestBoundaries::Source> TestBoundaries::program() const
{
    QList<Source> sources;
    for (const Source &source : m_sources) {
        if (!source.path.startsWith("tests/"_L1))
            sources += source;
    }
    return sources;
}

void TestBoundaries::report(const QStringList &violations)
{
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestBoundaries::theChecksFindWhatTheyLookFor()
{
    // GIVEN a source with everything in it that is forbidden somewhere
    const QString bad
        = u"#include <QWidget>\n"
          "#include \"ui/mainwindow.h\"\n"
          "auto *manager = new QNetworkAccessManager; // a comment\n"
          "manager->put(request, \"text\"); int million = 1'000'000; QTcpSocket socket;\n"
          "QDesktopServices::openUrl(url); label->setOpenExternalLinks(true);\n"
          "reply->ignoreSslErrors(); socket.waitForReadyRead(10); QEventLoop loop; QThread::msleep(5);\n"_s;
    // THEN each of it is found
    const QString code = codeOf(bad);
    QCOMPARE(wordsIn(code, networkWords()), QStringList({u"QNetworkAccessManager"_s, u"->put("_s}));
    QCOMPARE(wordsIn(code, trustWords()), QStringList({u"ignoreSslErrors"_s}));
    QCOMPARE(wordsIn(code, outsideWords()), QStringList({u"QDesktopServices::openUrl"_s, u"setOpenExternalLinks"_s}));
    QCOMPARE(wordsIn(code, blockingWords()),
             QStringList({u"waitForReadyRead"_s, u"QEventLoop"_s, u"QThread::msleep"_s}));
    QCOMPARE(wordsIn(code, socketWords()), QStringList({u"QTcpSocket"_s}));
    QCOMPARE(includesOf(bad), QStringList({u"QWidget"_s, u"ui/mainwindow.h"_s}));
    QVERIFY(isWidgetsHeader(u"QWidget"_s));
    QVERIFY(isWidgetsHeader(u"QtWidgets/QWidget"_s));
    QVERIFY(!isWidgetsHeader(u"QWidgetless"_s));

    // GIVEN the same words where they do no harm THEN they are not
    const QString good = u"// QNetworkAccessManager is elsewhere\n"
                         "/* QEventLoop\n ignoreSslErrors */\n"
                         "const char *text = \"QTcpSocket \\\" QEventLoop\"; const char quote = '\"'; // '\n"
                         "int million = 1'000'000;\n"
                         "const char *raw = R\"(QNetworkReply \" )\";\n"
                         "waitForPeople(); order.put(1);\n"_s;
    for (const QRegularExpression &words : {networkWords(), trustWords(), blockingWords(), socketWords()})
        QCOMPARE(wordsIn(codeOf(good), words), QStringList());
    QVERIFY(codeOf(good).contains("1'000'000"_L1));
    QVERIFY(codeOf(good).contains("waitForPeople"_L1));
}

void TestBoundaries::everySourceSaysItsLicence()
{
    QStringList violations;
    for (const Source &source : m_sources) {
        const QStringList lines = source.text.split(u'\n').mid(0, 2);
        if (!lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1)
            || lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            violations += source.path;
    }
    report(violations);
}

void TestBoundaries::onlyTheGatewayKnowsTheNetwork()
{
    QStringList violations;
    for (const Source &source : program()) {
        if (source.path.startsWith("app/api/gateway"_L1))
            continue;
        QStringList found = wordsIn(source.code, networkWords());
        // The sandbox is a server of its own; nothing that has a token links it.
        if (!source.path.startsWith("app/sandbox/"_L1))
            found += wordsIn(source.code, socketWords());
        for (const QString &word : found)
            violations += source.path + u": "_s + word;
    }
    report(violations);
}

void TestBoundaries::nothingIgnoresCertificateErrors()
{
    QStringList violations;
    for (const Source &source : m_sources) { // not even a test
        for (const QString &word : wordsIn(source.code, trustWords()))
            violations += source.path + u": "_s + word;
    }
    report(violations);
}

void TestBoundaries::nothingBelowTheWindowKnowsWidgets()
{
    QStringList violations;
    for (const Source &source : program()) {
        const bool isBelow = (source.path.startsWith("app/"_L1) && source.path != "app/main.cpp"_L1)
                             || source.path.startsWith("ui/models/"_L1);
        if (!isBelow)
            continue;
        for (const QString &include : includesOf(source.text)) {
            if (isWidgetsHeader(include))
                violations += source.path + u" includes "_s + include;
        }
    }
    report(violations);
}

void TestBoundaries::nothingWaitsInAnEventLoopOfItsOwn()
{
    QStringList violations;
    for (const Source &source : program()) {
        for (const QString &word : wordsIn(source.code, blockingWords()))
            violations += source.path + u": "_s + word;
    }
    report(violations);
}

void TestBoundaries::onlyTheDialogThatShowsTheHostOpensPlacesOutside()
{
    QStringList found;
    for (const Source &source : program()) {
        for (const QString &word : wordsIn(source.code, outsideWords()))
            found += source.path + u": "_s + word;
    }
    QCOMPARE(found, QStringList(u"ui/dialogs/openoutsidedialog.cpp: QDesktopServices::openUrl"_s));
}

void TestBoundaries::everyProgramIsHardenedFirst()
{
    static const QRegularExpression begin(uR"(^int main\(.*\)\s*\{\s*([^;]*;))"_s, QRegularExpression::MultilineOption);
    QStringList programs;
    for (const Source &source : program()) {
        const auto match = begin.match(source.code);
        if (!match.hasMatch())
            continue;
        programs += source.path;
        QVERIFY2(match.captured(1).endsWith("hardenProcess();"_L1), qPrintable(source.path));
    }
    programs.sort();
    QCOMPARE(programs, QStringList({u"app/cli/main.cpp"_s, u"app/main.cpp"_s, u"app/sandbox/main.cpp"_s}));
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
