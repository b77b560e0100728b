// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that stores orders for ever, to be killed at any moment, and tells each page that was acknowledged.
//   cacheprobe FILE FIRST             pages of 20 from order FIRST on: "stored N", N being the last order; every fifth
//                                     page the ones before come again, changed: "changed N"

#include "tests/app/cache/cachesamples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Rescind;
using namespace Rescind::CacheSamples;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 20;

void tell(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

int fail(const CacheError &error)
{
    std::printf("error %s\n", wireName(error.kind).data());
    std::fflush(stdout);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    CacheStore store(settings(arguments.at(1)));
    const auto start = store.open();
    if (!start)
        return fail(start.error());
    if (!start->isOnDisk)
        return fail(start->obstacle.value_or(CacheError()));
    for (int page = 0, first = arguments.at(2).toInt();; ++page, first += pageSize) {
        const int last = first + pageSize - 1;
        const auto stored
            = store.store({orders(pageSize, first), moment(), CachePosition{u"last"_s, QByteArray::number(last)}});
        if (!stored)
            return fail(stored.error());
        tell("stored", last);
        if (page % 5 != 4)
            continue;
        QList<Order> changed = orders(pageSize, first);
        for (Order &order : changed)
            order.lineItems[0].status = u"Cancelled"_s;
        if (const auto again = store.store({changed, moment(1), {}}); !again)
            return fail(again.error());
        tell("changed", last);
    }
}
