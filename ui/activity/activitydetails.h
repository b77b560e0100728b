// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <optional>

class QStackedWidget;

namespace Rescind {

class ChipLabel;
class MessageBar;
class PlainLabel;
class TimelineView;

/// One intent of the journal: what was decided, every step since, and, where it is open, what can be decided about it.
class ActivityDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityDetails(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// Nullopt: none is chosen.
    void present(const std::optional<JournalEntry> &entry);

Q_SIGNALS:
    void signInRequested();

private:
    void readSteps();
    void show();
    void showDecision();
    [[nodiscard]] QString whyNoDecision() const;

    QPointer<Workspace> m_workspace;
    std::optional<JournalEntry> m_entry;
    QList<JournalTransition> m_steps;
    quint64 m_question = 0; ///< an answer to an earlier one is not waited for any more
    PlainLabel *m_title;
    ChipLabel *m_state;
    MessageBar *m_decision;
    TimelineView *m_timeline;
    PlainLabel *m_note;
    QTimer m_countdown; ///< while the message counts
};

} // namespace Rescind
