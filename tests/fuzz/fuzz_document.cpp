// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes must give a tree or an issue, within the bounds. The last byte chooses the file's name and
// the bounds, the rest is the file (so that real files are good seeds). Checked on top: links of the tree
// agree with each other, positions lie in the file, and the fast JSON parser and the exact checker accept the
// same texts.
#include "formats/document/content.h"
#include "formats/document/jsonerror.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void walk(formats::Node node, int depth, int &left)
{
    require(depth <= 65);
    if (--left < 0)
        return;
    require(node.position().isKnown());
    int children = 0;
    for (const formats::Node child : node) {
        ++children;
        require(node.isMapping() == !child.key().isNull());
        walk(child, depth + 1, left);
    }
    require(children == node.size());
    if (depth < 4)
        (void)node.pointer();
    if (!node.isScalar())
        return;
    core::Objective objective;
    objective.value = node.text();
    objective.unit = u"d"_s;
    formats::normalizeObjective(objective);
    (void)formats::utcTime(node);
    (void)node.toBool();
    (void)node.toInt();
    (void)node.toDouble();
}

void checkIssues(const formats::Content &content)
{
    const qsizetype lines = content.bytes().count('\n') + content.bytes().count('\r') + 1;
    for (const core::Issue &issue : content.issues()) {
        require(!issue.code.isEmpty() && !issue.message.isEmpty());
        require(issue.at.line <= lines + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array names{QString(),  u"a.yaml"_s, u"a.json"_s, u"a.jsonl"_s,
                                  u"a.csv"_s, u"a.ttl"_s,  u"a.txt"_s,  u"a"_s};
    if (size == 0)
        return 0;
    formats::Limits limits;
    const std::uint8_t choice = data[size - 1];
    if (choice & 0x80) {
        limits.nodes = 50;
        limits.aliases = 3;
        limits.expandedNodes = 100;
        limits.scalarBytes = 40;
        limits.depth = 5;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size - 1));
    const formats::Content content = formats::Content::fromBytes(bytes, names[choice % names.size()], limits);
    checkIssues(content);
    std::vector<core::Issue> issues;
    for (const formats::Node root : content.roots()) {
        int left = 20'000;
        walk(root, 1, left);
        (void)formats::redacted(root.toJson(), root.position(), issues);
        (void)formats::tagTexts(root);
    }
    const std::string_view text(content.bytes().constData(),
                                static_cast<std::size_t>(content.bytes().size()));
    // What is pruned from a manifest is not looked at.
    const bool pruned = text.find("dbt_schema_version") != std::string_view::npos;
    if (content.syntax() == formats::Syntax::Json && !pruned)
        require(content.roots().empty() || !formats::findJsonError(text));
    (void)formats::redactedText(QString::fromUtf8(content.bytes().left(10'000)), {}, issues);
    return 0;
}
