// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/ordercodec.h"
#include "app/desk/accountfile.h"
#include "app/desk/preferences.h"
#include "app/desk/remindersfile.h"
#include "app/desk/roundrecord.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

namespace Rescind::Fuzz {
namespace {

void demandPreferences(const QByteArray &bytes)
{
    const auto read = Preferences::fromJson(QJsonDocument::fromJson(bytes).object());
    demand(read.undoWindow.count() >= 0 && read.undoWindow <= Preferences::longestUndo, "undoing is bounded");
    demand(read.retention.count() >= 0 && read.retention <= Preferences::longestRetention, "keeping is bounded");
    demand(read.overdueAfter.count() >= 1 && read.overdueAfter <= Preferences::longestLimit, "waiting is bounded");
    demand(read.texts.has(read.languageOfLetters()), "letters have a language");
    demand(Preferences::fromJson(read.toJson()) == read, "what is written is what was read");
}

void demandReminders(const QByteArray &bytes)
{
    const auto read = RemindersFile::fromBytes(bytes);
    for (const PutOff &thing : read.list)
        demand(!thing.orderUuid.isEmpty() && thing.until.isValid(), "what is put off has a name and a time");
    const auto again = RemindersFile::fromBytes(RemindersFile::toBytes(read.list));
    demand(again.list == read.list && !again.isDamaged, "what is written is what was read");
}

void demandAccounts(const QByteArray &bytes)
{
    const auto read = AccountFile::fromBytes(bytes);
    for (const Account &account : read.contents.accounts) {
        demand(!account.name.isEmpty(), "an account has a name");
        demand(account.server.userInfo().isEmpty() && !account.server.hasQuery(), "an address holds no secret");
    }
    const auto again = AccountFile::fromBytes(AccountFile::toBytes(read.contents));
    demand(again.contents == read.contents && again.isWhole, "what is written is what was read");
}

} // namespace

void feedSettings(const QByteArray &bytes)
{
    demandPreferences(bytes);
    demandReminders(bytes);
    demandAccounts(bytes);
}

void feedKeptOrders(const QByteArray &bytes)
{
    // Two bytes say where what is about people begins.
    if (bytes.size() < 2)
        return;
    const QByteArrayView all = QByteArrayView(bytes).sliced(2);
    const qsizetype middle = (static_cast<uchar>(bytes[0]) + 256 * static_cast<uchar>(bytes[1])) % (all.size() + 1);
    const auto order = OrderCodec::read(all.first(middle), all.sliced(middle));
    static_cast<void>(OrderCodec::readClear(all));
    static_cast<void>(OrderCodec::readNames(all, CacheNamesOf::OrdersAndLineItems));
    static_cast<void>(RoundRecord::from(bytes));
    if (!order)
        return;
    OrderCodec codec;
    codec.write(*order);
    demand(OrderCodec::read(codec.clear(), codec.people()) == order, "what is written is what was read");
}

} // namespace Rescind::Fuzz
