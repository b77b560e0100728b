// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchfilterbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>
#include <QToolButton>

namespace Rescind {

BatchFilterBar::BatchFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(Space::tight, this);
    m_choices.push_back({std::nullopt, addButton(std::nullopt)});
    for (const auto &group : allBatchGroups())
        m_choices.push_back({group, addButton(group)});
    for (const auto &choice : m_choices)
        layout->addWidget(choice.button);
}

QToolButton *BatchFilterBar::addButton(const std::optional<BatchGroup> &group)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    connect(button, &QToolButton::clicked, this, [this, group] {
        if (m_model)
            m_model->setFilter(m_model->filter() == group ? std::nullopt : group);
        refresh();
    });
    return button;
}

void BatchFilterBar::setModel(BatchModel *model)
{
    m_model = model;
    refresh();
}

void BatchFilterBar::refresh()
{
    const QLocale locale;
    for (const auto &choice : m_choices) {
        const auto count
            = !m_model ? 0 : (choice.group ? m_model->count(*choice.group) : static_cast<int>(m_model->rows().size()));
        const auto name = choice.group ? displayText(*choice.group) : tr("All");
        const bool isChosen = m_model && m_model->filter() == choice.group;
        choice.button->setText(tr("%1: %2", "a group of rows, their count").arg(name, locale.toString(count)));
        choice.button->setChecked(isChosen);
        choice.button->setFont(isChosen ? Theme::strongFont(font()) : font());
        // The chosen one stays when it has run empty, so that it can be let go of.
        choice.button->setVisible(m_model && !m_model->rows().empty() && (count > 0 || isChosen));
    }
}

} // namespace Rescind
