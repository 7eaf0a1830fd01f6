// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/promises.h"

#include "formats/reader/readutil.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dpds {

namespace {

constexpr int deepest = 6;

bool isDescriptive(const QString &key)
{
    static constexpr std::array keys{"id"_L1,
                                     "name"_L1,
                                     "version"_L1,
                                     "displayName"_L1,
                                     "description"_L1,
                                     "specification"_L1,
                                     "$ref"_L1,
                                     "specificationVersion"_L1,
                                     "externalDocs"_L1,
                                     "entityType"_L1,
                                     "fullyQualifiedName"_L1,
                                     "mediaType"_L1};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

core::Objective objectiveOf(QLatin1StringView promise, const QString &port, Node at)
{
    core::Objective objective;
    objective.extra.insert("promise"_L1, promise);
    if (!port.isEmpty())
        objective.extra.insert("port"_L1, port);
    objective.at = at.position();
    return objective;
}

void collect(core::Product &product, Node node, QLatin1StringView promise, const QString &port, int depth)
{
    if (depth > deepest)
        return;
    for (Node value : node) {
        const QString key = value.key();
        if (depth == 0 && isDescriptive(key))
            continue;
        if (value.isMapping()) {
            collect(product, value, promise, port, depth + 1);
        } else if (value.isScalar() && !key.isEmpty() && key != "$ref"_L1 && key != "mediaType"_L1) {
            core::Objective objective = objectiveOf(promise, port, value);
            objective.property = key;
            objective.kind = core::objectiveKindFromText(key);
            objective.value = value.text();
            normalizeObjective(objective);
            product.objectives.push_back(std::move(objective));
        }
    }
}

} // namespace

void addObjectives(core::Product &product, Node level, QLatin1StringView promise, const QString &port,
                   core::Batch &batch)
{
    if (!level)
        return;
    if (!level.isMapping()) {
        report(batch, core::Severity::Warning, "dpds.type"_L1, u"\"%1\" must be a mapping."_s.arg(promise),
               level);
        return;
    }
    const std::size_t before = product.objectives.size();
    collect(product, level, promise, port, 0);
    const QString words = level["description"_L1].text();
    if (product.objectives.size() > before) {
        for (std::size_t i = before; i < product.objectives.size(); ++i)
            product.objectives[i].description = words;
        return;
    }
    if (words.isEmpty())
        return;
    core::Objective objective = objectiveOf(promise, port, level);
    objective.property = promise;
    objective.description = words;
    product.objectives.push_back(std::move(objective));
}

} // namespace meshbook::formats::dpds
