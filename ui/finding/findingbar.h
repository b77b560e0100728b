// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderview.h"
#include "app/desk/views/searchquery.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Rescind {

class FlowLayout;
class MessageBar;
class PlainLabel;
class SearchField;
class Workspace;
class Worklist;

/// What is looked for: the view, what is typed, and a list that was pasted. Shows what is in force as chips that can be
/// taken away, and says what could not be understood. The search field itself is placed by its owner.
class FindingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingBar(QWidget *parent = nullptr);
    ~FindingBar() override;

    [[nodiscard]] SearchField &field() const { return *m_field; }
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    /// All of it together.
    [[nodiscard]] OrderSearch search() const;
    /// The same for something else typed in a view.
    [[nodiscard]] static OrderSearch searchOf(OrderView view, const QString &typed);
    [[nodiscard]] OrderView view() const { return m_view; }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool hasTyped() const { return !typed().isEmpty(); }
    /// Whether some orders may be hidden.
    [[nodiscard]] bool isRestricting() const;

    /// Leaves the pasted list aside.
    void show(OrderView view, const QString &typed);
    /// Shows all orders.
    void clear() { show(OrderView::All, {}); }

    /// Makes a list of the orders that @p text names, when they are several; else it is looked for as it is.
    void takeText(const QString &text);
    /// The same with orders that are known already; @p name says which they are.
    void takeOrders(std::vector<OrderRow> rows, const QString &name);
    [[nodiscard]] const Worklist *worklist() const { return m_worklist.get(); }
    [[nodiscard]] bool isWorklistShown() const { return m_worklist && m_isWorklistShown; }
    void showWorklist();
    void closeWorklist();

Q_SIGNALS:
    /// search() is another.
    void searchChanged();
    /// The pasted list has come, gone, or has another number of orders.
    void worklistChanged();

private:
    void setTyped(const QString &typed);
    void textChanged();
    void refresh();
    void refreshChips();
    void addChip(const QString &text, const QString &removing, const std::function<void()> &remove);
    void refreshWorklistMessage();
    Worklist &makeWorklist();
    [[nodiscard]] SearchQuery query() const;

    QPointer<Workspace> m_workspace;
    SearchField *m_field;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    PlainLabel *m_problem;
    MessageBar *m_worklistMessage;
    OrderView m_view = OrderView::All;
    std::unique_ptr<Worklist> m_worklist;
    bool m_isWorklistShown = false;
    bool m_isSetting = false;
    QString m_chipsOf;  ///< what the chips are of
    quint64 m_text = 0; ///< the latest that was pasted
};

} // namespace Rescind
