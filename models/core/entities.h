// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"

#include <QDateTime>

#include <variant>

/// The things of the catalog as one source describes them. See core/parts.h for the conventions.
namespace meshbook::core {

/// What every entity has.
///
/// `identities` are the names under which other sources may speak of the same thing; the first is the
/// asset key and becomes the URI. Entities of one kind that share an identity are one entity. Build
/// them with core/identity.h so that every reader folds alike. References to other entities (domain,
/// contract, product, terms, edges) may use any identity or alias.
struct Entity {
    QStringList identities;
    QString nativeId; ///< the source's own id, as written; also an alias for look-ups
    QString name;
    QString displayName;
    QString description;
    QString version;
    QString status; ///< as written
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString domain; ///< domain name or path, as written
    QString created; ///< ISO 8601 as written
    QString updated;
    QStringList tags;
    QStringList terms; ///< linked glossary terms: keys, IRIs or names as written
    QStringList synonyms;
    std::vector<Ownership> owners;
    std::vector<Reference> references;
    QJsonObject extra;
    SourcePosition at;
    bool implied = false; ///< only named here, described elsewhere (or nowhere)
    /// When this was said, UTC, where the source is a stream of events or dumps; else invalid. Orders what
    /// several files of a source say; no field, so that saying the same again is no change.
    QDateTime told;
    friend bool operator==(const Entity &, const Entity &) = default;
    static void reflect(auto &self, auto &&v)
    {
        v("identities", self.identities);
        v("nativeId", self.nativeId);
        v("name", self.name);
        v("displayName", self.displayName);
        v("description", self.description);
        v("version", self.version);
        v("status", self.status);
        v("lifecycle", self.lifecycle);
        v("domain", self.domain);
        v("created", self.created);
        v("updated", self.updated);
        v("tags", self.tags);
        v("terms", self.terms);
        v("synonyms", self.synonyms);
        v("owners", self.owners);
        v("references", self.references);
        v("extra", self.extra);
        v("at", self.at);
        v("implied", self.implied);
    }
};

struct Domain final : Entity {
    static constexpr EntityKind kind = EntityKind::Domain;
    QString type; ///< source-aligned, aggregate, consumer-aligned as written
    QString parent;
    friend bool operator==(const Domain &, const Domain &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("type", self.type);
        v("parent", self.parent);
    }
};

/// A person, team or organisation that can own things.
struct Team final : Entity {
    static constexpr EntityKind kind = EntityKind::Team;
    QString type; ///< person, team, organisation
    QString email;
    QString parent;
    std::vector<Member> members;
    std::vector<SupportChannel> channels;
    friend bool operator==(const Team &, const Team &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("type", self.type);
        v("email", self.email);
        v("parent", self.parent);
        v("members", self.members);
        v("channels", self.channels);
    }
};

struct Product final : Entity {
    static constexpr EntityKind kind = EntityKind::Product;
    QString type; ///< archetype as written
    QString tenant;
    QString purpose;
    QString usage;
    QString limitations;
    Price price;
    std::vector<Port> ports;
    std::vector<Member> members;
    std::vector<SupportChannel> support;
    std::vector<AccessRole> roles;
    std::vector<Objective> objectives;
    std::vector<QualityRule> rules;
    QStringList datasets; ///< assets that belong to it: dataset identities or aliases
    QStringList contracts; ///< contract ids beyond those of the ports
    QStringList consumesFrom; ///< product ids or names
    QStringList providesTo;
    friend bool operator==(const Product &, const Product &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("type", self.type);
        v("tenant", self.tenant);
        v("purpose", self.purpose);
        v("usage", self.usage);
        v("limitations", self.limitations);
        v("price", self.price);
        v("ports", self.ports);
        v("members", self.members);
        v("support", self.support);
        v("roles", self.roles);
        v("objectives", self.objectives);
        v("rules", self.rules);
        v("datasets", self.datasets);
        v("contracts", self.contracts);
        v("consumesFrom", self.consumesFrom);
        v("providesTo", self.providesTo);
    }
};

struct Contract final : Entity {
    static constexpr EntityKind kind = EntityKind::Contract;
    QString standard; ///< ODCS, DCS, DPDS, DataHub, OpenMetadata …
    QString standardVersion; ///< as declared
    QString shapeVersion; ///< what its shape shows, where that differs ("uses 3.1 features")
    QString product; ///< data product id or name, as written
    QString tenant;
    QString purpose;
    QString usage;
    QString limitations;
    QString termsOfUse; ///< terms of use, notice period, billing text (DCS terms)
    Price price;
    std::vector<Server> servers;
    std::vector<AccessRole> roles;
    std::vector<Member> members;
    std::vector<SupportChannel> support;
    std::vector<Objective> objectives;
    std::vector<QualityRule> rules; ///< rules on the contract as a whole; the rest is on datasets
    QStringList datasets; ///< identities of the datasets it governs
    friend bool operator==(const Contract &, const Contract &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("standard", self.standard);
        v("standardVersion", self.standardVersion);
        v("shapeVersion", self.shapeVersion);
        v("product", self.product);
        v("tenant", self.tenant);
        v("purpose", self.purpose);
        v("usage", self.usage);
        v("limitations", self.limitations);
        v("termsOfUse", self.termsOfUse);
        v("price", self.price);
        v("servers", self.servers);
        v("roles", self.roles);
        v("members", self.members);
        v("support", self.support);
        v("objectives", self.objectives);
        v("rules", self.rules);
        v("datasets", self.datasets);
    }
};

struct Dataset final : Entity {
    static constexpr EntityKind kind = EntityKind::Dataset;
    QString type; ///< table, view, topic, file, api, dashboard, model, seed, snapshot, source, metric …
    QString physicalName;
    QString businessName;
    QString platform; ///< postgres, snowflake, kafka, s3 … lower case
    QString space; ///< OpenLineage namespace, as far as known
    QString environment;
    QString granularity;
    QString contract; ///< contract id or id@version
    QString product; ///< product id or name
    QString project; ///< dbt project, DataHub container, OpenMetadata service
    std::optional<qint64> rowCount;
    std::optional<qint64> sizeBytes;
    std::vector<Column> columns;
    std::vector<Relationship> relationships;
    std::vector<QualityRule> rules;
    std::vector<Objective> objectives;
    friend bool operator==(const Dataset &, const Dataset &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("type", self.type);
        v("physicalName", self.physicalName);
        v("businessName", self.businessName);
        v("platform", self.platform);
        v("namespace", self.space);
        v("environment", self.environment);
        v("granularity", self.granularity);
        v("contract", self.contract);
        v("product", self.product);
        v("project", self.project);
        v("rowCount", self.rowCount);
        v("sizeBytes", self.sizeBytes);
        v("columns", self.columns);
        v("relationships", self.relationships);
        v("rules", self.rules);
        v("objectives", self.objectives);
    }
};

/// Something that reads and writes datasets: an OpenLineage job, a DataHub data job, a pipeline.
struct Job final : Entity {
    static constexpr EntityKind kind = EntityKind::Job;
    QString space; ///< job namespace
    QString type; ///< integration, processing type
    QString parent;
    QString sql;
    QString sourceCodeUrl;
    friend bool operator==(const Job &, const Job &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("namespace", self.space);
        v("type", self.type);
        v("parent", self.parent);
        v("sql", self.sql);
        v("sourceCodeUrl", self.sourceCodeUrl);
    }
};

struct Glossary final : Entity {
    static constexpr EntityKind kind = EntityKind::Glossary;
    std::vector<LabelText> labels;
    std::vector<LabelText> definitions;
    QStringList topTerms;
    friend bool operator==(const Glossary &, const Glossary &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("labels", self.labels);
        v("definitions", self.definitions);
        v("topTerms", self.topTerms);
    }
};

struct Term final : Entity {
    static constexpr EntityKind kind = EntityKind::Term;
    QString glossary; ///< key of its glossary
    QString parent; ///< key of the term or folder above (also given as a Broader relation if it is one)
    std::optional<bool> folder; ///< a node that only groups (DataHub glossaryNode, skos:Collection)
    QString notation;
    std::vector<LabelText> labels; ///< preferred labels
    std::vector<LabelText> altLabels;
    std::vector<LabelText> hiddenLabels;
    std::vector<LabelText> definitions;
    std::vector<LabelText> scopeNotes;
    std::vector<LabelText> examples;
    QStringList abbreviations;
    QStringList reviewers;
    QStringList collections;
    QString sourceName;
    QString sourceUrl;
    DataElement element;
    std::vector<TermRelation> relations;
    friend bool operator==(const Term &, const Term &) = default;
    static void reflect(auto &self, auto &&v)
    {
        Entity::reflect(self, v);
        v("glossary", self.glossary);
        v("parent", self.parent);
        v("folder", self.folder);
        v("notation", self.notation);
        v("labels", self.labels);
        v("altLabels", self.altLabels);
        v("hiddenLabels", self.hiddenLabels);
        v("definitions", self.definitions);
        v("scopeNotes", self.scopeNotes);
        v("examples", self.examples);
        v("abbreviations", self.abbreviations);
        v("reviewers", self.reviewers);
        v("collections", self.collections);
        v("sourceName", self.sourceName);
        v("sourceUrl", self.sourceUrl);
        v("element", self.element);
        v("relations", self.relations);
    }
};

using AnyEntity = std::variant<Domain, Team, Product, Contract, Dataset, Job, Glossary, Term>;

/// The part all entities share, whatever the alternative.
[[nodiscard]] inline const Entity &header(const AnyEntity &any)
{
    return std::visit([](const auto &entity) -> const Entity & { return entity; }, any);
}
[[nodiscard]] inline Entity &header(AnyEntity &any)
{
    return std::visit([](auto &entity) -> Entity & { return entity; }, any);
}
[[nodiscard]] inline EntityKind kindOf(const AnyEntity &any)
{
    return static_cast<EntityKind>(any.index());
}

} // namespace meshbook::core
