// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/opendataproducts/servicelevels.h"

#include "formats/opendataproducts/languages.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::opendataproducts {

namespace {

constexpr int deepest = 6;

bool isAbout(const QString &key)
{
    static constexpr std::array keys{"executable"_L1,   "support"_L1,      "name"_L1,   "description"_L1,
                                     "displaytitle"_L1, "displayTitle"_L1, "$ref"_L1,   "reference"_L1,
                                     "type"_L1,         "spec"_L1,         "version"_L1};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

struct Walk {
    core::Product &product;
    core::Batch &batch;
    bool quality;
};

QString titleOf(Node node)
{
    return preferredText(node.any({"displaytitle"_L1, "displayTitle"_L1}));
}

void addObjective(const Walk &walk, Node node, const QString &profile)
{
    core::Objective objective;
    objective.property = node["dimension"_L1].text();
    if (objective.property.isEmpty() || isPlaceholder(objective.property)) {
        report(walk.batch, core::Severity::Warning, "opendataproducts.dimension"_L1,
               u"A dimension without a name is left out."_s, node);
        return;
    }
    objective.kind = core::objectiveKindFromText(objective.property);
    objective.value = node["objective"_L1].text();
    objective.unit = node["unit"_L1].text();
    objective.description = preferredText(node["description"_L1]);
    if (objective.description.isEmpty())
        objective.description = titleOf(node);
    objective.extra = unmapped(
        node,
        {"dimension"_L1, "objective"_L1, "unit"_L1, "description"_L1, "displaytitle"_L1, "displayTitle"_L1},
        walk.batch.issues);
    if (!profile.isEmpty())
        objective.extra.insert("profile"_L1, profile);
    if (walk.quality)
        objective.extra.insert("section"_L1, u"dataQuality"_s);
    objective.at = node.position();
    normalizeObjective(objective);
    walk.product.objectives.push_back(std::move(objective));
}

void collect(const Walk &walk, Node node, const QString &profile, int depth)
{
    if (depth > deepest)
        return;
    if (node.isMapping() && node.has("dimension"_L1)) {
        addObjective(walk, node, profile);
        return;
    }
    if (node.isSequence()) {
        for (Node item : node)
            collect(walk, item, profile.isEmpty() ? preferredText(item["name"_L1]) : profile, depth + 1);
        return;
    }
    if (!node.isMapping())
        return;
    for (Node value : node) {
        const QString key = value.key();
        if (isAbout(key) || value.isScalar())
            continue;
        const bool structural = key == "declarative"_L1 || key == "dimensions"_L1;
        collect(walk, value, structural ? profile : key, depth + 1);
    }
}

QString textOf(Node node)
{
    if (node.isScalar())
        return node.text();
    const QJsonValue json = node.toJson();
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void addRules(const Walk &walk, Node executable)
{
    int index = 0;
    for (Node item : executable) {
        if (!item.isMapping())
            continue;
        core::QualityRule rule;
        rule.dimensionRaw = item["dimension"_L1].text();
        rule.dimension = core::qualityDimensionFromText(rule.dimensionRaw);
        rule.id = walk.product.identities.value(0) + u"#quality/"_s
            + (rule.dimensionRaw.isEmpty() ? QString::number(index) : rule.dimensionRaw);
        rule.name = rule.dimensionRaw;
        rule.type = u"custom"_s;
        rule.engine = item["type"_L1].text();
        if (const Node spec = item["spec"_L1])
            rule.implementation = redactedText(textOf(spec), spec.position(), walk.batch.issues);
        rule.extra = unmapped(item, {"dimension"_L1, "type"_L1, "spec"_L1}, walk.batch.issues);
        rule.at = item.position();
        const auto same = std::count_if(walk.product.rules.begin(), walk.product.rules.end(),
                                        [&](const core::QualityRule &known) { return known.id == rule.id; });
        if (same > 0)
            rule.id += u'-' + QString::number(index);
        walk.product.rules.push_back(std::move(rule));
        ++index;
    }
}

} // namespace

void addServiceLevels(core::Product &product, Node section, bool quality, core::Batch &batch)
{
    if (!section)
        return;
    if (section.isScalar()) {
        report(batch, core::Severity::Warning, "opendataproducts.type"_L1,
               u"\"%1\" must be a mapping or a list."_s.arg(section.key()), section);
        return;
    }
    const Walk walk{product, batch, quality};
    collect(walk, section, {}, 0);
    if (quality)
        addRules(walk, section["executable"_L1]);
    else if (const Node executable = section["executable"_L1])
        product.extra.insert("slaExecutable"_L1,
                             redacted(executable.toJson(), executable.position(), batch.issues));
}

} // namespace meshbook::formats::opendataproducts
