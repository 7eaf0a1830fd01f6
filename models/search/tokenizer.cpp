// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tokenizer.h"

#include <utility>

namespace meshbook::search {

namespace {

constexpr std::size_t longestKey = 256;

enum class Kind { Lower, Upper, Digit, Cjk, Joiner, Skip, Break };

bool isCjk(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3134f);
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        if (c >= 'a' && c <= 'z')
            return Kind::Lower;
        if (c >= 'A' && c <= 'Z')
            return Kind::Upper;
        if (c >= '0' && c <= '9')
            return Kind::Digit;
        if (c == '_' || c == '-')
            return Kind::Joiner;
        return c == '\'' ? Kind::Skip : Kind::Break;
    }
    if (isCjk(c))
        return Kind::Cjk;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return Kind::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Kind::Lower;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Kind::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // soft hyphens, joiners, direction marks
        return Kind::Skip;
    default:
        return c == 0x2019 ? Kind::Skip : Kind::Break;
    }
}

void putUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

/// Letters Unicode does not decompose, as people type them without the key for them.
const char *spelledOut(char32_t folded)
{
    switch (folded) {
    case 0x00df: // sharp s
        return "ss";
    case 0x00e6:
        return "ae";
    case 0x0153:
        return "oe";
    case 0x00f8:
        return "o";
    case 0x0142:
        return "l";
    case 0x0111:
    case 0x00f0:
        return "d";
    case 0x00fe:
        return "th";
    case 0x0131:
        return "i";
    default:
        return nullptr;
    }
}

void putFolded(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        return;
    }
    const char32_t lower = QChar::toCaseFolded(c);
    if (const char *const letters = spelledOut(lower))
        out += letters;
    else
        putUtf8(out, lower);
}

/// The code point at `at`, which moves behind it. A lone surrogate is itself, and ends words.
char32_t codePointAt(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

/// Calls `visit` with each code point, accents taken apart from their letters.
template <typename Visit>
void eachCharacter(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        if (c < 0x80 || isCjk(c) || QChar::decompositionTag(c) == QChar::NoDecomposition) {
            visit(c);
            continue;
        }
        const QString apart = QChar::decomposition(c);
        for (qsizetype i = 0; i < apart.size();)
            visit(codePointAt(apart, i));
    }
}

/// Cuts at a whole character.
void cut(std::string &word, std::size_t longest)
{
    if (word.size() <= longest)
        return;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xc0) == 0x80)
        --end;
    word.resize(end);
}

/// Collects runs character by character.
class RunCollector final {
public:
    explicit RunCollector(std::size_t limit)
        : m_limit(limit)
    {
    }

    [[nodiscard]] bool isFull() const { return m_count >= m_limit; }

    void take(char32_t c)
    {
        const Kind kind = kindOf(c);
        if (kind == Kind::Skip)
            return;
        if (kind == Kind::Break) {
            endRun();
        } else if (kind == Kind::Joiner) {
            endPart();
        } else if (kind == Kind::Cjk) {
            takeCjk(c);
        } else {
            if (m_run.cjk)
                endRun();
            if (m_last == Kind::Upper && kind == Kind::Lower && m_partKinds > 1)
                splitLastCapital();
            else if (m_part.empty() == false && startsPart(kind))
                endPart();
            if (kind == Kind::Upper)
                m_lastStart = m_part.size();
            putFolded(m_part, c);
            ++m_partKinds;
        }
        m_last = kind;
    }

    std::vector<WordRun> finish()
    {
        endRun();
        return std::move(m_runs);
    }

private:
    [[nodiscard]] bool startsPart(Kind kind) const
    {
        return (m_last == Kind::Digit) != (kind == Kind::Digit)
            || (m_last == Kind::Lower && kind == Kind::Upper);
    }

    /// "HTTPServer": the S before "erver" belongs to it.
    void splitLastCapital()
    {
        std::string begun = m_part.substr(m_lastStart);
        m_part.resize(m_lastStart);
        endPart();
        m_part = std::move(begun);
        m_partKinds = 1;
    }

    void takeCjk(char32_t c)
    {
        if (!m_run.cjk) {
            endRun();
            m_run.cjk = true;
        }
        std::string character;
        putUtf8(character, c);
        if (!m_previous.empty())
            putPart(m_previous + character);
        m_previous = std::move(character);
    }

    void putPart(std::string part)
    {
        if (part.empty() || isFull())
            return;
        cut(part, longestWord);
        m_run.parts.push_back(std::move(part));
        ++m_count;
    }

    void endPart()
    {
        putPart(std::exchange(m_part, {}));
        m_partKinds = 0;
        m_lastStart = 0;
    }

    void endRun()
    {
        endPart();
        if (m_run.cjk)
            putPart(std::exchange(m_previous, {}));
        if (!m_run.parts.empty())
            m_runs.push_back(std::exchange(m_run, {}));
        m_run = {};
    }

    std::size_t m_limit;
    std::size_t m_count = 0;
    std::vector<WordRun> m_runs;
    WordRun m_run;
    std::string m_part;
    std::string m_previous; ///< the last CJK character, waiting for its neighbour
    std::size_t m_partKinds = 0; ///< characters in m_part
    std::size_t m_lastStart = 0; ///< where the last capital of m_part begins
    Kind m_last = Kind::Break;
};

bool endsWith(const std::string &word, std::string_view end)
{
    return word.size() >= end.size() && word.compare(word.size() - end.size(), end.size(), end) == 0;
}

} // namespace

std::vector<WordRun> Tokenizer::runs(QStringView text, std::size_t limit)
{
    RunCollector collector(limit);
    eachCharacter(text, [&collector](char32_t c) {
        if (!collector.isFull())
            collector.take(c);
    });
    return collector.finish();
}

std::string Tokenizer::joined(const WordRun &run)
{
    if (run.cjk || run.parts.size() < 2)
        return {};
    std::string all;
    for (const std::string &part : run.parts)
        all += part;
    return all.size() <= longestWord ? all : std::string();
}

std::string Tokenizer::key(QStringView text)
{
    std::string out;
    eachCharacter(text.left(longestKey), [&out](char32_t c) {
        const Kind kind = kindOf(c);
        if (kind != Kind::Skip && kind != Kind::Break && kind != Kind::Joiner)
            putFolded(out, c);
    });
    cut(out, longestKey);
    return out;
}

std::vector<std::string> Tokenizer::singulars(const std::string &word)
{
    if (word.size() < 4 || word.back() != 's' || endsWith(word, "ss") || endsWith(word, "us")
        || endsWith(word, "is"))
        return {};
    std::vector<std::string> found{word.substr(0, word.size() - 1)};
    if (word.size() > 4 && endsWith(word, "ies"))
        found.push_back(word.substr(0, word.size() - 3) + 'y');
    for (const std::string_view end : {"ses", "xes", "zes", "ches", "shes"}) {
        if (word.size() > 4 && endsWith(word, end)) {
            found.push_back(word.substr(0, word.size() - 2));
            break;
        }
    }
    return found;
}

std::string Tokenizer::folded(QStringView text)
{
    std::string out;
    eachCharacter(text.left(longestKey), [&out](char32_t c) {
        if (c < 0x80 || kindOf(c) != Kind::Skip)
            putFolded(out, c);
    });
    cut(out, longestKey);
    return out;
}

} // namespace meshbook::search
