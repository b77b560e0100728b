// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exchange/xmlguard.h"

namespace Rescind::Exchange {
namespace {

constexpr int deepest = 64;
/// A cell's 32,767 characters, each written as "&#x10FFFF;", fit in.
constexpr qsizetype longestToken = 512 * 1024;
/// No element of a spreadsheet has a quarter as many. Qt compares each with all others of its tag.
constexpr int mostAttributes = 256;

using Kind = ImportError::Kind;

/// Walks over the tokens. Each function moves `at` past one; false means that it is too long or never ends.
struct Walk
{
    QByteArrayView xml;
    qsizetype at = 0;
    int depth = 0;

    [[nodiscard]] QByteArrayView rest() const { return xml.sliced(at); }

    bool passText()
    {
        const qsizetype next = xml.indexOf('<', at);
        const qsizetype end = next < 0 ? xml.size() : next;
        const bool fits = end - at <= longestToken;
        at = end;
        return fits;
    }

    bool pass(QByteArrayView opening, QByteArrayView terminator)
    {
        // Behind the opening: "<!-->" only opens a comment.
        const qsizetype end = xml.indexOf(terminator, at + opening.size());
        if (end < 0 || end - at > longestToken)
            return false;
        at = end + terminator.size();
        return true;
    }

    bool passTag()
    {
        const qsizetype start = at;
        int attributes = 0;
        char quote = 0;
        for (++at; at < xml.size() && at - start <= longestToken; ++at) {
            const char byte = xml[at];
            if (quote) {
                if (byte == quote)
                    quote = 0;
            } else if (byte == '"' || byte == '\'') {
                quote = byte;
            } else if (byte == '=' && ++attributes > mostAttributes) {
                return false;
            } else if (byte == '>') {
                if (xml[start + 1] == '/')
                    --depth;
                else if (xml[at - 1] != '/')
                    ++depth;
                ++at;
                return depth <= deepest;
            }
        }
        return false;
    }
};

} // namespace

std::optional<ImportError::Kind> xmlObjection(QByteArrayView xml)
{
    // Spreadsheet programs write UTF-8. In any other encoding these bytes would not mean what they are taken for.
    if (xml.startsWith("\xFE\xFF") || xml.startsWith("\xFF\xFE") || xml.contains('\0'))
        return Kind::Damaged;
    Walk walk{xml};
    while (walk.at < xml.size()) {
        if (xml[walk.at] != '<') {
            if (!walk.passText())
                return Kind::Damaged;
            continue;
        }
        const QByteArrayView rest = walk.rest();
        bool passed = false;
        if (rest.startsWith("<!--"))
            passed = walk.pass("<!--", "-->");
        else if (rest.startsWith("<![CDATA["))
            passed = walk.pass("<![CDATA[", "]]>");
        else if (rest.startsWith("<!"))
            return Kind::Unsafe;
        else if (rest.startsWith("<?"))
            passed = walk.pass("<?", "?>");
        else
            passed = rest.size() > 1 && walk.passTag();
        if (!passed)
            return Kind::Damaged;
    }
    return std::nullopt;
}

} // namespace Rescind::Exchange
