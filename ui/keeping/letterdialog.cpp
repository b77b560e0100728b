// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/letterdialog.h"

#include "app/desk/preferences.h"
#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/keeping/letterside.h"
#include "ui/keeping/whentext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

LetterDialog::LetterDialog(const Subject &subject, PreferencesStore &preferences, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_preferences(preferences)
    , m_suppliers(suppliersOf(subject.order, subject.requests))
    , m_supplier(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_limitRow(new QWidget(this))
    , m_limit(new QSpinBox(m_limitRow))
    , m_waited(new PlainLabel(m_limitRow))
    , m_note(new PlainLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_anew(new QPushButton(tr("&Write it anew"), this))
{
    setObjectName(isReminder() ? u"remindDialog"_s : u"tellDialog"_s);
    setWindowTitle(isReminder() ? tr("Remind the supplier") : tr("Tell the customer"));
    const auto number = isolatedText(subject.order.purchaseOrderNumber, 60);
    auto *heading = new PlainLabel(isReminder() ? tr("Remind the supplier of PO %1").arg(number)
                                                : tr("Tell the customer how PO %1 stands").arg(number),
                                   PlainLabel::Look::Heading, this);
    heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 9);

    auto *buttons = new QDialogButtonBox(this);
    auto *copyIt = buttons->addButton(tr("&Copy the text"), QDialogButtonBox::AcceptRole);
    copyIt->setIcon(symbolicIcon(u"copy"_s));
    copyIt->setDefault(true);
    copyIt->setAccessibleName(tr("Copy the text"));
    buttons->addButton(m_anew, QDialogButtonBox::ResetRole);
    m_anew->setToolTip(tr("Throw away what was changed by hand"));
    auto *edit = buttons->addButton(tr("Change the &template…"), QDialogButtonBox::ResetRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_anew, &QPushButton::clicked, this, &LetterDialog::writeAnew);
    connect(edit, &QPushButton::clicked, this, &LetterDialog::editTextsRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    layout->addWidget(heading);
    layout->addWidget(makeChoices());
    layout->addWidget(makeLimit());
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_anew->setEnabled(text() != m_written); });
    connect(&preferences, &PreferencesStore::changed, this, [this] {
        fillLanguages();
        if (text() == m_written)
            write();
    });
    write();
}

QWidget *LetterDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::wide);
    m_supplier->setAccessibleName(tr("Supplier"));
    for (const auto &one : std::as_const(m_suppliers)) {
        const auto name = one.supplier.name.isEmpty() ? tr("a supplier the server does not name")
                                                      : visibleText(one.supplier.name, TextLines::Single, 60);
        m_supplier->addItem(one.asked > 0 ? tr("%1 – %Ln line(s) without an answer", "supplier", one.asked).arg(name)
                                          : name);
    }
    m_supplier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_supplier->setVisible(isReminder());
    if (isReminder()) {
        auto *label = new PlainLabel(tr("&Supplier"), PlainLabel::Look::Body, choices);
        label->setBuddy(m_supplier);
        form->addRow(label, m_supplier);
    }
    m_language->setAccessibleName(tr("Language"));
    fillLanguages();
    auto *label = new PlainLabel(tr("&Language"), PlainLabel::Look::Body, choices);
    label->setBuddy(m_language);
    form->addRow(label, m_language);
    connect(m_supplier, &QComboBox::activated, this, &LetterDialog::chosenAnother);
    connect(m_language, &QComboBox::activated, this, [this] {
        auto value = m_preferences.value();
        value.letterLanguage = m_language->currentData().toString();
        chosenAnother();
        m_preferences.set(value);
    });
    return choices;
}

void LetterDialog::fillLanguages()
{
    const auto chosen
        = m_language->count() > 0 ? m_language->currentData().toString() : m_preferences.value().languageOfLetters();
    m_language->clear();
    const auto &languages = m_preferences.value().texts.languages();
    for (const auto &language : languages)
        m_language->addItem(language.name, language.code);
    const auto index = m_language->findData(chosen);
    m_language->setCurrentIndex(index < 0 ? 0 : index);
}

/// How long the supplier may take, where one sees how long it took.
QWidget *LetterDialog::makeLimit()
{
    auto *layout = new QHBoxLayout(m_limitRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    auto *label = new PlainLabel(tr("&Overdue after"), PlainLabel::Look::Muted, m_limitRow);
    label->setBuddy(m_limit);
    m_limit->setRange(1, static_cast<int>(Preferences::longestLimit.count()));
    m_limit->setSuffix(tr(" working hours"));
    m_limit->setAccessibleName(tr("Overdue after, in working hours, for this supplier"));
    m_limit->setKeyboardTracking(false);
    m_waited->setWordWrap(true);
    layout->addWidget(m_waited, 1);
    layout->addWidget(label);
    layout->addWidget(m_limit);
    m_limitRow->setVisible(isReminder());
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int hours) {
        const auto asked = supplier();
        if (!asked)
            return;
        auto value = m_preferences.value();
        value.setLimit({asked->supplier.uuid, asked->supplier.name, std::chrono::hours(hours)});
        m_preferences.set(value);
        write();
    });
    return m_limitRow;
}

std::optional<SupplierAsked> LetterDialog::supplier() const
{
    const auto index = m_supplier->currentIndex();
    return isReminder() && index >= 0 ? std::optional(m_suppliers[index]) : std::nullopt;
}

QString LetterDialog::draftKey() const
{
    return QString::number(m_supplier->currentIndex()) + u'/' + m_language->currentData().toString();
}

QString LetterDialog::text() const
{
    return m_text->toPlainText();
}

void LetterDialog::chosenAnother()
{
    if (text() != m_written)
        m_drafts.insert(m_shown, text());
    write();
}

void LetterDialog::writeAnew()
{
    m_drafts.remove(draftKey());
    m_written.clear();
    m_shown.clear();
    write();
}

void LetterDialog::write()
{
    const auto asked = supplier();
    const auto telling = tellingOf(m_subject.order, m_subject.requests, m_subject.asOf,
                                   asked ? std::optional(asked->supplier.uuid) : std::nullopt);
    LetterSettings settings;
    settings.language = m_language->currentData().toString();
    settings.zone = personsZone();
    settings.now = QDateTime::currentDateTimeUtc();
    settings.rules = m_preferences.value().overdueRules(settings.zone);
    const auto letter = writeLetter(m_subject.kind, telling, m_preferences.value().texts, settings);
    const bool isEdited = !m_shown.isEmpty() && m_shown == draftKey() && text() != m_written;
    alignAsLetter(*m_text, settings.language);
    m_written = letter.text;
    m_shown = draftKey();
    if (!isEdited)
        m_text->setPlainText(m_drafts.value(m_shown, m_written));
    m_anew->setEnabled(text() != m_written);
    tellHowLong(telling);
    tellWhatIsNotKnown(letter, telling);
}

void LetterDialog::tellHowLong(const OrderTelling &telling)
{
    const auto asked = supplier();
    if (!asked)
        return;
    const auto rules = m_preferences.value().overdueRules(personsZone());
    {
        const QSignalBlocker blocker(m_limit);
        m_limit->setValue(static_cast<int>(rules.limitOf(asked->supplier.uuid).count()));
    }
    const auto now = QDateTime::currentDateTimeUtc();
    if (!telling.askedAt.isValid()) {
        m_waited->setText(asked->asked > 0 ? tr("We don't know since when this supplier has been waited for.")
                                           : tr("No answer of this supplier is waited for, as far as we know."));
        return;
    }
    const auto hours = std::chrono::floor<std::chrono::hours>(rules.waited(telling.askedAt, now)).count();
    const auto waited = hours == 0 ? tr("Waiting for less than one working hour.")
                                   : tr("Waiting for %Ln working hour(s).", nullptr, static_cast<int>(hours));
    m_waited->setText(
        rules.isOverdue(telling.askedAt, asked->supplier.uuid, now) ? waited + u' ' + tr("That is overdue.") : waited);
}

/// What the person should know before it goes out.
void LetterDialog::tellWhatIsNotKnown(const Letter &letter, const OrderTelling &telling)
{
    QStringList notes;
    if (!letter.unknownPlaces.isEmpty())
        notes << tr("The template names something that can't be filled in: %1. Change it here or in the template.")
                     .arg(u'{' + letter.unknownPlaces.join(u"}, {"_s) + u'}');
    if (isReminder() && telling.told != Told::Asked)
        notes << tr("Nothing shows that an answer is open: read the text well before you send it.");
    if (!letter.notKnown.isEmpty())
        notes << tr("The text says of %Ln thing(s) that we don't know it.", nullptr,
                    static_cast<int>(letter.notKnown.size()));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void LetterDialog::copy()
{
    QApplication::clipboard()->setText(text());
    Q_EMIT copied();
    accept();
}

void LetterDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    resize(qMax(width(), 620), qMax(height(), 480));
    fitToScreen(*this);
    m_text->setFocus();
}

} // namespace Rescind
