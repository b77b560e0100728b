// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Rescind {

/// The body of a request that may leave at most once.
///
/// QNetworkAccessManager sends a request again, up to three times and whatever its verb, when a connection ends before
/// the reply. To do so it must rewind the body. This one cannot be rewound once it was read, so the second try dies
/// inside Qt with QNetworkReply::ContentReSendError. That needs QNetworkRequest::DoNotBufferUploadDataAttribute and an
/// explicit Content-Length, or Qt reads it into a buffer of its own, which can be rewound.
///
/// Qt reads it only once it has a connection (and its TLS handshake) to write to, and holds back the headers until
/// then: a body that was never read belongs to a request of which not one byte was sent.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    /// @param bytes not empty: there is nothing to protect an empty body with. Copied, and wiped on destruction.
    explicit OneShotBody(QByteArrayView bytes, QObject *parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] qint64 contentLength() const { return m_bytes.size(); }
    /// Whether any of it was handed out.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    /// Nothing more is handed out from here on.
    void revoke();

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    /// Refused once any of it was handed out: this is the point of the class. Before that nothing has left, and Qt may
    /// look for another connection: it asks for this too when the one it had in mind is just being closed.
    bool reset() override { return !m_wasRead; }
    bool seek(qint64 position) override;

Q_SIGNALS:
    /// Once, when the first byte is handed out: there is a connection.
    void readingBegan();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace Rescind
