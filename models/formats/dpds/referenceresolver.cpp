// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/referenceresolver.h"

#include "formats/reader/readutil.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dpds {

namespace {

constexpr int longestChain = 8;

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

} // namespace

Node ReferenceResolver::inside(QStringView pointer) const
{
    const QString path = pointer.toString();
    if (const Node node = walk(m_root, path.split(u'/')); node)
        return node;
    return walk(m_root, path.split(u'.')); // "#components.serverInfo.x" of the data store API
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
        if (!text.startsWith(u'#')) {
            target.external = text;
            target.node = {};
            report(m_batch, core::Severity::Info, "dpds.external"_L1,
                   u"\"%1\" is another file; what it describes is not read from here."_s.arg(text),
                   reference);
            return target;
        }
        target.node = inside(QStringView(text).sliced(1));
        if (!target.node) {
            report(m_batch, core::Severity::Warning, "dpds.reference"_L1,
                   u"\"%1\" leads nowhere in this file."_s.arg(text), reference);
            return target;
        }
    }
    report(m_batch, core::Severity::Warning, "dpds.reference"_L1, u"References go round in a circle."_s,
           target.site);
    target.node = {};
    return target;
}

} // namespace meshbook::formats::dpds
