// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/exportrun.h"

#include <QDialog>
#include <QPointer>

class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Rescind {

class MessageBar;
class PlainLabel;

/// Asks what is to be exported and where to, and stays open while it is written. Nobody has to wait for it: the window
/// can be worked in meanwhile.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What there is to export, as it was when this was opened.
    struct Orders
    {
        std::vector<OrderRow> shown;
        std::vector<OrderRow> selected;
    };

    /// @param book must outlive this
    ExportDialog(OrderBook &book, const OurRequests &requests, Orders orders, QWidget *parent);

    /// Writes what is chosen to @p path, as its ending says; CSV where that says nothing.
    void exportTo(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void makeLayout();
    void chooseFile();
    void showRunning(bool running);
    void showProgress(int orders, int ofAll);
    void tell(const ExportRun::Outcome &outcome, const QString &path);
    [[nodiscard]] const std::vector<OrderRow> &chosen() const;

    OrderBook &m_book;
    OurRequests m_requests;
    Orders m_orders;
    QRadioButton *m_selected;
    QRadioButton *m_shown;
    QRadioButton *m_byOrder;
    QRadioButton *m_byLine;
    QWidget *m_choices;
    PlainLabel *m_note;
    MessageBar *m_message;
    QProgressBar *m_bar;
    PlainLabel *m_progress;
    QPushButton *m_choose;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPointer<ExportRun> m_run;
};

} // namespace Rescind
