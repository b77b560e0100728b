// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightwindow.h"

#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/insights/chartmaker.h"
#include "ui/insights/insightgathering.h"
#include "ui/insights/insightpane.h"
#include "ui/models/timetext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

InsightWindow::InsightWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_asOf(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_problem(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_progress(new QProgressBar(this))
    , m_again(new QPushButton(symbolicIcon(u"refresh"_s), tr("&Count again"), this))
    , m_sections(new QVBoxLayout)
{
    setObjectName(u"insightWindow"_s);
    setWindowTitle(tr("Insights – Rescind"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(48, Space::normal);
    m_progress->setAccessibleName(tr("Counting"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_again, &QPushButton::clicked, this, &InsightWindow::gather);
    makeLayout();
    resize(1000, 760);
}

InsightWindow::~InsightWindow() = default;

void InsightWindow::makeLayout()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::normal);
    top->addWidget(m_asOf, 1);
    top->addWidget(m_progress);
    top->addWidget(m_again);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Space::section, Space::wide, Space::section, Space::wide);
    inner->addLayout(m_sections);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the keyboard from table to table
    scroll->setAccessibleName(tr("Insights"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::wide, 0, 0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::section, 0, Space::section, 0);
    above->addLayout(top);
    above->addWidget(m_problem);
    layout->addLayout(above);
    layout->addWidget(scroll, 1);
}

void InsightWindow::setWorkspace(Workspace *workspace)
{
    m_gathering.reset();
    m_rows.clear();
    m_workspace = workspace;
    if (isVisible() && workspace)
        gather();
    else
        close();
}

void InsightWindow::present()
{
    if (!m_workspace)
        return;
    if (!std::exchange(m_wasShown, true)) {
        fitToScreen(*this);
        m_charts = ChartMaker::load();
    }
    QWidget::show();
    raise();
    activateWindow();
    gather();
}

void InsightWindow::gather()
{
    m_gathering = std::make_unique<InsightGathering>(m_workspace->book(), m_workspace->journal(),
                                                     m_workspace->session().account().name);
    connect(m_gathering.get(), &InsightGathering::ready, this, &InsightWindow::show);
    m_progress->show();
    m_again->setEnabled(false);
    m_asOf->setText(tr("Counting…"));
    m_gathering->start();
}

void InsightWindow::show(const InsightResult &result)
{
    m_rows = result.rows;
    m_progress->hide();
    m_again->setEnabled(true);
    m_asOf->setText(tr("Counted at %1, from the orders and the journal on this computer").arg(clockTime(result.at)));
    QStringList problems;
    if (!result.journalProblem.isEmpty())
        problems << tr("What was asked here could not be read: %1").arg(result.journalProblem);
    if (result.left > 0)
        problems << tr("Only the newest orders were looked into; %Ln older one(s) were not.", nullptr,
                       static_cast<int>(result.left));
    if (result.hasOlderEntries)
        problems << tr("Only the latest %Ln request(s) were looked into.", nullptr, InsightGathering::mostEntries);
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    while (m_panes.size() < static_cast<std::size_t>(result.sections.size())) {
        auto *pane = new InsightPane(m_charts, this);
        connect(pane, &InsightPane::rowChosen, this, &InsightWindow::choose);
        m_sections->addWidget(pane);
        m_panes.push_back(pane);
    }
    for (std::size_t at = 0; at < m_panes.size(); ++at)
        m_panes[at]->setSection(result.sections.at(static_cast<qsizetype>(at)));
    // It was off while this was counted.
    keepKeyboard(*this, *m_again);
}

void InsightWindow::choose(const InsightSection &section, int row)
{
    const auto &chosen = section.rows.at(row);
    std::vector<OrderRow> rows;
    for (const auto &uuid : chosen.orderUuids) {
        if (const auto found = m_rows.value(uuid.toLower()); found != 0)
            rows.push_back(found);
    }
    if (const auto missing = chosen.orderUuids.size() - static_cast<qsizetype>(rows.size()); missing > 0)
        Q_EMIT ordersMissing(static_cast<int>(missing));
    if (!rows.empty())
        Q_EMIT ordersChosen(rows,
                            tr("%1: %2", "what was counted, which of it")
                                .arg(section.title, chosen.isServerText ? isolatedText(chosen.name) : chosen.name));
}

void InsightWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool InsightWindow::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
