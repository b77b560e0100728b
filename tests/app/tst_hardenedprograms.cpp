// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// What readelf tells of a program that was built.
QString told(const QString &program, const QStringList &arguments)
{
    QProcess readelf;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    readelf.setProcessEnvironment(environment);
    readelf.start(u"readelf"_s, arguments + QStringList{u"--wide"_s, program});
    return readelf.waitForFinished(patience) && readelf.exitCode() == 0
               ? QString::fromUtf8(readelf.readAllStandardOutput())
               : QString();
}

Q_NEVER_INLINE QString copiedTo16(const char *text, std::size_t size)
{
    char room[16];
    std::memcpy(room, text, size);
    return QString::fromLatin1(room);
}

/// The first line that holds @p word.
QString lineWith(const QString &word, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(word))
            return line;
    }
    return {};
}

} // namespace

/// The built programs have what makes a mistake in them hard to use: see resources/packaging/hardening.cmake.
class TestHardenedPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingInMemoryIsAtAPlaceOneCanKnow_data() { programs(); }
    void nothingInMemoryIsAtAPlaceOneCanKnow();
    void theTablesOfFunctionsCannotBeWritten_data() { programs(); }
    void theTablesOfFunctionsCannotBeWritten();
    void theStackIsNoCode_data() { programs(); }
    void theStackIsNoCode();
    void theStackIsGuarded_data() { programs(); }
    void theStackIsGuarded();
    void soAreBuffersWhoseSizeIsKnown();
    void librariesComeFromTheSystemAlone_data() { programs(); }
    void librariesComeFromTheSystemAlone();

private:
    static void programs()
    {
        QTest::addColumn<QString>("program");
        for (const QString &name : {u"rescind"_s, u"rescind-cli"_s, u"rescind-sandbox"_s}) {
            const QString program = QCoreApplication::applicationDirPath() + u"/../"_s + name;
            // Without the window there is one less.
            if (name != "rescind"_L1 || QFile::exists(program))
                QTest::newRow(qPrintable(name)) << program;
        }
    }
};

void TestHardenedPrograms::initTestCase()
{
    if (!RESCIND_IS_HARDENED)
        QSKIP("Built for a sanitizer, or without optimisation");
}

void TestHardenedPrograms::nothingInMemoryIsAtAPlaceOneCanKnow()
{
    QFETCH(const QString, program);
    QVERIFY(lineWith(u"Type:"_s, told(program, {u"--file-header"_s})).contains("DYN (Position-Independent"_L1));
}

void TestHardenedPrograms::theTablesOfFunctionsCannotBeWritten()
{
    QFETCH(const QString, program);
    QVERIFY(told(program, {u"--program-headers"_s}).contains("GNU_RELRO"_L1));
    const QString flags = lineWith(u"(FLAGS_1)"_s, told(program, {u"--dynamic"_s}));
    QVERIFY2(flags.contains("NOW"_L1) && flags.contains("PIE"_L1), qPrintable(flags));
}

void TestHardenedPrograms::theStackIsNoCode()
{
    QFETCH(const QString, program);
    const QString stack = lineWith(u"GNU_STACK"_s, told(program, {u"--program-headers"_s}));
    QVERIFY2(stack.contains(" RW "_L1) && !stack.contains(" RWE "_L1), qPrintable(stack));
    // Neither is anything else that can be written.
    static const QRegularExpression writableCode(u"^\\s*LOAD\\s.*\\sR?WE\\s"_s, QRegularExpression::MultilineOption);
    QVERIFY(!told(program, {u"--program-headers"_s}).contains(writableCode));
}

void TestHardenedPrograms::theStackIsGuarded()
{
    QFETCH(const QString, program);
    QVERIFY(told(program, {u"--dyn-syms"_s}).contains("__stack_chk_fail"_L1));
}

void TestHardenedPrograms::soAreBuffersWhoseSizeIsKnown()
{
    // The programs copy into no such buffer; this one does, and is compiled as they are.
    const volatile std::size_t size = 8; // which the compiler is not to know
    QCOMPARE(copiedTo16("rescind", size), u"rescind"_s);
    const QString symbols = told(QCoreApplication::applicationFilePath(), {u"--dyn-syms"_s});
    QVERIFY(symbols.contains("__memcpy_chk"_L1));
}

void TestHardenedPrograms::librariesComeFromTheSystemAlone()
{
    QFETCH(const QString, program);
    const QString dynamic = told(program, {u"--dynamic"_s});
    QVERIFY(dynamic.contains("(NEEDED)"_L1));
    QVERIFY(!dynamic.contains("RPATH"_L1) && !dynamic.contains("RUNPATH"_L1));
}

QTEST_GUILESS_MAIN(TestHardenedPrograms)
#include "tst_hardenedprograms.moc"
