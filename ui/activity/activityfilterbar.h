// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalentry.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace Rescind {

/// The states of what was asked for, in groups with their counts, as buttons that list one group alone.
class ActivityFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilterBar(QWidget *parent = nullptr);

    void setCounts(const JournalCounts &counts);
    /// Empty: all.
    [[nodiscard]] QList<JournalState> states() const;
    void chooseAll();

Q_SIGNALS:
    void statesChanged();

private:
    struct Choice
    {
        QString name;
        QList<JournalState> states;
        QToolButton *button;
    };

    void choose(std::size_t choice);
    void refresh();

    std::vector<Choice> m_choices;
    std::size_t m_chosen = 0;
    JournalCounts m_counts;
};

} // namespace Rescind
