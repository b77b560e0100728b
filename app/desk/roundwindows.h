// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/orderquery.h"

#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace Rescind {

/// Which stretches of a list are to be asked for, several at the same time, so that every order is seen whatever
/// `limit` means, whatever the server caps a page to, and while new orders push the others down.
///
/// It relies on one thing: an answer to start s holds the orders s, s + 1, … as they are at that moment. So it goes by
/// what came and never by what was asked for. Neighbouring stretches overlap by an order; where they have none in
/// common the list has moved between the two answers, and the seam is read again. Pure.
class RoundWindows
{
public:
    /// An order, to be recognised by: Identity::of() its uuid. 0 is nobody's.
    using Identity = quint64;
    [[nodiscard]] static Identity identityOf(const QString &orderUuid);

    struct Window
    {
        enum class Kind {
            Stretch,
            Piece, ///< of a stretch that could not be read as a whole
            Seam   ///< between two stretches
        };
        int start = 0;
        int count = 0;
        Kind kind = Kind::Stretch;
        int overlap = 0; ///< so many at its beginning a neighbour has too
        int seam = 0;    ///< of a seam: where the lower of the two stretches begins
        int tries = 0;   ///< whoever sends it counts
        bool operator==(const Window &) const = default;
    };
    struct Answer
    {
        std::vector<Identity> orders; ///< all that were received, readable or not, in the list's order
        std::optional<qint64> total;
        bool isTheLast = false; ///< nothing after it is wanted
    };
    struct Sizes
    {
        int first = 100;
        int page = 500;
        int most = 0; ///< 0: all
    };
    /// How far an earlier round had come: everything from the top of the list to `depth`.
    struct Reached
    {
        std::vector<Identity> top;  ///< the first orders, as the list was
        std::vector<Identity> tail; ///< the last ones before `depth`
        int depth = 0;
        bool operator==(const Reached &) const = default;
    };

    /// @param reached to be gone on from, once its top is found again
    explicit RoundWindows(const Sizes &sizes, const std::optional<Reached> &reached = std::nullopt);

    /// What to ask for next; nullopt when answers have to be waited for, or nothing is left. Each one handed out comes
    /// back through took(), failed() or putBack().
    [[nodiscard]] std::optional<Window> next();
    /// What to send for it.
    [[nodiscard]] OrderPaging::Window request(const Window &window) const;
    void took(const Window &window, const Answer &answer);
    /// It can't be read. Its pieces are asked for instead; the smallest is given up.
    /// @return whether it was given up
    bool failed(const Window &window);
    /// It shall be asked for again.
    void putBack(const Window &window);

    /// Everything was read or given up.
    [[nodiscard]] bool isComplete() const;
    /// How many orders were received, each counted once.
    [[nodiscard]] int covered() const;
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// From the top without a gap; nullopt when there is not much yet.
    [[nodiscard]] std::optional<Reached> reached() const;
    /// Seams that did not come together even when read again.
    [[nodiscard]] int looseSeams() const { return m_looseSeams; }

private:
    static constexpr int answersToDecide = 2;
    static constexpr int nowhere = std::numeric_limits<int>::max();

    struct Stretch
    {
        int end = 0;
        // Of its first and its last answer. Empty: whatever comes there fits.
        std::vector<Identity> front;
        std::vector<Identity> back;
        int seamTries = 0; ///< of the seam at its end
        bool isSeamAsked = false;
        bool isUnproven = false; ///< an earlier round read it; that the list is the same there is yet to be seen
    };
    using Stretches = std::map<int, Stretch>;

    [[nodiscard]] std::optional<Window> nextDeeper();
    void learn(const Window &window, const Answer &answer);
    void goOnFromReached(const Window &window, const Answer &answer);
    [[nodiscard]] bool repeatsItself(const Window &window, const Answer &answer);
    void add(int start, const Stretch &stretch);
    void askForRest(const Window &window, int end);
    void mend();
    void join(Stretches::iterator left, Stretches::iterator right);
    void lookAtSeam(Stretches::iterator left, Stretches::iterator right);
    void tookSeam(const Window &window, const Answer &answer);
    void endAt(int position);
    void dropWhatWasReached();
    void lookForEnd();
    [[nodiscard]] Window seamBetween(const Stretch &left, int right, int tries) const;
    [[nodiscard]] Stretches::iterator unproven();
    [[nodiscard]] Stretches::const_iterator unproven() const;

    Sizes m_sizes;
    std::optional<Reached> m_reached;
    int m_page;
    int m_lastShort = 0; ///< what the last answer brought that was shorter than asked for
    bool m_limitIsCount = false;
    int m_undecided = answersToDecide; ///< answers that are still wanted before more than two are asked for at once
    int m_underWay = 0;
    int m_frontier = 0; ///< where the next stretch begins
    int m_end = nowhere;
    bool m_isEndSeen = false; ///< an answer had the last order of the list
    int m_endsAsked = 0;
    std::optional<qint64> m_total;
    std::deque<Window> m_waiting;
    Stretches m_stretches; ///< by start; no two touch whose seam is good
    std::vector<Identity> m_top;
    int m_looseSeams = 0;
    int m_given = 0; ///< orders given up
    // A server that minds no start sends the same again and again.
    std::vector<Identity> m_firsts;
    int m_repeated = 0;
};

} // namespace Rescind
