// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

constexpr const char *configuration = R"(
[ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = anything
unique_subject = no
copy_extensions = none
[anything]
commonName = supplied
[req]
distinguished_name = subject
[subject]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[here]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1,IP:0:0:0:0:0:0:0:1,DNS:localhost
[elsewhere]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:elsewhere.example
)";

/// A certificate authority in a temporary folder.
class Workshop
{
public:
    Workshop()
    {
        write(u"openssl.cnf"_s, configuration);
        write(u"index.txt"_s, {});
        write(u"serial"_s, "1000\n");
        makeKey(u"authority"_s);
        run({u"req"_s, u"-x509"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-extensions"_s, u"authority"_s,
             u"-key"_s, u"authority.key"_s, u"-subj"_s, u"/CN=Rescind test authority"_s, u"-days"_s, u"3650"_s,
             u"-out"_s, u"authority.pem"_s});
    }

    /// @param from, until as YYYYMMDDHHMMSSZ
    TestCertificate signedOne(const QString &name, const QString &extensions, const QString &from, const QString &until)
    {
        makeKey(name);
        run({u"req"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-key"_s, name + u".key"_s, u"-subj"_s,
             u"/CN="_s + name, u"-out"_s, name + u".csr"_s});
        run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"openssl.cnf"_s, u"-cert"_s, u"authority.pem"_s,
             u"-keyfile"_s, u"authority.key"_s, u"-extensions"_s, extensions, u"-startdate"_s, from, u"-enddate"_s,
             until, u"-in"_s, name + u".csr"_s, u"-out"_s, name + u".pem"_s});
        return load(name);
    }

    TestCertificate selfSignedOne(const QString &name)
    {
        makeKey(name);
        run({u"req"_s, u"-x509"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-extensions"_s, u"here"_s, u"-key"_s,
             name + u".key"_s, u"-subj"_s, u"/CN="_s + name, u"-days"_s, u"3650"_s, u"-out"_s, name + u".pem"_s});
        return load(name);
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Cannot read %s", qPrintable(file.fileName()));
        return file.readAll();
    }

private:
    [[nodiscard]] TestCertificate load(const QString &name) const
    {
        TestCertificate loaded;
        loaded.certificate = QSslCertificate(read(name + u".pem"_s));
        loaded.key = QSslKey(read(name + u".key"_s), QSsl::Ec);
        if (loaded.certificate.isNull() || loaded.key.isNull())
            qFatal("Cannot load the certificate %s", qPrintable(name));
        return loaded;
    }

    void makeKey(const QString &name)
    {
        run({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-out"_s,
             name + u".key"_s});
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write %s", qPrintable(file.fileName()));
    }

    void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s, arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl %s failed (is it installed?): %s", qPrintable(arguments.first()),
                   openssl.readAll().constData());
    }

    QTemporaryDir m_folder;
};

TestCertificates make()
{
    Workshop workshop;
    TestCertificates made;
    made.authority = QSslCertificate(workshop.read(u"authority.pem"_s));
    made.good = workshop.signedOne(u"good"_s, u"here"_s, u"20200101000000Z"_s, u"21000101000000Z"_s);
    made.expired = workshop.signedOne(u"expired"_s, u"here"_s, u"20200101000000Z"_s, u"20200201000000Z"_s);
    made.wrongHost = workshop.signedOne(u"wronghost"_s, u"elsewhere"_s, u"20200101000000Z"_s, u"21000101000000Z"_s);
    made.selfSigned = workshop.selfSignedOne(u"selfsigned"_s);
    return made;
}

} // namespace

const TestCertificates &TestCertificates::instance()
{
    static const TestCertificates made = make();
    return made;
}

} // namespace Rescind
