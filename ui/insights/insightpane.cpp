// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightpane.h"

#include "app/domain/visibletext.h"
#include "ui/insights/chartmaker.h"
#include "ui/insights/insightmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int chartHeight = 260;
/// More bars than that can't be told apart; the table has them all.
constexpr qsizetype mostBars = 12;
constexpr qsizetype longestName = 24;

bool isByTime(InsightSection::Kind kind)
{
    return kind == InsightSection::Kind::RequestsByDay || kind == InsightSection::Kind::OpenAges;
}

bool isAllZero(const InsightSection &section)
{
    return std::all_of(section.rows.cbegin(), section.rows.cend(), [](const InsightRow &row) {
        return std::all_of(row.values.cbegin(), row.values.cend(), [](double value) { return value == 0; });
    });
}

qsizetype barCount(const InsightSection &section)
{
    return isByTime(section.kind) ? section.rows.size() : std::min(section.rows.size(), mostBars);
}

/// What lies on its side is counted from below.
qsizetype rowOfBar(const InsightSection &section, qsizetype bar)
{
    return isByTime(section.kind) ? bar : barCount(section) - 1 - bar;
}

/// Told apart by their lightness as well as by their hue.
QColor seriesColour(const QPalette &palette, const InsightSection &section, qsizetype series)
{
    const bool rejects = section.series.size() > 1 && series == section.series.size() - 1;
    const auto tone = rejects ? StateTone::Warning : series == 1 ? StateTone::Settled : StateTone::Information;
    const auto ink = Theme::ink(palette, tone);
    return rejects ? Theme::mixed(ink, palette.color(QPalette::Base), 0.65) : ink;
}

ChartPlan planFor(const InsightSection &section, const QPalette &palette)
{
    ChartPlan plan;
    plan.unit = section.unit;
    plan.areWhole = section.areWhole;
    plan.background = palette.color(QPalette::Base);
    plan.text = palette.color(QPalette::Text);
    plan.grid = Theme::separator(palette);
    plan.isHorizontal = !isByTime(section.kind);
    for (qsizetype series = 0; series < section.series.size(); ++series)
        plan.series.append({section.series.at(series), seriesColour(palette, section, series), {}});
    const auto bars = barCount(section);
    for (qsizetype at = 0; at < bars; ++at) {
        const auto &row = section.rows.at(rowOfBar(section, at));
        // Categories of the same name would become one, and the charts take their names for rich text.
        const auto shown = row.mark.isEmpty() ? row.name : row.mark;
        auto name = visibleText(shown, TextLines::Single, longestName).toHtmlEscaped();
        while (plan.categories.contains(name))
            name += QChar(0x200B);
        plan.categories.append(name);
        for (qsizetype series = 0; series < plan.series.size(); ++series)
            plan.series[series].values.append(row.values.value(series));
    }
    return plan;
}

} // namespace

InsightPane::InsightPane(ChartMaker *charts, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_model(new InsightModel(this))
    , m_title(new PlainLabel({}, PlainLabel::Look::Heading, this))
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_empty(new PlainLabel(tr("There is nothing to count yet."), PlainLabel::Look::Body, this))
    , m_table(new QTableView(this))
    , m_chartPlace(new QWidget(this))
{
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::wide);
    both->addWidget(m_chartPlace, 3);
    both->addWidget(m_table, 2);
    m_chartPlace->setMinimumHeight(chartHeight);
    m_table->setMinimumHeight(chartHeight);
    m_table->setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addLayout(both);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void InsightPane::setSection(const InsightSection &section)
{
    const bool isNew = m_model->section().title != section.title;
    m_model->setSection(section);
    m_title->setText(section.title);
    m_note->setText(section.note);
    if (isNew) {
        dressTable(*m_table, section.title, Qt::UserRole);
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setStretchLastSection(false);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    // The latest day matters most.
    if (section.kind == InsightSection::Kind::RequestsByDay)
        m_table->scrollToBottom();
    const bool isEmpty = isAllZero(section);
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_chartPlace->setVisible(!isEmpty && m_charts);
    drawChart();
}

void InsightPane::drawChart()
{
    if (m_chart)
        m_chart->deleteLater();
    m_chart = nullptr;
    if (!m_charts || isAllZero(m_model->section()))
        return;
    const auto clicked = [this](int bar) { choose(static_cast<int>(rowOfBar(m_model->section(), bar))); };
    m_chart = m_charts->make(planFor(m_model->section(), palette()), clicked, m_chartPlace);
    m_chart->setAccessibleName(tr("Chart: %1").arg(m_model->section().title));
    m_chart->setAccessibleDescription(tr("The table beside it says the same."));
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->setToolTip(tr("A click on a bar shows the orders behind it."));
    m_chartPlace->layout()->addWidget(m_chart);
}

void InsightPane::choose(int row)
{
    const auto &section = m_model->section();
    if (row >= 0 && row < section.rows.size() && !section.rows.at(row).orderUuids.isEmpty())
        Q_EMIT rowChosen(section, row);
}

void InsightPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        drawChart();
}

} // namespace Rescind
