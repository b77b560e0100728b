// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <array>
#include <span>

namespace Rescind::Sandbox {

/// SplitMix64: the same numbers from the same seed on every machine, which std's distributions do not promise.
class Random
{
public:
    /// @param stream keeps the numbers of one order (or customer, or item) apart from those of every other.
    constexpr Random(quint64 seed, quint64 stream)
        : m_state(mix(seed ^ mix(stream + 0x632be59bd9b4e019ULL)))
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// 0 … @p bound - 1; @p bound is at least 1.
    constexpr int below(int bound) { return static_cast<int>((next() >> 33U) % static_cast<quint64>(bound)); }
    constexpr int between(int first, int last) { return first + below(last - first + 1); }
    constexpr bool percent(int chance) { return below(100) < chance; }

    template <typename T, std::size_t N> constexpr const T &pick(const std::array<T, N> &from)
    {
        return from.at(static_cast<std::size_t>(below(static_cast<int>(N))));
    }
    template <typename T> const T &pick(std::span<const T> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

    QUuid uuid()
    {
        const auto high = next();
        const auto low = next();
        return {static_cast<uint>(high >> 32U),
                static_cast<ushort>(high >> 16U),
                static_cast<ushort>((high & 0x0fffU) | 0x4000U),
                static_cast<uchar>(((low >> 56U) & 0x3fU) | 0x80U),
                static_cast<uchar>(low >> 48U),
                static_cast<uchar>(low >> 40U),
                static_cast<uchar>(low >> 32U),
                static_cast<uchar>(low >> 24U),
                static_cast<uchar>(low >> 16U),
                static_cast<uchar>(low >> 8U),
                static_cast<uchar>(low)};
    }

private:
    static constexpr quint64 mix(quint64 value)
    {
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31U);
    }

    quint64 m_state;
};

} // namespace Rescind::Sandbox
