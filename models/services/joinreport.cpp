// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/joinreport.h"

#include "lineage/classification.h"
#include "store/cachereader.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::EntityKind;
using core::Result;
using governance::JoinColumn;
using governance::JoinDataset;
using governance::JoinSide;
using governance::JoinTerm;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::JoinReport)
};

int strictnessOf(const QString &classification)
{
    return lineage::strictness(classification.toUtf8());
}

class Gathering final {
public:
    explicit Gathering(store::CacheReader &cache)
        : m_cache(cache)
    {
    }

    Result<JoinSide> side(const core::Uri &uri)
    {
        const auto dossier = m_cache.dossier(uri, false);
        if (!dossier)
            return core::Unexpected{dossier.error()};
        if (uri.kind != EntityKind::Product && uri.kind != EntityKind::Contract
            && uri.kind != EntityKind::Dataset)
            return core::failure(core::ErrorCode::Usage,
                                 Words::tr("Only products, contracts and datasets can be joined."),
                                 uri.toString());
        JoinSide side{uri, dossier->line.name, dossier->line.domain, {}, {}, dossier->promised};
        addObjectives(dossier->folded, side);
        for (const core::EntityLine &contract : dossier->contracts) {
            const auto told = m_cache.dossier(contract.uri, false);
            if (!told)
                return core::Unexpected{told.error()};
            addObjectives(told->folded, side);
        }
        std::vector<core::Uri> datasets;
        if (uri.kind == EntityKind::Dataset)
            datasets.push_back(uri);
        for (const core::EntityLine &dataset : dossier->datasets) {
            if (uri.kind != EntityKind::Dataset)
                datasets.push_back(dataset.uri);
        }
        for (const core::Uri &each : datasets) {
            Result<JoinDataset> dataset = read(each, side);
            if (!dataset)
                return core::Unexpected{dataset.error()};
            side.datasets.push_back(std::move(*dataset));
        }
        return side;
    }

private:
    static void addObjectives(const core::AnyEntity &entity, JoinSide &side)
    {
        const auto add = [&side](const std::vector<core::Objective> &objectives) {
            side.objectives.insert(side.objectives.end(), objectives.begin(), objectives.end());
        };
        if (const auto *product = std::get_if<core::Product>(&entity))
            add(product->objectives);
        else if (const auto *contract = std::get_if<core::Contract>(&entity))
            add(contract->objectives);
        else if (const auto *dataset = std::get_if<core::Dataset>(&entity))
            add(dataset->objectives);
    }

    Result<JoinDataset> read(const core::Uri &uri, JoinSide &side)
    {
        const auto dossier = m_cache.dossier(uri, false);
        if (!dossier)
            return core::Unexpected{dossier.error()};
        JoinDataset made{uri, dossier->line.name, dossier->line.qualified, {}, {}};
        const auto *dataset = std::get_if<core::Dataset>(&dossier->folded);
        if (dataset == nullptr)
            return made;
        made.relationships = dataset->relationships;
        addObjectives(dossier->folded, side);
        for (const core::Column &column : dataset->columns) {
            JoinColumn each;
            each.column = column;
            each.isNeverEmpty = column.required.value_or(false) || column.primaryKey.value_or(false);
            each.filled = filledOf(dossier->measurements, column.path);
            for (const QString &term : column.terms) {
                if (const auto known = termOf(term))
                    each.terms.push_back(*known);
            }
            made.columns.push_back(std::move(each));
        }
        return made;
    }

    /// The share of rows with a value, from the newest measurement that counts empty ones.
    static std::optional<double> filledOf(const std::vector<core::Observation> &measurements,
                                          const QString &path)
    {
        for (const core::Observation &each : measurements) {
            if (each.element.compare(path, Qt::CaseInsensitive) != 0)
                continue;
            const QString what = (each.metric + u' ' + each.rule).toLower();
            const bool counts =
                each.dimension == core::QualityDimension::Completeness || what.contains("null"_L1);
            if (!counts)
                continue;
            if (each.rowsEvaluated && each.rowsFailed && *each.rowsEvaluated > 0)
                return 1 - static_cast<double>(*each.rowsFailed) / static_cast<double>(*each.rowsEvaluated);
            if (each.status == core::ObservationStatus::Pass && what.contains("not_null"_L1))
                return 1;
        }
        return std::nullopt;
    }

    /// A term by its key, IRI or name; absent where none or several are called so.
    std::optional<JoinTerm> termOf(const QString &named)
    {
        const auto known = m_terms.constFind(named);
        if (known != m_terms.constEnd())
            return *known;
        std::optional<JoinTerm> found;
        if (const auto lines = m_cache.resolve(named)) {
            for (const core::EntityLine &line : *lines) {
                if (line.uri.kind != EntityKind::Term || line.implied)
                    continue;
                const auto dossier = m_cache.dossier(line.uri, false);
                const auto *term = dossier ? std::get_if<core::Term>(&dossier->folded) : nullptr;
                found = JoinTerm{line.uri.toString(), line.name, line.lifecycle,
                                 term == nullptr ? core::DataElement() : term->element};
                break; // exact names come first
            }
        }
        m_terms.insert(named, found);
        return found;
    }

    store::CacheReader &m_cache;
    QHash<QString, std::optional<JoinTerm>> m_terms;
};

} // namespace

Result<JoinAnswer> joinReport(store::CacheReader &cache, const std::vector<core::Uri> &things)
{
    if (things.size() < 2)
        return core::failure(core::ErrorCode::Usage, Words::tr("A join needs two things at least."));
    JoinAnswer answer;
    Gathering gathering(cache);
    for (const core::Uri &uri : things) {
        Result<JoinSide> side = gathering.side(uri);
        if (!side)
            return core::Unexpected{side.error()};
        answer.sides.push_back(std::move(*side));
    }
    answer.report = governance::checkJoin(answer.sides, strictnessOf);
    return answer;
}

} // namespace meshbook::services
