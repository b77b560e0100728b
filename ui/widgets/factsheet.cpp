// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsheet.h"

#include "app/domain/visibletext.h"
#include "ui/dialogs/longtextdialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {

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
        addHeading(section.title);
        for (const auto &fact : section.facts)
            addFact(fact);
    }
    m_sheet->show();
}

void FactSheet::addHeading(const QString &title)
{
    const auto row = m_grid->rowCount();
    auto *heading = new PlainLabel({}, PlainLabel::Look::Strong, m_sheet);
    heading->setText(visibleText(title, TextLines::Single, 120));
    heading->setWordWrap(true);
    heading->setContentsMargins(0, row > 1 ? Space::wide : 0, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

void FactSheet::addFact(const Fact &fact)
{
    const auto row = m_grid->rowCount();
    auto *label = new PlainLabel(visibleText(fact.label, TextLines::Single, 60), PlainLabel::Look::Muted, m_sheet);
    auto *value = new PlainLabel(m_sheet);
    value->setServerText(fact.value);
    value->setWordWrap(true);
    value->setCopyable(true);
    value->setAccessibleName(tr("%1: %2", "what, value").arg(label->text(), value->text()));
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    if (fact.value.size() <= longestShownText)
        return;
    auto *more = new QPushButton(tr("Show all %n character(s)", nullptr, static_cast<int>(fact.value.size())), m_sheet);
    more->setAccessibleName(tr("Show all of: %1").arg(label->text()));
    connect(more, &QPushButton::clicked, this, [this, fact] { showInFull(fact); });
    m_grid->addWidget(more, row + 1, 1, Qt::AlignLeft);
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
