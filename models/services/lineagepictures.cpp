// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lineagepictures.h"

#include "lineage/makepicture.h"
#include "lineage/rewind.h"
#include "store/cachereader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::LineagePictures)
};

std::vector<lineage::PictureColumn> schemaOf(store::CacheReader &cache, const core::Uri &thing)
{
    std::vector<lineage::PictureColumn> columns;
    const auto dossier = cache.dossier(thing);
    if (!dossier || !std::holds_alternative<core::Dataset>(dossier->folded))
        return columns;
    for (const core::Column &column : std::get<core::Dataset>(dossier->folded).columns) {
        lineage::PictureColumn shown;
        shown.path = column.path;
        shown.type = column.physicalType.isEmpty() ? column.logicalType : column.physicalType;
        shown.classification = column.classification;
        if (shown.classification.isEmpty() && column.pii.value_or(false))
            shown.classification = u"PII"_s;
        shown.key = column.primaryKey.value_or(false);
        columns.push_back(std::move(shown));
    }
    return columns;
}

core::Result<lineage::Past> pastAt(store::CacheReader &cache, const QDateTime &at)
{
    auto past = cache.lineagePast(at);
    if (past && !past->known)
        return core::failure(core::ErrorCode::NotFound, Words::tr("Nobody kept what flowed then."),
                             at.toString(Qt::ISODate));
    return past;
}

} // namespace

core::Result<std::vector<lineage::Moment>> momentsOf(const LineageService::Sight &sight, int most)
{
    return sight.cache.lineageMoments(most);
}

core::Result<lineage::Picture> pictureOf(const LineageService::Sight &sight, const lineage::Scope &scope)
{
    lineage::GraphPtr graph = sight.graph;
    std::optional<lineage::Past> then;
    std::optional<lineage::Past> compared;
    std::optional<lineage::Marks> marks;
    if (scope.asOf.isValid()) {
        auto past = pastAt(sight.cache, scope.asOf);
        if (!past)
            return core::Unexpected{past.error()};
        then = std::move(*past);
    }
    if (scope.comparedWith.isValid()) {
        auto past = pastAt(sight.cache, scope.comparedWith);
        if (!past)
            return core::Unexpected{past.error()};
        compared = std::move(*past);
    }
    if (then || compared)
        graph = lineage::rewound(*sight.graph, then ? &*then : nullptr, compared ? &*compared : nullptr);
    if (compared)
        marks = lineage::differenceMarks(*graph, *compared, then ? &*then : nullptr);
    auto picture = lineage::makePicture(
        *graph, scope, [&](const core::Uri &thing) { return schemaOf(sight.cache, thing); }, sight.cancelled,
        marks ? &*marks : nullptr);
    if (!picture)
        return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
    return std::move(*picture);
}

} // namespace meshbook::services
