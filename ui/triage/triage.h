// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deedflow.h"
#include "ui/models/triagetarget.h"

#include <QPointer>

#include <array>

class QAction;
class QMainWindow;
class QMenu;
class QTableView;

namespace Rescind {

class OrderPane;
class OrdersPane;

/// One key, one decision, the same in the list and in the order: what a key does is settled for the order and the line
/// that are chosen when it is pressed, by their uuids, and then the next one that needs somebody is chosen.
class Triage final : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        OrdersPane &orders;
        OrderPane &order;
        DeedFlow &deeds;
        QMainWindow &window;
    };
    /// All of them must outlive this.
    explicit Triage(const Desk &desk);

    void setWorkspace(Workspace *workspace);
    /// Puts the commands into @p menu; their keys work in both panes.
    void addTo(QMenu &menu);
    [[nodiscard]] QAction *action(TriageVerb verb) const { return m_plain[static_cast<std::size_t>(verb)]; }

    /// Something was decided and is not yet written down: it can be undone as soon as it is.
    [[nodiscard]] bool hasUnwritten() const { return !m_unwritten.isEmpty(); }
    /// Takes back the latest of these. False when there is none.
    bool undoUnwritten();
    /// Chooses what was taken back again, where the list shows it.
    void comeBackTo(const ActionIntent &intent);
    /// It was decided by a key.
    [[nodiscard]] bool isOurs(quint64 number) const { return m_ours.contains(number); }

Q_SIGNALS:
    /// Why a key did nothing, or what it did besides a deed.
    void said(const QString &text);
    /// A key was pressed with several orders selected.
    void bulkWanted(Rescind::ActionKind kind);
    /// hasUnwritten() or isOurs() is another.
    void changed();

private:
    struct Waiting
    {
        TriageVerb verb;
        bool givesReason;
        OrderRow row;
    };

    void makeActions();
    void press(TriageVerb verb, bool givesReason);
    void decide(TriageVerb verb, const TriageTarget &target, const QString &orderUuid, bool givesReason);
    void askForReason(const DeedFlow::Deed &deed);
    void carryOut(const DeedFlow::Deed &deed);
    void submitted(quint64 number, const ActionIntent &intent, bool wasKey);
    void written(quint64 number);
    void finished(quint64 number);
    void refresh();
    void shownChanged();

    [[nodiscard]] QTableView &orders() const;
    [[nodiscard]] QTableView &lines() const;
    [[nodiscard]] bool isInOrder() const;
    [[nodiscard]] OrderRow chosenRow() const;
    /// Null while the chosen order is not the one that is shown.
    [[nodiscard]] std::shared_ptr<const Order> chosenOrder() const;
    [[nodiscard]] TriageScene scene(const Order &order, const QString &line) const;
    [[nodiscard]] QString whyNot(TriageVerb verb) const;

    void openOrder();
    void goOn(const ActionIntent &from);
    bool chooseNextLine(const QString &after);
    void chooseNextOrder(int position);
    void chooseLine(const QString &uuid);
    void chooseWantedLine();
    void fetchAhead(int position) const;

    Desk m_desk;
    QPointer<Workspace> m_workspace;
    std::array<QAction *, 3> m_plain{};
    std::array<QAction *, 3> m_withReason{};
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_open = nullptr;
    QAction *m_select = nullptr;

    QSet<quint64> m_ours;
    QMap<quint64, ActionIntent> m_unwritten; ///< decided, not yet written down
    QSet<quint64> m_undoWhenWritten;
    std::optional<Waiting> m_waiting; ///< a key that came before its order was at hand
    TriageVerb m_verb = TriageVerb::Confirm;
    TriageNeed m_need = TriageNeed::Any;
    bool m_goesByLine = false; ///< the next order is to be opened at a line
    bool m_isSeeking = false;  ///< the order that was chosen may turn out not to need anybody
    OrderRow m_origin = 0;     ///< where the search for the next one began
    QString m_wantedLine;      ///< chosen as soon as its order is shown
    QString m_wantedLineOrder;
};

} // namespace Rescind
