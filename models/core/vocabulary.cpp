// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"

#include "core/identity.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

template <typename E, std::size_t N>
using Words = std::array<std::pair<QLatin1StringView, E>, N>;

/// Letters and digits only, lower case: "Time-of availability" and "timeOfAvailability" are one word.
QString bare(QStringView raw)
{
    QString out;
    out.reserve(raw.size());
    for (const QChar c : raw) {
        if (c.isLetterOrNumber())
            out.append(c.toLower());
    }
    return out;
}

template <typename E, std::size_t N>
std::optional<E> find(const Words<E, N> &words, QStringView raw)
{
    const QString word = bare(raw);
    for (const auto &[text, value] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

constexpr std::array entityKindNames{"domain"_L1,  "team"_L1, "product"_L1,  "contract"_L1,
                                     "dataset"_L1, "job"_L1,  "glossary"_L1, "term"_L1};
constexpr std::array lifecycleNames{"unknown"_L1, "draft"_L1,      "preview"_L1,
                                    "active"_L1,  "deprecated"_L1, "retired"_L1};
constexpr std::array directionNames{"output"_L1,        "input"_L1,   "discovery"_L1,
                                    "observability"_L1, "control"_L1, "management"_L1};
constexpr std::array objectiveNames{"other"_L1,
                                    "availability"_L1,
                                    "freshness"_L1,
                                    "latency"_L1,
                                    "frequency"_L1,
                                    "timeOfAvailability"_L1,
                                    "retention"_L1,
                                    "throughput"_L1,
                                    "responseTime"_L1,
                                    "errorRate"_L1,
                                    "generalAvailability"_L1,
                                    "endOfSupport"_L1,
                                    "endOfLife"_L1,
                                    "supportHours"_L1,
                                    "recovery"_L1,
                                    "completeness"_L1,
                                    "accuracy"_L1};
constexpr std::array dimensionNames{"unknown"_L1,     "accuracy"_L1, "completeness"_L1, "conformity"_L1,
                                    "consistency"_L1, "coverage"_L1, "timeliness"_L1,   "uniqueness"_L1};
constexpr std::array observationNames{"unknown"_L1, "pass"_L1, "warn"_L1, "fail"_L1, "error"_L1, "skip"_L1};
constexpr std::array edgeNames{"transform"_L1, "copy"_L1, "view"_L1, "declared"_L1, "rename"_L1};
constexpr std::array relationNames{"broader"_L1,     "narrower"_L1,     "related"_L1,    "synonym"_L1,
                                   "antonym"_L1,     "partOf"_L1,       "hasPart"_L1,    "isA"_L1,
                                   "hasA"_L1,        "exactMatch"_L1,   "closeMatch"_L1, "broadMatch"_L1,
                                   "narrowMatch"_L1, "relatedMatch"_L1, "replacedBy"_L1, "value"_L1};

template <typename Names, typename E>
QLatin1StringView nameOf(const Names &names, E value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? names[index] : "unknown"_L1;
}

} // namespace

QLatin1StringView toText(EntityKind v)
{
    return nameOf(entityKindNames, v);
}
QLatin1StringView toText(Lifecycle v)
{
    return nameOf(lifecycleNames, v);
}
QLatin1StringView toText(PortDirection v)
{
    return nameOf(directionNames, v);
}
QLatin1StringView toText(ObjectiveKind v)
{
    return nameOf(objectiveNames, v);
}
QLatin1StringView toText(QualityDimension v)
{
    return nameOf(dimensionNames, v);
}
QLatin1StringView toText(ObservationStatus v)
{
    return nameOf(observationNames, v);
}
QLatin1StringView toText(EdgeKind v)
{
    return nameOf(edgeNames, v);
}
QLatin1StringView toText(RelationKind v)
{
    return nameOf(relationNames, v);
}

std::optional<EntityKind> entityKindFromText(QStringView text)
{
    for (std::size_t i = 0; i < entityKindNames.size(); ++i) {
        if (text.compare(entityKindNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<EntityKind>(i);
    }
    return std::nullopt;
}

Lifecycle lifecycleFromText(QStringView raw)
{
    static constexpr Words<Lifecycle, 38> words{{
        {"proposed"_L1, Lifecycle::Draft},
        {"proposal"_L1, Lifecycle::Draft},
        {"draft"_L1, Lifecycle::Draft},
        {"pending"_L1, Lifecycle::Draft},
        {"indevelopment"_L1, Lifecycle::Draft},
        {"development"_L1, Lifecycle::Draft},
        {"dev"_L1, Lifecycle::Draft},
        {"ideation"_L1, Lifecycle::Draft},
        {"design"_L1, Lifecycle::Draft},
        {"inreview"_L1, Lifecycle::Draft},
        {"announcement"_L1, Lifecycle::Draft},
        {"planned"_L1, Lifecycle::Draft},
        {"unprocessed"_L1, Lifecycle::Draft},
        {"experimental"_L1, Lifecycle::Preview},
        {"testing"_L1, Lifecycle::Preview},
        {"acceptance"_L1, Lifecycle::Preview},
        {"preview"_L1, Lifecycle::Preview},
        {"beta"_L1, Lifecycle::Preview},
        {"test"_L1, Lifecycle::Preview},
        {"active"_L1, Lifecycle::Active},
        {"current"_L1, Lifecycle::Active},
        {"production"_L1, Lifecycle::Active},
        {"prod"_L1, Lifecycle::Active},
        {"approved"_L1, Lifecycle::Active},
        {"published"_L1, Lifecycle::Active},
        {"live"_L1, Lifecycle::Active},
        {"stable"_L1, Lifecycle::Active},
        {"released"_L1, Lifecycle::Active},
        {"release"_L1, Lifecycle::Active},
        {"valid"_L1, Lifecycle::Active},
        {"deprecated"_L1, Lifecycle::Deprecated},
        {"sunset"_L1, Lifecycle::Deprecated},
        {"retired"_L1, Lifecycle::Retired},
        {"removed"_L1, Lifecycle::Retired},
        {"archived"_L1, Lifecycle::Retired},
        {"rejected"_L1, Lifecycle::Retired},
        {"superseded"_L1, Lifecycle::Retired},
        {"invalid"_L1, Lifecycle::Retired},
    }};
    return find(words, raw).value_or(Lifecycle::Unknown);
}

ObjectiveKind objectiveKindFromText(QStringView raw)
{
    static constexpr Words<ObjectiveKind, 48> words{{
        {"availability"_L1, ObjectiveKind::Availability},
        {"av"_L1, ObjectiveKind::Availability},
        {"uptime"_L1, ObjectiveKind::Availability},
        {"freshness"_L1, ObjectiveKind::Freshness},
        {"datafreshness"_L1, ObjectiveKind::Freshness},
        {"currency"_L1, ObjectiveKind::Freshness},
        {"timeliness"_L1, ObjectiveKind::Freshness},
        {"dataage"_L1, ObjectiveKind::Freshness},
        {"latency"_L1, ObjectiveKind::Latency},
        {"ly"_L1, ObjectiveKind::Latency},
        {"maxlatency"_L1, ObjectiveKind::Latency},
        {"timetodetect"_L1, ObjectiveKind::Other},
        {"frequency"_L1, ObjectiveKind::Frequency},
        {"fy"_L1, ObjectiveKind::Frequency},
        {"updatefrequency"_L1, ObjectiveKind::Frequency},
        {"refreshfrequency"_L1, ObjectiveKind::Frequency},
        {"intervalofchange"_L1, ObjectiveKind::Frequency},
        {"timeofavailability"_L1, ObjectiveKind::TimeOfAvailability},
        {"availabilitytime"_L1, ObjectiveKind::TimeOfAvailability},
        {"retention"_L1, ObjectiveKind::Retention},
        {"re"_L1, ObjectiveKind::Retention},
        {"throughput"_L1, ObjectiveKind::Throughput},
        {"th"_L1, ObjectiveKind::Throughput},
        {"responsetime"_L1, ObjectiveKind::ResponseTime},
        {"errorrate"_L1, ObjectiveKind::ErrorRate},
        {"er"_L1, ObjectiveKind::ErrorRate},
        {"generalavailability"_L1, ObjectiveKind::GeneralAvailability},
        {"ga"_L1, ObjectiveKind::GeneralAvailability},
        {"endofsupport"_L1, ObjectiveKind::EndOfSupport},
        {"es"_L1, ObjectiveKind::EndOfSupport},
        {"endoflife"_L1, ObjectiveKind::EndOfLife},
        {"el"_L1, ObjectiveKind::EndOfLife},
        {"support"_L1, ObjectiveKind::SupportHours},
        {"supporthours"_L1, ObjectiveKind::SupportHours},
        {"supportresponsetime"_L1, ObjectiveKind::SupportHours},
        {"backup"_L1, ObjectiveKind::Recovery},
        {"recovery"_L1, ObjectiveKind::Recovery},
        {"recoverytime"_L1, ObjectiveKind::Recovery},
        {"recoverypoint"_L1, ObjectiveKind::Recovery},
        {"rto"_L1, ObjectiveKind::Recovery},
        {"rpo"_L1, ObjectiveKind::Recovery},
        {"completeness"_L1, ObjectiveKind::Completeness},
        {"cm"_L1, ObjectiveKind::Completeness},
        {"coverage"_L1, ObjectiveKind::Completeness},
        {"accuracy"_L1, ObjectiveKind::Accuracy},
        {"ac"_L1, ObjectiveKind::Accuracy},
        {"quality"_L1, ObjectiveKind::Accuracy},
        {"dataquality"_L1, ObjectiveKind::Accuracy},
    }};
    return find(words, raw).value_or(ObjectiveKind::Other);
}

QualityDimension qualityDimensionFromText(QStringView raw)
{
    static constexpr Words<QualityDimension, 26> words{{
        {"accuracy"_L1, QualityDimension::Accuracy},      {"ac"_L1, QualityDimension::Accuracy},
        {"correctness"_L1, QualityDimension::Accuracy},   {"completeness"_L1, QualityDimension::Completeness},
        {"cp"_L1, QualityDimension::Completeness},        {"conformity"_L1, QualityDimension::Conformity},
        {"cf"_L1, QualityDimension::Conformity},          {"validity"_L1, QualityDimension::Conformity},
        {"format"_L1, QualityDimension::Conformity},      {"conformance"_L1, QualityDimension::Conformity},
        {"schema"_L1, QualityDimension::Conformity},      {"consistency"_L1, QualityDimension::Consistency},
        {"cs"_L1, QualityDimension::Consistency},         {"integrity"_L1, QualityDimension::Consistency},
        {"coverage"_L1, QualityDimension::Coverage},      {"cv"_L1, QualityDimension::Coverage},
        {"volume"_L1, QualityDimension::Coverage},        {"timeliness"_L1, QualityDimension::Timeliness},
        {"tm"_L1, QualityDimension::Timeliness},          {"currency"_L1, QualityDimension::Timeliness},
        {"freshness"_L1, QualityDimension::Timeliness},   {"latency"_L1, QualityDimension::Timeliness},
        {"uniqueness"_L1, QualityDimension::Uniqueness},  {"uq"_L1, QualityDimension::Uniqueness},
        {"duplication"_L1, QualityDimension::Uniqueness}, {"uniquness"_L1, QualityDimension::Uniqueness},
    }};
    return find(words, raw).value_or(QualityDimension::Unknown);
}

ObservationStatus observationStatusFromText(QStringView raw)
{
    static constexpr Words<ObservationStatus, 26> words{{
        {"pass"_L1, ObservationStatus::Pass},
        {"passed"_L1, ObservationStatus::Pass},
        {"success"_L1, ObservationStatus::Pass},
        {"succeeded"_L1, ObservationStatus::Pass},
        {"ok"_L1, ObservationStatus::Pass},
        {"true"_L1, ObservationStatus::Pass},
        {"warn"_L1, ObservationStatus::Warn},
        {"warning"_L1, ObservationStatus::Warn},
        {"partialsuccess"_L1, ObservationStatus::Warn},
        {"fail"_L1, ObservationStatus::Fail},
        {"failed"_L1, ObservationStatus::Fail},
        {"failure"_L1, ObservationStatus::Fail},
        {"false"_L1, ObservationStatus::Fail},
        {"error"_L1, ObservationStatus::Error},
        {"errored"_L1, ObservationStatus::Error},
        {"runtimeerror"_L1, ObservationStatus::Error},
        {"aborted"_L1, ObservationStatus::Error},
        {"abort"_L1, ObservationStatus::Error},
        {"exception"_L1, ObservationStatus::Error},
        {"skip"_L1, ObservationStatus::Skip},
        {"skipped"_L1, ObservationStatus::Skip},
        {"noop"_L1, ObservationStatus::Skip},
        {"queued"_L1, ObservationStatus::Unknown},
        {"init"_L1, ObservationStatus::Unknown},
        {"running"_L1, ObservationStatus::Unknown},
        {"unknown"_L1, ObservationStatus::Unknown},
    }};
    return find(words, raw).value_or(ObservationStatus::Unknown);
}

std::optional<RelationKind> relationKindFromText(QStringView raw)
{
    static constexpr Words<RelationKind, 33> words{{
        {"broader"_L1, RelationKind::Broader},
        {"broadertransitive"_L1, RelationKind::Broader},
        {"parent"_L1, RelationKind::Broader},
        {"narrower"_L1, RelationKind::Narrower},
        {"narrowertransitive"_L1, RelationKind::Narrower},
        {"related"_L1, RelationKind::Related},
        {"relatedto"_L1, RelationKind::Related},
        {"isrelatedto"_L1, RelationKind::Related},
        {"relatedterms"_L1, RelationKind::Related},
        {"seealso"_L1, RelationKind::Related},
        {"synonym"_L1, RelationKind::Synonym},
        {"synonymof"_L1, RelationKind::Synonym},
        {"antonym"_L1, RelationKind::Antonym},
        {"antonymof"_L1, RelationKind::Antonym},
        {"partof"_L1, RelationKind::PartOf},
        {"haspart"_L1, RelationKind::HasPart},
        {"isa"_L1, RelationKind::IsA},
        {"inherits"_L1, RelationKind::IsA},
        {"isrelatedterms"_L1, RelationKind::IsA},
        {"hasa"_L1, RelationKind::HasA},
        {"contains"_L1, RelationKind::HasA},
        {"hasrelatedterms"_L1, RelationKind::HasA},
        {"exactmatch"_L1, RelationKind::ExactMatch},
        {"closematch"_L1, RelationKind::CloseMatch},
        {"broadmatch"_L1, RelationKind::BroadMatch},
        {"narrowmatch"_L1, RelationKind::NarrowMatch},
        {"relatedmatch"_L1, RelationKind::RelatedMatch},
        {"replacedby"_L1, RelationKind::ReplacedBy},
        {"isreplacedby"_L1, RelationKind::ReplacedBy},
        {"values"_L1, RelationKind::Value},
        {"value"_L1, RelationKind::Value},
        {"hasvalue"_L1, RelationKind::Value},
        {"subclassof"_L1, RelationKind::IsA},
    }};
    return find(words, raw);
}

std::optional<RelationKind> inverse(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Broader:
        return RelationKind::Narrower;
    case RelationKind::Narrower:
        return RelationKind::Broader;
    case RelationKind::PartOf:
        return RelationKind::HasPart;
    case RelationKind::HasPart:
        return RelationKind::PartOf;
    case RelationKind::BroadMatch:
        return RelationKind::NarrowMatch;
    case RelationKind::NarrowMatch:
        return RelationKind::BroadMatch;
    case RelationKind::Related:
    case RelationKind::Synonym:
    case RelationKind::Antonym:
    case RelationKind::ExactMatch:
    case RelationKind::CloseMatch:
    case RelationKind::RelatedMatch:
        return kind;
    case RelationKind::IsA:
    case RelationKind::HasA:
    case RelationKind::ReplacedBy:
    case RelationKind::Value:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace meshbook::core
