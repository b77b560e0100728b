// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QUrl>

namespace Rescind {

/// The sandbox server as a child of this program: started on a free port of this machine, told to end with us, and
/// ended when this object goes. Never waits for it.
class SandboxHost final : public QObject
{
    Q_OBJECT

public:
    /// One of the sandbox's people. Their passwords are no secret: the sandbox prints them.
    struct Person
    {
        QString userName;
        Secret password;
        QString role; ///< the sandbox's word: retailer, support, restricted, supplier
        QString organisation;
    };

    /// @param program the one beside this program when empty
    explicit SandboxHost(const QString &program = {}, QObject *parent = nullptr);
    ~SandboxHost() override;

    /// @param extra further arguments, such as `--orders 500`
    void start(const QStringList &extra);

    /// Asks it to end; stopped() follows, at once when it does not run.
    void stop();

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QList<Person> people() const { return m_people; }
    /// The file with the authority to trust; empty without TLS.
    [[nodiscard]] QString certificateAuthority() const { return m_certificateAuthority; }

Q_SIGNALS:
    void ready();
    /// It could not be started, or ended early. @p why is translated; it may quote what the sandbox wrote.
    void failed(const QString &why);
    /// It has ended as asked by stop().
    void stopped();

private:
    void readLines();
    void takeReadyLine(const QByteArray &line);
    void fail(const QString &why);

    QString m_program;
    /// Outlives this until it has ended, so that nobody has to wait for it.
    QProcess *m_process;
    bool m_isStopping = false;
    QByteArray m_errors;
    bool m_isReady = false;
    bool m_hasFailed = false;
    QUrl m_url;
    QList<Person> m_people;
    QString m_certificateAuthority;
};

} // namespace Rescind
