// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Rescind {

class PlaceBadge;
class PlainLabel;

/// Who acts, and where: always in sight.
class AccountBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget *parent = nullptr);

    /// Null: nobody, nowhere.
    void present(const Session *session);
    /// Seats to choose from; none hides the switch.
    void setSeats(const QStringList &names, int current);
    /// While a sign-in dialog is open there is nothing to press here.
    void setSignInOffered(bool offered);

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void seatChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateButtons();

    bool m_isSignedIn = false;
    bool m_isSigningIn = false;
    bool m_signInOffered = true;
    PlaceBadge *m_badge;
    QWidget *m_caption;
    PlainLabel *m_who;
    PlainLabel *m_seatLabel;
    QComboBox *m_seats;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
};

} // namespace Rescind
