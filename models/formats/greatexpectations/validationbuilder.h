// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/content.h"
#include "formats/reader/reader.h"
#include "formats/reader/readutil.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace meshbook::formats::gx {

/// Turns validation results into observations, and what they checked into rules on implied datasets.
class ValidationBuilder final {
public:
    ValidationBuilder(const Content &content, const ReadContext &context, core::Batch &batch);

    /// One validation result. `runId` is that of the checkpoint around it, or invalid.
    void add(Node validation, Node runId);
    void finish();

private:
    struct Validation {
        std::size_t dataset = 0;
        QString suite;
        QString run;
        QDateTime at;
    };

    [[nodiscard]] std::size_t datasetOf(Node validation, const QString &suite);
    void addResult(Node result, const Validation &validation);
    void addStatistics(Node validation, const Validation &context);
    [[nodiscard]] core::QualityRule ruleOf(Node config, const Validation &validation);
    void wrong(Node node, const QString &what);

    core::Batch &m_batch;
    const ReadContext &m_context;
    Budget m_budget;
    std::vector<core::Dataset> m_datasets;
    QHash<QString, std::size_t> m_byKey;
    QSet<QString> m_ruleIds;
    int m_said = 0;
};

} // namespace meshbook::formats::gx
