// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Rescind {

class ChartMaker;
class InsightGathering;
class InsightPane;
class PlainLabel;
struct InsightResult;
struct InsightSection;

/// What can be counted: requests by day, answers by supplier, how long what is open has been so. Each figure leads to
/// the orders behind it. Counted when it is opened, and when it is asked for again.
class InsightWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit InsightWindow(QWidget *parent);
    ~InsightWindow() override;

    /// Null closes it.
    void setWorkspace(Workspace *workspace);
    /// Opens it, or brings it to the front.
    void present();

Q_SIGNALS:
    /// The orders behind a figure are to be shown, under @p title.
    void ordersChosen(const std::vector<Rescind::OrderRow> &orders, const QString &title);
    /// Those that were to be shown are not here.
    void ordersMissing(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeLayout();
    void gather();
    void show(const InsightResult &result);
    void choose(const InsightSection &section, int row);

    QPointer<Workspace> m_workspace;
    std::unique_ptr<InsightGathering> m_gathering;
    QHash<QString, OrderRow> m_rows; ///< of the orders that were looked into, by uuid in lower case
    ChartMaker *m_charts = nullptr;
    PlainLabel *m_asOf;
    PlainLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QVBoxLayout *m_sections;
    std::vector<InsightPane *> m_panes;
    bool m_wasShown = false;
};

} // namespace Rescind
