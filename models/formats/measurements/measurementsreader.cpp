// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/measurements/measurementsreader.h"

#include "formats/measurements/measurementline.h"
#include "formats/reader/readutil.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr QLatin1StringView mark = "meshbookMeasurement"_L1;

core::Observation observationOf(Node line)
{
    core::Observation o;
    o.subject.kind = core::entityKindFromText(line["kind"_L1].text()).value_or(core::EntityKind::Dataset);
    o.subject.key = line["subject"_L1].text();
    o.element = line["element"_L1].text();
    o.rule = line["rule"_L1].text();
    o.metric = line["metric"_L1].text();
    o.dimension = core::qualityDimensionFromText(line["dimension"_L1].text());
    o.at = utcTime(line["at"_L1]);
    o.status = core::observationStatusFromText(line["status"_L1].text());
    o.value = line["value"_L1].toDouble();
    if (o.value && !std::isfinite(*o.value))
        o.value.reset();
    o.unit = line["unit"_L1].text();
    o.expected = line["expected"_L1].text();
    o.rowsEvaluated = line["rowsEvaluated"_L1].toInt();
    o.rowsFailed = line["rowsFailed"_L1].toInt();
    o.severity = line["severity"_L1].text();
    o.message = line["message"_L1].text();
    o.run = line["run"_L1].text();
    o.producer = line["producer"_L1].text();
    o.position = line.position();
    return o;
}

} // namespace

QLatin1StringView MeasurementsReader::id() const
{
    return "measurements"_L1;
}

int MeasurementsReader::recognise(const Content &content) const
{
    for (const Node root : content.roots())
        return root[mark].isScalar() ? 100 : 0;
    return 0;
}

core::Batch MeasurementsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    batch.formatVersion = QString::number(measurementVersion);
    Budget budget(content, context, batch);
    for (const Node line : content.roots()) {
        if (!budget.take())
            break;
        core::Observation observation = observationOf(line);
        if (line[mark].toInt().value_or(0) != measurementVersion || observation.subject.key.isEmpty()
            || !observation.at.isValid()) {
            report(batch, core::Severity::Warning, "measurements.line"_L1,
                   u"A measurement of another version, or without subject or time, is left out."_s, line);
            continue;
        }
        batch.observations.push_back(std::move(observation));
    }
    return batch;
}

} // namespace meshbook::formats
