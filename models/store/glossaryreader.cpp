// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/glossaryreader.h"

#include "core/codec.h"
#include "core/fields.h"
#include "core/precedence.h"
#include "core/uri.h"
#include "store/database.h"
#include "store/snapshot.h"
#include "store/withdrawals.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;
using core::Result;

namespace {

/// One thing as all its sources say it.
struct Thing {
    QString key;
    AnyEntity entity;
    std::vector<GlossaryReader::Home> homes;
};

struct Said {
    int precedence = 0;
    AnyEntity entity;
};

void finish(Thing &thing, std::vector<Said> &said, const std::function<void(Thing &)> &hear)
{
    if (said.empty())
        return;
    std::stable_sort(said.begin(), said.end(), [](const Said &a, const Said &b) {
        const bool impliedA = core::header(a.entity).implied;
        const bool impliedB = core::header(b.entity).implied;
        return impliedA != impliedB ? !impliedA : a.precedence < b.precedence;
    });
    thing.entity = std::move(said.front().entity);
    for (std::size_t i = 1; i < said.size(); ++i)
        core::fold(thing.entity, said[i].entity);
    QStringList &identities = core::header(thing.entity).identities;
    identities.removeAll(thing.key);
    identities.prepend(thing.key);
    if (!core::header(thing.entity).implied)
        hear(thing);
    said.clear();
}

/// All things of a kind that somebody describes, one after the other.
void eachThing(SQLite::Database &database, EntityKind kind, const std::function<void(Thing &)> &hear)
{
    SQLite::Statement rows(database,
                           "SELECT e.id, e.key, r.body, f.format, f.path, s.uid, r.line, r.withdrawn "
                           "FROM entity e JOIN record r ON r.entity = e.id JOIN file f ON f.id = r.file "
                           "JOIN source s ON s.id = f.source WHERE e.kind = ? ORDER BY e.id, r.id");
    rows.bind(1, static_cast<int>(kind));
    qint64 current = -1;
    Thing thing;
    std::vector<Said> said;
    while (rows.executeStep()) {
        const qint64 id = rows.getColumn(0).getInt64();
        if (id != current) {
            finish(thing, said, hear);
            thing = {textColumn(rows, 1), {}, {}};
            current = id;
        }
        const QString withdrawn = textColumn(rows, 7);
        if (Withdrawals::isWhole(withdrawn))
            continue;
        std::optional<AnyEntity> entity = core::decode(kind, blobColumn(rows, 2));
        if (!entity)
            continue;
        if (!withdrawn.isEmpty())
            Withdrawals::apply(*entity, withdrawn);
        const QString format = textColumn(rows, 3);
        if (!core::header(*entity).implied)
            thing.homes.push_back(
                {textColumn(rows, 5), textColumn(rows, 4), format, rows.getColumn(6).getInt()});
        said.push_back({core::precedenceOf(format), std::move(*entity)});
    }
    finish(thing, said, hear);
}

QStringList ownersOf(const core::Entity &entity)
{
    QStringList owners;
    for (const core::Ownership &owner : entity.owners)
        owners.append(owner.party);
    return owners;
}

QJsonValue valueOf(const QString &json)
{
    if (json.isNull())
        return QJsonValue(QJsonValue::Undefined);
    // A bare value is no document.
    return QJsonDocument::fromJson(("[" + json.toUtf8() + "]")).array().at(0);
}

} // namespace

GlossaryReader::GlossaryReader(std::shared_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<GlossaryReader>> GlossaryReader::open(const Workspace &workspace)
{
    auto database = openDatabase(workspace.directory() + u"/catalog.db"_s, Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    return std::make_unique<GlossaryReader>(std::move(*database));
}

Result<GlossaryReader::Terms> GlossaryReader::terms()
{
    Terms found;
    const Result<> read = guarded(u"terms"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        eachThing(*m_database, EntityKind::Glossary,
                  [&](Thing &thing) { found.lexicon.addGlossary(std::get<core::Glossary>(thing.entity)); });
        QStringList implied;
        eachThing(*m_database, EntityKind::Term, [&](Thing &thing) {
            glossary::Entry entry;
            entry.term = std::move(std::get<core::Term>(thing.entity));
            found.homes.insert(thing.key, thing.homes);
            if (found.lexicon.glossary(entry.term.glossary) == nullptr && !entry.term.glossary.isEmpty()) {
                core::Glossary named; // only its terms speak of it
                named.identities = {entry.term.glossary};
                named.name = entry.term.glossary.section(u'/', -1, -1, QString::SectionSkipEmpty);
                found.lexicon.addGlossary(named);
            }
            found.lexicon.put(std::move(entry));
        });
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<GlossaryReader::Target>> GlossaryReader::targets()
{
    std::vector<Target> found;
    const Result<> read = guarded(u"columns"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        eachThing(*m_database, EntityKind::Dataset, [&](Thing &thing) {
            const auto &dataset = std::get<core::Dataset>(thing.entity);
            Target whole;
            whole.uri = core::Uri{EntityKind::Dataset, thing.key, {}}.toString();
            whole.thing = whole.name = dataset.name;
            whole.domain = dataset.domain;
            whole.description = dataset.description;
            whole.terms = dataset.terms;
            whole.owners = ownersOf(dataset);
            found.push_back(whole);
            for (const core::Column &column : dataset.columns) {
                Target target = whole;
                target.uri = core::Uri{EntityKind::Dataset, thing.key, column.path}.toString();
                target.column = column;
                target.name = column.path;
                target.description = column.description;
                target.terms = column.terms;
                found.push_back(std::move(target));
            }
        });
        eachThing(*m_database, EntityKind::Product, [&](Thing &thing) {
            const core::Entity &product = core::header(thing.entity);
            Target target;
            target.uri = core::Uri{EntityKind::Product, thing.key, {}}.toString();
            target.kind = EntityKind::Product;
            target.thing = target.name = product.name;
            target.domain = product.domain;
            target.description = product.description;
            target.terms = product.terms;
            target.owners = ownersOf(product);
            found.push_back(std::move(target));
        });
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<glossary::People> GlossaryReader::people()
{
    glossary::People found;
    const Result<> read = guarded(u"people"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        eachThing(*m_database, EntityKind::Team, [&](Thing &thing) {
            const auto &team = std::get<core::Team>(thing.entity);
            found.add(team.displayName.isEmpty() ? team.name : team.displayName, team.email);
            found.add(team.name, team.email);
            for (const core::Member &member : team.members)
                found.add(member.name.isEmpty() ? member.username : member.name, member.username);
        });
        eachThing(*m_database, EntityKind::Domain,
                  [&](Thing &thing) { found.addDomain(std::get<core::Domain>(thing.entity)); });
        SQLite::Statement owners(*m_database,
                                 "SELECT DISTINCT owner FROM entity WHERE owner IS NOT NULL AND owner <> ''");
        while (owners.executeStep())
            found.add(textColumn(owners, 0));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<glossary::SourceChange>> GlossaryReader::changes(const QString &term)
{
    std::vector<glossary::SourceChange> found;
    const Result<> read = guarded(u"history of terms"_s, [&]() -> Result<> {
        SQLite::Statement rows(
            *m_database,
            "SELECT c.key, s.started, o.name, s.commit_id, c.op, c.field, c.old, c.new FROM change c "
            "JOIN sync s ON s.id = c.sync LEFT JOIN source o ON o.id = s.source "
            "WHERE c.kind = ?1 AND (?2 IS NULL OR c.key = ?2) ORDER BY c.id");
        rows.bind(1, static_cast<int>(EntityKind::Term));
        bindText(rows, 2, term);
        while (rows.executeStep()) {
            glossary::SourceChange change{
                textColumn(rows, 0), timeColumn(rows, 1), textColumn(rows, 2), textColumn(rows, 3), {}};
            const int op = rows.getColumn(4).getInt();
            const QJsonValue nothing(QJsonValue::Undefined);
            const QJsonValue old = valueOf(textColumn(rows, 6));
            if (op == 1)
                change.field = {textColumn(rows, 5), old, valueOf(textColumn(rows, 7))};
            else if (op == 2)
                change.field = {{}, old.isUndefined() ? QJsonValue(true) : old, nothing};
            else
                change.field = {{}, nothing, true};
            found.push_back(std::move(change));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<qint64> GlossaryReader::lastSync()
{
    qint64 last = 0;
    const Result<> read = guarded(u"syncs"_s, [&]() -> Result<> {
        last = m_database->execAndGet("SELECT coalesce(max(id), 0) FROM sync").getInt64();
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return last;
}

} // namespace meshbook::store
