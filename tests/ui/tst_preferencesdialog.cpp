// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/addlanguagedialog.h"
#include "ui/preferences/lettertitles.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

template <typename Widget> Widget *named(const QWidget &dialog, const QString &accessibleName)
{
    const auto all = dialog.findChildren<Widget *>();
    for (auto *widget : all) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QAbstractButton *saying(const QWidget &dialog, const QString &text)
{
    const auto all = dialog.findChildren<QAbstractButton *>();
    for (auto *button : all) {
        if (QString(button->text()).remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

QString said(const QWidget &dialog)
{
    QStringList texts;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName();
    void whatIsChangedIsInForceAtOnce();
    void aPageIsResetByItself();
    void whatChangesElsewhereIsShown();
    void suppliersWithATimeOfTheirOwn();
    void aTextIsRewrittenWithAPreview();
    void whatIsWrongWithATextIsSaid();
    void placesAreInserted();
    void aLanguageIsAddedAndRemoved();
    void whatWasTypedLastIsNotLost();
    void everyTextHasATitleAndAPreviewWithIt();
    void othersAddPages();
    void troubleWithTheFileIsSaid();
};

void TestPreferencesDialog::everyControlHasAName()
{
    PreferencesStore store({});
    auto value = store.value();
    value.setLimit({u"aaaa"_s, u"Calder Ceramics"_s, 8h});
    store.set(value);
    const PreferencesDialog dialog(store);
    int found = 0;
    const auto all = dialog.findChildren<QWidget *>();
    for (const auto *widget : all) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->window() == &dialog
                               && !widget->objectName().startsWith(u"qt_"_s);
        if (!isControl || !widget->isEnabled())
            continue;
        ++found;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
    QVERIFY(found > 20);
}

void TestPreferencesDialog::whatIsChangedIsInForceAtOnce()
{
    PreferencesStore store({});
    const PreferencesDialog dialog(store);
    named<QSpinBox>(dialog, u"Time to undo"_s)->setValue(12);
    QCOMPARE(store.value().undoWindow, 12s);
    named<QSpinBox>(dialog, u"Keep orders made within"_s)->setValue(0);
    QCOMPARE(store.value().retention, std::chrono::days(0));
    QCOMPARE(named<QSpinBox>(dialog, u"Keep orders made within"_s)->text(), u"all orders"_s);
    saying(dialog, u"Tell me on the desktop"_s)->click();
    QVERIFY(!store.value().notifies);
    saying(dialog, u"Saturday"_s)->click();
    saying(dialog, u"Monday"_s)->click();
    QCOMPARE(store.value().hours.days, (std::array<bool, 7>{false, true, true, true, true, true, false}));
    named<QTimeEdit>(dialog, u"Work begins at"_s)->setTime(QTime(22, 0));
    named<QTimeEdit>(dialog, u"and ends at"_s)->setTime(QTime(6, 30));
    QCOMPARE(store.value().hours.from, QTime(22, 0));
    QCOMPARE(store.value().hours.to, QTime(6, 30));
    QVERIFY(said(dialog).contains(u"Until the next morning."_s));
    named<QSpinBox>(dialog, u"Overdue after, in working hours"_s)->setValue(8);
    QCOMPARE(store.value().overdueAfter, 8h);
}

void TestPreferencesDialog::aPageIsResetByItself()
{
    PreferencesStore store({});
    const PreferencesDialog dialog(store);
    named<QSpinBox>(dialog, u"Time to undo"_s)->setValue(12);
    named<QSpinBox>(dialog, u"Overdue after, in working hours"_s)->setValue(8);
    saying(dialog, u"Reset this page"_s)->click();
    QCOMPARE(store.value().undoWindow, 5s);
    QCOMPARE(named<QSpinBox>(dialog, u"Time to undo"_s)->value(), 5);
    QCOMPARE(store.value().overdueAfter, 8h);
    named<QListWidget>(dialog, u"Pages"_s)->setCurrentRow(1);
    saying(dialog, u"Reset this page"_s)->click();
    QCOMPARE(store.value(), Preferences());
}

void TestPreferencesDialog::whatChangesElsewhereIsShown()
{
    PreferencesStore store({});
    const PreferencesDialog dialog(store);
    auto value = store.value();
    value.undoWindow = 20s;
    value.hours.days.fill(false);
    store.set(value);
    QCOMPARE(named<QSpinBox>(dialog, u"Time to undo"_s)->value(), 20);
    QVERIFY(said(dialog).contains(u"nothing ever becomes overdue"_s));
}

void TestPreferencesDialog::suppliersWithATimeOfTheirOwn()
{
    PreferencesStore store({});
    const PreferencesDialog dialog(store);
    auto value = store.value();
    value.setLimit({u"aaaa"_s, u"Calder & Söhne"_s, 8h});
    value.setLimit({u"bbbb"_s, {}, 9h});
    store.set(value);
    auto *hours = named<QSpinBox>(dialog, u"Overdue after, in working hours: Calder & Söhne"_s);
    QVERIFY(hours);
    QCOMPARE(hours->value(), 8);
    hours->setValue(10);
    QCOMPARE(store.value().overdueRules(QTimeZone::utc()).limitOf(u"aaaa"_s), 10h);
    named<QAbstractButton>(dialog, u"As usual: Calder & Söhne"_s)->click();
    QCOMPARE(store.value().limits.size(), 1);
    QVERIFY(named<QSpinBox>(dialog, u"Overdue after, in working hours: bbbb"_s));
}

void TestPreferencesDialog::aTextIsRewrittenWithAPreview()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    dialog.showText(u"en"_s, u"customer.asked"_s);
    auto *text = named<QPlainTextEdit>(dialog, u"The text"_s);
    auto *preview = named<QPlainTextEdit>(dialog, u"Preview"_s);
    QVERIFY(preview->isReadOnly());
    QVERIFY(preview->toPlainText().contains(u"It is not cancelled yet."_s));
    text->setPlainText(u"We wait since {asked at}."_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains(u"We wait since on "_s), patience);
    QCOMPARE(store.value().texts.text(u"en"_s, u"customer.asked"_s), u"We wait since {asked at}."_s);
    // AND it can be restored
    auto *restore = saying(dialog, u"Restore the original"_s);
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(store.value().texts, TextBook());
    QVERIFY(preview->toPlainText().contains(u"It is not cancelled yet."_s));
    QVERIFY(!restore->isEnabled());
}

void TestPreferencesDialog::whatIsWrongWithATextIsSaid()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    dialog.showText(u"en"_s, TextBook::tellId);
    auto *text = named<QPlainTextEdit>(dialog, u"The text"_s);
    QVERIFY(!said(dialog).contains(u"⚠"_s));
    text->setPlainText(u"{po} {mood}"_s);
    QVERIFY2(said(dialog).contains(u"Nothing can be filled in for {mood}"_s), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(u"Without {state} it says too little."_s));
    text->setPlainText(u"{po} {state} {"_s);
    QVERIFY(said(dialog).contains(u"A brace is not closed."_s));
    text->setPlainText(u" "_s);
    QVERIFY(said(dialog).contains(u"There is no text"_s));
    text->setPlainText(u"{po} {state}"_s);
    QVERIFY(!said(dialog).contains(u"⚠"_s));
}

void TestPreferencesDialog::placesAreInserted()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    dialog.showText(u"en"_s, u"waiting.many"_s);
    auto *text = named<QPlainTextEdit>(dialog, u"The text"_s);
    text->clear();
    const auto actions = qobject_cast<QToolButton *>(saying(dialog, u"Insert a place"_s))->menu()->actions();
    QCOMPARE(actions.size(), 1);
    actions.first()->trigger();
    QCOMPARE(text->toPlainText(), u"{hours}"_s);
}

void TestPreferencesDialog::aLanguageIsAddedAndRemoved()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    dialog.show();
    dialog.showText(u"en"_s, u"and"_s);
    auto *remove = saying(dialog, u"Remove it"_s);
    QVERIFY(!remove->isEnabled());
    saying(dialog, u"Add a language"_s)->click();
    auto *add = dialog.findChild<AddLanguageDialog *>();
    QVERIFY(add);
    auto *languages = named<QComboBox>(*add, u"Language to add"_s);
    QVERIFY(languages->count() > 50);
    for (const auto &there : {u"de"_s, u"fr"_s, u"ar"_s, u"zh"_s})
        QCOMPARE(languages->findData(there), -1);
    languages->setCurrentIndex(languages->findData(u"it"_s));
    saying(*add, u"Add the language"_s)->click();
    QVERIFY(store.value().texts.has(u"it"_s));
    auto *language = named<QComboBox>(dialog, u"Language of the texts"_s);
    QCOMPARE(language->currentData().toString(), u"it"_s);
    QVERIFY(remove->isEnabled());
    named<QPlainTextEdit>(dialog, u"The text"_s)->setPlainText(u" e "_s);
    QTRY_COMPARE_WITH_TIMEOUT(store.value().texts.text(u"it"_s, u"and"_s), u" e "_s, patience);
    remove->click();
    QCOMPARE(store.value().texts, TextBook());
    QCOMPARE(language->findData(u"it"_s), -1);
}

void TestPreferencesDialog::whatWasTypedLastIsNotLost()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    dialog.show();
    dialog.showText(u"en"_s, u"and"_s);
    named<QPlainTextEdit>(dialog, u"The text"_s)->setPlainText(u" & "_s);
    dialog.close();
    QCOMPARE(store.value().texts.text(u"en"_s, u"and"_s), u" & "_s);
    // AND not by going to another text either
    PreferencesDialog next(store);
    next.showText(u"en"_s, u"and"_s);
    named<QPlainTextEdit>(next, u"The text"_s)->setPlainText(u" plus "_s);
    next.showText(u"de"_s, u"and"_s);
    QCOMPARE(store.value().texts.text(u"en"_s, u"and"_s), u" plus "_s);
    QCOMPARE(store.value().texts.text(u"de"_s, u"and"_s), u" und "_s);
}

void TestPreferencesDialog::everyTextHasATitleAndAPreviewWithIt()
{
    QSet<QString> titles;
    for (const auto &entry : TextBook::entries()) {
        const auto title = LetterTitles::titleOf(entry.id);
        QVERIFY2(title != entry.id && !titles.contains(title), qPrintable(entry.id));
        titles.insert(title);
        for (const auto &place : entry.places)
            QVERIFY2(LetterTitles::placeMeaning(place) != place, qPrintable(place));
        // The text can be seen in the letter that is shown with it.
        TextBook book;
        book.rewrite(u"en"_s, entry.id, u"<here it is>"_s);
        const auto everywhere = u"{po}{state}{items}{supplier}{customer}{retailer}{asked at}{waiting}{as of}{ordered}"
                                "{tracking}"_s;
        const auto kind = LetterTitles::letterOf(entry.id);
        const QString letter = kind == LetterKind::RemindSupplier ? TextBook::remindId : TextBook::tellId;
        if (entry.id != letter)
            book.rewrite(u"en"_s, letter, everywhere);
        LetterSettings settings;
        settings.language = u"en"_s;
        settings.now = QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        settings.rules.hours.days.fill(true);
        settings.rules.hours.to = settings.rules.hours.from;
        const auto text = writeLetter(kind, LetterTitles::sampleFor(entry.id, settings.now), book, settings).text;
        QVERIFY2(text.contains(u"<here it is>"_s) || entry.id == "and"_L1, qPrintable(entry.id + u": "_s + text));
    }
}

void TestPreferencesDialog::othersAddPages()
{
    PreferencesStore store({});
    PreferencesDialog dialog(store);
    auto *pages = named<QListWidget>(dialog, u"Pages"_s);
    const auto before = pages->count();
    dialog.addPage(u"Time zone"_s, new QCheckBox(u"here"_s));
    QCOMPARE(pages->count(), before + 1);
    pages->setCurrentRow(before);
    QVERIFY(saying(dialog, u"Reset this page"_s)->isHidden());
    pages->setCurrentRow(0);
    QVERIFY(!saying(dialog, u"Reset this page"_s)->isHidden());
}

void TestPreferencesDialog::troubleWithTheFileIsSaid()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"preferences.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON");
    file.close();
    PreferencesStore store(file.fileName());
    const PreferencesDialog dialog(store);
    QVERIFY2(said(dialog).contains(u"is damaged"_s), qPrintable(said(dialog)));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
