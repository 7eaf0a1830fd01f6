// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "store/statements.h"

#include <QSet>

#include <vector>

namespace meshbook::store {

/// Rows of `alias` that lead the other way: from a contract or term to those who name it.
enum Mention { ContractMention = 100, TermMention = 101 };

/// Puts what one file says into the record tables and takes it out again. Knows nothing of entities;
/// leaves behind which identities and entities the Reconciler must look at.
class RecordWriter final {
public:
    explicit RecordWriter(Statements &sql)
        : m_sql(sql)
    {
    }

    void insert(qint64 source, qint64 file, const core::Batch &batch);
    void removeFile(qint64 file);
    void replaceIssues(qint64 source, qint64 file, const std::vector<core::Issue> &issues);

    /// The row of a name, made if it is new.
    [[nodiscard]] qint64 identity(core::EntityKind kind, const QString &key);

    QSet<qint64> touchedIdentities; ///< of records put in or taken out
    QSet<qint64> referred; ///< identities that edges and term links name
    QSet<qint64> measured; ///< identities that observations name
    QSet<QString> touchedRuns;

private:
    void insertEntity(qint64 file, const core::AnyEntity &any);
    void insertAliases(qint64 record, const core::AnyEntity &any);
    void insertMentions(qint64 record, const core::AnyEntity &any);
    void insertAlias(int kind, const QString &name, qint64 record);
    void insertEdge(qint64 file, const core::Edge &edge);
    void insertRun(qint64 file, const core::Run &run);
    void insertObservation(qint64 source, const core::Observation &observation);

    Statements &m_sql;
};

} // namespace meshbook::store
