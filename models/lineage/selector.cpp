// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/selector.h"

#include <algorithm>
#include <array>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array methodWords{"path"_L1,     "name"_L1,   "domain"_L1,  "tag"_L1,   "type"_L1,  "owner"_L1,
                                 "platform"_L1, "source"_L1, "product"_L1, "class"_L1, "schema"_L1};

std::optional<Method> methodFromText(QStringView text)
{
    for (std::size_t i = 0; i < methodWords.size(); ++i) {
        if (text.compare(methodWords.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<Method>(i);
    }
    return std::nullopt;
}

/// From left to right; stops at the first error.
class Parser final {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Selector parse()
    {
        Selector selector;
        if (m_text.size() > longestSelector)
            fail(SelectorProblem::TooLong, longestSelector, m_text.size() - longestSelector);
        skipSpace();
        while (!m_error && m_at < m_text.size()) {
            selector.parts.push_back(parsePart());
            skipSpace();
        }
        if (m_error)
            return {{}, m_error};
        return selector;
    }

private:
    void fail(SelectorProblem code, qsizetype position, qsizetype length)
    {
        if (!m_error)
            m_error = SelectorError{code, position, length};
    }

    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpace()
    {
        while (here().isSpace())
            ++m_at;
    }

    [[nodiscard]] bool endsPart() const { return m_at >= m_text.size() || m_text[m_at].isSpace(); }
    [[nodiscard]] bool endsAtom() const { return endsPart() || m_text[m_at] == u','; }

    /// Takes "-" or "NOT " where they stand here.
    bool takeNot()
    {
        const qsizetype start = m_at;
        if (here() == u'-') {
            ++m_at;
        } else if (QStringView(m_text).sliced(m_at).startsWith("NOT"_L1)
                   && (m_at + 3 >= m_text.size() || m_text[m_at + 3].isSpace())) {
            m_at += 3;
            skipSpace();
        } else {
            return false;
        }
        if (endsAtom())
            fail(SelectorProblem::MissingOperand, start, std::max<qsizetype>(1, m_at - start));
        return true;
    }

    SelectorPart parsePart()
    {
        SelectorPart part;
        part.excluded = takeNot();
        while (!m_error) {
            SelectorAtom atom;
            if (!part.atoms.empty())
                atom.excluded = takeNot();
            if (!m_error)
                parseAtom(atom);
            part.atoms.push_back(std::move(atom));
            if (++m_atoms > mostAtoms)
                fail(SelectorProblem::TooManyAtoms, part.atoms.back().position, part.atoms.back().length);
            if (m_error || here() != u',')
                break;
            ++m_at;
            if (endsAtom())
                fail(SelectorProblem::MissingValue, m_at - 1, 1);
        }
        return part;
    }

    /// The hops of digits from here on; where there are none, all.
    int takeDepth()
    {
        const qsizetype start = m_at;
        while (here() >= u'0' && here() <= u'9')
            ++m_at;
        if (m_at == start)
            return -1;
        bool good = false;
        const int depth = QStringView(m_text).sliced(start, m_at - start).toInt(&good);
        if (!good || depth > deepest)
            fail(SelectorProblem::BadDepth, start, m_at - start);
        return depth;
    }

    void parseAtom(SelectorAtom &atom)
    {
        atom.position = m_at;
        if (here() == u'@') {
            atom.whole = true;
            ++m_at;
        } else {
            const int depth = takeDepth();
            if (here() == u'+') {
                atom.up = depth;
                ++m_at;
            } else {
                m_at = atom.position; // digits that belong to a name
                m_error.reset();
            }
        }
        const qsizetype signs = m_at;
        takeMethod(atom);
        takeValue(atom);
        atom.length = m_at - atom.position;
        if (!m_error && atom.text.isEmpty())
            fail(SelectorProblem::MissingValue, atom.position,
                 std::max<qsizetype>(1, std::max(signs, m_at) - atom.position));
        if (!m_error && atom.whole && atom.down != 0)
            fail(SelectorProblem::WholeWithDepth, atom.position, atom.length);
        if (!m_error && atom.text.startsWith("meshbook:"_L1))
            atom.method = Method::Address;
    }

    /// "tag:" and the like. A colon in an address ("meshbook:", "postgres:/", "urn:") is none of ours.
    void takeMethod(SelectorAtom &atom)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == u'_'))
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return;
        const QStringView word = QStringView(m_text).sliced(m_at, end - m_at);
        const QStringView after = QStringView(m_text).sliced(end + 1);
        const std::optional<Method> method = methodFromText(word);
        if (word == "meshbook"_L1 || word == "urn"_L1 || after.startsWith(method ? "//"_L1 : "/"_L1))
            return;
        if (method) {
            atom.method = *method;
            m_at = end + 1;
        } else {
            fail(SelectorProblem::UnknownMethod, m_at, end - m_at);
        }
    }

    void takeValue(SelectorAtom &atom)
    {
        if (m_error)
            return;
        if (here() == u'"') {
            atom.literal = true;
            takeQuoted(atom);
            if (!m_error && here() == u'+') {
                ++m_at;
                atom.down = takeDepth();
            }
            if (!m_error && !endsAtom())
                fail(SelectorProblem::TextAfterQuote, m_at, 1);
            return;
        }
        const qsizetype start = m_at;
        while (!endsAtom())
            ++m_at;
        const qsizetype end = m_at;
        // What follows the last + is a depth only if it is digits to the end: "c++" is all downstream of
        // "c+".
        qsizetype plus = end;
        while (plus > start && m_text[plus - 1] >= u'0' && m_text[plus - 1] <= u'9')
            --plus;
        if (plus > start && m_text[plus - 1] == u'+') {
            atom.text = m_text.sliced(start, plus - 1 - start);
            m_at = plus;
            atom.down = takeDepth();
        } else {
            atom.text = m_text.sliced(start, end - start);
        }
    }

    /// Between quotation marks, which double within.
    void takeQuoted(SelectorAtom &atom)
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                atom.text += c;
            } else if (here() == u'"') {
                atom.text += c;
                ++m_at;
            } else {
                return;
            }
        }
        fail(SelectorProblem::UnclosedQuote, start, 1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_atoms = 0;
    std::optional<SelectorError> m_error;
};

} // namespace

QLatin1StringView toText(Method method)
{
    return method == Method::Address ? "address"_L1 : methodWords.at(static_cast<std::size_t>(method));
}

QString describe(const SelectorError &error)
{
    switch (error.code) {
    case SelectorProblem::TooLong:
        return u"A selector has at most %1 characters."_s.arg(longestSelector);
    case SelectorProblem::TooManyAtoms:
        return u"A selector has at most %1 things to look for."_s.arg(mostAtoms);
    case SelectorProblem::UnclosedQuote:
        return u"This quotation mark has no partner."_s;
    case SelectorProblem::UnknownMethod: {
        QStringList words;
        for (const QLatin1StringView word : methodWords)
            words.append(word);
        return u"There is no such method; there are %1."_s.arg(words.join(u", "_s));
    }
    case SelectorProblem::MissingValue:
        return u"Something to select is missing here."_s;
    case SelectorProblem::MissingOperand:
        return u"NOT and - stand before what is to be left out."_s;
    case SelectorProblem::BadDepth:
        return u"A number of hops is at most %1."_s.arg(deepest);
    case SelectorProblem::WholeWithDepth:
        return u"@ takes everything already; + cannot stand beside it."_s;
    case SelectorProblem::TextAfterQuote:
        return u"After a quotation only + may stand."_s;
    }
    return {};
}

Selector parseSelector(const QString &text)
{
    return Parser(text).parse();
}

QString quotedForSelector(const QString &text)
{
    static const QString plain = u"_./-"_s;
    const bool safe = !text.isEmpty() && !text.startsWith(u'-') && text != "NOT"_L1
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || plain.contains(c); });
    return safe ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace meshbook::lineage
