// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <random>

namespace meshbook::tests {

/// Made-up files about few things under many names, so that whatever can happen to a graph happens often:
/// things that join and part, ends that nobody describes, products that name each other by all their names,
/// columns spelled differently, cycles and self edges.
class LineageMesh final {
public:
    explicit LineageMesh(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }

    /// What one file says.
    [[nodiscard]] core::Batch batch()
    {
        using namespace Qt::Literals::StringLiterals;
        core::Batch batch;
        for (int i = below(4); i > 0; --i)
            batch.entities.emplace_back(dataset());
        if (below(3) == 0)
            batch.entities.emplace_back(product());
        if (below(3) == 0)
            batch.entities.emplace_back(contract());
        if (below(3) == 0)
            batch.entities.emplace_back(job());
        for (int i = below(6); i > 0; --i)
            batch.edges.push_back(edge());
        if (below(6) == 0)
            batch.withdrawals.push_back(
                {{core::EntityKind::Dataset, datasetName()}, below(2) == 0 ? QString() : u"columns"_s, {}});
        if (below(5) == 0) {
            core::Run run;
            run.id = u"run%1"_s.arg(below(3));
            run.job = u"jobs/%1"_s.arg(below(3));
            run.inputs = {datasetName()};
            run.outputs = {datasetName()};
            batch.runs.push_back(run);
        }
        return batch;
    }

private:
    [[nodiscard]] QString one(const QStringList &words)
    {
        return words.at(below(static_cast<int>(words.size())));
    }
    [[nodiscard]] QString datasetName()
    {
        using namespace Qt::Literals::StringLiterals;
        const QString table = u"db.s%1.T%2"_s.arg(below(2)).arg(below(7));
        return one({u"postgres://one/"_s + table, u"postgres://one/"_s + table, u"postgres://two/"_s + table,
                    u"postgres:/"_s + table, u"urn:%1"_s.arg(below(9)), u"t%1"_s.arg(below(7))});
    }
    [[nodiscard]] core::Dataset dataset()
    {
        using namespace Qt::Literals::StringLiterals;
        core::Dataset made;
        made.identities = {datasetName()};
        if (below(3) == 0)
            made.identities << datasetName();
        made.name = u"t%1"_s.arg(below(7));
        made.nativeId = one({{}, {}, u"N%1"_s.arg(below(5))});
        made.physicalName = made.name;
        made.platform = one({{}, u"postgres"_s});
        made.domain = one({{}, u"Sales"_s, u"Finance"_s});
        made.tags =
            below(3) == 0 ? QStringList{one({u"PII"_s, u"core"_s, u"confidential"_s})} : QStringList();
        made.type = one({u"table"_s, u"view"_s, u"seed"_s});
        made.product = one({{}, {}, u"P%1"_s.arg(below(3))});
        made.contract = one({{}, {}, u"C%1"_s.arg(below(3))});
        made.implied = below(6) == 0;
        for (int i = below(3); i > 0; --i) {
            core::Column column;
            column.path = columnName();
            column.name = column.path;
            column.classification = one({{}, u"confidential"_s, u"restricted"_s});
            made.columns.push_back(column);
        }
        return made;
    }
    [[nodiscard]] QString columnName()
    {
        using namespace Qt::Literals::StringLiterals;
        return one({u"id"_s, u"ID"_s, u"Mail"_s, u"mail"_s, u"total"_s});
    }
    [[nodiscard]] core::Product product()
    {
        using namespace Qt::Literals::StringLiterals;
        const int number = below(3);
        core::Product made;
        made.identities = {u"shop/p%1"_s.arg(number)};
        made.name = u"Product %1"_s.arg(number);
        made.nativeId = u"P%1"_s.arg(number);
        for (int i = below(3); i > 0; --i)
            made.datasets << datasetName();
        for (int i = below(3); i > 0; --i) {
            core::Port port;
            port.name = u"port%1"_s.arg(i);
            port.direction = below(2) == 0 ? core::PortDirection::Input : core::PortDirection::Output;
            port.contractId = one({{}, u"C%1"_s.arg(below(3))});
            if (below(2) == 0)
                port.datasets << datasetName();
            made.ports.push_back(port);
        }
        if (below(3) == 0)
            made.consumesFrom << u"P%1"_s.arg(below(3));
        if (below(3) == 0)
            made.providesTo << u"P%1"_s.arg(below(3));
        return made;
    }
    [[nodiscard]] core::Contract contract()
    {
        using namespace Qt::Literals::StringLiterals;
        const int number = below(3);
        core::Contract made;
        made.identities = {u"C%1@%2"_s.arg(number).arg(1 + below(2))};
        made.nativeId = u"C%1"_s.arg(number);
        made.name = u"Contract %1"_s.arg(number);
        for (int i = below(3); i > 0; --i)
            made.datasets << datasetName();
        return made;
    }
    [[nodiscard]] core::Job job()
    {
        using namespace Qt::Literals::StringLiterals;
        core::Job made;
        made.identities = {u"jobs/%1"_s.arg(below(3))};
        made.name = u"job"_s;
        return made;
    }
    [[nodiscard]] core::Edge edge()
    {
        using namespace Qt::Literals::StringLiterals;
        core::Edge made;
        made.from.key = datasetName();
        made.to.key = datasetName();
        if (below(8) == 0)
            made.from = {core::EntityKind::Job, u"jobs/%1"_s.arg(below(4))};
        if (below(16) == 0)
            made.to = {core::EntityKind::Domain, u"sales"_s};
        if (below(2) == 0) {
            made.fromColumn = below(6) == 0 ? QString() : columnName();
            made.toColumn = columnName();
            made.transformation = one({{}, u"INDIRECT/FILTER"_s, u"DIRECT/IDENTITY"_s});
            made.masking = below(3) == 0;
        }
        made.kind = below(5) == 0 ? core::EdgeKind::Declared : core::EdgeKind::Transform;
        made.job = one({{}, u"jobs/1"_s, u"jobs/2"_s});
        return made;
    }

    std::mt19937 m_random;
};

} // namespace meshbook::tests
