// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/batchplan.h"
#include "ui/models/batchmodel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

namespace Rescind {

/// One list of one person from looking up to its last result. Belongs to the workspace, so that it goes on whether or
/// not its window is open. What an earlier run of the program left unsent shows up here by itself.
class BatchRun final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Empty,
        LookingUp, ///< reading what would become of each row
        Planned,   ///< all rows are judged; nothing is sent
        Sending,   ///< until each row has its outcome
        Ended
    };

    /// All must outlive this.
    BatchRun(Session &session, OrderSync &sync, ActionRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] ActionKind kind() const { return m_kind; }
    [[nodiscard]] BatchModel &model() { return m_model; }
    [[nodiscard]] const BatchModel &model() const { return m_model; }
    /// Whether it was begun by an earlier run of the program.
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    /// Several lists with different deeds were left at once: kind() is that of one of them.
    [[nodiscard]] bool isMixed() const { return m_isMixed; }

    void plan(ActionKind kind, const Exchange::TargetList &list, const QString &reason);
    /// Sends the rows that can be. Only from Planned.
    void send();
    /// Nothing more is sent until goOn(). Holds for all that this person sends.
    void pause();
    void goOn();
    /// Takes back whatever of this list has not been sent, from this turn of the event loop on. What has been sent goes
    /// on to its outcome. Also ends looking up.
    void stop();
    /// Looks up the rows anew that were refused or not sent. Only from Ended, and not while isMixed().
    void planRefusedAgain();
    [[nodiscard]] int refused() const;
    /// Puts the list away, unless it is being sent.
    void clear();

    /// Rows that were judged, with LookingUp, or that came to an end, of all().
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_all; }
    /// Rows a second, the time that was spent waiting or paused left out; 0 while it can't be told.
    [[nodiscard]] double rate() const;
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// Something of the list has begun to leave.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    void stageChanged();
    /// done(), rate(), isStopping() or hasBegun() changed.
    void progressed();

private:
    void setStage(Stage stage);
    void planned();
    void begin(int all);
    void connectRunner();
    void takeUp();
    void started(quint64 number);
    void finished(quint64 number, const ActionOutcome &outcome);
    void setClock(bool runs);
    [[nodiscard]] static bool isSentAgain(const BatchModel::Row &row);

    struct Found
    {
        quint64 number = 0;
        ActionIntent intent;
        std::optional<ActionOutcome> outcome;
    };

    ActionRunner &m_runner;
    BatchPlan m_plan;
    BatchModel m_model;
    Stage m_stage = Stage::Empty;
    ActionKind m_kind = ActionKind::CancelItem;
    QString m_batch;
    QHash<quint64, int> m_places;
    QSet<quint64> m_open; ///< handed over, without an outcome
    QList<Found> m_found; ///< in the journal, before it is known what belongs together
    bool m_isTakenUp = false;
    bool m_isResumed = false;
    bool m_isMixed = false;
    bool m_isStopping = false;
    bool m_hasBegun = false;
    int m_done = 0;
    int m_all = 0;
    int m_doneAtWork = 0; ///< since the clock first ran
    QElapsedTimer m_clock;
    qint64 m_timeAtWork = 0; ///< ms, the clock's present run left out
};

} // namespace Rescind
