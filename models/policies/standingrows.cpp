// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/standingrows.h"

#include "health/standing.h"
#include "policies/affected.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/trackedcodec.h"

#include <QCoreApplication>

namespace meshbook::policies {

using core::EntityKind;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

class StandingWriter final {
public:
    StandingWriter(SQLite::Database &cache, SQLite::Database &tables, store::CacheReader &reader)
        : m_reader(reader)
        , m_idOf(cache, "SELECT id FROM entity WHERE kind = ? AND key = ?")
        , m_insert(tables, "INSERT INTO p_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_erase(tables, "DELETE FROM p_check WHERE id BETWEEN ? AND ?")
        , m_from(tables, "check")
    {
    }
    void erase(qint64 product)
    {
        m_erase.reset();
        m_erase.bind(1, static_cast<int64_t>(product * rowsOfThing));
        m_erase.bind(2, static_cast<int64_t>((product + 1) * rowsOfThing - 1));
        m_erase.exec();
        m_from.forget(product);
    }
    void write(qint64 product, const QString &key)
    {
        const auto health = m_reader.productHealth({EntityKind::Product, key, {}});
        if (!health)
            return; // gone meanwhile: the next refresh sees it
        m_count = 0;
        add(product, "promise", health->objectives);
        add(product, "stated", health->stated);
        add(product, "rule", health->rules);
        add(product, "rule", health->notRun);
        const store::TrackedProduct tracked = m_reader.tracked(product);
        addParts(product, EntityKind::Contract, tracked.contracts);
        addParts(product, EntityKind::Dataset, tracked.datasetKeys);
    }

private:
    void addParts(qint64 product, EntityKind kind, const QStringList &keys)
    {
        for (const QString &key : keys) {
            m_idOf.reset();
            m_idOf.bind(1, static_cast<int>(kind));
            store::bindText(m_idOf, 2, key);
            if (m_idOf.executeStep())
                m_from.add(product, m_idOf.getColumn(0).getInt64());
        }
    }
    void add(qint64 product, const char *kind, const std::vector<core::Check> &checks)
    {
        for (const core::Check &check : checks) {
            m_insert.reset();
            m_insert.clearBindings();
            m_insert.bind(1, static_cast<int64_t>(product * rowsOfThing + ++m_count));
            m_insert.bind(2, static_cast<int64_t>(product));
            m_insert.bind(3, kind);
            store::bindText(m_insert, 4, check.what);
            store::bindText(m_insert, 5, check.dataset);
            store::bindText(m_insert, 6, check.element);
            store::bindText(m_insert, 7, check.promise);
            m_insert.bind(8, core::toText(check.standing).data());
            if (check.value)
                m_insert.bind(9, *check.value);
            store::bindText(m_insert, 10, check.unit);
            if (check.at.isValid())
                m_insert.bind(11, static_cast<int64_t>(check.at.toMSecsSinceEpoch()));
            m_insert.exec();
        }
    }

    store::CacheReader &m_reader;
    SQLite::Statement m_idOf;
    SQLite::Statement m_insert;
    SQLite::Statement m_erase;
    MadeFrom m_from;
    qint64 m_count = 0;
};

} // namespace

Result<> fillStandings(SQLite::Database &cache, SQLite::Database &tables, store::CacheReader &reader,
                       const QSet<qint64> *only, const std::function<bool()> &cancelled)
{
    reader.rememberMeasurements();
    StandingWriter writer(cache, tables, reader);
    const auto write = [&](SQLite::Statement &products) -> Result<> {
        while (products.executeStep()) {
            if (cancelled && cancelled())
                return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
            writer.write(products.getColumn(0).getInt64(), store::textColumn(products, 1));
        }
        return {};
    };
    const std::string question = "SELECT id, key FROM entity WHERE kind = 2 AND implied = 0 AND records > 0";
    if (only == nullptr) {
        SQLite::Statement products(cache, question);
        return write(products);
    }
    SQLite::Statement product(cache, question + " AND id = ?");
    for (const qint64 each : *only) {
        writer.erase(each);
        product.reset();
        product.bind(1, static_cast<int64_t>(each));
        if (const Result<> written = write(product); !written)
            return written;
    }
    return {};
}

} // namespace meshbook::policies
