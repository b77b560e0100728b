// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/roundwindows.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace Rescind {

namespace {

/// How many orders are kept to recognise a place by.
constexpr std::size_t landmarks = 20;
constexpr int aroundASeam = 50;
constexpr int seamTriesAtMost = 4;
/// Stretches of this size are taken apart no further.
constexpr int smallestPiece = 20;
constexpr int pieces = 5;
/// So many answers in a row that begin where another began: the server does not mind `start`.
constexpr int repetitionsAtMost = 3;
constexpr int endsAskedAtMost = 3;

using Identities = std::vector<RoundWindows::Identity>;

bool haveOneInCommon(const Identities &one, const Identities &other)
{
    // What was given up, or read before: nothing is known of it.
    if (one.empty() || other.empty())
        return true;
    const std::unordered_set<RoundWindows::Identity> known(one.begin(), one.end());
    return std::ranges::any_of(other, [&known](auto order) { return order != 0 && known.contains(order); });
}

} // namespace

RoundWindows::Identity RoundWindows::identityOf(const QString &orderUuid)
{
    // FNV-1a: the same on every machine and in every run, as a kept position needs it.
    Identity identity = 0xcbf29ce484222325U;
    for (const QChar letter : orderUuid) {
        const char16_t unit = letter.unicode();
        const bool isSmall = unit < u'A' || (unit > u'Z' && unit < 0x80);
        identity ^= isSmall ? unit : letter.toLower().unicode();
        identity *= 0x100000001b3U;
    }
    return orderUuid.isEmpty() ? 0 : std::max<Identity>(identity, 1);
}

RoundWindows::RoundWindows(const Sizes &sizes, const std::optional<Reached> &reached)
    : m_sizes(sizes)
    , m_reached(reached)
    , m_page(std::max(2, sizes.page))
{
    if (m_reached && (m_reached->depth <= sizes.first || m_reached->top.empty() || m_reached->tail.empty()))
        m_reached.reset();
    if (sizes.most > 0)
        m_end = sizes.most;
}

std::optional<RoundWindows::Window> RoundWindows::next()
{
    if (m_waiting.empty() && m_underWay == 0 && m_frontier >= m_end) {
        dropWhatWasReached();
        lookForEnd();
    }
    std::optional<Window> window;
    if (m_waiting.empty()) {
        window = nextDeeper();
    } else {
        window = m_waiting.front();
        m_waiting.pop_front();
        if (window->count > m_page && window->kind != Window::Kind::Seam) {
            Window rest = *window;
            window->count = m_page;
            rest.start += m_page - 1;
            rest.count -= m_page - 1;
            rest.overlap = 1;
            m_waiting.push_front(rest);
        }
    }
    if (window)
        ++m_underWay;
    return window;
}

std::optional<RoundWindows::Window> RoundWindows::nextDeeper()
{
    // The first by itself, so that the newest are there before anything else.
    if (m_frontier >= m_end || (m_undecided == answersToDecide && m_underWay > 0))
        return std::nullopt;
    const bool isFeelingItsWay = m_undecided > 0 || m_reached;
    if (isFeelingItsWay && m_underWay >= 2)
        return std::nullopt;
    // A total can be too small. Asking once more tells, when everything before it is there.
    if (m_total && m_frontier >= *m_total && m_underWay > 0)
        return std::nullopt;
    Window window;
    window.overlap = m_frontier > 0 ? 1 : 0;
    window.start = m_frontier - window.overlap;
    window.count = m_frontier == 0 ? std::min(m_sizes.first, m_page) : m_page;
    if (m_end != nowhere)
        window.count = std::min(window.count, m_end - window.start);
    if (window.start > nowhere - window.count - m_page) {
        m_end = m_frontier;
        return std::nullopt;
    }
    m_frontier = window.start + window.count;
    return window;
}

OrderPaging::Window RoundWindows::request(const Window &window) const
{
    // As an end it is right under all three readings. Read as a count it brings more than was asked for, which shows.
    return {window.start, m_limitIsCount ? window.count : window.start + window.count};
}

void RoundWindows::took(const Window &window, const Answer &answer)
{
    --m_underWay;
    if (answer.total)
        m_total = answer.total;
    if (window.kind == Window::Kind::Seam) {
        tookSeam(window, answer);
        return;
    }
    learn(window, answer);
    if (answer.orders.empty()) {
        endAt(window.start);
        mend();
        return;
    }
    if (repeatsItself(window, answer)) {
        m_isEndSeen = true;
        endAt(window.start);
        mend();
        return;
    }
    const int received = static_cast<int>(answer.orders.size());
    const int end = window.start + received;
    if (window.start == 0) {
        m_top = answer.orders;
        m_top.resize(std::min(m_top.size(), landmarks));
    }
    add(window.start, {.end = end, .front = answer.orders, .back = answer.orders});
    if (m_reached)
        goOnFromReached(window, answer);
    m_isEndSeen = m_isEndSeen || answer.isTheLast || answer.total == end;
    if (answer.isTheLast)
        endAt(end);
    else if (received < window.count)
        askForRest(window, end);
    mend();
}

void RoundWindows::learn(const Window &window, const Answer &answer)
{
    const int received = static_cast<int>(answer.orders.size());
    if (m_undecided > 0)
        --m_undecided;
    if (received - 1 > window.count)
        m_limitIsCount = true;
    if (received == 0 || received >= window.count)
        return;
    // Once may be the end of the list; twice the same is what the server has as a page.
    if (received == m_lastShort)
        m_page = std::max(2, std::min(m_page, received));
    m_lastShort = received;
}

/// What came was less than was asked for: the server has smaller pages, or the list ends there.
void RoundWindows::askForRest(const Window &window, int end)
{
    const int received = end - window.start;
    // A total that is less than what came counts something else.
    if (received <= window.overlap || m_total == end) {
        m_isEndSeen = true;
        endAt(end);
        return;
    }
    Window rest = window;
    rest.tries = 0;
    rest.overlap = received > 1 ? 1 : 0;
    rest.start = end - rest.overlap;
    rest.count = window.start + window.count - rest.start;
    if (rest.count > rest.overlap && rest.start < m_end)
        m_waiting.push_front(rest);
}

bool RoundWindows::repeatsItself(const Window &window, const Answer &answer)
{
    const Identity first = answer.orders.front();
    const bool isKnown = first != 0 && std::ranges::find(m_firsts, first) != m_firsts.end();
    if (!isKnown)
        m_firsts.push_back(first);
    m_repeated = isKnown && window.kind == Window::Kind::Stretch ? m_repeated + 1 : 0;
    return m_repeated >= repetitionsAtMost;
}

void RoundWindows::goOnFromReached(const Window &window, const Answer &answer)
{
    for (std::size_t place = 0; place < m_reached->top.size(); ++place) {
        const auto found = std::ranges::find(answer.orders, m_reached->top.at(place));
        if (found == answer.orders.end() || *found == 0)
            continue;
        const auto now = window.start + static_cast<int>(found - answer.orders.begin());
        const int arrived = std::max(0, now - static_cast<int>(place));
        int start = window.start + static_cast<int>(answer.orders.size()) - 1;
        for (auto below = m_stretches.find(start); below != m_stretches.end(); below = m_stretches.find(start))
            start = std::max(start + 1, below->second.end - 1);
        const int end = m_reached->depth + arrived;
        const int margin = std::min<int>(static_cast<int>(m_reached->tail.size()), static_cast<int>(landmarks));
        if (end - margin > std::max(start, m_frontier)) {
            add(start, {.end = end, .back = m_reached->tail, .isUnproven = true});
            m_frontier = end - margin + 1;
        }
        m_reached.reset();
        return;
    }
}

bool RoundWindows::failed(const Window &window)
{
    --m_underWay;
    if (window.kind == Window::Kind::Seam) {
        tookSeam(window, {});
        return false;
    }
    if (m_undecided > 0)
        --m_undecided;
    if (window.count - window.overlap > smallestPiece) {
        const int size = std::max(smallestPiece, (window.count + pieces - 1) / pieces);
        std::vector<Window> parts;
        for (int start = window.start; start < window.start + window.count; start += size) {
            const int overlap = start > window.start ? 1 : window.overlap;
            const int begin = start > window.start ? start - 1 : start;
            parts.push_back({.start = begin,
                             .count = std::min(start + size, window.start + window.count) - begin,
                             .kind = Window::Kind::Piece,
                             .overlap = overlap});
        }
        m_waiting.insert(m_waiting.begin(), parts.begin(), parts.end());
        return false;
    }
    add(window.start, {.end = window.start + window.count});
    m_given += window.count - window.overlap;
    mend();
    return true;
}

void RoundWindows::putBack(const Window &window)
{
    --m_underWay;
    m_waiting.push_front(window);
}

void RoundWindows::add(int start, const Stretch &stretch)
{
    const auto [place, isNew] = m_stretches.try_emplace(start, stretch);
    if (isNew || place->second.end >= stretch.end)
        return;
    place->second.end = stretch.end;
    place->second.back = stretch.back;
}

void RoundWindows::join(Stretches::iterator left, Stretches::iterator right)
{
    Stretch &whole = left->second;
    if (right->second.end >= whole.end) {
        whole.end = right->second.end;
        whole.back = std::move(right->second.back);
        whole.seamTries = right->second.seamTries;
        whole.isSeamAsked = right->second.isSeamAsked;
    }
    whole.isUnproven = false;
    m_stretches.erase(right);
}

/// Joins what touches, and looks again where two do not fit.
void RoundWindows::mend()
{
    for (auto left = m_stretches.begin(); left != m_stretches.end();) {
        const auto right = std::next(left);
        if (right == m_stretches.end())
            return;
        // What an earlier round read is proven from below first.
        if (right->first > left->second.end || right->second.isUnproven || left->second.isSeamAsked) {
            left = right;
        } else if (right->second.end <= left->second.end || haveOneInCommon(left->second.back, right->second.front)) {
            const bool wasUnproven = left->second.isUnproven;
            join(left, right);
            if (wasUnproven)
                left = m_stretches.begin();
        } else {
            const auto lookedAt = left->first;
            lookAtSeam(left, right);
            left = m_stretches.lower_bound(lookedAt);
        }
    }
}

void RoundWindows::lookAtSeam(Stretches::iterator left, Stretches::iterator right)
{
    Stretch &upper = left->second;
    if (upper.seamTries < seamTriesAtMost) {
        m_waiting.push_front(seamBetween(upper, right->first, upper.seamTries));
        ++upper.seamTries;
        upper.isSeamAsked = true;
        return;
    }
    if (upper.isUnproven) {
        dropWhatWasReached();
        return;
    }
    ++m_looseSeams;
    join(left, right);
}

RoundWindows::Window RoundWindows::seamBetween(const Stretch &left, int right, int tries) const
{
    Window window;
    window.kind = Window::Kind::Seam;
    window.seam = right;
    // New orders push a seam further down; a little above it is looked as well.
    window.start = std::max(0, tries == 0 ? right - aroundASeam : left.end - m_page / 4 + (tries / 2) * m_page / 2);
    window.count = tries == 0 ? 2 * aroundASeam : m_page;
    return window;
}

void RoundWindows::tookSeam(const Window &window, const Answer &answer)
{
    const auto right = m_stretches.find(window.seam);
    if (right == m_stretches.end() || right == m_stretches.begin())
        return;
    const auto left = std::prev(right);
    left->second.isSeamAsked = false;
    if (answer.orders.empty())
        left->second.seamTries = seamTriesAtMost;
    else if (haveOneInCommon(answer.orders, left->second.back) && haveOneInCommon(answer.orders, right->second.front))
        join(left, right);
    mend();
}

void RoundWindows::endAt(int position)
{
    m_end = std::min(m_end, position);
    std::erase_if(m_waiting, [this](const Window &window) {
        return window.kind != Window::Kind::Seam && window.start + window.overlap >= m_end;
    });
    for (Window &window : m_waiting)
        window.count = window.kind == Window::Kind::Seam ? window.count : std::min(window.count, m_end - window.start);
}

RoundWindows::Stretches::iterator RoundWindows::unproven()
{
    return std::ranges::find_if(m_stretches, [](const auto &entry) { return entry.second.isUnproven; });
}

RoundWindows::Stretches::const_iterator RoundWindows::unproven() const
{
    return std::ranges::find_if(m_stretches, [](const auto &entry) { return entry.second.isUnproven; });
}

/// An empty answer tells where the list ended, but not what its last order was: that may have been pushed further down
/// before the answer above came.
void RoundWindows::lookForEnd()
{
    if (m_isEndSeen || m_endsAsked == endsAskedAtMost || !m_waiting.empty() || m_stretches.empty()
        || m_end == m_sizes.most)
        return;
    ++m_endsAsked;
    m_frontier = m_stretches.rbegin()->second.end;
    m_end = m_sizes.most > 0 ? m_sizes.most : nowhere;
}

/// The list is not as it was: everything is to be read.
void RoundWindows::dropWhatWasReached()
{
    const auto dropped = unproven();
    if (dropped == m_stretches.end())
        return;
    Window window;
    window.start = dropped->first;
    window.count = std::min(dropped->second.end, m_end) - window.start;
    window.overlap = 1;
    m_stretches.erase(dropped);
    if (window.count > window.overlap)
        m_waiting.push_back(window);
}

bool RoundWindows::isComplete() const
{
    const bool isEndKnown
        = m_isEndSeen || m_endsAsked == endsAskedAtMost || m_stretches.empty() || m_end == m_sizes.most;
    return m_underWay == 0 && m_waiting.empty() && m_frontier >= m_end && isEndKnown && unproven() == m_stretches.end();
}

int RoundWindows::covered() const
{
    int covered = 0;
    int upTo = 0;
    for (const auto &[start, stretch] : m_stretches) {
        covered += std::max(0, stretch.end - std::max(start, upTo));
        upTo = std::max(upTo, stretch.end);
    }
    return covered - m_given;
}

std::optional<RoundWindows::Reached> RoundWindows::reached() const
{
    if (m_reached || m_top.empty() || m_stretches.empty() || unproven() != m_stretches.end())
        return std::nullopt;
    const auto &[start, stretch] = *m_stretches.begin();
    if (start != 0 || stretch.back.empty())
        return std::nullopt;
    const auto few = static_cast<std::ptrdiff_t>(std::min(stretch.back.size(), landmarks));
    return Reached{m_top, {stretch.back.end() - few, stretch.back.end()}, stretch.end};
}

} // namespace Rescind
