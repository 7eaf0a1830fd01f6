// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/tablefill.h"

#include "core/vocabulary.h"
#include "health/standing.h"
#include "policies/describedthing.h"
#include "policies/prepared.h"
#include "policies/validity.h"
#include "policies/versionsteps.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <deque>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::EntityKind;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

core::Unexpected<core::Error> stopped()
{
    return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
}

constexpr std::size_t columnsInBatch = 4'000; ///< about; one task of decoding
constexpr int mostChanges = 200'000; ///< rows of history that policies can look at, the newest

/// "CASE o.status WHEN 0 THEN 'unknown' …".
template <typename Enum>
std::string wordsOf(const char *column, int count)
{
    std::string sql = std::string("CASE ") + column;
    for (int i = 0; i < count; ++i)
        sql += " WHEN " + std::to_string(i) + " THEN '" + core::toText(static_cast<Enum>(i)).data() + '\'';
    return sql + " END";
}

StoredThing thingFrom(const SQLite::Statement &row)
{
    StoredThing thing;
    thing.id = row.getColumn(0).getInt64();
    thing.kind = static_cast<EntityKind>(row.getColumn(1).getInt());
    thing.key = store::textColumn(row, 2);
    thing.name = store::textColumn(row, 3);
    thing.domain = store::textColumn(row, 4);
    thing.owner = store::textColumn(row, 5);
    thing.isStale = row.getColumn(6).getInt() != 0;
    thing.isImplied = row.getColumn(7).getInt() != 0;
    thing.firstSeen = row.getColumn(8).getInt64();
    thing.changedAt = row.getColumn(9).getInt64();
    return thing;
}

StoredThing::Record recordFrom(const SQLite::Statement &row)
{
    StoredThing::Record record;
    record.id = row.getColumn(10).getInt64();
    record.file = row.getColumn(11).getInt64();
    record.format = store::textColumn(row, 12);
    record.source = store::textColumn(row, 13);
    record.body = store::blobColumn(row, 14);
    record.withdrawn = store::textColumn(row, 15);
    record.line = row.getColumn(16).getInt();
    record.told = row.getColumn(17).getInt64();
    return record;
}

RowBatch decoded(const std::vector<StoredThing> &things)
{
    RowBatch rows;
    for (const StoredThing &thing : things)
        addRows(thing, rows);
    return rows;
}

/// Tasks running ahead of who takes their results, in order and a bounded number.
class Ahead final {
public:
    explicit Ahead(TableWriter &writer)
        : m_writer(writer)
    {
    }
    void add(std::vector<StoredThing> things)
    {
        if (m_running.size() >= m_most)
            takeOne();
        m_running.push_back(
            std::async(std::launch::async, [all = std::move(things)] { return decoded(all); }));
    }
    void finish()
    {
        while (!m_running.empty())
            takeOne();
    }

private:
    void takeOne()
    {
        const RowBatch rows = m_running.front().get();
        m_running.pop_front();
        m_writer.write(rows);
    }

    TableWriter &m_writer;
    std::deque<std::future<RowBatch>> m_running;
    std::size_t m_most = std::max(2U, std::thread::hardware_concurrency()) + 1;
};

} // namespace

TableFill::TableFill(SQLite::Database &cache, SQLite::Database &tables, std::function<bool()> cancelled)
    : m_cache(cache)
    , m_tables(tables)
    , m_writer(cache, tables)
    , m_cancelled(std::move(cancelled))
{
}

Result<> TableFill::fillThings()
{
    SQLite::Statement rows(m_cache,
                           "SELECT e.id, e.kind, e.key, e.name, e.domain, e.owner, e.stale, e.implied, "
                           "e.first_seen, e.changed_at, r.id, r.file, f.format, s.name, r.body, r.withdrawn, "
                           "r.line, r.told, e.columns FROM entity e LEFT JOIN record r ON r.entity = e.id "
                           "LEFT JOIN file f ON f.id = r.file LEFT JOIN source s ON s.id = f.source "
                           "ORDER BY e.id");
    Ahead ahead(m_writer);
    std::vector<StoredThing> batch;
    std::size_t columns = 0;
    while (rows.executeStep()) {
        if (batch.empty() || batch.back().id != rows.getColumn(0).getInt64()) {
            if (columns >= columnsInBatch) {
                ahead.add(std::move(batch));
                batch = {};
                columns = 0;
                if (isCancelled())
                    return stopped();
            }
            batch.push_back(thingFrom(rows));
            columns += 8 + static_cast<std::size_t>(rows.getColumn(18).getInt());
        }
        if (!rows.getColumn(10).isNull())
            batch.back().records.push_back(recordFrom(rows));
    }
    ahead.add(std::move(batch));
    ahead.finish();
    return {};
}

void TableFill::copy(const std::string &question, const char *table)
{
    const Prepared from = prepareStatement(m_cache, question);
    const int columns = sqlite3_column_count(from.get());
    std::string sql = std::string("INSERT INTO ") + table + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        sql += ", ?";
    const Prepared into = prepareStatement(m_tables, sql + ')');
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(from.get())) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(into.get(), i + 1, sqlite3_column_value(from.get(), i));
        const int done = sqlite3_step(into.get());
        sqlite3_reset(into.get());
        if (done != SQLITE_DONE)
            throw SQLite::Exception(m_tables.getHandle(), done);
    }
    if (step != SQLITE_DONE)
        throw SQLite::Exception(m_cache.getHandle(), step);
}

void TableFill::copyRest()
{
    copy("SELECT id, name, kind, location, domain, state, synced_at FROM source", "p_source");
    copy("SELECT id, source, path, format, version, state FROM file", "p_file");
    copy(
        "SELECT file, source, CASE severity WHEN 0 THEN 'info' WHEN 1 THEN 'warning' ELSE 'error' END, code, "
        "message, line, col FROM issue",
        "p_issue");
    copy(
        "SELECT e.id, a.entity, b.entity, e.from_column, e.to_column, "
            + wordsOf<core::EdgeKind>("e.kind", static_cast<int>(core::EdgeKind::Rename) + 1)
            + ", e.transformation, e.description, e.masking, e.job, e.file, e.line FROM edge e JOIN identity "
              "a ON "
              "a.id = e.from_identity JOIN identity b ON b.id = e.to_identity WHERE a.entity IS NOT NULL AND "
              "b.entity IS NOT NULL",
        "p_edge");
    copy(
        "SELECT o.id, i.entity, o.element, o.rule, o.metric, "
            + wordsOf<core::QualityDimension>("o.dimension",
                                              static_cast<int>(core::QualityDimension::Uniqueness) + 1)
            + ", o.at, "
            + wordsOf<core::ObservationStatus>("o.status",
                                               static_cast<int>(core::ObservationStatus::Skip) + 1)
            + ", o.value, o.unit, o.expected, o.rows_evaluated, o.rows_failed, o.severity, o.message, o.run, "
              "o.producer, row_number() OVER (PARTITION BY i.entity, o.element, o.rule, o.metric ORDER BY "
              "o.at "
              "DESC, o.id DESC) = 1 FROM observation o JOIN identity i ON i.id = o.subject WHERE i.entity IS "
              "NOT "
              "NULL",
        "p_observation");
    SQLite::Statement links(
        m_cache,
        "SELECT i.entity, l.element, l.term, l.file, l.line FROM term_link l JOIN identity i "
        "ON i.id = l.target WHERE i.entity IS NOT NULL");
    RowBatch rows;
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
    m_writer.write(rows);
    copy("SELECT e.id, " + wordsOf<EntityKind>("c.kind", core::entityKindCount)
             + " || '/' || c.key, CASE c.op WHEN 0 THEN 'added' WHEN 1 THEN 'changed' ELSE 'removed' END, "
               "c.field, "
               "CASE c.op WHEN 1 THEN c.old END, c.new, y.source, y.started FROM change c JOIN sync y ON "
               "y.id = c.sync LEFT JOIN "
               "entity e ON "
               "e.kind = c.kind AND e.key = c.key ORDER BY c.id DESC LIMIT "
             + std::to_string(mostChanges),
         "p_change");
    m_tables.exec("UPDATE p_change SET uri = thing_uri(substr(uri, 1, instr(uri, '/') - 1), "
                  "substr(uri, instr(uri, '/') + 1))");
}

/// As on the pages of products.
Result<> TableFill::fillStandings(const store::Workspace &workspace)
{
    auto reader = workspace.openReader();
    if (!reader)
        return core::Unexpected{reader.error()};
    (*reader)->rememberMeasurements();
    SQLite::Statement insert(m_tables, "INSERT INTO p_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto add = [&insert](qint64 product, const char *kind, const std::vector<core::Check> &checks) {
        for (const core::Check &check : checks) {
            insert.bind(1, static_cast<int64_t>(product));
            insert.bind(2, kind);
            store::bindText(insert, 3, check.what);
            store::bindText(insert, 4, check.dataset);
            store::bindText(insert, 5, check.element);
            store::bindText(insert, 6, check.promise);
            insert.bind(7, core::toText(check.standing).data());
            if (check.value)
                insert.bind(8, *check.value);
            else
                insert.bind(8);
            store::bindText(insert, 9, check.unit);
            if (check.at.isValid())
                insert.bind(10, static_cast<int64_t>(check.at.toMSecsSinceEpoch()));
            else
                insert.bind(10);
            insert.exec();
            insert.reset();
        }
    };
    SQLite::Statement products(m_cache,
                               "SELECT id, key FROM entity WHERE kind = 2 AND implied = 0 AND records > 0");
    while (products.executeStep()) {
        if (isCancelled())
            return stopped();
        const auto health =
            (*reader)->productHealth({EntityKind::Product, store::textColumn(products, 1), {}});
        if (!health)
            continue; // gone meanwhile: the next refresh sees it
        const qint64 id = products.getColumn(0).getInt64();
        add(id, "promise", health->objectives);
        add(id, "stated", health->stated);
        add(id, "rule", health->rules);
        add(id, "rule", health->notRun);
    }
    return {};
}

Result<> TableFill::run(const store::Workspace &workspace)
{
    if (const Result<> filled = fillThings(); !filled)
        return filled;
    copyRest();
    fillCodes(m_tables, "p_currency", "p_country");
    if (const Result<> filled = fillStandings(workspace); !filled)
        return filled;
    if (const Result<> filled = fillValidity(m_cache, m_tables, workspace, m_cancelled); !filled)
        return filled;
    return fillVersionSteps(m_cache, m_tables, workspace, m_cancelled);
}

void TableFill::finish()
{
    // What a product's contracts cover is the product's.
    m_tables.exec(
        "INSERT OR IGNORE INTO p_part SELECT a.whole, b.part, 'contract' FROM p_part a JOIN p_part b ON "
        "b.whole = a.part");
    // Nobody has to say a domain twice: contracts and datasets are in the domain of what they belong to, and
    // what a domain's own source says is about that domain.
    m_tables.exec(
        "UPDATE p_thing SET domain_id = (SELECT w.domain_id FROM p_part p JOIN p_thing w ON w.id = "
        "p.whole WHERE p.part = p_thing.id AND w.domain_id IS NOT NULL ORDER BY w.kind DESC LIMIT 1) "
        "WHERE domain_id IS NULL AND domain IS NULL AND kind IN ('contract', 'dataset')");
    m_tables.exec("UPDATE p_thing SET domain = (SELECT d.name FROM p_thing d WHERE d.id = p_thing.domain_id) "
                  "WHERE domain IS NULL AND domain_id IS NOT NULL");
    SQLite::Statement given(m_tables, "SELECT id, domain FROM p_source WHERE domain IS NOT NULL");
    while (given.executeStep()) {
        const QString domain = store::textColumn(given, 1);
        SQLite::Statement set(
            m_tables,
            "UPDATE p_thing SET domain = ?, domain_id = nullif(?, 0) WHERE domain IS NULL AND file "
            "IN (SELECT id FROM p_file WHERE source = ?)");
        store::bindText(set, 1, domain);
        set.bind(2, static_cast<int64_t>(m_writer.resolve(EntityKind::Domain, domain)));
        set.bind(3, given.getColumn(0).getInt64());
        set.exec();
    }
    m_tables.exec("ANALYZE");
}

void fillCodes(SQLite::Database &database, const char *currencies, const char *countries)
{
    QSet<QString> money;
    QSet<QString> lands;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        money.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        lands.insert(QLocale::territoryToCode(locale.territory()));
    }
    const auto fill = [&database](const char *table, const QSet<QString> &codes, qsizetype letters) {
        SQLite::Statement insert(database, std::string("INSERT INTO ") + table + " (code) VALUES (?)");
        for (const QString &code : codes) {
            if (code.size() != letters || !code.at(0).isUpper())
                continue; // numbers stand for regions of several countries
            store::bindText(insert, 1, code);
            insert.exec();
            insert.reset();
        }
    };
    fill(currencies, money, 3);
    fill(countries, lands, 2);
}

} // namespace meshbook::policies
