// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/referenceresolver.h"

#include "formats/reader/readutil.h"

#include <QDir>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dpds {

namespace {

constexpr int longestChain = 8;
constexpr std::size_t mostFiles = 250; ///< of one product

Node child(Node parent, const QString &step)
{
    const QByteArray key = step.toLatin1();
    if (parent.isMapping() && QString::fromLatin1(key) == step)
        return parent[QLatin1StringView(key.constData(), key.size())];
    if (!parent.isSequence())
        return {};
    bool number = false;
    int left = step.toInt(&number);
    if (number && left >= 0) {
        for (Node item : parent) {
            if (left-- == 0)
                return item;
        }
    }
    return {};
}

Node walk(Node from, const QStringList &steps)
{
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (!step.isEmpty())
            from = child(from, step);
    }
    return from;
}

/// "ports/output/x.json" seen from "a/product.json" is "a/ports/output/x.json"; null for addresses and
/// whatever is not below the source.
QString pathFrom(const QString &file, const QString &reference)
{
    if (reference.contains(u':') || reference.contains(u'\\') || reference.startsWith(u'/'))
        return {};
    const qsizetype slash = file.lastIndexOf(u'/');
    const QString path = QDir::cleanPath(file.first(slash + 1) + reference);
    return path == ".."_L1 || path.startsWith("../"_L1) || path.startsWith(u'/') ? QString() : path;
}

} // namespace

ReferenceResolver::ReferenceResolver(Node root, const ReadContext &context, core::Batch &batch)
    : m_context(context)
    , m_batch(batch)
{
    m_files.push_back({context.path, std::nullopt, root});
}

const ReferenceResolver::File &ReferenceResolver::fileOf(Node node) const
{
    const auto file = std::find_if(m_files.begin(), m_files.end(),
                                   [&](const File &one) { return one.root.isBeside(node); });
    return file == m_files.end() ? m_files.front() : *file;
}

Node ReferenceResolver::inside(Node root, QStringView pointer) const
{
    const QString path = pointer.toString();
    if (const Node node = walk(root, path.split(u'/')); node)
        return node;
    return walk(root, path.split(u'.')); // "#components.serverInfo.x" of the data store API
}

const ReferenceResolver::File &ReferenceResolver::opened(const QString &path, Node from)
{
    const auto known =
        std::find_if(m_files.begin(), m_files.end(), [&](const File &file) { return file.path == path; });
    if (known != m_files.end())
        return *known;
    File file{path, std::nullopt, {}};
    if (m_files.size() < mostFiles && m_context.open)
        file.content = m_context.open(path);
    if (file.content) {
        file.content->standAt(from.position());
        file.root = file.content->root();
        if (!file.root)
            report(m_batch, core::Severity::Warning, "dpds.reference"_L1,
                   u"\"%1\" is neither JSON nor YAML that can be read."_s.arg(path), from);
    }
    return m_files.emplace_back(std::move(file));
}

Node ReferenceResolver::elsewhere(const QString &reference, Node from)
{
    const qsizetype hash = reference.indexOf(u'#');
    const QString path = pathFrom(fileOf(from).path, hash < 0 ? reference : reference.first(hash));
    if (path.isEmpty())
        return {};
    const Node root = opened(path, from).root;
    return hash < 0 ? root : inside(root, QStringView(reference).sliced(hash + 1));
}

ReferenceResolver::Target ReferenceResolver::follow(Node node)
{
    Target target{node, {}, {}};
    for (int hop = 0; hop < longestChain; ++hop) {
        const Node reference = target.node["$ref"_L1];
        if (!reference.isScalar())
            return target;
        const QString text = reference.text();
        if (!target.site)
            target.site = target.node;
        const bool isHere = text.startsWith(u'#');
        target.node =
            isHere ? inside(fileOf(reference).root, QStringView(text).sliced(1)) : elsewhere(text, reference);
        if (target.node)
            continue;
        if (isHere) {
            report(m_batch, core::Severity::Warning, "dpds.reference"_L1,
                   u"\"%1\" leads nowhere in this file."_s.arg(text), reference);
        } else {
            target.external = text;
            report(m_batch, core::Severity::Info, "dpds.external"_L1,
                   u"\"%1\" is no file of this source; what it describes is not known."_s.arg(text),
                   reference);
        }
        target.node = {};
        return target;
    }
    report(m_batch, core::Severity::Warning, "dpds.reference"_L1, u"References go round in a circle."_s,
           target.site);
    target.node = {};
    return target;
}

} // namespace meshbook::formats::dpds
