// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/undobar.h"

#include "app/domain/visibletext.h"
#include "ui/style/marks.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/triage/triage.h"
#include "ui/triage/undotext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

constexpr int markSide = 18;
/// How long it is told how things ended, and why a key did nothing.
constexpr auto newsLast = 30s;
constexpr auto wordsLast = 8s;

bool isGood(ActionState state)
{
    return state == ActionState::Requested || state == ActionState::Settled;
}

} // namespace

UndoBar::UndoBar(const Triage &triage, QWidget *parent)
    : QFrame(parent)
    , m_triage(triage)
    , m_text(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_said(new PlainLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_undoAll(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setWordWrap(true);
    m_said->setWordWrap(true);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setAutoDefault(false);
    m_undoAll->setAutoDefault(false);
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Put this message away"));
    // The keyboard stays in the list: U is the key for it.
    for (auto *button : {m_undo, m_undoAll})
        button->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto held = told(); !held.isEmpty())
            Q_EMIT undoRequested(held.last().number);
    });
    connect(m_undoAll, &QPushButton::clicked, this, &UndoBar::undoAll);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_news.clear();
        m_said->clear();
        refresh();
    });
    m_countdown.setSingleShot(true);
    m_countdown.setTimerType(Qt::PreciseTimer);
    m_quiet.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, &UndoBar::refresh);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_news.clear();
        m_done = 0;
        refresh();
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_said->clear();
        refresh();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tight);
    words->addWidget(m_text);
    words->addWidget(m_said);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Space::margins(Space::wide + markSide + Space::normal, Space::normal, Space::normal, Space::normal));
    layout->setSpacing(Space::normal);
    layout->addLayout(words, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_undoAll);
    layout->addWidget(m_close);
    hide();
}

void UndoBar::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->runner().disconnect(this);
    }
    m_workspace = workspace;
    m_held.clear();
    m_news.clear();
    m_said->clear();
    m_done = 0;
    if (workspace) {
        auto &runner = workspace->runner();
        connect(&runner, &ActionRunner::held, this, &UndoBar::taken);
        connect(&runner, &ActionRunner::started, this, &UndoBar::left);
        connect(&runner, &ActionRunner::finished, this, &UndoBar::ended);
        connect(workspace, &Workspace::standstillChanged, this, &UndoBar::refresh);
        const auto held = workspace->held();
        for (const auto &[number, intent] : held)
            taken(number, intent);
    }
    refresh();
}

void UndoBar::setShownOrder(const QString &orderUuid)
{
    m_shownOrder = orderUuid;
    refresh();
}

void UndoBar::say(const QString &text)
{
    m_said->setServerText(text);
    m_silence.start(wordsLast);
    refresh();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool UndoBar::tells(quint64 number, const ActionOutcome &outcome) const
{
    return m_triage.isOurs(number) && (isGood(outcome.state) || outcome.state == ActionState::NotSent);
}

void UndoBar::taken(quint64 number, const ActionIntent &intent)
{
    const bool isThere
        = std::any_of(m_held.cbegin(), m_held.cend(), [number](const Held &held) { return held.number == number; });
    // A list has a window of its own.
    if (isThere || !intent.batch.isEmpty())
        return;
    m_held.append({number, intent});
    refresh();
}

void UndoBar::left(quint64 number, const ActionIntent &intent)
{
    const auto removed = m_held.removeIf([number](const Held &held) { return held.number == number; });
    if (!m_triage.isOurs(number)) {
        if (removed > 0)
            refresh();
        return;
    }
    m_news = UndoText::leaving(intent, m_workspace->book().order(intent.orderUuid).get());
    m_newsMark = StateMark::Requested;
    m_newsTone = StateTone::Information;
    m_quiet.stop();
    refresh();
}

void UndoBar::ended(quint64 number, const ActionOutcome &outcome)
{
    m_held.removeIf([number](const Held &held) { return held.number == number; });
    if (m_triage.isOurs(number)) {
        m_news = UndoText::ended(outcome, m_workspace->book().order(outcome.intent.orderUuid).get());
        const auto chip = stateChip(outcome.state);
        const bool wasTakenBack = outcome.state == ActionState::NotSent && !outcome.error;
        m_newsMark = wasTakenBack ? StateMark::Note : chip.mark;
        m_newsTone = wasTakenBack ? StateTone::Information : chip.tone;
        if (isGood(outcome.state))
            ++m_done;
        m_quiet.start(newsLast);
    }
    refresh();
}

QList<UndoBar::Held> UndoBar::told() const
{
    QList<Held> told;
    for (const auto &held : m_held) {
        const bool isElsewhere = held.intent.orderUuid.compare(m_shownOrder, Qt::CaseInsensitive) != 0;
        if ((isElsewhere || m_triage.isOurs(held.number)) && m_workspace->runner().undoTime(held.number))
            told.append(held);
    }
    return told;
}

void UndoBar::undoAll()
{
    const auto held = told();
    for (auto one = held.crbegin(); one != held.crend(); ++one)
        Q_EMIT undoRequested(one->number);
}

QString UndoBar::heldText(const QList<Held> &held)
{
    const auto &last = held.last();
    auto &runner = m_workspace->runner();
    auto text = UndoText::deed(last.intent, m_workspace->book().order(last.intent.orderUuid).get());
    if (held.size() > 1)
        text = tr("%Ln decision(s) can still be taken back. The last one: %1", nullptr, static_cast<int>(held.size()))
                   .arg(text);
    if (runner.pauseReason() != ActionRunner::Pause::None)
        return tr("%1: nothing is sent for now, so it waits", "a deed").arg(text);
    const auto left = runner.undoTime(last.number).value_or(0ms);
    if (left == 0ms)
        return tr("%1: leaves as soon as its turn comes", "a deed").arg(text);
    m_countdown.start((left - 1ms) % 1000ms + 1ms);
    return tr("%1: leaves in %2 s", "a deed, a number")
        .arg(text, QLocale().toString(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void UndoBar::refresh()
{
    m_countdown.stop();
    const auto held = m_workspace ? told() : QList<Held>();
    m_undo->setVisible(!held.isEmpty());
    m_undoAll->setVisible(held.size() > 1);
    m_close->setVisible(held.isEmpty());
    if (held.size() > 1)
        m_undoAll->setText(tr("Undo all %Ln", nullptr, static_cast<int>(held.size())));
    m_said->setVisible(!m_said->text().isEmpty());
    if (!held.isEmpty()) {
        setPlainToolTip(*m_undo, tr("Takes back the last one before it leaves (U, Ctrl+Z)"));
        present(heldText(held), StateMark::Note, StateTone::Information, true);
    } else if (!m_news.isEmpty()) {
        auto text = m_news;
        if (m_done > 1)
            text += u' ' + tr("%Ln decision(s) of yours have been carried out.", nullptr, m_done);
        present(text, m_newsMark, m_newsTone, false);
    } else if (!m_said->text().isEmpty()) {
        present({}, StateMark::Note, StateTone::Information, false);
    } else {
        hide();
    }
}

void UndoBar::present(const QString &text, StateMark mark, StateTone tone, bool isCounting)
{
    const bool isNews = !text.isEmpty() && text != m_text->text() && (!isCounting || m_tone != tone || isHidden());
    m_mark = mark;
    m_tone = tone;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? m_said->text() : text);
    setAccessibleDescription(text.isEmpty() ? QString() : m_said->text());
    setVisible(true);
    update();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = Theme::ink(palette(), m_tone);
    const auto ground = Theme::fill(palette(), m_tone);
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::mixed(ink, ground, 0.45));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 5, 5);
    const auto top = (height() - markSide) / 2.0;
    const auto left = isRightToLeft() ? width() - Space::wide - markSide : Space::wide;
    paintMark(painter, QRectF(left, top, markSide, markSide), m_mark, ink, ground);
}

} // namespace Rescind
