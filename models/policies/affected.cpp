// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/affected.h"

#include "store/cachereader.h"
#include "store/database.h"

namespace meshbook::policies {

using core::EntityKind;

namespace {

/// What one question with one number gives.
class Asked final {
public:
    Asked(SQLite::Database &database, const char *question)
        : m_rows(database, question)
    {
    }
    void into(QSet<qint64> &found, qint64 of)
    {
        m_rows.bind(1, static_cast<int64_t>(of));
        while (m_rows.executeStep())
            found.insert(m_rows.getColumn(0).getInt64());
        m_rows.reset();
    }

private:
    SQLite::Statement m_rows;
};

/// "orders@" of "orders@1.2.0"; empty where the key has no version.
QString untilVersion(const QString &key)
{
    const qsizetype at = key.indexOf(u'@');
    return at < 0 ? QString() : key.first(at + 1);
}

/// All versions of the contracts: each one's history goes on with the others'.
void addVersions(SQLite::Database &cache, const QStringList &gone, QSet<qint64> &steps)
{
    QSet<QString> beginnings;
    for (const QString &key : gone)
        beginnings.insert(untilVersion(key));
    SQLite::Statement keyOf(cache, "SELECT key FROM entity WHERE id = ? AND kind = 3");
    for (const qint64 thing : std::as_const(steps)) {
        keyOf.bind(1, static_cast<int64_t>(thing));
        if (keyOf.executeStep())
            beginnings.insert(untilVersion(store::textColumn(keyOf, 0)));
        keyOf.reset();
    }
    beginnings.remove({});
    SQLite::Statement versions(cache, "SELECT id FROM entity WHERE kind = 3 AND key >= ?1 AND key < ?2");
    for (const QString &beginning : std::as_const(beginnings)) {
        store::bindText(versions, 1, beginning);
        store::bindText(versions, 2, beginning.chopped(1) + QChar(u'@' + 1));
        while (versions.executeStep())
            steps.insert(versions.getColumn(0).getInt64());
        versions.reset();
    }
}

/// Contracts and products of the files that speak of the things: they stand beside each other there.
void addOfFiles(SQLite::Database &cache, const QSet<qint64> &things, QSet<qint64> &steps)
{
    QSet<qint64> files;
    Asked filesOf(cache, "SELECT file FROM record WHERE entity = ?");
    for (const qint64 thing : things)
        filesOf.into(files, thing);
    Asked thingsOf(cache,
                   "SELECT entity FROM record WHERE file = ? AND kind IN (2, 3) AND entity IS NOT NULL");
    for (const qint64 file : std::as_const(files))
        thingsOf.into(steps, file);
}

} // namespace

Affected affectedBy(const TableChanges &changes, SQLite::Database &cache, SQLite::Database &tables,
                    store::CacheReader &reader)
{
    QSet<qint64> things(changes.things.changed.begin(), changes.things.changed.end());
    Affected affected;
    Asked kindOf(cache, "SELECT id FROM entity WHERE id = ? AND kind IN (2, 3, 4)");
    Asked checksFrom(tables, "SELECT made FROM p_made_from WHERE thing = ? AND what = 'check'");
    Asked stepsFrom(tables, "SELECT made FROM p_made_from WHERE thing = ? AND what = 'step'");
    for (const qint64 thing : things + changes.mirrors.observed + changes.mirrors.historied) {
        const bool isHistory = things.contains(thing) || changes.mirrors.historied.contains(thing);
        const bool isNow = things.contains(thing) || changes.mirrors.observed.contains(thing);
        QSet<qint64> wholes;
        kindOf.into(wholes, thing); // itself, where it is of these
        if (!wholes.isEmpty()) {
            for (const qint64 whole : reader.partOf(thing))
                wholes.insert(whole);
        }
        if (isNow) {
            checksFrom.into(affected.checks, thing);
            affected.checks += wholes;
        }
        if (isHistory) {
            stepsFrom.into(affected.steps, thing);
            affected.steps += wholes;
        }
    }
    things += changes.mirrors.historied;
    for (const qint64 thing : changes.things.gone) {
        checksFrom.into(affected.checks, thing);
        stepsFrom.into(affected.steps, thing);
        affected.checks.insert(thing);
        affected.steps.insert(thing);
    }
    addOfFiles(cache, things, affected.steps);
    addVersions(cache, changes.goneContracts, affected.steps);
    return affected;
}

MadeFrom::MadeFrom(SQLite::Database &tables, const char *what)
    : m_forget(tables, "DELETE FROM p_made_from WHERE made = ? AND what = ?")
    , m_add(tables, "INSERT OR IGNORE INTO p_made_from (made, what, thing) VALUES (?, ?, ?)")
    , m_what(what)
{
}

void MadeFrom::forget(qint64 made)
{
    m_forget.reset();
    m_forget.bind(1, static_cast<int64_t>(made));
    m_forget.bindNoCopy(2, m_what);
    m_forget.exec();
}

void MadeFrom::add(qint64 made, qint64 from)
{
    m_add.reset();
    m_add.bind(1, static_cast<int64_t>(made));
    m_add.bindNoCopy(2, m_what);
    m_add.bind(3, static_cast<int64_t>(from));
    m_add.exec();
}

} // namespace meshbook::policies
