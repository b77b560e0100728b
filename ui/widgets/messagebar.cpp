// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/marks.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Rescind {
namespace {

constexpr int markSide = 18;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_text(new PlainLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_buttons(new FlowLayout(Space::normal, m_buttonRow))
    , m_close(new QToolButton(this))
{
    for (auto *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setCopyable(true);
    }
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tight);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_buttonRow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Space::margins(Space::wide + markSide + Space::normal, Space::normal, Space::normal, Space::normal));
    layout->addLayout(words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::setMessage(const Message &message)
{
    const bool isNews = !m_hasMessage || !message.isCounting || m_title->text() != message.title;
    m_mark = message.mark;
    m_tone = message.tone;
    m_hasMessage = true;
    m_title->setText(message.title);
    m_title->setVisible(!message.title.isEmpty());
    m_text->setServerText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_close->setVisible(message.canBeClosed);
    setButtons(message.buttons);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    show();
    updateGeometry();
    update();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageBar::setButtons(const QList<Message::Button> &buttons)
{
    const auto before = std::exchange(m_wanted, buttons);
    const bool areTheSame = std::equal(before.cbegin(), before.cend(), buttons.cbegin(), buttons.cend(),
                                       [](const auto &one, const auto &other) { return one.text == other.text; });
    // The keyboard stays on the button it is on, and a press is not cut short.
    if (areTheSame)
        return;
    // Later: the button that was just pressed may be the one that brought the new message.
    for (auto *button : m_buttonRow->findChildren<QPushButton *>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        auto *button = new QPushButton(buttons[i].text, m_buttonRow);
        button->setAccessibleName(buttons[i].text);
        button->setToolTip(buttons[i].tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] {
            // A copy: it may bring another message.
            const auto trigger = m_wanted.at(i).trigger;
            trigger();
        });
        m_buttons->addWidget(button);
    }
    m_buttonRow->setVisible(!buttons.isEmpty());
}

void MessageBar::clear()
{
    m_hasMessage = false;
    hide();
}

QString MessageBar::title() const
{
    return m_title->text();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = Theme::ink(palette(), m_tone);
    const auto ground = Theme::fill(palette(), m_tone);
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::mixed(ink, ground, 0.45));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 5, 5);
    const auto left = isRightToLeft() ? width() - Space::wide - markSide : Space::wide;
    paintMark(painter, QRectF(left, Space::normal + 1, markSide, markSide), m_mark, ink, ground);
}

} // namespace Rescind
