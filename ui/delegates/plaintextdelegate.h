// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Rescind {

/// Draws cells without any rich text or text layout: elided, one line, and states as pills with a shape. Expects the
/// model to hand out visible text (visibleText()).
class PlainTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Left and right of what a cell shows, in device-independent pixels.
    static constexpr int margin = 6;

    /// @param chipRole the model's role for a StateChip
    explicit PlainTextDelegate(int chipRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_chipRole;
};

/// The height of a table row that gives text some air.
[[nodiscard]] int comfortableRowHeight(const QFontMetrics &metrics);

} // namespace Rescind
