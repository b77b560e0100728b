// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/accountbar.h"

#include "app/domain/visibletext.h"
#include "ui/models/timetext.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int stripHeight = 4;

QString whoText(const Session &session)
{
    const auto &actor = session.actor();
    const auto &account = session.account();
    QStringList parts;
    parts << (account.userName.isEmpty() ? AccountBar::tr("with a pasted token") : isolatedText(account.userName, 60));
    if (!actor.organisationName.isEmpty())
        parts << isolatedText(actor.organisationName, 60);
    if (actor.role != ActorRole::Unknown)
        parts << displayText(actor.role);
    parts << displayText(account.release);
    return parts.join(u"  ·  "_s);
}

/// "Signed in as", for the eye only: a screen reader has it as the name of what follows, and must not find it twice.
class Caption final : public QWidget
{
public:
    explicit Caption(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(AccountBar::tr("Signed in as")), fontMetrics().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::mutedText(palette()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         AccountBar::tr("Signed in as"));
    }
};

} // namespace

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
    , m_badge(new PlaceBadge(this))
    , m_caption(new Caption(this))
    , m_who(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_seatLabel(new PlainLabel(tr("S&eat"), PlainLabel::Look::Muted, this))
    , m_seats(new QComboBox(this))
    , m_signIn(new QPushButton(symbolicIcon(u"sign-in"_s), tr("Sign in"), this))
    , m_signOut(new QPushButton(symbolicIcon(u"sign-out"_s), tr("Sign out"), this))
{
    m_who->setAccessibleName(tr("Signed in as"));
    m_who->setElides(true);
    m_signIn->setAccessibleName(tr("Sign in"));
    m_seats->setAccessibleName(tr("Seat"));
    m_seats->setToolTip(tr("Whose chair you sit in: the sandbox lets you try each side"));
    m_seatLabel->setBuddy(m_seats);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::normal + stripHeight, Space::wide, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_badge);
    layout->addSpacing(Space::tight);
    layout->addWidget(m_caption);
    layout->addWidget(m_who, 1);
    layout->addWidget(m_seatLabel);
    layout->addWidget(m_seats);
    layout->addWidget(m_signIn);
    layout->addWidget(m_signOut);
    connect(m_seats, &QComboBox::activated, this, &AccountBar::seatChosen);
    connect(m_signIn, &QPushButton::clicked, this, &AccountBar::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountBar::signOutRequested);
    present(nullptr);
    setSeats({}, -1);
}

void AccountBar::present(const Session *session)
{
    const auto state = session ? session->state() : Session::State::SignedOut;
    m_isSignedIn = state == Session::State::SignedIn;
    m_isSigningIn = state == Session::State::SigningIn;
    QString who;
    QString tip;
    switch (state) {
    case Session::State::SignedOut:
        who = tr("nobody: not signed in");
        break;
    case Session::State::SigningIn:
        who = tr("signing in…");
        break;
    case Session::State::Expired:
        who = tr("%1  –  the session has ended").arg(whoText(*session));
        break;
    case Session::State::SignedIn:
        who = whoText(*session);
        if (session->tokenEnds().isValid())
            tip = tr("The token ends at %1 and is renewed before.").arg(clockTime(session->tokenEnds()));
        break;
    }
    m_who->setText(who);
    const auto where = session ? displayText(session->account().place()) : QString();
    setPlainToolTip(*m_who, tip.isEmpty() ? who : who + u'\n' + tip);
    m_who->setAccessibleDescription(where.isEmpty() ? who
                                                    : tr("%1, on: %2", "who, the kind of server").arg(who, where));
    m_badge->setServer(session && state != Session::State::SignedOut ? session->account().server : QUrl());
    updateButtons();
    update();
}

void AccountBar::setSeats(const QStringList &names, int current)
{
    m_seats->clear();
    for (const auto &name : names)
        m_seats->addItem(visibleText(name, TextLines::Single, 60));
    m_seats->setCurrentIndex(current);
    m_seats->setVisible(!names.isEmpty());
    m_seatLabel->setVisible(!names.isEmpty());
    updateButtons();
}

void AccountBar::setSignInOffered(bool offered)
{
    m_signInOffered = offered;
    updateButtons();
}

void AccountBar::updateButtons()
{
    const bool hasSeats = m_seats->count() > 0;
    m_signIn->setVisible(!m_isSignedIn && !m_isSigningIn && m_signInOffered);
    m_signOut->setVisible(m_isSignedIn && !hasSeats);
}

void AccountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const auto place = m_badge->place())
        PlaceBadge::paintStrip(painter, QRect(0, 0, width(), stripHeight), *place, palette());
    painter.setPen(Theme::separator(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Rescind
