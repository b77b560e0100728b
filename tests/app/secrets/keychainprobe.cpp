// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process of its own for a KeychainSecretStore: libsecret keeps its connection to the bus for the life of a process,
// so each keyring needs a new one. Reads orders from standard input, one a line, and answers on standard output, one a
// line, each with the number of the order:
//
//     1 write KEY VALUE      1 done | 1 error NAME
//     2 read KEY             2 value VALUE | 2 error NAME
//     3 remove KEY           3 done | 3 error NAME
//     4 erase KEY            4 done | 4 error NAME   what the keychain itself says of a deletion, unproven
//     5 renew-store          5 done                  deletes the store and all who wait for it, and makes another
//
// KEY and VALUE are percent-encoded. Ends with its standard input. The only argument is the deadline in milliseconds; 0
// is the program's own.

#include "app/domain/processhardening.h"
#include "app/secrets/keychainentry.h"
#include "app/secrets/keychainsecretstore.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <memory>

#include <unistd.h>

using namespace Rescind;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"rescind test"_s;

QByteArray nameOf(SecretError error)
{
    switch (error) {
    case SecretError::NotFoundOrLocked:
        return "NotFoundOrLocked";
    case SecretError::Denied:
        return "Denied";
    case SecretError::Unavailable:
        return "Unavailable";
    case SecretError::NoAnswer:
        return "NoAnswer";
    case SecretError::TooLarge:
        return "TooLarge";
    case SecretError::NotProven:
        return "NotProven";
    case SecretError::Failed:
        return "Failed";
    }
    Q_UNREACHABLE();
}

class Probe final : public QObject
{
public:
    explicit Probe(std::chrono::milliseconds deadline)
        : m_deadline(deadline)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        renewStore();
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::readInput);
    }

private:
    void renewStore()
    {
        m_asker = std::make_unique<QObject>();
        m_store = m_deadline.count() > 0 ? std::make_unique<KeychainSecretStore>(service, m_deadline)
                                         : std::make_unique<KeychainSecretStore>(service);
    }

    void readInput()
    {
        std::array<char, 8192> buffer{};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        m_pending.append(buffer.data(), count);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            obey(m_pending.first(end).split(' '));
            m_pending.remove(0, end + 1);
        }
    }

    void obey(const QList<QByteArray> &words)
    {
        const QByteArray number = words.value(0);
        const QByteArray verb = words.value(1);
        const QString key = QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(2)));
        const auto done = [number](std::optional<SecretError> error) {
            say(number, error ? "error " + nameOf(*error) : QByteArrayLiteral("done"));
        };
        if (verb == "write")
            m_store->write(key, Secret(QByteArray::fromPercentEncoding(words.value(3))), m_asker.get(), done);
        else if (verb == "remove")
            m_store->remove(key, m_asker.get(), done);
        else if (verb == "read")
            m_store->read(key, m_asker.get(), [number](const tl::expected<Secret, SecretError> &result) {
                say(number, result ? "value " + result->expose().toByteArray().toPercentEncoding()
                                   : "error " + nameOf(result.error()));
            });
        else if (verb == "erase")
            KeychainEntry::erase({service, key}, m_asker.get(), done);
        else if (verb == "renew-store") {
            renewStore();
            done(std::nullopt);
        } else
            qFatal("unknown order");
    }

    static void say(const QByteArray &number, const QByteArray &words)
    {
        const QByteArray line = number + ' ' + words;
        std::puts(line.constData());
        std::fflush(stdout);
    }

    std::chrono::milliseconds m_deadline;
    std::unique_ptr<QObject> m_asker;
    std::unique_ptr<KeychainSecretStore> m_store;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace

int main(int argc, char *argv[])
{
    // As the programs do: the keychain has to work all the same.
    hardenProcess();
    const QCoreApplication application(argc, argv);
    const Probe probe(std::chrono::milliseconds(QCoreApplication::arguments().value(1).toInt()));
    return QCoreApplication::exec();
}
