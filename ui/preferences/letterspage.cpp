// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/letterspage.h"

#include "ui/keeping/letterside.h"
#include "ui/keeping/whentext.h"
#include "ui/preferences/addlanguagedialog.h"
#include "ui/preferences/lettertitles.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int heightOfLines(const QPlainTextEdit &field, int lines)
{
    return field.fontMetrics().lineSpacing() * lines + 2 * Space::normal;
}

} // namespace

LettersPage::LettersPage(PreferencesStore &store, QWidget *parent)
    : PreferencesPage(store, parent)
    , m_language(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add a language…"), this))
    , m_remove(new QPushButton(tr("Remo&ve it"), this))
    , m_text(new QComboBox(this))
    , m_editor(new QPlainTextEdit(this))
    , m_insert(new QToolButton(this))
    , m_places(new QMenu(this))
    , m_restore(new QPushButton(tr("Restore the &original"), this))
    , m_faults(new PlainLabel(this))
    , m_preview(new QPlainTextEdit(this))
{
    makeChoices();
    makeEditor();
    makeLayout();
    m_later.setSingleShot(true);
    m_later.setInterval(400ms);
    connect(&m_later, &QTimer::timeout, this, &LettersPage::finish);
    fillTexts();
    LettersPage::present(store.value());
}

void LettersPage::makeChoices()
{
    m_language->setAccessibleName(tr("Language of the texts"));
    m_text->setAccessibleName(tr("Text to change"));
    m_text->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setMinimumContentsLength(24);
    connect(m_language, &QComboBox::activated, this, [this] {
        finish();
        presentText();
    });
    connect(m_text, &QComboBox::activated, this, [this] {
        finish();
        presentText();
    });
    for (auto *button : {m_add, m_remove, m_restore})
        button->setAutoDefault(false);
    m_remove->setToolTip(tr("Only languages that were added can be removed."));
    connect(m_add, &QPushButton::clicked, this, &LettersPage::addLanguage);
    connect(m_remove, &QPushButton::clicked, this, &LettersPage::removeLanguage);
    connect(m_restore, &QPushButton::clicked, this, &LettersPage::restore);
}

void LettersPage::makeEditor()
{
    m_editor->setAccessibleName(tr("The text"));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(heightOfLines(*m_editor, 5));
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LettersPage::typed);
    m_insert->setText(tr("&Insert a place…"));
    m_insert->setToolTip(tr("What is filled in for each order"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setMenu(m_places);
    m_faults->setWordWrap(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(heightOfLines(*m_preview, 5));
}

void LettersPage::makeLayout()
{
    const auto labelFor = [this](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, PlainLabel::Look::Body, this);
        label->setBuddy(field);
        return label;
    };
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::normal);
    first->addWidget(labelFor(tr("&Language"), m_language));
    first->addWidget(m_language, 1);
    first->addWidget(m_add);
    first->addWidget(m_remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::normal);
    second->addWidget(labelFor(tr("&Text"), m_text));
    second->addWidget(m_text, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Space::normal);
    tools->addWidget(m_insert);
    tools->addStretch(1);
    tools->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::normal);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_editor, 2);
    layout->addLayout(tools);
    layout->addWidget(m_faults);
    layout->addWidget(labelFor(tr("&Preview, with an order that is made up"), m_preview));
    layout->addWidget(m_preview, 3);
}

QString LettersPage::title() const
{
    return tr("Texts");
}

QString LettersPage::language() const
{
    return m_language->currentData().toString();
}

QString LettersPage::id() const
{
    return m_text->currentData().toString();
}

void LettersPage::fillTexts()
{
    std::optional<TextEntry::Group> group;
    for (const auto &entry : TextBook::entries()) {
        if (group && *group != entry.group)
            m_text->insertSeparator(m_text->count());
        group = entry.group;
        m_text->addItem(LetterTitles::titleOf(entry.id), entry.id);
    }
}

void LettersPage::present(const Preferences &value)
{
    const auto chosen = m_language->count() > 0 ? language() : value.languageOfLetters();
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    for (const auto &one : value.texts.languages())
        m_language->addItem(one.name, one.code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    if (!m_later.isActive())
        presentText();
}

void LettersPage::presentText()
{
    m_isPresenting = true;
    for (auto *field : {m_editor, m_preview})
        alignAsLetter(*field, language());
    m_editor->setPlainText(value().texts.text(language(), id()));
    m_isPresenting = false;
    m_places->clear();
    const auto *entry = TextBook::entry(id());
    const auto places = entry ? entry->places : QStringList();
    for (const auto &place : places) {
        auto *action = m_places->addAction(u"{%1}  –  %2"_s.arg(place, LetterTitles::placeMeaning(place)));
        connect(action, &QAction::triggered, this, [this, place] {
            m_editor->insertPlainText(u'{' + place + u'}');
            m_editor->setFocus();
        });
    }
    m_insert->setEnabled(!places.isEmpty());
    const auto &texts = value().texts;
    auto removable = texts;
    m_remove->setEnabled(removable.removeLanguage(language()));
    m_restore->setEnabled(texts.isRewritten(language(), id()));
    tellFaults();
    updatePreview();
}

void LettersPage::typed()
{
    if (m_isPresenting)
        return;
    tellFaults();
    m_later.start();
}

void LettersPage::finish()
{
    if (!m_later.isActive() && m_editor->toPlainText() == value().texts.text(language(), id()))
        return;
    m_later.stop();
    change([this](Preferences &changed) { changed.texts.rewrite(language(), id(), m_editor->toPlainText()); });
    m_restore->setEnabled(value().texts.isRewritten(language(), id()));
    updatePreview();
}

void LettersPage::tellFaults()
{
    const auto faults = TextBook::faultsOf(id(), m_editor->toPlainText());
    const auto inBraces = [](const QStringList &places) -> QString { return u'{' + places.join(u"}, {"_s) + u'}'; };
    QStringList said;
    if (faults.isEmpty)
        said << tr("There is no text: there would be a hole in the letter.");
    if (!faults.unknown.isEmpty())
        said << tr("Nothing can be filled in for %1; it stays as it is written.").arg(inBraces(faults.unknown));
    if (!faults.lost.isEmpty())
        said << tr("Without %1 it says too little.").arg(inBraces(faults.lost));
    if (faults.hasOpenBrace)
        said << tr("A brace is not closed. To write a brace, write it twice.");
    m_faults->setText(said.isEmpty() ? QString() : u"⚠ "_s + said.join(u' '));
    m_faults->setVisible(!said.isEmpty());
}

/// The whole letter in which the text occurs, in the state that it is for.
void LettersPage::updatePreview()
{
    const auto kind = LetterTitles::letterOf(id());
    LetterSettings settings;
    settings.language = language();
    settings.zone = personsZone();
    settings.now = QDateTime::currentDateTimeUtc();
    settings.rules.hours.days.fill(true); // around the clock, so that the made-up hours are the ones shown
    settings.rules.hours.to = settings.rules.hours.from;
    const auto telling = LetterTitles::sampleFor(id(), settings.now);
    m_preview->setPlainText(writeLetter(kind, telling, value().texts, settings).text);
}

void LettersPage::edit(const QString &language, const QString &id)
{
    finish();
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_text->setCurrentIndex(qMax(0, m_text->findData(id)));
    presentText();
    m_editor->setFocus();
}

void LettersPage::addLanguage()
{
    finish();
    auto *dialog = new AddLanguageDialog(value().texts, language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddLanguageDialog::chosen, this, [this](const QString &code, const QString &base) {
        change([&](Preferences &changed) { changed.texts.addLanguage(code, base); });
        present(value());
        edit(code, id());
    });
    dialog->open();
}

void LettersPage::removeLanguage()
{
    m_later.stop();
    const auto removed = language();
    change([&removed](Preferences &changed) { changed.texts.removeLanguage(removed); });
    present(value());
    presentText();
}

void LettersPage::restore()
{
    m_later.stop();
    change([this](Preferences &changed) { changed.texts.restore(language(), id()); });
    presentText();
}

void LettersPage::reset(Preferences &value) const
{
    value.texts = TextBook();
    value.letterLanguage.clear();
}

} // namespace Rescind
