// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/checkedfields.h"

#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::products {

void CheckedFields::complain(Node node, QLatin1StringView key, QLatin1StringView expected)
{
    report(m_batch, core::Severity::Warning, m_code, u"\"%1\" must be %2."_s.arg(key, expected), node);
}

QString CheckedFields::text(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node)
        return {};
    if (!node.isScalar()) {
        complain(node, key, "a text"_L1);
        return {};
    }
    return redactedText(node.text(), node.position(), m_batch.issues);
}

Node CheckedFields::mapping(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node || node.isMapping())
        return node;
    complain(node, key, "a mapping"_L1);
    return {};
}

Node CheckedFields::list(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node || node.isSequence())
        return node;
    complain(node, key, "a list"_L1);
    return {};
}

} // namespace meshbook::formats::products
