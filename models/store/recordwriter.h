// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/preparedbatch.h"
#include "store/statements.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace meshbook::store {

class EdgeLog;
class SeriesFeed;

/// Puts what one file says into the record tables and takes it out again. A record whose names nobody
/// used before is a thing of its own, and most are: its row is written at once. For all others it leaves
/// behind which identities the Reconciler must look at.
class RecordWriter final {
public:
    RecordWriter(Statements &sql, qint64 nowMs);

    void insert(qint64 source, qint64 file, const PreparedBatch &batch);
    void removeFile(qint64 file);
    void replaceIssues(qint64 source, qint64 file, const std::vector<core::Issue> &issues);

    /// The row of a name, made if it is new.
    [[nodiscard]] qint64 identity(core::EntityKind kind, const QString &key);

    QSet<qint64> touchedIdentities; ///< of records put in or taken out, unless new as a whole
    QSet<qint64> newThings; ///< entities made for records that share no name with any other
    QSet<qint64> referred; ///< identities that edges and term links name
    QSet<qint64> measured; ///< identities that observations name
    QSet<QString> touchedRuns;
    /// Called when a new thing's row is written.
    std::function<void(qint64 thing, const PreparedEntity &entity)> onNewThing;
    EdgeLog *edgeLog = nullptr; ///< told of every edge that is put in or taken out
    SeriesFeed *series = nullptr; ///< told of every observation that is new

private:
    void insertEntity(qint64 file, const PreparedEntity &entity);
    void insertRecord(qint64 file, const PreparedEntity &entity, const std::vector<qint64> &names,
                      qint64 thing);
    void insertWithdrawal(qint64 file, const core::Withdrawal &withdrawal);
    void insertTermLink(qint64 file, const core::TermLink &link);
    [[nodiscard]] std::optional<qint64> newIdentity(core::EntityKind kind, const QString &key, qint64 thing);
    void insertEdge(qint64 source, qint64 file, const core::Edge &edge);
    void insertRun(qint64 file, const core::Run &run);
    void insertObservation(qint64 source, const core::Observation &observation);

    Statements &m_sql;
    qint64 m_nowMs;
    qint64 m_lastThing = 0; ///< the highest id of an entity
};

} // namespace meshbook::store
