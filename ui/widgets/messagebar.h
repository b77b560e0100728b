// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statechip.h"

#include <QFrame>
#include <QList>

#include <functional>

class QToolButton;

namespace Rescind {

class FlowLayout;
class PlainLabel;

/// What happened, where it happened, without stopping anybody: a tone, a title, a text and what can be done now.
struct Message
{
    struct Button
    {
        QString text;
        std::function<void()> trigger;
        QString tip = {};
    };

    StateMark mark = StateMark::Note;
    StateTone tone = StateTone::Information;
    QString title; ///< a sentence of ours; server text in it went through isolatedText()
    QString text;  ///< may hold server text as it came
    QList<Button> buttons;
    bool canBeClosed = true;
    /// Its text changes from second to second: that is no news.
    bool isCounting = false;
};

/// Shows one message. Hidden while there is none; tells assistive tools when one comes.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    void clear();
    [[nodiscard]] bool hasMessage() const { return m_hasMessage; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The person put it away.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setButtons(const QList<Message::Button> &buttons);

    StateMark m_mark = StateMark::Note;
    StateTone m_tone = StateTone::Information;
    bool m_hasMessage = false;
    QList<Message::Button> m_wanted;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QWidget *m_buttonRow;
    FlowLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace Rescind
