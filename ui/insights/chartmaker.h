// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <functional>

class QWidget;

namespace Rescind {

/// What is drawn, and in which colours.
struct ChartPlan
{
    struct Series
    {
        QString name;
        QColor colour;
        QList<double> values; ///< by category
    };

    QStringList categories; ///< ready to be shown
    QList<Series> series;   ///< stacked
    QString unit;
    bool areWhole = true; ///< the values: they count something
    QColor background;
    QColor text;
    QColor grid;
    bool isHorizontal = false; ///< long names beside the bars
};

/// Draws charts. A plugin, so that a program whose charts nobody looks at does not load what they take.
class ChartMaker
{
public:
    ChartMaker() = default;
    virtual ~ChartMaker() = default;
    Q_DISABLE_COPY_MOVE(ChartMaker)

    /// @param chosen is told which category's bar was clicked
    [[nodiscard]] virtual QWidget *make(const ChartPlan &plan, const std::function<void(int category)> &chosen,
                                        QWidget *parent)
        = 0;

    /// The plugin beside the program, or where it was installed; null when there is none.
    [[nodiscard]] static ChartMaker *load();
};

} // namespace Rescind

Q_DECLARE_INTERFACE(Rescind::ChartMaker, "rescind.ChartMaker/1")
