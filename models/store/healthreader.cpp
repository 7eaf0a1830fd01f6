// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/healthreader.h"

#include "store/database.h"
#include "store/seriesblock.h"
#include "store/snapshot.h"
#include "store/statements.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;
using core::ErrorCode;
using core::failure;
using core::Result;
using core::Uri;
using health::Marker;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::HealthReader)
};

#define MESHBOOK_PRODUCT_COLUMNS "e.id, e.key, e.name, e.domain, e.owner, coalesce(t.stamp, 0)"

HealthReader::Line lineFrom(const SQLite::Statement &row)
{
    HealthReader::Line line;
    line.id = row.getColumn(0).getInt64();
    line.uri = Uri{EntityKind::Product, textColumn(row, 1), {}};
    line.name = textColumn(row, 2);
    line.domain = textColumn(row, 3);
    line.owner = textColumn(row, 4);
    line.stamp = row.getColumn(5).getInt64();
    return line;
}

/// The changes of one thing by one sync.
struct Changes {
    int op = 1;
    QStringList fields;
};

Marker markerOf(qint64 at, EntityKind kind, const QString &key, const Changes &changes)
{
    constexpr int mostFields = 4;
    Marker marker;
    marker.at = at;
    QStringList fields = changes.fields;
    fields.removeDuplicates();
    if (fields.contains("version"_L1))
        marker.kind = Marker::Kind::Deployment;
    else if (kind == EntityKind::Contract)
        marker.kind = Marker::Kind::ContractChange;
    else if (fields.contains("owners"_L1))
        marker.kind = Marker::Kind::OwnerChange;
    const qsizetype all = fields.size();
    QString what = fields.mid(0, mostFields).join(u", "_s);
    if (all > mostFields)
        what = Words::tr("%1 and %n more", nullptr, static_cast<int>(all) - mostFields).arg(what);
    const QString name =
        kind == EntityKind::Contract ? Words::tr("Contract %1").arg(key) : Words::tr("Product");
    if (changes.op == 0)
        marker.text = Words::tr("%1: added").arg(name);
    else if (changes.op == 2)
        marker.text = Words::tr("%1: removed").arg(name);
    else
        marker.text = Words::tr("%1: %2 changed").arg(name, what);
    return marker;
}

/// A statement that is prepared once for each reader, as many products ask the same; left open it would hold
/// on to a state of the cache.
class Asked final {
public:
    Asked(Statements &statements, const char *sql)
        : m_statement(statements(sql))
    {
    }
    ~Asked() { static_cast<void>(m_statement.tryReset()); }
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;
    SQLite::Statement *operator->() { return &m_statement; }
    SQLite::Statement &operator*() { return m_statement; }

private:
    SQLite::Statement &m_statement;
};

} // namespace

HealthReader::HealthReader(std::shared_ptr<SQLite::Database> database)
    : m_database(std::move(database))
    , m_statements(std::make_unique<Statements>(*m_database))
{
}

HealthReader::~HealthReader() = default;

Result<std::vector<HealthReader::Line>> HealthReader::products(const QString &owner, const QString &domain)
{
    std::vector<Line> lines;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database,
                               "SELECT " MESHBOOK_PRODUCT_COLUMNS
                               " FROM entity e LEFT JOIN tracked t ON t.entity = e.id WHERE e.kind = 2 AND "
                               "e.implied = 0 AND (?1 IS NULL OR lower(e.owner) = lower(?1)) AND "
                               "(?2 IS NULL OR lower(e.domain) = lower(?2)) ORDER BY e.name, e.key");
        bindText(rows, 1, owner);
        bindText(rows, 2, domain);
        while (rows.executeStep())
            lines.push_back(lineFrom(rows));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return lines;
}

Result<std::vector<HealthReader::Stamp>> HealthReader::stamps()
{
    std::vector<Stamp> stamps;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        Asked rows(*m_statements,
                   "SELECT e.id, coalesce(t.stamp, 0) FROM entity e LEFT JOIN tracked t ON t.entity = e.id "
                   "WHERE e.kind = 2 AND e.implied = 0");
        while (rows->executeStep())
            stamps.push_back({rows->getColumn(0).getInt64(), rows->getColumn(1).getInt64()});
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    std::sort(stamps.begin(), stamps.end(), [](const Stamp &a, const Stamp &b) { return a.id < b.id; });
    return stamps;
}

Result<std::vector<HealthReader::Line>> HealthReader::lines(const std::vector<qint64> &ids)
{
    std::vector<Line> lines;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        Asked rows(*m_statements,
                   "SELECT " MESHBOOK_PRODUCT_COLUMNS
                   " FROM entity e LEFT JOIN tracked t ON t.entity = e.id WHERE e.id = ? AND e.kind = 2 AND "
                   "e.implied = 0");
        for (const qint64 id : ids) {
            rows->reset();
            rows->bind(1, static_cast<int64_t>(id));
            if (rows->executeStep())
                lines.push_back(lineFrom(*rows));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return lines;
}

Result<HealthReader::Line> HealthReader::product(const Uri &uri)
{
    Line line;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        Asked rows(*m_statements,
                   "SELECT " MESHBOOK_PRODUCT_COLUMNS
                   " FROM entity e LEFT JOIN tracked t ON t.entity = e.id WHERE e.kind = 2 AND e.id "
                   "IN (SELECT id FROM entity WHERE kind = 2 AND key = ?1 UNION "
                   "SELECT entity FROM identity WHERE kind = 2 AND key = ?1)");
        bindText(*rows, 1, uri.key);
        if (uri.kind != EntityKind::Product || !rows->executeStep())
            return failure(ErrorCode::NotFound, Words::tr("There is no such product in the catalog."),
                           uri.toString());
        line = lineFrom(*rows);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return line;
}

Result<QStringList> HealthReader::owners()
{
    QStringList owners;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database,
                               "SELECT min(owner) FROM entity WHERE kind = 2 AND implied = 0 AND owner <> '' "
                               "GROUP BY lower(owner) ORDER BY lower(owner)");
        while (rows.executeStep())
            owners.append(textColumn(rows, 0));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return owners;
}

Result<TrackedProduct> HealthReader::tracked(qint64 product)
{
    TrackedProduct tracked;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        Asked rows(*m_statements, "SELECT body FROM tracked WHERE entity = ?");
        rows->bind(1, static_cast<int64_t>(product));
        if (!rows->executeStep())
            return {};
        auto decoded = decodeTracked(blobColumn(*rows, 0));
        if (!decoded)
            return failure(ErrorCode::Storage,
                           Words::tr("What a product is held against cannot be read. Sync again."));
        tracked = std::move(*decoded);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return tracked;
}

Result<health::Series> HealthReader::series(const std::vector<health::TrackedCheck::Part> &parts,
                                            const health::Range &range)
{
    health::Series all;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        Asked blocks(*m_statements,
                     "SELECT month, data FROM series_block WHERE series = ? AND month >= ? AND "
                     "month <= ? ORDER BY month");
        for (const health::TrackedCheck::Part &part : parts) {
            const std::size_t had = all.size();
            blocks->reset();
            blocks->bind(1, static_cast<int64_t>(part.series));
            blocks->bind(2, static_cast<int64_t>(monthOf(range.from) - 1));
            blocks->bind(3, static_cast<int64_t>(monthOf(range.to)));
            while (blocks->executeStep()) {
                const SQLite::Column data = blocks->getColumn(1);
                const QByteArray bytes =
                    QByteArray::fromRawData(static_cast<const char *>(data.getBlob()), data.getBytes());
                const qint64 month = blocks->getColumn(0).getInt64();
                if (!decodeBlock(bytes, month, {0, range.to}, all))
                    return failure(ErrorCode::Storage, Words::tr("Measurements of a check cannot be read."));
            }
            if (part.factor != 1) {
                for (std::size_t i = had; i < all.size(); ++i)
                    all.values[i] *= part.factor;
            }
        }
        health::tidy(all);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return all;
}

Result<qint64> HealthReader::newest(const std::vector<health::TrackedCheck::Part> &parts, qint64 before)
{
    qint64 newest = 0;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        Asked rows(*m_statements, "SELECT newest FROM series WHERE id = ? AND newest < ?");
        for (const health::TrackedCheck::Part &part : parts) {
            rows->reset();
            rows->bind(1, static_cast<int64_t>(part.series));
            rows->bind(2, static_cast<int64_t>(before));
            if (rows->executeStep())
                newest = std::max<qint64>(newest, rows->getColumn(0).getInt64());
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return newest;
}

Result<> HealthReader::addCause(const std::vector<health::TrackedCheck::Part> &parts, health::Breach &breach)
{
    constexpr qint64 day = 24LL * 3'600'000;
    return guarded(u"health"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        for (const health::TrackedCheck::Part &part : parts) {
            Asked failed(
                *m_statements,
                "SELECT j.key, r.ended FROM series s JOIN run_dataset d ON d.identity = s.subject AND "
                "d.output = 1 "
                "JOIN run r ON r.file = d.file AND r.run = d.run JOIN identity j ON j.id = r.job WHERE s.id "
                "= ? "
                "AND r.state IN ('FAIL', 'ABORT') AND coalesce(r.ended, r.started) BETWEEN ? AND ? "
                "ORDER BY coalesce(r.ended, r.started) LIMIT 1");
            failed->bind(1, static_cast<int64_t>(part.series));
            failed->bind(2, static_cast<int64_t>(breach.start - day));
            failed->bind(3, static_cast<int64_t>(breach.end));
            if (failed->executeStep()) {
                breach.cause = Words::tr("Run of %1 failed").arg(textColumn(*failed, 0));
                return {};
            }
            Asked told(*m_statements,
                       "SELECT o.message FROM series s JOIN observation o ON o.subject = s.subject "
                       "WHERE s.id = ? AND o.at = ? AND coalesce(o.element, '') = s.element AND "
                       "coalesce(o.rule, '') = s.rule AND coalesce(o.metric, '') = s.metric AND "
                       "o.message <> '' ORDER BY o.status = 3 DESC, o.id LIMIT 1");
            for (const qint64 at : breach.evidence) {
                told->reset();
                told->bind(1, static_cast<int64_t>(part.series));
                told->bind(2, static_cast<int64_t>(at));
                if (told->executeStep()) {
                    breach.cause = textColumn(*told, 0).simplified().left(500);
                    return {};
                }
            }
        }
        return {};
    });
}

Result<std::vector<Marker>> HealthReader::markers(const Uri &product, const QStringList &contracts,
                                                  const health::Range &range)
{
    constexpr int mostRows = 2'000;
    constexpr std::size_t mostMarkers = 200;
    std::vector<Marker> markers;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        Asked rows(*m_statements,
                   "SELECT s.started, c.op, c.field FROM change c JOIN sync s ON s.id = c.sync "
                   "WHERE c.key = ? AND c.kind = ? AND s.started >= ? AND s.started < ? "
                   "ORDER BY c.id DESC LIMIT ?");
        std::vector<std::pair<EntityKind, QString>> things{{EntityKind::Product, product.key}};
        for (const QString &contract : contracts)
            things.emplace_back(EntityKind::Contract, contract);
        for (const auto &[kind, key] : things) {
            rows->reset();
            bindText(*rows, 1, key);
            rows->bind(2, static_cast<int>(kind));
            rows->bind(3, static_cast<int64_t>(range.from));
            rows->bind(4, static_cast<int64_t>(range.to));
            rows->bind(5, mostRows);
            std::map<qint64, Changes> byMoment;
            while (rows->executeStep()) {
                Changes &changes = byMoment[rows->getColumn(0).getInt64()];
                changes.op = rows->getColumn(1).getInt();
                changes.fields.append(textColumn(*rows, 2));
            }
            for (const auto &[at, changes] : byMoment)
                markers.push_back(markerOf(at, kind, key, changes));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    std::stable_sort(markers.begin(), markers.end(),
                     [](const Marker &a, const Marker &b) { return a.at > b.at; });
    markers.resize(std::min(markers.size(), mostMarkers));
    return markers;
}

Result<> HealthReader::inOneState(const std::function<Result<>()> &questions)
{
    return guarded(u"health"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        return questions();
    });
}

Result<qint64> HealthReader::generation()
{
    qint64 generation = 0;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        SQLite::Statement row(*m_database, "SELECT value FROM meta WHERE name = 'generation'");
        if (row.executeStep())
            generation = row.getColumn(0).getInt64();
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return generation;
}

} // namespace meshbook::store
