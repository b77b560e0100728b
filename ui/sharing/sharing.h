// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/sheetoutput.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QDialog;
class QMenu;

namespace Rescind {

class OrderPane;
class OrdersPane;
struct Message;
struct SheetOrigin;

/// All ways in which orders leave the window for somebody else: the clipboard, a file, paper. None of them changes
/// anything.
class Sharing final : public QObject
{
    Q_OBJECT

public:
    /// The panes must outlive this; dialogs belong to @p window.
    Sharing(OrdersPane &orders, OrderPane &order, QWidget &window);
    ~Sharing() override;

    /// Null: nobody is signed in. What is under way for the one before ends.
    void setWorkspace(Workspace *workspace);
    void addTo(QMenu &menu) const;
    /// For the menu over the orders.
    [[nodiscard]] QAction *copyAction() const { return m_copyOrders; }

    // What the actions do, once it is known where to.
    void savePdfOfList(const QString &path);
    void savePdfOfCase(const QString &path);

Q_SIGNALS:
    /// A word in passing.
    void said(const QString &text);
    /// Something to be seen to.
    void told(const Rescind::Message &message);

private:
    [[nodiscard]] QAction *addAction(const QString &text, const char *name, const QKeySequence &key,
                                     void (Sharing::*slot)());
    void makeCurlMenu();
    void updateActions();

    void copyOrders();
    void copyLines();
    void copyLink();
    void copyCurl(const QString &command);
    void exportOrders();
    void printList();
    void printCase();
    void chooseListPdf();
    void chooseCasePdf();

    void print(const SheetOutput::Maker &maker);
    void choosePdf(const QString &name, void (Sharing::*slot)(const QString &path));
    void tellOfPdf(const Exchange::ExportResult<int> &pages, const QString &path);
    void listMaker(const std::function<void(const SheetOutput::Maker &)> &then);
    void caseMaker(const std::function<void(const SheetOutput::Maker &)> &then);

    /// What is selected, else what is shown.
    [[nodiscard]] std::vector<OrderRow> chosenOrders() const;
    [[nodiscard]] std::vector<OrderRow> shownOrders() const;
    [[nodiscard]] bool isTooMany(std::size_t orders, std::size_t most);
    [[nodiscard]] SheetOrigin origin() const;
    /// It goes when it is closed, and with the workspace.
    void follow(QDialog *dialog);

    OrdersPane &m_orders;
    OrderPane &m_order;
    QWidget &m_window;
    QPointer<Workspace> m_workspace;
    /// What is asked for in the name of the workspace; gone with it.
    std::unique_ptr<QObject> m_asking;
    QList<QPointer<QDialog>> m_dialogs;
    QList<QAction *> m_actions; ///< null: a separator
    int m_selected = 0;
    QAction *m_copyOrders;
    QAction *m_copyLines;
    QAction *m_copyLink;
    QMenu *m_curl;
    QAction *m_export;
    QAction *m_printList;
    QAction *m_savePdfOfList;
    QAction *m_printCase;
    QAction *m_savePdfOfCase;
};

} // namespace Rescind
