// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/jsonerror.h"

#include "formats/document/scalars.h"

#include <vector>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks a text with a stack of open brackets; no recursion, so depth costs one byte a level.
class JsonChecker final {
public:
    explicit JsonChecker(std::string_view text)
        : m_text(text)
    {
    }
    std::optional<JsonError> check();

private:
    enum class Want : quint8 { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    bool step(char c);
    bool value(char c);
    bool string();
    bool word();
    bool closeWith(char c);
    void valueDone() { m_want = m_open.empty() ? Want::Nothing : Want::CommaOrEnd; }
    bool fail(std::size_t offset, QString reason)
    {
        m_error = JsonError{offset, std::move(reason)};
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<char> m_open;
    Want m_want = Want::Value;
    std::optional<JsonError> m_error;
};

QString shown(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return code >= 0x20 && code < 0x7f ? u"\"%1\""_s.arg(QLatin1Char(c))
                                       : u"byte 0x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isHex(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
}

std::optional<JsonError> JsonChecker::check()
{
    const std::size_t valid = validUtf8Prefix(m_text);
    m_text = m_text.substr(0, valid);
    while (m_at < m_text.size()) {
        if (isSpace(m_text[m_at]))
            ++m_at;
        else if (!step(m_text[m_at]))
            return m_error;
    }
    if (m_want == Want::Nothing)
        return std::nullopt;
    fail(m_text.size(),
         m_open.empty() ? u"there is no value"_s
                        : u"the end is missing: a \"%1\" is not closed"_s.arg(QLatin1Char(m_open.back())));
    return m_error;
}

bool JsonChecker::step(char c)
{
    switch (m_want) {
    case Want::ValueOrEnd:
    case Want::Value:
        return m_want == Want::ValueOrEnd && c == ']' ? closeWith(c) : value(c);
    case Want::KeyOrEnd:
    case Want::Key:
        if (m_want == Want::KeyOrEnd && c == '}')
            return closeWith(c);
        if (c != '"')
            return fail(m_at, u"a key in double quotes is expected, not %1"_s.arg(shown(c)));
        m_want = Want::Colon;
        return string();
    case Want::Colon:
        if (c != ':')
            return fail(m_at, u"\":\" is expected after the key, not %1"_s.arg(shown(c)));
        m_want = Want::Value;
        ++m_at;
        return true;
    case Want::CommaOrEnd:
        if (c != ',')
            return closeWith(c);
        m_want = m_open.back() == '{' ? Want::Key : Want::Value;
        ++m_at;
        return true;
    case Want::Nothing:
        break;
    }
    return fail(m_at, u"there is something after the end of the value: %1"_s.arg(shown(c)));
}

bool JsonChecker::closeWith(char c)
{
    const char wanted = m_open.back() == '{' ? '}' : ']';
    if (c != wanted)
        return fail(m_at, u"\",\" or \"%1\" is expected, not %2"_s.arg(QLatin1Char(wanted)).arg(shown(c)));
    m_open.pop_back();
    ++m_at;
    valueDone();
    return true;
}

bool JsonChecker::value(char c)
{
    if (c == '{' || c == '[') {
        m_open.push_back(c);
        m_want = c == '{' ? Want::KeyOrEnd : Want::ValueOrEnd;
        ++m_at;
        return true;
    }
    valueDone();
    return c == '"' ? string() : word();
}

bool JsonChecker::word()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !isSpace(m_text[m_at])
           && std::string_view(",:[]{}\"").find(m_text[m_at]) == std::string_view::npos)
        ++m_at;
    const std::string_view text = m_text.substr(begin, m_at - begin);
    if (text == "true" || text == "false" || text == "null" || isJsonNumber(text))
        return true;
    if (text.empty())
        return fail(begin, u"a value is expected, not %1"_s.arg(shown(m_text[begin])));
    return fail(begin,
                u"\"%1\" is no JSON value"_s.arg(QString::fromUtf8(
                    text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 40)))));
}

bool JsonChecker::string()
{
    const std::size_t begin = m_at++;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(m_at, u"a text holds an unescaped control character, %1"_s.arg(shown(c)));
        if (c != '\\')
            continue;
        const char escape = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '"';
        if (escape == 'u') {
            for (std::size_t i = m_at + 2; i < m_at + 6; ++i) {
                if (i < m_text.size() && !isHex(m_text[i]))
                    return fail(m_at, u"\"\\u\" needs four hexadecimal digits"_s);
            }
        } else if (std::string_view("\"\\/bfnrt").find(escape) == std::string_view::npos) {
            return fail(m_at, u"\"\\%1\" is no escape of JSON"_s.arg(QLatin1Char(escape)));
        }
        ++m_at;
    }
    return fail(begin, u"a text is not closed"_s);
}

} // namespace

std::optional<JsonError> findJsonError(std::string_view text)
{
    const std::size_t valid = validUtf8Prefix(text);
    if (auto error = JsonChecker(text).check(); error && (error->offset < valid || valid == text.size()))
        return error;
    if (valid < text.size())
        return JsonError{valid, u"the bytes are not UTF-8"_s};
    return std::nullopt;
}

} // namespace meshbook::formats
