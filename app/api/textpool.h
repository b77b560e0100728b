// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json.h"

#include <cstring>
#include <vector>

namespace Rescind::Json {

/// Turns the texts of one document into QStrings. Those that come again and again (states, articles, carriers) share
/// one: making a text takes far longer than finding it. To be used as long as the document lives and no longer.
class TextPool
{
public:
    /// @param keepsTexts false where there is too little for anything to come again
    explicit TextPool(bool keepsTexts)
        : m_slots(keepsTexts ? slotCount : 0)
    {
    }

    /// As Json::text().
    [[nodiscard]] QString text(const Element *element)
    {
        if (!element)
            return {};
        std::string_view utf8;
        if (element->get(utf8) != simdjson::SUCCESS)
            return Json::text(*element);
        return text(utf8);
    }
    [[nodiscard]] QString text(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        if (m_slots.empty() || utf8.size() > longest)
            return toQString(utf8);
        Slot &slot = m_slots[slotOf(utf8)];
        if (slot.utf8 != utf8) {
            slot.utf8 = utf8;
            slot.text = toQString(utf8);
        }
        return slot.text;
    }
    /// The same for what hardly ever comes again.
    [[nodiscard]] static QString ownText(const Element *element)
    {
        if (!element)
            return {};
        std::string_view utf8;
        if (element->get(utf8) != simdjson::SUCCESS)
            return Json::text(*element);
        return utf8.empty() ? QString() : toQString(utf8);
    }

private:
    static constexpr std::size_t slotCount = 4096; ///< a power of two
    static constexpr std::size_t longest = 64;

    struct Slot
    {
        std::string_view utf8; ///< in the document
        QString text;
    };

    [[nodiscard]] static std::size_t slotOf(std::string_view utf8)
    {
        // Its length and both ends tell nearly all apart.
        quint64 first = 0;
        quint64 last = 0;
        if (utf8.size() >= sizeof(first)) {
            std::memcpy(&first, utf8.data(), sizeof(first));
            std::memcpy(&last, utf8.data() + utf8.size() - sizeof(last), sizeof(last));
        } else {
            for (const char byte : utf8)
                first = (first << 8U) | static_cast<unsigned char>(byte);
        }
        constexpr quint64 spread = 0x9e3779b97f4a7c15U;
        const quint64 mixed = (first ^ (last * 0xff51afd7ed558ccdU) ^ utf8.size()) * spread;
        return static_cast<std::size_t>(mixed >> 52U);
    }

    std::vector<Slot> m_slots;
};

} // namespace Rescind::Json
