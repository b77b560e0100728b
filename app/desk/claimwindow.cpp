// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/claimwindow.h"

#include <algorithm>
#include <cmath>

namespace Rescind {
namespace {

/// A commit can take half as long again as the last ones did.
constexpr double margin = 1.5;
constexpr int mostBeyondTwice = 32;

void follow(double &mean, std::chrono::milliseconds time)
{
    constexpr double weight = 1.0 / 16;
    const auto value = static_cast<double>(time.count());
    mean = mean < 0 ? value : mean + weight * (value - mean);
}

} // namespace

void ClaimWindow::claimTook(Milliseconds time)
{
    follow(m_claim, time);
}

void ClaimWindow::deedTook(Milliseconds time)
{
    follow(m_deed, time);
}

int ClaimWindow::ahead(int allowed) const
{
    if (allowed <= 0)
        return 0;
    const int least = std::max(1, allowed / 3);
    if (m_claim < 0 || m_deed < 0)
        return least;
    // As many as leave while a claim is under way.
    const double leaving = allowed * m_claim / std::max(1.0, m_deed);
    return std::clamp(static_cast<int>(std::ceil(margin * leaving)), least, 2 * allowed + mostBeyondTwice);
}

} // namespace Rescind
