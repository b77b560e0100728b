// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insightfigures.h"

#include <QWidget>

class QTableView;

namespace Rescind {

class ChartMaker;
class InsightModel;
class PlainLabel;

/// One chart and, beside it, the same as a table: whoever can't see the one reads the other.
class InsightPane final : public QWidget
{
    Q_OBJECT

public:
    /// @param charts null: without charts
    InsightPane(ChartMaker *charts, QWidget *parent);

    void setSection(const InsightSection &section);

Q_SIGNALS:
    /// Its orders are to be shown.
    void rowChosen(const Rescind::InsightSection &section, int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawChart();
    void choose(int row);

    ChartMaker *m_charts;
    InsightModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_note;
    PlainLabel *m_empty;
    QTableView *m_table;
    QWidget *m_chartPlace;
    QWidget *m_chart = nullptr;
};

} // namespace Rescind
