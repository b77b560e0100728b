// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "ui/models/lineitemsmodel.h"
#include "ui/models/requesttext.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three lines of two suppliers; nothing speaks against any of them.
const auto threeLines = u"5527771067"_s;
/// Longer than any of these tests looks at what is held.
constexpr auto forever = 30s;

} // namespace

/// What can be done between the decision and its outcome: take it back, quit, ask again, close, go on.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsHeldCountsDownAndIsUndoneByTheButton();
    void controlZUndoesTheLatestOfSeveral();
    void withoutUndoItIsSentOnce();
    void anUndoFromAnotherOrderIsTold();
    void quittingTakesBackWhatIsHeld();
    void quittingDoesNotWaitForeverForAnAnswer();
    void theWarningGoesWhenNothingIsUnderWay();
    void signingOutTakesBackWhatIsHeld();
    void anUnknownOutcomeIsAskedForAgainOnlyAfterAWord();
    void anUnknownOutcomeOutlivesTheProgramAndIsClosed();
    void aLaterReadTellsThatTheSupplierConfirmed();
    void whatIsHeldWaitsWhileNothingIsSent();
    void withADamagedJournalNothingIsSent();

private:
    void startSandbox(const QStringList &arguments = {});
    /// This happens to the first request for a cancellation of an order.
    void startSandboxWithFault(const QString &kind);
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(std::chrono::milliseconds undoWindow);
    /// How many deeds arrived, and how many of them changed something.
    [[nodiscard]] int arrived(bool withEffect = false);
    [[nodiscard]] QString journalFile() const { return m_directory->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] static QString requestShown(const WindowUnderTest &desk, int row);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QTemporaryFile> m_faults;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestUndo::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestUndo::cleanup()
{
    m_sandbox.reset();
}

void TestUndo::startSandbox(const QStringList &arguments)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"40"_s} + arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestUndo::startSandboxWithFault(const QString &kind)
{
    m_faults = std::make_unique<QTemporaryFile>();
    QVERIFY(m_faults->open());
    const QJsonObject fault{
        {u"fault"_s, kind}, {u"method"_s, u"PATCH"_s}, {u"path"_s, u"/timp/orders/cancel/"_s}, {u"times"_s, 1}};
    m_faults->write(QJsonDocument(fault).toJson(QJsonDocument::Compact) + '\n');
    m_faults->close();
    startSandbox({u"--faults"_s, m_faults->fileName()});
}

std::unique_ptr<WindowUnderTest> TestUndo::seat(std::chrono::milliseconds undoWindow)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options, undoWindow, journalFile());
    if (!desk->signIn(*m_sandbox, u"rita"_s) || !desk->chooseOrder(threeLines))
        return nullptr;
    return desk;
}

int TestUndo::arrived(bool withEffect)
{
    int count = 0;
    const auto all = m_sandbox->arrivals();
    for (const auto &one : all) {
        const auto request = one.toObject();
        if (request.value("path"_L1).toString().contains("/cancel/"_L1)
            && (!withEffect || request.value("effect"_L1).toBool()))
            ++count;
    }
    return count;
}

QString TestUndo::requestShown(const WindowUnderTest &desk, int row)
{
    return desk.lines()->model()->index(row, LineItemsModel::RequestColumn).data().toString();
}

void TestUndo::whatIsHeldCountsDownAndIsUndoneByTheButton()
{
    // GIVEN an item that is to be cancelled
    startSandbox();
    const auto desk = seat(forever);
    QVERIFY(desk);
    desk->lines()->selectRow(0);
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    // WHEN it is held
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    // THEN the note says what will be sent and when, and the line says that it has not been
    QVERIFY(desk->screen().contains(u"not sent yet"_s));
    QVERIFY2(desk->screen().contains(u"It leaves in "_s), qPrintable(desk->screen()));
    QCOMPARE(requestShown(*desk, 0), shortRequestText(ActionKind::CancelItem, ActionState::Held));
    // AND it counts, with the button staying as it is
    const auto *button = desk->button(u"Undo"_s);
    const auto before = desk->screen();
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen() != before, patience);
    QVERIFY(desk->screen().contains(u"It leaves in "_s));
    QCOMPARE(desk->button(u"Undo"_s), button);
    // AND undoing it sends nothing
    QTest::mouseClick(desk->button(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"You took it back in time. Nothing was sent."_s), patience);
    QVERIFY(!desk->button(u"Undo"_s));
    QCOMPARE(requestShown(*desk, 0), QString());
    QVERIFY(desk->button(u"Cancel item"_s)->isEnabled());
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QCOMPARE(arrived(), 0);
}

void TestUndo::controlZUndoesTheLatestOfSeveral()
{
    // GIVEN two items held
    startSandbox();
    const auto desk = seat(forever);
    QVERIFY(desk);
    const auto *undo = desk->window().findChild<QAction *>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    for (const int row : {0, 1}) {
        desk->lines()->selectRow(row);
        QVERIFY(desk->doDeed(u"Cancel item"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!requestShown(*desk, row).isEmpty(), patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"can be taken back as well"_s), patience);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
    // WHEN Ctrl+Z is pressed THEN the latest is taken back, and the other one stays
    desk->window().activateWindow();
    desk->lines()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&desk->window()));
    QTest::keyClick(desk->lines(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(requestShown(*desk, 1).isEmpty(), patience);
    QVERIFY(!requestShown(*desk, 0).isEmpty());
    QVERIFY(undo->isEnabled());
    // AND once more, from a search field in which nothing was typed
    desk->window().beginWork();
    auto *search = desk->window().focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(search));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(requestShown(*desk, 0).isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->runner().underWay(), 0, patience);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(arrived(), 0);
}

void TestUndo::withoutUndoItIsSentOnce()
{
    startSandbox();
    const auto desk = seat(1s);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    QVERIFY(!desk->button(u"Undo"_s));
    QVERIFY(!desk->window().findChild<QAction *>(u"undo"_s)->isEnabled());
    QCOMPARE(arrived(), 1);
    QCOMPARE(arrived(true), 1);
}

void TestUndo::anUndoFromAnotherOrderIsTold()
{
    // GIVEN a deed that is held, and another order on the screen
    startSandbox();
    const auto desk = seat(forever);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    QString other;
    const auto all = desk->known();
    for (const auto &one : all) {
        if (one.order.purchaseOrderNumber != threeLines)
            other = one.order.purchaseOrderNumber;
    }
    QVERIFY(desk->chooseOrder(other));
    // THEN the foot of the window still has it, with its number
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    QVERIFY(desk->screen().contains(threeLines));
    // WHEN it is undone from the menu THEN that is told with the order's number
    desk->window().findChild<QAction *>(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"You took it back in time"_s), patience);
    QVERIFY(desk->screen().contains(threeLines));
    QCOMPARE(arrived(), 0);
}

void TestUndo::quittingTakesBackWhatIsHeld()
{
    // GIVEN a deed that is held
    startSandbox();
    auto desk = seat(forever);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    // WHEN the window is closed THEN it says what becomes of it
    QVERIFY(!desk->window().close());
    QVERIFY2(desk->screen().contains(u"has not been sent yet and will be taken back"_s), qPrintable(desk->screen()));
    QVERIFY(!desk->screen().contains(u"will not be seen here"_s));
    // AND quitting all the same leaves only once it has been taken back
    QVERIFY(desk->press(u"Quit all the same"_s));
    QVERIFY(!desk->window().isVisible());
    const QSignalSpy left(&desk->desktop(), &Desktop::left);
    desk->desktop().leave();
    QCOMPARE(left.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    // AND the next start does not send it either
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(desk->button(u"Cancel order"_s)->isEnabled());
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    QCOMPARE(arrived(), 0);
}

void TestUndo::quittingDoesNotWaitForeverForAnAnswer()
{
    // GIVEN a request that a server never answers
    startSandboxWithFault(u"hang"_s);
    auto desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), 1, patience);
    QCOMPARE(desk->window().workspace()->runner().underWay(), 1);
    // WHEN the person quits all the same
    QVERIFY(!desk->window().close());
    QVERIFY2(desk->screen().contains(u"If you quit now, what becomes of it will not be seen here."_s),
             qPrintable(desk->screen()));
    QVERIFY(!desk->screen().contains(u"taken back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Quit all the same"_s), patience);
    QVERIFY(desk->press(u"Quit all the same"_s));
    const QSignalSpy left(&desk->desktop(), &Desktop::left);
    desk->desktop().leave();
    // THEN it does not wait forever, and the next start knows that it may have arrived
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
    QCOMPARE(desk->window().workspace()->runner().outcomes().last().state, ActionState::Unknown);
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask again"_s), patience);
    QVERIFY(!desk->button(u"Cancel order"_s)->isEnabled());
    QCOMPARE(arrived(), 1);
}

void TestUndo::theWarningGoesWhenNothingIsUnderWay()
{
    startSandbox();
    const auto desk = seat(forever);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    QVERIFY(!desk->window().close());
    QVERIFY(desk->buttonSaying(u"Quit all the same"_s));
    QTest::mouseClick(desk->button(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->buttonSaying(u"Quit all the same"_s), patience);
    QVERIFY(desk->window().close());
}

void TestUndo::signingOutTakesBackWhatIsHeld()
{
    startSandbox();
    const auto desk = seat(forever);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Undo"_s), patience);
    QVERIFY(desk->press(u"Sign out"_s));
    QVERIFY2(desk->screen().contains(u"taken back if you sign out now"_s), qPrintable(desk->screen()));
    QVERIFY(desk->window().workspace());
    const QPointer<Workspace> left = desk->window().workspace();
    QVERIFY(desk->press(u"Sign out all the same"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!left, patience);
    QVERIFY(!desk->window().workspace());
    QCOMPARE(arrived(), 0);
}

void TestUndo::anUnknownOutcomeIsAskedForAgainOnlyAfterAWord()
{
    // GIVEN a request that was lost
    startSandboxWithFault(u"drop-before"_s);
    const auto desk = seat(0ms);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask again"_s), patience);
    QCOMPARE(arrived(true), 0);
    // WHEN it is to be asked again THEN it is said what that may do, and it can be left
    QVERIFY(desk->press(u"Ask again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"the server may be asked twice"_s), patience);
    QVERIFY(desk->screen().contains(u"The order is read first"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Leave it as it is"_s), patience);
    QVERIFY(desk->press(u"Leave it as it is"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask again"_s), patience);
    QVERIFY(desk->screen().contains(displayText(ActionState::Unknown)));
    QCOMPARE(desk->window().workspace()->runner().underWay(), 0);
    // AND when the person says so it is sent, and takes effect once
    QVERIFY(desk->press(u"Ask again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Read the order and ask again"_s), patience);
    QVERIFY(desk->press(u"Read the order and ask again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    QVERIFY(!desk->notes().contains(displayText(ActionState::Unknown)));
    QCOMPARE(arrived(true), 1);
    const auto lines = m_sandbox->truth(order->uuid).value("lines"_L1).toArray();
    for (const auto &line : lines)
        QCOMPARE(line.toObject().value("request"_L1).toString(), u"pending"_s);
}

void TestUndo::anUnknownOutcomeOutlivesTheProgramAndIsClosed()
{
    // GIVEN a request that was lost, and a new start of the program
    startSandboxWithFault(u"drop-before"_s);
    auto desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"Ask again"_s), patience);
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    // WHEN the order is opened THEN its note has both choices, and the deeds are off
    QTRY_VERIFY_WITH_TIMEOUT(desk->buttonSaying(u"I have found out: allow it again"_s), patience);
    QVERIFY(desk->buttonSaying(u"Ask again"_s));
    QVERIFY(!desk->button(u"Cancel order"_s)->isEnabled());
    const auto before = arrived();
    // WHEN it is closed THEN it is past for good
    QVERIFY(desk->press(u"I have found out: allow it again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Cancel order"_s)->isEnabled(), patience);
    QVERIFY(!desk->buttonSaying(u"Ask again"_s));
    desk.reset();
    desk = seat(0ms);
    QVERIFY(desk);
    QVERIFY(!desk->buttonSaying(u"Ask again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Cancel order"_s)->isEnabled(), patience);
    QCOMPARE(arrived(), before);
    QCOMPARE(arrived(true), 0);
}

void TestUndo::aLaterReadTellsThatTheSupplierConfirmed()
{
    // GIVEN an item that was asked for
    startSandbox();
    const auto desk = seat(0ms);
    QVERIFY(desk);
    const auto order = desk->shownOrder();
    QVERIFY(desk->chooseLine([](const LineItem &line) { return line.supplier.name == u"Calder Ceramics"_s; }));
    const auto line = desk->shownLine();
    QVERIFY(desk->doDeed(u"Cancel item"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    // A read that is still under way would be all there is, and tell how it was before.
    QTRY_VERIFY_WITH_TIMEOUT(!desk->window().workspace()->isReading(order->uuid), patience);
    // WHEN the supplier confirms it elsewhere, and the order is read again
    const auto answer = m_sandbox->call("PATCH", "/timp/orders/items/cancel/" + line.toLatin1() + "/confirm/", "{}",
                                        m_sandbox->tokenOf(u"sam"_s));
    QVERIFY(answer.status == 204 || answer.status == 200);
    desk->window().workspace()->readAgain(order->uuid);
    // THEN the note says so
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The supplier has confirmed"_s), patience);
    QVERIFY(!desk->notes().contains(u"The server took the request"_s));
}

void TestUndo::whatIsHeldWaitsWhileNothingIsSent()
{
    // GIVEN that nothing is sent for now
    startSandbox();
    const auto desk = seat(1s);
    QVERIFY(desk);
    desk->window().workspace()->runner().pause();
    QVERIFY(desk->buttonSaying(u"Go on now"_s));
    // WHEN an order is to be cancelled THEN it waits beyond its time, and says so
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"so it waits"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->notSentYet().size(), 1, patience);
    QCOMPARE(arrived(), 0);
    // AND it goes on when it may
    QVERIFY(desk->press(u"Go on now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    QVERIFY(!desk->buttonSaying(u"Go on now"_s));
    QCOMPARE(arrived(), 1);
}

void TestUndo::withADamagedJournalNothingIsSent()
{
    // GIVEN a journal that is none
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile file(journalFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    startSandbox();
    const auto desk = seat(0ms);
    QVERIFY(desk);
    // THEN that is said as soon as somebody is signed in
    QTRY_VERIFY2_WITH_TIMEOUT(desk->screen().contains(u"Nothing can be sent from here"_s), qPrintable(desk->screen()),
                              patience);
    // AND a deed is not sent
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->window().workspace()->runner().outcomes().size(), 1, patience);
    QVERIFY(desk->screen().contains(displayText(ActionState::NotSent)));
    QCOMPARE(arrived(), 0);
    // AND trying again with the same file says it again
    const QSignalSpy told(desk->window().workspace(), &Workspace::standstillChanged);
    QVERIFY(desk->press(u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QVERIFY(desk->screen().contains(u"Nothing can be sent from here"_s));
    // AND with the journal in order it goes on
    QVERIFY(file.remove());
    QVERIFY(desk->press(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->screen().contains(u"Nothing can be sent from here"_s), patience);
    QVERIFY(desk->doDeed(u"Cancel order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->screen().contains(u"The server took the request"_s), patience);
    QCOMPARE(arrived(), 1);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
