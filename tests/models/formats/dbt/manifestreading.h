// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/dbt/dbtmanifestreader.h"
#include "support/corpora.h"

/// Manifests written in tests, and what their readings say.
namespace meshbook::tests::dbt {

using namespace Qt::Literals::StringLiterals;

inline const formats::DbtManifestReader reader;

inline core::Batch readText(const QByteArray &json, const QString &path = u"target/manifest.json"_s)
{
    const formats::Content content = formats::Content::fromBytes(json, path);
    formats::ReadContext context;
    context.path = path;
    return reader.read(content, context);
}

inline core::Dataset datasetOf(const core::Batch &batch, const QString &nativeId)
{
    for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
        if (dataset.nativeId == nativeId)
            return dataset;
    }
    return {};
}

inline core::Column columnOf(const core::Dataset &dataset, const QString &path)
{
    for (const core::Column &column : dataset.columns) {
        if (column.path == path)
            return column;
    }
    return {};
}

inline QStringList rulesOf(const core::Column &column)
{
    QStringList names;
    for (const core::QualityRule &rule : column.rules)
        names.append(rule.metric);
    names.sort();
    return names;
}

inline bool hasEdge(const core::Batch &batch, const QString &from, const QString &to)
{
    for (const core::Edge &edge : batch.edges) {
        if (edge.from.key == from && edge.to.key == to)
            return true;
    }
    return false;
}

inline bool hasIssue(const core::Batch &batch, const QString &code)
{
    for (const core::Issue &issue : batch.issues) {
        if (issue.code == code)
            return true;
    }
    return false;
}

} // namespace meshbook::tests::dbt
