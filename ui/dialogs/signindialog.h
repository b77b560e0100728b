// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apierror.h"
#include "app/desk/account.h"
#include "app/domain/secret.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace Rescind {

class MessageBar;
class PlaceBadge;
class PlainLabel;
class SecretField;

/// Where, as whom and with what to sign in. Knows nothing of sessions: it asks by signInRequested() and is told what
/// became of it.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QUrl server;
        Release release = Release::Timpanogos;
        QString userName; ///< empty with a token
        Secret secret;    ///< the password, or the token
        bool isToken = false;
        bool remember = false;
    };

    explicit SignInDialog(const QList<Account> &profiles, QWidget *parent = nullptr);

    /// Fills in what is known; nothing of it is a secret.
    void fillIn(const QUrl &server, Release release, const QString &userName = {});
    /// Chooses a profile by name, when there is one.
    void chooseProfile(const QString &name);

    /// Something to know before typing, such as why the keychain gave nothing.
    void showNote(const QString &text);
    /// It failed; the form is usable again.
    void showError(const ApiError &error);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void signInRequested(const Rescind::SignInDialog::Request &request);
    /// The attempt under way is to be given up.
    void attemptCancelled();
    void profileForgotten(const QString &name);

protected:
    void reject() override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeServerRow();
    QWidget *makeSecretPages();
    void makeProfileRow(const QList<Account> &profiles);
    void connectFields();

    void submit();
    void placeChosen(int index);
    void serverEdited();
    void updateSignIn();
    [[nodiscard]] QString explain(const ApiError &error) const;
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] bool usesToken() const;

    QList<Account> m_profiles;
    bool m_isBusy = false;
    QComboBox *m_profile;
    QPushButton *m_forget;
    QComboBox *m_place;
    QLineEdit *m_server;
    PlaceBadge *m_badge;
    PlainLabel *m_serverProblem;
    QComboBox *m_release;
    QRadioButton *m_withPassword;
    QRadioButton *m_withToken;
    QStackedWidget *m_pages;
    QLineEdit *m_userName;
    SecretField *m_password;
    SecretField *m_token;
    QRadioButton *m_remember;
    QRadioButton *m_thisSession;
    MessageBar *m_message;
    QProgressBar *m_busy;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QWidget *m_form;
};

} // namespace Rescind
