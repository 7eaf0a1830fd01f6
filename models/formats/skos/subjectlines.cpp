// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/subjectlines.h"

#include <algorithm>
#include <limits>

namespace meshbook::formats::rdf {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Walks over Turtle far enough to know strings, IRIs and comments from the rest.
class TurtleScanner final {
public:
    explicit TurtleScanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::vector<core::SourcePosition> starts()
    {
        std::vector<core::SourcePosition> starts;
        bool inStatement = false;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '#') {
                skipTo('\n');
                continue;
            }
            if (isSpace(c)) {
                step();
                continue;
            }
            if (!inStatement) {
                if (skipSparqlDirective())
                    continue;
                starts.push_back({m_line, qint32(m_at - m_lineStart + 1)});
                inStatement = true;
            }
            if (c == '<')
                skipTo('>');
            else if (c == '"' || c == '\'')
                skipString(c);
            else if (c == '.' && endsStatement())
                inStatement = false;
            step();
        }
        return starts;
    }

private:
    void step()
    {
        if (m_at >= m_bytes.size())
            return;
        if (m_bytes[m_at] == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        ++m_at;
    }

    void skipTo(char end)
    {
        while (m_at < m_bytes.size() && m_bytes[m_at] != end)
            step();
    }

    /// Stops on the closing quote.
    void skipString(char quote)
    {
        const bool isLong =
            m_at + 2 < m_bytes.size() && m_bytes[m_at + 1] == quote && m_bytes[m_at + 2] == quote;
        const int quotes = isLong ? 3 : 1;
        for (int i = 0; i < quotes; ++i)
            step();
        int seen = 0;
        while (m_at < m_bytes.size()) {
            if (m_bytes[m_at] == '\\')
                step();
            else if (m_bytes[m_at] == quote && ++seen == quotes)
                return;
            else if (m_bytes[m_at] != quote)
                seen = 0;
            step();
        }
    }

    /// A full stop within a number or a name is followed by more of it.
    [[nodiscard]] bool endsStatement() const
    {
        if (m_at + 1 >= m_bytes.size())
            return true;
        const char next = m_bytes[m_at + 1];
        return isSpace(next) || next == '#' || next == '<' || next == '"' || next == '[' || next == '@';
    }

    /// PREFIX and BASE without "@" end with their IRI, not with a full stop.
    bool skipSparqlDirective()
    {
        for (const char *const word : {"prefix", "base"}) {
            const auto length = qsizetype(qstrlen(word));
            if (m_at + length < m_bytes.size() && isSpace(m_bytes[m_at + length])
                && qstrnicmp(m_bytes.constData() + m_at, word, std::size_t(length)) == 0) {
                skipTo('>');
                step();
                return true;
            }
        }
        return false;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qint32 m_line = 1;
};

} // namespace

SubjectLines::SubjectLines(const Content &content)
    : m_isXml(content.syntax() == Syntax::RdfXml)
{
    if (m_isXml)
        scanXml(content.bytes());
    else if (content.syntax() != Syntax::Json) // there each statement knows its own line
        scanTurtle(content.bytes());
}

void SubjectLines::scanTurtle(const QByteArray &bytes)
{
    m_starts = TurtleScanner(bytes).starts();
}

void SubjectLines::scanXml(const QByteArray &bytes)
{
    // Lines on which an element names its subject.
    qint32 line = 1;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\n') {
            ++line;
            lineStart = at + 1;
            continue;
        }
        if (bytes[at] != 'r')
            continue;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (!rest.startsWith("rdf:about=") && !rest.startsWith("rdf:ID=") && !rest.startsWith("rdf:nodeID="))
            continue;
        if (!m_starts.empty() && m_starts.back().line == line)
            continue;
        const qsizetype open = QByteArrayView(bytes).sliced(lineStart, at - lineStart).lastIndexOf('<');
        m_starts.push_back({line, open >= 0 ? qint32(open + 1) : 1});
    }
}

core::SourcePosition SubjectLines::startOf(qint32 line) const
{
    if (line <= 0)
        return {};
    const core::SourcePosition last{line, std::numeric_limits<qint32>::max()};
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), last);
    return after == m_starts.begin() ? core::SourcePosition{line, 0} : *(after - 1);
}

core::SourcePosition SubjectLines::statementAt(qint32 line) const
{
    return m_isXml && line > 0 ? core::SourcePosition{line, 0} : startOf(line);
}

} // namespace meshbook::formats::rdf
