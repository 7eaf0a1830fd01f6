// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/wholes.h"

#include "policies/tablewriter.h"
#include "store/database.h"

namespace meshbook::policies {

namespace {

/// Where a thing's domain comes from: p_thing.domain_from.
enum class From { Nobody, Itself, Whole, Source };

struct Domain {
    qint64 thing = 0;
    QString name;
    qint64 id = 0; ///< 0: nothing is called so
    From from = From::Nobody;
};

/// Things that do not say their domain: what they have, what they should have.
constexpr auto question =
    "SELECT t.id, t.domain, t.domain_id, t.domain_from, w.domain_id, d.name, s.id, s.domain FROM p_thing t "
    "LEFT JOIN p_thing w ON t.kind IN ('contract', 'dataset') AND w.id = (SELECT x.id FROM p_part p JOIN "
    "p_thing x ON x.id = p.whole WHERE p.part = t.id AND x.domain_id IS NOT NULL AND x.domain_from IN (1, 2) "
    "ORDER BY x.kind DESC, x.key LIMIT 1) LEFT JOIN p_thing d ON d.id = w.domain_id LEFT JOIN p_file f ON "
    "f.id = t.file LEFT JOIN p_source s ON s.id = f.source WHERE t.domain_from <> 1 AND ";

class Deriving final {
public:
    Deriving(SQLite::Database &tables, TableWriter &writer)
        : m_tables(tables)
        , m_writer(writer)
    {
    }
    void run(const char *which)
    {
        std::vector<Domain> others;
        SQLite::Statement rows(m_tables, std::string(question) + which);
        while (rows.executeStep()) {
            Domain due = dueTo(rows);
            if (static_cast<int>(due.from) != rows.getColumn(3).getInt()
                || due.id != rows.getColumn(2).getInt64() || due.name != store::textColumn(rows, 1))
                others.push_back(std::move(due));
        }
        rows.reset();
        write(others);
    }

private:
    [[nodiscard]] Domain dueTo(SQLite::Statement &row)
    {
        Domain due;
        due.thing = row.getColumn(0).getInt64();
        if (!row.getColumn(4).isNull()) {
            due.id = row.getColumn(4).getInt64();
            due.name = store::textColumn(row, 5);
            due.from = From::Whole;
        } else if (!row.getColumn(7).isNull()) {
            due.name = store::textColumn(row, 7);
            due.id = idOf(row.getColumn(6).getInt64(), due.name);
            due.from = From::Source;
        }
        return due;
    }
    [[nodiscard]] qint64 idOf(qint64 source, const QString &name)
    {
        auto known = m_bySource.constFind(source);
        if (known == m_bySource.constEnd())
            known = m_bySource.insert(source, m_writer.resolve(core::EntityKind::Domain, name));
        return *known;
    }
    void write(const std::vector<Domain> &domains)
    {
        SQLite::Statement set(m_tables,
                              "UPDATE p_thing SET domain = ?, domain_id = nullif(?, 0), domain_from = ? "
                              "WHERE id = ?");
        for (const Domain &domain : domains) {
            store::bindText(set, 1, domain.name);
            set.bind(2, static_cast<int64_t>(domain.id));
            set.bind(3, static_cast<int>(domain.from));
            set.bind(4, static_cast<int64_t>(domain.thing));
            set.exec();
            set.reset();
        }
    }

    SQLite::Database &m_tables;
    TableWriter &m_writer;
    QHash<qint64, qint64> m_bySource;
};

} // namespace

void joinParts(SQLite::Database &tables)
{
    tables.exec("DELETE FROM p_part");
    // Where several say it, the first one's word.
    tables.exec(
        "INSERT OR IGNORE INTO p_part SELECT whole, part, via FROM p_part_said WHERE whole IS NOT NULL "
        "AND part IS NOT NULL ORDER BY id");
    tables.exec("INSERT OR IGNORE INTO p_part SELECT a.whole, b.part, 'contract' FROM p_part a JOIN p_part b "
                "ON b.whole = a.part");
}

void deriveDomains(SQLite::Database &tables, TableWriter &writer)
{
    Deriving deriving(tables, writer);
    // Contracts first: datasets follow them.
    deriving.run("t.kind = 'contract'");
    deriving.run("t.kind <> 'contract'");
}

} // namespace meshbook::policies
