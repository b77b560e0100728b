// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityfilterbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>
#include <QToolButton>

namespace Rescind {

ActivityFilterBar::ActivityFilterBar(QWidget *parent)
    : QWidget(parent)
{
    using enum JournalState;
    auto *layout = new FlowLayout(Space::tight, this);
    const auto add = [this, layout](const QString &name, const QList<JournalState> &states) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, choice = m_choices.size()] { choose(choice); });
        m_choices.push_back({name, states, button});
        layout->addWidget(button);
    };
    // In the sequence in which people look for them.
    add(tr("All"), {});
    add(displayText(Unknown), {Unknown});
    add(displayText(Held), {Held});
    add(displayText(Sending), {Sending});
    add(displayText(Requested), {Requested});
    add(tr("Done"), {SettledConfirmed, SettledRejected});
    add(displayText(Refused), {Refused});
    add(displayText(NotSent), {NotSent, Withdrawn, Superseded});
    add(displayText(Closed), {Closed});
    refresh();
}

QList<JournalState> ActivityFilterBar::states() const
{
    return m_choices.at(m_chosen).states;
}

void ActivityFilterBar::setCounts(const JournalCounts &counts)
{
    m_counts = counts;
    refresh();
}

void ActivityFilterBar::chooseAll()
{
    m_chosen = 0;
    refresh();
}

/// The one that is chosen is let go of by a second press.
void ActivityFilterBar::choose(std::size_t choice)
{
    m_chosen = choice == m_chosen ? 0 : choice;
    refresh();
    Q_EMIT statesChanged();
}

void ActivityFilterBar::refresh()
{
    const QLocale locale;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto &choice = m_choices[i];
        int count = 0;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            count += choice.states.isEmpty() || choice.states.contains(it.key()) ? it.value() : 0;
        const bool isChosen = i == m_chosen;
        choice.button->setText(tr("%1: %2", "a group of rows, their count").arg(choice.name, locale.toString(count)));
        choice.button->setChecked(isChosen);
        choice.button->setFont(isChosen ? Theme::strongFont(font()) : font());
        // The chosen one stays when it has run empty, so that it can be let go of.
        choice.button->setVisible(i == 0 || count > 0 || isChosen);
    }
}

} // namespace Rescind
