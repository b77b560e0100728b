// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/dialogs/growtocontent.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/letterspage.h"
#include "ui/preferences/workinghourspage.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(PreferencesStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_trouble(new MessageBar(this))
    , m_reset(new QPushButton(tr("&Reset this page"), this))
    , m_letters(new LettersPage(store, this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addPage(new GeneralPage(store, this));
    addPage(new WorkingHoursPage(store, this));
    addPage(m_letters);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    m_reset->setToolTip(tr("As the program comes"));
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, &PreferencesDialog::resetPage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space::wide);
    middle->addWidget(m_titles);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::wide);
    layout->setSpacing(Space::wide);
    layout->addWidget(m_trouble);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(m_titles, &QListWidget::currentRowChanged, this, &PreferencesDialog::pageChanged);
    connect(&store, &PreferencesStore::troubleChanged, this, &PreferencesDialog::tellTrouble);
    m_titles->setCurrentRow(0);
    tellTrouble();
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    m_ours.append(page);
    addPage(page->title(), page);
}

void PreferencesDialog::addPage(const QString &title, QWidget *page)
{
    auto *scrolling = new QScrollArea(m_pages);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidgetResizable(true);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidget(page);
    m_pages->addWidget(scrolling);
    m_titles->addItem(title);
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 2 * Space::section);
}

void PreferencesDialog::pageChanged()
{
    m_pages->setCurrentIndex(m_titles->currentRow());
    m_reset->setVisible(m_titles->currentRow() < m_ours.size());
}

void PreferencesDialog::resetPage()
{
    const auto *page = m_ours.value(m_titles->currentRow()).data();
    if (!page)
        return;
    auto value = m_store.value();
    page->reset(value);
    m_store.set(value);
}

void PreferencesDialog::showText(const QString &language, const QString &id)
{
    m_titles->setCurrentRow(static_cast<int>(m_ours.indexOf(m_letters)));
    m_letters->edit(language, id);
}

void PreferencesDialog::tellTrouble()
{
    if (m_store.trouble().isEmpty()) {
        m_trouble->clear();
        return;
    }
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.title = tr("Your preferences are not kept as they should be");
    message.text = m_store.trouble();
    m_trouble->setMessage(message);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    resize(780, 600);
    fitToScreen(*this);
}

void PreferencesDialog::hideEvent(QHideEvent *event)
{
    for (const auto &page : std::as_const(m_ours)) {
        if (page)
            page->finish();
    }
    QDialog::hideEvent(event);
}

bool PreferencesDialog::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
