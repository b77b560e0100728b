// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/preferences.h"
#include "ui/keeping/letterdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LineItem line(const QString &uuid, const Supplier &supplier)
{
    LineItem item;
    item.uuid = uuid;
    item.itemName = u"Mug "_s + uuid;
    item.status = u"Allocated"_s;
    item.supplier = supplier;
    return item;
}

/// Two suppliers; the second owes an answer, since long ago.
LetterDialog::Subject subject(LetterKind kind)
{
    LetterDialog::Subject subject{kind, {}, QDateTime::currentDateTimeUtc(), {}};
    subject.order.uuid = u"order"_s;
    subject.order.purchaseOrderNumber = u"5527771067"_s;
    subject.order.lineItems
        = {line(u"a"_s, {u"calder"_s, u"Calder Ceramics"_s}), line(u"b"_s, {u"brume"_s, u"Brume & Fils"_s})};
    subject.requests.insert(
        u"b"_s, {ActionKind::CancelItem, ActionState::Requested, QDateTime::currentDateTimeUtc().addDays(-30)});
    return subject;
}

template <typename Widget> Widget *named(const QWidget &dialog, const QString &accessibleName)
{
    const auto all = dialog.findChildren<Widget *>();
    for (auto *widget : all) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QString said(const QWidget &dialog)
{
    QStringList texts;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisibleTo(&dialog))
            texts << label->text();
    }
    return texts.join(u'\n');
}

void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

} // namespace

class TestLetterDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOwesAnAnswerIsWrittenToFirst();
    void anotherSupplierAndAnotherLanguageAreChosen();
    void everyLanguageIsOfferedAndThePersonsOwnIsChosen_data();
    void everyLanguageIsOfferedAndThePersonsOwnIsChosen();
    void whatWasChangedByHandIsNotLost();
    void whatIsCopiedIsWhatIsSeen();
    void aSupplierGetsATimeOfItsOwn();
    void whatIsNotKnownAndWhatIsWrongIsSaid();
    void aCustomerIsToldOfEverything();
};

void TestLetterDialog::whoOwesAnAnswerIsWrittenToFirst()
{
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::RemindSupplier), preferences);
    QVERIFY(named<QComboBox>(dialog, u"Supplier"_s)->currentText().startsWith(u"Brume & Fils"_s));
    QVERIFY(dialog.text().contains(u"Mug b"_s));
    QVERIFY(!dialog.text().contains(u"Mug a"_s));
    QVERIFY2(said(dialog).contains(u"That is overdue."_s), qPrintable(said(dialog)));
}

void TestLetterDialog::anotherSupplierAndAnotherLanguageAreChosen()
{
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::RemindSupplier), preferences);
    choose(*named<QComboBox>(dialog, u"Supplier"_s), 1);
    QVERIFY(dialog.text().contains(u"Mug a"_s));
    QVERIFY(said(dialog).contains(u"Nothing shows that an answer is open"_s));
    auto *language = named<QComboBox>(dialog, u"Language"_s);
    choose(*language, language->findData(u"de"_s));
    QVERIFY(dialog.text().startsWith(u"Guten Tag"_s));
    // The language is the next letter's, too.
    QCOMPARE(preferences.value().letterLanguage, u"de"_s);
    const LetterDialog next(subject(LetterKind::TellCustomer), preferences);
    QVERIFY(next.text().startsWith(u"Guten Tag"_s));
}

void TestLetterDialog::everyLanguageIsOfferedAndThePersonsOwnIsChosen_data()
{
    QTest::addColumn<QLocale>("own");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("begins");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::Canada) << u"en"_s << u"Hello"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Austria) << u"de"_s << u"Guten Tag"_s;
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::Belgium) << u"fr"_s << u"Bonjour"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Mexico) << u"es"_s << u"Buenos días"_s;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"zh_CN"_s << u"您好"_s;
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"ar"_s << u"تحية طيبة"_s;
    QTest::newRow("another") << QLocale(QLocale::Italian, QLocale::Italy) << u"en"_s << u"Hello"_s;
}

void TestLetterDialog::everyLanguageIsOfferedAndThePersonsOwnIsChosen()
{
    QFETCH(QLocale, own);
    const QLocale before;
    QLocale::setDefault(own);
    const auto reset = qScopeGuard([&before] { QLocale::setDefault(before); });
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::TellCustomer), preferences);
    auto *language = named<QComboBox>(dialog, u"Language"_s);
    for (const auto &code : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"zh_CN"_s, u"ar"_s})
        QVERIFY2(language->findData(code) >= 0, qPrintable(code));
    QTEST(language->currentData().toString(), "code");
    QFETCH(QString, begins);
    QVERIFY2(dialog.text().startsWith(begins), qPrintable(dialog.text()));
    // AND each line is laid out in the letter's direction, not the window's
    const auto *field = named<QPlainTextEdit>(dialog, u"Text"_s);
    const auto direction = QLocale(language->currentData().toString()).textDirection();
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QCOMPARE(field->document()->defaultTextOption().alignment(), side);
    for (auto block = field->document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() > 1)
            QVERIFY2(block.textDirection() == direction, qPrintable(block.text()));
    }
}

void TestLetterDialog::whatWasChangedByHandIsNotLost()
{
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::RemindSupplier), preferences);
    auto *field = named<QPlainTextEdit>(dialog, u"Text"_s);
    auto *language = named<QComboBox>(dialog, u"Language"_s);
    const auto english = language->currentIndex();
    field->setPlainText(u"My own words"_s);
    choose(*language, 1 - english);
    QVERIFY(dialog.text() != u"My own words"_s);
    choose(*language, english);
    QCOMPARE(dialog.text(), u"My own words"_s);
    // AND a template that is changed meanwhile does not take it away
    auto value = preferences.value();
    value.texts.rewrite(u"en"_s, TextBook::remindId, u"{po} {state} {items} anew"_s);
    preferences.set(value);
    QCOMPARE(dialog.text(), u"My own words"_s);
    // until it is to be written anew
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"anew"_s))
            button->click();
    }
    QVERIFY2(dialog.text().endsWith(u" anew"_s), qPrintable(dialog.text()));
}

void TestLetterDialog::whatIsCopiedIsWhatIsSeen()
{
    PreferencesStore preferences({});
    LetterDialog dialog(subject(LetterKind::TellCustomer), preferences);
    const QSignalSpy copied(&dialog, &LetterDialog::copied);
    named<QPlainTextEdit>(dialog, u"Text"_s)->appendPlainText(u"P.S. <b>Sorry</b>"_s);
    named<QPushButton>(dialog, u"Copy the text"_s)->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.text());
    QVERIFY(dialog.text().endsWith(u"P.S. <b>Sorry</b>"_s));
}

void TestLetterDialog::aSupplierGetsATimeOfItsOwn()
{
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::RemindSupplier), preferences);
    auto *limit = named<QSpinBox>(dialog, u"Overdue after, in working hours, for this supplier"_s);
    QCOMPARE(limit->value(), 24);
    limit->setValue(999);
    QCOMPARE(preferences.value().limits.size(), 1);
    QCOMPARE(preferences.value().limits.first(), (SupplierLimit{u"brume"_s, u"Brume & Fils"_s, 999h}));
    QVERIFY(!said(dialog).contains(u"That is overdue."_s));
    choose(*named<QComboBox>(dialog, u"Supplier"_s), 1);
    QCOMPARE(limit->value(), 24); // the other one's
    QCOMPARE(preferences.value().limits.size(), 1);
}

void TestLetterDialog::whatIsNotKnownAndWhatIsWrongIsSaid()
{
    PreferencesStore preferences({});
    auto value = preferences.value();
    value.texts.rewrite(u"en"_s, TextBook::tellId, u"{po} {mood} {customer}"_s);
    preferences.set(value);
    const LetterDialog dialog(subject(LetterKind::TellCustomer), preferences);
    QVERIFY(dialog.text().contains(u"{mood} (we don't know the customer's name)"_s));
    QVERIFY2(said(dialog).contains(u"{mood}"_s), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(u"that we don't know it"_s));
}

void TestLetterDialog::aCustomerIsToldOfEverything()
{
    PreferencesStore preferences({});
    const LetterDialog dialog(subject(LetterKind::TellCustomer), preferences);
    QVERIFY(dialog.text().contains(u"Mug a"_s) && dialog.text().contains(u"Mug b"_s));
    QVERIFY(!named<QComboBox>(dialog, u"Supplier"_s)->isVisibleTo(&dialog));
    // AND an order of which nothing is known is told without a hole
    LetterDialog::Subject nothing{LetterKind::TellCustomer, {}, {}, {}};
    const LetterDialog empty(nothing, preferences);
    QVERIFY2(empty.text().contains(u"We don't know what is in this order."_s), qPrintable(empty.text()));
}

QTEST_MAIN(TestLetterDialog)
#include "tst_letterdialog.moc"
