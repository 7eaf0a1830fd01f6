// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtsourcesreader.h"

#include "formats/dbt/dbtartifact.h"
#include "formats/reader/readutil.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

core::ObservationStatus statusOf(const QString &raw, bool hasAge)
{
    const QString word = raw.toLower();
    if (word == "error"_L1)
        return hasAge ? core::ObservationStatus::Fail : core::ObservationStatus::Error;
    return core::observationStatusFromText(word);
}

/// "warn_after 12 hour, error_after 24 hour", as far as stated.
QString criteriaText(Node criteria)
{
    QStringList parts;
    for (const auto key : {"warn_after"_L1, "error_after"_L1}) {
        const Node limit = criteria[key];
        if (limit["count"_L1])
            parts.append(u"%1 %2 %3"_s.arg(key, limit["count"_L1].text(), limit["period"_L1].text()));
    }
    return parts.isEmpty() ? QString() : parts.join(", "_L1);
}

} // namespace

QLatin1StringView DbtSourcesReader::id() const
{
    return "dbt-sources"_L1;
}

int DbtSourcesReader::recognise(const Content &content) const
{
    return dbt::confidenceOf(content, dbt::Artifact::Sources);
}

core::Batch DbtSourcesReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const Node root = content.root();
    const dbt::Metadata metadata = dbt::metadataOf(root);
    const QString scope = dbt::projectScope(context);
    batch.formatVersion = metadata.schemaVersion;
    dbt::Shape shape(batch);
    Budget budget(content, context, batch);
    for (const Node result : shape.sequence(root, "results"_L1)) {
        if (!shape.isMapping(result))
            continue;
        if (!budget.take())
            break;
        const QString uniqueId = shape.text(result, "unique_id"_L1);
        if (uniqueId.isEmpty()) {
            shape.say(core::Severity::Warning, "dbt.type"_L1, u"A freshness result names no source."_s,
                      result);
            continue;
        }
        core::Observation observation;
        observation.subject = {core::EntityKind::Dataset, dbt::scopedKey(scope, uniqueId)};
        observation.metric = u"freshness"_s;
        observation.dimension = core::QualityDimension::Timeliness;
        observation.at = utcTime(result["snapshotted_at"_L1]);
        if (!observation.at.isValid())
            observation.at = metadata.generated.isValid() ? metadata.generated : context.fileTime;
        observation.value = result["max_loaded_at_time_ago_in_s"_L1].toDouble();
        observation.unit = u"s"_s;
        observation.status = statusOf(shape.text(result, "status"_L1), observation.value.has_value());
        observation.expected = criteriaText(shape.mapping(result, "criteria"_L1));
        observation.message = shape.text(result, "error"_L1);
        const QString loaded = shape.text(result, "max_loaded_at"_L1);
        if (observation.message.isEmpty() && !loaded.isEmpty())
            observation.message = u"newest row: %1"_s.arg(loaded);
        observation.run = metadata.invocation;
        observation.producer = u"dbt"_s;
        observation.position = result.position();
        batch.observations.push_back(std::move(observation));
    }
    return batch;
}

} // namespace meshbook::formats
