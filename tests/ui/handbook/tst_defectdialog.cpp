// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"
#include "ui/defects/defectdialog.h"
#include "ui/handbook/guidance.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

DefectDialog *opened(const MainWindow &window)
{
    window.findChild<QAction *>(u"reportDefect"_s)->trigger();
    return window.findChild<DefectDialog *>();
}

QPlainTextEdit *reportIn(const DefectDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>();
}

QPushButton *button(const DefectDialog &dialog, const QString &name)
{
    const auto all = dialog.findChildren<QPushButton *>();
    for (auto *one : all) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

DefectFacts ofAnotherServer()
{
    DefectFacts facts;
    DefectFacts::Seat seat;
    seat.place = Account::Place::Other;
    seat.server = QUrl(u"https://rita@orders.example:8443"_s);
    facts.seat = seat;
    return facts;
}

} // namespace

/// A report of a defect, as a person makes it.
class TestDefectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsOfTheProgramAndNothingOfPeople();
    void withoutASignInItCanBeMadeAsWell();
    void whatFailedIsTold();
    void theServersNameIsThereOnlyWhileItIsTicked();
    void whatSomebodyTookOutStaysOut();
    void privateWordsAreNoticed();
    void itIsCopiedAsItStands();
    void itIsSavedAsItStands();
    void aFolderThatCannotBeWrittenIsSaid();
    void itLeavesTheWindowToWork();
    void itBeginsWithItsFirstLineHoweverLittleRoomThereIs();
};

void TestDefectDialog::itTellsOfTheProgramAndNothingOfPeople()
{
    SandboxProcess sandbox({u"--orders"_s, u"20"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    Desktop::Options options;
    options.server = sandbox.url();
    WindowUnderTest desk(options);
    QVERIFY(desk.signIn(sandbox, u"rita"_s));
    const auto *dialog = opened(desk.window());
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(reportIn(*dialog)->toPlainText().contains(u"Asked for here: nothing"_s), patience);
    const auto text = reportIn(*dialog)->toPlainText();
    for (const auto &told :
         {QStringLiteral(RESCIND_VERSION), QString::fromLatin1(qVersion()), QGuiApplication::platformName(),
          u"Server: this machine; release timp"_s, u"Account: retailer, may cancel: yes"_s, u"Orders here: 20"_s})
        QVERIFY2(text.contains(told), qPrintable(told + u" is not in:\n"_s + text));
    QStringList people{sandbox.user(u"rita"_s).password,
                       QString::number(sandbox.url().port()),
                       desk.directory(),
                       QDir::homePath(),
                       u"rita"_s,
                       desk.window().workspace()->session().actor().organisationName,
                       desk.window().workspace()->session().actor().userUuid};
    const auto orders = desk.known();
    for (const auto &one : orders)
        people << one.order.uuid << one.order.purchaseOrderNumber << customerName(one.order)
               << one.order.address.address1;
    for (const auto &one : std::as_const(people))
        QVERIFY2(one.isEmpty() || !text.contains(one, Qt::CaseInsensitive), qPrintable(one));
    QVERIFY(!dialog->findChild<QCheckBox *>()->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"privateThings"_s)->isVisible());
}

void TestDefectDialog::withoutASignInItCanBeMadeAsWell()
{
    WindowUnderTest desk;
    desk.window().show();
    const auto *dialog = opened(desk.window());
    QVERIFY(dialog);
    QVERIFY(reportIn(*dialog)->toPlainText().contains(u"Server: nobody is signed in"_s));
    QCOMPARE(reportIn(*dialog)->accessibleName(), u"Report"_s);
}

void TestDefectDialog::whatFailedIsTold()
{
    SandboxProcess sandbox({u"--orders"_s, u"5"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    Desktop::Options options;
    options.server = sandbox.url();
    WindowUnderTest desk(options);
    desk.start();
    desk.typeSignIn(u"rita"_s, u"pwKanari-qX7zW"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().guidance().failures().count(), 1, patience);
    const auto *dialog = opened(desk.window());
    const auto text = reportIn(*dialog)->toPlainText();
    QVERIFY2(text.contains(u"sign-in: not-signed-in"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Kanari"_s));
}

void TestDefectDialog::theServersNameIsThereOnlyWhileItIsTicked()
{
    DefectDialog dialog(ofAnotherServer(), {}, nullptr);
    dialog.show();
    auto *tick = dialog.findChild<QCheckBox *>();
    QVERIFY(tick->isVisible() && !tick->isChecked());
    auto *report = reportIn(dialog);
    report->insertPlainText(u"It was late."_s);
    QVERIFY(!report->toPlainText().contains(u"orders.example"_s));
    tick->click();
    QVERIFY(report->toPlainText().contains(u"\nServer: another, orders.example; release timp\n"_s));
    QVERIFY(!report->toPlainText().contains(u"rita"_s));
    tick->click();
    QVERIFY(!report->toPlainText().contains(u"orders.example"_s));
    QVERIFY(report->toPlainText().contains(u"It was late."_s));
}

void TestDefectDialog::whatSomebodyTookOutStaysOut()
{
    DefectDialog dialog(ofAnotherServer(), {}, nullptr);
    reportIn(dialog)->setPlainText(u"Nothing else."_s);
    dialog.setAsked({{{JournalState::Unknown, 2}}, true});
    dialog.findChild<QCheckBox *>()->click();
    QCOMPARE(reportIn(dialog)->toPlainText(), u"Nothing else."_s);
}

void TestDefectDialog::privateWordsAreNoticed()
{
    DefectDialog dialog({}, {u"/home/kanari"_s, {u"kanari"_s}}, nullptr);
    dialog.show();
    const auto *note = dialog.findChild<QLabel *>(u"privateThings"_s);
    QVERIFY(!note->isVisible());
    reportIn(dialog)->insertPlainText(u"PO 5527771067, see /home/kanari/x"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"your home folder"_s));
    QVERIFY(note->text().contains(u"a long number"_s));
    reportIn(dialog)->undo();
    QVERIFY(!note->isVisible());
}

void TestDefectDialog::itIsCopiedAsItStands()
{
    DefectDialog dialog({}, {}, nullptr);
    QGuiApplication::clipboard()->clear();
    reportIn(dialog)->insertPlainText(u"I pressed F5."_s);
    button(dialog, u"Copy the report"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), reportIn(dialog)->toPlainText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"I pressed F5."_s));
}

void TestDefectDialog::itIsSavedAsItStands()
{
    const QTemporaryDir folder;
    DefectDialog dialog({}, {}, nullptr);
    dialog.show();
    button(dialog, u"Save the report as a file"_s)->click();
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    const auto path = folder.filePath(u"defect.txt"_s);
    Q_EMIT chooser->fileSelected(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<MessageBar *>()->title(), u"The report was saved"_s, patience);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), reportIn(dialog)->toPlainText());
    chooser->close();
}

void TestDefectDialog::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    DefectDialog dialog({}, {}, nullptr);
    dialog.show();
    button(dialog, u"Save the report as a file"_s)->click();
    auto *chooser = dialog.findChild<QFileDialog *>();
    Q_EMIT chooser->fileSelected(folder.filePath(u"nowhere/defect.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<MessageBar *>()->title(), u"The report was not saved"_s, patience);
    chooser->close();
}

void TestDefectDialog::itLeavesTheWindowToWork()
{
    WindowUnderTest desk;
    desk.window().show();
    const auto *dialog = opened(desk.window());
    QVERIFY(dialog && !dialog->isModal());
    // A second call brings the same one, with what was written.
    reportIn(*dialog)->insertPlainText(u"Half a sentence"_s);
    QCOMPARE(opened(desk.window()), dialog);
    QVERIFY(reportIn(*dialog)->toPlainText().contains(u"Half a sentence"_s));
}

void TestDefectDialog::itBeginsWithItsFirstLineHoweverLittleRoomThereIs()
{
    DefectDialog dialog(ofAnotherServer(), {}, nullptr);
    dialog.resize(680, 200); // as on a small screen, twice as large
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *report = reportIn(dialog);
    QVERIFY(report->verticalScrollBar()->maximum() > 0);
    QCOMPARE(report->verticalScrollBar()->value(), 0);
    QVERIFY(report->hasFocus());
    QCOMPARE(report->textCursor().blockNumber(), 1);
}

QTEST_MAIN(TestDefectDialog)
#include "tst_defectdialog.moc"
