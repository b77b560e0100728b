// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace Rescind {

/// A desktop session with nothing in it but a message bus and, when asked for, a real keyring daemon: its own bus
/// address, home and runtime directory, no activatable service, nothing of the surrounding session. Everything ends
/// with this object.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    // Each fails the test with its reason; look at the result all the same, for the test function goes on.

    [[nodiscard]] bool startBus();
    /// Starts the daemon with its keyring open; makes one the first time.
    [[nodiscard]] bool startUnlocked();
    /// Starts the daemon with its keyring, made before, closed. There is nobody to ask for the password.
    [[nodiscard]] bool startLocked();
    void endDaemon();
    /// The daemon stands still: it stays on the bus and does not answer.
    void freeze();
    void thaw();
    /// From now on a question of the daemon's is taken and stays open on the screen, so to speak.
    [[nodiscard]] bool startStuckPrompter();
    /// How often the daemon asked.
    [[nodiscard]] int questions() const;

    /// What a program needs to be in this session.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Home, data and runtime directories are below this.
    [[nodiscard]] QString directory() const { return m_directory.path(); }

    struct Items
    {
        qsizetype unlocked = 0;
        qsizetype locked = 0;
        bool operator==(const Items &) const = default;
    };
    /// The daemon's own count of entries filed under @p service.
    [[nodiscard]] Items items(const QString &service) const;

private:
    class StuckPrompter;
    [[nodiscard]] bool startDaemon(bool unlocked);
    [[nodiscard]] bool waitForBus();
    [[nodiscard]] bool waitForDaemon();

    QTemporaryDir m_directory;
    QString m_busAddress;
    QString m_connectionName;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<StuckPrompter> m_prompter;
};

} // namespace Rescind
