// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/issue.h"

#include <QDateTime>

namespace meshbook::core {

/// An entity named by any of its identities or aliases.
struct EntityRef {
    EntityKind kind = EntityKind::Dataset;
    QString key;
    friend bool operator==(const EntityRef &, const EntityRef &) = default;
    friend auto operator<=>(const EntityRef &a, const EntityRef &b)
    {
        return a.kind != b.kind ? a.kind <=> b.kind : a.key.compare(b.key) <=> 0;
    }
};

/// Data flows `from` → `to`. A dataset edge has no columns; a column edge names both; an INDIRECT edge
/// on the whole output names only `fromColumn`. Dangling ends and self edges are kept.
struct Edge {
    EntityRef from;
    EntityRef to;
    QString fromColumn;
    QString toColumn;
    EdgeKind kind = EdgeKind::Transform;
    QString transformation; ///< OpenLineage "DIRECT/IDENTITY", DataHub transformOperation, as written
    QString description;
    std::optional<bool> masking;
    QString job; ///< identity of the job or model that moves the data
    QString sql;
    std::optional<double> confidence; ///< 0 … 1
    QDateTime firstSeen; ///< UTC; invalid if the source has no time
    QDateTime lastSeen;
    SourcePosition at;
};

/// One measurement of a rule, an objective or a metric at one moment. Append-only.
struct Observation {
    EntityRef subject; ///< what was measured; may be an alias (a dbt unique_id, a urn)
    QString element; ///< column path
    QString rule; ///< QualityRule::id, where it belongs to one
    QString metric; ///< rowCount, freshness, nullCount … where it is a bare metric
    QualityDimension dimension = QualityDimension::Unknown;
    QDateTime at; ///< UTC
    ObservationStatus status = ObservationStatus::Unknown;
    std::optional<double> value;
    QString unit;
    QString expected; ///< threshold or expectation as written
    std::optional<qint64> rowsEvaluated;
    std::optional<qint64> rowsFailed;
    QString severity;
    QString message;
    QString run; ///< run or invocation id
    QString producer; ///< dbt, Great Expectations, the OpenLineage producer …
    SourcePosition position;
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// One run of a job as far as one file tells: OpenLineage events are incremental, inputs may stand in
/// one file and outputs in another, so sync joins runs of equal id across files.
struct Run {
    QString id;
    QString job; ///< job identity
    QString state; ///< START, RUNNING, COMPLETE, ABORT, FAIL, OTHER
    QDateTime started; ///< UTC
    QDateTime ended;
    QString parent;
    QStringList inputs; ///< dataset identities
    QStringList outputs;
    SourcePosition at;
};

/// A term linked to something from the term's side or from a file that is neither's (DataHub
/// glossaryTerms aspects on schema fields, enricher CSV). Links stated on a column or entity go into
/// its own `terms`.
struct TermLink {
    QString term;
    EntityRef target;
    QString element; ///< column path
    SourcePosition at;
};

/// A file takes back what was said before: the thing as a whole (DataHub status.removed) or one field of it
/// (OpenLineage facets with `_deleted`). It acts on what files of the same source said earlier.
struct Withdrawal {
    EntityRef what; ///< by one of its identities
    QString field; ///< name of the entity's field or "extra.<key>"; null: everything
    QDateTime at; ///< UTC; invalid where the source has no time, then the order of paths decides
};

/// What one file says.
struct Batch {
    QString format; ///< reader id: odcs, odps, dbt-manifest, openlineage …
    QString formatVersion; ///< as declared
    std::vector<AnyEntity> entities;
    std::vector<Edge> edges;
    std::vector<Run> runs;
    std::vector<Observation> observations;
    std::vector<TermLink> termLinks;
    std::vector<Withdrawal> withdrawals;
    std::vector<Issue> issues;
};

} // namespace meshbook::core
