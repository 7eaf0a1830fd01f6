// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "store/entityrow.h"
#include "store/recordloader.h"
#include "store/sourceupdate.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace meshbook::store {

/// Makes things out of records: records that share an identity are one thing (design §3).
///
/// Dataset names without a host ("postgres:/db.schema.table") also join the one located dataset of that
/// platform and name, unless two hosts have it: then nobody can tell which is meant, and they stay apart.
///
/// A contract that is given another version number where it stands keeps its history, under its new name.
///
/// Works on what a sync touched only: from the touched identities it walks to every record and identity
/// connected with them, groups these anew, and re-folds the things that come out.
class Reconciler final {
public:
    /// Records with ids up to `lastOldRecord` were there before this sync.
    Reconciler(Statements &sql, qint64 nowMs, qint64 lastOldRecord);

    /// To be called before records of a file are removed: keeps what was said of their things, for the
    /// history and the counts.
    void rememberBefore(qint64 file);

    /// `newThings`: entities that this sync has already made for records that stand alone.
    void reconcile(const QSet<qint64> &touchedIdentities, QSet<qint64> newThings);
    /// Gives every name that only edges, links and observations use a thing: the one with that alias. An
    /// edge's end that nobody describes becomes a thing that is "named, but nowhere described"; a
    /// measurement of something unknown waits until it is known.
    void bindReferences(const QSet<qint64> &referred, const QSet<qint64> &measured);
    void removeForsaken();

    /// Writes the history of what changed under `sync` (0: only counts).
    [[nodiscard]] SyncCounts writeChanges(qint64 sync);

private:
    using Record = StoredRecord;
    struct Cluster; // records and identities connected with each other
    enum Operation { Added = 0, Changed = 1, Removed = 2 }; ///< as in the table `change`
    struct Change {
        core::EntityKind kind;
        QString key;
        Operation op = Added;
        std::vector<core::FieldChange> fields; ///< of one that changed, or of a term that went
    };

    [[nodiscard]] Cluster connected(qint64 identity);
    void settle(const Cluster &cluster);
    [[nodiscard]] std::vector<core::FieldChange> lastWordsOf(core::EntityKind kind, qint64 entity) const;
    [[nodiscard]] std::vector<qint64> thingsCalled(int kind, const QString &key);
    void bindOne(qint64 identity, bool mayStand);
    void writeThing(core::EntityKind kind, const std::vector<qint64> &records,
                    const std::vector<qint64> &identities);
    [[nodiscard]] std::optional<core::AnyEntity> before(qint64 entity, const std::vector<Record> &now);
    void note(core::EntityKind kind, const QString &key, const std::optional<core::AnyEntity> &was,
              const std::optional<core::AnyEntity> &is);
    void noteNewThings();
    void remember(Change change);
    void removeIfForsaken(qint64 entity);
    [[nodiscard]] bool goesOn(qint64 contract, const QString &key);
    void loosen(qint64 identity);
    /// The records as they are told, folded.
    [[nodiscard]] std::optional<core::AnyEntity> foldRecords(const std::vector<qint64> &ids);
    [[nodiscard]] static std::optional<core::AnyEntity> foldAll(const std::vector<core::AnyEntity> &entities);

    Statements &m_sql;
    RecordLoader m_records;
    qint64 m_nowMs;
    qint64 m_lastOldRecord;
    QSet<qint64> m_seenIdentities;
    QSet<qint64> m_newThings; ///< made by this sync before the reconciler came, still standing
    QSet<qint64> m_absorbed; ///< entities whose names now belong to another thing
    QSet<qint64> m_written; ///< entities settled in this sync: each stands for one group of records
    QSet<qint64> m_loose; ///< identities that lost their thing, which goes on without them
    QHash<qint64, std::optional<core::AnyEntity>> m_before; ///< entity → fold before this sync
    std::vector<Change> m_changes;
    SyncCounts m_counts;
};

} // namespace meshbook::store
