// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"
#include "formats/reader/reader.h"

#include <initializer_list>

/// Small steps that most tree readers share.
namespace meshbook::formats {

/// Every key of a mapping that is not in `known`, as JSON without secrets: what a reader does not map.
[[nodiscard]] QJsonObject unmapped(Node mapping, std::initializer_list<QLatin1StringView> known,
                                   std::vector<core::Issue> &issues);

/// Adds an issue at a node.
void report(core::Batch &batch, core::Severity severity, QLatin1StringView code, QString message, Node at);

/// tags[] as texts; objects with name/tag/tagFQN give that.
[[nodiscard]] QStringList tagTexts(Node tags);

/// ISO 8601 (without a zone it is UTC) or epoch milliseconds as UTC; numbers too small for those are
/// epoch seconds. Invalid if it is neither.
[[nodiscard]] QDateTime utcTime(Node node);

/// Fills number and unitIso of an objective from its value and unit: durations ("4 h", "PT4H", "25h",
/// 3 + "d") become seconds with unitIso "s"; shares ("99.9%", 99.9 + "percent") a fraction with "1".
void normalizeObjective(core::Objective &objective);

/// Counts entities against Limits::entities and asks for cancellation; one per read() call.
class Budget final {
public:
    Budget(const Content &content, const ReadContext &context, core::Batch &batch);
    /// False once the bound is passed (reported once as "limit.entities") or the read was cancelled.
    [[nodiscard]] bool take(qint64 count = 1);

private:
    const ReadContext &m_context;
    core::Batch &m_batch;
    qint64 m_left;
    qint64 m_sinceAsked = 0;
    bool m_stopped = false;
};

} // namespace meshbook::formats
