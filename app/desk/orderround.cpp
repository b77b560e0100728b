// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/orderround.h"

#include "app/api/jobs.h"
#include "app/desk/readretries.h"
#include "app/desk/session.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace Rescind {

namespace {

/// Pages that came and were not parsed yet: each is a megabyte or two. Enough to be busy while the worker commits.
constexpr int mostUnparsed = 8;
/// Pages that were not stored yet: one transaction takes up to ten of them.
constexpr int mostUnstored = 20;
/// An earlier round is gone on with when it was begun not longer ago than this.
constexpr std::chrono::hours longestPause(6);
/// How many orders further a position is worth a transaction.
constexpr int keptEvery = 5000;
constexpr int mostTries = 8;
constexpr int mostRefusalsInARow = 6;
constexpr std::chrono::milliseconds lookAgain(100);
constexpr std::chrono::milliseconds restAfterFailure(1000);
constexpr std::chrono::milliseconds tellEvery(30);

enum class Trouble {
    Final,   ///< the next page would fare no better
    Refused, ///< the server asks for less
    Way,     ///< the server can't be reached
    Page     ///< this page, as far as one can see
};

Trouble troubleOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::NotPermitted:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WrongVerb:
    case ApiError::Kind::WrongAccountType:
    case ApiError::Kind::WrongContentType:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::AddressNotUsable:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::Aborted:
    case ApiError::Kind::NoCredentials:
        return Trouble::Final;
    case ApiError::Kind::TooManyRequests:
        return Trouble::Refused;
    case ApiError::Kind::ServerFailure:
        return error.status == 503 ? Trouble::Refused : Trouble::Page;
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::ConnectDeadline:
        return Trouble::Way;
    case ApiError::Kind::SomethingMissing:
    case ApiError::Kind::CannotBePerformed:
    case ApiError::Kind::UndocumentedStatus:
    case ApiError::Kind::NotTheApi:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::Incomplete:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::InactivityDeadline:
    case ApiError::Kind::OverallDeadline:
        return Trouble::Page;
    }
    return Trouble::Page;
}

RoundWindows::Sizes sizesOf(const RefreshSettings &settings)
{
    return {.first = std::max(1, settings.firstPage), .page = std::max(2, settings.page), .most = settings.most};
}

} // namespace

OrderRound::OrderRound(Session &session, OrderBook &book, ReadRetries &retries, const RefreshSettings &settings,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_retries(retries)
    , m_settings(settings)
    , m_watched(std::make_shared<const QSet<QString>>(settings.watched))
    , m_watchedLines(std::make_shared<const QSet<QString>>(settings.watchedLines))
    , m_pace(std::clamp(settings.inFlight, 1, mostInFlight), 0)
    , m_desk(std::make_shared<RoundPage::Desk>(
          this, [this](quint64 number, const RoundPageReading &reading) { wasRead(number, reading); }))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &OrderRound::pump);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &OrderRound::progressed);
}

OrderRound::~OrderRound()
{
    m_desk->close();
}

void OrderRound::start()
{
    if (m_settings.most > 0) {
        m_windows.emplace(sizesOf(m_settings));
        pump();
        return;
    }
    m_book.position(RoundRecord::positionName(), this,
                    [this](const std::optional<QByteArray> &value) { begin(RoundRecord::from(value)); });
}

void OrderRound::begin(const RoundRecord &record)
{
    if (m_hasEnded || m_windows)
        return;
    m_record = record;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool goesOn = m_settings.goesOn && record.begun.isValid() && record.begun <= now
                        && record.begun.secsTo(now) < std::chrono::seconds(longestPause).count();
    m_windows.emplace(sizesOf(m_settings), goesOn ? record.reached : std::nullopt);
    if (!goesOn) {
        m_record.begun = now;
        m_record.reached.reset();
        m_book.setPosition(m_record.toPosition());
    }
    pump();
}

void OrderRound::stop()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    keepPosition(true);
    m_desk->close();
    m_wake.stop();
    m_tell.stop();
    for (const QPointer<ApiJob> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->abort();
        }
    }
    deleteLater();
}

/// How many more pages may be asked for now.
int OrderRound::room() const
{
    const auto now = m_clock.sinceStart();
    const Gateway &gateway = m_session.gateway();
    const bool isAlone = gateway.inFlight() + gateway.queued() <= m_inFlight;
    const int most = std::min(m_pace.allowed(now), isAlone ? mostInFlight : mostBesideOthers);
    if (m_parsing.size() >= mostUnparsed || m_book.pagesUnderWay() >= mostUnstored)
        return 0;
    return most - m_inFlight;
}

void OrderRound::pump()
{
    while (!m_hasEnded && m_windows && room() > 0) {
        const auto window = m_windows->next();
        if (!window)
            break;
        send(*window);
    }
    endWhenDone();
    if (m_hasEnded || m_inFlight > 0 || m_wake.isActive())
        return;
    const auto now = m_clock.sinceStart();
    const auto wait = m_pace.notBefore(now);
    m_wake.start(wait ? std::max<std::chrono::milliseconds>(*wait - now, 1ms) : lookAgain);
}

void OrderRound::send(const Window &window)
{
    OrderQuery newestFirst;
    newestFirst.sortKey = OrderQuery::SortKey::Date;
    newestFirst.sortOrder = Qt::DescendingOrder;
    auto *job = new OrderPageJob(m_session.gateway(), m_session, m_session.account().release, newestFirst,
                                 m_windows->request(window), this);
    ++m_inFlight;
    m_jobs.append(job);
    if (window.tries == 0)
        m_retries.countRead();
    connect(job, &ApiJob::finished, this, [this, job, window, askedAt = QDateTime::currentDateTimeUtc()] {
        --m_inFlight;
        m_jobs.removeOne(job);
        answered(job, window, askedAt);
        pump();
    });
    job->start();
}

void OrderRound::answered(OrderPageJob *job, const Window &window, const QDateTime &askedAt)
{
    const auto now = m_clock.sinceStart();
    // Those that left together are refused together: they count as one.
    if (job->error() && troubleOf(*job->error()) == Trouble::Refused && !m_pace.notBefore(now))
        ++m_refusalsInARow;
    m_pace.took(job->error(), now);
    if (job->succeeded()) {
        m_refusalsInARow = 0;
        handOn(job->takeContent(), window, askedAt);
    } else {
        pageFailed(window, *job->error());
    }
}

void OrderRound::handOn(const QByteArray &content, const Window &window, const QDateTime &askedAt)
{
    const auto page = std::make_shared<RoundPage>();
    page->number = ++m_lastNumber;
    page->content = content;
    page->askedAt = askedAt;
    page->notBefore = m_settings.notBefore;
    page->watched = m_watched;
    page->watchedLines = m_watchedLines;
    page->desk = m_desk;
    m_parsing.insert(page->number, {window, askedAt});
    ++m_storing;
    m_book.takePage([page] { return page->make(); }, this,
                    [this](const CacheResult<CacheChanges> &result) { wasStored(result); });
}

void OrderRound::wasRead(quint64 number, const RoundPageReading &reading)
{
    const auto parsed = m_parsing.constFind(number);
    if (m_hasEnded || parsed == m_parsing.cend())
        return;
    const Window window = parsed->window;
    const QDateTime askedAt = parsed->askedAt;
    m_parsing.erase(parsed);
    if (reading.error)
        pageFailed(window, *reading.error);
    else
        took(window, reading, askedAt);
    pump();
}

void OrderRound::took(const Window &window, const RoundPageReading &reading, const QDateTime &askedAt)
{
    m_failuresInARow = 0;
    m_windows->took(window, reading.answer);
    m_progress.received = m_windows->covered();
    m_progress.total = m_windows->total();
    m_progress.looseSeams = m_windows->looseSeams();
    keepPosition(false);
    tellSoon();
    // Whoever hears of it may stop this.
    const QPointer<OrderRound> alive = this;
    if (!reading.skipped.isEmpty())
        Q_EMIT ordersSkipped(reading.skipped);
    if (alive && !m_hasEnded && !reading.watched.isEmpty())
        Q_EMIT ordersRead(reading.watched, askedAt);
}

void OrderRound::wasStored(const CacheResult<CacheChanges> &result)
{
    --m_storing;
    if (m_hasEnded)
        return;
    if (!result) {
        // Nothing is known any more of what is there.
        m_progress.cacheError = result.error();
        m_record.reached.reset();
        m_book.setPosition(m_record.toPosition());
        end(std::nullopt);
        return;
    }
    m_progress.added += static_cast<int>(result->added.size());
    m_progress.changed += static_cast<int>(result->changed.size());
    m_progress.withoutUuid += result->withoutUuid;
    tellSoon();
    pump();
}

void OrderRound::pageFailed(Window window, const ApiError &error)
{
    if (m_hasEnded)
        return;
    ++window.tries;
    const bool isAPiece = window.kind != Window::Kind::Stretch;
    switch (troubleOf(error)) {
    case Trouble::Final:
        end(error);
        return;
    case Trouble::Refused:
        // The pace waits as long as the server asked for. That is no repetition that would push it.
        if (m_refusalsInARow >= mostRefusalsInARow)
            end(error);
        else if (window.tries < mostTries)
            waitFor(window, 0ms);
        else
            giveUp(window, error);
        return;
    case Trouble::Way:
        if (repeats(window, error))
            return;
        if (++m_failuresInARow >= mostFailuresInARow)
            end(error);
        else if (window.tries < mostTries)
            waitFor(window, restAfterFailure);
        else
            giveUp(window, error);
        return;
    case Trouble::Page:
        if (!isAPiece && repeats(window, error))
            return;
        if (!isAPiece && ++m_failuresInARow >= mostFailuresInARow)
            end(error);
        else
            giveUp(window, error);
        return;
    }
}

/// Whether it is asked for again, as the retries allow.
bool OrderRound::repeats(Window &window, const ApiError &error)
{
    const auto delay = ReadRetries::delayBefore(window.tries, error, QRandomGenerator::global()->generateDouble());
    if (!delay || !m_retries.take())
        return false;
    waitFor(window, *delay);
    return true;
}

void OrderRound::waitFor(const Window &window, std::chrono::milliseconds delay)
{
    ++m_resting;
    QTimer::singleShot(delay, this, [this, window] {
        --m_resting;
        m_windows->putBack(window);
        pump();
    });
}

void OrderRound::giveUp(const Window &window, const ApiError &error)
{
    if (m_windows->failed(window))
        noteUnread(window, error);
}

void OrderRound::noteUnread(const Window &window, const ApiError &error)
{
    UnreadOrders unread{window.start + window.overlap + 1, window.count - window.overlap, error};
    if (const auto total = m_windows->total())
        unread.count = static_cast<int>(std::min<qint64>(unread.count, *total - unread.first + 1));
    if (unread.count <= 0)
        return;
    QList<UnreadOrders> &all = m_progress.unread;
    if (!all.isEmpty() && all.constLast().first + all.constLast().count == unread.first
        && all.constLast().error == error)
        all.last().count += unread.count;
    else
        all.append(unread);
    tellSoon();
}

/// Where another round may go on. It is set after the pages before it, for the cache writes in the order it is asked.
void OrderRound::keepPosition(bool isAtTheEnd)
{
    if (m_settings.most > 0 || !m_windows)
        return;
    auto reached = m_windows->reached();
    if (!reached || reached->depth < m_keptDepth + (isAtTheEnd ? 1 : keptEvery))
        return;
    m_keptDepth = reached->depth;
    m_record.reached = std::move(reached);
    m_book.setPosition(m_record.toPosition());
}

void OrderRound::endWhenDone()
{
    if (m_hasEnded || !m_windows || m_inFlight > 0 || m_resting > 0 || m_storing > 0 || !m_parsing.isEmpty()
        || !m_windows->isComplete())
        return;
    m_progress.isComplete = true;
    if (m_settings.most == 0) {
        m_record = {.finished = m_record.begun, .begun = {}, .reached = {}};
        m_book.setPosition(m_record.toPosition());
        m_keptDepth = std::numeric_limits<int>::max() - keptEvery;
    }
    end(std::nullopt);
}

void OrderRound::end(const std::optional<ApiError> &error)
{
    if (m_hasEnded)
        return;
    if (m_tell.isActive())
        Q_EMIT progressed();
    if (m_hasEnded)
        return;
    stop();
    Q_EMIT ended(error);
}

void OrderRound::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start(tellEvery);
}

} // namespace Rescind
