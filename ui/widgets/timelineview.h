// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinetext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Rescind {

/// A time line: one event below the other, each with its shape, time and source, joined by a line. Of very many the
/// first ones are shown, and more when asked for.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// From top to bottom. Does nothing when these rows are shown already.
    void setRows(const QList<TimelineRow> &rows);
    [[nodiscard]] const QList<TimelineRow> &rows() const { return m_rows; }

private:
    void showUpTo(qsizetype count);

    QList<TimelineRow> m_rows;
    qsizetype m_shown = 0;
    QWidget *m_list = nullptr; ///< made anew for other rows
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more;
};

} // namespace Rescind
