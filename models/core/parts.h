// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"
#include "core/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The parts that entities are made of. A null QString, an empty list or an empty optional means "not
/// stated": absent is not the same as empty. Raw values stay beside normalized ones, and every key a
/// reader does not map goes into `extra`, so nothing a source said is lost.
///
/// Each struct lists its fields once in `reflect`; storage, comparison, folding and JSON all follow
/// from that list (core/reflect.h), so a new field needs one line.
namespace meshbook::core {

/// A link out: ODCS authoritativeDefinitions, dbt docs, OpenMetadata references.
struct Reference {
    QString type;
    QString url;
    QString description;
    friend bool operator==(const Reference &, const Reference &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("type", self.type);
        v("url", self.url);
        v("description", self.description);
    }
};

/// Somebody's part in a thing. `party` is a team name, username or e-mail as written.
struct Ownership {
    QString party;
    QString role; ///< owner, steward, technical, approver, consumer … as written
    friend bool operator==(const Ownership &, const Ownership &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("party", self.party);
        v("role", self.role);
    }
};

/// A person in a team, as ODCS `team.members[]` / v2 `stakeholders[]`.
struct Member {
    QString username;
    QString name;
    QString role;
    QString description;
    QString dateIn; ///< ISO date as written
    QString dateOut;
    QString replacedBy;
    SourcePosition at;
    friend bool operator==(const Member &, const Member &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("username", self.username);
        v("name", self.name);
        v("role", self.role);
        v("description", self.description);
        v("dateIn", self.dateIn);
        v("dateOut", self.dateOut);
        v("replacedBy", self.replacedBy);
        v("at", self.at);
    }
};

/// Where help is found: ODCS `support[]`.
struct SupportChannel {
    QString channel;
    QString tool;
    QString scope;
    QString url;
    QString invitationUrl;
    QString description;
    friend bool operator==(const SupportChannel &, const SupportChannel &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("channel", self.channel);
        v("tool", self.tool);
        v("scope", self.scope);
        v("url", self.url);
        v("invitationUrl", self.invitationUrl);
        v("description", self.description);
    }
};

/// An access role and who approves it: ODCS `roles[]`.
struct AccessRole {
    QString role;
    QString description;
    QString access;
    QString firstLevelApprovers;
    QString secondLevelApprovers;
    QJsonObject extra;
    friend bool operator==(const AccessRole &, const AccessRole &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("role", self.role);
        v("description", self.description);
        v("access", self.access);
        v("firstLevelApprovers", self.firstLevelApprovers);
        v("secondLevelApprovers", self.secondLevelApprovers);
        v("extra", self.extra);
    }
};

struct Price {
    QString amount; ///< as written; money is never a double
    QString currency; ///< ISO 4217 where given
    QString unit;
    friend bool operator==(const Price &, const Price &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("amount", self.amount);
        v("currency", self.currency);
        v("unit", self.unit);
    }
};

/// Where data lives: ODCS `servers[]`, DCS `servers` map. Secrets are redacted before they get here.
struct Server {
    QString name;
    QString type; ///< postgres, snowflake, kafka, s3 …
    QString environment;
    QString description;
    QString space; ///< OpenLineage namespace worked out from the rest, or null
    QJsonObject location; ///< host, port, database, schema, path, topic … as written
    SourcePosition at;
    friend bool operator==(const Server &, const Server &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("name", self.name);
        v("type", self.type);
        v("environment", self.environment);
        v("description", self.description);
        v("namespace", self.space);
        v("location", self.location);
        v("at", self.at);
    }
};

/// One service-level promise. `number` and `unitIso` are set where value and unit could be understood
/// (durations in ISO 8601, shares as a fraction of 1 with unitIso "1").
struct Objective {
    QString id;
    QString property; ///< as written
    ObjectiveKind kind = ObjectiveKind::Other;
    QString value; ///< as written
    QString valueExt;
    QString unit; ///< as written
    std::optional<double> number; ///< in seconds for durations, else in the unit of unitIso
    QString unitIso; ///< "s", "1" (share), "ms" is given as "s"; null if not understood
    QString level; ///< "warn" or "error" where a format promises two
    QString element; ///< column path or dataset.column as written
    QString driver; ///< regulatory, analytics, operational
    QString schedule;
    QString scheduler;
    QString description;
    QJsonObject extra;
    SourcePosition at;
    friend bool operator==(const Objective &, const Objective &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("id", self.id);
        v("property", self.property);
        v("kind", self.kind);
        v("value", self.value);
        v("valueExt", self.valueExt);
        v("unit", self.unit);
        v("number", self.number);
        v("unitIso", self.unitIso);
        v("level", self.level);
        v("element", self.element);
        v("driver", self.driver);
        v("schedule", self.schedule);
        v("scheduler", self.scheduler);
        v("description", self.description);
        v("extra", self.extra);
        v("at", self.at);
    }
};

/// A check on a dataset or column. `id` is the source's own (dbt unique_id, assertion urn, ODCS id) or
/// is made from subject, name and metric; observations refer to it.
struct QualityRule {
    QString id;
    QString name;
    QString description;
    QString type; ///< text, library, sql, custom, test, expectation, assertion
    QString metric; ///< rowCount, nullValues, duplicateValues, not_null, expect_… as written
    QString dimensionRaw;
    QualityDimension dimension = QualityDimension::Unknown;
    QString comparison; ///< mustBe, mustBeLessThan, mustBeBetween … (ODCS spelling)
    QStringList thresholds; ///< one, or two for "between"; as written
    QString unit;
    QString severity;
    QString businessImpact;
    QString engine;
    QString implementation; ///< SQL, expectation JSON … as written
    QString schedule;
    QString scheduler;
    QStringList arguments; ///< validValues, pattern, kwargs as "key: value"
    QStringList tags;
    QString element; ///< column path; null for the dataset as a whole
    QJsonObject extra;
    SourcePosition at;
    friend bool operator==(const QualityRule &, const QualityRule &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("id", self.id);
        v("name", self.name);
        v("description", self.description);
        v("type", self.type);
        v("metric", self.metric);
        v("dimensionRaw", self.dimensionRaw);
        v("dimension", self.dimension);
        v("comparison", self.comparison);
        v("thresholds", self.thresholds);
        v("unit", self.unit);
        v("severity", self.severity);
        v("businessImpact", self.businessImpact);
        v("engine", self.engine);
        v("implementation", self.implementation);
        v("schedule", self.schedule);
        v("scheduler", self.scheduler);
        v("arguments", self.arguments);
        v("tags", self.tags);
        v("element", self.element);
        v("extra", self.extra);
        v("at", self.at);
    }
};

/// A foreign key or logical relationship between columns; ends are "dataset.column" as written.
struct Relationship {
    QString type;
    QStringList from;
    QStringList to;
    QString cardinality;
    SourcePosition at;
    friend bool operator==(const Relationship &, const Relationship &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("type", self.type);
        v("from", self.from);
        v("to", self.to);
        v("cardinality", self.cardinality);
        v("at", self.at);
    }
};

/// One column or nested field. `path` names it within its dataset: parts joined by ".", "[]" for array
/// items, "{}" for map values ("addresses[].country_code").
struct Column {
    QString path;
    QString name;
    QString businessName;
    QString physicalName;
    QString description;
    QString logicalType; ///< as written (ODCS logicalType, DCS type)
    QString physicalType; ///< declared or observed native type
    std::optional<bool> required;
    std::optional<bool> unique;
    std::optional<bool> primaryKey;
    std::optional<qint64> primaryKeyPosition;
    std::optional<bool> partitioned;
    std::optional<qint64> partitionPosition;
    QString classification; ///< as written
    std::optional<bool> pii;
    std::optional<bool> criticalDataElement;
    std::optional<bool> deprecated;
    QString encryptedName;
    QString role; ///< column, measure, dimension (ODCS semanticType)
    QStringList examples;
    QStringList enumValues;
    QStringList synonyms;
    QStringList tags;
    QStringList terms; ///< keys, IRIs or names of glossary terms, as written
    QString transformLogic;
    QString transformDescription;
    QStringList transformSources;
    std::vector<Reference> references;
    std::vector<Relationship> relationships;
    std::vector<QualityRule> rules;
    QJsonObject options; ///< ODCS logicalTypeOptions, DCS format/min/max/pattern
    QJsonObject extra;
    SourcePosition at;
    friend bool operator==(const Column &, const Column &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("path", self.path);
        v("name", self.name);
        v("businessName", self.businessName);
        v("physicalName", self.physicalName);
        v("description", self.description);
        v("logicalType", self.logicalType);
        v("physicalType", self.physicalType);
        v("required", self.required);
        v("unique", self.unique);
        v("primaryKey", self.primaryKey);
        v("primaryKeyPosition", self.primaryKeyPosition);
        v("partitioned", self.partitioned);
        v("partitionPosition", self.partitionPosition);
        v("classification", self.classification);
        v("pii", self.pii);
        v("criticalDataElement", self.criticalDataElement);
        v("deprecated", self.deprecated);
        v("encryptedName", self.encryptedName);
        v("role", self.role);
        v("examples", self.examples);
        v("enumValues", self.enumValues);
        v("synonyms", self.synonyms);
        v("tags", self.tags);
        v("terms", self.terms);
        v("transformLogic", self.transformLogic);
        v("transformDescription", self.transformDescription);
        v("transformSources", self.transformSources);
        v("references", self.references);
        v("relationships", self.relationships);
        v("rules", self.rules);
        v("options", self.options);
        v("extra", self.extra);
        v("at", self.at);
    }
};

/// A port of a data product. Its key within the product is (name, version) (ODPS).
struct Port {
    PortDirection direction = PortDirection::Output;
    QString name;
    QString version;
    QString type; ///< tables, api, topic, file … as written
    QString protocol;
    QString endpoint; ///< URL or location, never opened by the program
    QString description;
    QString status;
    QString contractId;
    QString contractVersion;
    QStringList inputContracts; ///< contract ids (ODPS outputPorts[].inputContracts: product lineage)
    QStringList datasets; ///< dataset identities or aliases behind the port
    QString sourceProduct; ///< for input ports: product id or name where stated
    std::optional<bool> containsPii;
    std::optional<bool> autoApprove;
    QStringList tags;
    std::vector<Reference> references;
    QJsonObject extra;
    SourcePosition at;
    friend bool operator==(const Port &, const Port &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("direction", self.direction);
        v("name", self.name);
        v("version", self.version);
        v("type", self.type);
        v("protocol", self.protocol);
        v("endpoint", self.endpoint);
        v("description", self.description);
        v("status", self.status);
        v("contractId", self.contractId);
        v("contractVersion", self.contractVersion);
        v("inputContracts", self.inputContracts);
        v("datasets", self.datasets);
        v("sourceProduct", self.sourceProduct);
        v("containsPii", self.containsPii);
        v("autoApprove", self.autoApprove);
        v("tags", self.tags);
        v("references", self.references);
        v("extra", self.extra);
        v("at", self.at);
    }
};

/// A text in one language; `language` is a BCP 47 tag, null where the source gives none.
struct LabelText {
    QString language;
    QString text;
    friend bool operator==(const LabelText &, const LabelText &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("language", self.language);
        v("text", self.text);
    }
};

/// A typed relation to another term, named by key, IRI or path as written.
struct TermRelation {
    RelationKind kind = RelationKind::Related;
    QString target;
    QString raw; ///< the source's own name of the relation
    SourcePosition at;
    friend bool operator==(const TermRelation &, const TermRelation &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("kind", self.kind);
        v("target", self.target);
        v("raw", self.raw);
        v("at", self.at);
    }
};

/// What a column linked to a term must look like (design §9).
struct DataElement {
    QString logicalType;
    QString pattern;
    QStringList allowedValues;
    QString classification;
    QString unit;
    friend bool operator==(const DataElement &, const DataElement &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("logicalType", self.logicalType);
        v("pattern", self.pattern);
        v("allowedValues", self.allowedValues);
        v("classification", self.classification);
        v("unit", self.unit);
    }
};

} // namespace meshbook::core
