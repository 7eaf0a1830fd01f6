// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr int deepest = 100;
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// Follows brackets and quotes; that the rest is well formed was seen before.
class Scanner final {
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_at(bytes.startsWith(byteOrderMark) ? 3 : 0)
    {
    }

    bool value(JsonSpan &span, int depth)
    {
        skipSpace();
        span.start = m_at;
        const char c = here();
        bool good = depth < deepest;
        if (c == '{' || c == '[') {
            span.kind = c == '{' ? JsonSpan::Kind::Object : JsonSpan::Kind::Array;
            good = good && children(span, depth);
        } else if (c == '"') {
            skipText();
        } else {
            while (m_at < m_bytes.size() && QByteArrayView(",]} \t\r\n").indexOf(here()) < 0)
                ++m_at;
        }
        span.end = m_at;
        return good && span.end > span.start;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").indexOf(here()) >= 0)
            ++m_at;
    }
    void skipText()
    {
        ++m_at;
        while (m_at < m_bytes.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_bytes.size());
    }
    bool children(JsonSpan &span, int depth)
    {
        const bool object = span.kind == JsonSpan::Kind::Object;
        const char close = object ? '}' : ']';
        ++m_at;
        skipSpace();
        while (here() != close) {
            if (object && !key(span))
                return false;
            if (!value(span.children.emplace_back(), depth + 1))
                return false;
            skipSpace();
            if (here() == ',')
                ++m_at;
            else if (here() != close)
                return false;
            skipSpace();
        }
        ++m_at;
        return true;
    }
    bool key(JsonSpan &span)
    {
        JsonSpan::Key key;
        key.start = m_at;
        if (here() != '"')
            return false;
        skipText();
        key.end = m_at;
        const QByteArray text = '[' + m_bytes.mid(key.start, key.end - key.start) + ']';
        key.text = QJsonDocument::fromJson(text).array().at(0).toString();
        span.keys.push_back(std::move(key));
        skipSpace();
        if (here() != ':')
            return false;
        ++m_at;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
};

} // namespace

qsizetype JsonSpan::indexOf(QStringView key) const
{
    for (std::size_t i = keys.size(); i > 0; --i) {
        if (keys[i - 1].text == key)
            return static_cast<qsizetype>(i - 1);
    }
    return -1;
}

std::optional<JsonSpan> scanJson(const QByteArray &bytes)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes.startsWith(byteOrderMark) ? bytes.mid(3) : bytes, &error);
    JsonSpan root;
    if (error.error != QJsonParseError::NoError || !Scanner(bytes).value(root, 0))
        return std::nullopt;
    return root;
}

} // namespace meshbook::formats
