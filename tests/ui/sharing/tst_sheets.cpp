// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/orders.h"
#include "ui/models/timetext.h"
#include "ui/sharing/casesheet.h"
#include "ui/sharing/sheetoutput.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

#include <sys/stat.h>

using namespace Rescind;
using namespace Rescind::TestOrders;

namespace {

SheetOrigin origin()
{
    SheetOrigin made;
    made.person = u"rita"_s;
    made.organisation = u"Rook & Sons"_s;
    made.place = u"Production"_s;
    made.at = moment(90);
    made.actor.role = ActorRole::Retailer;
    return made;
}

CaseFile caseFile()
{
    CaseFile file;
    file.order = order(1, 3);
    file.order.purchaseOrderNumber = u"5527771067"_s;
    file.order.retailerNotes = u"Leave at the <b>door</b>\nand ring"_s;
    file.order.lineItems[1].status = u"Cancelled"_s;
    Parcel parcel;
    parcel.trackingNumber = u"1Z999AA1"_s;
    parcel.shippingCarrier = u"UPS"_s;
    parcel.createdDate = u"2026-03-02T15:00:00.123456"_s;
    file.order.lineItems[2].parcels = {parcel};
    file.asOf = moment(60);
    const auto line = file.order.lineItems[0].uuid;
    file.requests = {{line.toLower(), {ActionKind::CancelItem, ActionState::Requested, moment(12)}}};
    AskedFor asked;
    asked.entry.intent.action = ActionKind::CancelItem;
    asked.entry.intent.targetUuid = line;
    asked.entry.intent.person = u"rita"_s;
    asked.entry.intent.reason = u"customer changed mind"_s;
    asked.entry.intent.created = moment(11);
    JournalTransition step;
    step.to = JournalState::Requested;
    step.by = Decider::Answer;
    step.http = 204;
    step.at = moment(12);
    asked.steps = {step};
    file.askedFor = {asked};
    return file;
}

QList<CachedOrder> listed(int count, int lines)
{
    QList<CachedOrder> all;
    for (int number = 0; number < count; ++number) {
        CachedOrder cached;
        cached.order = order(number, lines);
        cached.asOf = moment(number);
        all << cached;
    }
    return all;
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The parts of a PDF that say what is on its pages.
QList<QByteArray> pageParts(const QByteArray &pdf)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = pdf.indexOf("endobj"); at >= 0; at = pdf.indexOf("endobj", from)) {
        const auto part = pdf.sliced(from, at - from);
        if (!part.contains("CreationDate") && !part.contains("CreateDate"))
            parts << part;
        from = at + 6;
    }
    return parts;
}

} // namespace

/// What goes on paper.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseSheetSaysEverythingAColleagueNeeds();
    void aCaseSheetTellsWhatHappenedInItsSequence();
    void aCaseSheetSaysWhatIsNotKnown();
    void theListHasARowAndABoxForEachLine();
    void theListNamesNobody();
    void nothingIsTakenForMarkup();
    void whatCannotBeSeenIsMadeVisible();
    void aPdfHasItsPagesAndIsItsOwnersAlone();
    void aPdfThatCannotBeWrittenLeavesWhatWasThere();
    void aPrinterGetsThePages();
    void itIsDarkOnWhiteInTheDarkThemeToo();
    void theTitlesStandOnEveryPage();
};

void TestSheets::aCaseSheetSaysEverythingAColleagueNeeds()
{
    const auto file = caseFile();
    const auto text = makeCaseSheet(file, origin())->text();
    QStringList expected{u"5527771067"_s,
                         file.order.uuid,
                         u"Customer 1"_s,
                         u"rita, Rook & Sons"_s,
                         u"Production"_s,
                         fullDateTime(origin().at),
                         fullDateTime(file.asOf),
                         orderOutlook(file.order, file.requests, origin().actor),
                         displayText(rollUp(file.order)),
                         u"1Z999AA1"_s,
                         u"customer changed mind"_s,
                         displayText(ActionState::Requested),
                         fullDateTime(moment(12)),
                         zoneName(moment(12))};
    for (const auto &line : file.order.lineItems)
        expected << line.itemName << line.skuId << line.uuid << line.status;
    for (const auto &part : std::as_const(expected))
        QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n" + text));
}

void TestSheets::aCaseSheetTellsWhatHappenedInItsSequence()
{
    const auto text = makeCaseSheet(caseFile(), origin())->text();
    qsizetype before = text.indexOf(u"What happened"_s);
    QVERIFY(before > 0);
    for (const auto &part : {u"The order was made"_s, u"A parcel was recorded"_s, displayText(ActionKind::CancelItem),
                             u"answer 204"_s, u"The server said:"_s}) {
        const auto at = text.indexOf(part, before);
        QVERIFY2(at > before, qPrintable(part));
        before = at;
    }
}

void TestSheets::aCaseSheetSaysWhatIsNotKnown()
{
    auto file = caseFile();
    file.askedFor.clear();
    file.requests.clear();
    file.journalProblem = u"It is damaged."_s;
    file.order.lineItems[0].quantity.reset();
    auto text = makeCaseSheet(file, origin())->text();
    QVERIFY(text.contains(u"It is damaged."_s));
    QVERIFY(text.contains(u"not told"_s));
    QVERIFY(text.contains(u"nothing, from this computer"_s));
    QVERIFY(text.contains(u"the server does not tell"_s));
    file.order.lineItems.clear();
    text = makeCaseSheet(file, origin())->text();
    QVERIFY(text.contains(u"The server shows no lines in this order."_s));
}

void TestSheets::theListHasARowAndABoxForEachLine()
{
    auto all = listed(5, 2);
    all[4].order.lineItems.clear();
    const auto sheet = makeOrderList(all, {}, origin());
    QCOMPARE(orderListRows(all), 9);
    QCOMPARE(sheet->text().count(u"☐"_s), 9);
    for (const auto &cached : std::as_const(all)) {
        QVERIFY(sheet->text().contains(cached.order.purchaseOrderNumber));
        for (const auto &line : cached.order.lineItems)
            QVERIFY(sheet->text().contains(line.itemName) && sheet->text().contains(line.skuId));
    }
}

void TestSheets::theListNamesNobody()
{
    const auto text = makeOrderList(listed(5, 2), {}, origin())->text();
    QVERIFY(!text.contains(u"Customer"_s));
}

void TestSheets::nothingIsTakenForMarkup()
{
    auto file = caseFile();
    const auto hostile = u"<img src=\"file:///etc/passwd\"><table><tr><td>x&amp;"_s;
    file.order.lineItems[0].itemName = hostile;
    file.order.address.name = hostile;
    file.order.purchaseOrderNumber = hostile;
    file.askedFor[0].entry.intent.reason = hostile;
    const auto sheet = makeCaseSheet(file, origin());
    QVERIFY(sheet->text().count(hostile) >= 5);
    // AND the tables are ours: lines, time line, the facts
    for (auto block = sheet->document().begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat() && !it.fragment().charFormat().isAnchor());
    }
}

void TestSheets::whatCannotBeSeenIsMadeVisible()
{
    auto file = caseFile();
    file.order.lineItems[0].itemName = u"a\u202Evsc\u0007\u2066b"_s;
    file.order.address.name = u"\u202Eeve"_s;
    const QString text
        = makeCaseSheet(file, origin())->text() + makeOrderList({{1, file.order, moment(1), {}}}, {}, origin())->text();
    for (const auto hidden : {QChar(0x202E), QChar(0x7), QChar(0x2066)})
        QVERIFY2(!text.contains(hidden), qPrintable(QString::number(hidden.unicode(), 16)));
}

void TestSheets::aPdfHasItsPagesAndIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"list.pdf"_s);
    const auto sheet = makeOrderList(listed(300, 1), {}, origin());
    const auto pages = SheetOutput::writePdf(*sheet, path);
    QVERIFY(pages);
    QVERIFY(*pages > 5);
    const auto pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pagesOf(pdf), *pages);
    struct stat facts = {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t(0600));
}

void TestSheets::aPdfThatCannotBeWrittenLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const auto sheet = makeCaseSheet(caseFile(), origin());
    const auto pages = SheetOutput::writePdf(*sheet, folder.filePath(u"none/case.pdf"_s));
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Exchange::ExportError::Kind::CannotWrite);
    // A folder where the file should be.
    QVERIFY(!SheetOutput::writePdf(*sheet, folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestSheets::aPrinterGetsThePages()
{
    // GIVEN a printer that writes into a file
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"printed.pdf"_s);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    std::optional<Exchange::ExportResult<int>> printed;
    SheetOutput::print(
        this, [] { return makeOrderList(listed(100, 1), {}, origin()); }, printer,
        [&printed](const Exchange::ExportResult<int> &pages) { printed = pages; });
    QTRY_VERIFY_WITH_TIMEOUT(printed, 60'000);
    QVERIFY2(*printed, qPrintable(*printed ? QString() : printed->error().text()));
    QVERIFY(**printed >= 2);
    QCOMPARE(pagesOf(contents(path)), **printed);
    // AND one that does not take it is said to
    printed.reset();
    printer->setOutputFileName(folder.filePath(u"none/printed.pdf"_s));
    SheetOutput::print(
        this, [] { return makeOrderList(listed(1, 1), {}, origin()); }, printer,
        [&printed](const Exchange::ExportResult<int> &pages) { printed = pages; });
    QTRY_VERIFY_WITH_TIMEOUT(printed, 60'000);
    QVERIFY(!*printed);
}

void TestSheets::itIsDarkOnWhiteInTheDarkThemeToo()
{
    const QTemporaryDir folder;
    const auto partsOfPdf = [&folder] {
        const auto path = folder.filePath(u"case.pdf"_s);
        const auto sheet = makeCaseSheet(caseFile(), origin());
        return SheetOutput::writePdf(*sheet, path) ? pageParts(contents(path)) : QList<QByteArray>();
    };
    const auto before = QGuiApplication::palette();
    const auto light = partsOfPdf();
    QVERIFY(light.size() > 10);
    QCOMPARE(partsOfPdf(), light);
    QGuiApplication::setPalette(
        QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black));
    const auto dark = partsOfPdf();
    QGuiApplication::setPalette(before);
    QCOMPARE(dark, light);
}

void TestSheets::theTitlesStandOnEveryPage()
{
    const auto sheet = makeOrderList(listed(300, 1), {}, origin());
    const auto frames = sheet->document().rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto *table = qobject_cast<QTextTable *>(frames.constFirst());
    QVERIFY(table);
    QCOMPARE(table->format().headerRowCount(), 1);
    QCOMPARE(table->rows(), 301);
}

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
