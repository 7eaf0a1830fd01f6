// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec.h"
#include "store/cachereader.h"
#include "store/contractversions.h"
#include "store/database.h"
#include "store/snapshot.h"
#include "store/withdrawals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <SQLiteCpp/SQLiteCpp.h>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

// What changed of a thing, sync by sync.
namespace meshbook::store {

using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::CacheReader)
};

constexpr std::size_t mostThings = 300;
constexpr int mostEvents = 50'000; ///< of one thing

QJsonValue valueFrom(const QString &json)
{
    if (json.isNull())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().first();
}

} // namespace

std::vector<Event> CacheReader::eventsOf(const core::Uri &uri, int limit)
{
    SQLite::Statement rows(*m_database,
                           "SELECT y.started, s.name, y.commit_id, c.op, c.field, "
                           "CASE c.op WHEN 1 THEN c.old END, c.new "
                           "FROM change c JOIN sync y ON y.id = c.sync JOIN source s ON s.id = "
                           "y.source WHERE c.key = ? AND c.kind = ? ORDER BY c.id DESC LIMIT ?");
    bindText(rows, 1, uri.key);
    rows.bind(2, static_cast<int>(uri.kind));
    rows.bind(3, limit);
    std::vector<Event> events;
    while (rows.executeStep())
        events.push_back({timeColumn(rows, 0), textColumn(rows, 1), textColumn(rows, 2),
                          rows.getColumn(3).getInt(), textColumn(rows, 4), valueFrom(textColumn(rows, 5)),
                          valueFrom(textColumn(rows, 6))});
    return events;
}

Result<std::vector<core::VersionedThing>> CacheReader::versions(const core::Uri &uri)
{
    std::vector<core::VersionedThing> things;
    const Result<> read = guarded(u"versions"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const std::optional<EntityLine> line = lineOf(entityId(uri));
        if (!line)
            return core::failure(core::ErrorCode::NotFound,
                                 Words::tr("There is no such thing in the catalog."), uri.toString());
        Dossier whole;
        whole.line = *line;
        loadStatements(line->id, whole);
        std::ignore = loadNeighbours(whole);
        std::vector<EntityLine> lines{*line};
        const core::EntityKind kind = line->uri.kind;
        if (kind == core::EntityKind::Product)
            lines.insert(lines.end(), whole.contracts.begin(), whole.contracts.end());
        if (kind == core::EntityKind::Product || kind == core::EntityKind::Contract)
            lines.insert(lines.end(), whole.datasets.begin(), whole.datasets.end());
        if (lines.size() > mostThings)
            lines.resize(mostThings);
        for (EntityLine &each : lines) {
            Dossier part;
            part.line = each;
            loadStatements(each.id, part);
            core::VersionedThing thing;
            thing.changes = eventsOf(each.uri, mostEvents + 1);
            thing.isCut = thing.changes.size() > static_cast<std::size_t>(mostEvents);
            thing.now = std::move(part.folded);
            thing.line = std::move(each);
            things.push_back(std::move(thing));
        }
        if (const auto *contract = std::get_if<core::Contract>(&whole.folded)) {
            const std::vector<ContractVersion> others = versionsOf(*m_database, *contract, line->uri.key);
            if (!others.empty())
                addEdition(line->id, things); // what the others are held against: its own words
            for (const ContractVersion &other : others)
                addEdition(other.entity, things);
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return things;
}

/// A version of a contract. Versions often describe the same tables, which are one thing each with what
/// all of them say: so of the datasets only the words of this version's files count.
void CacheReader::addEdition(qint64 contract, std::vector<core::VersionedThing> &things)
{
    const std::optional<EntityLine> line = lineOf(contract);
    if (!line)
        return;
    Dossier whole;
    whole.line = *line;
    loadStatements(contract, whole);
    const auto *said = std::get_if<core::Contract>(&whole.folded);
    if (whole.statements.empty() || said == nullptr)
        return;
    core::VersionedThing thing;
    thing.line = *line;
    thing.now = whole.folded;
    thing.changes = eventsOf(line->uri, mostEvents);
    thing.edition = line->uri.key;
    const QStringList datasets = said->datasets;
    things.push_back(std::move(thing));
    SQLite::Statement rows(*m_database,
                           "SELECT r.entity, r.body, r.withdrawn FROM identity i JOIN record_identity ri ON "
                           "ri.identity = i.id JOIN record r ON r.id = ri.record WHERE i.kind = ?1 AND "
                           "i.key = ?2 AND r.file IN (SELECT file FROM record WHERE entity = ?3) LIMIT 20");
    for (const QString &key : datasets) {
        if (things.size() > mostThings)
            return;
        rows.reset();
        rows.bind(1, static_cast<int>(core::EntityKind::Dataset));
        bindText(rows, 2, key);
        rows.bind(3, static_cast<int64_t>(contract));
        while (rows.executeStep()) {
            std::optional<core::AnyEntity> dataset =
                core::decode(core::EntityKind::Dataset, blobColumn(rows, 1));
            const std::optional<EntityLine> itsLine = lineOf(rows.getColumn(0).getInt64());
            if (!dataset || !itsLine || std::get<core::Dataset>(*dataset).contract != line->uri.key)
                continue;
            Withdrawals::apply(*dataset, textColumn(rows, 2));
            core::VersionedThing part;
            part.line = *itsLine;
            part.now = std::move(*dataset);
            part.edition = line->uri.key;
            things.push_back(std::move(part));
            break;
        }
    }
}

} // namespace meshbook::store
