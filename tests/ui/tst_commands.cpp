// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"
#include "ui/commands/commandsmodel.h"
#include "ui/commands/shortcutsdialog.h"
#include "ui/mainwindow.h"
#include "ui/windowsettings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// A menu bar with two menus, one of which has another in it.
struct Menus
{
    QMenuBar bar;
    QMenu *file = bar.addMenu(u"&File && more"_s);
    QMenu *view = bar.addMenu(u"&View"_s);
    QMenu *colours = view->addMenu(u"&Colours"_s);
    Commands commands{bar};

    QAction *add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key = {}) const
    {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        return action;
    }
};

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

/// Everything the program can do, found by typing, and the keys for it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandOfTheMenusIsThereOnce();
    void aCommandThatIsOffSaysWhy();
    void wordStartsFindRegardlessOfCaseAndAccents();
    void aCommandThatComesOrGoesIsShown();
    void enterCarriesOutWhatIsChosen();
    void whatIsCarriedOutMayChangeTheOthers();
    void oneThatIsOffDoesNothingAndSaysWhy();
    void theWindowsOwnCommandsAreThere();
    void changedKeysAreKept();
    void conflictsAreSaidAndNotSaved();
    void resettingGivesTheStandardKeysBack();
    void aStrangeSettingsFileDoesNoHarm();
};

void TestCommands::everyCommandOfTheMenusIsThereOnce()
{
    // GIVEN menus with a separator, a hidden command, one in two menus, and one besides
    Menus menus;
    auto *open = menus.add(menus.file, u"&Open…"_s, u"open"_s);
    menus.file->addSeparator();
    menus.add(menus.file, u"Hidden"_s, u"hidden"_s)->setVisible(false);
    menus.view->addAction(open);
    menus.add(menus.colours, u"&Dark"_s, u"dark"_s);
    QAction besides(u"Besides"_s);
    menus.commands.add(&besides, u"In the lists"_s);
    // THEN each is there once, with the way to it
    const auto all = menus.commands.all();
    QStringList told;
    for (const auto &command : all)
        told << command.context + u": "_s + Commands::nameOf(*command.action);
    QCOMPARE(told, (QStringList{u"File & more: Open…"_s, u"View › Colours: Dark"_s, u"In the lists: Besides"_s}));
}

void TestCommands::aCommandThatIsOffSaysWhy()
{
    QAction action(u"&Send"_s);
    QCOMPARE(Commands::whyNot(action), QString());
    action.setEnabled(false);
    QVERIFY(!Commands::whyNot(action).isEmpty());
    QVERIFY(!Commands::whyNot(action).contains(u"Send"_s));
    action.setToolTip(u"<span>Not &lt;yet&gt;</span>"_s);
    QCOMPARE(Commands::whyNot(action), u"Not <yet>"_s);
    Commands::setWhyNot(action, u"It <b>has</b> shipped."_s);
    QCOMPARE(Commands::whyNot(action), u"It <b>has</b> shipped."_s);
    QVERIFY(!action.toolTip().contains(u"<b>"_s));
    action.setEnabled(true);
    QCOMPARE(Commands::whyNot(action), QString());
}

void TestCommands::wordStartsFindRegardlessOfCaseAndAccents()
{
    Menus menus;
    menus.add(menus.file, u"Act on a list…"_s, u"list"_s);
    menus.add(menus.file, u"&Résumé of the order"_s, u"resume"_s);
    menus.add(menus.view, u"Order details"_s, u"details"_s);
    CommandsModel model(menus.commands.all());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    model.setFilter(u"resu"_s);
    QCOMPARE(namesIn(model), QStringList{u"Résumé of the order"_s});
    model.setFilter(u"ORDER"_s);
    // The one whose name begins so comes first.
    QCOMPARE(namesIn(model), (QStringList{u"Order details"_s, u"Résumé of the order"_s}));
    model.setFilter(u"li ac"_s);
    QCOMPARE(namesIn(model), QStringList{u"Act on a list…"_s});
    model.setFilter(u"ist"_s); // in the middle of a word
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(u"view"_s);
    QCOMPARE(namesIn(model), QStringList{u"Order details"_s});
}

void TestCommands::aCommandThatComesOrGoesIsShown()
{
    Menus menus;
    auto *action = menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
    CommandsModel model(menus.commands.all());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    action->setEnabled(false);
    Commands::setWhyNot(*action, u"Nobody is signed in."_s);
    QVERIFY(!changed.isEmpty());
    const auto said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"Send"_s) && said.contains(u"Ctrl+S"_s) && said.contains(u"Nobody is signed in."_s),
             qPrintable(said));
    delete action;
    QCOMPARE(model.index(0).data(), QVariant());
    QVERIFY(!model.action(model.index(0)));
}

void TestCommands::enterCarriesOutWhatIsChosen()
{
    // GIVEN the palette over a window
    Menus menus;
    const auto *first = menus.add(menus.file, u"First"_s, u"first"_s);
    const auto *second = menus.add(menus.file, u"Second"_s, u"second"_s);
    const QSignalSpy firstDone(first, &QAction::triggered);
    const QSignalSpy secondDone(second, &QAction::triggered);
    const QPointer<CommandPalette> palette = new CommandPalette(menus.commands.all());
    palette->open();
    QCOMPARE(palette->accessibleName(), u"Commands"_s);
    auto *field = palette->findChild<QLineEdit *>();
    // WHEN the arrow keys and Enter are used
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    // THEN it closes, and then that one is carried out
    QTRY_VERIFY_WITH_TIMEOUT(!palette, patience);
    QTRY_COMPARE_WITH_TIMEOUT(secondDone.size(), 1, patience);
    QCOMPARE(firstDone.size(), 0);
}

void TestCommands::whatIsCarriedOutMayChangeTheOthers()
{
    // GIVEN a command that turns others on and off, as saving a search does
    Menus menus;
    const auto *save = menus.add(menus.file, u"Save"_s, u"save"_s);
    auto *rename = menus.add(menus.file, u"Rename"_s, u"rename"_s);
    rename->setEnabled(false);
    const QPointer<CommandPalette> palette = new CommandPalette(menus.commands.all());
    connect(save, &QAction::triggered, rename, [rename, palette] {
        // THEN nothing of the palette is there any more that would hear of it
        QVERIFY(!palette);
        rename->setEnabled(true);
    });
    palette->open();
    // WHEN it is carried out
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rename->isEnabled(), patience);
}

void TestCommands::oneThatIsOffDoesNothingAndSaysWhy()
{
    Menus menus;
    auto *action = menus.add(menus.file, u"Send"_s, u"send"_s);
    action->setEnabled(false);
    Commands::setWhyNot(*action, u"Nobody is signed in."_s);
    const QSignalSpy done(action, &QAction::triggered);
    const QPointer<CommandPalette> palette = new CommandPalette(menus.commands.all());
    palette->open();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"send"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QVERIFY2(textsOf(*palette).contains(u"Nobody is signed in."_s), qPrintable(textsOf(*palette)));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!palette, patience);
    QCOMPARE(done.size(), 0);
}

void TestCommands::theWindowsOwnCommandsAreThere()
{
    // GIVEN the window, with nobody signed in
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    MainWindow window(settings);
    window.show();
    // WHEN Ctrl+K is pressed
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette);
    // THEN the deeds are there with their keys and why they are off, and each command has a name to keep keys by
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"confirm decide"_s);
    const auto *model = palette->findChild<QListView *>()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"Confirm"_s);
    QCOMPARE(model->index(0, 0).data(CommandsModel::KeyRole).toString(), u"C"_s);
    QVERIFY(model->index(0, 0).data(CommandsModel::WhyNotRole).toString().contains(u"not signed in"_s));
    const auto commands = Commands(*window.menuBar()).all();
    QSet<QString> names;
    for (const auto &command : commands) {
        QVERIFY2(!command.action->objectName().isEmpty(), qPrintable(command.action->text()));
        names.insert(command.action->objectName());
    }
    QCOMPARE(names.size(), commands.size());
}

void TestCommands::changedKeysAreKept()
{
    // GIVEN a key that a person has changed
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    {
        Menus menus;
        auto *send = menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
        Shortcuts shortcuts(settings);
        shortcuts.apply(menus.commands.all());
        auto *dialog = new ShortcutsDialog(menus.commands.all(), shortcuts);
        dialog->open();
        dialog->findChild<QKeySequenceEdit *>()->setKeySequence(Qt::ALT | Qt::Key_9);
        QCOMPARE(send->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S)); // nothing holds yet
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(send->shortcut(), QKeySequence(Qt::ALT | Qt::Key_9));
    }
    // WHEN the program starts again THEN it is in force, and nobody else can read the file
    Menus menus;
    const auto *send = menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
    Shortcuts shortcuts(settings);
    shortcuts.apply(menus.commands.all());
    QCOMPARE(send->shortcut(), QKeySequence(Qt::ALT | Qt::Key_9));
    QCOMPARE(shortcuts.standard(*send), Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::Key_S)});
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(directory.filePath(u"window.ini"_s)).permissions() & others));
}

void TestCommands::conflictsAreSaidAndNotSaved()
{
    // GIVEN a key that is another command's
    Menus menus;
    menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
    menus.add(menus.file, u"Stop"_s, u"stop"_s, Qt::CTRL | Qt::Key_T);
    WindowSettings settings({});
    Shortcuts shortcuts(settings);
    shortcuts.apply(menus.commands.all());
    auto *dialog = new ShortcutsDialog(menus.commands.all(), shortcuts);
    dialog->open();
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    QVERIFY(save->isEnabled());
    // WHEN it is chosen THEN that is said, in words, and can't be saved
    dialog->findChild<QKeySequenceEdit *>()->setKeySequence(Qt::CTRL | Qt::Key_T);
    QVERIFY2(textsOf(*dialog).contains(u"Stop"_s), qPrintable(textsOf(*dialog)));
    QVERIFY(dialog->findChild<QTableWidget *>()->item(0, 2)->text().contains(u"taken twice"_s));
    QVERIFY(!save->isEnabled());
    dialog->reject();
}

void TestCommands::resettingGivesTheStandardKeysBack()
{
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    Menus menus;
    auto *send = menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
    Shortcuts shortcuts(settings);
    shortcuts.apply(menus.commands.all());
    shortcuts.set(*send, {});
    QVERIFY(send->shortcuts().isEmpty());
    auto *dialog = new ShortcutsDialog(menus.commands.all(), shortcuts);
    dialog->open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"resetAllButton"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    QCOMPARE(send->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    Shortcuts again(settings);
    again.apply(menus.commands.all());
    QCOMPARE(send->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void TestCommands::aStrangeSettingsFileDoesNoHarm()
{
    const QTemporaryDir directory;
    WindowSettings settings(directory.path());
    for (const QByteArray strange :
         {"nonsense", "[]", "{\"send\": 5}", "{\"send\": [\"\", \"Nonsense+Key\", 7, {}]}", "{\"other\": [\"F9\"]}"}) {
        settings.setValue("shortcuts"_L1, strange);
        Menus menus;
        const auto *send = menus.add(menus.file, u"Send"_s, u"send"_s, Qt::CTRL | Qt::Key_S);
        Shortcuts shortcuts(settings);
        shortcuts.apply(menus.commands.all());
        for (const auto &key : send->shortcuts())
            QCOMPARE(key, QKeySequence(Qt::CTRL | Qt::Key_S));
    }
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
