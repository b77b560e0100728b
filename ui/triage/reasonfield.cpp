// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/reasonfield.h"

#include "app/domain/visibletext.h"
#include "ui/style/theme.h"
#include "ui/triage/reasons.h"
#include "ui/widgets/fieldparts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {
namespace {

/// A button is no place for a long text; its tip has all of it.
constexpr qsizetype longestOnButton = 44;

QString buttonText(const QString &suggestion)
{
    auto text = visibleText(suggestion, TextLines::Single, longestOnButton);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ReasonField::ReasonField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_row(new QWidget(this))
    , m_buttons(new FlowLayout(Space::tight, m_row))
{
    m_field->setAccessibleName(tr("Reason"));
    m_field->setMaxLength(Reasons::longest);
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_field);
    layout->addWidget(m_row);
    setFocusProxy(m_field);
}

void ReasonField::setSuggestions(const QStringList &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    m_taken = -1;
    for (auto *button : m_row->findChildren<QPushButton *>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const auto &suggestion : suggestions) {
        auto *button = new QPushButton(buttonText(suggestion), m_row);
        button->setAccessibleName(tr("Take as the reason: %1").arg(visibleText(suggestion)));
        setPlainToolTip(*button, suggestion);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, suggestion] {
            m_field->setText(suggestion);
            m_field->setFocus(Qt::OtherFocusReason);
        });
        m_buttons->addWidget(button);
        button->show();
    }
    m_row->setVisible(!suggestions.isEmpty());
    m_field->setToolTip(suggestions.isEmpty() ? QString() : tr("Arrow keys take one of the reasons below"));
}

void ReasonField::setPlaceholderText(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void ReasonField::setText(const QString &text)
{
    m_field->setText(text);
}

QString ReasonField::text() const
{
    return m_field->text().trimmed();
}

bool ReasonField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_suggestions.isEmpty()) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Never over what somebody has typed.
void ReasonField::step(int by)
{
    const auto isTaken = m_suggestions.contains(m_field->text());
    if (!m_field->text().isEmpty() && !isTaken)
        return;
    const auto count = static_cast<int>(m_suggestions.size());
    m_taken = isTaken ? static_cast<int>(m_suggestions.indexOf(m_field->text())) + by : (by > 0 ? 0 : count - 1);
    m_taken = (m_taken + count) % count;
    m_field->setText(m_suggestions.at(m_taken));
}

} // namespace Rescind
