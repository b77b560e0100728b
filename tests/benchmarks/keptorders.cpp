// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/keptorders.h"

#include "app/cache/cachestore.h"
#include "app/desk/cachekeeping.h"
#include "app/desk/orderbook.h"
#include "app/desk/rememberedsecret.h"
#include "tests/benchmarks/searchcorpus.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace Rescind {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

Secret theKey()
{
    return Secret(QByteArray(CacheKey::size, 'k'));
}

QDateTime theTime()
{
    return {QDate(2026, 3, 3), QTime(12, 0), Qt::UTC};
}

Order orderOf(const SearchableOrder &from, quint32 row)
{
    constexpr qint64 minutesOfTwoYears = 1'051'200;
    Order order;
    order.uuid = from.uuid;
    order.purchaseOrderNumber = from.purchaseOrderNumber;
    const auto minutes = static_cast<qint64>(row) * 2'654'435'761LL % minutesOfTwoYears;
    order.created = theTime().addSecs(-60 * minutes).addMSecs(row % 997);
    order.createdText = order.created.toString(Qt::ISODateWithMs);
    order.address.name = from.names.value(0);
    order.address.businessName = from.names.value(1);
    order.address.city = from.city;
    for (const auto &made : from.lines) {
        LineItem line;
        line.uuid = made.uuid;
        line.itemName = made.itemName;
        line.skuId = made.skuId;
        line.skuName = made.skuName;
        line.status
            = row % 7 == 0 ? u"Cancelled"_s : (made.trackingNumbers.isEmpty() ? u"Allocated"_s : u"HasTracking"_s);
        for (const auto &number : made.trackingNumbers)
            line.parcels.append(Parcel{.trackingNumber = number});
        order.lineItems.append(line);
    }
    return order;
}

} // namespace

QUrl KeptOrders::nobody()
{
    return QUrl(u"http://127.0.0.1:1"_s);
}

KeptOrders::KeptOrders(const QString &directory, const QUrl &server)
    : m_directory(directory)
    , m_account{u"kept"_s, server, Release::Timpanogos, {}, true}
{
    AccountStore accounts(m_directory);
    if (!accounts.save(m_account) || !accounts.setLastUsed(m_account.name))
        fail(u"the account can't be saved"_s);
}

QString KeptOrders::orderDirectory() const
{
    return m_directory + u"/orders"_s;
}

QString KeptOrders::file() const
{
    AccountStore accounts(m_directory);
    FakeSecretStore keychain;
    return CacheKeeping(orderDirectory(), keychain, accounts).fileOf(m_account.name);
}

QString KeptOrders::journalFile() const
{
    return m_directory + u"/journal/journal.sqlite"_s;
}

void KeptOrders::fillKeychain(FakeSecretStore &keychain) const
{
    const Secret token(QByteArrayLiteral("0123456789abcdef0123456789abcdef01234567"));
    keychain.values.insert(CacheKeeping::keyNameOf(m_account.name), theKey());
    keychain.values.insert(m_account.name,
                           RememberedSecret::token(m_account, token, QDateTime::currentDateTimeUtc()).encoded());
}

void KeptOrders::fill(quint32 count) const
{
    constexpr quint32 pageSize = 5'000;
    const SearchCorpus corpus;
    {
        CacheStore store({file(), *CacheKey::fromSecret(theKey())});
        if (const auto start = store.open(); !start || !start->isOnDisk)
            fail(u"the orders can't be kept"_s);
        quint32 row = 0;
        const auto next = [&]() -> std::optional<CachePage> {
            if (row == count)
                return std::nullopt;
            CachePage page{{}, theTime(), std::nullopt};
            for (const auto end = std::min(row + pageSize, count); row < end; ++row)
                page.orders << orderOf(corpus.order(row), row);
            return page;
        };
        if (const auto stored = store.storeAll(next); !stored)
            fail(stored.error().message);
    }
    keepFirstPage();
}

void KeptOrders::keepFirstPage() const
{
    OrderBook book;
    book.open({file(), *CacheKey::fromSecret(theKey())});
    QEventLoop loop;
    QTimer look;
    bool isAsked = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (book.count() == 0)
            return;
        if (!isAsked)
            book.keepFirstPage();
        isAsked = true;
        book.position(u"first page"_s, &loop, [&](const std::optional<QByteArray> &note) {
            if (note)
                loop.quit();
        });
    });
    look.start(20ms);
    loop.exec();
}

} // namespace Rescind
