// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ownersfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Rescind;
using namespace Qt::StringLiterals;

/// What is written is its owner's alone, whatever the umask says.
class TestOwnersFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeIsItsOwners_data();
    void whatIsMadeIsItsOwners();
    void whatWasOpenToOthersIsClosed();
    void nothingIsMadeWhereSomethingIs();
    void aDirectoryMayBeALink();
    void whatBelongsToOthersIsNotUsed();
};

namespace {

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

} // namespace

void TestOwnersFiles::whatIsMadeIsItsOwners_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("a umask that hides nothing") << 0;
    QTest::newRow("the usual one") << 022;
    QTest::newRow("one that takes from the owner, too") << 0277;
}

void TestOwnersFiles::whatIsMadeIsItsOwners()
{
    QFETCH(const int, mask);
    const QTemporaryDir place;
    const QString directory = place.filePath(u"one"_s);
    const QString file = directory + u"/a"_s;
    const auto before = umask(static_cast<mode_t>(mask));
    const bool isDirectoryMade = OwnersFiles::makeDirectory(directory);
    const bool isFileMade = OwnersFiles::create(file);
    umask(before);
    QVERIFY(isDirectoryMade && isFileMade);
    QCOMPARE(modeOf(directory), mode_t(0700));
    QCOMPARE(modeOf(file), mode_t(0600));
}

void TestOwnersFiles::whatWasOpenToOthersIsClosed()
{
    const QTemporaryDir place;
    const QString file = place.filePath(u"a"_s);
    QVERIFY(OwnersFiles::create(file));
    QCOMPARE(chmod(QFile::encodeName(file).constData(), 0664), 0);
    QCOMPARE(chmod(QFile::encodeName(place.path()).constData(), 0755), 0);
    QVERIFY(OwnersFiles::keep(QFileInfo(file)));
    QVERIFY(OwnersFiles::makeDirectory(place.path()));
    QCOMPARE(modeOf(file), mode_t(0600));
    QCOMPARE(modeOf(place.path()), mode_t(0700));
}

void TestOwnersFiles::nothingIsMadeWhereSomethingIs()
{
    const QTemporaryDir place;
    const QString elsewhere = place.filePath(u"elsewhere"_s);
    const QString link = place.filePath(u"link"_s);
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(!OwnersFiles::create(link));
    QVERIFY(!QFile::exists(elsewhere));
    QVERIFY(!OwnersFiles::keep(QFileInfo(link)));
    QVERIFY(OwnersFiles::create(elsewhere));
    QVERIFY(!OwnersFiles::create(elsewhere));
}

void TestOwnersFiles::aDirectoryMayBeALink()
{
    const QTemporaryDir place;
    const QString real = place.filePath(u"real"_s);
    const QString link = place.filePath(u"link"_s);
    QVERIFY(OwnersFiles::makeDirectory(real));
    QCOMPARE(chmod(QFile::encodeName(real).constData(), 0755), 0);
    QVERIFY(QFile::link(real, link));
    QVERIFY(OwnersFiles::makeDirectory(link));
    QCOMPARE(modeOf(real), mode_t(0700));
    // A link to nothing is nobody's place.
    const QString astray = place.filePath(u"astray"_s);
    QVERIFY(QFile::link(place.filePath(u"gone"_s), astray));
    QVERIFY(!OwnersFiles::makeDirectory(astray));
}

void TestOwnersFiles::whatBelongsToOthersIsNotUsed()
{
    if (geteuid() != 0)
        QSKIP("Only root can give a file away");
    const QTemporaryDir place;
    const QString file = place.filePath(u"a"_s);
    const QString directory = place.filePath(u"b"_s);
    constexpr uid_t nobody = 65534;
    QVERIFY(OwnersFiles::create(file) && OwnersFiles::makeDirectory(directory));
    QCOMPARE(chown(QFile::encodeName(file).constData(), nobody, nobody), 0);
    QCOMPARE(chown(QFile::encodeName(directory).constData(), nobody, nobody), 0);
    QVERIFY(!OwnersFiles::keep(QFileInfo(file)));
    QVERIFY(!OwnersFiles::makeDirectory(directory));
}

QTEST_GUILESS_MAIN(TestOwnersFiles)
#include "tst_ownersfiles.moc"
