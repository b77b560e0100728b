// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new PlainLabel({}, PlainLabel::Look::Heading, this))
    , m_text(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_button(new QPushButton(this))
{
    m_picture->setTextFormat(Qt::PlainText);
    for (auto *label : {m_picture, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text)})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(Space::tight);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::explain(const QString &iconName, const QString &title, const QString &text, const QString &buttonText)
{
    constexpr int side = 40;
    m_picture->setPixmap(symbolicIcon(iconName).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace Rescind
