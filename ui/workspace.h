// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/actionrunner.h"
#include "app/desk/cachekeeping.h"
#include "app/desk/failurelog.h"
#include "app/desk/orderbook.h"
#include "app/desk/ordersync.h"
#include "app/desk/refresher.h"
#include "app/desk/reminders.h"
#include "app/desk/session.h"
#include "app/desk/views/putofforders.h"
#include "ui/batch/batchrun.h"
#include "ui/models/ordersmodel.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <chrono>
#include <utility>

namespace Rescind {

/// What is to be said about one order, where it is shown: the deeds under way, else the last outcome, else why it could
/// not be read.
struct OrderNote
{
    /// Held, or being sent: the runner knows which.
    struct UnderWay
    {
        quint64 number = 0;
        ActionIntent intent;
        bool isTakenBack = false;     ///< the journal is being told
        bool isToldElsewhere = false; ///< see Workspace::tellElsewhere()
    };
    struct Told
    {
        quint64 number = 0;
        ActionOutcome outcome;
        bool asksAgain = false; ///< the person is being asked whether it is to be asked again
    };

    QList<UnderWay> underWay; ///< oldest first
    QList<Told> outcomes;     ///< that have not been put away, oldest first
    std::optional<ApiError> readError;
};

/// Why nothing is sent, whatever the order.
struct Standstill
{
    bool isJournalClosed = false; ///< else paused for this reason:
    ActionRunner::Pause pause = ActionRunner::Pause::None;
    QString explanation;
};

/// Everything that belongs to one person at one server: the session, the orders read in it, the deeds done in it, and
/// what is to be told about each order. The window shows one of these at a time; a seat that is left keeps its own.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// @p journal must outlive this.
    Workspace(const Account &account, const Session::Services &services, Journal &journal,
              const RunnerSettings &runnerSettings, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] OrderBook &book() { return m_book; }
    [[nodiscard]] OrderSync &sync() { return m_sync; }
    [[nodiscard]] ActionRunner &runner() { return m_runner; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] OrdersModel &orders() { return m_orders; }
    [[nodiscard]] BatchRun &batch() { return m_batch; }
    /// To be opened once it is known where they are kept.
    [[nodiscard]] Reminders &reminders() { return m_reminders; }
    [[nodiscard]] bool isSignedIn() const { return m_session.state() == Session::State::SignedIn; }

    /// Takes back what has not been sent yet, a list's rest included.
    void stopSending();

    /// Shows the orders that are kept, and keeps those that are read from now on. To be called once.
    void openOrders(const CacheKeeping::Found &found);
    /// False when somebody else has begun to find out where they are kept.
    [[nodiscard]] bool beginOpening() { return !std::exchange(m_isOpening, true); }
    /// Why orders are kept for this session only; nullopt when they are kept on disk, or before that is known.
    struct NotKept
    {
        std::optional<CacheKeeping::Reason> reason; ///< else the cache could not be opened, or failed:
        std::optional<CacheError> cacheError;
        std::optional<SecretError> secretError; ///< of Reason::Keychain
    };
    [[nodiscard]] const std::optional<NotKept> &notKept() const { return m_notKept; }
    /// Orders made longer ago are neither read nor kept; 0 days: all are. 90 unless told.
    void setRetention(std::chrono::days days) { m_refresher.setRetention(days); }

    // As in Refresher.
    void refresh();
    void refreshAll();
    void stopRefresh();
    [[nodiscard]] bool isRefreshing() const { return m_sync.isRefreshing(); }
    [[nodiscard]] const RefreshProgress &refreshProgress() const { return m_sync.refreshProgress(); }
    /// Why the last refresh broke off; nullopt when it did not.
    [[nodiscard]] const std::optional<ApiError> &refreshError() const { return m_refreshError; }
    /// Orders the server sent that could not be read, in the last refresh.
    [[nodiscard]] int skipped() const { return m_skipped; }
    /// Not everything was read yet, so older orders may be missing.
    [[nodiscard]] bool mayHaveOlder() const;
    /// A refresh has come to its end, however it ended.
    [[nodiscard]] bool wasRefreshed() const { return m_wasRefreshed; }

    /// Reads one order again; its note tells when that fails.
    void readAgain(const QString &orderUuid);
    [[nodiscard]] bool isReading(const QString &orderUuid) const { return m_reading.contains(orderUuid); }

    struct LookUp
    {
        QString asked; ///< what was looked for, as it was typed
        QStringList orderUuids;
        std::optional<ApiError> error;
    };
    /// Asks the server for the order with this uuid, else for the orders with this PO number. Ends in lookedUp().
    void lookUp(const QString &uuidOrPurchaseOrderNumber);
    [[nodiscard]] bool isLookingUp() const { return m_lookUps > 0; }

    /// Null when there is nothing to be said. Valid until the next noteChanged().
    [[nodiscard]] const OrderNote *note(const QString &orderUuid) const;
    /// The person has seen the outcome or the error that is shown. What is not known stays.
    void putNoteAway(const QString &orderUuid);

    /// A deed that something can be decided about: held, or of unknown outcome.
    struct OpenDeed
    {
        QString orderUuid;
        OrderNote note; ///< that alone
    };
    /// By what the journal calls it and its order; nullopt when it is not open, or not this person's.
    [[nodiscard]] std::optional<OpenDeed> openDeed(const QString &journalId, const QString &orderUuid) const;

    /// Takes a deed back that has not left.
    void undo(quint64 number);
    /// The latest deed that can still be taken back; nullopt when there is none.
    [[nodiscard]] std::optional<quint64> latestUndoable() const;
    /// Deeds that stopping would take back.
    [[nodiscard]] QList<ActionIntent> notSentYet() const;
    /// What can still be taken back, oldest first.
    [[nodiscard]] QList<std::pair<quint64, ActionIntent>> held() const;
    /// While this deed is under way that is told in another place than its order's note.
    void tellElsewhere(quint64 number);

    /// Whether the note asks if this deed of unknown outcome is to be asked for again.
    void considerAskingAgain(const QString &orderUuid, quint64 number, bool considers);
    void askAgain(const QString &orderUuid, quint64 number);
    /// The person has found out what became of it by other means: the lines may be acted on again.
    void closeUnknown(const QString &orderUuid, quint64 number);

    /// Nullopt while deeds can be sent.
    [[nodiscard]] const std::optional<Standstill> &standstill() const { return m_standstill; }

Q_SIGNALS:
    /// Progress, end or failure of a refresh.
    void refreshChanged();
    /// notKept() is another.
    void keepingChanged();
    void readingChanged(const QString &orderUuid);
    void lookedUp(const Rescind::Workspace::LookUp &result);
    void noteChanged(const QString &orderUuid);
    /// There is news of what became of a deed on this order: the last outcome of its note.
    void outcomeTold(const QString &orderUuid);
    void standstillChanged();
    /// A call did not do what it was to do; for a report of a defect.
    void failed(const Rescind::Failure &failure);

private:
    void connectSync();
    void connectRunner(const Clock *clock);
    void connectBook();
    void tellFailure(Failure::What what, const std::optional<ApiError> &error,
                     ActionKind deed = ActionKind::CancelItem);
    void endRefresh(const std::optional<ApiError> &error);
    void setNotKept(const std::optional<NotKept> &notKept);
    void showRequests();
    void deedTaken(quint64 number, const ActionIntent &intent);
    void deedFinished(quint64 number, const ActionOutcome &outcome);
    void deedSettled(quint64 number, const ActionOutcome &outcome);
    void setStandstill(const std::optional<Standstill> &standstill);

    Journal &m_journal;
    const Clock &m_clock;
    Session m_session;
    OrderBook m_book;
    OrderSync m_sync;
    ActionRunner m_runner;
    Refresher m_refresher;
    OrdersModel m_orders;
    BatchRun m_batch;
    Reminders m_reminders;
    PutOffOrders m_putOff;
    QHash<QString, OrderNote> m_notes;
    QMap<quint64, QString> m_underWay; ///< order by number of the deed
    QSet<quint64> m_toldElsewhere;
    QSet<QString> m_requestsChanged; ///< orders; shown all at once
    QSet<QString> m_reading;
    std::optional<Standstill> m_standstill;
    std::optional<ApiError> m_refreshError;
    std::optional<NotKept> m_notKept;
    int m_skipped = 0;
    int m_lookUps = 0;
    bool m_isOpening = false;
    bool m_wasRefreshed = false;
};

} // namespace Rescind
