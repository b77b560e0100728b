// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "app/api/gateway.h"
#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/messages.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tallscrollarea.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

enum PlaceIndex { ProductionIndex, VendorSandboxIndex, OtherIndex };
enum SecretPage { PasswordPage, TokenPage };

PlainLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, PlainLabel::Look::Body, parent);
    label->setBuddy(field);
    return label;
}

QUrl serverFrom(const QString &typed)
{
    const auto text = typed.trimmed();
    // What people paste mostly lacks the scheme, or ends in a slash.
    auto url = QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url;
}

} // namespace

SignInDialog::SignInDialog(const QList<Account> &profiles, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_profile(new QComboBox(this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_place(new QComboBox(this))
    , m_server(new QLineEdit(this))
    , m_badge(new PlaceBadge(this))
    , m_serverProblem(new PlainLabel(this))
    , m_release(new QComboBox(this))
    , m_withPassword(new QRadioButton(tr("User name and pass&word"), this))
    , m_withToken(new QRadioButton(tr("A &token I was given"), this))
    , m_pages(new QStackedWidget(this))
    , m_userName(new QLineEdit(this))
    , m_password(new SecretField(this))
    , m_token(new SecretField(this))
    , m_remember(new QRadioButton(tr("&Remember in this computer's keychain"), this))
    , m_thisSession(new QRadioButton(tr("&Only until I quit"), this))
    , m_message(new MessageBar(this))
    , m_busy(new QProgressBar(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_form(new QWidget(this))
{
    setWindowTitle(tr("Sign in"));
    setObjectName(u"signInDialog"_s);
    m_release->addItem(displayText(Release::Timpanogos), QVariant::fromValue(Release::Timpanogos));
    m_release->addItem(displayText(Release::V1), QVariant::fromValue(Release::V1));
    m_release->setAccessibleName(tr("Release"));
    m_release->setToolTip(tr("Suppliers can answer in Timpanogos only"));

    auto *rows = new QFormLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(Space::wide);
    rows->setVerticalSpacing(Space::normal);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeProfileRow(profiles);
    rows->addRow(labelFor(m_place, tr("S&erver"), this), makeServerRow());
    rows->addRow(labelFor(m_release, tr("Re&lease"), this), m_release);
    rows->addRow(labelFor(m_withPassword, tr("Sign in with"), this), makeSecretPages());
    auto *keeping = new QWidget(this);
    auto *keepingLayout = new QVBoxLayout(keeping);
    keepingLayout->setContentsMargins(0, 0, 0, 0);
    keepingLayout->setSpacing(Space::tight);
    keepingLayout->addWidget(m_remember);
    keepingLayout->addWidget(m_thisSession);
    rows->addRow(new PlainLabel(tr("Keep it"), PlainLabel::Look::Body, this), keeping);
    auto *group = new QButtonGroup(this);
    group->addButton(m_remember);
    group->addButton(m_thisSession);
    m_thisSession->setChecked(true);

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(Space::normal);
    m_busy->setAccessibleName(tr("Signing in"));
    // Its place is kept, so that nothing moves while one waits.
    auto kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    m_signIn->setAccessibleName(tr("Sign in"));
    m_signIn->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::wide);
    layout->addWidget(new PlainLabel(tr("Sign in to Crux Connect"), PlainLabel::Look::Heading, this));
    auto *scrolling = new TallScrollArea(this);
    scrolling->content().setSpacing(Space::wide);
    scrolling->content().addWidget(m_message);
    scrolling->content().addWidget(m_form);
    scrolling->content().addStretch();
    layout->addWidget(scrolling, 1);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    setMinimumWidth(500);

    connectFields();
    placeChosen(ProductionIndex);
    setBusy(false);
    m_userName->setFocus();
}

void SignInDialog::makeProfileRow(const QList<Account> &profiles)
{
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->addItem(tr("New sign-in"));
    for (const auto &profile : profiles)
        m_profile->addItem(visibleText(profile.name, TextLines::Single, 80), profile.name);
    m_forget->setAccessibleName(tr("Forget profile"));
    m_forget->setToolTip(tr("Removes this profile, and what the keychain has for it"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_profile, 1);
    row->addWidget(m_forget);
    auto *label = labelFor(m_profile, tr("&Profile"), this);
    static_cast<QFormLayout *>(m_form->layout())->addRow(label, row);
    for (auto *part : std::initializer_list<QWidget *>{m_profile, m_forget, label})
        part->setVisible(!profiles.isEmpty());
}

/// A layout, not a box: a label is told with the list it belongs to only where both are in the same widget.
QLayout *SignInDialog::makeServerRow()
{
    m_place->addItems({tr("Production"), tr("Vendor's sandbox"), tr("Other server")});
    m_place->setAccessibleName(tr("Kind of server"));
    m_server->setAccessibleName(tr("Server"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_serverProblem->setWordWrap(true);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Space::tight);
    auto *first = new QHBoxLayout;
    first->addWidget(m_place, 1);
    first->addWidget(m_badge);
    layout->addLayout(first);
    layout->addWidget(m_server);
    layout->addWidget(m_serverProblem);
    return layout;
}

QWidget *SignInDialog::makeSecretPages()
{
    m_userName->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_token->setAccessibleName(tr("Token"));
    m_token->setPlaceholderText(tr("Paste the token here"));
    auto *withPassword = new QWidget(this);
    auto *form = new QFormLayout(withPassword);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Space::normal);
    form->addRow(labelFor(m_userName, tr("&User name"), this), m_userName);
    form->addRow(labelFor(m_password, tr("P&assword"), this), m_password);
    auto *withToken = new QWidget(this);
    auto *tokenForm = new QFormLayout(withToken);
    tokenForm->setContentsMargins(0, 0, 0, 0);
    tokenForm->setVerticalSpacing(Space::normal);
    tokenForm->addRow(labelFor(m_token, tr("To&ken"), this), m_token);
    auto *hint = new PlainLabel(tr("What your account may do is then known to the server only."),
                                PlainLabel::Look::Muted, this);
    hint->setWordWrap(true);
    tokenForm->addRow(hint);
    m_pages->insertWidget(PasswordPage, withPassword);
    m_pages->insertWidget(TokenPage, withToken);

    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_withPassword);
    layout->addWidget(m_withToken);
    layout->addSpacing(Space::tight);
    layout->addWidget(m_pages);
    auto *group = new QButtonGroup(this);
    group->addButton(m_withPassword);
    group->addButton(m_withToken);
    m_withPassword->setChecked(true);
    return box;
}

void SignInDialog::connectFields()
{
    connect(m_profile, &QComboBox::activated, this, [this] { chooseProfile(m_profile->currentData().toString()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const auto name = m_profile->currentData().toString();
        m_profile->removeItem(m_profile->currentIndex());
        m_profile->setCurrentIndex(0);
        m_forget->setEnabled(false);
        Q_EMIT profileForgotten(name);
    });
    connect(m_place, &QComboBox::activated, this, &SignInDialog::placeChosen);
    connect(m_server, &QLineEdit::textChanged, this, &SignInDialog::serverEdited);
    connect(m_withToken, &QRadioButton::toggled, this, [this](bool isToken) {
        m_pages->setCurrentIndex(isToken ? TokenPage : PasswordPage);
        updateSignIn();
    });
    for (auto *field : {m_userName, static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_token)})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::updateSignIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    m_forget->setEnabled(false);
}

void SignInDialog::fillIn(const QUrl &server, Release release, const QString &userName)
{
    m_server->setText(server.toString());
    m_release->setCurrentIndex(m_release->findData(QVariant::fromValue(release)));
    m_userName->setText(userName);
    (userName.isEmpty() ? m_userName : static_cast<QLineEdit *>(m_password))->setFocus();
}

void SignInDialog::chooseProfile(const QString &name)
{
    const auto it = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                 [&name](const Account &profile) { return profile.name == name; });
    m_forget->setEnabled(it != m_profiles.cend());
    if (it == m_profiles.cend())
        return;
    m_profile->setCurrentIndex(m_profile->findData(name));
    m_withToken->setChecked(it->userName.isEmpty());
    m_withPassword->setChecked(!it->userName.isEmpty());
    fillIn(it->server, it->release, it->userName);
    (it->remembered ? m_remember : m_thisSession)->setChecked(true);
    if (it->userName.isEmpty())
        m_token->setFocus();
}

void SignInDialog::placeChosen(int index)
{
    switch (index) {
    case ProductionIndex:
        m_server->setText(productionServer().toString());
        break;
    case VendorSandboxIndex:
        m_server->setText(vendorSandboxServer().toString());
        break;
    default:
        m_server->clear();
        m_server->setFocus();
        break;
    }
    m_place->setCurrentIndex(index);
}

void SignInDialog::serverEdited()
{
    const auto url = server();
    m_place->setCurrentIndex(url == productionServer()      ? ProductionIndex
                             : url == vendorSandboxServer() ? VendorSandboxIndex
                                                            : OtherIndex);
    const auto error = m_server->text().trimmed().isEmpty() ? std::nullopt : Gateway::addressError(url);
    m_badge->setServer(error || m_server->text().trimmed().isEmpty() ? QUrl() : url);
    m_serverProblem->setServerText(error ? error->whatHappened() : QString());
    m_serverProblem->setVisible(error.has_value());
    m_server->setAccessibleDescription(m_serverProblem->text());
    if (isVisible())
        growToContent(*this);
    updateSignIn();
}

QUrl SignInDialog::server() const
{
    return serverFrom(m_server->text());
}

bool SignInDialog::usesToken() const
{
    return m_withToken->isChecked();
}

void SignInDialog::updateSignIn()
{
    const bool hasServer = !m_server->text().trimmed().isEmpty() && !Gateway::addressError(server());
    const bool hasSecret = usesToken() ? !m_token->text().trimmed().isEmpty()
                                       : !m_userName->text().isEmpty() && !m_password->text().isEmpty();
    m_signIn->setEnabled(hasServer && hasSecret && !m_isBusy);
    m_signIn->setToolTip(hasServer ? (hasSecret ? QString() : tr("Fill in what you sign in with"))
                                   : tr("The server's address cannot be used yet"));
}

void SignInDialog::submit()
{
    Request request;
    request.server = server();
    request.release = m_release->currentData().value<Release>();
    request.isToken = usesToken();
    request.userName = request.isToken ? QString() : m_userName->text();
    request.secret = request.isToken ? m_token->take(true) : m_password->take();
    request.remember = m_remember->isChecked();
    setBusy(true);
    Q_EMIT signInRequested(request);
}

void SignInDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_busy->setVisible(busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    if (busy)
        m_message->clear();
    updateSignIn();
}

void SignInDialog::showNote(const QString &text)
{
    Message message;
    message.text = text;
    message.canBeClosed = false;
    m_message->setMessage(message);
    if (isVisible())
        growToContent(*this);
}

/// What a sign-in can fail by, and what helps; that nothing was changed goes without saying here.
QString SignInDialog::explain(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::NotSignedIn)
        return usesToken()
                   ? tr("The server did not take this token (401). It is wrong, or it has expired: a token lasts "
                        "two hours.")
                   : tr("The server did not take this user name and password (401). Check both; capital letters "
                        "matter.");
    return readingText(error);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fitToContent(*this);
}

void SignInDialog::showError(const ApiError &error)
{
    setBusy(false);
    auto message = messageFor(error, tr("You are not signed in"));
    message.text = explain(error);
    message.canBeClosed = false;
    if (error.isOurDefect()) {
        const Attempt attempt{Attempt::What::SignIn, std::nullopt, m_release->currentData().value<Release>()};
        message.buttons.append({tr("Copy report"), [error, attempt] {
                                    QApplication::clipboard()->setText(defectReport(error, attempt));
                                }});
    }
    m_message->setMessage(message);
    growToContent(*this);
    (usesToken() ? m_token : m_password)->setFocus();
}

void SignInDialog::reject()
{
    if (m_isBusy) {
        setBusy(false);
        Q_EMIT attemptCancelled();
        return;
    }
    m_password->forget();
    m_token->forget();
    QDialog::reject();
}

} // namespace Rescind
