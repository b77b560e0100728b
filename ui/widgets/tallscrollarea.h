// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Rescind {

/// Asks for all the height that its content needs, and scrolls where a screen has less: nothing is squeezed.
class TallScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallScrollArea(QWidget *parent = nullptr);

    /// For what it shows.
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace Rescind
