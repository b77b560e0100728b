// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Rescind {

class FlowLayout;

/// Where a reason is written, with reasons below it that can be taken by a click, or by the arrow keys in the field.
class ReasonField final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonField(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &suggestions);
    void setPlaceholderText(const QString &text);
    void setText(const QString &text);
    /// Without blanks at its ends.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);

    QStringList m_suggestions;
    int m_taken = -1; ///< the suggestion that the arrow keys have reached
    QLineEdit *m_field;
    QWidget *m_row;
    FlowLayout *m_buttons;
};

} // namespace Rescind
