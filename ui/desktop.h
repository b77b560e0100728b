// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/desk/cachekeeping.h"
#include "app/desk/reconnector.h"
#include "ui/dialogs/signindialog.h"
#include "ui/sandboxhost.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Rescind {

class Journal;
class MainWindow;
class PreferencesStore;
class WindowPrompter;

/// Joins the window to sessions: signs people in and out, and in the sandbox seats them on one side or the other.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        SecretStore &keychain;
        /// What the sandbox's people are kept in: never the keychain.
        SecretStore &memory;
        AccountStore &accounts;
        WindowPrompter &prompter;
        const Clock &clock;
        /// What real accounts' deeds are written down in; the sandbox has one of its own, which ends with it.
        Journal &journal;
        /// Where the orders of remembered accounts are kept; empty: in memory.
        QString orderDirectory = {};
        /// Where what was put off is kept; empty: in memory.
        QString reminderDirectory = {};
        /// Null: as the program comes.
        PreferencesStore *preferences = nullptr;
    };

    struct Options
    {
        std::optional<QUrl> server; ///< opens the sign-in with it filled in
        std::optional<Release> release;
        bool sandbox = false;
        QStringList sandboxArguments;
        QString sandboxProgram; ///< the one beside this program when empty
        QString seat;           ///< retailer, supplier or support; the first when empty
        /// How long a deed can be undone before it leaves; else as the preferences say.
        std::optional<std::chrono::milliseconds> undoWindow;
        /// Orders made longer ago are neither read nor kept, 0: all are; else as the preferences say.
        std::optional<std::chrono::days> retention;
    };

    /// All must outlive this.
    Desktop(MainWindow &window, const Services &services, const Options &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Signs in with the profile last used, opens the sign-in, or starts the sandbox.
    void start();
    /// The last window has closed: takes back what has not been sent, waits a few seconds at most for what has been,
    /// and ends what was started. left() follows.
    void leave();

Q_SIGNALS:
    void left();

private:
    [[nodiscard]] QList<Workspace *> workspaces() const;
    void leaveOnceNothingIsUnderWay();
    void endSandbox();
    void resumeLastUsed();
    void openSignIn(const QString &note = {});
    void fillIn(SignInDialog &dialog) const;
    void signIn(const SignInDialog::Request &request);
    void signInAnew(Workspace &workspace, const SignInDialog::Request &request);
    [[nodiscard]] bool isForSamePerson(const SignInDialog::Request &request) const;
    static void hand(Session &session, const SignInDialog::Request &request);
    /// The attempt succeeded: it is the workspace now.
    void adoptAttempt();
    void giveUpAttempt();
    void signOut();
    void forgetProfile(const QString &name);

    void startSandbox();
    void sandboxFailed(const QString &why);
    void seatPeople();
    void takeSeat(int index);

    [[nodiscard]] std::unique_ptr<Workspace> makeWorkspace(const Account &account, bool isSandbox);
    void applyPreferences(Workspace &workspace) const;
    void show(Workspace *workspace);
    /// Shows the orders that are kept of the workspace's account, also before anybody has signed in.
    void openOrders(Workspace &workspace);
    void workOffline(const ApiError &error);
    void reconnect();
    void refreshEnded(const Workspace &workspace);
    void forgetOrders(const QString &accountName);
    void tellOrdersRemain(const QString &explanation);
    void tellSecretProblem(const QString &explanation);
    [[nodiscard]] static QString nameFor(const SignInDialog::Request &request);
    [[nodiscard]] static QString seatName(const SandboxHost::Person &person);

    struct Seat
    {
        SandboxHost::Person person;
        std::unique_ptr<Workspace> workspace;
    };

    MainWindow &m_window;
    Services m_services;
    Options m_options;
    CacheKeeping m_keeping;
    QPointer<SignInDialog> m_dialog;
    QTemporaryDir m_sandboxDirectory;
    std::unique_ptr<Journal> m_sandboxJournal;
    std::unique_ptr<Workspace> m_attempt;   ///< signing in
    std::unique_ptr<Workspace> m_workspace; ///< signed in
    std::unique_ptr<SandboxHost> m_sandbox;
    std::vector<Seat> m_seats;
    Reconnector m_reconnector;
    bool m_isOfflineSaid = false;
    bool m_hasLeft = false;
};

} // namespace Rescind
