// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/addlanguagedialog.h"

#include "app/desk/texts/textbook.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace Rescind {

using namespace Qt::StringLiterals;

AddLanguageDialog::AddLanguageDialog(const TextBook &book, const QString &base, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_base(new QComboBox(this))
{
    setObjectName(u"addLanguageDialog"_s);
    setWindowTitle(tr("Add a language"));
    m_language->setAccessibleName(tr("Language to add"));
    m_base->setAccessibleName(tr("Begin with the texts in"));
    fillLanguages(book);
    for (const auto &language : book.languages())
        m_base->addItem(language.name, language.code);
    m_base->setCurrentIndex(qMax(0, m_base->findData(base)));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::wide);
    const auto add = [&](const QString &text, QComboBox *field) {
        auto *label = new PlainLabel(text, PlainLabel::Look::Body, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("&Language"), m_language);
    add(tr("&Begin with the texts in"), m_base);
    auto *hint = new PlainLabel(tr("Its texts begin as those of the other language, to be rewritten one by one. Dates "
                                   "and numbers are written in it at once."),
                                PlainLabel::Look::Muted, this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Add the language"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Don't add any"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_language->currentData().toString(), m_base->currentData().toString());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::wide);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(380);
}

/// Every language the system has a name for, as its speakers call it; those that are there are left out.
void AddLanguageDialog::fillLanguages(const TextBook &book)
{
    std::map<QString, QString> codes; // by name
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales) {
        const auto code = locale.name().section(u'_', 0, 0);
        auto name = QLocale(code).nativeLanguageName();
        // Of a language written in several ways, the usual one may be there under its full name.
        const bool isThere = book.has(code) || book.has(QLocale(code).name());
        if (locale.language() == QLocale::C || name.isEmpty() || isThere)
            continue;
        name[0] = name[0].toUpper();
        const auto english = QLocale::languageToString(locale.language());
        codes.emplace(name.startsWith(english) ? name : u"%1 (%2)"_s.arg(name, english), code);
    }
    for (const auto &[name, code] : codes)
        m_language->addItem(name, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(QLocale().name().section(u'_', 0, 0))));
}

} // namespace Rescind
