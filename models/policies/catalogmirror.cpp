// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/catalogmirror.h"

#include "core/vocabulary.h"
#include "policies/mirror.h"
#include "store/database.h"

namespace meshbook::policies {

using core::EntityKind;

namespace {

constexpr int mostChanges = 200'000; ///< rows of history that policies can look at, the newest
constexpr qint64 noThing = -1; ///< whose rows stand before those of all things

/// "CASE o.status WHEN 0 THEN 'unknown' …".
template <typename Enum>
std::string wordsOf(const char *column, int count)
{
    std::string sql = std::string("CASE ") + column;
    for (int i = 0; i < count; ++i)
        sql += " WHEN " + std::to_string(i) + " THEN '" + core::toText(static_cast<Enum>(i)).data() + '\'';
    return sql + " END";
}

MirrorQuestion sources()
{
    return {"p_source", "SELECT id, name, kind, location, domain, state, synced_at FROM source ORDER BY id",
            7};
}

MirrorQuestion files()
{
    return {"p_file", "SELECT id, source, path, format, version, state FROM file ORDER BY id", 6};
}

MirrorQuestion issues()
{
    return {"p_issue",
            "SELECT id, file, source, CASE severity WHEN 0 THEN 'info' WHEN 1 THEN 'warning' ELSE 'error' "
            "END, code, message, line, col FROM issue ORDER BY id",
            8};
}

MirrorQuestion edges()
{
    return {"p_edge",
            "SELECT e.id, a.entity, b.entity, e.from_column, e.to_column, "
                + wordsOf<core::EdgeKind>("e.kind", static_cast<int>(core::EdgeKind::Rename) + 1)
                + ", e.transformation, e.description, e.masking, e.job, e.file, e.line FROM edge e JOIN "
                  "identity a ON a.id = e.from_identity JOIN identity b ON b.id = e.to_identity WHERE "
                  "a.entity IS NOT NULL AND b.entity IS NOT NULL ORDER BY e.id",
            12};
}

constexpr int observationColumns = 17;

/// Whether one is the newest of its kind takes sorting all; it is not what makes a row another one.
MirrorQuestion observations(const char *newest)
{
    return {"p_observation",
            "SELECT o.id, i.entity, o.element, o.rule, o.metric, "
                + wordsOf<core::QualityDimension>("o.dimension",
                                                  static_cast<int>(core::QualityDimension::Uniqueness) + 1)
                + ", o.at, "
                + wordsOf<core::ObservationStatus>("o.status",
                                                   static_cast<int>(core::ObservationStatus::Skip) + 1)
                + ", o.value, o.unit, o.expected, o.rows_evaluated, o.rows_failed, o.severity, o.message, "
                  "o.run, o.producer, "
                + newest
                + " FROM observation o JOIN identity i ON i.id = o.subject WHERE i.entity IS NOT NULL ORDER "
                  "BY o.id",
            observationColumns};
}

constexpr auto newestOfAll = "row_number() OVER (PARTITION BY i.entity, o.element, o.rule, o.metric ORDER BY "
                             "o.at DESC, o.id DESC) = 1";

MirrorQuestion history()
{
    return {"p_change",
            "SELECT c.id, e.id, thing_uri(" + wordsOf<EntityKind>("c.kind", core::entityKindCount)
                + ", c.key), CASE c.op WHEN 0 THEN 'added' WHEN 1 THEN 'changed' ELSE 'removed' END, "
                  "c.field, CASE c.op WHEN 1 THEN c.old END, c.new, y.source, y.started FROM change c JOIN "
                  "sync y ON y.id = c.sync LEFT "
                  "JOIN entity e ON e.kind = c.kind AND e.key = c.key WHERE c.id > coalesce((SELECT id FROM "
                  "change ORDER BY id DESC LIMIT 1 OFFSET "
                + std::to_string(mostChanges) + "), 0) ORDER BY c.id",
            9};
}

void writeLinks(SQLite::Database &cache, TableWriter &writer)
{
    SQLite::Statement links(
        cache,
        "SELECT i.entity, l.element, l.term, l.file, l.line FROM term_link l JOIN identity i "
        "ON i.id = l.target WHERE i.entity IS NOT NULL ORDER BY l.rowid");
    RowBatch rows;
    rows.begin(noThing);
    while (links.executeStep()) {
        const QString term = store::textColumn(links, 2);
        rows.row(Table::TermLink)
            .number(qint64{links.getColumn(0).getInt64()})
            .text(store::textColumn(links, 1))
            .text(term)
            .reference(EntityKind::Term, term)
            .number(qint64{links.getColumn(3).getInt64()})
            .number(qint64{links.getColumn(4).getInt()});
    }
    writer.write(rows);
}

/// Says again which is the newest among the measurements of a thing.
void markNewest(SQLite::Database &tables, const QSet<qint64> &things)
{
    SQLite::Statement mark(
        tables,
        "UPDATE p_observation SET newest = w.newest FROM (SELECT id AS one, row_number() OVER (PARTITION BY "
        "element, rule, metric ORDER BY at DESC, id DESC) = 1 AS newest FROM p_observation WHERE thing = ?) "
        "w "
        "WHERE w.one = id AND p_observation.newest IS NOT w.newest");
    for (const qint64 thing : things) {
        mark.bind(1, static_cast<int64_t>(thing));
        mark.exec();
        mark.reset();
    }
}

QSet<qint64> setOf(const std::vector<qint64> &things)
{
    QSet<qint64> set(things.begin(), things.end());
    set.remove(0); // of what is no more
    return set;
}

/// The second column of what differed; of all rows where the table was filled anew.
QSet<qint64> followed(Mirror &mirror, SQLite::Database &tables, const MirrorQuestion &question,
                      const MirrorQuestion &anew)
{
    if (const auto changed = mirror.follow(question))
        return setOf(*changed);
    mirror.fill(anew);
    QSet<qint64> all;
    SQLite::Statement things(tables, std::string("SELECT DISTINCT thing FROM ") + question.table);
    while (things.executeStep())
        all.insert(things.getColumn(0).getInt64());
    all.remove(0);
    return all;
}

} // namespace

void fillMirrors(SQLite::Database &cache, SQLite::Database &tables, TableWriter &writer)
{
    Mirror mirror(cache, tables);
    for (const MirrorQuestion &question :
         {sources(), files(), issues(), edges(), observations(newestOfAll), history()})
        mirror.fill(question);
    writeLinks(cache, writer);
}

MirrorChanges followMirrors(SQLite::Database &cache, SQLite::Database &tables, TableWriter &writer)
{
    Mirror mirror(cache, tables);
    for (const MirrorQuestion &question : {sources(), files(), issues(), edges()}) {
        if (!mirror.follow(question))
            mirror.fill(question);
    }
    MirrorChanges changes;
    changes.observed = followed(mirror, tables, observations("NULL"), observations(newestOfAll));
    markNewest(tables, changes.observed);
    changes.historied = followed(mirror, tables, history(), history());
    writer.erase(noThing);
    writeLinks(cache, writer);
    return changes;
}

} // namespace meshbook::policies
