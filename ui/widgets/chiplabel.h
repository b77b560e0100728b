// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statechip.h"

#include <QLabel>

namespace Rescind {

/// A state as a pill: shape, tone and words.
class ChipLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    /// @param what names the state for assistive tools, as in "State: Requested"
    void setChip(const StateChip &chip, const QString &what);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateChip m_chip;
};

/// Draws @p chip into @p rect, elided where it is too narrow; used by the label and in tables.
void paintChip(QPainter &painter, const QRect &rect, const StateChip &chip, const QPalette &palette,
               const QFontMetrics &metrics, bool selected);
/// How wide a chip wants to be.
[[nodiscard]] QSize chipSize(const StateChip &chip, const QFontMetrics &metrics);

} // namespace Rescind
