// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr std::size_t runsOfWord = 64;
constexpr qint64 secondsPerHour = 3'600;

/// Recursive descent; stops at the first error.
class Parser final {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Query parse()
    {
        Query query;
        if (m_text.size() > longestQuery) {
            query.error = QueryError{QueryProblem::TooLong, longestQuery, m_text.size() - longestQuery};
            return query;
        }
        QueryNode root = parseOr(0);
        if (!m_error && m_at < m_text.size())
            fail(QueryProblem::UnexpectedParenthesis, m_at, 1);
        query.error = m_error;
        if (root.kind != QueryNode::Kind::And) {
            query.root.children.push_back(std::move(root));
        } else {
            query.root = std::move(root);
        }
        query.onlyPunctuation = !m_error && query.root.children.empty() && m_sawPunctuation;
        return query;
    }

private:
    void fail(QueryProblem code, qsizetype position, qsizetype length)
    {
        if (!m_error)
            m_error = QueryError{code, position, length};
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] bool endsHere() const { return m_at >= m_text.size() || m_text[m_at] == u')'; }

    /// The keyword stands here as a word of its own.
    [[nodiscard]] bool isKeyword(QLatin1StringView word) const
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        const qsizetype after = m_at + word.size();
        return after >= m_text.size() || m_text[after].isSpace() || m_text[after] == u'('
            || m_text[after] == u')';
    }

    QueryNode parseOr(int depth)
    {
        QueryNode either;
        either.kind = QueryNode::Kind::Or;
        while (!m_error) {
            either.children.push_back(parseAnd(depth));
            skipSpace();
            if (m_error || endsHere() || !isKeyword("OR"_L1))
                break;
            const qsizetype at = m_at;
            m_at += 2;
            skipSpace();
            if (either.children.back().children.empty() || endsHere() || isKeyword("OR"_L1))
                fail(QueryProblem::MissingOperand, at, 2);
        }
        if (m_error)
            return {};
        return either.children.size() == 1 ? std::move(either.children.front()) : std::move(either);
    }

    QueryNode parseAnd(int depth)
    {
        QueryNode all;
        all.kind = QueryNode::Kind::And;
        while (!m_error) {
            skipSpace();
            if (endsHere() || isKeyword("OR"_L1))
                break;
            if (isKeyword("AND"_L1)) {
                const qsizetype at = m_at;
                m_at += 3;
                skipSpace();
                if (all.children.empty() || endsHere() || isKeyword("OR"_L1) || isKeyword("AND"_L1))
                    fail(QueryProblem::MissingOperand, at, 3);
                continue;
            }
            parseUnary(depth, all.children);
        }
        return all;
    }

    void parseUnary(int depth, std::vector<QueryNode> &into)
    {
        const qsizetype start = m_at;
        const bool minus = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        const bool word = isKeyword("NOT"_L1);
        if (!minus && !word) {
            parsePrimary(depth, into);
            return;
        }
        m_at += minus ? 1 : 3;
        skipSpace();
        if (endsHere() || isKeyword("OR"_L1) || isKeyword("AND"_L1)) {
            fail(QueryProblem::MissingOperand, start, minus ? 1 : 3);
            return;
        }
        QueryNode inner;
        inner.kind = QueryNode::Kind::And;
        if (depth >= deepestNesting)
            fail(QueryProblem::TooDeep, start, 1);
        else
            parseUnary(depth + 1, inner.children);
        if (m_error || inner.children.empty())
            return;
        QueryNode negation;
        negation.kind = QueryNode::Kind::Not;
        negation.position = start;
        negation.length = m_at - start;
        negation.children.push_back(std::move(inner));
        into.push_back(std::move(negation));
    }

    void parsePrimary(int depth, std::vector<QueryNode> &into)
    {
        const qsizetype start = m_at;
        if (m_text[m_at] == u'(') {
            if (depth >= deepestNesting) {
                fail(QueryProblem::TooDeep, start, 1);
                return;
            }
            ++m_at;
            QueryNode inner = parseOr(depth + 1);
            if (!m_error && m_at >= m_text.size())
                fail(QueryProblem::UnclosedParenthesis, start, 1);
            ++m_at;
            if (!m_error && !inner.children.empty())
                into.push_back(std::move(inner));
        } else if (m_text[m_at] == u'"') {
            const std::optional<QString> phrase = quoted();
            if (phrase)
                addPhrase(*phrase, start, into);
        } else {
            parseWord(into);
        }
        if (++m_parts > mostParts)
            fail(QueryProblem::TooManyParts, start, m_at - start);
    }

    /// What stands between quotation marks, which the cursor is at and then behind.
    std::optional<QString> quoted()
    {
        const qsizetype start = m_at;
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0) {
            fail(QueryProblem::UnclosedQuote, start, 1);
            return std::nullopt;
        }
        m_at = end + 1;
        return m_text.sliced(start + 1, end - start - 1);
    }

    void addPhrase(const QString &phrase, qsizetype start, std::vector<QueryNode> &into)
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Phrase;
        node.position = start;
        node.length = m_at - start;
        node.text = phrase;
        node.runs = Tokenizer::runs(phrase, runsOfWord);
        if (node.runs.empty())
            m_sawPunctuation = true;
        else
            into.push_back(std::move(node));
    }

    [[nodiscard]] bool endsWord(QChar c) const { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }

    void parseWord(std::vector<QueryNode> &into)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at])) {
            if (m_text[m_at] == u':' && m_at > start) {
                const auto field = fieldFromText(QStringView(m_text).sliced(start, m_at - start));
                if (field) {
                    ++m_at;
                    parseFilter(*field, start, into);
                    return;
                }
            }
            ++m_at;
        }
        const QString word = m_text.sliced(start, m_at - start);
        const std::vector<WordRun> runs = Tokenizer::runs(word, runsOfWord);
        m_sawPunctuation = m_sawPunctuation || runs.empty();
        // The star is implied on the last word: it may not be typed to its end yet.
        QStringView rest = QStringView(m_text).sliced(m_at);
        const bool prefix = word.endsWith(u'*') || rest.isEmpty();
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QueryNode node;
            node.kind = QueryNode::Kind::Word;
            node.position = start;
            node.length = m_at - start;
            node.text = word;
            node.runs = {runs[i]};
            if (runs[i].cjk && runs[i].parts.size() > 1)
                node.runs.front().parts.pop_back(); // the last character is only indexed for when it is all
            node.prefix = (prefix || (runs[i].cjk && runs[i].parts.size() == 1)) && i + 1 == runs.size();
            into.push_back(std::move(node));
            m_parts += i > 0 ? 1 : 0;
        }
    }

    void parseFilter(Field field, qsizetype start, std::vector<QueryNode> &into)
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Filter;
        node.field = field;
        node.position = start;
        const qsizetype valueStart = m_at;
        while (!m_error && m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u')'
               && m_text[m_at] != u'(') {
            FilterValue value;
            const qsizetype at = m_at;
            bool none = false; // "": what has no value of a facet
            if (m_text[m_at] == u'"') {
                value.text = quoted().value_or(QString());
                none = value.text.isEmpty() && static_cast<int>(field) < facetCount;
            } else {
                while (m_at < m_text.size() && !endsWord(m_text[m_at]) && m_text[m_at] != u',')
                    ++m_at;
                value.text = m_text.sliced(at, m_at - at);
            }
            if (value.text.endsWith(u'*') || (m_at < m_text.size() && m_text[m_at] == u'*')) {
                value.prefix = true;
                if (value.text.endsWith(u'*'))
                    value.text.chop(1);
                else
                    ++m_at;
            }
            if (!value.text.isEmpty() || value.prefix || none)
                readValue(node, value, at);
            if (m_at < m_text.size() && m_text[m_at] == u',')
                ++m_at;
        }
        node.length = m_at - start;
        if (!m_error && node.values.empty())
            fail(QueryProblem::MissingValue, start, valueStart - start);
        m_parts += static_cast<int>(node.values.size()) / 2;
        if (!m_error)
            into.push_back(std::move(node));
    }

    void readValue(QueryNode &node, const FilterValue &value, qsizetype at)
    {
        node.values.push_back(value);
        switch (node.field) {
        case Field::Has:
        case Field::Missing:
            if (!traitFromText(value.text))
                fail(QueryProblem::UnknownTrait, at, m_at - at);
            break;
        case Field::Columns:
        case Field::Score:
        case Field::Updated:
            readRange(node, value.text, at);
            break;
        default:
            break;
        }
    }

    void readRange(QueryNode &node, const QString &text, qsizetype at)
    {
        const bool ages = node.field == Field::Updated;
        const auto number = [ages](QStringView digits) { return ages ? ageOf(digits) : numberOf(digits); };
        QStringView rest(text);
        std::optional<qint64> least;
        std::optional<qint64> most;
        if (const qsizetype dots = text.indexOf(".."_L1); dots > 0) {
            least = number(rest.first(dots));
            most = number(rest.sliced(dots + 2));
            if (least && most && *least > *most)
                std::swap(least, most);
        } else {
            const QChar sign = rest.isEmpty() ? QChar() : rest.front();
            const bool compares = sign == u'>' || sign == u'<';
            rest = rest.sliced(compares ? 1 : 0);
            const bool inclusive = rest.startsWith(u'=');
            const std::optional<qint64> bound = number(rest.sliced(inclusive && compares ? 1 : 0));
            if (bound) {
                // A bare age means "within": updated:7d. A bare number means itself.
                least = sign == u'>'   ? *bound + (inclusive ? 0 : 1)
                    : compares || ages ? std::numeric_limits<qint64>::min()
                                       : *bound;
                most = sign == u'>' ? std::numeric_limits<qint64>::max()
                                    : *bound - (sign == u'<' && !inclusive ? 1 : 0);
            }
        }
        if (least && most)
            node.range = {*least, *most};
        else
            fail(ages ? QueryProblem::BadAge : QueryProblem::BadNumber, at, m_at - at);
    }

    static std::optional<qint64> numberOf(QStringView digits)
    {
        bool good = false;
        const int value = digits.toInt(&good);
        return good && value >= 0 ? std::optional<qint64>(value) : std::nullopt;
    }

    static std::optional<qint64> ageOf(QStringView text)
    {
        qsizetype end = 0;
        while (end < text.size() && text[end].isDigit())
            ++end;
        bool good = false;
        const int count = text.first(end).toInt(&good);
        const QStringView unit = text.sliced(end);
        if (!good || count < 0)
            return std::nullopt;
        constexpr std::pair<QLatin1StringView, qint64> units[] = {
            {"h"_L1, 1}, {"d"_L1, 24}, {"w"_L1, 168}, {"mo"_L1, 730}, {"y"_L1, 8'766}};
        for (const auto &[name, hours] : units) {
            if (unit.compare(name, Qt::CaseInsensitive) == 0)
                return count * hours * secondsPerHour;
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_parts = 0;
    bool m_sawPunctuation = false;
    std::optional<QueryError> m_error;
};

} // namespace

Query parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace meshbook::search
