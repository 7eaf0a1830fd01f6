// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openlineage/openlineagereader.h"
#include "support/corpora.h"

#include <algorithm>

/// What both test programs of OpenLineage ask of a batch.
namespace meshbook::tests {

using namespace Qt::Literals::StringLiterals;

inline const core::Dataset *datasetOf(const core::Batch &batch, const QString &identity)
{
    for (const core::AnyEntity &any : batch.entities) {
        const auto *dataset = std::get_if<core::Dataset>(&any);
        if (dataset && dataset->identities.contains(identity))
            return dataset;
    }
    return nullptr;
}

inline const core::Edge *edgeOf(const core::Batch &batch, const QString &from, const QString &to)
{
    for (const core::Edge &edge : batch.edges) {
        const QString left =
            edge.fromColumn.isEmpty() ? edge.from.key : edge.from.key + u'#' + edge.fromColumn;
        const QString right = edge.toColumn.isEmpty() ? edge.to.key : edge.to.key + u'#' + edge.toColumn;
        if (left == from && right == to)
            return &edge;
    }
    return nullptr;
}

inline qsizetype issues(const core::Batch &batch, const QString &code)
{
    return std::count_if(batch.issues.begin(), batch.issues.end(),
                         [&](const core::Issue &issue) { return issue.code == code; });
}

} // namespace meshbook::tests
