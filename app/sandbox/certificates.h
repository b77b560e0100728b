// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace Rescind::Sandbox {

/// A certificate authority of this run and a certificate for 127.0.0.1, ::1 and localhost, made with the `openssl`
/// program: Qt can use certificates but not make them. The private keys are gone with this object, the authority's as
/// soon as it has signed.
class Certificates : public QObject
{
    Q_OBJECT
public:
    explicit Certificates(QObject *parent = nullptr);

    /// Ends in made() or failed(), later.
    void make();
    [[nodiscard]] QString authorityPath() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

Q_SIGNALS:
    void made(const QSslConfiguration &configuration);
    /// @param reason a whole sentence
    void failed(const QString &reason);

private:
    void next();
    void finish();
    [[nodiscard]] bool write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QProcess *m_process;
    QList<QStringList> m_steps;
};

} // namespace Rescind::Sandbox
