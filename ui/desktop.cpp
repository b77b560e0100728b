// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include "app/desk/preferences.h"
#include "app/desk/secretremovals.h"
#include "app/journal/journal.h"
#include "app/secrets/secretstore.h"
#include "ui/handbook/guidance.h"
#include "ui/keeping/keeping.h"
#include "ui/mainwindow.h"
#include "ui/messages.h"
#include "ui/windowprompter.h"

#include <QApplication>
#include <QFile>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWaitForAnswers = 3s;
constexpr auto longestWaitForJournal = 5s;

/// Whether nothing is known of the server's opinion.
bool isNoAnswer(const ApiError &error)
{
    return error.status == 0 && error.kind != ApiError::Kind::Aborted && error.kind != ApiError::Kind::NoCredentials;
}

} // namespace

Desktop::Desktop(MainWindow &window, const Services &services, const Options &options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(services)
    , m_options(options)
    , m_keeping(services.orderDirectory, services.keychain, services.accounts)
{
    services.prompter.setWindow(&window);
    connect(&window, &MainWindow::signInRequested, this, [this] { openSignIn(); });
    connect(&window, &MainWindow::signOutRequested, this, &Desktop::signOut);
    connect(&window, &MainWindow::seatChosen, this, &Desktop::takeSeat);
    connect(&m_reconnector, &Reconnector::retry, this, &Desktop::reconnect);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_reconnector.hurry();
    });
    if (services.preferences) {
        window.keeping().setPreferences(*services.preferences);
        connect(services.preferences, &PreferencesStore::changed, this, [this] {
            const auto all = workspaces();
            for (auto *workspace : all)
                applyPreferences(*workspace);
        });
    }
}

Desktop::~Desktop()
{
    m_services.prompter.setWindow(nullptr);
    m_window.setWorkspace(nullptr);
}

void Desktop::start()
{
    if (m_options.sandbox)
        startSandbox();
    else if (m_options.server || m_options.release)
        openSignIn();
    else
        resumeLastUsed();
    if (!m_options.sandbox)
        retrySecretRemovals(m_services.accounts, m_services.keychain, this, [](const QStringList &) {});
}

QList<Workspace *> Desktop::workspaces() const
{
    QList<Workspace *> all;
    const auto add = [&all](const std::unique_ptr<Workspace> &workspace) {
        if (workspace)
            all << workspace.get();
    };
    add(m_attempt);
    add(m_workspace);
    for (const auto &seat : m_seats)
        add(seat.workspace);
    return all;
}

void Desktop::leave()
{
    const auto all = workspaces();
    for (auto *workspace : all) {
        connect(&workspace->runner(), &ActionRunner::finished, this, &Desktop::leaveOnceNothingIsUnderWay);
        workspace->stopSending();
    }
    QTimer::singleShot(longestWaitForAnswers, this, [this] {
        const auto late = workspaces();
        for (auto *workspace : late)
            workspace->runner().abandon();
    });
    QTimer::singleShot(longestWaitForJournal, this, &Desktop::endSandbox);
    leaveOnceNothingIsUnderWay();
}

/// A deed has finished when the journal has its outcome.
void Desktop::leaveOnceNothingIsUnderWay()
{
    const auto all = workspaces();
    if (std::all_of(all.cbegin(), all.cend(), [](Workspace *workspace) { return workspace->runner().underWay() == 0; }))
        endSandbox();
}

void Desktop::endSandbox()
{
    if (std::exchange(m_hasLeft, true))
        return;
    if (!m_sandbox) {
        Q_EMIT left();
        return;
    }
    connect(m_sandbox.get(), &SandboxHost::stopped, this, &Desktop::left);
    m_sandbox->stop();
}

std::unique_ptr<Workspace> Desktop::makeWorkspace(const Account &account, bool isSandbox)
{
    const Session::Services services{isSandbox ? m_services.memory : m_services.keychain, m_services.prompter,
                                     m_services.clock, isSandbox ? nullptr : &m_services.accounts};
    if (isSandbox && !m_sandboxJournal)
        m_sandboxJournal
            = std::make_unique<Journal>(JournalSettings{m_sandboxDirectory.filePath(u"journal/journal.sqlite"_s)});
    RunnerSettings runnerSettings;
    auto workspace = std::make_unique<Workspace>(account, services, isSandbox ? *m_sandboxJournal : m_services.journal,
                                                 runnerSettings);
    applyPreferences(*workspace);
    connect(&workspace->session(), &Session::secretProblem, this, &Desktop::tellSecretProblem);
    connect(workspace.get(), &Workspace::failed, &m_window.guidance(), &Guidance::noteFailure);
    connect(workspace.get(), &Workspace::refreshChanged, this, [this, made = workspace.get()] { refreshEnded(*made); });
    const auto &reminders = m_services.reminderDirectory;
    workspace->reminders().open(isSandbox || reminders.isEmpty() ? QString()
                                                                 : Reminders::fileOf(reminders, account.name));
    if (isSandbox)
        workspace->openOrders({}); // it ends with the program, and so do its orders
    return workspace;
}

/// What was said at the start counts for more.
void Desktop::applyPreferences(Workspace &workspace) const
{
    const auto preferences = m_services.preferences ? m_services.preferences->value() : Preferences();
    workspace.runner().setUndoWindow(m_options.undoWindow.value_or(preferences.undoWindow));
    // What is made up on this machine is about nobody, and as old as its maker wants.
    const bool isMadeUp = workspace.session().account().place() == Account::Place::ThisMachine;
    workspace.setRetention(isMadeUp ? std::chrono::days(0) : m_options.retention.value_or(preferences.retention));
}

void Desktop::openOrders(Workspace &workspace)
{
    if (!workspace.beginOpening())
        return;
    m_keeping.find(workspace.session().account(), &workspace,
                   [&workspace](const CacheKeeping::Found &found) { workspace.openOrders(found); });
}

void Desktop::show(Workspace *workspace)
{
    m_window.setWorkspace(workspace);
    if (workspace)
        workspace->refresh();
}

void Desktop::resumeLastUsed()
{
    const auto account = m_services.accounts.account(m_services.accounts.lastUsed());
    if (!account || !account->remembered) {
        openSignIn();
        return;
    }
    m_attempt = makeWorkspace(*account, false);
    auto &session = m_attempt->session();
    connect(&session, &Session::signedIn, this, &Desktop::adoptAttempt);
    connect(&session, &Session::resumeNeedsPerson, this, [this](const QString &explanation) {
        giveUpAttempt();
        openSignIn(explanation);
    });
    connect(&session, &Session::signInFailed, this, [this](const ApiError &error) {
        if (isNoAnswer(error)) {
            workOffline(error);
            return;
        }
        giveUpAttempt();
        openSignIn();
        if (m_dialog)
            m_dialog->showError(error);
    });
    openOrders(*m_attempt);
    m_window.setWorkspace(m_attempt.get());
    session.resume();
}

/// What is kept can be read all the same; nothing can be asked for.
void Desktop::workOffline(const ApiError &error)
{
    m_reconnector.failed();
    if (std::exchange(m_isOfflineSaid, true))
        return; // it is said already, as long as nobody put it away
    auto message = messageFor(error, tr("Nobody could be signed in"));
    message.text += u'\n'
                    + tr("What you see was read before; each order says when. Nothing can be asked for until you "
                         "are signed in. That is tried again by itself.");
    message.buttons.append({tr("Try again"), [this] {
                                m_window.clearMessage();
                                m_isOfflineSaid = false;
                                m_reconnector.stop();
                                reconnect();
                            }});
    message.buttons.append({tr("Sign in otherwise"), [this] {
                                m_window.clearMessage();
                                giveUpAttempt();
                                openSignIn();
                            }});
    m_window.showMessage(message);
}

/// The server may be there again.
void Desktop::reconnect()
{
    if (m_attempt && !m_dialog) {
        if (m_attempt->session().state() != Session::State::SigningIn)
            m_attempt->session().resume();
        return;
    }
    auto *workspace = m_window.workspace();
    if (workspace && workspace->isSignedIn() && workspace->refreshError() && !workspace->isRefreshing())
        workspace->refresh();
}

/// What is read on its own waits for minutes after a failure; a network that is there again is noticed sooner.
void Desktop::refreshEnded(const Workspace &workspace)
{
    if (&workspace != m_window.workspace() || m_attempt || workspace.isRefreshing() || !workspace.wasRefreshed())
        return;
    if (workspace.refreshError() && isNoAnswer(*workspace.refreshError()))
        m_reconnector.failed();
    else
        m_reconnector.stop();
}

void Desktop::adoptAttempt()
{
    m_reconnector.stop();
    m_isOfflineSaid = false;
    // What was to happen at the first sign-in must not happen at a later one of the same session.
    auto &session = m_attempt->session();
    session.disconnect(this);
    connect(&session, &Session::secretProblem, this, &Desktop::tellSecretProblem);
    const auto before = std::exchange(m_workspace, std::move(m_attempt));
    m_window.clearMessage();
    openOrders(*m_workspace);
    show(m_workspace.get());
    m_window.beginWork();
}

void Desktop::giveUpAttempt()
{
    m_reconnector.stop();
    m_isOfflineSaid = false;
    if (!m_attempt && m_workspace && m_workspace->session().state() == Session::State::SigningIn) {
        m_workspace->session().disconnect(m_dialog);
        m_workspace->session().signOut(false);
        return;
    }
    if (m_window.workspace() == m_attempt.get())
        m_window.setWorkspace(m_workspace.get());
    // Later: the session may be the one that is telling us.
    if (auto *workspace = m_attempt.release()) {
        workspace->session().disconnect(this);
        workspace->deleteLater();
    }
}

void Desktop::openSignIn(const QString &note)
{
    if (m_dialog || m_sandbox)
        return;
    m_dialog = new SignInDialog(m_services.accounts.accounts(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    fillIn(*m_dialog);
    if (!note.isEmpty())
        m_dialog->showNote(note);
    connect(m_dialog, &SignInDialog::signInRequested, this, &Desktop::signIn);
    connect(m_dialog, &SignInDialog::attemptCancelled, this, &Desktop::giveUpAttempt);
    connect(m_dialog, &SignInDialog::profileForgotten, this, &Desktop::forgetProfile);
    connect(m_dialog, &QDialog::finished, this, [this] { m_window.setSignInOffered(true); });
    m_window.setSignInOffered(false);
    m_dialog->open();
}

/// What was asked for on the command line, else the session that ended, else the profile last used.
void Desktop::fillIn(SignInDialog &dialog) const
{
    if (m_options.server || m_options.release) {
        dialog.fillIn(m_options.server.value_or(productionServer()), m_options.release.value_or(Release::Timpanogos));
        return;
    }
    if (m_workspace) {
        const auto &account = m_workspace->session().account();
        dialog.fillIn(account.server, account.release, account.userName);
        return;
    }
    dialog.chooseProfile(m_services.accounts.lastUsed());
}

QString Desktop::nameFor(const SignInDialog::Request &request)
{
    const auto who = request.isToken ? tr("token") : request.userName;
    QString name = who + u'@' + request.server.authority();
    if (request.release != Release::Timpanogos)
        name += u" ("_s + displayText(request.release) + u')';
    return name;
}

/// After an ended session the same person goes on where they were, with what they asked for still known.
bool Desktop::isForSamePerson(const SignInDialog::Request &request) const
{
    if (!m_workspace || m_workspace->isSignedIn())
        return false;
    const auto &account = m_workspace->session().account();
    return account.server == request.server && account.release == request.release
           && account.userName == request.userName;
}

void Desktop::hand(Session &session, const SignInDialog::Request &request)
{
    if (request.isToken)
        session.signInWithToken(request.secret, request.remember);
    else
        session.signIn(request.userName, request.secret, request.remember);
}

void Desktop::signInAnew(Workspace &workspace, const SignInDialog::Request &request)
{
    auto &session = workspace.session();
    session.disconnect(m_dialog); // of an attempt before
    connect(&session, &Session::signedIn, m_dialog, [this] {
        m_workspace->refresh();
        m_dialog->accept();
    });
    connect(&session, &Session::signInFailed, m_dialog, &SignInDialog::showError);
    hand(session, request);
}

void Desktop::signIn(const SignInDialog::Request &request)
{
    if (isForSamePerson(request)) {
        signInAnew(*m_workspace, request);
        return;
    }
    if (m_attempt)
        giveUpAttempt();
    Account account;
    account.name = nameFor(request);
    account.server = request.server;
    account.release = request.release;
    account.userName = request.userName;
    account.remembered = request.remember;
    m_attempt = makeWorkspace(account, false);
    auto &session = m_attempt->session();
    connect(&session, &Session::signedIn, this, [this] {
        m_window.clearMessage();
        if (m_dialog)
            m_dialog->accept();
        adoptAttempt();
    });
    connect(&session, &Session::signInFailed, this, [this](const ApiError &error) {
        giveUpAttempt();
        if (m_dialog)
            m_dialog->showError(error);
    });
    hand(session, request);
}

void Desktop::signOut()
{
    if (!m_workspace && m_attempt) { // nobody could be signed in, but what is kept is shown
        m_attempt->session().disconnect(this);
        m_workspace = std::move(m_attempt);
    }
    if (!m_workspace)
        return;
    m_window.setWorkspace(nullptr);
    auto *leaving = m_workspace.release();
    const auto account = leaving->session().account();
    const auto left = std::make_shared<int>(account.remembered ? 2 : 1);
    const auto leftOne = [leaving, left] {
        if (--*left == 0)
            leaving->deleteLater();
    };
    connect(&leaving->session(), &Session::signedOut, leaving, leftOne);
    leaving->setParent(this);
    leaving->stopRefresh();
    leaving->stopSending();
    leaving->runner().abandon();
    if (account.remembered) {
        // The file is free to go once the book has closed it.
        leaving->book().forget(this, [this, leftOne, name = account.name](const CacheResult<void> &) {
            leftOne();
            forgetOrders(name);
        });
    }
    leaving->session().signOut(account.remembered);
    openSignIn();
}

void Desktop::forgetOrders(const QString &accountName)
{
    m_keeping.forget(accountName, this, [this](const CacheKeeping::Forgotten &forgotten) {
        if (forgotten.file)
            tellOrdersRemain(forgotten.file->message);
        else if (!forgotten.isKeyProvenGone)
            tellSecretProblem(tr("It did not prove that it has forgotten the key of the orders. The orders themselves "
                                 "are gone; the key is tried again when this program starts next time."));
    });
}

void Desktop::tellOrdersRemain(const QString &explanation)
{
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.title = tr("The orders that were kept could not be removed");
    message.text = explanation;
    m_window.showMessage(message);
}

void Desktop::forgetProfile(const QString &name)
{
    const auto account = m_services.accounts.account(name);
    if (!account)
        return;
    m_services.accounts.remove(name);
    if (!m_services.reminderDirectory.isEmpty())
        QFile::remove(Reminders::fileOf(m_services.reminderDirectory, name));
    if (!account->remembered)
        return;
    forgetOrders(name);
    // Written down before it is carried out, so that it is tried again if it cannot be proven.
    m_services.accounts.addPendingSecretRemoval(name);
    retrySecretRemovals(m_services.accounts, m_services.keychain, this, [this, name](const QStringList &stillPending) {
        if (stillPending.contains(name))
            tellSecretProblem(tr("It did not prove that it has forgotten the password. That is tried again when this "
                                 "program starts next time."));
    });
}

void Desktop::tellSecretProblem(const QString &explanation)
{
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.title = tr("The keychain did not do as asked");
    message.text = explanation;
    m_window.showMessage(message);
}

void Desktop::startSandbox()
{
    m_window.setSignInOffered(false);
    m_sandbox = std::make_unique<SandboxHost>(m_options.sandboxProgram);
    connect(m_sandbox.get(), &SandboxHost::ready, this, &Desktop::seatPeople);
    connect(m_sandbox.get(), &SandboxHost::failed, this, &Desktop::sandboxFailed);
    m_sandbox->start(m_options.sandboxArguments);
}

void Desktop::sandboxFailed(const QString &why)
{
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Trouble;
    message.canBeClosed = false;
    message.title = m_sandbox->isReady() ? tr("The sandbox has ended") : tr("The sandbox could not be started");
    message.text = tr("%1\nStart it anew, or quit and look whether rescind-sandbox lies beside this program.").arg(why);
    message.buttons.append({tr("Start it anew"), [this] {
                                m_window.clearMessage();
                                m_window.setWorkspace(nullptr);
                                m_seats.clear();
                                m_window.setSeats({}, -1);
                                startSandbox();
                            }});
    m_window.showMessage(message);
}

void Desktop::seatPeople()
{
    m_seats.clear();
    QStringList names;
    int first = 0;
    const auto people = m_sandbox->people();
    for (const auto &person : people) {
        const bool isWanted
            = !m_options.seat.isEmpty() && (person.userName == m_options.seat || person.role == m_options.seat);
        const bool isFirstOfThese = std::none_of(m_seats.cbegin(), m_seats.cend(), [&](const Seat &seat) {
            return seat.person.userName == m_options.seat || seat.person.role == m_options.seat;
        });
        if (isWanted && isFirstOfThese)
            first = static_cast<int>(m_seats.size());
        names << seatName(person);
        m_seats.push_back({person, nullptr});
    }
    m_window.setSeats(names, first);
    takeSeat(first);
    m_window.beginWork();
}

void Desktop::takeSeat(int index)
{
    if (index < 0 || index >= static_cast<int>(m_seats.size()))
        return;
    auto &seat = m_seats[static_cast<std::size_t>(index)];
    if (seat.workspace) {
        show(seat.workspace.get());
        return;
    }
    Account account;
    account.name = u"sandbox-"_s + seat.person.userName;
    account.server = m_sandbox->url();
    account.release = m_options.release.value_or(Release::Timpanogos);
    account.userName = seat.person.userName;
    seat.workspace = makeWorkspace(account, true);
    auto *workspace = seat.workspace.get();
    if (const auto authority = m_sandbox->certificateAuthority(); !authority.isEmpty())
        workspace->session().gateway().setLoopbackAuthorities(QSslCertificate::fromPath(authority));
    connect(&workspace->session(), &Session::signedIn, this, [workspace] { workspace->refresh(); });
    connect(&workspace->session(), &Session::signInFailed, this, [this, index](const ApiError &error) {
        auto message = messageFor(error, tr("This seat could not be taken"));
        message.buttons.append({tr("Try again"), [this, index] {
                                    m_window.clearMessage();
                                    m_window.setWorkspace(nullptr);
                                    m_seats[static_cast<std::size_t>(index)].workspace.reset();
                                    takeSeat(index);
                                }});
        m_window.showMessage(message);
    });
    m_window.setWorkspace(workspace);
    workspace->session().signIn(seat.person.userName, seat.person.password, false);
}

QString Desktop::seatName(const SandboxHost::Person &person)
{
    if (person.role == "retailer"_L1)
        return tr("Retailer: %1").arg(person.userName);
    if (person.role == "supplier"_L1)
        return tr("Supplier: %1, %2", "user, organisation").arg(person.userName, person.organisation);
    if (person.role == "support"_L1)
        return tr("Support desk: %1").arg(person.userName);
    return tr("%1: %2", "role, user").arg(person.role, person.userName);
}

} // namespace Rescind
