// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/itemkind.h"
#include "formats/openmetadata/session.h"

namespace meshbook::formats::openmetadata {

/// Tables, topics, dashboards, charts, data models, containers, search indexes, models and the like as
/// datasets; pipelines, tasks and stored procedures as jobs; with the edges they state themselves.
class AssetBuilder final {
public:
    explicit AssetBuilder(Session &session)
        : m_session(session)
    {
    }
    void addDataset(Node item, ItemKind kind);
    void addPipeline(Node item);
    void addTask(Node item, const QString &pipeline);
    void addStoredProcedure(Node item);
    void addPipelineStatus(Node item);

private:
    /// The name it has, and the name its parent gives it where that differs: files written for import
    /// carry names that the server makes anew.
    [[nodiscard]] QStringList fqnsOf(Node item, std::initializer_list<QLatin1StringView> parents);
    void identify(Node item, const QString &type, const QStringList &fqns, core::Dataset &dataset);
    void addEdges(Node item, const core::Dataset &dataset, QLatin1StringView key, const QString &type);
    void addFeatures(Node item, core::Dataset &dataset);
    void addUsage(Node item, const core::Dataset &dataset);

    Session &m_session;
};

} // namespace meshbook::formats::openmetadata
