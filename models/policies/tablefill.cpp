// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/tablefill.h"

#include "policies/catalogmirror.h"
#include "policies/standingrows.h"
#include "policies/thingfeed.h"
#include "policies/validity.h"
#include "policies/versionsteps.h"
#include "policies/wholes.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;

namespace {

constexpr std::size_t fewThings = 1'000; ///< always worth an update
constexpr std::size_t mostOfAll = 10; ///< an update is worth it for one in so many things

constexpr auto saidParts = "SELECT id, whole, part, via FROM p_part_said";

/// Where things refer to others by name, and whose rows these are.
struct Referring {
    const char *table;
    const char *thing; ///< whose id it is, or what it is times rowsOfThing
    const char *name;
};
constexpr std::array referringColumns{Referring{"p_thing", "id", "domain"},
                                      Referring{"p_domain", "id", "parent"},
                                      Referring{"p_team", "id", "parent"},
                                      Referring{"p_contract", "id", "product"},
                                      Referring{"p_dataset", "id", "contract"},
                                      Referring{"p_dataset", "id", "product"},
                                      Referring{"p_term", "id", "glossary"},
                                      Referring{"p_term", "id", "parent"},
                                      Referring{"p_owner", "thing", "party"},
                                      Referring{"p_port", "product", "contract_named"},
                                      Referring{"p_port", "product", "source_product"},
                                      Referring{"p_port_dataset", "id >> 24", "dataset"},
                                      Referring{"p_part_said", "id >> 24", "named"},
                                      Referring{"p_consumption", "id >> 24", "reader"},
                                      Referring{"p_consumption", "id >> 24", "named"},
                                      Referring{"p_term_link", "id >> 24", "term"},
                                      Referring{"p_term_relation", "term", "target"}};
static_assert(rowsOfThing == qint64{1} << 24);

void run(SQLite::Database &database, const char *sql, const QSet<QString> &texts)
{
    SQLite::Statement insert(database, sql);
    for (const QString &text : texts) {
        store::bindText(insert, 1, text);
        insert.exec();
        insert.reset();
    }
}

} // namespace

TableFill::TableFill(SQLite::Database &cache, SQLite::Database &tables, const store::Workspace &workspace,
                     std::function<bool()> cancelled)
    : m_cache(cache)
    , m_tables(tables)
    , m_workspace(workspace)
    , m_writer(cache, tables)
    , m_cancelled(std::move(cancelled))
{
}

Result<> TableFill::fill(const QByteArray &indexes)
{
    const ThingPrints prints = printsOf(m_cache);
    if (const Result<> written = ThingFeed(m_cache, m_writer, m_cancelled).writeAll(); !written)
        return written;
    fillMirrors(m_cache, m_tables, m_writer);
    fillCodes(m_tables, "p_currency", "p_country");
    keepPrints(m_tables, prints, changesSince(m_tables, prints));
    m_tables.exec(indexes.constData());
    joinParts(m_tables);
    if (const Result<> filled = fillRest(nullptr); !filled)
        return filled;
    m_tables.exec("PRAGMA analysis_limit = 1000; ANALYZE");
    return {};
}

Result<bool> TableFill::update()
{
    const ThingPrints prints = printsOf(m_cache);
    TableChanges changes;
    changes.things = changesSince(m_tables, prints);
    const std::size_t count = changes.things.changed.size() + changes.things.gone.size();
    if (count > fewThings && count * mostOfAll > static_cast<std::size_t>(prints.size()))
        return false;
    keepPrints(m_tables, prints, changes.things);
    changes.goneContracts = contractsAmong(changes.things.gone);
    const quint64 partsBefore = printOfRows(m_tables, saidParts);
    if (const Result<> written = writeThings(changes); !written)
        return core::Unexpected{written.error()};
    changes.mirrors = followMirrors(m_cache, m_tables, m_writer);
    if (printOfRows(m_tables, saidParts) != partsBefore)
        joinParts(m_tables);
    if (const Result<> filled = fillRest(&changes); !filled)
        return core::Unexpected{filled.error()};
    return true;
}

QStringList TableFill::contractsAmong(const std::vector<qint64> &things)
{
    QStringList keys;
    SQLite::Statement key(m_tables, "SELECT key FROM p_thing WHERE id = ? AND kind = 'contract'");
    for (const qint64 thing : things) {
        key.bind(1, static_cast<int64_t>(thing));
        if (key.executeStep())
            keys.append(store::textColumn(key, 0));
        key.reset();
    }
    return keys;
}

/// The things that call another by one of these names.
std::vector<qint64> TableFill::referring(const QSet<QString> &names)
{
    std::vector<qint64> things;
    if (names.isEmpty())
        return things;
    m_tables.exec("CREATE TEMP TABLE t_name (name TEXT PRIMARY KEY) WITHOUT ROWID");
    run(m_tables, "INSERT INTO t_name VALUES (?)", names);
    std::string sql;
    for (const Referring &each : referringColumns)
        sql += (sql.empty() ? "SELECT " : " UNION SELECT ") + std::string(each.thing) + " FROM " + each.table
            + " WHERE " + each.name + " IN (SELECT name FROM t_name)";
    {
        SQLite::Statement rows(m_tables, sql);
        while (rows.executeStep()) {
            if (const qint64 thing = rows.getColumn(0).getInt64(); thing > 0) // others are written each time
                things.push_back(thing);
        }
    }
    m_tables.exec("DROP TABLE t_name");
    return things;
}

/// Those that changed, and those that refer to another thing now though nothing of their own changed.
Result<> TableFill::writeThings(const TableChanges &changes)
{
    std::vector<qint64> touched = changes.things.changed;
    touched.insert(touched.end(), changes.things.gone.begin(), changes.things.gone.end());
    const std::vector<qint64> others = referring(m_writer.lookAgain(touched));
    std::vector<qint64> written = changes.things.changed;
    std::copy_if(others.begin(), others.end(), std::back_inserter(written), [&changes](qint64 thing) {
        return !std::binary_search(changes.things.gone.begin(), changes.things.gone.end(), thing);
    });
    std::sort(written.begin(), written.end());
    written.erase(std::unique(written.begin(), written.end()), written.end());
    for (const qint64 thing : changes.things.gone)
        m_writer.erase(thing);
    for (const qint64 thing : written)
        m_writer.erase(thing);
    return ThingFeed(m_cache, m_writer, m_cancelled).write(written);
}

/// What follows from the rows of things and mirrors: of all, or where changes reach.
Result<> TableFill::fillRest(const TableChanges *changes)
{
    deriveDomains(m_tables, m_writer);
    auto reader = m_workspace.openReader();
    if (!reader)
        return core::Unexpected{reader.error()};
    Affected affected;
    if (changes != nullptr)
        affected = affectedBy(*changes, m_cache, m_tables, **reader);
    const auto only = [&changes](const QSet<qint64> &things) {
        return changes != nullptr ? &things : nullptr;
    };
    if (const Result<> filled =
            fillStandings(m_cache, m_tables, **reader, only(affected.checks), m_cancelled);
        !filled)
        return filled;
    if (const Result<> filled = fillValidity(m_cache, m_tables, m_workspace, m_cancelled); !filled)
        return filled;
    return fillVersionSteps(m_cache, m_tables, **reader, only(affected.steps), m_cancelled);
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
