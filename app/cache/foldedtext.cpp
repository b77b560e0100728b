// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/foldedtext.h"

#include "app/domain/codepoints.h"

#include <QChar>

#include <array>
#include <vector>

namespace Rescind {
namespace {

/// Letters and signs whose decomposition Unicode does not tell, after case folding. Null when @p codePoint is none.
const char *spelledOut(char32_t codePoint)
{
    switch (codePoint) {
    case U'ß':
        return "ss";
    case U'æ':
        return "ae";
    case U'œ':
        return "oe";
    case U'þ':
        return "th";
    case U'ø':
        return "o";
    case U'ł':
        return "l";
    case U'đ':
    case U'ð':
        return "d";
    case U'ħ':
        return "h";
    case U'ŧ':
        return "t";
    case U'ı':
        return "i";
    case U'\u00b4': // acute accent, typed as an apostrophe
    case U'\u02b9':
    case U'\u02bb':
    case U'\u02bc':
    case U'\u2018':
    case U'\u2019':
    case U'\u201b':
    case U'\u2032':
    case U'`':
        return "'";
    case U'\u201c':
    case U'\u201d':
    case U'\u201e':
    case U'\u201f':
    case U'\u2033':
        return "\"";
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
    case U'\u2212':
        return "-";
    case U'\u2044':
        return "/";
    case U'\u0649': // alef maksura and Farsi yeh: yeh
    case U'\u06cc':
        return "\u064a";
    case U'\u06a9': // keheh: kaf
        return "\u0643";
    case U'\u0629': // teh marbuta: heh
        return "\u0647";
    case U'\u0671': // alef wasla: alef
        return "\u0627";
    default:
        return nullptr;
    }
}

/// Marks that readers of the script take for an ornament of the letter below.
bool isAccent(char32_t codePoint)
{
    constexpr char32_t voicedKana = 0x3099;
    constexpr char32_t halfVoicedKana = 0x309a;
    if (codePoint == voicedKana || codePoint == halfVoicedKana)
        return false;
    switch (QChar::script(codePoint)) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
        return true;
    default: // of some 150 scripts
        return false;
    }
}

bool isLeftOut(char32_t codePoint)
{
    constexpr char32_t tatweel = 0x0640;
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return isAccent(codePoint);
    case QChar::Other_Format:
        return true;
    default: // what can be seen
        return codePoint == tatweel;
    }
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

/// Appends to a text, in which blanks are single and never first.
class Writer
{
public:
    explicit Writer(std::string &out)
        : m_out(out)
        , m_start(out.size())
    {
    }

    void blank()
    {
        if (m_out.size() > m_start && m_out.back() != ' ')
            m_out.push_back(' ');
    }
    void ascii(char c)
    {
        if (c == ' ')
            blank();
        else
            m_out.push_back(c);
    }
    void bytes(std::string_view several)
    {
        for (const char c : several)
            ascii(c);
    }
    void codePoint(char32_t c) { appendUtf8(m_out, c); }
    void finish()
    {
        if (m_out.size() > m_start && m_out.back() == ' ')
            m_out.pop_back();
    }

private:
    std::string &m_out;
    std::size_t m_start;
};

/// One code point of a decomposed text.
void writeFolded(Writer &writer, char32_t codePoint)
{
    if (QChar::isSpace(codePoint))
        return writer.blank();
    if (QChar::isSurrogate(codePoint))
        return writer.codePoint(QChar::ReplacementCharacter);
    if (isLeftOut(codePoint))
        return;
    if (const int digit = QChar::digitValue(codePoint);
        digit >= 0 && QChar::category(codePoint) == QChar::Number_DecimalDigit)
        return writer.ascii(static_cast<char>('0' + digit));
    const char32_t folded = QChar::toCaseFolded(codePoint);
    if (const char *letters = spelledOut(folded))
        return writer.bytes(letters);
    writer.codePoint(folded);
}

/// Any text, the slow way.
void writeDecomposed(Writer &writer, QStringView text)
{
    QString plain = text.toString();
    // Unicode takes the free-standing accent apart into a blank and a mark, which would split the word.
    plain.replace(QChar(0xb4), u'\'');
    const QString decomposed = plain.normalized(QString::NormalizationForm_KD);
    forEachCodePoint(decomposed, [&writer](char32_t codePoint) {
        writeFolded(writer, codePoint);
        return true;
    });
}

/// The folded forms of Latin, Greek and Cyrillic, where no letter's form depends on its neighbours.
class EuropeanLetters
{
public:
    static constexpr char16_t end = 0x500;

    EuropeanLetters()
    {
        m_ends.reserve(end);
        for (char16_t c = 0; c < end; ++c) {
            // A writer of its own trims blanks; which letters are blanks has to survive that.
            std::string folded;
            Writer writer(folded);
            writer.codePoint(U'x');
            writeDecomposed(writer, QStringView(&c, 1));
            m_bytes += folded.substr(1);
            m_ends.push_back(static_cast<quint16>(m_bytes.size()));
            if (c < m_ascii.size())
                m_ascii[c] = folded.at(1);
        }
    }

    /// Of ASCII each letter is folded to one.
    [[nodiscard]] static bool isAscii(char16_t c) { return c < 0x80; }
    [[nodiscard]] char ascii(char16_t c) const { return m_ascii[c]; }

    [[nodiscard]] std::string_view operator[](char16_t c) const
    {
        const std::size_t begin = c == 0 ? 0 : m_ends[c - 1U];
        return {m_bytes.data() + begin, m_ends[c] - begin};
    }

private:
    std::string m_bytes;
    std::vector<quint16> m_ends;
    std::array<char, 0x80> m_ascii{};
};

/// Ideographs that stand for themselves.
bool isPlainIdeograph(char16_t unit)
{
    return unit >= 0x4e00 && unit <= 0x9fff;
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    append(m_utf8, text);
}

void FoldedText::append(std::string &out, QStringView text)
{
    static const EuropeanLetters letters;
    text = text.first(qMin(text.size(), longest));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    Writer writer(out);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (EuropeanLetters::isAscii(unit)) {
            writer.ascii(letters.ascii(unit));
        } else if (unit < EuropeanLetters::end) {
            writer.bytes(letters[unit]);
        } else if (isPlainIdeograph(unit)) {
            writer.codePoint(unit);
        } else {
            // Marks may have to change places, but none with what is already written.
            writeDecomposed(writer, text.sliced(at));
            break;
        }
    }
    writer.finish();
}

} // namespace Rescind
