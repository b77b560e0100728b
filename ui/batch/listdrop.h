// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Rescind {

class BatchWindow;

/// Lets a file, or a text with PO numbers in it, be dropped anywhere on a window: it becomes the list to act on. What
/// is dropped into a field stays the field's.
class ListDrop final : public QObject
{
    Q_OBJECT

public:
    /// @p batch must outlive this.
    ListDrop(QWidget &window, BatchWindow &batch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BatchWindow &m_batch;
};

} // namespace Rescind
