// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Rescind {

/// The only label of the program: it never takes its text for markup. Server text goes in through setServerText(),
/// which also makes invisible characters visible and bounds its length.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look { Body, Strong, Heading, Muted };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, Look look = Look::Body, QWidget *parent = nullptr);

    void setLook(Look look);
    /// Text somebody else wrote.
    void setServerText(const QString &text);
    /// Lets people mark the text and copy it.
    void setCopyable(bool copyable);
    /// One line that ends in an ellipsis where there is no room; it never asks for any. Not for copyable labels.
    void setElides(bool elides);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Look m_look = Look::Body;
    bool m_elides = false;
    bool m_dressing = false;
};

} // namespace Rescind
