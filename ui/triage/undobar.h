// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statechip.h"
#include "ui/workspace.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace Rescind {

class PlainLabel;
class Triage;

/// The foot of the window: what was decided by a key and can still be taken back, how long, and, once it has left, that
/// it is final. Also tells of what is held for an order that is not on the screen, and why a key did nothing.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    /// @p triage must outlive this.
    explicit UndoBar(const Triage &triage, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// What is held for this order is told where it is shown, unless a key did it.
    void setShownOrder(const QString &orderUuid);
    /// A word in passing.
    void say(const QString &text);
    /// Whether it tells what became of this deed, so that nobody else need.
    [[nodiscard]] bool tells(quint64 number, const ActionOutcome &outcome) const;

Q_SIGNALS:
    void undoRequested(quint64 number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Held
    {
        quint64 number = 0;
        ActionIntent intent;
    };

    void taken(quint64 number, const ActionIntent &intent);
    void left(quint64 number, const ActionIntent &intent);
    void ended(quint64 number, const ActionOutcome &outcome);
    void refresh();
    void present(const QString &text, StateMark mark, StateTone tone, bool isCounting);
    void hideSoon();
    void undoAll();
    [[nodiscard]] QList<Held> told() const;
    [[nodiscard]] QString heldText(const QList<Held> &held);

    const Triage &m_triage;
    QPointer<Workspace> m_workspace;
    QString m_shownOrder;
    QList<Held> m_held; ///< oldest first, without those of lists
    QString m_news;     ///< of what has left, or ended
    StateMark m_newsMark = StateMark::Note;
    StateTone m_newsTone = StateTone::Information;
    int m_done = 0; ///< since the bar came
    StateMark m_mark = StateMark::Note;
    StateTone m_tone = StateTone::Information;
    PlainLabel *m_text;
    PlainLabel *m_said;
    QPushButton *m_undo;
    QPushButton *m_undoAll;
    QToolButton *m_close;
    QTimer m_countdown;
    QTimer m_quiet;   ///< until what has ended is no news any more
    QTimer m_silence; ///< until a word in passing goes
};

} // namespace Rescind
