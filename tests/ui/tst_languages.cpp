// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen in every language: each label has the room it needs. RESCIND_PICTURES names a folder for pictures.

#include "tests/ui/clippedtexts.h"
#include "tests/ui/windowundertest.h"
#include "translations/translations.h"
#include "ui/batch/batchrun.h"
#include "ui/batch/batchwindow.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/finding/searchfield.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/style/outlinestyle.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRadioButton>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto threeLines = "5527771067"_L1;

/// A visible window or dialog of the program that is not among @p before.
QWidget *newWindow(const QWidgetList &before)
{
    const auto all = QApplication::topLevelWidgets();
    for (auto *widget : all) {
        if (widget->isVisible() && !before.contains(widget) && widget->windowType() != Qt::ToolTip)
            return widget;
    }
    return nullptr;
}

QWidgetList visibleWindows()
{
    QWidgetList windows;
    const auto all = QApplication::topLevelWidgets();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(windows), [](auto *one) { return one->isVisible(); });
    return windows;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void signingIn_data() { addLanguages(); }
    void signingIn();
    void theRetailersDesk_data() { addLanguages(); }
    void theRetailersDesk();
    void theSuppliersDesk_data() { addLanguages(); }
    void theSuppliersDesk();
    void aListOfMany_data() { addLanguages(); }
    void aListOfMany();
    void whatIsSaidInBetween_data() { addLanguages(); }
    void whatIsSaidInBetween();

private:
    static void addLanguages();
    [[nodiscard]] bool open(const QString &user);
    /// Triggers the action with this name and looks at the window that comes.
    void lookAtWhatComes(const QString &action);
    void look(QWidget &window, const QString &name);
    [[nodiscard]] QAction *action(const QString &name) const { return m_desk->window().findChild<QAction *>(name); }

    QLocale m_before;
    QTemporaryDir m_directory;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<WindowUnderTest> m_desk;
    QStringList m_found;
};

void TestLanguages::initTestCase()
{
    OutlineStyle::install(symbolicIcon(u"close"_s));
    Theme::apply(ColourScheme::Light);
    m_sandbox
        = std::make_unique<SandboxProcess>(QStringList{u"--orders"_s, u"60"_s, u"--marker"_s, u"PendingCancel"_s});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

void TestLanguages::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en_GB", "de_DE", "fr_FR", "es_ES", "zh_CN", "ar_EG"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLanguages::init()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    QApplication::setLayoutDirection(installTranslations(*qApp));
    QCOMPARE(QApplication::layoutDirection(), language.startsWith(u"ar") ? Qt::RightToLeft : Qt::LeftToRight);
    m_preferences = std::make_unique<PreferencesStore>(m_directory.filePath(u"preferences.json"_s));
    m_found.clear();
}

void TestLanguages::cleanup()
{
    m_desk.reset();
    m_preferences.reset();
}

void TestLanguages::cleanupTestCase()
{
    QLocale::setDefault(m_before);
    m_sandbox.reset();
}

bool TestLanguages::open(const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options, std::chrono::seconds(60), QString(), m_preferences.get());
    m_desk->window().resize(1280, 800);
    return m_desk->signIn(*m_sandbox, user) && m_desk->chooseOrder(threeLines);
}

void TestLanguages::look(QWidget &window, const QString &name)
{
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // What has just come is laid out a little later.
    QStringList clipped;
    (void)QTest::qWaitFor(
        [&] {
            clipped = clippedTexts(window);
            return clipped.isEmpty();
        },
        1000);
    for (const auto &one : clipped)
        m_found << name + u": "_s + one;
    if (const auto folder = qEnvironmentVariable("RESCIND_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder + u"/languages"_s);
        window.grab().save(folder + u"/languages/%1-%2.png"_s.arg(QLocale().name().left(2), name));
    }
}

void TestLanguages::lookAtWhatComes(const QString &name)
{
    auto *its = action(name);
    QVERIFY2(its && its->isEnabled(), qPrintable(name));
    const auto before = visibleWindows();
    its->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(newWindow(before), qPrintable(name), patience);
    QPointer<QWidget> window = newWindow(before);
    look(*window, name);
    if (auto *pages = window->findChild<QListWidget *>(); pages && qobject_cast<PreferencesDialog *>(window)) {
        for (int page = 1; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            look(*window, u"%1-%2"_s.arg(name).arg(page));
        }
    }
    window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), patience);
    QTest::qWait(1); // until what it was for has noticed
}

void TestLanguages::signingIn()
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    m_desk = std::make_unique<WindowUnderTest>(options, std::nullopt, QString(), m_preferences.get());
    m_desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<SignInDialog *>(), patience);
    auto *dialog = m_desk->window().findChild<SignInDialog *>();
    look(*dialog, u"sign-in"_s);
    const auto kinds = dialog->findChildren<QRadioButton *>();
    for (auto *kind : kinds) {
        kind->click();
        look(*dialog, u"sign-in-%1"_s.arg(kinds.indexOf(kind)));
    }
    kinds.constFirst()->click();
    m_desk->typeSignIn(u"rita"_s, u"not it"_s);
    auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    look(*dialog, u"sign-in-wrong"_s);
    dialog->close();
    look(m_desk->window(), u"signed-out"_s);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestLanguages::theRetailersDesk()
{
    QVERIFY(open(u"rita"_s));
    look(m_desk->window(), u"desk"_s);
    for (const auto *name :
         {"cancel-order", "triageCancelWithReason", "putOff", "remind", "tell", "preferences", "exportOrders",
          "anotherZone", "activity", "insights", "handbook", "reportDefect", "help", "commands", "shortcuts"})
        lookAtWhatComes(QString::fromLatin1(name));
    QVERIFY(m_desk->chooseLine(isOpen));
    lookAtWhatComes(u"cancel-item"_s);
    // What waits before it leaves.
    action(u"triageCancel"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(action(u"undo"_s)->isEnabled(), patience);
    look(m_desk->window(), u"desk-undo"_s);
    action(u"undo"_s)->trigger();
    // A search that nothing fits.
    auto *search = m_desk->visible<QLineEdit>(SearchField::tr("Search"));
    QVERIFY(search);
    search->setText(u"sku:NOTHING"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->orders() ? m_desk->orders()->model()->rowCount() : 0, 0, patience);
    look(m_desk->window(), u"desk-nothing"_s);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestLanguages::theSuppliersDesk()
{
    QVERIFY(open(u"sam"_s));
    look(m_desk->window(), u"supplier"_s);
    QVERIFY(m_desk->chooseLine(isOpen));
    look(m_desk->window(), u"supplier-line"_s);
    for (const auto *name : {"confirm-item", "reject-item", "triageRejectWithReason", "tell"}) {
        if (action(QString::fromLatin1(name))->isEnabled())
            lookAtWhatComes(QString::fromLatin1(name));
    }
    m_desk.reset();
    QVERIFY(open(u"dana"_s));
    look(m_desk->window(), u"support"_s);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestLanguages::aListOfMany()
{
    QVERIFY(open(u"rita"_s));
    auto *window = m_desk->window().findChild<BatchWindow *>();
    action(u"batch"_s)->trigger();
    look(*window, u"batch"_s);
    QFile list(m_directory.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("PO number\n5527771067\n5527771112\n5527771113\nnobody\n5527771067\n");
    list.close();
    window->openFile(list.fileName());
    const auto boxes = window->findChildren<QComboBox *>();
    for (auto *box : boxes)
        box->setCurrentIndex(box->findText(displayText(ActionKind::CancelOrder)));
    auto *check = window->findChild<QAbstractButton *>(u"checkButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), patience);
    look(*window, u"batch-list"_s);
    check->click();
    auto &run = m_desk->window().workspace()->batch();
    QTRY_VERIFY_WITH_TIMEOUT(run.stage() == BatchRun::Stage::Planned, patience);
    look(*window, u"batch-preview"_s);
    auto *send = window->findChild<QAbstractButton *>(u"sendButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isVisible() && send->isEnabled(), patience);
    const auto before = visibleWindows();
    send->click();
    QTRY_VERIFY_WITH_TIMEOUT(newWindow(before), patience);
    QPointer<QWidget> confirmation = newWindow(before);
    look(*confirmation, u"batch-confirmation"_s);
    confirmation->close();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestLanguages::whatIsSaidInBetween()
{
    LongTextDialog text(u"PO 5527771067"_s, QString(400, u'x'), nullptr);
    text.show();
    look(text, u"long-text"_s);
    Account account;
    account.userName = u"rita"_s;
    account.server = m_sandbox->url();
    SignInAgainDialog again(account, u"The server refused the token (401)."_s);
    again.show();
    look(again, u"sign-in-again"_s);
    QWidget parent;
    OpenOutsideDialog outside({u"UPS"_s, QUrl(u"https://www.ups.com/track?tracknum=1Z999"_s)}, u"1Z999"_s, &parent);
    outside.show();
    look(outside, u"open-outside"_s);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
