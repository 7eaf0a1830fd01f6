// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/xmltags.h"

namespace meshbook::formats {

namespace {

/// Behind the next `text`; -1 where there is none.
qsizetype behind(const QByteArray &bytes, qsizetype at, QByteArrayView text)
{
    const qsizetype found = bytes.indexOf(text, at);
    return found < 0 ? -1 : found + text.size();
}

/// Behind the `>` that ends what begins at `at`, past quotes and the brackets of a document type.
qsizetype endOfTag(const QByteArray &bytes, qsizetype at)
{
    char quote = 0;
    int brackets = 0;
    for (; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '<' && bytes.mid(at, 4) == "<!--") {
            at = behind(bytes, at + 4, "-->") - 1;
            if (at < 0)
                return -1;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            ++brackets;
        } else if (c == ']') {
            --brackets;
        } else if (c == '>' && brackets == 0) {
            return at + 1;
        }
    }
    return -1;
}

QByteArray nameAt(const QByteArray &bytes, qsizetype at)
{
    qsizetype end = at;
    while (end < bytes.size() && QByteArrayView(" \t\r\n/>").indexOf(bytes.at(end)) < 0)
        ++end;
    return bytes.mid(at, end - at);
}

} // namespace

std::optional<std::vector<XmlTag>> xmlTags(const QByteArray &bytes)
{
    std::vector<XmlTag> tags;
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at)) {
        const char next = at + 1 < bytes.size() ? bytes.at(at + 1) : '\0';
        const qsizetype start = at;
        if (bytes.mid(at, 4) == "<!--")
            at = behind(bytes, at + 4, "-->");
        else if (bytes.mid(at, 9) == "<![CDATA[")
            at = behind(bytes, at + 9, "]]>");
        else if (next == '?')
            at = behind(bytes, at + 2, "?>");
        else
            at = endOfTag(bytes, at + 1);
        if (at < 0)
            return std::nullopt;
        if (next == '!' || next == '?')
            continue;
        const bool close = next == '/';
        const XmlTag::Kind kind = close ? XmlTag::Kind::Close
            : bytes.at(at - 2) == '/'   ? XmlTag::Kind::Empty
                                        : XmlTag::Kind::Open;
        tags.push_back({kind, start, at, nameAt(bytes, start + (close ? 2 : 1))});
    }
    return tags;
}

} // namespace meshbook::formats
