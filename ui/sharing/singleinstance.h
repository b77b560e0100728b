// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/orderlink.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace Rescind {

class ProfileLock;

/// Lets a program that is started find the window that is open already, and hand it what it was started for. A lock,
/// which the system lets go of with its holder however that ends, says who was first; a socket in the person's own
/// runtime folder takes what others hand over. All that can be said there is "come forward" and a link, in at most two
/// thousand bytes; anything else is refused, and nothing that acts can be said.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    struct Handover
    {
        std::optional<OrderLink> link;
        /// What the desktop gave the program that was started, so that the window may come forward.
        QByteArray activation;
        bool operator==(const Handover &) const = default;

        /// One line.
        [[nodiscard]] QByteArray line() const;
        /// Nullopt for whatever line() does not make.
        [[nodiscard]] static std::optional<Handover> fromLine(const QByteArray &line);
        /// What this program was started with; takes it out of the environment.
        [[nodiscard]] static QByteArray takeActivation();
    };

    enum class Role {
        First, ///< this is it: received() tells what others hand over
        Later, ///< there is another: see hand()
        Alone  ///< it can't be found out; there may be others
    };

    /// @param runtimeDirectory the person's own; a folder is made in it
    /// @param name whose window: programs with the same one find each other
    SingleInstance(const QString &runtimeDirectory, const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultRuntimeDirectory();

    [[nodiscard]] Role claim();
    /// Lets others be first.
    void release();
    /// For Later: hands it to the first. Ends in handed(), or in becameFirst() when the first has gone meanwhile, or in
    /// unanswered() when it is there and says nothing.
    void hand(const Handover &what, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    void received(const Rescind::SingleInstance::Handover &what);
    void handed();
    void becameFirst();
    void unanswered();

private:
    [[nodiscard]] bool listen();
    void takeConnection();
    void read(QLocalSocket &socket);
    void tryToHand();
    void tryAgain();
    void endHanding(void (SingleInstance::*signal)());

    QString m_lockFile;
    QString m_name;
    QString m_socket;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QLocalSocket> m_toFirst;
    Handover m_what;
    QTimer m_again;
    QTimer m_end;
    bool m_isHanding = false;
};

} // namespace Rescind

Q_DECLARE_METATYPE(Rescind::SingleInstance::Handover)
