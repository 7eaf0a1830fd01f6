// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"

#include "formats/document/decode.h"
#include "formats/document/documentbuilder.h"
#include "formats/document/jsonloader.h"
#include "formats/document/sniff.h"
#include "formats/document/yamlloader.h"

#include <algorithm>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Whether the line of a syntax error holds a placeholder of a template engine (Jinja, Helm).
bool isTemplateLine(std::string_view bytes, qint32 line)
{
    std::size_t begin = 0;
    for (qint32 i = 1; i < line && begin != std::string_view::npos; ++i) {
        begin = bytes.find('\n', begin);
        begin += begin == std::string_view::npos ? 0 : 1;
    }
    if (line < 1 || begin == std::string_view::npos)
        return false;
    const std::string_view text = bytes.substr(begin, bytes.find('\n', begin) - begin);
    return text.find("{{") != std::string_view::npos || text.find("{%") != std::string_view::npos;
}

bool holdsMapping(Node root)
{
    if (root.isMapping())
        return true;
    return root.isSequence() && std::any_of(root.begin(), root.end(), [](Node n) { return n.isMapping(); });
}

/// A text that nobody called YAML or JSON and that is neither is no broken file, just not ours; and a
/// template is not meant to be read before it is filled in.
void soften(std::vector<core::Issue> &issues, bool claimed, std::string_view bytes)
{
    for (core::Issue &issue : issues) {
        if (!claimed) {
            issue.severity = core::Severity::Info;
        } else if (issue.code.endsWith(".syntax"_L1) && isTemplateLine(bytes, issue.at.line)) {
            issue.severity = core::Severity::Warning;
            issue.code.replace(".syntax"_L1, ".template"_L1);
            issue.message = u"This is a template: its placeholders are not filled in. "_s + issue.message;
        }
    }
}

} // namespace

void Content::standAt(core::SourcePosition position)
{
    if (m_document)
        m_document->standAt(position);
}

Content Content::fromBytes(QByteArray bytes, QString path, const Limits &limits)
{
    constexpr qint64 mostBytes = qint64(1) << 30; // positions are 32 bits wide
    Content content;
    content.m_path = std::move(path);
    content.m_limits = limits;
    const qint64 bound = std::min(limits.fileBytes, mostBytes);
    if (bytes.size() > bound) {
        content.m_issues.push_back({core::Severity::Error,
                                    u"limit.file-size"_s,
                                    u"The file has %1 bytes; the limit is %2."_s.arg(bytes.size()).arg(bound),
                                    {}});
        return content;
    }
    Decoded decoded = decode(std::move(bytes));
    content.m_bytes = std::move(decoded.bytes);
    if (decoded.binary) {
        content.m_syntax = Syntax::Binary;
        content.m_issues.push_back(
            {core::Severity::Info, u"file.binary"_s, u"The file is binary and was not read."_s, {}});
        return content;
    }
    content.parse(decoded);
    return content;
}

void Content::parse(const Decoded &decoded)
{
    const Sniffed sniffed = sniff(view(m_bytes), m_path);
    m_syntax = sniffed.syntax;
    const bool json = m_syntax == Syntax::Json || m_syntax == Syntax::NdJson;
    if (json && m_bytes.capacity() < m_bytes.size() + jsonPadding()) // shared bytes need no copy then
        m_bytes.reserve(m_bytes.size() + jsonPadding());
    m_document = std::make_unique<Document>(m_bytes, m_limits);
    IssueLog log;
    const bool textual = m_syntax != Syntax::Unknown;
    if (decoded.nulAt && textual) {
        log.add(core::Severity::Error, "encoding.nul"_L1, u"The text is cut by a NUL byte."_s,
                m_document->position(*decoded.nulAt));
    } else if (decoded.invalidAt && textual) {
        log.add(core::Severity::Warning, "encoding.utf8"_L1,
                u"The file is not UTF-8; bytes that could not be read are shown as \uFFFD."_s,
                m_document->position(*decoded.invalidAt));
    }
    const bool parsed = !decoded.nulAt && parseTree(log, sniffed.claimed);
    m_issues = log.take();
    soften(m_issues, sniffed.claimed, view(m_bytes));
    if (!parsed && !sniffed.claimed)
        m_roots.clear();
    if (m_syntax == Syntax::Yaml && parsed && std::none_of(m_roots.begin(), m_roots.end(), holdsMapping))
        m_roots.clear(); // any prose is a YAML text
    const bool tree = m_syntax == Syntax::Yaml || m_syntax == Syntax::Json || m_syntax == Syntax::NdJson;
    if (tree && m_roots.empty() && (parsed || !sniffed.claimed))
        m_syntax = Syntax::Unknown;
}

/// What begins like JSON and is none: lines of JSON whose first is bad, or YAML in its flow style.
bool Content::parseOtherwise(IssueLog &log, std::vector<quint32> &roots)
{
    const bool namedYaml =
        m_path.endsWith(".yaml"_L1, Qt::CaseInsensitive) || m_path.endsWith(".yml"_L1, Qt::CaseInsensitive);
    IssueLog other;
    const bool parsed = namedYaml ? loadYaml(view(m_bytes), *m_document, other, roots)
                                  : loadNdJson(view(m_bytes), *m_document, other, roots);
    if (!parsed || (!namedYaml && roots.size() <= other.total())) {
        roots.clear();
        return false;
    }
    m_syntax = namedYaml ? Syntax::Yaml : Syntax::NdJson;
    log = std::move(other);
    return true;
}

bool Content::parseTree(IssueLog &log, bool claimed)
{
    std::vector<quint32> roots;
    bool parsed = true;
    switch (m_syntax) {
    case Syntax::Json:
        parsed = loadJson(view(m_bytes), *m_document, log, roots) || (claimed && parseOtherwise(log, roots));
        break;
    case Syntax::NdJson:
        parsed = loadNdJson(view(m_bytes), *m_document, log, roots);
        break;
    case Syntax::Yaml:
        parsed = loadYaml(view(m_bytes), *m_document, log, roots);
        break;
    default:
        break;
    }
    for (const quint32 root : roots) {
        if (const Node node = m_document->node(root); node.isMapping() || node.isSequence())
            m_roots.push_back(node);
    }
    return parsed;
}

} // namespace meshbook::formats
