// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

/// The closed word lists of the catalog and their spelling in JSON, SQL views and the CLI.
namespace meshbook::core {

/// Things with an identity and a page of their own.
enum class EntityKind : quint8 { Domain, Team, Product, Contract, Dataset, Job, Glossary, Term };
inline constexpr int entityKindCount = 8;

/// Lifecycle, normalized from the many spellings in use (see lifecycleFromText).
enum class Lifecycle : quint8 { Unknown, Draft, Preview, Active, Deprecated, Retired };

/// DPDS names the five port kinds; ODPS adds management ports.
enum class PortDirection : quint8 { Output, Input, Discovery, Observability, Control, Management };

/// Kinds of promises, from the values seen in ODCS slaProperties, DCS servicelevels, ODPI dimensions.
enum class ObjectiveKind : quint8 {
    Other,
    Availability,
    Freshness,
    Latency,
    Frequency,
    TimeOfAvailability,
    Retention,
    Throughput,
    ResponseTime,
    ErrorRate,
    GeneralAvailability,
    EndOfSupport,
    EndOfLife,
    SupportHours,
    Recovery,
    Completeness,
    Accuracy
};

/// The seven dimensions of ODCS; synonyms (validity, currency, integrity …) are folded into them.
enum class QualityDimension : quint8 {
    Unknown,
    Accuracy,
    Completeness,
    Conformity,
    Consistency,
    Coverage,
    Timeliness,
    Uniqueness
};

/// Verdict of one measurement. Error (no verdict), Skip and Unknown are not Fail (OORS draft).
enum class ObservationStatus : quint8 { Unknown, Pass, Warn, Fail, Error, Skip };

/// How one dataset or column came from another.
enum class EdgeKind : quint8 { Transform, Copy, View, Declared, Rename };

/// Relations between terms: SKOS, plus the isA/hasA/values of DataHub and OpenMetadata's list.
enum class RelationKind : quint8 {
    Broader,
    Narrower,
    Related,
    Synonym,
    Antonym,
    PartOf,
    HasPart,
    IsA,
    HasA,
    ExactMatch,
    CloseMatch,
    BroadMatch,
    NarrowMatch,
    RelatedMatch,
    ReplacedBy,
    Value
};

[[nodiscard]] QLatin1StringView toText(EntityKind);
[[nodiscard]] QLatin1StringView toText(Lifecycle);
[[nodiscard]] QLatin1StringView toText(PortDirection);
[[nodiscard]] QLatin1StringView toText(ObjectiveKind);
[[nodiscard]] QLatin1StringView toText(QualityDimension);
[[nodiscard]] QLatin1StringView toText(ObservationStatus);
[[nodiscard]] QLatin1StringView toText(EdgeKind);
[[nodiscard]] QLatin1StringView toText(RelationKind);

[[nodiscard]] std::optional<EntityKind> entityKindFromText(QStringView text);
/// Folds "production", "current", "in development", "IDEATION" … (formats.md §6); Unknown otherwise.
[[nodiscard]] Lifecycle lifecycleFromText(QStringView raw);
[[nodiscard]] ObjectiveKind objectiveKindFromText(QStringView raw);
[[nodiscard]] QualityDimension qualityDimensionFromText(QStringView raw);
/// Folds the status words of dbt, GX, DataHub, OpenMetadata, OORS (formats.md §4.4).
[[nodiscard]] ObservationStatus observationStatusFromText(QStringView raw);
[[nodiscard]] std::optional<RelationKind> relationKindFromText(QStringView raw);
/// The relation that holds the other way round; symmetric kinds return themselves.
[[nodiscard]] std::optional<RelationKind> inverse(RelationKind);

} // namespace meshbook::core
