// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/turtlescan.h"

#include <QRegularExpression>
#include <QUrl>

#include <cctype>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr auto rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"_L1;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// "\n", "\"" and "\u00e9" as what they stand for.
QString unescaped(QByteArrayView raw)
{
    const QString text = QString::fromUtf8(raw);
    if (!text.contains(u'\\'))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        const qsizetype digits = c == u'u' ? 4 : c == u'U' ? 8 : 0;
        if (digits > 0) {
            out += QString::fromUcs4(
                std::u32string(1, char32_t(text.mid(i + 1, digits).toUInt(nullptr, 16))).c_str(), 1);
            i += digits;
            continue;
        }
        switch (c.unicode()) {
        case 'n':
            out += u'\n';
            break;
        case 'r':
            out += u'\r';
            break;
        case 't':
            out += u'\t';
            break;
        case 'b':
            out += u'\b';
            break;
        case 'f':
            out += u'\f';
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

void TurtleScan::skipBlank()
{
    while (m_at < m_bytes.size()) {
        if (isBlank(m_bytes.at(m_at))) {
            ++m_at;
        } else if (m_bytes.at(m_at) == '#') {
            while (m_at < m_bytes.size() && m_bytes.at(m_at) != '\n')
                ++m_at;
        } else {
            return;
        }
    }
}

bool TurtleScan::readString()
{
    const char quote = m_bytes.at(m_at);
    const QByteArray three(3, quote);
    const bool isLong = m_bytes.mid(m_at, 3) == three;
    const qsizetype begin = m_at + (isLong ? 3 : 1);
    qsizetype end = begin;
    while (end < m_bytes.size()) {
        if (m_bytes.at(end) == '\\') {
            end += 2;
            continue;
        }
        if (m_bytes.at(end) == quote && (!isLong || m_bytes.mid(end, 3) == three))
            break;
        if (!isLong && m_bytes.at(end) == '\n')
            return false;
        ++end;
    }
    if (end >= m_bytes.size())
        return false;
    // Quotes before the closing three belong to the text.
    while (isLong && end + 3 < m_bytes.size() && m_bytes.at(end + 3) == quote)
        ++end;
    m_token.kind = Token::Kind::Literal;
    m_token.text = unescaped(QByteArrayView(m_bytes).sliced(begin, end - begin));
    m_at = end + (isLong ? 3 : 1);
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == '@') {
        const qsizetype tag = ++m_at;
        while (m_at < m_bytes.size()
               && (std::isalnum(uchar(m_bytes.at(m_at))) != 0 || m_bytes.at(m_at) == '-'))
            ++m_at;
        m_token.language = QString::fromLatin1(m_bytes.mid(tag, m_at - tag));
    } else if (m_bytes.mid(m_at, 2) == "^^") {
        const Token literal = m_token;
        m_at += 2;
        skipBlank();
        // A type is an IRI; a chain of literals would go deeper with each.
        const bool another = m_at < m_bytes.size() && (m_bytes.at(m_at) == '"' || m_bytes.at(m_at) == '\'');
        if (another || !next())
            return false;
        const qsizetype behind = m_token.span.end;
        m_token = literal;
        m_at = behind;
    }
    return true;
}

bool TurtleScan::next()
{
    skipBlank();
    m_token = Token();
    m_token.span.start = m_at;
    if (m_at >= m_bytes.size()) {
        m_token.span.end = m_at;
        return true;
    }
    const char c = m_bytes.at(m_at);
    bool good = true;
    if (c == '<') {
        const qsizetype end = m_bytes.indexOf('>', m_at);
        good = end > 0;
        m_token.kind = Token::Kind::Iri;
        m_token.text =
            unescaped(QByteArrayView(m_bytes).sliced(m_at + 1, std::max<qsizetype>(end - m_at - 1, 0)));
        m_at = end + 1;
    } else if (c == '"' || c == '\'') {
        const qsizetype start = m_at;
        good = readString();
        m_token.span.start = start;
    } else if (QByteArrayView(".;,()[]").contains(c)
               && !(c == '.' && m_at + 1 < m_bytes.size()
                    && std::isdigit(uchar(m_bytes.at(m_at + 1))) != 0)) {
        m_token.kind = Token::Kind::Punctuation;
        m_token.text = QLatin1Char(c);
        ++m_at;
    } else {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && !isBlank(m_bytes.at(m_at))
               && !QByteArrayView(";,()[]<\"'").contains(m_bytes.at(m_at))) {
            if (m_bytes.at(m_at) == '#' && m_at > start && m_bytes.at(m_at - 1) != ':')
                break;
            m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
        }
        m_at = std::min(m_at, m_bytes.size());
        while (m_at > start + 1 && m_bytes.at(m_at - 1) == '.' && m_bytes.at(m_at - 2) != '\\')
            --m_at; // the dot ends the statement
        m_token.text = QString::fromUtf8(m_bytes.mid(start, m_at - start));
        m_token.kind = m_token.text.contains(u':') ? Token::Kind::Name : Token::Kind::Word;
    }
    m_token.span.end = m_at;
    return good;
}

bool TurtleScan::is(char c) const
{
    return m_token.kind == Token::Kind::Punctuation && m_token.text == QLatin1Char(c);
}

QString TurtleScan::iriOf(const Token &token) const
{
    if (token.kind == Token::Kind::Iri)
        return m_base.isEmpty() || token.text.contains(u':')
            ? token.text
            : QUrl(m_base).resolved(QUrl(token.text)).toString();
    if (token.kind == Token::Kind::Word && token.text == "a"_L1)
        return rdfType;
    if (token.kind != Token::Kind::Name || token.text.startsWith("_:"_L1))
        return {};
    const qsizetype colon = token.text.indexOf(u':');
    const auto space = m_prefixes.constFind(token.text.left(colon));
    QString local = token.text.mid(colon + 1);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    local.replace(escape, u"\\1"_s);
    return space == m_prefixes.constEnd() ? QString() : *space + local;
}

bool TurtleScan::readDirective(bool sparql)
{
    const bool prefix = m_token.text.endsWith("prefix"_L1, Qt::CaseInsensitive);
    QString name;
    if (prefix) {
        if (!next() || m_token.kind != Token::Kind::Name)
            return false;
        name = m_token.text.chopped(1);
    }
    if (!next() || m_token.kind != Token::Kind::Iri)
        return false;
    if (prefix)
        m_prefixes.insert(name, iriOf(m_token));
    else
        m_base = iriOf(m_token);
    if (sparql)
        return true;
    return next() && is('.');
}

bool TurtleScan::skipBrackets()
{
    int depth = 0;
    do {
        depth += is('[') || is('(') ? 1 : is(']') || is(')') ? -1 : 0;
        if (depth == 0)
            return true;
    } while (next() && m_token.kind != Token::Kind::End);
    return false;
}

bool TurtleScan::readObject(Property &property)
{
    Object object;
    object.span = m_token.span;
    if (is('[') || is('(')) {
        if (!skipBrackets())
            return false;
        object.span.end = m_token.span.end;
    } else if (m_token.kind == Token::Kind::Literal || m_token.kind == Token::Kind::Word) {
        object.text = m_token.text;
        object.language = m_token.language;
    } else if (m_token.kind == Token::Kind::Iri || m_token.kind == Token::Kind::Name) {
        object.text = iriOf(m_token);
        object.isIri = true;
    } else {
        return false;
    }
    property.objects.push_back(std::move(object));
    return next();
}

bool TurtleScan::readStatement()
{
    Statement statement;
    statement.span.start = m_token.span.start;
    if (is('[') || is('(')) {
        if (!skipBrackets())
            return false;
    } else {
        statement.subject = iriOf(m_token);
    }
    if (!next())
        return false;
    while (!is('.')) {
        if (is(';')) {
            if (!next())
                return false;
            continue;
        }
        Property property;
        property.name = m_token.span;
        property.iri = iriOf(m_token);
        do {
            if (!next() || !readObject(property))
                return false;
        } while (is(','));
        statement.properties.push_back(std::move(property));
        if (!is(';') && !is('.'))
            return false;
    }
    statement.dot = m_token.span.start;
    statement.span.end = m_token.span.end;
    m_statements.push_back(std::move(statement));
    return true;
}

bool TurtleScan::scan(const QByteArray &bytes)
{
    m_bytes = bytes;
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    while (next()) {
        if (m_token.kind == Token::Kind::End)
            return true;
        const bool word = m_token.kind == Token::Kind::Word;
        const bool at = word && (m_token.text == "@prefix"_L1 || m_token.text == "@base"_L1);
        const bool sparql = word
            && (m_token.text.compare("prefix"_L1, Qt::CaseInsensitive) == 0
                || m_token.text.compare("base"_L1, Qt::CaseInsensitive) == 0);
        if (at || sparql ? !readDirective(sparql) : !readStatement())
            return false;
    }
    return false;
}

QString TurtleScan::shortened(const QString &iri) const
{
    static const QRegularExpression local(u"^[A-Za-z_][A-Za-z0-9_-]*$"_s);
    QString best;
    for (auto it = m_prefixes.begin(); it != m_prefixes.end(); ++it) {
        if (iri.startsWith(it.value()) && local.match(iri.mid(it.value().size())).hasMatch()) {
            const QString name = it.key() + u':' + iri.mid(it.value().size());
            if (best.isEmpty() || name.size() < best.size() || (name.size() == best.size() && name < best))
                best = name;
        }
    }
    return best.isEmpty() ? u'<' + iri + u'>' : best;
}

} // namespace meshbook::formats
