// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lineage/syntheticlineage.h"

#include "bench/loader/measuring.h"
#include "store/sourceupdate.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

constexpr quint32 perFile = 10'000;
constexpr quint32 recent = 2'000; ///< datasets that came shortly before
constexpr double hubs = 1'000;

class Maker final {
public:
    Maker(quint32 datasets, quint32 seed)
        : m_datasets(datasets)
        , m_random(seed)
    {
    }

    [[nodiscard]] static QString key(quint32 number)
    {
        return u"postgres://warehouse:5432/db.schema_%1.table_%2"_s.arg(number % 97).arg(number);
    }

    core::Edge edge()
    {
        core::Edge edge;
        const quint32 to = below(m_datasets);
        edge.to.key = key(to);
        const quint32 kind = below(100);
        if (kind < 1)
            edge.from.key = below(2) == 0 ? edge.to.key : u"unknown_%1"_s.arg(below(5'000));
        else if (kind < 5)
            edge.from.key = key(below(m_datasets));
        else if (kind < 20)
            edge.from.key = key(hub() % m_datasets);
        else
            edge.from.key = key(to - std::min(to, 1 + below(recent)));
        return edge;
    }

private:
    quint32 below(quint32 end) { return static_cast<quint32>(m_random() % end); }
    quint32 hub()
    {
        const double share = static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
        return static_cast<quint32>(std::pow(hubs, share)) * 37;
    }

    quint32 m_datasets;
    std::mt19937 m_random;
};

core::Dataset dataset(quint32 number)
{
    core::Dataset made;
    made.identities = QStringList{Maker::key(number)};
    made.name = u"table_%1"_s.arg(number);
    made.physicalName = u"db.schema_%1.table_%2"_s.arg(number % 97).arg(number);
    made.platform = u"postgres"_s;
    made.type = u"table"_s;
    made.domain = u"Domain %1"_s.arg(number % 53);
    return made;
}

} // namespace

void storeSyntheticLineage(store::Workspace &workspace, quint32 datasets, quint32 edges, quint32 seed)
{
    const auto database = orDie(workspace.openWriter());
    core::Source source;
    source.uid = u"bench"_s;
    source.name = u"bench"_s;
    source.kind = u"folder"_s;
    source.location = u"/bench"_s;
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    const auto put = [&](const QString &path, core::Batch &&batch) {
        batch.format = u"openlineage"_s;
        orDie(update->put({path, 1, 1, {}}, store::prepare(std::move(batch))));
    };
    for (quint32 first = 0; first < datasets; first += perFile) {
        core::Batch batch;
        for (quint32 number = first; number < std::min(datasets, first + perFile); ++number)
            batch.entities.emplace_back(dataset(number));
        put(u"datasets-%1"_s.arg(first), std::move(batch));
    }
    Maker maker(datasets, seed);
    for (quint32 first = 0; first < edges; first += perFile) {
        core::Batch batch;
        for (quint32 number = first; number < std::min(edges, first + perFile); ++number)
            batch.edges.push_back(maker.edge());
        put(u"edges-%1"_s.arg(first), std::move(batch));
    }
    orDie(update->finish({u"ok"_s, {}, {}, {}, 0}, false));
}

} // namespace meshbook::bench
