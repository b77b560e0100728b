// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTcpServer>

#include <vector>

class QTcpSocket;

namespace Rescind {

/// A server that answers with pages of a file of orders, one a line, newest first, after 50 ms each. It takes any
/// token.
class ReplayServer final : public QObject
{
public:
    static constexpr int pageSize = 500;

    /// Prints the port that it listens at.
    explicit ReplayServer(const QString &file);

    /// Serves until it is killed: what ReplayProcess has this program do.
    [[nodiscard]] static int serve(const QString &file);
    /// Orders as the sandbox writes them, each on a line of its own that ends with a comma.
    static void writeOrders(const QString &file, int orders);

private:
    void answerRequest(QTcpSocket &socket);
    void page(QTcpSocket &socket, int start, int count);
    static void answer(QTcpSocket &socket, const QList<QByteArray> &parts);

    QFile m_file;
    QByteArray m_bytes;
    std::vector<qsizetype> m_starts;
    QTcpServer m_server;
};

/// This program once more, with the arguments "--server FILE"; it ends with this.
class ReplayProcess
{
public:
    explicit ReplayProcess(const QString &file);
    ~ReplayProcess();
    Q_DISABLE_COPY_MOVE(ReplayProcess)

    [[nodiscard]] const QString &url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

} // namespace Rescind
