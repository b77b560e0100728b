// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace Rescind {

struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Certificates for tests, good and bad, made by the `openssl` program once for each test process. Nothing of it
/// outlives the process or is trusted by anything but what is given `authority`.
struct TestCertificates
{
    QSslCertificate authority;
    TestCertificate good;       ///< for 127.0.0.1, ::1 and localhost
    TestCertificate expired;    ///< the same, but its time ended in 2020
    TestCertificate wrongHost;  ///< for elsewhere.example
    TestCertificate selfSigned; ///< for 127.0.0.1, signed by nobody else

    /// Aborts the test program with a message when they cannot be made.
    [[nodiscard]] static const TestCertificates &instance();
};

} // namespace Rescind
