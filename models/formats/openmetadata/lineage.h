// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/session.h"

#include <QHash>

namespace meshbook::formats::openmetadata {

/// Lineage edges: {from, to, sql_query, edge_meta} of sample files, {edge: {fromEntity, toEntity,
/// lineageDetails}} of the API, and whole answers with nodes, upstreamEdges and downstreamEdges, whose
/// ends are ids that the nodes resolve.
class LineageBuilder final {
public:
    explicit LineageBuilder(Session &session)
        : m_session(session)
    {
    }
    void addEdge(Node item);
    void addGraph(Node item);

private:
    struct End {
        core::EntityRef ref;
        QString type;
        QString fqn;
    };
    [[nodiscard]] std::optional<End> endOf(Node node);
    void addColumns(Node details, const End &from, const End &to, const core::Edge &pattern);
    /// The column path within its table of "service.db.schema.table.column".
    [[nodiscard]] static QString columnOf(const QString &fqn, const QString &table);

    Session &m_session;
    QHash<QString, Node> m_nodes; ///< by id
};

} // namespace meshbook::formats::openmetadata
