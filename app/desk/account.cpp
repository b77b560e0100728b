// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/account.h"

#include "app/desk/accountfile.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStandardPaths>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

class AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Account)
};

// Without the dot that ends a fully qualified name: the network takes both for the same host.
QString hostOf(const QUrl &server)
{
    QString host = server.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

Account::Place Account::place() const
{
    const QString host = hostOf(server);
    if (host == hostOf(productionServer()))
        return Place::Production;
    // The second is the name older pages give.
    if (host == hostOf(vendorSandboxServer()) || host == "api-dev.cruxconnect.com"_L1)
        return Place::VendorSandbox;
    return isThisMachine(host) ? Place::ThisMachine : Place::Other;
}

QString displayText(Account::Place place)
{
    switch (place) {
    case Account::Place::Production:
        return AccountTexts::tr("Production");
    case Account::Place::VendorSandbox:
        return AccountTexts::tr("Vendor's sandbox");
    case Account::Place::ThisMachine:
        return AccountTexts::tr("Sandbox on this machine");
    case Account::Place::Other:
        return AccountTexts::tr("Another server");
    }
    Q_UNREACHABLE();
}

QString placeText(const Account &account)
{
    const Account::Place place = account.place();
    // Punycode, so that a host of look-alike letters does not read like another.
    const QString authority = account.server.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
    return place == Account::Place::Other && !authority.isEmpty() ? authority : displayText(place);
}

QUrl productionServer()
{
    return QUrl(u"https://api.cruxconnect.com"_s);
}

QUrl vendorSandboxServer()
{
    return QUrl(u"https://api-sandbox.cruxconnect.com"_s);
}

AccountStore::AccountStore(const QString &directory)
    : m_file(AccountFile::pathIn(directory))
{
}

QList<Account> AccountStore::accounts() const
{
    return AccountFile::read(m_file).accounts;
}

std::optional<Account> AccountStore::account(const QString &name) const
{
    const QList<Account> all = accounts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Account &each) { return each.name == name; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool AccountStore::save(const Account &account)
{
    // A lone surrogate would come back as another name.
    if (account.name.isEmpty() || !account.name.isValidUtf16())
        return false;
    return AccountFile::change(m_file, [&account](AccountFile::Contents &contents) {
        Account kept = account;
        kept.server = AccountFile::withoutSecrets(account.server);
        const auto found = std::find_if(contents.accounts.begin(), contents.accounts.end(),
                                        [&](const Account &each) { return each.name == account.name; });
        if (found == contents.accounts.end())
            contents.accounts.append(kept);
        else
            *found = kept;
    });
}

bool AccountStore::remove(const QString &name)
{
    return AccountFile::change(m_file, [&name](AccountFile::Contents &contents) {
        contents.accounts.removeIf([&](const Account &each) { return each.name == name; });
        if (contents.lastUsed == name)
            contents.lastUsed.clear();
    });
}

QString AccountStore::lastUsed() const
{
    return AccountFile::read(m_file).lastUsed;
}

bool AccountStore::setLastUsed(const QString &name)
{
    return AccountFile::change(m_file, [&name](AccountFile::Contents &contents) { contents.lastUsed = name; });
}

QStringList AccountStore::pendingSecretRemovals() const
{
    return AccountFile::read(m_file).pendingSecretRemovals;
}

bool AccountStore::setPendingSecretRemovals(const QStringList &names)
{
    return AccountFile::change(m_file,
                               [&names](AccountFile::Contents &contents) { contents.pendingSecretRemovals = names; });
}

bool AccountStore::addPendingSecretRemoval(const QString &name)
{
    return AccountFile::change(m_file, [&name](AccountFile::Contents &contents) {
        if (!contents.pendingSecretRemovals.contains(name))
            contents.pendingSecretRemovals.append(name);
    });
}

bool AccountStore::dropPendingSecretRemoval(const QString &name)
{
    return AccountFile::change(
        m_file, [&name](AccountFile::Contents &contents) { contents.pendingSecretRemovals.removeAll(name); });
}

QString AccountStore::defaultDirectory()
{
    // Not the application's own folder: the desktop program and the command line share it.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/rescind"_s;
}

QString AccountStore::defaultJournalFile()
{
    return defaultDirectory() + u"/journal/journal.sqlite"_s;
}

QString AccountStore::defaultOrderDirectory()
{
    return defaultDirectory() + u"/orders"_s;
}

} // namespace Rescind
