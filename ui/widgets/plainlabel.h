// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Rescind {

/// The only label of the program: it never takes its text for markup. Server text goes in through setServerText(),
/// which also makes invisible characters visible and bounds its length. Where it wraps, a word that has no end is
/// broken anywhere instead of making the window wide.
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
    [[nodiscard]] bool elides() const { return m_elides; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] int charactersWide(int characters) const;
    [[nodiscard]] bool breaksWords() const;
    [[nodiscard]] int layOut(int width, QPainter *painter) const;

    Look m_look = Look::Body;
    bool m_elides = false;
    bool m_dressing = false;
    mutable QString m_examined; ///< what m_hasEndlessWord is about
    mutable bool m_hasEndlessWord = false;
};

} // namespace Rescind
