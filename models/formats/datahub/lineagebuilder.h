// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/commonaspects.h"

namespace meshbook::formats::datahub {

/// Every aspect that says what comes from what, as edges: upstreamLineage and its column groups (n:m
/// groups give one edge per pair), data jobs, charts, dashboards, machine-learning assets.
class LineageBuilder final {
public:
    explicit LineageBuilder(Session &session);
    void add(const Record &record);

private:
    struct End {
        core::EntityRef ref;
        QString column;
    };
    /// A dataset or schema-field urn as the end of an edge.
    [[nodiscard]] std::optional<End> endOf(const QString &urn);
    void addEdge(const QString &from, const QString &to, core::Edge edge);

    void addUpstreamLineage(const Record &record);
    void addUpstream(const Aspect &aspect, Node upstream, const QString &dataset, const QString &target);
    void addFieldGroup(const Aspect &aspect, Node group, const QString &target, const QString &job);
    void addPatchedFields(const PatchOperation &patch, const QString &target);
    void addJob(const Record &record);
    void addInputFields(const Record &record);
    /// One edge from each of the listed urns to the record; `keys` may hold urns or {destinationUrn}.
    void addInputs(const Record &record, QLatin1StringView aspect,
                   std::initializer_list<QLatin1StringView> keys);
    void addTraining(const Record &record);
    [[nodiscard]] QStringList urns(const Aspect &aspect, std::initializer_list<QLatin1StringView> keys);

    Session &m_session;
};

} // namespace meshbook::formats::datahub
