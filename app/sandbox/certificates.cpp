// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

constexpr auto authorityConfiguration = "[req]\n"
                                        "distinguished_name = name\n"
                                        "x509_extensions = extensions\n"
                                        "prompt = no\n"
                                        "[name]\n"
                                        "CN = Rescind sandbox authority\n"
                                        "[extensions]\n"
                                        "basicConstraints = critical, CA:TRUE\n"
                                        "keyUsage = critical, keyCertSign, cRLSign\n"
                                        "subjectKeyIdentifier = hash\n";

constexpr auto leafConfiguration = "[req]\n"
                                   "distinguished_name = name\n"
                                   "prompt = no\n"
                                   "[name]\n"
                                   "CN = Rescind sandbox\n"
                                   "[extensions]\n"
                                   "basicConstraints = critical, CA:FALSE\n"
                                   "keyUsage = critical, digitalSignature\n"
                                   "extendedKeyUsage = serverAuth\n"
                                   "subjectAltName = IP:127.0.0.1, IP:::1, DNS:localhost\n";

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

Certificates::Certificates(QObject *parent)
    : QObject(parent)
    , m_process(new QProcess(this))
{
    m_process->setWorkingDirectory(m_folder.path());
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(
                tr("HTTPS needs the program \"openssl\", which could not be started. Install it, or leave --tls "
                   "out."));
    });
    connect(m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && exitCode == 0)
            next();
        else
            Q_EMIT failed(tr("The program \"openssl\" could not make a certificate: %1")
                              .arg(QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed()));
    });
}

bool Certificates::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void Certificates::make()
{
    if (!m_folder.isValid() || !write(u"ca.cnf"_s, authorityConfiguration)
        || !write(u"leaf.cnf"_s, leafConfiguration)) {
        Q_EMIT failed(tr("The temporary folder for the certificate could not be made."));
        return;
    }
    m_steps = {words("ecparam -name prime256v1 -genkey -noout -out ca.key"),
               words("req -x509 -new -sha256 -days 30 -key ca.key -config ca.cnf -out ca.pem"),
               words("ecparam -name prime256v1 -genkey -noout -out leaf.key"),
               words("req -new -sha256 -key leaf.key -config leaf.cnf -out leaf.csr"),
               words("x509 -req -sha256 -days 30 -set_serial 1 -in leaf.csr -CA ca.pem -CAkey ca.key -extfile leaf.cnf "
                     "-extensions extensions -out leaf.pem")};
    next();
}

void Certificates::next()
{
    if (m_steps.isEmpty())
        finish();
    else
        m_process->start(u"openssl"_s, m_steps.takeFirst());
}

void Certificates::finish()
{
    QFile::remove(m_folder.filePath(u"ca.key"_s));
    QFile keyFile(m_folder.filePath(u"leaf.key"_s));
    const auto chain = QSslCertificate::fromPath(m_folder.filePath(u"leaf.pem"_s));
    if (!keyFile.open(QIODevice::ReadOnly) || chain.isEmpty()) {
        Q_EMIT failed(tr("The certificate that \"openssl\" made could not be read."));
        return;
    }
    const QSslKey key(&keyFile, QSsl::Ec);
    keyFile.remove();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves with tokens
    Q_EMIT made(configuration);
}

} // namespace Rescind::Sandbox
