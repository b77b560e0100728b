// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rescind {

class PlainLabel;

/// What stands where a list would be: why there is nothing, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @param iconName one of the symbolic icons
    /// @param buttonText no button when empty
    void explain(const QString &iconName, const QString &title, const QString &text, const QString &buttonText = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace Rescind
