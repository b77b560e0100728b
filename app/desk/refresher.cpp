// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/refresher.h"

#include "app/desk/actionrunner.h"
#include "app/desk/orderbook.h"
#include "app/desk/ordersync.h"
#include "app/desk/session.h"
#include "app/domain/clock.h"

#include <utility>

namespace Rescind {
namespace {

constexpr std::chrono::milliseconds aDay = std::chrono::hours(24);

} // namespace

Refresher::Refresher(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_plan(desk.clock)
    , m_tracked(desk.book, desk.sync, desk.clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::beginWhenDue);
    connect(&desk.book, &OrderBook::opened, this, &Refresher::readRecord);
    connect(&desk.book, &OrderBook::cacheFailed, this, [this] {
        // What was there is gone from it, and can be read again.
        takeRecord({});
        if (m_desk.session.state() == Session::State::SignedIn)
            QMetaObject::invokeMethod(this, &Refresher::refreshAll, Qt::QueuedConnection);
    });
    connect(&desk.sync, &OrderSync::refreshEnded, this, &Refresher::roundEnded);
}

void Refresher::readRecord()
{
    m_desk.book.position(RoundRecord::positionName(), this, [this](const std::optional<QByteArray> &value) {
        takeRecord(RoundRecord::from(value));
        if (const auto asked = std::exchange(m_asked, std::nullopt)) {
            if (*asked == Round::None)
                refresh();
            else
                begin(*asked);
        }
    });
}

void Refresher::takeRecord(const RoundRecord &record)
{
    m_isRecordKnown = true;
    m_record = record;
    m_plan.setRecord(record);
}

void Refresher::refresh()
{
    if (!m_isRecordKnown) {
        m_asked = Round::None;
        return;
    }
    const bool isDue = m_plan.due() == Round::Everything || !m_record.isComplete();
    begin(isDue ? Round::Everything : Round::Newest);
}

void Refresher::refreshAll()
{
    if (m_isRecordKnown)
        begin(Round::Everything);
    else
        m_asked = Round::Everything;
}

void Refresher::stop()
{
    m_asked.reset();
    m_wasStopped = true;
    m_desk.sync.stopRefresh();
    m_wasStopped = false;
}

void Refresher::beginWhenDue()
{
    if (m_desk.session.state() == Session::State::SignedIn && m_plan.due() != Round::None)
        begin(m_plan.due());
}

void Refresher::begin(Round round)
{
    if (m_desk.sync.isRefreshing())
        stop();
    RefreshSettings settings;
    settings.notBefore = notBefore();
    settings.watched = m_desk.runner.openOrders();
    const auto lines = m_desk.runner.ourRequests().keys();
    settings.watchedLines = {lines.cbegin(), lines.cend()};
    m_timer.stop();
    m_underWay = round;
    m_began = m_desk.clock.utcNow();
    m_plan.began(round);
    m_desk.sync.refresh(m_desk.book, RefreshPlan::settingsOf(round, settings));
}

void Refresher::roundEnded(const std::optional<ApiError> &error)
{
    const bool isComplete = m_desk.sync.refreshProgress().isComplete;
    const auto round = std::exchange(m_underWay, Round::None);
    m_plan.ended(isComplete, m_wasStopped);
    if (round == Round::Everything) {
        auto record = m_record;
        record.finished = isComplete ? m_began : record.finished;
        record.begun = isComplete ? QDateTime() : m_began;
        takeRecord(record);
    }
    if (isComplete) {
        m_desk.book.keepFirstPage();
        tidyUp();
    }
    if (const auto wait = m_plan.wait())
        m_timer.start(*wait);
    Q_EMIT ended(error);
}

QDateTime Refresher::notBefore() const
{
    return m_retention.count() == 0 ? QDateTime() : m_desk.clock.utcNow().addDays(-m_retention.count());
}

/// Once a day, for then the cache is written anew.
void Refresher::tidyUp()
{
    const auto now = m_desk.clock.sinceStart();
    if (m_retention.count() == 0 || (m_tidied && now - *m_tidied < aDay))
        return;
    m_tidied = now;
    m_desk.book.purge(CacheAge::Created, notBefore());
}

} // namespace Rescind
