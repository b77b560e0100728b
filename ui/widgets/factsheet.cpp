// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsheet.h"

#include "app/domain/carriers.h"
#include "app/domain/visibletext.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {
namespace {

constexpr qsizetype longestLabel = 32;
/// So many lines of a text are shown; an address has five.
constexpr int mostLines = 12;

/// The first lines of @p text, or all of it.
QString firstLines(const QString &text)
{
    qsizetype end = -1;
    for (int line = 0; line < mostLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text;
    }
    return text.first(end) + u'…';
}

} // namespace

FactSheet::FactSheet(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    startAnew();
}

void FactSheet::setSections(const QList<FactSection> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    startAnew();
    for (const auto &section : sections) {
        addHeading(section);
        for (const auto &fact : section.facts)
            addFact(fact);
    }
    m_sheet->show();
}

void FactSheet::addHeading(const FactSection &section)
{
    const auto row = m_grid->rowCount();
    auto *heading = new PlainLabel({}, PlainLabel::Look::Strong, m_sheet);
    heading->setText(visibleText(section.title, TextLines::Single, 120));
    heading->setWordWrap(true);
    heading->setContentsMargins(0, row > 1 ? Space::wide : 0, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
    if (!section.chip)
        return;
    auto *chip = new ChipLabel(m_sheet);
    chip->setChip(*section.chip, tr("State of: %1").arg(heading->text()));
    m_grid->addWidget(chip, row + 1, 0, 1, 2, Qt::AlignLeft);
}

void FactSheet::addFact(const Fact &fact)
{
    const auto row = m_grid->rowCount();
    auto *label = new PlainLabel(visibleText(fact.label, TextLines::Single, 60), PlainLabel::Look::Muted, m_sheet);
    // Ours fit; a code may be called by whatever somebody wrote.
    label->setWordWrap(label->text().size() > longestLabel);
    auto *value = new PlainLabel(m_sheet);
    const auto all = visibleText(fact.value, TextLines::Several);
    value->setText(firstLines(all));
    value->setWordWrap(true);
    value->setCopyable(true);
    value->setAccessibleName(tr("%1: %2", "what, value").arg(label->text(), value->text()));
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    if (fact.parcel)
        addDeeds(fact);
    if (fact.value.size() <= longestShownText && value->text() == all)
        return;
    auto *more
        = new QPushButton(tr("Show all %Ln character(s)", nullptr, static_cast<int>(fact.value.size())), m_sheet);
    more->setAccessibleName(tr("Show all of: %1").arg(label->text()));
    connect(more, &QPushButton::clicked, this, [this, fact] { showInFull(fact); });
    m_grid->addWidget(more, m_grid->rowCount(), 1, Qt::AlignLeft);
}

void FactSheet::addDeeds(const Fact &fact)
{
    const Parcel &parcel = *fact.parcel;
    if (parcel.trackingNumber.isEmpty())
        return;
    const auto named = visibleText(parcel.trackingNumber, TextLines::Single, 60);
    auto *deeds = new QWidget(m_sheet);
    auto *layout = new FlowLayout(Space::normal, deeds);
    if (const auto link = carrierLink(parcel)) {
        auto *open = new QPushButton(tr("Follow it at %1…", "a carrier").arg(link->carrier), deeds);
        open->setAccessibleName(tr("Follow parcel %1 at %2", "tracking number, carrier").arg(named, link->carrier));
        setPlainToolTip(*open, tr("Asks first, then opens %1 in the browser").arg(link->url.host()));
        connect(open, &QPushButton::clicked, this, [this, parcel] { follow(parcel); });
        layout->addWidget(open);
    }
    auto *copy = new QPushButton(tr("Copy tracking number"), deeds);
    copy->setAccessibleName(tr("Copy tracking number %1").arg(named));
    connect(copy, &QPushButton::clicked, this,
            [number = parcel.trackingNumber] { QGuiApplication::clipboard()->setText(visibleText(number)); });
    layout->addWidget(copy);
    m_grid->addWidget(deeds, m_grid->rowCount(), 1);
}

void FactSheet::follow(const Parcel &parcel)
{
    const auto link = carrierLink(parcel);
    if (!link)
        return;
    auto *dialog = new OpenOutsideDialog(*link, parcel.trackingNumber, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FactSheet::showInFull(const Fact &fact)
{
    auto *dialog = new LongTextDialog(fact.label, fact.value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FactSheet::startAnew()
{
    if (m_sheet) {
        layout()->removeWidget(m_sheet);
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_sheet = new QWidget(this);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::wide);
    m_grid->setVerticalSpacing(Space::tight);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_sheet);
}

} // namespace Rescind
