// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/select/glob.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

char16_t folded(char16_t c)
{
    return QChar(c).toCaseFolded().unicode();
}

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool continues(char16_t c)
{
    return QChar(c).isLowSurrogate();
}

template <typename Char>
bool isSeparator(Char c)
{
    return c == Char('.') || c == Char('/');
}

/// Walks pattern and text; goes back to the last * only, so the work is at most their product.
template <typename Char>
class Matcher final {
public:
    Matcher(const Char *pattern, qsizetype patternSize, const Char *text, qsizetype size, bool literal,
            bool withinSegment)
        : m_pattern(pattern)
        , m_patternSize(patternSize)
        , m_text(text)
        , m_size(size)
        , m_literal(literal)
        , m_withinSegment(withinSegment)
    {
    }

    bool run()
    {
        while (m_at < m_size) {
            if (!m_literal && m_in < m_patternSize && m_pattern[m_in] == Char('*')) {
                m_star = m_in++;
                m_starAt = m_at;
            } else if (!step() && !goBack()) {
                return false;
            }
        }
        while (!m_literal && m_in < m_patternSize && m_pattern[m_in] == Char('*'))
            ++m_in;
        return m_in == m_patternSize;
    }

private:
    /// One character of the text against what stands in the pattern.
    bool step()
    {
        if (m_in >= m_patternSize)
            return false;
        const Char c = m_pattern[m_in];
        if (!m_literal && c == Char('?')) {
            if (m_withinSegment && isSeparator(m_text[m_at]))
                return false;
            ++m_in;
            skipCharacter();
            return true;
        }
        if (!m_literal && c == Char('[')) {
            const qsizetype end = endOfSet();
            if (end > 0)
                return stepSet(end);
        }
        if (c != folded(m_text[m_at]))
            return false;
        ++m_in;
        ++m_at;
        return true;
    }

    void skipCharacter()
    {
        ++m_at;
        while (m_at < m_size && continues(m_text[m_at]))
            ++m_at;
    }

    /// Where the set that begins here is closed; 0: it is a bracket like others.
    [[nodiscard]] qsizetype endOfSet() const
    {
        qsizetype end = m_in + 1;
        if (end < m_patternSize && m_pattern[end] == Char('!'))
            ++end;
        ++end; // a bracket right at the beginning is one of the set
        while (end < m_patternSize && m_pattern[end] != Char(']'))
            ++end;
        return end < m_patternSize ? end : 0;
    }

    bool stepSet(qsizetype end)
    {
        const bool inverse = m_pattern[m_in + 1] == Char('!');
        const Char *begin = m_pattern + m_in + (inverse ? 2 : 1);
        if (m_withinSegment && isSeparator(m_text[m_at]))
            return false;
        const bool found = std::find(begin, m_pattern + end, folded(m_text[m_at])) != m_pattern + end;
        if (found == inverse)
            return false;
        m_in = end + 1;
        skipCharacter();
        return true;
    }

    bool goBack()
    {
        if (m_star < 0 || (m_withinSegment && isSeparator(m_text[m_starAt])))
            return false;
        m_in = m_star + 1;
        m_at = ++m_starAt;
        return true;
    }

    const Char *m_pattern;
    qsizetype m_patternSize;
    const Char *m_text;
    qsizetype m_size;
    bool m_literal;
    bool m_withinSegment;
    qsizetype m_in = 0;
    qsizetype m_at = 0;
    qsizetype m_star = -1;
    qsizetype m_starAt = 0;
};

} // namespace

Glob::Glob(const QString &pattern, bool literal)
    : m_pattern(pattern.toCaseFolded())
    , m_bytes(m_pattern.toUtf8())
    , m_literal(literal
                || std::none_of(pattern.begin(), pattern.end(),
                                [](QChar c) { return c == u'*' || c == u'?' || c == u'['; }))
    , m_ascii(m_bytes.size() == m_pattern.size())
    , m_separators(
          std::count_if(pattern.begin(), pattern.end(), [](QChar c) { return isSeparator(c.unicode()); }))
    , m_wildTail(!m_literal && (m_pattern.endsWith(u".*") || m_pattern.endsWith(u"/*")))
{
}

bool Glob::match(QUtf8StringView text, bool withinSegment) const
{
    if (m_ascii)
        return Matcher<char>(m_bytes.constData(), m_bytes.size(), reinterpret_cast<const char *>(text.data()),
                             text.size(), m_literal, withinSegment)
            .run();
    const QString wide = text.toString();
    return Matcher<char16_t>(reinterpret_cast<const char16_t *>(m_pattern.utf16()), m_pattern.size(),
                             reinterpret_cast<const char16_t *>(wide.utf16()), wide.size(), m_literal,
                             withinSegment)
        .run();
}

bool Glob::matches(QUtf8StringView text) const
{
    return match(text, false);
}

bool Glob::matchesPath(QUtf8StringView text) const
{
    const char *bytes = reinterpret_cast<const char *>(text.data());
    if (!m_wildTail) {
        // What matches has as many separators as the pattern, so there is one place where it can begin.
        qsizetype start = text.size();
        for (qsizetype left = m_separators; start > 0; --start) {
            if (isSeparator(bytes[start - 1]) && left-- == 0)
                break;
        }
        return match(text.sliced(start), true);
    }
    qsizetype start = 0;
    while (start <= text.size()) {
        if (match(text.sliced(start), false))
            return true;
        const char *end = bytes + text.size();
        const char *next = std::find_if(bytes + start, end, isSeparator<char>);
        if (next == end)
            return false;
        start = next - bytes + 1;
    }
    return false;
}

} // namespace meshbook::lineage
