// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "app/domain/visibletext.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

/// Widgets are made for so many at a time: a label costs about 0.1 ms.
constexpr qsizetype portion = 40;

/// One event: the shape and the line that leads on at the left, the words beside it.
class TimelineEntry final : public QWidget
{
public:
    TimelineEntry(const TimelineRow &row, bool isLast, QWidget *parent)
        : QWidget(parent)
        , m_mark(row.mark)
        , m_tone(row.tone)
        , m_isLast(isLast)
    {
        auto *title = new PlainLabel(row.title, PlainLabel::Look::Body, this);
        auto *when = new PlainLabel(u"%1  ·  %2"_s.arg(row.when, row.source), PlainLabel::Look::Muted, this);
        setPlainToolTip(*when, row.whenInFull);
        QList<PlainLabel *> labels{when, title};
        if (!row.detail.isEmpty())
            labels << new PlainLabel(row.detail, PlainLabel::Look::Muted, this);
        title->setAccessibleName(TimelineView::tr("%1, %2: %3", "a time, where it is known from, what happened")
                                     .arg(row.whenInFull.isEmpty() ? row.when : row.whenInFull, row.source, row.title));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Space::margins(markSize() + 2 * Space::normal, 0, 0, isLast ? 0 : Space::wide));
        layout->setSpacing(0);
        for (auto *label : labels) {
            label->setWordWrap(true);
            label->setCopyable(true);
            layout->addWidget(label);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = markSize();
        const QRectF mark(mirrored(QRect(Space::tight, (fontMetrics().lineSpacing() - size) / 2 + 1, size, size)));
        if (!m_isLast) {
            painter.setPen(QPen(Theme::separator(palette()), 1.5));
            painter.drawLine(QPointF(mark.center().x(), mark.bottom() + 3), QPointF(mark.center().x(), height()));
        }
        paintMark(painter, mark, m_mark, Theme::ink(palette(), m_tone), palette().color(QPalette::Base));
    }

private:
    [[nodiscard]] int markSize() const { return fontMetrics().ascent(); }
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return isRightToLeft() ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height()) : rect;
    }

    StateMark m_mark;
    StateTone m_tone;
    bool m_isLast;
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { showUpTo(m_shown + portion); });
}

void TimelineView::setRows(const QList<TimelineRow> &rows)
{
    if (rows == m_rows && m_list)
        return;
    // Whoever has asked for more of a time line goes on seeing it when something is added to it.
    const auto most = qMax(portion, rows.isEmpty() || m_rows.isEmpty() ? portion : m_shown);
    m_rows = rows;
    m_shown = 0;
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_layout = new QVBoxLayout(m_list);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    showUpTo(most);
    m_list->show();
}

void TimelineView::showUpTo(qsizetype count)
{
    const auto end = qMin(count, m_rows.size());
    for (; m_shown < end; ++m_shown)
        m_layout->addWidget(new TimelineEntry(m_rows.at(m_shown), m_shown + 1 == m_rows.size(), m_list));
    const auto left = m_rows.size() - m_shown;
    m_more->setVisible(left > 0);
    m_more->setText(tr("Show %Ln more event(s)", nullptr, static_cast<int>(qMin(left, portion))));
}

} // namespace Rescind
