// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/chartmaker.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QObject>
#include <QPainter>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Rescind {
namespace {

double highest(const ChartPlan &plan)
{
    double most = 0;
    for (qsizetype category = 0; category < plan.categories.size(); ++category) {
        double sum = 0;
        for (const auto &series : plan.series)
            sum += series.values.value(category);
        most = std::max(most, sum);
    }
    return most;
}

/// 1, 2 or 5 times a power of ten, so that @p most is reached in a few steps.
double niceStep(double most, bool areWhole)
{
    constexpr double steps = 4;
    const double least = areWhole ? 1 : 0.1;
    const double power = std::pow(10, std::floor(std::log10(std::max(most / steps, least))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power * steps >= most)
            return factor * power;
    }
    return 10 * power;
}

void dress(QAbstractAxis &axis, const ChartPlan &plan)
{
    axis.setLabelsColor(plan.text);
    axis.setTitleBrush(plan.text);
    axis.setGridLineColor(plan.grid);
    axis.setLinePen(QPen(plan.grid));
    QFont font = axis.labelsFont();
    font.setBold(false);
    axis.setTitleFont(font);
}

void addAxes(QChart &chart, QAbstractBarSeries &bars, const ChartPlan &plan)
{
    auto *categories = new QBarCategoryAxis(&chart);
    categories->append(plan.categories);
    categories->setGridLineVisible(false);
    auto *values = new QValueAxis(&chart);
    const double most = highest(plan);
    const double step = niceStep(most, plan.areWhole);
    values->setRange(0, std::max(step, std::ceil(most / step) * step));
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(step);
    values->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    values->setTitleText(plan.unit);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)})
        dress(*axis, plan);
    chart.addAxis(categories, plan.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, plan.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars.attachAxis(categories);
    bars.attachAxis(values);
}

} // namespace

class ChartPlugin final : public QObject, public ChartMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "rescind.ChartMaker/1")
    Q_INTERFACES(Rescind::ChartMaker)

public:
    QWidget *make(const ChartPlan &plan, const std::function<void(int category)> &chosen, QWidget *parent) override
    {
        auto *chart = new QChart;
        auto *bars = plan.isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries(chart))
                                       : static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart));
        for (const auto &series : plan.series) {
            auto *set = new QBarSet(series.name, bars);
            set->setColor(series.colour);
            set->setBorderColor(plan.background);
            for (const double value : series.values)
                set->append(value);
            bars->append(set);
            QObject::connect(set, &QBarSet::clicked, chart, chosen);
        }
        bars->setBarWidth(0.7);
        chart->addSeries(bars);
        addAxes(*chart, *bars, plan);
        chart->setBackgroundBrush(plan.background);
        chart->setBackgroundRoundness(0);
        chart->setMargins({});
        chart->legend()->setVisible(plan.series.size() > 1);
        chart->legend()->setAlignment(Qt::AlignTop);
        chart->legend()->setLabelColor(plan.text);
        chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
        auto *view = new QChartView(chart, parent);
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setBackgroundBrush(plan.background);
        view->viewport()->setFocusPolicy(Qt::NoFocus); // Qt's has the keyboard whether the view has it or not
        return view;
    }
};

} // namespace Rescind

#include "chartplugin.moc"
