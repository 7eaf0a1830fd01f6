// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/versionsteps.h"

#include "core/timeline.h"
#include "governance/compatibility.h"
#include "policies/affected.h"
#include "store/cachereader.h"
#include "store/database.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

namespace meshbook::policies {

using core::EntityKind;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

constexpr int mostVersions = 30; ///< of one thing, back from now
constexpr std::size_t mostTold = 5; ///< changes named in a row

/// One state of a contract with its datasets, or of a product alone.
struct State {
    governance::ContractSet set;
    QString version;
    QDateTime until; ///< when it ended; invalid: it is now
};

/// Contracts that syncs took away: a contract of another version is another thing, since consumers may hold
/// to either. What was removed when this one came is what it was before.
class RemovedContracts final {
public:
    explicit RemovedContracts(SQLite::Database &cache)
        : m_find(cache,
                 "SELECT c.key FROM change c JOIN sync y ON y.id = c.sync WHERE c.kind = 3 AND c.op = 2 AND "
                 "y.started <= ? AND substr(c.key, 1, length(?2)) = ?2 ORDER BY c.id DESC LIMIT 1")
    {
    }
    /// Null: none of that id went until then.
    QString versionBefore(const QString &key, const QDateTime &until)
    {
        m_find.reset();
        m_find.bind(1, static_cast<int64_t>(until.toMSecsSinceEpoch()));
        store::bindText(m_find, 2, key.section(u'@', 0, 0) + u'@');
        return m_find.executeStep() ? store::textColumn(m_find, 0).section(u'@', 1) : QString();
    }

private:
    SQLite::Statement m_find;
};

/// The thing itself among the others of a timeline.
const core::VersionedThing *mainThing(const core::Timeline &timeline, EntityKind kind)
{
    for (const core::VersionedThing &thing : timeline.things()) {
        if (thing.line.uri.kind == kind)
            return &thing;
    }
    return nullptr;
}

State stateOf(const core::Timeline &timeline, int version, EntityKind kind, RemovedContracts &removed)
{
    State state;
    if (version > 0)
        state.until = timeline.moments()[static_cast<std::size_t>(version) - 1].at;
    bool hasMain = false;
    for (const core::Timeline::Past &past : timeline.at(version)) {
        if (!past.entity)
            continue;
        const EntityKind what = core::kindOf(*past.entity);
        if (what == kind) {
            hasMain = true;
            state.version = core::header(*past.entity).version;
        }
        // A product's contracts have steps of their own.
        if (what == kind || (kind == EntityKind::Contract && what == EntityKind::Dataset))
            state.set.add(*past.entity);
    }
    const core::VersionedThing *main = mainThing(timeline, kind);
    if (hasMain || kind != EntityKind::Contract || main == nullptr || state.set.isEmpty())
        return state;
    state.version = removed.versionBefore(main->line.uri.key, state.until);
    if (state.version.isNull())
        return {}; // its datasets were there, but no contract
    core::AnyEntity before = main->now;
    core::header(before).version = state.version;
    state.set.add(before);
    return state;
}

class StepWriter final {
public:
    explicit StepWriter(SQLite::Database &tables)
        : m_insert(tables, "INSERT INTO p_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_erase(tables, "DELETE FROM p_step WHERE id BETWEEN ? AND ?")
        , m_from(tables, "step")
    {
    }
    void erase(qint64 thing)
    {
        m_erase.reset();
        m_erase.bind(1, static_cast<int64_t>(thing * rowsOfThing));
        m_erase.bind(2, static_cast<int64_t>((thing + 1) * rowsOfThing - 1));
        m_erase.exec();
        m_from.forget(thing);
    }
    /// The steps that follow are of this thing, made from these.
    void begin(qint64 thing, const std::vector<core::VersionedThing> &from)
    {
        m_count = 0;
        for (const core::VersionedThing &each : from)
            m_from.add(thing, each.line.id);
    }
    void write(qint64 thing, const State &before, const State &after)
    {
        const governance::CompatibilityReport report = governance::compareContracts(before.set, after.set);
        if (report.changes.empty())
            return;
        QStringList told;
        for (std::size_t i = 0; i < report.changes.size() && i < mostTold; ++i)
            told.append(report.changes[i].message);
        m_insert.reset();
        m_insert.clearBindings();
        m_insert.bind(1, static_cast<int64_t>(thing * rowsOfThing + ++m_count));
        m_insert.bind(2, static_cast<int64_t>(thing));
        store::bindText(m_insert, 3, before.version);
        store::bindText(m_insert, 4, after.version);
        m_insert.bind(5, governance::toText(report.step).data());
        if (report.isStepEnough)
            m_insert.bind(6, *report.isStepEnough ? 1 : 0);
        m_insert.bind(7,
                      report.count(governance::ChangeLevel::ReaderBreaking)
                          + report.count(governance::ChangeLevel::WriterBreaking));
        store::bindText(m_insert, 8, told.join(u'\n'));
        m_insert.bind(9, static_cast<int64_t>(before.until.toMSecsSinceEpoch()));
        m_insert.exec();
    }

private:
    SQLite::Statement m_insert;
    SQLite::Statement m_erase;
    MadeFrom m_from;
    qint64 m_count = 0;
};

/// Back in time: from the last state of each version to the last state of the one before.
void writeSteps(qint64 thing, const core::Timeline &timeline, EntityKind kind, RemovedContracts &removed,
                StepWriter &writer)
{
    State after = stateOf(timeline, 0, kind, removed);
    const int versions = std::min(timeline.versionCount(), mostVersions);
    std::optional<State> sameVersion; // the oldest state so far of the version of `after`
    for (int i = 1; i < versions; ++i) {
        State before = stateOf(timeline, i, kind, removed);
        if (before.set.isEmpty())
            break;
        if (before.version == after.version) {
            sameVersion = std::move(before);
            continue;
        }
        writer.write(thing, before, after);
        after = std::move(before);
        sameVersion.reset();
    }
    // What changed without any new version at all.
    if (sameVersion)
        writer.write(thing, *sameVersion, after);
}

} // namespace

Result<> fillVersionSteps(SQLite::Database &cache, SQLite::Database &tables, store::CacheReader &reader,
                          const QSet<qint64> *only, const std::function<bool()> &cancelled)
{
    // Contracts change with their datasets, which stand in the same file.
    const std::string question =
        "SELECT e.id, e.kind, e.key FROM entity e WHERE e.kind IN (2, 3) AND e.records > 0 AND EXISTS "
        "(SELECT "
        "1 FROM record r JOIN record o ON o.file = r.file JOIN entity t ON t.id = o.entity JOIN change c ON "
        "c.key = t.key AND c.kind = t.kind AND c.op = 1 WHERE r.entity = e.id AND t.kind IN (2, 3, 4)) ";
    StepWriter writer(tables);
    RemovedContracts removed(cache);
    const auto write = [&](SQLite::Statement &changed) -> Result<> {
        while (changed.executeStep()) {
            if (cancelled && cancelled())
                return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
            const qint64 thing = changed.getColumn(0).getInt64();
            const auto kind = static_cast<EntityKind>(changed.getColumn(1).getInt());
            auto things = reader.versions({kind, store::textColumn(changed, 2), {}});
            if (!things)
                continue;
            writer.begin(thing, *things);
            writeSteps(thing, core::Timeline(std::move(*things)), kind, removed, writer);
        }
        return {};
    };
    if (only == nullptr) {
        SQLite::Statement changed(cache, question + "ORDER BY e.id LIMIT 20000");
        return write(changed);
    }
    SQLite::Statement changed(cache, question + "AND e.id = ?");
    for (const qint64 each : *only) {
        writer.erase(each);
        changed.reset();
        changed.bind(1, static_cast<int64_t>(each));
        if (const Result<> written = write(changed); !written)
            return written;
    }
    return {};
}

} // namespace meshbook::policies
